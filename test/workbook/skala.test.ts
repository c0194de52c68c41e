import { describe, expect, it } from "vitest";
import { persen, type SelUji } from "./gridUji.ts";
import { angkaIku, kodeTemuan, tabelBaris } from "./tabelUji.ts";

const KEPALA = ["IKU", "Satuan", "Pol", "Target", "Realisasi"];
const baris = (target: SelUji, realisasi: SelUji, satuan = "", pol = "Max"): SelUji[] => [
  "Indeks",
  satuan,
  pol,
  target,
  realisasi,
];
const baca = (...isi: readonly SelUji[][]) =>
  tabelBaris([KEPALA, ...isi.map((b, i) => [`${String(b[0])} ${i}`, ...b.slice(1)])]);

describe("one scale per row", () => {
  it.each([
    ["percent cell and plain number", persen(60), 57, "60 | 57", "SKALA_PERSEN IKU!E2"],
    ["84 beside 99%", 84, "99%", "84 | 99", "SKALA_PERSEN IKU!D2"],
    ["percent text and a fraction", "95%", 0.97, "95 | 97", "SKALA_PECAHAN IKU!E2"],
    ["a fraction of a small tolerance stays as it is", persen(1), 0.9, "1 | 0.9", "SKALA_PERSEN IKU!E2"],
    ["57 typed into a percent cell", 60, persen(5700), "60 | 57", "SKALA_PERSEN IKU!D2"],
    ["a range beside a fraction", "80 - 90%", 0.85, "80..90 | 85", "SKALA_PECAHAN IKU!E2"],
  ] as [string, SelUji, SelUji, string, string][])("%s", (_nama, t, r, angka, kode) => {
    const tabel = baca(baris(t, r, "", t === "80 - 90%" ? "Stab" : "Max"));
    expect(angkaIku(tabel)).toEqual([angka]);
    expect(kodeTemuan(tabel)).toContain(kode);
    expect(tabel.iku[0]?.tampilan.persen).toBe(true);
  });

  it("57 typed into a percent cell is said", () => {
    expect(kodeTemuan(baca(baris(60, persen(5700))))).toContain("SKALA_PERSEN_BERLEBIH IKU!E2");
  });

  it("two percentages need no decision", () => {
    const tabel = baca(baris(persen(85), "91,17%"));
    expect(angkaIku(tabel)).toEqual(["85 | 91.17"]);
    expect(kodeTemuan(tabel)).toEqual([]);
  });

  it("the unit % is evidence as well", () => {
    expect(angkaIku(baca(baris(95, 0.97, "%")))).toEqual(["95 | 97"]);
    expect(kodeTemuan(baca(baris(95, 0.97, "%")))).toEqual(["SKALA_PECAHAN IKU!E2"]);
    expect(kodeTemuan(baca(baris(0.95, 0.97, "%")))).toEqual(["SATUAN_PERSEN_PECAHAN IKU!D2"]);
  });

  it("without any percent sign nothing is changed, and what may be a fraction of the other is said", () => {
    const tabel = baca(baris(95, 0.9));
    expect(angkaIku(tabel)).toEqual(["95 | 0.9"]);
    expect(kodeTemuan(tabel)).toEqual(["SKALA_MENCURIGAKAN IKU!E2"]);
    for (const [target, realisasi] of [
      [85, 0.9117],
      [95, 1],
      [0.85, 91],
    ] as const) {
      expect(kodeTemuan(baca(baris(target, realisasi)))).toEqual(["SKALA_MENCURIGAKAN IKU!E2"]);
    }
    expect(kodeTemuan(baca(baris(20, 1)))).toEqual([]);
    expect(kodeTemuan(baca(baris(30, 2, "dokumen", "Min")))).toEqual([]);
    expect(kodeTemuan(baca(baris("30 hari", "2 hari", "", "Min")))).toEqual([]);
    expect(kodeTemuan(baca(baris("95%", "0,26%", "", "Min")))).toEqual(["SKALA_MENCURIGAKAN IKU!E2"]);
    expect(kodeTemuan(baca(baris("25%", "0,26%", "", "Min")))).toEqual([]);
  });

  it("a year's target against a quarter's count is no other scale", () => {
    const tabel = tabelBaris([
      ["IKU", "Pol", "Target Tahunan", "Realisasi Q1"],
      ["Dokumen", "Max", 40, 2],
      ["Kepatuhan", "Max", 85, 0.91],
    ]);
    expect(kodeTemuan(tabel).filter((kode) => kode.startsWith("SKALA"))).toEqual([
      "SKALA_MENCURIGAKAN IKU!D3",
    ]);
  });

  it("different units beside the numbers are said", () => {
    expect(kodeTemuan(baca(baris("3 hari", "2 bulan", "", "Min")))).toEqual(["SATUAN_BERBEDA IKU!E2"]);
  });

  it("shows decimals and percent as the workbook does", () => {
    expect(baca(baris({ v: 0.85, f: "0.00%", t: "85.00%" }, "91,1%")).iku[0]?.tampilan).toEqual({
      persen: true,
      desimal: 2,
    });
    expect(baca(baris("Rp 1.500.000", "Rp 1.750.000")).iku[0]?.tampilan).toEqual({
      persen: false,
      desimal: 0,
    });
  });
});

describe("1.234 that can be two numbers", () => {
  it("its partner decides", () => {
    expect(angkaIku(baca(baris(1200, "1.234")))).toEqual(["1200 | 1234"]);
    expect(angkaIku(baca(baris("1,2", "1.234")))).toEqual(["1.2 | 1.234"]);
    expect(kodeTemuan(baca(baris("1,2", "1.234")))).toEqual(["ANGKA_AMBIGU_PASANGAN IKU!E2"]);
  });
  it("then the way the column and the table write numbers", () => {
    const tabel = baca(baris("1.234", "1.250"), baris("9.5", "9.75"));
    expect(angkaIku(tabel)).toEqual(["1.234 | 1.25"]);
    expect(kodeTemuan(tabel)).toEqual(["ANGKA_AMBIGU_KOLOM IKU!D2", "ANGKA_AMBIGU_KOLOM IKU!E2"]);
    expect(angkaIku(baca(baris("1.234", "1.250"), baris("9,5", "9,75")))).toEqual(["1234 | 1250"]);
    expect(angkaIku(baca(baris("1,234", "1,250"), baris("9.5", "9.75")))).toEqual(["1234 | 1250"]);
  });
  it("a partner too far from both readings does not decide", () => {
    expect(kodeTemuan(baca(baris(5_000_000, "1.234")))).toContain("ANGKA_AMBIGU_BIASA IKU!E2");
  });
  it("and failing all the Indonesian custom", () => {
    const tabel = baca(baris("1.234", "1.250"));
    expect(angkaIku(tabel)).toEqual(["1234 | 1250"]);
    expect(tabel.temuan).toEqual([
      {
        kode: "ANGKA_AMBIGU_BIASA",
        tingkat: "periksa",
        sel: "IKU!D2",
        data: { teks: "1.234", nilai: 1234, lain: 1.234 },
      },
      {
        kode: "ANGKA_AMBIGU_BIASA",
        tingkat: "periksa",
        sel: "IKU!E2",
        data: { teks: "1.250", nilai: 1250, lain: 1.25 },
      },
    ]);
  });
  it("the other periods of the row help where the partner is blank", () => {
    const tabel = tabelBaris([
      ["IKU", "Pol", "Target Q1", "Target Q2", "Realisasi Q1", "Realisasi Q2"],
      ["Indeks", "Max", "1.234", 1300, 1250, ""],
    ]);
    expect(angkaIku(tabel)).toEqual(["1234 | 1250", "1300 | -"]);
  });
});

describe("Capaian as realisasi or as index", () => {
  it("beside realisasi it is the index", () => {
    const tabel = tabelBaris([
      ["IKU", "Pol", "Target", "Realisasi", "Capaian (%)"],
      ["Waktu", "Min", 8, 9, 87.5],
    ]);
    expect(tabel.iku[0]).toMatchObject({ indeksTertulis: 87.5 });
    expect(tabel.iku[0]?.selKolom.indeks).toBe("IKU!E2");
    expect(kodeTemuan(tabel)).toEqual(["CAPAIAN_SEBAGAI_INDEKS IKU!E2"]);
  });
  it("without realisasi its figures decide: near the targets it is realisasi", () => {
    const tabel = tabelBaris([
      ["IKU", "Pol", "Target", "Capaian"],
      ["Waktu", "Min", 8, 9],
      ["Dokumen", "Max", 1200, 1250],
    ]);
    expect(angkaIku(tabel, 1)).toEqual(["1200 | 1250"]);
    expect(kodeTemuan(tabel)).toEqual(["CAPAIAN_SEBAGAI_REALISASI IKU!D2"]);
  });
  it("around 100 whatever the target it is the index, and realisasi is missing", () => {
    const tabel = tabelBaris([
      ["IKU", "Pol", "Target", "Capaian"],
      ["Waktu", "Min", 8, 87.5],
      ["Dokumen", "Max", 1200, 104],
    ]);
    expect(tabel.iku[0]).toMatchObject({ realisasi: [], indeksTertulis: 87.5 });
    expect(kodeTemuan(tabel)).toEqual(["TANPA_REALISASI IKU!A1", "CAPAIAN_SEBAGAI_INDEKS IKU!D2"]);
  });
  it("when the figures fit both it is realisasi, to be checked", () => {
    const tabel = tabelBaris([
      ["IKU", "Pol", "Target", "Capaian"],
      ["Kepatuhan", "Max", 85, 91],
    ]);
    expect(angkaIku(tabel)).toEqual(["85 | 91"]);
    expect(kodeTemuan(tabel)).toEqual(["CAPAIAN_TIDAK_PASTI IKU!D2"]);
  });
  it("a typed index that is its quotient settles it", () => {
    const tabel = tabelBaris([
      ["IKU", "Pol", "Target", "Capaian", "Indeks"],
      ["Kepatuhan", "Max", 85, 91.17, 107.26],
    ]);
    expect(kodeTemuan(tabel)).toEqual(["CAPAIAN_SEBAGAI_REALISASI IKU!D2"]);
  });
  it("every Capaian column is said", () => {
    const tabel = tabelBaris([
      ["IKU", "Pol", "Target Q1", "Realisasi Q1", "Capaian Q1", "Target Q2", "Realisasi Q2", "Capaian Q2"],
      ["Dokumen", "Max", 10, 11, 110, 12, 10, 83.33],
    ]);
    expect(kodeTemuan(tabel)).toEqual(["CAPAIAN_SEBAGAI_INDEKS IKU!E2", "CAPAIAN_SEBAGAI_INDEKS IKU!H2"]);
  });
  it("Capaian beside % Capaian: realisasi and index", () => {
    const tabel = tabelBaris([
      ["IKU", "Pol", "Target", "Capaian", "% Capaian"],
      ["Waktu", "Min", 8, 9, 87.5],
    ]);
    expect(angkaIku(tabel)).toEqual(["8 | 9"]);
    expect(tabel.iku[0]?.indeksTertulis).toBe(87.5);
  });
});
