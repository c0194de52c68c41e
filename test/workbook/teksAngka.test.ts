import { describe, expect, it } from "vitest";
import { bacaTeksAngka } from "../../src/workbook/nilai/teksAngka.ts";

const angka = (nilai: number) => ({ jenis: "angka", nilai });
const rentang = (bawah: number, atas: number) => ({ jenis: "rentang", bawah, atas });

describe("a typed number", () => {
  it("is everything that is known of it", () => {
    expect(bacaTeksAngka("Maks. 6,5 hari kerja")).toEqual({
      nilai: angka(6.5),
      persen: false,
      persenFormat: false,
      desimal: 1,
      lain: null,
      gaya: "id",
      batas: "atas",
      satuan: "hari kerja",
      teks: "Maks. 6,5 hari kerja",
      tanda: [],
    });
  });
  it("may be as long as the smallest double written out, and what is longer is prose", () => {
    expect(bacaTeksAngka("5".padStart(500, "0"))?.nilai).toEqual(angka(5));
    expect(bacaTeksAngka("5".padStart(501, "0"))).toBeNull();
  });
  it.each([
    ["-Rp 5", -5],
    ["-Rp. 5", -5],
    ["-Rp5", -5],
    ["-0", 0],
    ["−5", -5],
    ["+5", 5],
    ["12 500 000", 12500000],
    ["1 500 000 hari", 1500000],
    ["1 500 000,25", 1500000.25],
    ["Rp 1.500.000,=", 1500000],
    ["Rp 1.500.000.,-", 1500000],
    ["Rp5 kontainer merah", 5],
    ["1,5juta", 1.5e6],
    ["1,1 juta", 1.1e6],
    ["5 jt.", 5e6],
  ])("%s is a number", (teks, nilai) => {
    expect(bacaTeksAngka(teks)?.nilai).toEqual(angka(nilai));
  });
  it.each([
    ...["9-N", "1a-2", "2A", "A skala 4", "1 5000", "5 / hari", "2/3", "2019-2024"],
    ...["5 skala 1000", "5 dari skala 4,5", `${"9".repeat(300)} triliun`, `1 - ${"9".repeat(300)} triliun`],
  ])("%s is none", (teks) => {
    expect(bacaTeksAngka(teks)).toBeNull();
  });
  it("counts the decimals as typed, none once multiplied", () => {
    expect(["2,5", "2,5 - 3,25", "2,25 - 3", "2,5 juta"].map((t) => bacaTeksAngka(t)?.desimal)).toEqual([
      1, 2, 2, 0,
    ]);
  });
  it("of one percentage in thousands or decimals the decimal goes first", () => {
    for (const teks of ["1.234%", "1,234%"]) {
      expect(bacaTeksAngka(teks)).toMatchObject({
        nilai: angka(1.234),
        lain: { nilai: angka(1234), desimal: 0 },
      });
    }
  });
});

describe("brackets", () => {
  it.each(["(5)", "( 5 )", "Rp(5)", "Rp (5)", "Rp. (5)", "(Rp5)", "(Rp 5)", "(Rp. 5)", "(5 %)"])(
    "%s is -5",
    (teks) => {
      expect(bacaTeksAngka(teks)).toMatchObject({ nilai: angka(-5), tanda: ["KURUNG_NEGATIF"] });
    },
  );
  it("they are a minus around decimals and thousands too", () => {
    expect(bacaTeksAngka("(1.234,5)")?.nilai).toEqual(angka(-1234.5));
  });
  it.each([
    "38 (3)",
    "(3) 38",
    "38 (mutu skala 5)",
    "38 (skala 5 poin)",
    "(sementara) 38",
    "38 [belum final]",
  ])("what stands in them beside a number is dropped aloud when it matters: %s", (teks) => {
    expect(bacaTeksAngka(teks)).toMatchObject({ nilai: angka(38), tanda: ["CATATAN_DIABAIKAN"] });
  });
  it.each(["38 (keterangan)", "38 (skala 100)", "38 (scale 5)", "38 (skala5)"])(
    "and silently when it does not: %s",
    (teks) => {
      expect(bacaTeksAngka(teks)).toMatchObject({ nilai: angka(38), tanda: [] });
    },
  );
});

describe("a typed range", () => {
  it.each([
    ...[
      "3-4",
      "3 - 4",
      "3 -4",
      "3 s.d. 4",
      "3 s.d 4",
      "3 s. d. 4",
      "3 s/d 4",
      "3 s / d 4",
      "3 sd 4",
      "3 s d 4",
    ],
    ...[
      "3 sampai 4",
      "3 sampai dengan 4",
      "3 hingga 4",
      "3 to 4",
      "3-4 hari",
      "3 hari-4 hari",
      "3hari s.d. 4hari",
    ],
    ...["3 hari (kerja) s.d. 4 hari"],
  ])("%s is 3 to 4", (teks) => {
    expect(bacaTeksAngka(teks)).toMatchObject({ nilai: rentang(3, 4), tanda: [] });
  });
  it.each([
    ["1,5 - 2 miliar", 1.5e9, 2e9],
    ["900 ribu - 1 juta", 9e5, 1e6],
    ["1,1 juta - 2,2 juta", 1.1e6, 2.2e6],
    ["5 juta - 6.5 juta", 5e6, 6.5e6],
    ["-5 - -3", -5, -3],
    ["5 - 5", 5, 5],
  ])("%s is %d to %d", (teks, bawah, atas) => {
    expect(bacaTeksAngka(teks)).toMatchObject({ nilai: rentang(bawah, atas), tanda: [] });
  });
  it.each(["5 jt. - 6 jt.", "5 jt - 6 juta", "5 juta - 6 jt", "5 - 6 jt"])(
    "a short form at either end is said: %s",
    (teks) => {
      expect(bacaTeksAngka(teks)).toMatchObject({ nilai: rentang(5e6, 6e6), tanda: ["SINGKATAN_BESARAN"] });
    },
  );
  it.each([
    ["90 - 80", 80, 90],
    ["5 - 2 miliar", 2e9, 5e9],
    ["2 juta - 900 ribu", 9e5, 2e6],
  ])("%s is turned round, which is said", (teks, bawah, atas) => {
    expect(bacaTeksAngka(teks)).toMatchObject({ nilai: rentang(bawah, atas), tanda: ["RENTANG_TERBALIK"] });
  });
  it("has two readings when either end has", () => {
    expect(bacaTeksAngka("1.200 - 2000")).toMatchObject({
      nilai: rentang(1200, 2000),
      lain: { nilai: rentang(1.2, 2000), desimal: 3 },
    });
    expect(bacaTeksAngka("900 - 1.200")).toMatchObject({
      nilai: rentang(900, 1200),
      lain: { nilai: rentang(1.2, 900), desimal: 3 },
      tanda: [],
    });
    expect(bacaTeksAngka("900 - 1200")?.lain).toBeNull();
  });
  it("is a percentage when either end is, and written as the first end that tells", () => {
    expect(["80% - 90", "80 - 90%", "80 - 90"].map((t) => bacaTeksAngka(t)?.persen)).toEqual([
      true,
      true,
      false,
    ]);
    expect(["1,5 - 2.5", "1 - 2.5", "1 - 2"].map((t) => bacaTeksAngka(t)?.gaya)).toEqual(["id", "en", null]);
  });
  it.each(["1990 - 2099", "2019 s.d. 2024"])("%s are years, not figures", (teks) => {
    expect(bacaTeksAngka(teks)).toBeNull();
  });
  it.each([
    ["1989 - 2024", 1989, 2024],
    ["2019 - 2100", 2019, 2100],
    ["2000 - 2050%", 2000, 2050],
    ["2000% - 2050", 2000, 2050],
    ["2000 ribu - 2050 ribu", 2e6, 2.05e6],
    ["2000,5 - 2050,5", 2000.5, 2050.5],
    ["2.000 - 2.050", 2000, 2050],
  ])("%s are figures, not years", (teks, bawah, atas) => {
    expect(bacaTeksAngka(teks)?.nilai).toEqual(rentang(bawah, atas));
  });
  it("one year alone is a number", () => {
    expect(bacaTeksAngka("2019")?.nilai).toEqual(angka(2019));
  });
});

describe("what follows a number", () => {
  it.each([
    ["5", null],
    ["5 hari.", "hari"],
    ["5 PIB/hari", "pib hari"],
    ["4 skala 5 poin", "poin"],
    ["31 PEB", "peb"],
    ["32 peb", "peb"],
  ])("%s has the unit %s", (teks, satuan) => {
    expect(bacaTeksAngka(teks)).toMatchObject({ satuan, tanda: [] });
  });
  it.each(["4 skala 5", "4 dari skala5", "4 of scale 5", "4 pada skala 10", "4 out of scale 100"])(
    "%s is 4 on its scale",
    (teks) => {
      expect(bacaTeksAngka(teks)).toMatchObject({ nilai: angka(4), satuan: null, tanda: [] });
    },
  );
  it("up to four other words are dropped aloud, more are a sentence", () => {
    expect(bacaTeksAngka("15 kontainer merah dari pelabuhan")).toMatchObject({
      nilai: angka(15),
      satuan: null,
      tanda: ["KATA_DIABAIKAN"],
    });
    expect(bacaTeksAngka("15 kontainer merah dari pelabuhan lain")).toBeNull();
  });
  it("a day of Pebruari is a date", () => {
    expect(bacaTeksAngka("31 Peb")).toBeNull();
  });
});
