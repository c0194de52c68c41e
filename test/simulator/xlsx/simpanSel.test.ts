import * as XLSX from "@e965/xlsx";
import { describe, expect, it } from "vitest";
import { muatXlsx } from "../../../src/simulator/xlsx/index.ts";
import { bagianBerbeda, berkasSatuLembar, teksBagian } from "./berkasUji.ts";
import { IKU, KAYA, lembar, ubah, ubahSel } from "./ubahUji.ts";

describe("simpanXlsx: cells", () => {
  it("a changed value rewrites its cell, keeps its look, and asks for recalculation", async () => {
    const hasil = await ubah((b) => {
      ubahSel(lembar(b, "IKU 2019"), 1, 1, { nilai: 0.95 });
    });
    expect(bagianBerbeda(KAYA, hasil)).toEqual(["xl/workbook.xml", IKU]);
    expect(teksBagian(hasil, IKU)).toContain(`<c r="B2" s="2"><v>0.95</v></c>`);
    expect(teksBagian(hasil, "xl/workbook.xml")).toContain(`<calcPr calcId="191029" fullCalcOnLoad="1"/>`);
  });
  it("only a new result keeps the formula as written", async () => {
    const hasil = await ubah((b) => {
      ubahSel(lembar(b, "IKU 2019"), 1, 2, { nilai: 9 });
    });
    expect(teksBagian(hasil, IKU)).toContain(
      `<c r="C2"><f t="shared" ref="C2:C4" si="0">B2*2</f><v>9</v></c>`,
    );
  });
  it("replacing the first cell of a shared formula writes it out for the others and drops the calculation chain", async () => {
    const hasil = await ubah((b) => {
      ubahSel(lembar(b, "IKU 2019"), 1, 2, { nilai: "tetap", rumus: null });
    });
    const xml = teksBagian(hasil, IKU);
    expect(xml).toContain(`<c r="C3"><f>B3*2</f><v>1</v></c>`);
    expect(xml).toContain(`<c r="C4"><f>B4*2</f><v>0</v></c>`);
    expect(xml).not.toContain(`si="0"`);
    expect(bagianBerbeda(KAYA, hasil)).toContain("xl/calcChain.xml");
    expect(teksBagian(hasil, "[Content_Types].xml")).not.toContain("calcChain");
    expect(teksBagian(hasil, "xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
  });
  it("new cells and rows go where their address wants them", async () => {
    const hasil = await ubah((b) => {
      const l = lembar(b, "IKU 2019");
      for (const [r, k] of [
        [2, 0],
        [4, 1],
        [0, 3],
        [8, 0],
        [1, 5],
      ] as const)
        ubahSel(l, r, k, { nilai: 5 }, b.gayaBawaan);
    });
    const alamat = [...teksBagian(hasil, IKU).matchAll(/<(?:c|row) r="([A-Z]*[0-9]+)"/g)].map((m) => m[1]);
    expect(alamat).toEqual(
      "1 A1 B1 D1 2 A2 B2 C2 D2 F2 3 A3 B3 C3 D3 4 A4 C4 D4 5 B5 6 A6 D6 9 A9".split(" "),
    );
    expect(teksBagian(hasil, IKU)).toContain(`<dimension ref="A1:F9"/>`);
  });
  it("a cleared cell is gone, its neighbours stay", async () => {
    const hasil = await ubah((b) => {
      ubahSel(lembar(b, "IKU 2019"), 1, 0, null);
    });
    expect(teksBagian(hasil, IKU)).toContain(`<row r="2" spans="1:4"><c r="B2" s="2">`);
  });
  it("text with control characters, blanks and lookalike escapes is read back as typed, also by another reader", async () => {
    const teks = " a\u0001\t\n\r_x0041_ <&>\"'\ufffe😀 ";
    const hasil = await ubah((b) => {
      ubahSel(lembar(b, "IKU 2019"), 1, 0, { nilai: teks });
      ubahSel(lembar(b, "IKU 2019"), 0, 0, { nilai: "=1+1" });
      ubahSel(lembar(b, "IKU 2019"), 0, 1, { nilai: "x\ud800y" });
    });
    const l = lembar(await muatXlsx(hasil, "x"), "IKU 2019");
    expect(l.sel.get(1)?.get(0)?.nilai).toBe(teks);
    expect(l.sel.get(0)?.get(0)).toMatchObject({ nilai: "=1+1", rumus: null });
    expect(l.sel.get(0)?.get(1)?.nilai).toBe("x\ufffdy");
    const lain = XLSX.read(hasil).Sheets["IKU 2019"] as Record<string, XLSX.CellObject>;
    expect(lain["A1"]).toMatchObject({ t: "s", v: "=1+1" });
    expect(lain["A1"]?.f).toBeUndefined();
  });
  it("infinities and newer errors become what Excel has for them", async () => {
    const hasil = await ubah((b) => {
      ubahSel(lembar(b, "IKU 2019"), 1, 0, { nilai: Infinity });
      ubahSel(lembar(b, "IKU 2019"), 0, 0, { nilai: { galat: "#SPILL!" } });
    });
    const l = lembar(await muatXlsx(hasil, "x"), "IKU 2019");
    expect(l.sel.get(1)?.get(0)?.nilai).toEqual({ galat: "#NUM!" });
    expect(l.sel.get(0)?.get(0)?.nilai).toEqual({ galat: "#VALUE!" });
  });
  it("rows that a file repeats or puts out of order are patched where they stand", async () => {
    const kacau = berkasSatuLembar(
      `<sheetData><row r="3"><c r="A3"><v>3</v></c></row><row r="1"><c r="B1"><v>1</v></c></row><row r="3"><c r="A3"><v>4</v></c></row></sheetData>`,
    );
    const hasil = await ubah((b) => {
      const l = lembar(b, "Data");
      ubahSel(l, 2, 0, { nilai: 9 });
      ubahSel(l, 0, 0, { nilai: 8 }, b.gayaBawaan);
    }, kacau);
    const l = lembar(await muatXlsx(hasil, "x"), "Data");
    expect([l.sel.get(2)?.get(0)?.nilai, l.sel.get(0)?.get(0)?.nilai, l.sel.get(0)?.get(1)?.nilai]).toEqual([
      9, 8, 1,
    ]);
  });
  it("a sheet without any row, self-closing, can be written to", async () => {
    for (const isi of ["<sheetData/>", "<sheetData></sheetData>", ""]) {
      const hasil = await ubah(
        (b) => {
          ubahSel(lembar(b, "Data"), 1, 1, { nilai: 2 }, b.gayaBawaan);
        },
        berkasSatuLembar(
          `<sheetFormatPr defaultRowHeight="15"/>${isi}<pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/>`,
        ),
      );
      expect(teksBagian(hasil, IKU)).toContain(
        `<sheetData><row r="2"><c r="B2"><v>2</v></c></row></sheetData><pageMargins`,
      );
    }
  });
});
