import { describe, expect, it } from "vitest";
import { bukaLembar } from "../../src/workbook/lembaran.ts";
import { barisTerpadat, kolomTerpanjang } from "../../src/workbook/peta/petaTebak.ts";
import { gridUji, type SelUji } from "./gridUji.ts";

/** First and last row of what looks most like a header. */
function terpadat(baris: readonly (readonly SelUji[])[], gabung: readonly string[] = []): readonly number[] {
  const { baris: awal, barisAkhir } = barisTerpadat(bukaLembar(gridUji(baris, { gabung })));
  return [awal, barisAkhir];
}

describe("barisTerpadat", () => {
  it.each<[string, SelUji[][], number]>([
    ["most texts", [["Judul"], ["Kode", "Ukuran", "Hasil"], ["a", "Waktu layanan"]], 1],
    [
      "different texts",
      [
        ["sama", "sama", "sama"],
        ["Kode", "Ukuran"],
      ],
      1,
    ],
    [
      "the first of two alike",
      [
        ["Kode", "Ukuran"],
        ["a", "Waktu layanan"],
      ],
      0,
    ],
    [
      "texts with letters",
      [
        ["(1)", "(2)", "(3)"],
        ["Kode", "Ukuran"],
      ],
      1,
    ],
    [
      "few figures",
      [
        ["Waktu", "impor", "baik", 4, 5],
        ["Kode", "Ukuran"],
      ],
      1,
    ],
    [
      "years, which are no figures",
      [
        ["Ukuran", "Hasil", 2019, 2020],
        ["Waktu", "impor", "baik", 4, 5],
      ],
      0,
    ],
    ["texts of sixty letters at most", [["x".repeat(60), "Ukuran"], ["a"], ["Kode", "Hasil"]], 0],
    ["and not of more", [["x".repeat(61), "Ukuran"], ["a"], ["Kode", "Hasil"]], 2],
  ])("is the row with %s", (_, baris, letak) => {
    expect(terpadat(baris)).toEqual([letak, letak]);
  });
  it("is one of the first hundred rows, of a blank sheet the first", () => {
    const jauh = (n: number) => terpadat([...Array.from({ length: n }, () => ["a"]), ["Kode", "Ukuran"]]);
    expect(jauh(99)).toEqual([99, 99]);
    expect(jauh(100)).toEqual([0, 0]);
    expect(terpadat([[]])).toEqual([0, 0]);
  });

  const grup = ["Harapan", "", "Hasil", ""];
  const satuan = ["TW satu", "TW dua", "TW tiga", "TW empat"];
  it.each<[string, SelUji[][], string[], number[]]>([
    [
      "each has texts where the other has none",
      [
        ["Kode", ...grup],
        ["", "Q1", "Q2", "Q1", "Q2"],
      ],
      [],
      [0, 1],
    ],
    ["the same, the lower one being the denser", [["Judul"], ["Kode", ...grup], ["", ...satuan]], [], [1, 2]],
    ["the upper one is merged over several", [grup, satuan], ["A1:B1", "C1:D1"], [0, 1]],
    [
      "one merge beside a plain header is enough",
      [
        ["Ukuran", "Hasil", ""],
        ["a", "b", "c"],
      ],
      ["B1:C1"],
      [0, 1],
    ],
  ])("has two rows where %s", (_, baris, gabung, letak) => {
    expect(terpadat(baris, gabung)).toEqual(letak);
  });
  it.each<[string, SelUji[][], string[], number]>([
    ["texts below the other's blanks alone", [grup, satuan], [], 1],
    [
      "texts over the other's blanks alone",
      [
        ["Kode", "Ukuran", "Hasil"],
        ["a", "", ""],
      ],
      [],
      0,
    ],
    ["merges over a blank row", [grup, ["", "", "", ""]], ["A1:B1", "C1:D1"], 0],
    ["a single cell above, however wide", [["Kinerja", "", "", ""], satuan], ["A1:D1"], 1],
    [
      "a single cell above, beside blanks",
      [
        ["Kinerja", "", "", ""],
        ["", ...satuan],
      ],
      [],
      1,
    ],
    [
      "figures in the lower one",
      [
        ["Kode", ...grup],
        ["", "Q1", "Q2", 3, ""],
      ],
      [],
      0,
    ],
    [
      "figures in the upper one",
      [
        ["Kode", "Harapan", "", 3],
        ["", "Q1", "Q2", "Q3"],
      ],
      [],
      1,
    ],
    [
      "cells merged down whose covered ones kept a value",
      [
        ["Kode", "Ukuran"],
        ["Kode", "Ukuran"],
      ],
      ["A1:A2", "B1:B2"],
      0,
    ],
  ])("has one row with %s", (_, baris, gabung, letak) => {
    expect(terpadat(baris, gabung)).toEqual([letak, letak]);
  });
});

describe("kolomTerpanjang", () => {
  const terpanjang = (kolom: readonly number[], ...baris: readonly (readonly SelUji[])[]) =>
    kolomTerpanjang(bukaLembar(gridUji([["Judul yang panjang sekali", "", ""], ...baris])), 1, kolom);

  it("is the column with the longest texts of those asked for, of two alike the first", () => {
    const baris = ["Waktu layanan impor", "Persentase penyelesaian", "Waktu layanan impor"];
    expect(terpanjang([0, 1, 2], baris)).toBe(1);
    expect(terpanjang([0, 2], baris)).toBe(0);
    expect(terpanjang([], baris)).toBeNull();
    expect(terpanjang([0, 1], [baris[1] ?? "", "Waktu layanan"], ["", "Waktu layanan"])).toBe(0);
  });
  it("its texts have more than twelve letters on average; blanks and figures are none", () => {
    expect(terpanjang([0], ["123456789012"])).toBeNull();
    expect(terpanjang([0], ["1234567890123"])).toBe(0);
    expect(terpanjang([0], ["1234567890"], ["12345678901234567"])).toBe(0);
    expect(terpanjang([0], ["1234567890123"], [""], ["  "], [5])).toBe(0);
    expect(terpanjang([0], [""], [5])).toBeNull();
    expect(terpanjang([0, 1], [{ v: 5, f: "0", t: "lima puluh ribu rupiah" }, "pendek"])).toBeNull();
  });
  it("twenty rows are looked at", () => {
    const jauh = (n: number) =>
      terpanjang([0], ...Array.from({ length: n }, (): SelUji[] => [""]), ["Waktu layanan impor"]);
    expect(jauh(19)).toBe(0);
    expect(jauh(20)).toBeNull();
  });
});
