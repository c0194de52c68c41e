import { describe, expect, it } from "vitest";
import { judulTabel, kepalaLagi } from "../../src/workbook/badan/kepalaUlang.ts";
import { badanUji } from "./badanUji.ts";
import type { SelUji } from "./gridUji.ts";

const IKU = ["", "Waktu", "Waktu", "", "", 4, 4];

/** What a row below a header and an IKU is to the header. */
function lagi(judul: readonly (readonly SelUji[])[], isi: readonly SelUji[]) {
  const { l, kepala, letak, awal } = badanUji([...judul, IKU, isi]);
  return kepalaLagi(l, kepala, letak, awal + 1);
}

const KEPALA = [["No", "Kode", "IKU", "Satuan", "Pol", "Target", "Realisasi"]];
const TRAJEKTORI = [
  ["No", "Indikator Kinerja KPPBC", "Pol", "Target", "", "Realisasi", ""],
  ["", "", "", "Q1", "Q2", "Q1", "Q2"],
];

describe("a header printed again", () => {
  it.each<[string, SelUji[]]>([
    ["the same row", ["No", "Kode", "IKU", "Satuan", "Pol", "Target", "Realisasi"]],
    ["two cells of it", ["", "", "", "", "", "Target", "Realisasi"]],
    [
      "three columns in other words",
      ["", "", "Indikator Kinerja", "", "", "Target Kinerja", "Nilai Realisasi"],
    ],
    ["all columns in other words", ["Nomor", "Kode IKU", "KPI", "Sat", "Polarisasi", "Goal", "Actual"]],
  ])("%s", (_nama, isi) => {
    expect(lagi(KEPALA, isi)).toBe("kepalaSama");
  });
  it.each<[string, SelUji[]]>([
    ["its first row", ["No", "Indikator Kinerja KPPBC", "Pol", "Target", "", "Realisasi"]],
    ["its first row in other words", ["Nomor", "IKU", "", "Target Kinerja", "", "Nilai Realisasi"]],
    ["its second row", ["", "", "", "Q1", "Q2", "Q1", "Q2"]],
    ["its name over the periods", ["", "Indikator Kinerja KPPBC", "", "Q1", "Q2", "Q1", "Q2"]],
    ["another wording over the periods", ["", "IKU", "Polarisasi", "TW I", "TW II", "TW I", "TW II"]],
    [
      "roles and periods in one",
      ["No.", "KPI", "", "Target Q1", "Target Q2", "Realisasi Q1", "Realisasi Q2"],
    ],
  ])("of two rows: %s", (_nama, isi) => {
    expect(lagi(TRAJEKTORI, isi)).toBe("kepalaSama");
  });
  it("in other words, with the year that the first has", () => {
    const kepala = [["No", "IKU", "Target 2019", "Realisasi 2019"]];
    expect(lagi(kepala, ["Nomor", "KPI", "Target Kinerja 2019", "Realisasi Kinerja"])).toBe("kepalaSama");
    expect(lagi(kepala, ["Nomor", "KPI", "Target Kinerja 2020", "Realisasi Kinerja"])).toBe("kepalaLain");
    expect(lagi(KEPALA, ["Nomor", "", "KPI", "", "", "Target Kinerja 2019"])).toBe("kepalaLain");
  });
});

describe("another table's header", () => {
  it.each<[string, SelUji[]]>([
    ["a header of names alone", ["", "", "IKU"]],
    ["a header of names beside one figure's", ["", "", "Indikator Kinerja", "", "", "Target Kinerja"]],
    ["a header of names with brackets and a year", ["1", "", "Indikator Kinerja Utama (IKU) Tahun 2020"]],
    [
      "a header of names over other columns",
      ["", "", "Indikator Kinerja", "Jumlah", "Pol", "Lokasi", "Tanggal"],
    ],
    ["a header of numbers over other columns", ["No", "", "Uraian kendala", "", "", "Sebab"]],
    ["a header of codes over other columns", ["", "Kode IKU", "Uraian kendala", "", "", "Sebab"]],
    ["columns without the names", ["Nomor", "Kode IKU", "", "Sat", "Polarisasi", "Goal", "Actual"]],
    ["words over both figures", ["", "", "Kegiatan", "", "", "Jumlah", "Tanggal"]],
    ["words with years over both figures", ["", "", "Kegiatan", "", "", "Target 2020", "Capaian Tahun 2020"]],
    ["words over one figure and another column", ["", "", "Kegiatan", "Volume", "", "Total", ""]],
    ["numbers over years", ["No", "", "Kegiatan", "", "", 2018, 2019]],
  ])("%s", (_nama, isi) => {
    expect(lagi(KEPALA, isi)).toBe("kepalaLain");
  });
  it("may name the columns of this one for another period, or in another order", () => {
    expect(lagi(TRAJEKTORI, ["", "IKU", "", "Realisasi Q1", "", "Target Q1"])).toBe("kepalaLain");
    expect(lagi(TRAJEKTORI, ["", "IKU", "Pol", "Q3", "Q4", "Q3", "Q4"])).toBe("kepalaLain");
  });
  it("repeats the words over the names, whatever they are", () => {
    const kepala = [["No", "Indikator Kinerja KPPBC", "Target", "Realisasi"]];
    expect(lagi(kepala, ["", "Indikator Kinerja KPPBC", "Sebab"])).toBe("kepalaLain");
    expect(lagi(kepala, ["", "Indikator Kinerja Kanwil", "Sebab"])).toBeNull();
  });
  it("has a header of names no longer than 60 letters", () => {
    const nama = (panjang: number) => `IKU (${"x".repeat(panjang - 6)})`;
    expect(lagi(KEPALA, ["", "", nama(60)])).toBe("kepalaLain");
    expect(lagi(KEPALA, ["", "", nama(61)])).toBeNull();
  });
  it.each(["jumlah", "tanggal", "tgl", "bulan", "tahun", "nilai", "volume", "uraian", "total"])(
    "%s may stand over its figures",
    (kata) => {
      expect(lagi(KEPALA, ["", "", "Kegiatan", "", "", kata, "Persentase"])).toBe("kepalaLain");
    },
  );
  it.each(["persentase", "frekuensi", "lokasi", "selisih", "amount", "date", "month", "description"])(
    "%s may stand over its figures",
    (kata) => {
      expect(lagi(KEPALA, ["", "", "Kegiatan", "", "", kata, "Jumlah"])).toBe("kepalaLain");
    },
  );
  it.each(["Target", "Realisasi", "Capaian", "Indeks", "Satuan", "Keterangan"])("so may %s", (kata) => {
    expect(lagi(KEPALA, ["", "", "Kegiatan", "", "", kata, "Jumlah"])).toBe("kepalaLain");
  });
});

describe("no header", () => {
  it.each<[string, SelUji[]]>([
    ["an IKU", ["1", "1a-CP", "Waktu layanan", "%", "Max", 4, 4]],
    ["an IKU without figures", ["1", "1a-CP", "Waktu layanan", "%", "Max", "", ""]],
    ["a row with a figure", ["No", "Kode", "IKU", "Satuan", "Pol", 5, "Realisasi"]],
    ["a row with a figure and a year", ["No", "Kode", "IKU", "", "", 2019, 95.5]],
    ["a row with a year and a half", ["No", "Kode", "IKU", "", "", "Target", 2019.5]],
    ["one header word", ["", "", "", "", "", "Target"]],
    ["one header word over both figures", ["", "", "Kegiatan", "", "", "Jumlah", "Jumlah"]],
    ["one header word beside texts", ["", "", "Kegiatan", "orang", "", "Jumlah", ""]],
    ["header words beside a text", ["", "", "Kegiatan", "Satuan", "", "Jumlah", "belum ada"]],
    ["header words beside the figures", ["", "", "Kegiatan", "Satuan", "Keterangan", "", ""]],
    ["a blank row", []],
  ])("%s", (_nama, isi) => {
    expect(lagi(KEPALA, isi)).toBeNull();
  });
  it("a row without a name, although the header's second row has none either", () => {
    expect(lagi(TRAJEKTORI, ["3", "", "Max"])).toBeNull();
  });
});

describe("the title of another table", () => {
  const { l, kepala } = badanUji([["Capaian IKU KPPBC Bogor"], ["", "Tahun 2019"], ...KEPALA]);

  it.each(["Capaian IKU tahun 2018", "Halamanku", "Isi halaman 2"])("%s is one", (teks) => {
    expect(judulTabel(l, kepala, teks)).toBe(true);
  });
  it.each([
    "",
    "Capaian IKU KPPBC Bogor",
    "Tahun 2019",
    "Halaman 2",
    "HAL. 2",
    "Page 2",
    "Lanjutan",
    "Lampiran I",
    "Sambungan",
  ])("%j is none", (teks) => {
    expect(judulTabel(l, kepala, teks)).toBe(false);
  });
  it("is no blank line, also where nothing stands over this one", () => {
    const polos = badanUji(KEPALA);
    expect(judulTabel(polos.l, polos.kepala, "")).toBe(false);
  });
});
