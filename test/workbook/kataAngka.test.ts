import { describe, expect, it } from "vitest";
import { bacaAngka, kataKosong } from "../../src/workbook/angka.ts";

const teks = (t: string) => bacaAngka(t, "General", t);
const angka = (nilai: number) => ({ jenis: "angka", nilai });

describe("words before a number", () => {
  it.each(
    "Rp. Rp IDR USD US$ $ ± ~ = sebesar sebanyak sekitar indeks skor nilai level"
      .split(" ")
      .map((kata) => [kata]),
  )("%s says nothing about it", (kata) => {
    expect(teks(`${kata} 5`)).toMatchObject({ nilai: angka(5), batas: null, tanda: [] });
  });
  it.each([
    ...[">=", "=>", "≥", ">", "minimum", "minimal", "min.", "min", "paling sedikit", "paling rendah"],
    ...["lebih dari", "di atas", "at least"],
  ])("%s makes it the least", (kata) => {
    expect(teks(`${kata} 5`)).toMatchObject({ nilai: angka(5), batas: "bawah", tanda: [] });
  });
  it.each([
    ...["<=", "=<", "≤", "<", "maksimum", "maksimal", "maximum", "maks.", "maks", "max.", "max"],
    ...["paling lambat", "paling lama", "paling banyak", "paling tinggi"],
    ...["kurang dari", "di bawah", "at most", "up to"],
  ])("%s makes it the most", (kata) => {
    expect(teks(`${kata} 5`)).toMatchObject({ nilai: angka(5), batas: "atas", tanda: [] });
  });
  it("may be three, with a colon, and close to the number", () => {
    expect(teks("Nilai: maks Rp5")).toMatchObject({ nilai: angka(5), batas: "atas" });
    expect(teks("Rp: 5").nilai).toEqual(angka(5));
    expect(teks("nilai skor indeks level 5").nilai.jenis).toBe("teks");
  });
  it("are not the beginnings of other words", () => {
    for (const t of ["maksud 5", "rpjmn 5", "levelé 5", "mina 5"]) expect(teks(t).nilai.jenis).toBe("teks");
  });
});

describe("words after a number", () => {
  it.each([
    ["ribu", 1e3],
    ["thousand", 1e3],
    ["juta", 1e6],
    ["million", 1e6],
    ["miliar", 1e9],
    ["milyar", 1e9],
    ["billion", 1e9],
    ["triliun", 1e12],
    ["trilyun", 1e12],
    ["trillion", 1e12],
  ])("%s multiplies it by %d", (kata, kali) => {
    expect(teks(`2,5 ${kata}`)).toMatchObject({ nilai: angka(2.5 * kali), desimal: 0, tanda: [] });
  });
  it.each([
    ["rb", 1e3],
    ["jt", 1e6],
    ["M", 1e9],
    ["T", 1e12],
  ])("the short form %s multiplies it by %d, which is said", (kata, kali) => {
    expect(teks(`2,5 ${kata}`)).toMatchObject({ nilai: angka(2.5 * kali), tanda: ["SINGKATAN_BESARAN"] });
  });
  it.each(["persen", "prosen", "percent", "pct"])("%s makes it a percentage", (kata) => {
    expect(teks(`95 ${kata}`)).toMatchObject({ nilai: angka(95), persen: true, tanda: [] });
  });
  it.each(
    (
      "hari kerja bulan tahun minggu jam menit detik dokumen berkas laporan kali x orang pegawai peserta kegiatan " +
      "satker unit poin point points rupiah rekomendasi kasus paket ton kg liter km PIB perusahaan temuan " +
      "day days hours minutes weeks months year documents reports times people cases"
    )
      .split(" ")
      .map((kata) => [kata]),
  )("the unit %s is kept and casts no doubt", (kata) => {
    expect(teks(`5 ${kata}`)).toMatchObject({ nilai: angka(5), satuan: kata.toLowerCase(), tanda: [] });
  });
  it.each("belum menunggu tidak tanpa bukan batal ditunda nihil not no pending".split(" "))(
    "%s says that it is not the result",
    (kata) => {
      expect(teks(`5 ${kata} final`).nilai.jenis).toBe("teks");
      expect(teks(`5 (${kata} final)`)).toMatchObject({ nilai: angka(5), tanda: ["CATATAN_DIABAIKAN"] });
    },
  );
  it.each(
    "sementara estimasi perkiraan prognosa proyeksi unaudited draft target estimate estimated".split(" "),
  )("%s in brackets says that it may change", (kata) => {
    expect(teks(`5 (${kata})`)).toMatchObject({ nilai: angka(5), tanda: ["CATATAN_DIABAIKAN"] });
  });
});

describe("instead of a number", () => {
  it.each([
    ...["", "-", "--", "---", "n/a", "NA", "n.a", "N.A.", ".", "..", "...", "…"],
    ...["Rp -", "Rp –", "Rp. -", "Rp.-,-", "- %"],
  ])("%j is blank", (t) => {
    expect(teks(t)).toMatchObject({ nilai: { jenis: "kosong" }, tanda: [] });
    expect([kataKosong(t), kataKosong(` ${t} `)]).toEqual([true, true]);
  });
  it.each(
    (
      "#DIV/0! #N/A #NAME? #NULL! #NUM! #REF! #VALUE! #SPILL! #CALC! #FIELD! #BLOCKED! #CONNECT! #BUSY! #UNKNOWN! " +
      "#GETTING_DATA"
    ).split(" "),
  )("%s is Excel's error", (t) => {
    expect(teks(t).tanda).toEqual(["GALAT_EXCEL"]);
  });
});
