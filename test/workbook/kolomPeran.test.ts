import { describe, expect, it } from "vitest";
import { pembacaPeran, pencariKolomPeran } from "../../src/workbook/kepala/kolomPeran.ts";
import { bukaLembar } from "../../src/workbook/lembaran.ts";
import { gridUji, type SelUji } from "./gridUji.ts";

/** The role of every cell of one column, read from row `awal` on. */
function peran(isi: readonly string[], tahun: number | null = null, awal = 0) {
  const baca = pembacaPeran(bukaLembar(gridUji(isi.map((teks) => [teks]))), 0, awal, tahun);
  return isi.map((_, baris) => baca(baris));
}

describe("pembacaPeran", () => {
  it.each([
    ["T", "target"],
    ["R", "realisasi"],
    ["A", "realisasi"],
    ["C", "capaian"],
    ["I", "indeks"],
    ["s.", "status"],
    ["Target", "target"],
    ["Realisasi (R)", "realisasi"],
    [`Realisasi (${"x".repeat(28)})`, "realisasi"],
    ["Indeks Capaian", "indeks"],
    ["Status", "status"],
  ])("%s is %s", (teks, nama) => {
    expect(peran([teks])).toEqual([nama]);
  });
  it.each([
    "",
    "Penerimaan bea masuk",
    "Indikator Kinerja",
    "Target Kontrak Kinerja",
    "Persentase realisasi anggaran",
    "Tahun lalu",
    "Lalu",
    "Kas tahun lalu",
    `Realisasi (${"x".repeat(29)})`,
  ])("%j is none", (teks) => {
    expect(peran([teks])).toEqual([null]);
  });

  it.each([
    "Realisasi tahun lalu",
    "R tahun lalu",
    "T (usulan)",
    "A sebelumnya",
    "Realisasi sebelumnya",
    "Target usulan",
    "Target Kontrak Kinerja sebelumnya",
  ])("%s counts for nothing", (teks) => {
    expect(peran([teks])).toEqual(["umpan"]);
  });
  it("a row of another year than the titles' counts for nothing", () => {
    expect(peran(["Target 2020", "Realisasi 2019", "Realisasi 2020"], 2020)).toEqual([
      "target",
      "umpan",
      "realisasi",
    ]);
  });
  it("where no title names a year, a named one counts for nothing beside the same role without one", () => {
    expect(peran(["Target 2020", "Realisasi 2019", "Realisasi"])).toEqual(["target", "umpan", "realisasi"]);
    expect(peran(["Realisasi 2019", "Realisasi lalu", "Realisasi 2020"])).toEqual([
      "realisasi",
      "umpan",
      "realisasi",
    ]);
  });
  it("the row to begin with is looked at for that, those above it and those far below are not", () => {
    expect(peran(["Realisasi", "Realisasi 2019"], null, 1)).toEqual(["realisasi", "realisasi"]);
    expect(peran(["", "Realisasi", "Realisasi 2019"], null, 1)).toEqual([null, "realisasi", "umpan"]);
    const jauh = (sela: number) => peran(["Realisasi 2019", ...Array<string>(sela).fill(""), "Realisasi"])[0];
    expect(jauh(138)).toBe("umpan");
    expect(jauh(139)).toBe("realisasi");
  });
});

describe("pencariKolomPeran", () => {
  const cari = (baris: readonly (readonly SelUji[])[], barisAkhir = 0) =>
    pencariKolomPeran(bukaLembar(gridUji(baris)))(barisAkhir);
  /** A column of roles below a header, one cell a row. */
  const diKolom = (...isi: readonly SelUji[]) => cari([["Uraian"], ...isi.map((satu) => [satu])]);

  it.each([
    ["Target", "Realisasi"],
    ["Realisasi", "Target"],
    ["Target", "Capaian"],
    ["Capaian", "T"],
    ["Target", "", "Realisasi"],
    ["Realisasi", "", "Target"],
  ])("pairs %s, %s, %s", (...isi) => {
    expect(diKolom(...isi.filter((teks) => teks !== undefined))).toBe(0);
  });
  it.each([
    ["Target"],
    ["Realisasi", "Capaian"],
    ["Target", "Status"],
    ["Target", "", "", "Realisasi"],
    ["", ""],
  ])("finds no pair in %s, %s", (...isi) => {
    expect(diKolom(...isi)).toBeNull();
  });

  it("looks only below the header, and not far", () => {
    expect(cari([["Realisasi"], ["Target"]])).toBeNull();
    expect(cari([["Target"], ["Realisasi"]])).toBeNull();
    expect(cari([["Realisasi"], ["IKU"], ["Target"]], 1)).toBeNull();
    expect(cari([["IKU"], ["Realisasi"], ["Target"]])).toBe(0);
    const jauh = (n: number) => diKolom(...Array<string>(n - 1).fill(""), "Target", "Realisasi");
    expect(jauh(30)).toBe(0);
    expect(jauh(31)).toBeNull();
  });
  it("takes the column with the most pairs, of two alike the first", () => {
    const dua: SelUji[][] = [["T"], ["R"], ["T"], ["R"]];
    expect(cari([[], ...dua.map(([a]): SelUji[] => ["", a ?? "", a ?? ""])])).toBe(1);
    expect(cari([[], ["T", "T"], ["R", "R"], ["", "T"], ["", "R"]])).toBe(1);
    expect(cari([[], ["T", "T"], ["R", "R"], ["T", ""], ["R", ""]])).toBe(0);
  });
  it("a target with a realisasi before and one behind it is one pair", () => {
    expect(cari([[], ["R", "T"], ["T", "R"], ["R", "T"], ["", "R"]])).toBe(1);
  });
  it("looks neither at the hundredth column's right nor below the hundred and fortieth row", () => {
    const lebar = (n: number) =>
      cari([[], ["T"], ["R"]].map((b): SelUji[] => [...Array<string>(n).fill(""), ...b]));
    expect(lebar(99)).toBe(99);
    expect(lebar(100)).toBeNull();
    const tinggi = (n: number) => cari([...Array.from({ length: n }, () => [""]), ["T"], ["R"]], n - 1);
    expect(tinggi(138)).toBe(0);
    expect(tinggi(139)).toBeNull();
  });
});
