import { describe, expect, it } from "vitest";
import { TRIWULAN } from "../../src/scoring/periode.ts";
import { bukaLembar } from "../../src/workbook/lembaran.ts";
import { samakanSkala, skalaJanggal } from "../../src/workbook/nilai/skala.ts";
import { barisUji, LEMBAR_UJI, tulisNilai, type AngkaUji } from "./barisUji.ts";
import { gridUji, persen, type SelUji } from "./gridUji.ts";
import { angkaIku, kodeTemuan, tabelBaris } from "./tabelUji.ts";

const [T1, T2, T3] = TRIWULAN;

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

/** One row's figures brought to one scale: what they are then, and every code with its cell. */
function samakan(satuan: string, ...angka: readonly AngkaUji[]) {
  const baris = barisUji(...angka);
  const kolom = new Map([["satuan", angka.length] as const]);
  const sel = [[], [...angka.map(() => ""), satuan]];
  const hasil = samakanSkala(bukaLembar(gridUji(sel)), { ...baris, mentah: { ...baris.mentah, kolom } });
  return {
    nilai: hasil.baris.nilai.map((n) => tulisNilai(n.nilai)).join(" "),
    kode: hasil.temuan.map((t) => `${t.kode} ${t.sel ?? ""}`),
    persen: hasil.baris.persen,
  };
}

describe("a plain number beside percentages", () => {
  it.each<[string, string, AngkaUji[], string, string[]]>([
    [
      "2 is the largest fraction",
      "",
      [
        ["target", "150%"],
        ["realisasi", 2],
      ],
      "150 200",
      ["SKALA_PECAHAN IKU!B2"],
    ],
    [
      "more than 2 is none",
      "",
      [
        ["target", "150%"],
        ["realisasi", 2.1],
      ],
      "150 2.1",
      ["SKALA_PERSEN IKU!B2"],
    ],
    [
      "both ends of a range are one",
      "",
      [
        ["target", "0,8 - 0,9"],
        ["realisasi", "85%"],
      ],
      "80..90 85",
      ["SKALA_PECAHAN IKU!A2"],
    ],
    [
      "two of them are said once",
      "",
      [
        ["target", "95%", T1],
        ["target", 96, T2],
        ["realisasi", 97, T2],
      ],
      "95 96 97",
      ["SKALA_PERSEN IKU!B2"],
    ],
    [
      "words are none",
      "",
      [
        ["target", "95%"],
        ["realisasi", "belum"],
      ],
      '95 "belum"',
      [],
    ],
    [
      "an index is none",
      "",
      [
        ["target", "95%"],
        ["realisasi", "97%"],
        ["indeks", 1.02],
      ],
      "95 97 1.02",
      [],
    ],
    [
      "the other side of its period tells",
      "",
      [
        ["target", "95%", T1],
        ["target", "1%", T2],
        ["realisasi", 0.9, T2],
      ],
      "95 1 0.9",
      ["SKALA_PERSEN IKU!C2"],
    ],
    [
      "else another period",
      "",
      [
        ["target", "95%", T1],
        ["realisasi", 0.9, T2],
      ],
      "95 90",
      ["SKALA_PECAHAN IKU!B2"],
    ],
    [
      "a zero does not tell",
      "",
      [
        ["target", "0%", T1],
        ["target", "95%", T2],
        ["realisasi", 0.9, T1],
      ],
      "0 95 90",
      ["SKALA_PECAHAN IKU!C2"],
    ],
    [
      "a percentage tells, not a large number",
      "",
      [
        ["target", "1%", T1],
        ["target", 95, T2],
        ["realisasi", 0.9, T3],
      ],
      "1 95 0.9",
      ["SKALA_PERSEN IKU!B2"],
    ],
    [
      "of another sign it stays as it is",
      "",
      [
        ["target", "-95%"],
        ["realisasi", 0.9],
      ],
      "-95 0.9",
      ["SKALA_PERSEN IKU!B2"],
    ],
    [
      "in the unit % a large number tells",
      "%",
      [
        ["target", 0.95, T1],
        ["realisasi", 0.97, T1],
        ["target", 96, T2],
      ],
      "95 97 96",
      ["SKALA_PECAHAN IKU!A2", "SKALA_PECAHAN IKU!B2"],
    ],
  ] as [string, string, AngkaUji[], string, string[]][])("%s", (_, satuan, angka, nilai, kode) => {
    expect(samakan(satuan, ...angka)).toEqual({ nilai, kode, persen: true });
  });
  it.each(["%", " % ", "(%)", "Persen", "percent"])("the unit %j makes all of them percentages", (satuan) => {
    expect(samakan(satuan, ["target", 95], ["realisasi", 97])).toEqual({
      nilai: "95 97",
      kode: [],
      persen: true,
    });
  });
  it.each(["", "hari"])("the unit %j makes none, nor does the percent sign of an index", (satuan) => {
    expect(samakan(satuan, ["target", 95], ["realisasi", 97], ["indeks", "102%"]).persen).toBe(false);
  });
  it("what was done is said with what was typed and what it is now", () => {
    const { temuan } = samakanSkala(LEMBAR_UJI, barisUji(["target", "95%"], ["realisasi", 0.97]));
    expect(temuan).toEqual([
      { kode: "SKALA_PECAHAN", tingkat: "periksa", sel: "IKU!B2", data: { teks: "0.97", nilai: 97 } },
    ]);
  });
});

describe("a row in the unit % whose numbers are all fractions", () => {
  const kode = (satuan: string, ...angka: readonly AngkaUji[]) => samakan(satuan, ...angka).kode;
  it("stays as it is, which is said at its first target", () => {
    expect(samakan("%", ["realisasi", 0.97], ["target", "belum", T1], ["target", 0.95])).toEqual({
      nilai: '0.97 "belum" 0.95',
      kode: ["SATUAN_PERSEN_PECAHAN IKU!C2"],
      persen: true,
    });
  });
  it("is none when a sign says percent, when a number is large, or when there is nothing but 0", () => {
    expect(kode("%", ["target", "1%"], ["realisasi", 0.9])).toEqual(["SKALA_PERSEN IKU!B2"]);
    expect(kode("", ["target", "1%"], ["realisasi", 0.9])).toEqual(["SKALA_PERSEN IKU!B2"]);
    expect(kode("%", ["target", 1], ["realisasi", 3])).toEqual([]);
    expect(kode("%", ["target", 0], ["realisasi", 0])).toEqual([]);
    expect(kode("%", ["realisasi", 0.9])).toEqual([]);
  });
});

describe("a number typed into a percent cell", () => {
  it.each<[string, AngkaUji[], string, string[]]>([
    [
      "is the number from 500% on",
      [
        ["target", "5%"],
        ["realisasi", persen(500)],
      ],
      "5 5",
      ["SKALA_PERSEN_BERLEBIH IKU!B2"],
    ],
    [
      "and below that a percentage",
      [
        ["target", "4,99%"],
        ["realisasi", persen(499)],
      ],
      "4.99 499",
      ["SKALA_MENCURIGAKAN IKU!B2"],
    ],
    [
      "as it is where that is closer",
      [
        ["target", "550%"],
        ["realisasi", persen(600)],
      ],
      "550 600",
      [],
    ],
    [
      "compared with another period at need",
      [
        ["target", persen(5700), T1],
        ["target", 60, T2],
      ],
      "57 60",
      ["SKALA_PERSEN_BERLEBIH IKU!A2", "SKALA_PERSEN IKU!B2"],
    ],
    [
      "and others may be fractions beside it",
      [
        ["target", persen(9500)],
        ["realisasi", 0.97],
      ],
      "95 97",
      ["SKALA_PERSEN_BERLEBIH IKU!A2", "SKALA_PECAHAN IKU!B2"],
    ],
    [
      "a text with a percent sign is meant",
      [
        ["target", "5%"],
        ["realisasi", "500%"],
      ],
      "5 500",
      ["SKALA_MENCURIGAKAN IKU!B2"],
    ],
  ] as [string, AngkaUji[], string, string[]][])("%s", (_, angka, nilai, kode) => {
    expect(samakan("", ...angka)).toEqual({ nilai, kode, persen: true });
  });
});

describe("a row that stays as it is", () => {
  it("is the very same without any percent sign, and keeps its figures with one", () => {
    const tanpa = barisUji(["target", 95], ["realisasi", 97]);
    expect(samakanSkala(LEMBAR_UJI, tanpa).baris).toBe(tanpa);
    const dengan = barisUji(["target", "95%"], ["realisasi", "97%"]);
    expect(samakanSkala(LEMBAR_UJI, dengan).baris.nilai).toBe(dengan.nilai);
  });
});

describe("figures that hardly share a scale or a unit", () => {
  it.each<[string, string, AngkaUji[], string[]]>([
    [
      "a fraction beside percent points",
      "",
      [
        ["target", 95],
        ["realisasi", 0.9],
      ],
      ["SKALA_MENCURIGAKAN IKU!B2"],
    ],
    [
      "that of the same period",
      "",
      [
        ["target", 0.8, T1],
        ["target", 95, T2],
        ["realisasi", 0.9, T2],
      ],
      ["SKALA_MENCURIGAKAN IKU!C2"],
    ],
    [
      "the only target there is",
      "",
      [
        ["target", 95, T1],
        ["realisasi", 0.9, T2],
      ],
      ["SKALA_MENCURIGAKAN IKU!B2"],
    ],
    [
      "a whole number against a target of no period",
      "",
      [
        ["target", 40],
        ["realisasi", 2, T1],
      ],
      ["SKALA_MENCURIGAKAN IKU!B2"],
    ],
    [
      "a whole number of no period",
      "",
      [
        ["target", 40, T1],
        ["realisasi", 2],
      ],
      ["SKALA_MENCURIGAKAN IKU!B2"],
    ],
    [
      "only one counted in a unit",
      "",
      [
        ["target", 40],
        ["realisasi", "2 hari"],
      ],
      ["SKALA_MENCURIGAKAN IKU!B2"],
    ],
    [
      "only one a percentage",
      "",
      [
        ["target", 25],
        ["realisasi", "1%"],
      ],
      ["SKALA_PERSEN IKU!A2", "SKALA_MENCURIGAKAN IKU!B2"],
    ],
    [
      "once for a row",
      "",
      [
        ["target", 95],
        ["realisasi", 0.9],
        ["realisasi", 0.8],
      ],
      ["SKALA_MENCURIGAKAN IKU!B2"],
    ],
    [
      "different units",
      "",
      [
        ["target", "3 hari"],
        ["realisasi", "2 bulan"],
      ],
      ["SATUAN_BERBEDA IKU!B2"],
    ],
  ] as [string, string, AngkaUji[], string[]][])("are said: %s", (_, satuan, angka, kode) => {
    expect(samakan(satuan, ...angka).kode).toEqual(kode);
  });
  it.each<[string, string, AngkaUji[]]>([
    [
      "a whole number counted in a unit",
      "hari",
      [
        ["target", 40],
        ["realisasi", 2],
      ],
    ],
    [
      "both counted in one unit",
      "",
      [
        ["target", "40 hari"],
        ["realisasi", "2 hari"],
      ],
    ],
    [
      "a whole number of another period",
      "",
      [
        ["target", 40, T1],
        ["realisasi", 2, T2],
      ],
    ],
    [
      "two percentages",
      "",
      [
        ["target", "25%"],
        ["realisasi", "1%"],
      ],
    ],
    [
      "a unit at one of them only",
      "",
      [
        ["target", 3],
        ["realisasi", "2 hari"],
      ],
    ],
    [
      "none of several targets is of its period",
      "",
      [
        ["target", 95, T1],
        ["target", 95, T2],
        ["realisasi", 0.9, T3],
      ],
    ],
    ["no target", "", [["realisasi", 0.9]]],
    [
      "an index",
      "",
      [
        ["target", 95],
        ["indeks", 0.9],
      ],
    ],
    [
      "words",
      "",
      [
        ["target", 95],
        ["realisasi", "belum"],
      ],
    ],
  ] as [string, string, AngkaUji[]][])("are not: %s", (_, satuan, angka) => {
    expect(samakan(satuan, ...angka).kode).toEqual([]);
  });
  it("with both as typed", () => {
    expect(samakanSkala(LEMBAR_UJI, barisUji(["target", "3 hari"], ["realisasi", "2 bulan"])).temuan).toEqual(
      [
        {
          kode: "SATUAN_BERBEDA",
          tingkat: "periksa",
          sel: "IKU!B2",
          data: { target: "3 hari", realisasi: "2 bulan" },
        },
      ],
    );
  });
});

describe("skalaJanggal", () => {
  it.each([
    [3, 300],
    [300, 3],
    [-3, -300],
    [2, 21],
    [21, 2],
  ])("%d and %d hardly share a scale", (a, b) => {
    expect(skalaJanggal(a, b)).toBe(true);
  });
  it.each([
    [3, 299],
    [2.1, 21],
    [2, 20],
    [0, 500],
    [5, -500],
  ])("%d and %d may", (a, b) => {
    expect(skalaJanggal(a, b)).toBe(false);
  });
  it("where a small number is nothing strange only a hundredfold is", () => {
    expect(skalaJanggal(2, 199, true)).toBe(false);
    expect(skalaJanggal(2, 200, true)).toBe(true);
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
