import { describe, expect, it } from "vitest";
import { KMK_467_2014 } from "../../src/scoring/profil.ts";
import { skorIku } from "../../src/scoring/kantor.ts";
import { bacaBukuKerja } from "../../src/workbook/baca.ts";
import type { TabelIku } from "../../src/workbook/tabel.ts";
import { gridUji, type SelUji } from "./gridUji.ts";
import { kodeTemuan, tabelBaris, tabelDari } from "./tabelUji.ts";

const KEPALA: SelUji[] = ["Kode", "IKU", "Pol", "KP", "Target", "Realisasi", "Status"];
const baris = (kode: string, kp: string, target: SelUji, realisasi: SelUji): SelUji[] => [
  kode,
  `Indikator ${kode}`,
  "Max",
  kp,
  target,
  realisasi,
];
const lembar = (nama: string, judul: string, ...iku: readonly SelUji[][]) =>
  gridUji([["KPPBC TMP A Bogor"], [judul], KEPALA, ...iku], { lembar: nama });

/** Index of an IKU in the judged period. */
const indeks = (tabel: TabelIku, n = 0): number | null | undefined => {
  const iku = tabel.iku[n];
  return iku && skorIku(iku, tabel.periodeKini, KMK_467_2014).indeks;
};

describe("layout: one sheet per quarter", () => {
  const kumulatif = (terakhir: SelUji) => [
    lembar("TW I", "IKU s.d. Triwulan I 2019", baris("1a-CP", "Sum", 10, 10)),
    lembar("TW II", "IKU s.d. Triwulan II 2019", baris("1a-CP", "Sum", 20, 15)),
    lembar("TW III", "IKU s.d. Triwulan III 2019", baris("1a-CP", "Sum", 30, 33)),
    lembar("TW IV", "IKU s.d. Triwulan IV 2019", baris("1a-CP", "Sum", 40, terakhir)),
  ];

  it("cumulative sheets: the last reported one is judged as it stands, the earlier ones are the trend", () => {
    const tabel = tabelDari(...kumulatif(""));
    expect(tabel).toMatchObject({ lembar: "TW III", tataLetak: "lembarPeriode", tahun: 2019 });
    expect(tabel.periodeKini).toEqual({ dari: 1, sampai: 9 });
    expect(tabel.iku).toHaveLength(1);
    expect(indeks(tabel)).toBeCloseTo(110);
    expect(tabel.iku[0]?.realisasi.map((r) => r.nilai)).toEqual(
      [10, 15, 33].map((nilai) => ({ jenis: "angka", nilai })),
    );
    expect(tabel.iku[0]?.selRealisasi["01-06"]).toBe("'TW II'!F4");
    expect(tabel.iku[0]?.selKolom.status).toBe("'TW III'!G4");
    expect(kodeTemuan(tabel)).toEqual(["LEMBAR_DIGABUNG"]);
  });

  it("a template of a coming quarter with zeros is not judged; a filled one is", () => {
    expect(tabelDari(...kumulatif(0)).lembar).toBe("TW III");
    expect(tabelDari(...kumulatif(44)).periodeKini).toEqual({ dari: 1, sampai: 12 });
  });

  it("a later quarter whose figures stand under a merged header is not judged, and that is said", () => {
    const kepala = ["Kode", "IKU", "Pol", "KP", "Target", "", "Capaian"];
    const isi = [1, 2].map((n): SelUji[] => [`${n}a-CP`, `Indikator ${n}a-CP`, "Max", "Sum", 10, 12, ""]);
    const tabel = tabelDari(
      lembar("TW I", "IKU Triwulan I 2019", baris("1a-CP", "Sum", 10, 10), baris("2a-CP", "Sum", 10, 10)),
      gridUji([["KPPBC TMP A Bogor"], ["IKU Triwulan II 2019"], kepala, ...isi], {
        lembar: "TW II",
        gabung: ["E3:F3"],
      }),
    );
    expect(tabel.periodeKini).toEqual({ dari: 1, sampai: 3 });
    expect(kodeTemuan(tabel)).toContain("KOLOM_TANPA_PERIODE 'TW II'!F3");
  });

  it("sheets without s.d. are single quarters and are consolidated", () => {
    const tabel = tabelDari(
      lembar("TW I", "IKU Triwulan I 2019", baris("1a-CP", "Sum", 10, 10), baris("2a-N", "TLK", 25, 25)),
      lembar("TW II", "IKU Triwulan II 2019", baris("1a-CP", "Sum", 10, 5), baris("2a-N", "TLK", 60, 66)),
    );
    expect(tabel.periodeKini).toEqual({ dari: 1, sampai: 6 });
    expect(indeks(tabel, 0)).toBeCloseTo(75);
    expect(indeks(tabel, 1)).toBeCloseTo(110);
    expect(kodeTemuan(tabel)).toEqual(["LEMBAR_DIGABUNG"]);
  });

  it("months are read from the sheets' names", () => {
    const bulan = ["Januari", "Februari", "Maret"].map((nama, i) =>
      gridUji([KEPALA, baris("1a-CP", "Sum", 10, i === 2 ? "" : 9)], { lembar: nama }),
    );
    const tabel = tabelDari(...bulan);
    expect(tabel).toMatchObject({ lembar: "Februari", periodeKini: { dari: 1, sampai: 2 } });
    expect(indeks(tabel)).toBeCloseTo(90);
  });

  it("targets that grow from sheet to sheet without s.d. are doubted", () => {
    const tabel = tabelDari(
      lembar("TW I", "IKU Triwulan I 2019", baris("1a-CP", "Sum", 10, 10)),
      lembar("TW II", "IKU Triwulan II 2019", baris("1a-CP", "Sum", 20, 20)),
    );
    expect(kodeTemuan(tabel)).toContain("LEMBAR_MUNGKIN_KUMULATIF");
  });

  it("an IKU that is on one of the sheets only is said", () => {
    const tabel = tabelDari(
      lembar("TW I", "IKU Triwulan I 2019", baris("1a-CP", "Sum", 10, 10), baris("9a-N", "Sum", 1, 1)),
      lembar("TW II", "IKU Triwulan II 2019", baris("1a-CP", "Sum", 10, 9), baris("3a-N", "Sum", 1, 1)),
    );
    expect(tabel.iku.map((i) => i.kode)).toEqual(["1a-CP", "3a-N"]);
    expect(kodeTemuan(tabel)).toEqual([
      "LEMBAR_DIGABUNG",
      "IKU_LEMBAR_LAIN 'TW I'!B5",
      "IKU_TANPA_LEMBAR 'TW II'!B5",
    ]);
  });

  it("one sheet in fractions and another in percent is said", () => {
    const tabel = tabelDari(
      lembar("TW I", "IKU s.d. Triwulan I 2019", baris("1a-CP", "Avg", 0.85, 0.9)),
      lembar("TW II", "IKU s.d. Triwulan II 2019", baris("1a-CP", "Avg", 85, 90)),
    );
    expect(kodeTemuan(tabel)).toContain("SKALA_ANTAR_LEMBAR 'TW II'!E4");
  });

  it("the sheet or the period that was asked for is judged, and a later filled sheet is said", () => {
    const hasil = bacaBukuKerja(kumulatif(""), { lembar: "tw ii" });
    expect(hasil.ok && hasil.tabel).toMatchObject({ lembar: "TW II", periodeKini: { dari: 1, sampai: 6 } });
    expect(hasil.ok && kodeTemuan(hasil.tabel)).toContain("LEMBAR_LEBIH_BARU 'TW III'!B3");
    const periode = bacaBukuKerja(kumulatif(""), { periode: { dari: 1, sampai: 3 } });
    expect(periode.ok && periode.tabel.lembar).toBe("TW I");
  });

  it("a sheet whose header was damaged is named, not left out silently", () => {
    const [satu, dua] = kumulatif("");
    const rusak = (hilang: string) =>
      gridUji(
        [
          ["IKU s.d. Triwulan III 2019"],
          KEPALA.map((teks) => (teks === hilang ? "" : teks)),
          baris("1a-CP", "Sum", 30, 33),
        ],
        { lembar: "TW III" },
      );
    for (const hilang of ["IKU", "Realisasi"]) {
      const tabel = satu && dua && tabelDari(satu, dua, rusak(hilang));
      expect(tabel?.lembar).toBe("TW II");
      expect(tabel?.temuan.find((t) => t.kode === "LEMBAR_TIDAK_IKUT")?.data).toEqual({ lembar: "TW III" });
    }
  });

  it("a title copied from the quarter before gives way to the sheet's name, aloud", () => {
    const tabel = tabelDari(
      lembar("TW I", "Capaian Triwulan I 2023", baris("1a-CP", "Sum", 10, 10)),
      lembar("TW II", "Capaian Triwulan I 2023", baris("1a-CP", "Sum", 10, 8)),
    );
    expect(tabel).toMatchObject({ lembar: "TW II", periodeKini: { dari: 1, sampai: 6 } });
    expect(kodeTemuan(tabel)).toContain("PERIODE_DARI_NAMA 'TW II'!B3");
  });

  it("of two years the newer reported one is judged", () => {
    const tabel = tabelDari(
      lembar("TW III 2022", "IKU s.d. Triwulan III 2022", baris("1a-CP", "Sum", 10, 10)),
      lembar("TW IV 2022", "IKU s.d. Triwulan IV 2022", baris("1a-CP", "Sum", 10, 10)),
      lembar("TW I 2023", "IKU s.d. Triwulan I 2023", baris("1a-CP", "Sum", 10, 8)),
    );
    expect(tabel).toMatchObject({ lembar: "TW I 2023", tahun: 2023 });
  });

  it("a coming quarter filled with zeros is said", () => {
    expect(kodeTemuan(tabelDari(...kumulatif(0)))).toContain("PERIODE_NOL 'TW IV'!B3");
  });

  it("another year's sheet and another list of IKU do not join", () => {
    const tabel = tabelDari(
      lembar("2018", "IKU s.d. Triwulan II 2018", baris("1a-CP", "Sum", 20, 15)),
      lembar("TW III", "IKU s.d. Triwulan III 2019", baris("1a-CP", "Sum", 30, 33)),
      lembar("Seksi", "IKI s.d. Triwulan I 2019", baris("7a-N", "Sum", 10, 10)),
    );
    expect(tabel.tataLetak).toBe("daftar");
    expect(tabel.iku[0]?.target).toHaveLength(1);
  });
});

describe("several tables on one sheet", () => {
  const satu = [KEPALA, baris("1a-CP", "Sum", 10, 10), baris("1b-CP", "Sum", 10, 9)];
  const dua = [KEPALA, baris("2a-N", "Sum", 5, 5)];

  it("tables per seksi are read as one, the seksi as PIC", () => {
    const tabel = tabelBaris([
      ["IKU s.d. TW III 2019"],
      ["Seksi Perbendaharaan"],
      ...satu,
      [],
      ["Seksi Penindakan dan Penyidikan"],
      ...dua,
    ]);
    expect(tabel.iku.map((i) => [i.kode, i.pic])).toEqual([
      ["1a-CP", "Seksi Perbendaharaan"],
      ["1b-CP", "Seksi Perbendaharaan"],
      ["2a-N", "Seksi Penindakan dan Penyidikan"],
    ]);
    expect(tabel.periodeKini).toEqual({ dari: 1, sampai: 9 });
    expect(kodeTemuan(tabel)).toEqual(["TABEL_DIGABUNG"]);
  });

  it.each([0, 1])("each seksi may word the header of its own table (%i)", (nomor) => {
    const lain = ["Kode", "Nama IKU", "Polarisasi", "KP", "Target Kinerja", "Realisasi", "Status"];
    const tabel = tabelBaris([
      ["Seksi Perbendaharaan"],
      ...satu.map((b) => (b === KEPALA && nomor === 0 ? lain : b)),
      [],
      ["Seksi Penindakan"],
      ...dua.map((b) => (b === KEPALA && nomor === 1 ? lain : b)),
      [],
      ["Seksi Kepatuhan Internal"],
      KEPALA,
      baris("3a-N", "Sum", 5, 5),
    ]);
    expect(tabel.iku.map((i) => i.kode)).toEqual(["1a-CP", "1b-CP", "2a-N", "3a-N"]);
    expect(kodeTemuan(tabel)).toEqual(["TABEL_DIGABUNG"]);
  });

  it("so are those that are signed one by one", () => {
    const tabel = tabelBaris([
      ["Seksi Perbendaharaan"],
      ...satu,
      [],
      ["", "Bogor, 2 Oktober 2019"],
      ["", "Kepala Seksi"],
      [],
      ["Seksi Penindakan"],
      ...dua,
    ]);
    expect(tabel.iku).toHaveLength(3);
  });

  it("tables per quarter are joined by period", () => {
    const tabel = tabelBaris([
      ["IKU s.d. Triwulan I 2019"],
      ...satu,
      [],
      ["IKU s.d. Triwulan II 2019"],
      KEPALA,
      baris("1a-CP", "Sum", 20, 22),
      baris("1b-CP", "Sum", 20, 18),
    ]);
    expect(tabel).toMatchObject({ tataLetak: "lembarPeriode", periodeKini: { dari: 1, sampai: 6 } });
    expect(tabel.iku.map((i) => i.sel)).toEqual(["IKU!B8", "IKU!B9"]);
    expect(kodeTemuan(tabel)).toEqual(["LEMBAR_DIGABUNG"]);
  });

  it.each([["IKU Tahun 2018"], ["Usulan IKU"], ["Rincian lain"]])(
    "a table titled “%s” stays out, aloud",
    (judul) => {
      const tabel = tabelBaris([["IKU s.d. TW III 2019"], ...satu, [], [judul], ...dua]);
      expect(tabel.iku).toHaveLength(2);
      expect(kodeTemuan(tabel)).toEqual(["TABEL_LAIN IKU!B7"]);
    },
  );
});
