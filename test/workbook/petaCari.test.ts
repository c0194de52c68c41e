import { describe, expect, it } from "vitest";
import { bukaLembar } from "../../src/workbook/lembaran.ts";
import { cariJudul } from "../../src/workbook/peta/petaCari.ts";
import { judulKolom, kunciJudul, satuBaris } from "../../src/workbook/peta/petaJudul.ts";
import { gridUji, type SelUji } from "./gridUji.ts";

describe("kunciJudul", () => {
  it.each([
    [["Indikátor  (IKU)"], "indikator iku"],
    [["Hasil", "Q-1"], "hasil\nq 1"],
    [["", "Q1"], "\nq1"],
    [["---"], "---"],
    [["", ""], ""],
    [[`${"x".repeat(120)}yz`], "x".repeat(120)],
    [[`${"-".repeat(120)}yz`], "-".repeat(120)],
  ])("%j is compared as %j", (teks, kunci) => {
    expect(kunciJudul(teks)).toBe(kunci);
  });
});

describe("judulKolom", () => {
  const judul = (...baris: readonly (readonly SelUji[])[]) =>
    judulKolom(
      bukaLembar(gridUji([["di atas", "di atas"], ...baris, ["di bawah", "di bawah"]])),
      1,
      baris.length,
    ).map((j) => satuBaris(j.teks));
  it.each<[string, SelUji[][], string[]]>([
    ["a single row", [["Kode", "", "Hasil"]], ["Kode", "", "Hasil"]],
    [
      "a group",
      [
        ["Hasil", "", "Ket"],
        ["Q1", "Q2", ""],
      ],
      ["Hasil · Q1", "Hasil · Q2", "Ket"],
    ],
    [
      "two groups",
      [
        ["Harapan", "", "Hasil"],
        ["Q1", "Q2", "Q1"],
      ],
      ["Harapan · Q1", "Harapan · Q2", "Hasil · Q1"],
    ],
    [
      "a blank column inside a group",
      [
        ["Hasil", "", ""],
        ["Q1", "", "Q2"],
      ],
      ["Hasil · Q1", "", "Hasil · Q2"],
    ],
    [
      "a header that is no group",
      [
        ["Hasil", "Ket", ""],
        ["Q1", "", "Q2"],
      ],
      ["Hasil · Q1", "Ket", "Q2"],
    ],
    [
      "nothing above",
      [
        ["", "Hasil"],
        ["Kode", "Q1"],
      ],
      ["Kode", "Hasil · Q1"],
    ],
    [
      "a group over two rows",
      [
        ["Hasil", ""],
        ["", ""],
        ["Q1", "Q2"],
      ],
      ["Hasil · Q1", "Hasil · Q2"],
    ],
  ])("%s", (_, baris, teks) => {
    expect(judul(...baris)).toEqual(teks);
  });
});

describe("cariJudul", () => {
  /** Rows at which a header is found, each with the columns then and now. */
  function cari(lama: readonly string[], kini: readonly (readonly SelUji[])[], sampai = 50) {
    const judul = lama.flatMap((teks, letak) => (teks === "" ? [] : [{ letak, teks: [teks] }]));
    return cariJudul(bukaLembar(gridUji(kini)), judul.reverse(), 1, sampai).map(({ baris, letak }) => [
      baris,
      [...letak].map(([dari, ke]) => `${dari}→${ke}`).join(" "),
    ]);
  }
  const ABCD = ["Kode", "Ukuran", "Harapan", "Hasil"];

  it.each<[string, string[], string]>([
    ["as it was", ABCD, "0→0 1→1 2→2 3→3"],
    ["with columns put in", ["", "Kode", "Baru", "Ukuran", "Harapan", "Hasil"], "0→1 1→3 2→4 3→5"],
    ["with columns taken out", ["Kode", "Hasil"], "0→0 3→1"],
    ["in other letters", ["KODE", "ukuran.", "(Harapan)", "Hasil"], "0→0 1→1 2→2 3→3"],
    ["with one moved to the front", ["Hasil", "Kode", "Ukuran", "Harapan"], "0→1 1→2 2→3"],
    ["with one moved to the end", ["Ukuran", "Harapan", "Hasil", "Kode"], "1→0 2→1 3→2"],
    ["with two exchanged", ["Kode", "Harapan", "Ukuran", "Hasil"], "0→0 2→1 3→3"],
  ])("finds a header %s", (_, kini, letak) => {
    expect(cari(ABCD, [["Judul"], kini])).toEqual([[1, letak]]);
  });
  it("half of the columns are enough, less are not", () => {
    expect(cari(ABCD, [["Kode", "x", "y", "Hasil"]])).toHaveLength(1);
    expect(cari(ABCD, [["Kode", "x", "y", "z"]])).toEqual([]);
    expect(cari(ABCD.slice(0, 3), [["Kode", "x", "y"]])).toEqual([]);
    expect(cari(ABCD.slice(0, 1), [["x"], ["Kode"]])).toEqual([[1, "0→0"]]);
  });
  it("the place that shares most columns is taken, all of those that share as many", () => {
    expect(cari(ABCD, [ABCD.slice(1), ABCD, ABCD.slice(0, 3)])).toEqual([[1, "0→0 1→1 2→2 3→3"]]);
    expect(cari(ABCD, [ABCD, ["x"], ABCD]).map(([baris]) => baris)).toEqual([0, 2]);
  });
  it("a text that stands over more columns than before tells nothing of its own", () => {
    expect(cari(ABCD, [["Kode", "Ukuran", "Ukuran", "Harapan", "Hasil"]])).toEqual([[0, "0→0 2→3 3→4"]]);
    expect(cari(["Kode", "Ukuran", "Ukuran"], [["Kode", "Ukuran"]])).toEqual([[0, "0→0"]]);
    expect(cari(["Kode", "Ukuran", "Ukuran"], [["", "Kode", "Ukuran", "Ukuran"]])).toEqual([
      [0, "0→1 1→2 2→3"],
    ]);
  });
  it("begins no lower than asked for, and ends on the sheet", () => {
    const tiga = [["x"], ["x"], ABCD];
    expect(cari(ABCD, tiga, 2)).toHaveLength(1);
    expect(cari(ABCD, tiga, 1)).toEqual([]);
    const dua = [{ letak: 0, teks: ["Hasil", ""] }];
    expect(cariJudul(bukaLembar(gridUji([["x"], ["Hasil"]])), dua, 2, 50)).toEqual([]);
    expect(cariJudul(bukaLembar(gridUji([["x"], ["Hasil"], [""]])), dua, 2, 50)).toHaveLength(1);
  });
});
