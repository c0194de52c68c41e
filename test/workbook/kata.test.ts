import { describe, expect, it } from "vitest";
import {
  memuat,
  pisahKurung,
  rapatkanHuruf,
  rapikan,
  ratakan,
  tanpaKurung,
} from "../../src/workbook/kata.ts";

describe("ratakan", () => {
  it.each([
    ["Indikator Kinerja\nUtama (IKU)", "indikator kinerja utama iku"],
    ["  No.  ", "no"],
    ["Capaian(%)", "capaian %"],
    ["100%", "100 %"],
    ["Réalisasi – Q3", "realisasi q3"],
    ["Ｔarget\u00a0%", "target %"],
    ["café 5 %…", "cafe 5 %"],
    ["…", ""],
    ["", ""],
  ])("%j is compared as %j", (teks, rata) => {
    expect(ratakan(teks)).toBe(rata);
  });
  it("looks at the first 300 letters", () => {
    expect(ratakan("a".repeat(301))).toBe("a".repeat(300));
    expect(ratakan("é".repeat(301))).toBe("e".repeat(300));
  });
});

describe("brackets", () => {
  it.each([
    ["Sasaran (SS) baru [2019]", "Sasaran  baru ", "SS 2019"],
    ["(a(b)c)", "c)", "a(b"],
    ["a) b", "a) b", ""],
    ["a (b", "a (b", ""],
    ["(b", "(b", ""],
    ["polos", "polos", ""],
  ])("%j: %j outside, %j inside", (teks, luar, dalam) => {
    expect(pisahKurung(teks)).toEqual({ luar, dalam });
  });
  it("are left out, unless they are all there is", () => {
    expect(tanpaKurung("Sasaran (SS)")).toBe("Sasaran ");
    expect(tanpaKurung(" (SS) ")).toBe(" (SS) ");
  });
});

describe("rapikan", () => {
  it.each([" a b", "a b ", "a  b", "a\nb", "a\tb", "a\u00a0b", "\na b\n"])("%j reads a b", (teks) => {
    expect(rapikan(teks)).toBe("a b");
  });
  it("leaves a tidy text alone", () => {
    expect(rapikan("a b c")).toBe("a b c");
  });
});

describe("memuat", () => {
  it("finds whole words next to each other", () => {
    expect(memuat("indeks capaian iku", "capaian iku")).toBe(true);
    expect(memuat("indeks capaian iku", "indeks iku")).toBe(false);
    expect(memuat("pencapaian", "capaian")).toBe(false);
  });
});

describe("rapatkanHuruf", () => {
  it.each([
    ["T A R G E T Q1", "TARGET Q1"],
    ["R E A L I S A S I   T W", "REALISASI T W"],
    ["I K U", "I K U"],
    ["a.n. B C D E", "a.n. BCDE"],
    ["IKU A B", "IKU A B"],
    ["P E R I O D E\nQ3", "PERIODE Q3"],
  ])("%j reads %j", (teks, hasil) => {
    expect(rapatkanHuruf(teks)).toBe(hasil);
  });
  it("gives the words of a known wording their gaps back, also a short one that is all there is", () => {
    const dikenal = (kata: string) => ({ NAMAIKU: "NAMA IKU", NO: "No" })[kata];
    expect(rapatkanHuruf("N A M A I K U", dikenal)).toBe("NAMA IKU");
    expect(rapatkanHuruf("N O", dikenal)).toBe("No");
    expect(rapatkanHuruf(" N O ", dikenal)).toBe(" No ");
    expect(rapatkanHuruf("N O urut", dikenal)).toBe("N O urut");
  });
});
