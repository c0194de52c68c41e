import { describe, expect, it } from "vitest";
import { gridUji, type SelUji } from "./gridUji.ts";
import { angkaIku, kodeTemuan, tabelBaris, tabelDari } from "./tabelUji.ts";

const PERIODE = ["Q1", "Q2", "Sm.1", "Q3", "s.d. Q3", "Q4", "Y"];
const T = [4, 5, 9, 4, 13, 5, 18];
const R = [4, 5, 9, 5, 14, "", ""];
const C = [100, 100, 100, 125, 107.69, "", ""];

const KEPALA: SelUji[] = [
  "No",
  "Kode",
  "Indikator Kinerja Utama",
  "Pol",
  "KP",
  "Uraian",
  ...PERIODE,
  "Kendala",
];
const iku = (no: number, kode: string, nama: string, peran: readonly string[]): SelUji[][] => [
  [no, kode, nama, "Max", "Sum", peran[0] ?? "", ...T, "Server"],
  ["", "", "", "", "", peran[1] ?? "", ...R],
  ["", "", "", "", "", peran[2] ?? "", ...C],
];
const TRC = ["Target", "Realisasi", "Capaian"];

describe("layout: target, realisasi and capaian in rows of their own", () => {
  it("reads one IKU out of its three rows, with the cell of each figure", () => {
    const tabel = tabelBaris([
      ["KPPBC TMP A Bogor"],
      KEPALA,
      ...iku(1, "1a-CP", "Penerimaan", TRC),
      ...iku(2, "1b-N", "Penindakan", TRC),
    ]);
    expect(tabel.tataLetak).toBe("tigaBaris");
    expect(tabel.iku.map((i) => [i.kode, i.nama, i.konsolidasi, i.kendala])).toEqual([
      ["1a-CP", "Penerimaan", "sum", "Server"],
      ["1b-N", "Penindakan", "sum", "Server"],
    ]);
    expect(angkaIku(tabel, 1)).toEqual(["4 | 4", "5 | 5", "9 | 9", "4 | 5", "13 | 14", "5 | -", "18 | -"]);
    expect(tabel.periodeKini).toEqual({ dari: 1, sampai: 9 });
    expect(tabel.iku[0]).toMatchObject({ indeksTertulis: 107.69, sel: "IKU!C3" });
    expect(tabel.iku[0]?.selTarget["01-09"]).toBe("IKU!K3");
    expect(tabel.iku[0]?.selRealisasi["01-09"]).toBe("IKU!K4");
    expect(tabel.iku[0]?.selKolom.indeks).toBe("IKU!K5");
    expect(kodeTemuan(tabel)).toEqual([]);
  });

  it.each([
    ["T", "R", "C"],
    ["Target", "Actual", "Achievement"],
    ["Target (T)", "Realisasi (R)", "Indeks Capaian"],
    ["Realisasi", "Target", "Capaian"],
  ])("knows the rows as %s, %s and %s", (...peran) => {
    const terbalik = peran[0] === "Realisasi";
    const tabel = tabelBaris([KEPALA, ...iku(1, "1a-CP", "Penerimaan", peran)]);
    const [a, b] = angkaIku(tabel)[4]?.split(" | ") ?? [];
    expect(terbalik ? [b, a] : [a, b]).toEqual(["13", "14"]);
  });

  it("reads the same with cells merged down, a group header over the periods and no capaian row", () => {
    const tabel = tabelBaris(
      [
        ["No", "Kode", "IKU", "Pol", "KP", "Target/Realisasi", "Periode", "", "", ""],
        ["", "", "", "", "", "", "TW I", "TW II", "TW III", "TW IV"],
        [1, "1a-CP", "Penerimaan", "Max", "Sum", "Target", 4, 5, 6, 7],
        ["", "", "", "", "", "Realisasi", 4, 5, 7, ""],
        [2, "1b-CP", "Penindakan", "Max", "Sum", "Target", 1, 1, 1, 1],
        ["", "", "", "", "", "Realisasi", 1, 1, 1, ""],
      ],
      { gabung: ["A3:A4", "B3:B4", "C3:C4", "D3:D4", "E3:E4", "G1:J1"] },
    );
    expect(angkaIku(tabel)).toEqual(["4 | 4", "5 | 5", "6 | 7", "7 | -"]);
    expect(tabel.iku).toHaveLength(2);
    expect(kodeTemuan(tabel)).toEqual([]);
  });

  it("reads names written above their rows, in the column of the roles", () => {
    const tabel = tabelBaris([
      ["IKU", "Q1", "Q2"],
      ["Penerimaan"],
      ["Target", 4, 5],
      ["Realisasi", 4, 6],
      ["Penindakan"],
      ["Target", 1, 1],
      ["Realisasi", 1, 2],
    ]);
    expect(tabel.iku.map((i) => i.nama)).toEqual(["Penerimaan", "Penindakan"]);
    expect(angkaIku(tabel, 1)).toEqual(["1 | 1", "1 | 2"]);
  });

  it("reads names written in the middle row", () => {
    const tabel = tabelBaris([
      ["IKU", "Uraian", "Q1", "Q2"],
      ["", "Target", 4, 5],
      ["Penerimaan", "Realisasi", 4, 6],
      ["", "Capaian", 100, 120],
      ["", "Target", 1, 1],
      ["Penindakan", "Realisasi", 1, 2],
      ["", "Capaian", 100, 120],
    ]);
    expect(tabel.iku.map((i) => i.nama)).toEqual(["Penerimaan", "Penindakan"]);
    expect(angkaIku(tabel, 1)).toEqual(["1 | 1", "1 | 2"]);
  });

  it("keeps bands, blank rows, a header printed again, totals and signatures out", () => {
    const tabel = tabelBaris([
      KEPALA,
      ["Perspektif Stakeholder"],
      ["SS 1 Penerimaan negara optimal"],
      ...iku(1, "1a-CP", "Penerimaan", TRC),
      [""],
      KEPALA,
      ["Perspektif Customer"],
      ["SS 2 Layanan prima"],
      ...iku(2, "2a-N", "Kepuasan", TRC),
      ["", "", "Rata-rata", "", "", "Target", ...T],
      ["", "", "", "", "", "Realisasi", ...R],
      ["", "", "Bogor, 2 Oktober 2019"],
      ["", "", "Kepala Kantor"],
    ]);
    expect(tabel.iku.map((i) => [i.nama, i.perspektif, i.sasaran])).toEqual([
      ["Penerimaan", "Perspektif Stakeholder", "SS 1 Penerimaan negara optimal"],
      ["Kepuasan", "Perspektif Customer", "SS 2 Layanan prima"],
    ]);
  });

  it("rows without a name, without a role and hidden ones are said", () => {
    const tabel = tabelBaris(
      [
        ["IKU", "Uraian", "Q1", "Q2"],
        ["Penerimaan", "Target", 4, 5],
        ["", "Realisasi", 4, 6],
        ["", "Target", 4, 5],
        ["", "Realisasi", 4, 6],
        ["Penindakan", "", 4, 5],
        ["Kepuasan", "Target", 4, 5],
        ["", "Realisasi", 4, 6],
      ],
      { tersembunyi: [8] },
    );
    expect(tabel.iku.map((i) => i.nama)).toEqual(["Penerimaan", "Kepuasan"]);
    expect(kodeTemuan(tabel).filter((k) => k.startsWith("BARIS"))).toEqual([
      "BARIS_TANPA_PERAN IKU!A6",
      "BARIS_TANPA_NAMA IKU!B4",
      "BARIS_TERSEMBUNYI IKU!A7",
    ]);
  });

  it("“Target” beside “Capaian” without a realisasi row: the figures decide what capaian is", () => {
    const tabel = tabelBaris([
      ["IKU", "Uraian", "Q1", "Q2"],
      ["Penerimaan", "Target", 1000, 2000],
      ["", "Capaian", 1010, 1990],
    ]);
    expect(angkaIku(tabel)).toEqual(["1000 | 1010", "2000 | 1990"]);
    expect(kodeTemuan(tabel)).toContain("CAPAIAN_SEBAGAI_REALISASI IKU!C3");
  });

  it("an ordinary table whose header is printed again is none of this", () => {
    const tabel = tabelDari(
      gridUji([
        ["IKU", "Target", "Realisasi"],
        ["Penerimaan", 4, 5],
        ["IKU", "Target", "Realisasi"],
        ["Penindakan", 4, 5],
      ]),
    );
    expect(tabel.tataLetak).toBe("daftar");
  });

  it.each(["R 2022", "R tahun lalu", "Realisasi tahun lalu"])(
    "a row “%s” between them is not the realisasi",
    (umpan) => {
      const tabel = tabelBaris([
        ["KPPBC Bitung Tahun 2023"],
        ["IKU", "Uraian", "Q1", "Q2"],
        ["Penerimaan", "T", 20, 40],
        ["", umpan, 24, 44],
        ["", "R", 18, 41],
        ["Penindakan", "T", 2, 4],
        ["", umpan, 2, 4],
        ["", "R", 3, 5],
      ]);
      expect(angkaIku(tabel)).toEqual(["20 | 18", "40 | 41"]);
      expect(angkaIku(tabel, 1)).toEqual(["2 | 3", "4 | 5"]);
      expect(kodeTemuan(tabel)).toContain("BARIS_UMPAN IKU!B4");
    },
  );
});
