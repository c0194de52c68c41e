import { describe, expect, it } from "vitest";
import { cariKepala } from "../../src/workbook/kepala/kepala.ts";
import { kolomTanpaJudul } from "../../src/workbook/kepala/kolomTanpaJudul.ts";
import { bukaLembar } from "../../src/workbook/lembaran.ts";
import { gridUji, type SelUji } from "./gridUji.ts";

/** "IKU!D1 header" of every column of figures that is said to have no header. */
function tanpaJudul(baris: readonly (readonly SelUji[])[], gabung: readonly string[] = []): string[] {
  const l = bukaLembar(gridUji(baris, { gabung }));
  const { kepala } = cariKepala(l);
  if (!kepala) throw new Error("no header");
  return kolomTanpaJudul(l, kepala).map((t) => `${t.kode} ${t.sel} ${t.data["judul"]}`);
}

const usd: SelUji = { v: 5, f: '"USD "0', t: "USD 5" };

/** A table of quarters with one column in question, and its cells. */
const diantara = (judul: SelUji, ...isi: readonly SelUji[]): string[] =>
  tanpaJudul([
    ["IKU", "Target Q1", judul, "Realisasi Q1"],
    ...isi.map((sel): SelUji[] => ["Penerimaan", 4, sel, 5]),
  ]);

describe("figures among columns of periods under a header that says nothing", () => {
  it("are named by their header, a blank one by its cell", () => {
    expect(diantara("xyz", 1, 2)).toEqual(["KOLOM_TANPA_PERIODE IKU!C1 xyz"]);
    expect(diantara("", 1, 2)).toEqual(["KOLOM_TANPA_PERIODE IKU!C1 C1"]);
    const panjang = "xyz ".repeat(30);
    expect(diantara(panjang, 1, 2)).toEqual([`KOLOM_TANPA_PERIODE IKU!C1 ${panjang.slice(0, 100)}`]);
  });
  it.each([
    [[1, 2]],
    [[1, "", "", "", 2]],
    [[1, 2, 3, "a", "b"]],
    [["Rp 5", "± 7"]],
    [[usd, usd]],
    [[...Array<string>(38).fill(""), 1, 2]],
  ])("%j are figures", (isi) => {
    expect(diantara("", ...isi)).toHaveLength(1);
  });
  it.each([
    [[1]],
    [["", ""]],
    [["baik", "cukup"]],
    [[1, 2, "a", "b"]],
    [["lihat 1", "baris 2"]],
    [[...Array<string>(39).fill(""), 1, 2]],
  ])("%j are none", (isi) => {
    expect(diantara("", ...isi)).toEqual([]);
  });
  it.each(["Selisih", "Tahun lalu"])("a decoy is no such column: %s", (judul) => {
    expect(diantara(judul, 1, 2)).toEqual([]);
  });
  it("its lowest header cell is the one that is named", () => {
    const baris: SelUji[][] = [
      ["IKU", "Target", "xyz", "Realisasi"],
      ["", "Q1", "", "Q1"],
      ["Penerimaan", 4, 1, 5],
      ["Penindakan", 4, 1, 5],
    ];
    expect(tanpaJudul([["KPPBC Bogor"], ...baris])).toEqual(["KOLOM_TANPA_PERIODE IKU!C2 xyz"]);
    expect(tanpaJudul(baris, ["A1:A2", "C1:C2"])).toEqual(["KOLOM_TANPA_PERIODE IKU!C1 xyz"]);
  });
  it("one column with a period is enough", () => {
    const isi = [1, 2].map((n): SelUji[] => ["Penerimaan", 4, n, 5]);
    expect(tanpaJudul([["IKU", "Target Q1", "", "Realisasi"], ...isi])).toHaveLength(1);
    expect(tanpaJudul([["IKU", "Target", "", "Realisasi"], ...isi])).toEqual([]);
  });
});

describe("outside the periods", () => {
  const sesudah = (...judul: readonly SelUji[]): string[] =>
    tanpaJudul([
      ["No", "IKU", "Target Q1", "Realisasi Q1", ...judul],
      ["1", "Penerimaan", 4, 5, 6, 7],
      ["2", "Penindakan", 4, 5, 6, 7],
    ]);
  it("only the column after the last, and only where its header is blank", () => {
    expect(sesudah("", "")).toEqual(["KOLOM_TANPA_PERIODE IKU!E1 E1"]);
    expect(sesudah("xyz", "")).toEqual([]);
  });
  it("only the column before the first, and only where its header is blank", () => {
    const sebelum = (judul: string): string[] =>
      tanpaJudul([
        ["No", "", "IKU", judul, "Target Q1", "Realisasi Q1"],
        ...[1, 2].map((n): SelUji[] => [n, n, "Penerimaan", n, 4, 5]),
      ]);
    expect(sebelum("")).toEqual(["KOLOM_TANPA_PERIODE IKU!D1 D1"]);
    expect(sebelum("xyz")).toEqual([]);
  });
});

describe("columns without periods", () => {
  const isi: SelUji[][] = [1, 2].map((n) => ["Penerimaan", n, n, n, n, n]);
  it("need a merged header of figures over them", () => {
    const kepala: SelUji[][] = [["IKU", "Target", "", "Realisasi", "", ""]];
    expect(tanpaJudul([...kepala, ...isi])).toEqual([]);
    expect(tanpaJudul([...kepala, ...isi], ["B1:C1", "D1:F1"])).toEqual([
      "KOLOM_TANPA_PERIODE IKU!C1 C1",
      "KOLOM_TANPA_PERIODE IKU!E1 E1",
    ]);
  });
  it("and not one of another subject, nor a merge of their own", () => {
    const kepala: SelUji[][] = [["IKU", "Target", "Catatan", "", "", "Realisasi"]];
    expect(tanpaJudul([...kepala, ...isi], ["C1:D1"])).toEqual([]);
    expect(tanpaJudul([["IKU", "Target", "xyz", "", "", "Realisasi"], ...isi], ["C1:E1"])).toEqual([]);
  });
});
