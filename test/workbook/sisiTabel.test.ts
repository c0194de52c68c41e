import { describe, expect, it } from "vitest";
import { cariKepala } from "../../src/workbook/kepala/kepala.ts";
import { bukaLembar } from "../../src/workbook/lembaran.ts";
import { gridUji, type SelUji } from "./gridUji.ts";

/** The columns of the table, and behind "|" the figures of another one beside it. */
function pisah(baris: readonly (readonly SelUji[])[], gabung: readonly string[] = []): string {
  const { kepala } = cariKepala(bukaLembar(gridUji(baris, { gabung })));
  const nama = (kolom: readonly { readonly judul: string }[] | undefined) =>
    kolom?.map((k) => k.judul).join(" ");
  return `${nama(kepala?.kolom)} | ${nama(kepala?.terpisah)}`;
}

const IKU = ["IKU", "Target", "Realisasi"];

describe("what stands beside a table", () => {
  it.each([
    [[...IKU, "", "", "Status"], "IKU Target Realisasi | Status"],
    [[...IKU, "", "", "Keterangan", "Status"], "IKU Target Realisasi | Keterangan Status"],
    [["Status", "", "", ...IKU], "IKU Target Realisasi | Status"],
    [["No", ...IKU, "", "", "Status"], "No IKU Target Realisasi | Status"],
    [[...IKU, "", "", "Status", "", "", "Indeks"], "IKU Target Realisasi | Status Indeks"],
  ])(
    "%j: two blank columns away, figures without names, target or realisasi are another table's",
    (kepala, hasil) => {
      expect(pisah([kepala])).toBe(hasil);
    },
  );
  it.each([
    [[...IKU, "", "Status"], "IKU Target Realisasi Status"],
    [[...IKU, "", "x", "", "Status"], "IKU Target Realisasi Status"],
    [[...IKU, "", "", "Keterangan"], "IKU Target Realisasi Keterangan"],
    [["IKU", "Target", "", "", "Realisasi", "", "", "Status"], "IKU Target Realisasi Status"],
    [["IKU", "", "", "Target", "Realisasi", "", "", "Status"], "IKU Target Realisasi Status"],
  ])(
    "%j: one blank column, other subjects, or such a gap in the table itself set nothing apart",
    (kepala, hasil) => {
      expect(pisah([kepala])).toBe(`${hasil} | `);
    },
  );
  it("a column is blank when its first fifteen rows are, and no merge reaches into it", () => {
    const kepala = [...IKU, "", "", "Status"];
    const isi = (n: number): SelUji[][] => [
      kepala,
      ...Array.from({ length: n }, () => ["Penerimaan", 4, 4]),
      ["Penindakan", 4, 4, "", "x"],
    ];
    expect(pisah(isi(14))).toBe("IKU Target Realisasi Status | ");
    expect(pisah(isi(15))).toBe("IKU Target Realisasi | Status");
    expect(pisah([kepala], ["C1:D1"])).toBe("IKU Target Realisasi Status | ");
  });
});
