import { describe, expect, it } from "vitest";
import { muatXlsx } from "../../../src/simulator/xlsx/index.ts";
import { bagianBerbeda, berkasSatuLembar, relasi, teksBagian } from "./berkasUji.ts";
import { HIJAU, IKU, KAYA, lembar, ubah, ubahSel, warnai } from "./ubahUji.ts";

describe("simpanXlsx: styles", () => {
  it("a new look copies the cell's format and changes only what changed", async () => {
    const hasil = await ubah((b) => {
      warnai(lembar(b, "IKU 2019"), 1, 1);
      warnai(lembar(b, "IKU 2019"), 2, 3);
    });
    const gaya = teksBagian(hasil, "xl/styles.xml");
    expect(gaya).toContain(
      `<xf numFmtId="10" fontId="0" fillId="5" borderId="0" xfId="0" applyNumberFormat="1" applyProtection="1" applyFill="1"><protection locked="0"/></xf>`,
    );
    expect(gaya).toContain(
      `<xf numFmtId="14" fontId="0" fillId="5" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1" applyFill="1"/></cellXfs>`,
    );
    expect(gaya).toContain(`<fills count="6">`);
  });
  it("formats of the file keep their place: only additions before each list's end", async () => {
    const hasil = await ubah((b) => {
      warnai(lembar(b, "IKU 2019"), 1, 1);
    });
    const lama = teksBagian(KAYA, "xl/styles.xml");
    const baru = teksBagian(hasil, "xl/styles.xml");
    for (const bagian of ["fonts", "borders", "cellStyleXfs", "cellStyles", "dxfs", "extLst", "numFmts"]) {
      const potong = (t: string) => t.slice(t.indexOf(`<${bagian}`), t.indexOf(`</${bagian}>`));
      expect(potong(baru)).toBe(potong(lama));
    }
  });
  it("a font colour keeps the theme font, a font name leaves the theme", async () => {
    const hasil = await ubah((b) => {
      const l = lembar(b, "IKU 2019");
      const gaya = l.sel.get(0)?.get(0)?.gaya;
      if (gaya === undefined) return;
      ubahSel(l, 0, 0, { gaya: { ...gaya, huruf: { ...gaya.huruf, warna: "#112233" }, asalXf: null } });
      ubahSel(l, 0, 1, { gaya: { ...gaya, huruf: { ...gaya.huruf, nama: "Arial" }, asalXf: null } });
    });
    const gaya = teksBagian(hasil, "xl/styles.xml");
    expect(gaya).toContain(
      `<font><b/><sz val="12"/><color rgb="FF112233"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font>`,
    );
    expect(gaya).toContain(`<font><b/><sz val="12"/><color theme="0"/><name val="Arial"/></font>`);
  });
  it("a border side keeps the colours of the others", async () => {
    const hasil = await ubah((b) => {
      const l = lembar(b, "IKU 2019");
      const gaya = l.sel.get(0)?.get(0)?.gaya;
      const garis = { gaya: "Continuous", tebal: "Medium", warna: "#ABCDEF" };
      if (gaya !== undefined) {
        ubahSel(l, 0, 0, { gaya: { ...gaya, garis: { ...gaya.garis, EdgeTop: garis }, asalXf: null } });
      }
    });
    expect(teksBagian(hasil, "xl/styles.xml")).toContain(
      `<border><left style="thin"><color auto="1"/></left><right/><top style="medium"><color rgb="FFABCDEF"/></top><bottom style="double"><color theme="5"/></bottom><diagonal/></border>`,
    );
  });
  it("colouring anew after saving adds no second format", async () => {
    const satu = await ubah((b) => {
      warnai(lembar(b, "IKU 2019"), 1, 1);
    });
    const dua = await ubah((b) => {
      warnai(lembar(b, "IKU 2019"), 1, 1, { pola: "Solid", warna: "#FFC7CE", warnaPola: "#000000" });
      warnai(lembar(b, "IKU 2019"), 1, 1);
    }, satu);
    expect(bagianBerbeda(satu, dua)).toEqual([]);
  });
  it("a cell added in a styled column grows out of that column's format", async () => {
    const hasil = await ubah((b) => {
      const l = lembar(b, "IKU 2019");
      const kolom = l.gayaKolom.get(4);
      if (kolom === undefined) return;
      ubahSel(l, 1, 4, { nilai: 1 }, kolom);
      ubahSel(l, 2, 4, { nilai: 2 }, { ...kolom, isi: HIJAU, asalXf: null });
    });
    expect(teksBagian(hasil, IKU)).toContain(`<c r="E2" s="2"><v>1</v></c>`);
    const l = lembar(await muatXlsx(hasil, "x"), "IKU 2019");
    expect(l.sel.get(2)?.get(4)?.gaya).toMatchObject({ isi: HIJAU, format: "0.00%", terkunci: false });
  });
  it("a file without styles gets a styles part, also when it names one it lacks", async () => {
    const lembar1: Parameters<typeof relasi>[0] = ["rId1", "worksheet", "worksheets/sheet1.xml"];
    for (const rels of [relasi(lembar1), relasi(lembar1, ["rId2", "styles", "hilang.xml"])]) {
      const tanpa = berkasSatuLembar(`<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>`, {
        "xl/_rels/workbook.xml.rels": rels,
      });
      const hasil = await ubah((b) => {
        warnai(lembar(b, "Data"), 0, 0);
      }, tanpa);
      expect(
        lembar(await muatXlsx(hasil, "x"), "Data")
          .sel.get(0)
          ?.get(0)?.gaya.isi,
      ).toEqual(HIJAU);
    }
  });
});
