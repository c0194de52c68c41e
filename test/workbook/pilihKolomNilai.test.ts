import { describe, expect, it } from "vitest";
import type { Periode } from "../../src/scoring/periode.ts";
import { cariKepala } from "../../src/workbook/kepala/kepala.ts";
import { pilihKolomNilai } from "../../src/workbook/kepala/kolomNilai.ts";
import { bukaLembar } from "../../src/workbook/lembaran.ts";
import { peranNilai } from "../../src/workbook/peranKolom.ts";
import { gridUji } from "./gridUji.ts";

interface Keadaan {
  readonly tahun?: number;
  readonly periode?: Periode;
  readonly dariPeta?: boolean;
  /** Headers of hidden columns. */
  readonly tersembunyi?: readonly string[];
}

/** The headers that are judged, with the months of those that have some; the year; what was said about the others. */
function pilih(judul: readonly string[], keadaan: Keadaan = {}) {
  const { kepala } = cariKepala(bukaLembar(gridUji([["IKU", ...judul]])));
  const catatan: string[] = [];
  const { nilai, tahun } = pilihKolomNilai(
    (kepala?.kolom ?? []).filter((k) => peranNilai(k.kolom)),
    keadaan.dariPeta,
    { tahun: keadaan.tahun ?? null, periode: keadaan.periode ?? null },
    {
      catat: (kode, k, data = {}) =>
        catatan.push([kode, k.judul, ...Object.entries(data).flat()].join(" | ")),
      alamat: (k) => `${k.judul} @${k.letak}`,
      tersembunyi: (k) => keadaan.tersembunyi?.includes(k.judul) ?? false,
    },
  );
  const bulan = (p: Periode | null) => (p ? [`${p.dari}-${p.sampai}`] : []);
  return { nilai: nilai.map((k) => [k.judul, ...bulan(k.periode)].join(" ")), tahun, catatan };
}

const SEPTEMBER = { dari: 9, sampai: 9 };

describe("columns chosen by hand", () => {
  it("are all judged, whatever they are called, by the first year one names", () => {
    const judul = ["Target usulan", "Realisasi 2018", "Target Kontrak Kinerja 2019 Q1"];
    expect(pilih(judul, { dariPeta: true, tahun: 2020 })).toEqual({
      nilai: ["Target usulan", "Realisasi 2018", "Target Kontrak Kinerja 2019 Q1 1-3"],
      tahun: 2018,
      catatan: [],
    });
    expect(pilih(["Target", "Realisasi"], { dariPeta: true, tahun: 2020 }).tahun).toBeNull();
  });
  it("but for a second one of the same role and period", () => {
    expect(pilih(["Target", "Target", "Realisasi"], { dariPeta: true })).toMatchObject({
      nilai: ["Target", "Realisasi"],
      catatan: ["KOLOM_GANDA | Target | dipakai | Target @1"],
    });
  });
});

describe("the year of the columns", () => {
  it("decoys have no say in it", () => {
    expect(pilih(["Target usulan 2021", "Realisasi proyeksi 2021", "Target 2020", "Realisasi 2020"])).toEqual(
      {
        nilai: ["Target 2020", "Realisasi 2020"],
        tahun: 2020,
        catatan: ["KOLOM_DIABAIKAN | Target usulan 2021", "KOLOM_DIABAIKAN | Realisasi proyeksi 2021"],
      },
    );
  });
  it("a target and a realisasi of different years are said where the titles' year has not both", () => {
    const beda = ["PERIODE_TARGET_BEDA | Realisasi 2019 | target | Target | realisasi | Realisasi 2019"];
    expect(pilih(["Target", "Realisasi 2019"], { tahun: 2020 }).catatan).toEqual(beda);
    expect(pilih(["Realisasi 2019", "Target"], { tahun: 2020 }).catatan).toEqual(beda);
  });
  it.each([
    [["Target", "Realisasi 2019"], undefined],
    [["Target", "Realisasi 2019"], 2019],
    [["Target 2019", "Realisasi 2019"], 2020],
    [["Realisasi 2019"], 2020],
  ])("%j, titles %s: not said", (judul, tahun) => {
    expect(pilih(judul, tahun === undefined ? {} : { tahun })).toMatchObject({ nilai: judul, catatan: [] });
  });
});

describe("a target or realisasi with words of its own", () => {
  it.each([
    [["Target Kontrak Kinerja", "Target"], "Target @2"],
    [["Target Kontrak Kinerja Q2", "Target Q1", "Target Q2"], "Target Q2 @3"],
    [["Target Kontrak Kinerja Q3", "Target Q1", "Target Q2"], "Target Q1 @2"],
    [["Realisasi Neto Kanwil", "Target", "Realisasi"], "Realisasi @3"],
  ])("%j: gives way to a plain one, of its period if there is one: %s", (judul, dipakai) => {
    expect(pilih(judul)).toMatchObject({ catatan: [`KOLOM_GANDA | ${judul[0]} | dipakai | ${dipakai}`] });
    expect(pilih(judul).nilai).toHaveLength(judul.length - 1);
  });
  it.each([
    [["Target Kontrak Kinerja", "Realisasi"]],
    [["Target Q1", "Target Q2"]],
    [["Target", "Status Kerja Q1", "Status Q2"]],
  ])("%j: without one it stays, and other roles do", (judul) => {
    expect(pilih(judul).nilai).toHaveLength(judul.length);
    expect(pilih(judul).catatan).toEqual([]);
  });
});

describe("one column per role and period", () => {
  it.each([
    [["Target", "Status", "Status"], [], ["Target", "Status"], "Status | dipakai | Status @2"],
    [["Target", "Status Kerja", "Status"], [], ["Target", "Status"], "Status Kerja | dipakai | Status @3"],
    [["Target", "Status", "Status Kerja"], [], ["Target", "Status"], "Status Kerja | dipakai | Status @2"],
    [
      ["Target", "Status Kerja", "Status"],
      ["Status"],
      ["Target", "Status Kerja"],
      "Status | dipakai | Status Kerja @2",
    ],
    [
      ["Target", "Status", "Status Kerja"],
      ["Status"],
      ["Target", "Status Kerja"],
      "Status | dipakai | Status Kerja @3",
    ],
    [
      ["Target", "Status Kerja", "Status"],
      ["Status", "Status Kerja"],
      ["Target", "Status"],
      "Status Kerja | dipakai | Status @3",
    ],
  ])(
    "%j, hidden %j: a visible one before a hidden one, then the plainer, then the first",
    (judul, tersembunyi, nilai, kalah) => {
      expect(pilih(judul, { tersembunyi })).toMatchObject({ nilai, catatan: [`KOLOM_GANDA | ${kalah}`] });
    },
  );
  it("columns of other periods are others", () => {
    expect(pilih(["Target Q1", "Target Q2", "Target"]).nilai).toEqual([
      "Target Q1 1-3",
      "Target Q2 4-6",
      "Target",
    ]);
  });
});

describe("periods named by where the report stands", () => {
  it.each([
    [
      ["Target Bulan Ini", "Target s.d. Bulan Ini", "Realisasi Bulan Ini", "Realisasi s.d. Bulan Ini"],
      ["Target s.d. Bulan Ini 1-9", "Realisasi s.d. Bulan Ini 1-9"],
    ],
    [
      ["Target Bulan Ini", "Realisasi Bulan Ini", "Realisasi s.d. Bulan Ini"],
      ["Target Bulan Ini 9-9", "Realisasi Bulan Ini 9-9"],
    ],
    [
      ["Target s.d. Bulan Ini", "Target Bulan Ini", "Realisasi Bulan Ini"],
      ["Target Bulan Ini 9-9", "Realisasi Bulan Ini 9-9"],
    ],
    [
      ["Target s.d. Bulan Ini", "Realisasi Bulan Ini"],
      ["Target s.d. Bulan Ini 1-9", "Realisasi Bulan Ini 9-9"],
    ],
    [
      ["Target", "Realisasi Bulan Ini", "Realisasi s.d. Bulan Ini"],
      ["Target", "Realisasi s.d. Bulan Ini 1-9"],
    ],
    [
      ["Target Q3", "Realisasi Q3", "Target s.d. Bulan Ini", "Realisasi s.d. Bulan Ini"],
      ["Target Q3 7-9", "Realisasi Q3 7-9", "Target s.d. Bulan Ini 1-9", "Realisasi s.d. Bulan Ini 1-9"],
    ],
    [
      ["Target Bulan Ini", "Realisasi", "Capaian Bulan Ini", "Capaian s.d. Bulan Ini"],
      ["Target Bulan Ini 9-9", "Realisasi", "Capaian Bulan Ini 9-9"],
    ],
    [
      ["Target s.d. Bulan Ini", "Realisasi Bulan Ini", "Capaian Bulan Ini", "Capaian s.d. Bulan Ini"],
      ["Target s.d. Bulan Ini 1-9", "Realisasi Bulan Ini 9-9", "Capaian s.d. Bulan Ini 1-9"],
    ],
    [
      ["Target s.d. Bulan Ini", "Capaian Bulan Ini", "Capaian s.d. Bulan Ini", "Status Bulan Ini"],
      ["Target s.d. Bulan Ini 1-9", "Capaian s.d. Bulan Ini 1-9", "Status Bulan Ini 9-9"],
    ],
  ])(
    "%j in a report on September: what was reached so far, the month where only it is on both sides",
    (judul, nilai) => {
      const hasil = pilih(judul, { periode: SEPTEMBER });
      expect(hasil.nilai).toEqual(nilai);
      expect(hasil.catatan).toEqual(
        judul
          .filter((satu) => !nilai.some((dipakai) => dipakai === satu || dipakai.startsWith(`${satu} `)))
          .map((satu) => `KOLOM_DIABAIKAN | ${satu}`),
      );
    },
  );

  it.each([
    [
      ["Target Setahun", "Target Kumulatif", "Realisasi Kumulatif"],
      ["Target Kumulatif", "Realisasi Kumulatif"],
    ],
    [
      ["Target Q1", "Target Kumulatif", "Realisasi Kumulatif"],
      ["Target Kumulatif", "Realisasi Kumulatif"],
    ],
    [
      ["Target Kumulatif", "Realisasi Kumulatif", "Status"],
      ["Target Kumulatif", "Realisasi Kumulatif", "Status"],
    ],
    [
      ["Target", "Realisasi Kumulatif"],
      ["Target", "Realisasi Kumulatif"],
    ],
    [
      ["Target Kumulatif", "Realisasi"],
      ["Target Kumulatif", "Realisasi"],
    ],
    [
      ["Target Q1", "Realisasi Q1", "Target Kumulatif", "Realisasi Kumulatif"],
      ["Target Q1 1-3", "Realisasi Q1 1-3"],
    ],
  ])(
    "%j undated: compared with each other and nothing else, none beside dated ones on both sides",
    (judul, nilai) => {
      expect(pilih(judul).nilai).toEqual(nilai);
    },
  );
  it("undated, the month on one side and what was reached so far on the other is said", () => {
    const beda = ["Target s.d. Bulan Ini", "Realisasi Bulan Ini"];
    expect(pilih(beda).catatan).toEqual([
      "PERIODE_TARGET_BEDA | Realisasi Bulan Ini | target | Target s.d. Bulan Ini | realisasi | Realisasi Bulan Ini",
    ]);
    expect(pilih(beda, { periode: SEPTEMBER }).catatan).toEqual([]);
    expect(pilih(["Target s.d. Bulan Ini", "Realisasi s.d. Bulan Ini"]).catatan).toEqual([]);
    expect(pilih(["Realisasi Bulan Ini", "Target Bulan Ini", "Target s.d. Bulan Ini"]).catatan).toEqual([
      "KOLOM_DIABAIKAN | Target s.d. Bulan Ini",
    ]);
  });

  const saja = (...judul: readonly string[]) =>
    pilih(judul, { periode: SEPTEMBER }).catatan.filter((satu) => satu.startsWith("BULAN_SAJA"));
  it("the month judged beside a column that does not say whether it runs on is said", () => {
    expect(saja("Target Bulan Ini", "Target", "Realisasi Bulan Ini", "Realisasi s.d. Bulan Ini")).toEqual([
      "BULAN_SAJA | Target Bulan Ini | lain | Target",
    ]);
    expect(
      saja("Target", "Target Bulan Ini", "Target s.d. Bulan Ini", "Realisasi", "Realisasi Bulan Ini"),
    ).toEqual([
      "BULAN_SAJA | Target Bulan Ini | lain | Target",
      "BULAN_SAJA | Realisasi Bulan Ini | lain | Realisasi",
    ]);
  });
  it.each([
    [["Target Bulan Ini", "Target", "Realisasi Bulan Ini"]],
    [["Target Bulan Ini", "Target", "Realisasi Bulan Ini", "Status s.d. Bulan Ini"]],
    [["Target Bulan Ini", "Target Q3", "Realisasi Bulan Ini", "Realisasi s.d. Bulan Ini"]],
    [["Target Bulan Ini", "Status", "Realisasi Bulan Ini", "Realisasi s.d. Bulan Ini"]],
    [["Target Bulan Ini", "Target s.d. Bulan Ini", "Target", "Realisasi s.d. Bulan Ini"]],
  ])("%j: not said", (judul) => {
    expect(saja(...judul)).toEqual([]);
  });
  it("a column with a year is no such column", () => {
    const judul = ["Target Bulan Ini", "Target 2019", "Realisasi Bulan Ini", "Realisasi s.d. Bulan Ini"];
    expect(pilih(judul, { periode: SEPTEMBER, tahun: 2019 }).catatan).toEqual([
      "KOLOM_DIABAIKAN | Realisasi s.d. Bulan Ini",
    ]);
  });
});
