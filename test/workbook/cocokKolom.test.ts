import { describe, expect, it } from "vitest";
import { cocokKolom } from "../../src/workbook/cocokKolom.ts";

describe("how well a header matches", () => {
  it("as much as the wording is of it, exactly known wordings wholly", () => {
    expect(cocokKolom("Target").skor).toBe(1);
    expect(cocokKolom("Target Kontrak Kinerja").skor).toBeCloseTo(0.55 + (0.4 * 6) / 22);
    expect(cocokKolom("Kendala lapangan").skor).toBeCloseTo(0.55 + (0.4 * 7) / 16);
  });
  it("by its best reading: without brackets, period, year, or the hyphen at the end of a line", () => {
    for (const teks of [
      "Target (kontrak kerja kantor)",
      "Target TW III",
      "Target (s.d. TW III)",
      "Target Tahun 2019",
      "Target 2019",
      "Target tahun ini",
      "Target Kiner-\nja",
      "Target Kiner-  ja",
      "Target Bulan Ini",
    ])
      expect(cocokKolom(teks), teks).toMatchObject({ kolom: "target", skor: 1 });
    expect(cocokKolom("Target 20195").skor).toBeLessThan(1);
    expect(cocokKolom("Target 12019").skor).toBeLessThan(1);
  });
  it("a text longer than a header matches nothing", () => {
    const teks = (n: number) => `Target (${"x".repeat(n - 9)})`;
    expect(cocokKolom(teks(160)).kolom).toBe("target");
    expect(cocokKolom(teks(161))).toEqual(cocokKolom(""));
  });
  it.each([
    ["Status Kendala", "kendala"],
    ["Kendala Status", "kendala"],
    ["Realisasi Status", "realisasi"],
    ["Target Status", "target"],
    ["Status Target", "status"],
    ["Target alpha beta gamma delta", "target"],
    ["Target alpha beta gamma delta epsilon", null],
    ["Alpha target beta gamma delta", null],
    ["Kendala alpha", "kendala"],
    ["Kendala alpha beta gamma", null],
    ["No Agenda", null],
    ["SS Kantor", null],
    ["PIC IKU", null],
    ["Kode IKU Kantor", "kode"],
  ])("%s is %s: of several wordings the longest, target and realisasi where they lead", (teks, kolom) => {
    expect(cocokKolom(teks).kolom).toBe(kolom);
  });

  it("two languages of one column are that column, as well as the lesser of them matches", () => {
    expect(cocokKolom("Realisasi / Actual")).toMatchObject({ kolom: "realisasi", skor: 1 });
    expect(cocokKolom("Penanggung jawab | PIC | Unit")).toMatchObject({ kolom: "pic", skor: 1 });
    expect(cocokKolom("Realisasi / Actual kontrak kantor").skor).toBeLessThan(0.9);
    expect(cocokKolom("Target / Realisasi").skor).toBeLessThan(0.9);
    expect(cocokKolom("Target / Keadaan").skor).toBeLessThan(0.9);
    expect(cocokKolom("Keadaan / Target").skor).toBeLessThan(0.9);
  });
});

describe("a header that names no column", () => {
  it.each([
    "Q1",
    "(Q1)",
    "s.d. TW III 2019",
    "2019",
    "Tahun",
    "Bulan Ini",
    "s.d. Bulan Ini",
    "Kumulatif",
    "Lalu",
    "Tahun Lalu",
    "s.d. Tahun Lalu",
    "S/D Bulan Lalu",
    "Usulan",
    "Usulan Tahun Depan",
    "Usulan 2020",
    "Lalu s.d.",
  ])("%s is a period, a year or a decoy's mark and nothing else", (teks) => {
    expect(cocokKolom(teks)).toMatchObject({ kolom: null, skor: 0, murni: true });
  });
  it.each([
    "",
    "Periode",
    "Bulan",
    "s.d.",
    "Data Q1",
    "Data 2019",
    "Sebelumnya Kantor",
    "Realisasi Lalu",
    "Target Lama",
    "Capaian Lama",
    "Usulan 20200",
    "Usulan 12020",
    "Usulan 1920",
    "Sisa Bulan Ini",
    "Target Q1",
    "null",
  ])("%j is not", (teks) => {
    expect(cocokKolom(teks).murni).toBe(false);
  });

  it.each(["", "---", "%", "(%)", "Rp", "(Rp)", "1", "(12)", "(Rp %)", "(dalam hari)", " (dalam hari)"])(
    "%j says nothing but a unit, a number or a remark",
    (teks) => {
      expect(cocokKolom(teks)).toMatchObject({ kolom: null, hampa: true });
    },
  );
  it.each(["abc", "Q1", "(Q1)", "(Target)", "abc (dalam hari)", "hari", "2 hari", "Rp juta"])(
    "%j says more",
    (teks) => {
      expect(cocokKolom(teks).hampa).toBe(false);
    },
  );
});

describe("decoys", () => {
  it.each([
    "usulan",
    "lalu",
    "sebelumnya",
    "depan",
    "berikutnya",
    "baseline",
    "base line",
    "proyeksi",
    "prognosa",
    "prognosis",
    "outlook",
    "forecast",
    "previous",
    "prior",
    "last year",
    "next year",
    "next",
    "proposed",
    "proposal",
    "semula",
    "awal",
    "renstra",
    "jangka menengah",
    "anggaran",
    "pagu",
    "nasional",
    "y-1",
    "n-1",
    "t-1",
    "t-2",
    "yoy",
    "y-o-y",
    "qoq",
    "q-o-q",
    "mom",
    "m-o-m",
    "benchmark",
    "sisa",
    "remaining",
    "selisih",
    "deviasi",
    "deviation",
    "variance",
    "difference",
    "gap",
    "tren",
    "trend",
    "pertumbuhan",
    "growth",
    "estimasi",
    "perkiraan",
    "prediksi",
    "estimate",
    "estimated",
    "projected",
    "projection",
    "lama",
  ])("Target %s is one", (kata) => {
    expect(cocokKolom(`Target ${kata}`).umpan).toBe(true);
  });
  it.each([
    "tanggal",
    "tgl",
    "waktu",
    "sumber",
    "bukti",
    "dokumen",
    "link",
    "tautan",
    "alasan",
    "penyebab",
    "analisis",
    "analisa",
  ])("%s Realisasi is one, Realisasi %s is none", (kata) => {
    expect(cocokKolom(`${kata} Realisasi`).umpan).toBe(true);
    expect(cocokKolom(`Realisasi ${kata}`).umpan).toBe(false);
    expect(cocokKolom(`${kata}an Realisasi`).umpan).toBe(false);
  });
});
