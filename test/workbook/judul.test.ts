import { describe, expect, it } from "vitest";
import { bacaJudul, type Judul } from "../../src/workbook/kepala/judul.ts";
import { bukaLembar } from "../../src/workbook/lembaran.ts";
import { gridUji, type SelUji } from "./gridUji.ts";

/** What title rows over a header say, on a sheet whose name says nothing unless one is given. */
function judul(baris: readonly (readonly SelUji[])[], lembar = "Sheet1", atas: Judul | null = null): Judul {
  const l = bukaLembar(
    gridUji([...baris, ["IKU", "Target TW IV 2031"], ["Seksi A", "Usulan 2031"]], { lembar }),
  );
  return bacaJudul(l, { baris: baris.length, barisAkhir: baris.length, kolom: [], skor: 1 }, atas);
}

/** Titles one below the other. */
const barisan = (...teks: readonly string[]): Judul => judul(teks.map((satu) => [satu]));

const bulan = (dari: number, sampai = dari) => ({ dari, sampai });

describe("title lines", () => {
  it("every cell above the header is one, a line break begins another, below it none", () => {
    expect(judul([["KPPBC TMP A Bogor", "Seksi   Umum "], ["IKU\ns.d. TW III\n2019"]])).toEqual({
      kantor: "KPPBC TMP A Bogor",
      tahun: 2019,
      periode: bulan(1, 9),
      unit: "Seksi Umum",
      umpan: false,
    });
    expect(judul([])).toEqual({ kantor: null, tahun: null, periode: null, unit: null, umpan: false });
  });
  it("a paragraph is none", () => {
    const pas = `IKU Tahun 2019 ${"x".repeat(185)}`;
    expect(barisan(pas).tahun).toBe(2019);
    expect(barisan(`${pas}x`).tahun).toBeNull();
  });
  it("the sheet's name is the last of them", () => {
    expect(judul([["IKU"]], "KPPBC Bogor TW II 2020")).toMatchObject({
      kantor: "KPPBC Bogor",
      tahun: 2020,
      periode: bulan(4, 6),
      unit: null,
    });
    expect(judul([["TW I 2019"]], "TW II 2020")).toMatchObject({ tahun: 2019, periode: bulan(1, 3) });
    expect(judul([["IKU"]], "Usulan")).toMatchObject({ umpan: false });
  });
  it("for a further table its own titles, then those above it, and never the sheet's name", () => {
    const atas = {
      kantor: "KPPBC Bogor",
      tahun: 2019,
      periode: bulan(1, 9),
      unit: "Seksi Umum",
      umpan: true,
    };
    expect(judul([["Tabel 2"]], "KPPBC Merak TW II 2020", atas)).toEqual({
      ...atas,
      unit: null,
      umpan: false,
    });
    expect(judul([["KPPBC Merak"], ["TW II 2020"]], "Sheet1", atas)).toMatchObject({
      kantor: "KPPBC Merak",
      tahun: 2020,
      periode: bulan(4, 6),
    });
    expect(judul([["September 2020"]], "Sheet1", atas).periode).toEqual(bulan(1, 9));
  });
});

describe("the part of an office a table belongs to", () => {
  it.each([
    "Seksi",
    "Subseksi",
    "Subbagian",
    "Subbag",
    "Sub Bagian",
    "Bagian",
    "Bidang",
    "Subbidang",
    "Subdirektorat",
    "Unit",
    "Tim",
    "Pos",
    "Hanggar",
    "Kelompok Jabatan",
    "Section",
    "Division",
    "Department",
  ])("%s begins its name, alone it is none", (kata) => {
    expect(barisan("IKU", `${kata} Kepatuhan`, "Seksi Lain").unit).toBe(`${kata} Kepatuhan`);
    expect(barisan(kata.replace(/ .*/, "")).unit).toBeNull();
  });
  it.each(["A. ", "II ", "VIII. ", "3) ", "12. ", " B) "])("its number %j is no part of it", (nomor) => {
    expect(barisan(`${nomor}Seksi Perbendaharaan`).unit).toBe("Seksi Perbendaharaan");
  });
  it.each(["123. Seksi Umum", "Kepala Seksi Umum", "Timbangan Pelabuhan", "Seksi a b c d e f g h i"])(
    "%s names none",
    (teks) => {
      expect(barisan(teks).unit).toBeNull();
    },
  );
  it("a letter or number inside its name belongs to it", () => {
    expect(barisan("Seksi Penyidikan II Barat").unit).toBe("Seksi Penyidikan II Barat");
  });
  it("nine words are still a name", () => {
    expect(barisan("Seksi a b c d e f g h").unit).toBe("Seksi a b c d e f g h");
  });
});

describe("a title that calls the table something else than the judged one", () => {
  it.each([
    ["Usulan IKU 2020", true],
    ["Target tahun depan", true],
    ["IKU 2020", false],
    ["Prapengusulan", false],
  ])("%s: %s", (teks, umpan) => {
    expect(barisan("KPPBC Bogor", teks).umpan).toBe(umpan);
  });
});

describe("the year of the titles", () => {
  it.each([
    [["Rapat 5 Januari 2020", "IKU Tahun 2019"], 2019],
    [["Rapat 5 Januari 2020", "IKU Tahun Anggaran 2019"], 2019],
    [["Rapat 5 Januari 2020", "KPI Year 2019"], 2019],
    [["Data 2020", "IKU Tahun 2019"], 2019],
    [["Rapat 5 Januari 2020", "IKU TA 2019"], 2019],
    [["Rapat 5 Januari 2020", "IKU Tahun anggaran lalu 2019"], 2020],
    [["IKU", "IKU 2018", "IKU 2017"], 2018],
    [["IKU"], null],
  ])("%j: %s", (baris, tahun) => {
    expect(barisan(...baris).tahun).toBe(tahun);
  });
});

describe("the period of the titles", () => {
  it.each([
    [["Triwulan III"], bulan(7, 9)],
    [["Triwulan II", "Triwulan III"], bulan(4, 6)],
    [["Triwulan III", "s.d. Triwulan III"], bulan(1, 9)],
    [["Semester I Tahun 2019"], bulan(1, 6)],
    [["IKU Tahun 2019", "Triwulan I"], bulan(1, 3)],
    [["IKU Tahun 2019"], null],
    [["IKU s.d. Desember"], bulan(1, 12)],
    [["KPPBC Entikong"], null],
  ])("%j", (baris, periode) => {
    expect(barisan(...baris).periode).toEqual(periode);
  });

  it.each([
    "Periode",
    "bulan",
    "Posisi",
    "Capaian",
    "Realisasi",
    "IKU",
    "Indikator",
    "Kinerja",
    "Laporan",
    "Rapor",
    "Period",
    "Month",
    "Report",
    "Performance",
  ])("a lone month is the reported one where the line speaks of %s", (kata) => {
    expect(barisan(`${kata} September 2019`).periode).toEqual(bulan(9));
    expect(barisan(`(${kata}) Juni`).periode).toEqual(bulan(6));
  });
  it.each([
    "Rapat",
    "Dialog",
    "DKO",
    "Notulen",
    "Notula",
    "Undangan",
    "Tanggal",
    "Tgl",
    "Disusun",
    "Dicetak",
    "Cetak",
    "Revisi",
    "Update",
    "Pemutakhiran",
    "Meeting",
  ])("and the month of something else where it speaks of %s", (kata) => {
    expect(barisan(`${kata} Kinerja Juni 2019`).periode).toBeNull();
    expect(barisan(`Kinerja (${kata}) Juni`).periode).toBeNull();
  });
  it.each([
    ["September 2019", null],
    ["s.d. September 2019", bulan(1, 9)],
    ["Kinerjaku September 2019", null],
    ["Rekinerja September 2019", null],
    ["Laporan pencetakan September", bulan(9)],
    ["Laporan cetakan September", bulan(9)],
    ["KPPBC Entikong September 2019", bulan(9)],
    ["KPPBC Entikong September", null],
    ["Rapat KPPBC Entikong September 2019", null],
  ])("a lone month: %s", (teks, periode) => {
    expect(barisan(teks).periode).toEqual(periode);
  });
  it("the sheet's name may be a month and nothing else", () => {
    expect(judul([["IKU"]], "September").periode).toEqual(bulan(9));
    expect(judul([["September"]], "IKU").periode).toBeNull();
  });

  it.each([
    [["Nilai Kinerja Organisasi", "Tahun 2020"], bulan(1, 12)],
    [["Cetakan Nilai Kinerja Organisasi (NKO)", "Tahun Anggaran 2020"], bulan(1, 12)],
    [["Nilai Kinerja Organisasi", "Tahun 2020 dan 2021"], null],
    [["Nilai Kinerja Organisasi", "Pada tahun 2020"], null],
    [["Nilai Kinerja Organisasi"], null],
    [["Capaian IKU", "Tahun 2020"], null],
    [["Nilai Kinerja Organisasi", "Tahun 2020", "Semester I"], bulan(1, 6)],
  ])("the print of a year's NKO is of the whole year: %j", (baris, periode) => {
    expect(barisan(...baris).periode).toEqual(periode);
  });
});

describe("a form over the table", () => {
  it.each([
    [["Triwulan", "", "III"], bulan(7, 9)],
    [["TW", "III"], bulan(7, 9)],
    [["Kuartal :", "III"], bulan(7, 9)],
    [["Quarter", ": 3"], bulan(7, 9)],
    [["Semester", ":", "II"], bulan(7, 12)],
    [["Bulan", "September"], bulan(9)],
    [["Month", "September"], bulan(9)],
    [["PERIODE", "Juni"], bulan(6)],
    [["Period", "Juni"], bulan(6)],
    [["Periode", ":", "s.d.", "TW III"], bulan(1, 9)],
    [["Periode", "s.d.", "30", "September"], null],
    [["Kantor", "s.d.", "III"], null],
    [["Triwulan"], null],
  ])("a label dates what stands beside it: %j", (sel, periode) => {
    expect(judul([sel]).periode).toEqual(periode);
  });
  it.each([
    ["Tahun", 2023],
    ["Year", ":", 2023],
    ["Tahun :", "", 2023],
  ])("%s | %s", (...sel) => {
    expect(judul([sel]).tahun).toBe(2023);
  });
  it("a number without a label is no year", () => {
    expect(judul([["Nomor", 2023]]).tahun).toBeNull();
  });
});
