import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bacaAngka } from "../../src/workbook/angka.ts";
import { desimalAlami, tulisAngka } from "../../src/workbook/tulisAngka.ts";

const teks = (t: string) => bacaAngka(t, "General", t);
const angka = (nilai: number) => ({ jenis: "angka", nilai });

describe("bacaAngka: spellings of a typed number", () => {
  it.each([
    ["3,25", 3.25, false, 2],
    ["99,90%", 99.9, true, 2],
    ["0,26 % ", 0.26, true, 2],
    ["38% (keterangan)", 38, true, 0],
    ["9.55%", 9.55, true, 2],
    ["929.893.168.257", 929893168257, false, 0],
    ["Rp. 1.500.000.000,-", 1500000000, false, 0],
    ["Rp 1.500.000.000,00", 1500000000, false, 2],
    ["Rp1.250.000,50", 1250000.5, false, 2],
    ["6,5 bulan", 6.5, false, 1],
    ["4 dari skala 5", 4, false, 0],
    ["4 (skala 5)", 4, false, 0],
    ["≥ 95%", 95, true, 0],
    [">=95%", 95, true, 0],
    ["maks 5", 5, false, 0],
    ["Maks. 5 hari kerja", 5, false, 0],
    ["min. 80%", 80, true, 0],
    ["paling lambat 3 hari", 3, false, 0],
    ["1,5 miliar", 1.5e9, false, 0],
    ["Rp 2,3 miliar", 2.3e9, false, 0],
    ["1,5 M", 1.5e9, false, 0],
    ["750 jt", 750e6, false, 0],
    ["2 triliun", 2e12, false, 0],
    ["1,234,567.89", 1234567.89, false, 2],
    ["1.234.567,89", 1234567.89, false, 2],
    ["1 500 000", 1500000, false, 0],
    ["-12,5", -12.5, false, 1],
    ["−12,5", -12.5, false, 1],
    ["(5,5)", -5.5, false, 1],
    ["Rp (2.500.000)", -2500000, false, 0],
    ["95 persen", 95, true, 0],
    ["0,125", 0.125, false, 3],
    ["1234.567", 1234.567, false, 3],
    ["'95", 95, false, 0],
    ["100", 100, false, 0],
  ])("%s", (t, nilai, persen, desimal) => {
    const baca = teks(t);
    expect(baca.nilai).toEqual(angka(nilai));
    expect(baca.persen).toBe(persen);
    expect(baca.desimal).toBe(desimal);
  });

  it.each([
    ["80 - 90%", 80, 90, true],
    ["80%-90%", 80, 90, true],
    ["80 – 90 %", 80, 90, true],
    ["3 s.d. 4 hari", 3, 4, false],
    ["3 hari s.d. 4 hari", 3, 4, false],
    ["3 s/d 4", 3, 4, false],
    ["3 sampai dengan 4", 3, 4, false],
    ["1,5 - 2 miliar", 1.5e9, 2e9, false],
    ["90 - 80%", 80, 90, true],
  ])("%s is a range", (t, bawah, atas, persen) => {
    expect(teks(t)).toMatchObject({ nilai: { jenis: "rentang", bawah, atas }, persen });
  });

  it.each(["", " ", "-", "–", "n/a", "N/A", "NA", "...", "Rp -", "--"])("%j is blank", (t) => {
    expect(teks(t).nilai).toEqual({ jenis: "kosong" });
  });

  it.each([
    "menunggu survei TW IV",
    "survei dilaksanakan 2 kali",
    "nihil",
    "2/3",
    "2 dari 3 dokumen",
    "1 Oktober 2019",
    "2019-2024",
    "10:30",
    "5/7/2019",
    "3.1.2",
    "1a-CP",
    "2A",
    "TW IV",
    "Q4",
    "4 TW IV",
    "5 belum final",
    "12 dokumen sudah dikirim ke kantor wilayah",
    "1e5",
    "9".repeat(400),
    "constructor",
  ])("%s stays a text", (t) => {
    expect(teks(t).nilai.jenis).toBe("teks");
  });

  it("a dash bullet before a digit is not a minus sign", () => {
    expect(teks("- 5").nilai.jenis).toBe("teks");
  });
});

describe("bacaAngka: one separator before three digits", () => {
  it("1.234 is a thousand by custom, with the decimal beside it", () => {
    expect(teks("1.234")).toMatchObject({ nilai: angka(1234), lain: { nilai: angka(1.234), desimal: 3 } });
  });
  it("1,500 is a decimal by custom, with the thousand beside it", () => {
    expect(teks("1,500")).toMatchObject({ nilai: angka(1.5), lain: { nilai: angka(1500) } });
  });
  it("99.125% is a decimal: percentages are not in thousands", () => {
    expect(teks("99.125%")).toMatchObject({ nilai: angka(99.125), lain: { nilai: angka(99125) } });
  });
  it("a range is ambiguous when an end is", () => {
    expect(teks("1.200 - 1.500")).toMatchObject({
      nilai: { bawah: 1200, atas: 1500 },
      lain: { nilai: { bawah: 1.2, atas: 1.5 } },
    });
  });
  it("no other spelling has two readings", () => {
    for (const t of ["0,125", "1.234,5", "12.3", "1.234.567", "1234,567"]) expect(teks(t).lain).toBeNull();
  });
});

describe("bacaAngka: what is assumed is marked", () => {
  it.each([
    ["1,5 M", "SINGKATAN_BESARAN"],
    ["90 - 80%", "RENTANG_TERBALIK"],
    ["(1.234)", "KURUNG_NEGATIF"],
    ["95% (sementara)", "CATATAN_DIABAIKAN"],
    ["95% (target 98%)", "CATATAN_DIABAIKAN"],
    ["15 kontainer merah", "KATA_DIABAIKAN"],
    ["#DIV/0!", "GALAT_EXCEL"],
    ["#n/a", "GALAT_EXCEL"],
    ["Err:502", "GALAT_EXCEL"],
  ])("%s → %s", (t, kode) => {
    expect(teks(t).tanda).toContain(kode);
  });
  it.each(["Err:5", "Err:5021", "Err:abc", "IKU Err:502", "#1"])("%s is no error of Excel", (t) => {
    expect(teks(t).tanda).toEqual([]);
  });
  it("plain spellings carry no mark", () => {
    for (const t of ["3,25", "38% (keterangan)", "6,5 bulan", "4 dari skala 5", "≥ 95%"]) {
      expect(teks(t).tanda).toEqual([]);
    }
  });
  it("bounds are told apart", () => {
    expect(teks("maks 5").batas).toBe("atas");
    expect(teks("≥ 95%").batas).toBe("bawah");
    expect(teks("5").batas).toBeNull();
  });
  it("the unit beside a number is kept", () => {
    expect(teks("3 hari kerja").satuan).toBe("hari kerja");
  });
  it("PEB is the export declaration, unless it may be a day of Pebruari", () => {
    expect(teks("5 PEB")).toMatchObject({ nilai: { jenis: "angka", nilai: 5 }, satuan: "peb" });
    expect(teks("1.250 peb").nilai).toEqual({ jenis: "angka", nilai: 1250 });
    expect(teks("5 Peb").nilai.jenis).toBe("teks");
    expect(teks("5 PEB Maret").nilai.jenis).toBe("teks");
  });
});

describe("bacaAngka: values from Excel", () => {
  it("0.99 shown as 99% is 99 percent points", () => {
    expect(bacaAngka(0.99, "0%", "99%")).toMatchObject({ nilai: angka(99), persen: true, desimal: 0 });
  });
  it("percent points carry no binary noise", () => {
    expect(bacaAngka(0.07, "0.00%", "7.00%").nilai).toEqual(angka(7));
  });
  it("a percent sign typed into the format does not multiply", () => {
    expect(bacaAngka(99, '0"%"', "99%")).toMatchObject({ nilai: angka(99), persen: true });
  });
  it("the format's decimals count, its literals do not", () => {
    expect(bacaAngka(5, '#,##0.00" hari"', "5.00 hari")).toMatchObject({ nilai: angka(5), desimal: 2 });
    expect(bacaAngka(91.17, "General", "91.17").desimal).toBe(2);
  });
  it.each(["d/m/yyyy", "[$-421]dd mmmm yyyy", "mmm-yy", "h:mm", "[h]:mm"])(
    "a date format %s is no number",
    (f) => {
      expect(bacaAngka(43740, f, "2/10/2019")).toMatchObject({
        nilai: { jenis: "teks", teks: "2/10/2019" },
        tanda: ["TANGGAL_BUKAN_ANGKA"],
      });
    },
  );
  it.each(['_-"Rp"* #,##0_-', "#,##0_);[Red](#,##0)", "[$Rp-421]#,##0", "0.00E+00", '0 "hari"'])(
    "%s is a number format",
    (f) => {
      expect(bacaAngka(1500, f, "1.500").nilai).toEqual(angka(1500));
    },
  );
  it("is everything that is known of it", () => {
    const dasar = { persen: false, persenFormat: false, desimal: 0, lain: null, gaya: null, batas: null };
    const sisa = { satuan: null, tanda: [] };
    expect(bacaAngka(5, "0.0", "5.0")).toEqual({
      ...dasar,
      ...sisa,
      nilai: angka(5),
      desimal: 1,
      teks: "5.0",
    });
    expect(bacaAngka("", "General", "")).toEqual({ ...dasar, ...sisa, nilai: { jenis: "kosong" }, teks: "" });
    expect(bacaAngka(false, "General", "FALSE")).toEqual({
      ...dasar,
      ...sisa,
      nilai: { jenis: "teks", teks: "FALSE" },
      teks: "FALSE",
      tanda: ["LOGIKA_BUKAN_ANGKA"],
    });
  });
  it("what a cell shows is kept, and the number itself where it shows nothing or too little room", () => {
    const tampil = (text: string) => bacaAngka(5, "General", text).teks;
    expect([tampil(" 5  hari "), tampil(""), tampil("####"), tampil("5 ##")]).toEqual([
      "5 hari",
      "5",
      "5",
      "5 ##",
    ]);
  });
  it("of an unknown format the percent sign that a cell shows tells", () => {
    expect(bacaAngka(0.99, "", "99%")).toMatchObject({ nilai: angka(99), persen: true, persenFormat: true });
    expect(bacaAngka(0.99, "General", "99%")).toMatchObject({ nilai: angka(0.99), persen: false });
    expect(bacaAngka(0.99, "", "0.99")).toMatchObject({ nilai: angka(0.99), persen: false });
  });
  it("−0 is 0 and what is not finite is no number", () => {
    expect(bacaAngka(-0, "General", "0").nilai).toEqual(angka(0));
    expect(bacaAngka(Infinity, "General", "").nilai).toEqual({ jenis: "teks", teks: "Infinity" });
  });
  it("one number is read once for each format and text", () => {
    const baca = bacaAngka(5.5, "0.0", "5.5");
    expect(bacaAngka(5.5, "0.00", "5.5")).toMatchObject({ desimal: 2 });
    bacaAngka(6.5, "0.0", "6.5");
    expect(bacaAngka(5.5, "0.0", "5.5")).toBe(baca);
    expect(bacaAngka(5.5, "0.0", "5,5").teks).toBe("5,5");
  });
  it("TRUE is no number", () => {
    expect(bacaAngka(true, "General", "TRUE")).toMatchObject({
      nilai: { jenis: "teks" },
      tanda: ["LOGIKA_BUKAN_ANGKA"],
    });
  });
});

describe("bacaAngka: always", () => {
  it("never throws and never finds a number in a text without a digit", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string(), (t, f) => {
        const { nilai } = bacaAngka(t, f, t);
        if (!/\d/.test(t)) expect(["kosong", "teks"]).toContain(nilai.jenis);
        if (nilai.jenis === "angka") expect(Number.isFinite(nilai.nilai)).toBe(true);
        if (nilai.jenis === "rentang") expect(nilai.bawah).toBeLessThanOrEqual(nilai.atas);
      }),
    );
  });
  it("pieces of numbers and words never throw and never leave the finite numbers", () => {
    const bagian = fc.constantFrom(
      ..."1 23 456 . , % - ( ) s.d. Rp ≥ maks juta M hari dari skala TW IV belum 0 e + ' \n".split(" "),
      " ",
    );
    fc.assert(
      fc.property(fc.array(bagian, { maxLength: 10 }), (b) => {
        const { nilai } = teks(b.join(""));
        if (nilai.jenis === "angka") expect(Number.isFinite(nilai.nilai)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
  it("reads back what tulisAngka writes", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), (x, persen) => {
        const baca = teks(tulisAngka(x, persen));
        expect(baca.nilai).toEqual(angka(x + 0));
        expect(baca.persen).toBe(persen);
      }),
    );
  });
});

describe("tulisAngka", () => {
  it.each([
    [1234.5, "1.234,5"],
    [0, "0"],
    [-0.25, "-0,25"],
    [1e21, "1.000.000.000.000.000.000.000"],
    [1e-7, "0,0000001"],
    [NaN, ""],
  ])("%d → %s", (x, t) => {
    expect(tulisAngka(x)).toBe(t);
  });
  it("desimalAlami counts what a number needs, up to a limit, and none for what is no number", () => {
    const angka = [5, -91.17, 1 / 3, 1e21, 1e-7, NaN, Infinity];
    expect(angka.map((x) => desimalAlami(x))).toEqual([0, 2, 4, 0, 4, 0, 0]);
    expect(desimalAlami(1e-7, 9)).toBe(7);
  });
});
