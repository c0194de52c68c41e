import { describe, expect, it } from "vitest";
import { cariKantor, menyebutKantor } from "../../src/workbook/kepala/namaKantor.ts";

describe("cariKantor", () => {
  it.each([
    [["IKU KPPBC TMP A Bogor Tahun 2019"], "KPPBC TMP A Bogor"],
    [
      ["KANTOR PELAYANAN UTAMA BEA DAN CUKAI TIPE B BATAM", "2. Kontrak Kinerja Kepala KPU BC Tipe B Batam"],
      "KANTOR PELAYANAN UTAMA BEA DAN CUKAI TIPE B BATAM",
    ],
    [["Soekarno-Hatta Customs Office"], "Soekarno-Hatta Customs Office"],
    [["KPU Bea dan Cukai Tipe A Tanjung Priok"], "KPU Bea dan Cukai Tipe A Tanjung Priok"],
    [["KPPBC TMP B Gresik: IKU s.d. TW III 2023"], "KPPBC TMP B Gresik"],
  ])("%j → %s", (baris, nama) => {
    expect(cariKantor(baris)).toBe(nama);
  });

  it.each([
    "KPPBC",
    "Kantor Pengawasan dan Pelayanan",
    "KPU BC",
    "KPUBC",
    "KPU Bea",
    "KPU DJBC",
    "KPPN",
    "KPKNL",
    "KPP Pratama",
    "KPP Madya",
    "Kantor Pelayanan",
    "BLBC",
    "PSO BC",
    "Pangkalan Sarana Operasi",
    "Balai",
    "Kanwil",
    "Kantor Wilayah",
    "Sekretariat",
    "Direktorat",
  ])("%s begins an office's name, alone it is none", (jenis) => {
    expect(cariKantor([`Laporan ${jenis} Ambon`])).toBe(`${jenis} Ambon`);
    expect(cariKantor([jenis])).toBeNull();
    expect(cariKantor([`Laporan ${jenis}`])).toBeNull();
    expect(menyebutKantor(`Laporan ${jenis} Ambon`)).toBe(true);
  });

  it.each([
    "DIREKTORAT JENDERAL BEA DAN CUKAI",
    "Sekretariat Jenderal Kementerian Keuangan",
    "Kementerian Keuangan",
    "Laporan",
    "ukppbc Bogor",
    "",
  ])("%j names none", (teks) => {
    expect(cariKantor([teks])).toBeNull();
  });
  it("a word that only holds an office's letters mentions none", () => {
    expect(menyebutKantor("ukppbc Bogor")).toBe(false);
    expect(menyebutKantor("Laporan IKU")).toBe(false);
  });

  it("the most specific kind counts before the offices above it, wherever it stands", () => {
    const kanwil = "KANTOR WILAYAH DJBC JAWA BARAT";
    expect(cariKantor(["Direktorat Kepatuhan", kanwil, "IKU KPPBC TMP A Bogor"])).toBe("KPPBC TMP A Bogor");
    expect(cariKantor(["Direktorat Kepatuhan", kanwil])).toBe(kanwil);
  });
  it("a line that is the name counts before one that mentions an office, of mentions the first", () => {
    expect(cariKantor(["IKU KPPBC Merak", "KPPBC TMP A Bogor"])).toBe("KPPBC TMP A Bogor");
    expect(cariKantor(["IKU KPPBC Merak", "IKU KPPBC Bogor"])).toBe("KPPBC Merak");
  });

  it.each([
    ", 2 Oktober 2019",
    "; IKU",
    " | IKU",
    ": IKU",
    " - IKU",
    " – IKU",
    " Tahun 2019",
    " (Tahun 2019)",
    " Th. 2019",
    " Periode Januari",
    " per 30 September",
    " Posisi September",
    " s.d. TW III",
    " s/d TW III",
    " sd TW III",
    " sampai September",
    " Triwulan III",
    " Semester I",
    " Bulan Juni",
    " TW III",
    " Q3",
    " 2019",
    " September 2019",
    " 30 September 2019",
    " 9 September 2019",
    " (September)",
    " Sept. 2019",
    " September '19",
    " September-Oktober",
    " September",
    " (",
    " -",
    " –",
    ".",
    " : ",
  ])("the name ends before %j", (akhir) => {
    expect(cariKantor([`KPPBC TMP C Entikong${akhir}`])).toBe("KPPBC TMP C Entikong");
  });
  it.each([
    "KPPBC TMP C Tahuna",
    "KPPBC Perawang",
    "KPPBC Maret Jaya",
    "KPPBC Meihoa",
    "BLBC Kelas I-A Medan",
    "Kantor Wilayah Direktorat Jenderal Bea dan Cukai Aceh",
  ])("%s is a whole name", (nama) => {
    expect(cariKantor([nama])).toBe(nama);
  });

  it.each([
    "Tipe Madya Pabean C Sampit",
    "Type B Sampit",
    "TMP C Sampit",
    "Madya Pabean C",
    "Pratama Sampit",
    "Kelas I Sampit",
    "Bea dan Cukai Sampit",
    "TIPE",
  ])("a letterhead broken after the kind of office goes on with %s", (lanjutan) => {
    const atas = "KANTOR PENGAWASAN DAN PELAYANAN BEA CUKAI";
    expect(cariKantor([atas, `${lanjutan} Tahun 2019`])).toBe(`${atas} ${lanjutan}`);
    expect(cariKantor([atas, lanjutan])).toBe(`${atas} ${lanjutan}`);
  });
  it("nothing is joined to a line that says more than the name, nor a line that is another subject", () => {
    expect(cariKantor(["KPPBC Bogor Tahun 2019", "Tipe Madya Pabean A"])).toBe("KPPBC Bogor");
    expect(cariKantor(["KPPBC Bogor", "Tipenya Madya"])).toBe("KPPBC Bogor");
    expect(cariKantor(["KPPBC Bogor", "Indikator Tipe Madya"])).toBe("KPPBC Bogor");
  });

  it.each([
    ["KPI of the Soekarno-Hatta Customs Office", "Soekarno-Hatta Customs Office"],
    ["KPI for Ngurah Rai Customs Office 2019", "Ngurah Rai Customs Office"],
    ["Scorecard: Ngurah Rai Customs Office", "Ngurah Rai Customs Office"],
    ["Report 2019, Ngurah Rai Customs Office", "Ngurah Rai Customs Office"],
    ["A B C D E Customs Office", "A B C D E Customs Office"],
    ["A B C D E F Customs Office", null],
    ["Customs Office", null],
    ["Customs Office Performance", null],
  ])("English puts the place before the kind: %s", (teks, nama) => {
    expect(cariKantor([teks])).toBe(nama);
  });
  it("an English name is the name itself, wherever in the line it stands", () => {
    expect(cariKantor(["IKU Kanwil Bali", "KPI of the Bali Customs Office"])).toBe("Bali Customs Office");
  });
});
