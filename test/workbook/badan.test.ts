import { describe, expect, it } from "vitest";
import {
  barisNomor,
  namaPerspektif,
  namaRekap,
  namaSasaran,
  tandaTangan,
} from "../../src/workbook/jenisBaris.ts";
import type { SelUji } from "./gridUji.ts";
import { kodeTemuan, tabelBaris } from "./tabelUji.ts";

const KEPALA = ["Kode", "IKU", "Pol", "Target", "Realisasi"];
const iku = (kode: string, nama = `Indeks ${kode}`): SelUji[] => [kode, nama, "Max", 4, 4];

describe("what a row is", () => {
  it.each([
    "Rata-rata",
    "JUMLAH",
    "Total Bobot",
    "Nilai Kinerja Organisasi (NKO)",
    "NSS 1",
    "Rata-rata Perspektif Customer",
    "Jumlah IKU",
    "Sub Total",
  ])("%s sums up", (teks) => {
    expect(namaRekap(teks)).toBe(true);
  });
  it.each([
    "Jumlah dokumen ekspor yang diteliti",
    "Rata-rata waktu pelayanan",
    "Nilai pelaksanaan anggaran",
    "Total penerimaan bea masuk",
  ])("%s is an IKU", (teks) => {
    expect(namaRekap(teks)).toBe(false);
  });
  it.each([
    "STAKEHOLDER PERSPECTIVE",
    "Perspektif Customer (15%)",
    "Learning & Growth",
    "III. Internal Process",
    "Pembelajaran dan Pertumbuhan",
  ])("%s names a perspective", (teks) => {
    expect(namaPerspektif(teks)).toBe(true);
  });
  it("a row of column numbers is told from an IKU with a short name", () => {
    expect(barisNomor(["(1)", "(2)", "3", "(4) = (3):(2)"])).toBe(true);
    expect(barisNomor(["1", "A", "Max"])).toBe(false);
  });
  it("a sasaran heading and an IKU about customers are not perspectives", () => {
    expect(namaPerspektif("Indeks kepuasan customer")).toBe(false);
    expect(namaSasaran("SS 1 Penerimaan negara yang optimal")).toBe(true);
    expect(namaSasaran("Sasaran Strategis 2: Pelayanan prima")).toBe(true);
    expect(namaSasaran("SSBM yang terbit tepat waktu")).toBe(false);
  });
  it.each(["Mengetahui,", "Kepala Kantor,", "NIP 197001011995031001", "Bogor, 2 Oktober 2019"])(
    "%s closes a table",
    (teks) => {
      expect(tandaTangan(teks)).toBe(true);
    },
  );
});

describe("rows of the body", () => {
  it("bands, sums, spacers, footnotes and signatures are no IKU", () => {
    const tabel = tabelBaris([
      KEPALA,
      ["STAKEHOLDER PERSPECTIVE"],
      ["SS 1 Penerimaan yang optimal"],
      iku("1a-CP"),
      ["", "Rata-rata", "", "", 100],
      [],
      ["CUSTOMER PERSPECTIVE"],
      ["SS 2 Kepuasan pengguna jasa"],
      iku("2a-N"),
      ["", "Jumlah", "", 8, 8],
      ["Nilai Kinerja Organisasi", "", "", "", 104.5],
      ["*) angka sementara"],
      ["Keterangan: CP = cascading peta"],
      [],
      ["", "", "", "", "Bogor, 2 Oktober 2019"],
      ["", "Mengetahui,", "", "", "Kepala Seksi"],
      ["", "NIP 197001011995031001"],
      ["", "Budget 2020", "", 5, 5],
    ]);
    expect(tabel.iku.map((i) => [i.kode, i.perspektif, i.sasaran])).toEqual([
      ["1a-CP", "STAKEHOLDER PERSPECTIVE", "SS 1 Penerimaan yang optimal"],
      ["2a-N", "CUSTOMER PERSPECTIVE", "SS 2 Kepuasan pengguna jasa"],
    ]);
    expect(kodeTemuan(tabel)).toEqual([]);
  });

  it("a PIC called Kepala Seksi does not close the table", () => {
    const tabel = tabelBaris([
      ["IKU", "Target", "Realisasi", "PIC", "Pol"],
      ["Waktu", 3, "", "Kepala Seksi PKC", ""],
      ["Indeks", 4, 4, "Kepala Seksi PLI", "Max"],
    ]);
    expect(tabel.iku.map((i) => i.nama)).toEqual(["Waktu", "Indeks"]);
  });

  it("perspective and sasaran written once or merged count for the rows below", () => {
    const isi: SelUji[][] = [
      ["Perspektif", "Sasaran Strategis", ...KEPALA],
      ["Stakeholder", "SS1 Penerimaan", ...iku("1a-CP")],
      ["", "", ...iku("1b-N")],
      ["Customer", "SS2 Kepuasan", ...iku("2a-N")],
      ["", "SS3 Kepatuhan", ...iku("3a-N")],
    ];
    const harapan = [
      ["Stakeholder", "SS1 Penerimaan"],
      ["Stakeholder", "SS1 Penerimaan"],
      ["Customer", "SS2 Kepuasan"],
      ["Customer", "SS3 Kepatuhan"],
    ];
    const induk = (gabung: string[]) => tabelBaris(isi, { gabung }).iku.map((i) => [i.perspektif, i.sasaran]);
    expect(induk([])).toEqual(harapan);
    expect(induk(["A2:A3", "B2:B3", "A4:A5"])).toEqual(harapan);
  });

  it("sasaran rows told by a code without a letter head their IKU", () => {
    const tabel = tabelBaris([
      KEPALA,
      ["1", "Penerimaan yang optimal"],
      iku("1a-CP"),
      ["2", "Pelayanan prima"],
      iku("2a-CP"),
      iku("2b-N"),
    ]);
    expect(tabel.iku.map((i) => [i.kode, i.sasaran])).toEqual([
      ["1a-CP", "Penerimaan yang optimal"],
      ["2a-CP", "Pelayanan prima"],
      ["2b-N", "Pelayanan prima"],
    ]);
  });

  it("headings of the NKO print are no IKU although they carry a value", () => {
    const tabel = tabelBaris([
      ["Kode", "IKU", "Pol", "Target", "Realisasi", "Indeks"],
      ["STAKEHOLDER PERSPECTIVE (25%)", "", "", "", "", 104],
      ["SS 1", "Penerimaan yang optimal", "", "", "", 104],
      [...iku("1a-CP"), 100],
      ["Nilai Kinerja Organisasi", "", "", "", "", 101.9],
    ]);
    expect(tabel.iku.map((i) => [i.kode, i.perspektif, i.sasaran])).toEqual([
      ["1a-CP", "STAKEHOLDER PERSPECTIVE (25%)", "Penerimaan yang optimal"],
    ]);
  });

  it("an IKU without target and realisasi is still an IKU", () => {
    const tabel = tabelBaris([
      ["No", "IKU", "Pol", "Target", "Realisasi"],
      [1, "Waktu", "", "", ""],
      [2, "Indeks", "Max", 4, 4],
    ]);
    expect(tabel.iku.map((i) => i.nama)).toEqual(["Waktu", "Indeks"]);
  });

  it("kendala and PIC merged over rows count for each", () => {
    const tabel = tabelBaris(
      [
        [...KEPALA, "PIC"],
        [...iku("1a-N"), "Seksi PKC"],
        [...iku("1b-N"), ""],
      ],
      { gabung: ["F2:F3"] },
    );
    expect(tabel.iku.map((i) => i.pic)).toEqual(["Seksi PKC", "Seksi PKC"]);
  });

  it("a hidden row is read and said", () => {
    const tabel = tabelBaris([KEPALA, iku("1a-N"), iku("1b-N")], { tersembunyi: [3] });
    expect(tabel.iku).toHaveLength(2);
    expect(kodeTemuan(tabel)).toEqual(["BARIS_TERSEMBUNYI IKU!B3"]);
  });

  it("figures without a name and names without anything are said", () => {
    const tabel = tabelBaris([
      KEPALA,
      iku("1a-N"),
      ["", "", "", 5, 6],
      ["", "Kegiatan pendukung"],
      iku("1b-N"),
    ]);
    expect(kodeTemuan(tabel)).toEqual(["BARIS_TANPA_NAMA IKU!D3", "BARIS_DIABAIKAN IKU!B4"]);
  });

  it("a header repeated on every page is skipped, another table ends this one aloud", () => {
    const ulang = tabelBaris([KEPALA, iku("1a-N"), KEPALA, iku("1b-N")]);
    expect(ulang.iku).toHaveLength(2);
    const lain = tabelBaris([KEPALA, iku("1a-N"), ["No", "IKU", "Bobot", "Target 2020"], iku("9a-N")]);
    expect(lain.iku).toHaveLength(1);
    expect(kodeTemuan(lain)).toEqual(["TABEL_LAIN IKU!B3"]);
  });

  it("codes and names used twice are said", () => {
    const tabel = tabelBaris([
      KEPALA,
      iku("1a-CP", "Waktu"),
      iku("1A CP", "waktu"),
      iku("__proto__", "constructor"),
    ]);
    expect(kodeTemuan(tabel)).toEqual(["KODE_GANDA IKU!A3", "NAMA_GANDA IKU!B3"]);
  });
});
