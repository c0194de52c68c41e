import * as XLSX from "@e965/xlsx";
import { describe, expect, it } from "vitest";
import { dariBerkas, keBerkas } from "../../../src/simulator/xlsx/namaFungsi.ts";
import { bukuKosong, muatXlsx, simpanXlsx } from "../../../src/simulator/xlsx/index.ts";
import { bukuHidup } from "../rumus/mesinUji.ts";
import { berkasSatuLembar, teksBagian } from "./berkasUji.ts";

const LEMBAR = "xl/worksheets/sheet1.xml";
const TAMBAHAN = new Map([
  ["UJI.DUA", { parameter: [{ name: "n" }], panggil: (n: unknown) => Number(n) * 2 }],
]);

async function simpan(ketikan: Readonly<Record<string, string | number>>): Promise<Uint8Array> {
  const buku = bukuKosong("uji.xlsx");
  const b = bukuHidup(buku, { tambahan: TAMBAHAN });
  for (const [alamat, isi] of Object.entries(ketikan)) b.ketik(alamat, isi);
  return simpanXlsx(buku);
}

describe("names of functions in a file", () => {
  it.each([
    ["IKU.STATUS(D7,C7)", "_xldudf_IKU_STATUS(D7,C7)"],
    ['IFNA(IKU.INDEKS(D7,C7),"IFNA(")', '_xlfn.IFNA(_xldudf_IKU_INDEKS(D7,C7),"IFNA(")'],
    ["SORT(UNIQUE(A1:A3))", "_xlfn._xlws.SORT(_xlfn.UNIQUE(A1:A3))"],
    ["STDEV.S(A1:A3)+SUM('IFS (1)'!A1)", "_xlfn.STDEV.S(A1:A3)+SUM('IFS (1)'!A1)"],
    ["NETWORKDAYS.INTL(A1,B1)", "NETWORKDAYS.INTL(A1,B1)"],
    ["Tabel1[IFS(x)]", "Tabel1[IFS(x)]"],
  ])("%s is %s, and back", (rumus, berkas) => {
    expect(keBerkas(rumus)).toBe(berkas);
    expect(dariBerkas(berkas)).toBe(rumus);
  });
});

describe("simpanXlsx: formulas", () => {
  it("a typed formula is stored with its result, under the names files use", async () => {
    const hasil = await simpan({ A1: 4, B1: "=UJI.DUA(A1)", C1: '=IFNA(B1,"x")' });
    expect(teksBagian(hasil, LEMBAR)).toContain(`<c r="B1"><f>_xldudf_UJI_DUA(A1)</f><v>8</v></c>`);
    expect(teksBagian(hasil, LEMBAR)).toContain(`<c r="C1"><f>_xlfn.IFNA(B1,"x")</f><v>8</v></c>`);
    const lagi = await muatXlsx(hasil, "uji.xlsx");
    expect(lagi.lembar[0]?.sel.get(0)?.get(1)).toMatchObject({ rumus: "UJI.DUA(A1)", nilai: 8 });
  });

  it("a formula that spills is stored as a dynamic array with the area it fills, and read back as one", async () => {
    const hasil = await simpan({ A1: 3, C1: "=SEQUENCE(A1)" });
    expect(teksBagian(hasil, LEMBAR)).toContain(
      `<c r="C1" cm="1"><f t="array" ref="C1:C3">_xlfn.SEQUENCE(A1)</f><v>1</v></c>`,
    );
    expect(teksBagian(hasil, "xl/metadata.xml")).toContain(`fDynamic="1"`);
    expect(teksBagian(hasil, "[Content_Types].xml")).toContain("sheetMetadata+xml");
    const lagi = await muatXlsx(hasil, "uji.xlsx");
    expect(lagi.lembar[0]?.tumpahan).toEqual([{ baris: 0, kolom: 2, barisAkhir: 2, kolomAkhir: 2 }]);
    const b = bukuHidup(lagi);
    b.ketik("A1", 2);
    expect(b.lihat("C1:C3")).toEqual([[1], [2], [""]]);
    const ciut = await simpanXlsx(lagi);
    expect(teksBagian(ciut, LEMBAR)).toContain(`<c r="C1" cm="1"><f t="array" ref="C1:C2">`);
  });

  it("an array formula of the file keeps its characters, cell metadata included, when only its result changes", async () => {
    const berkas = berkasSatuLembar(
      `<sheetData><row r="1"><c r="A1"><v>2</v></c><c r="B1" cm="1"><f t="array" ref="B1:B2">A1*{1;2}</f><v>2</v></c></row>` +
        `<row r="2"><c r="B2"><v>4</v></c></row></sheetData>`,
    );
    const buku = await muatXlsx(berkas, "uji.xlsx");
    bukuHidup(buku).ketik("A1", 5);
    const hasil = teksBagian(await simpanXlsx(buku), LEMBAR);
    expect(hasil).toContain(`<c r="B1" cm="1"><f t="array" ref="B1:B2">A1*{1;2}</f><v>5</v></c>`);
    expect(hasil).toContain(`<c r="B2"><v>10</v></c>`);
  });

  it("an independent reader finds formulas and values", async () => {
    const hasil = await simpan({ A1: 3, B1: "=UJI.DUA(A1)", C1: "=SEQUENCE(A1)" });
    const lembar = XLSX.read(hasil).Sheets["Sheet1"] ?? {};
    const [b1, c3] = [lembar["B1"] as XLSX.CellObject, lembar["C3"] as XLSX.CellObject];
    expect([b1.v, b1.f, c3.v]).toEqual([6, "_xldudf_UJI_DUA(A1)", 3]);
  });
});
