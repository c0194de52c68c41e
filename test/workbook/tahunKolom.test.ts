import { describe, expect, it } from "vitest";
import type { KolomKepala } from "../../src/workbook/kepala/kolomKepala.ts";
import { tahunKolom } from "../../src/workbook/kepala/tahunKolom.ts";

/** Columns as "target 2019"; the year they are judged by and those that belong to it. */
function pilih(nama: readonly string[], judul: number | null): readonly [number | null, readonly string[]] {
  const kolom = nama.map((satu, letak): KolomKepala => {
    const [peran, tahun] = satu.split(" ");
    return {
      kolom: peran as KolomKepala["kolom"],
      letak,
      skor: 1,
      periode: null,
      tahun: tahun === undefined ? null : Number(tahun),
      umpan: false,
      judul: satu,
      baris: 0,
    };
  });
  const { tahun, termasuk } = tahunKolom(kolom, judul);
  return [tahun, kolom.filter(termasuk).map((k) => k.judul)];
}

describe("tahunKolom", () => {
  it.each([
    [
      ["target 2019", "target 2020", "realisasi 2020", "target"],
      2020,
      ["target 2020", "realisasi 2020", "target"],
    ],
    [["target 2019", "realisasi 2019", "target 2020"], 2020, ["target 2020"]],
  ])("%j: the titles' year wins where a column names it", (nama, judul, isi) => {
    expect(pilih(nama, judul)).toEqual([judul, isi]);
  });

  it.each([2020, null])(
    "beside a full pair without a year a named year is another one, titles: %s",
    (judul) => {
      expect(pilih(["realisasi 2019", "target", "realisasi"], judul)).toEqual([
        judul,
        ["target", "realisasi"],
      ]);
      expect(pilih(["capaian 2019", "target", "capaian"], judul)).toEqual([judul, ["target", "capaian"]]);
    },
  );
  it("unless that year has a pair of its own and no title speaks against it", () => {
    const nama = ["target", "realisasi", "target 2019", "realisasi 2019"];
    expect(pilih(nama, null)).toEqual([2019, nama]);
    expect(pilih(nama, 2020)).toEqual([2020, ["target", "realisasi"]]);
  });

  it.each([
    [["target 2018", "realisasi 2018", "target 2019", "realisasi 2019"], 2019],
    [["target 2020", "target 2019", "realisasi 2019"], 2019],
    [["target 2018", "capaian 2018", "target 2019"], 2018],
    [["target 2018", "realisasi 2018", "target 2019", "capaian 2019"], 2018],
    [["target", "realisasi 2018", "target 2019"], 2018],
    [["target", "realisasi 2018", "realisasi 2019", "capaian 2020"], 2019],
    [["target 2018", "target 2019"], 2019],
  ])(
    "%j: the latest year with a pair, columns without a year lent to it; without any the latest: %s",
    (nama, tahun) => {
      for (const judul of [null, 2030]) expect(pilih(nama, judul)[0]).toBe(tahun);
    },
  );

  it("where nothing names a year all columns belong, to the titles' year if they are a pair", () => {
    expect(pilih(["target"], 2020)).toEqual([null, ["target"]]);
    expect(pilih(["target", "realisasi"], 2020)).toEqual([2020, ["target", "realisasi"]]);
    expect(pilih(["target", "realisasi"], null)).toEqual([null, ["target", "realisasi"]]);
  });
});
