import { describe, expect, it } from "vitest";
import type { Nilai } from "../../src/scoring/nilai.ts";
import { TRIWULAN } from "../../src/scoring/periode.ts";
import { bacaAngka } from "../../src/workbook/angka.ts";
import {
  adaAngka,
  barisTerlengkap,
  jarakNilai,
  jarakUkuran,
  mungkinSeperiode,
  nilaiDinilai,
  untukPesan,
  wakil,
} from "../../src/workbook/nilai/nilaiBaris.ts";
import { barisUji } from "./barisUji.ts";

const baca = (teks: string): Nilai => bacaAngka(teks, "General", "").nilai;

describe("one number for a value", () => {
  it("is the number itself, the middle of a range, and none for a blank or words", () => {
    expect(["85", "80 - 90", "-", "belum ada"].map((t) => wakil(baca(t)))).toEqual([85, 85, null, null]);
  });
  it("only numbers and ranges are figures", () => {
    expect(["85", "80 - 90", "-", "belum ada"].map((t) => adaAngka({ nilai: baca(t) }))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
  it("a message shows the number, the range written out, and nothing for words", () => {
    expect(["85", "80,5 - 90", "belum ada"].map((t) => untukPesan(baca(t)))).toEqual([85, "80,5–90", ""]);
  });
});

describe("nilaiDinilai", () => {
  it("a range is a target, and as a realisasi words", () => {
    const { nilai } = barisUji(["target", "80 - 90"], ["realisasi", "80 - 90"], ["realisasi", 85]);
    expect(nilai.map(nilaiDinilai)).toEqual([
      { jenis: "rentang", bawah: 80, atas: 90 },
      { jenis: "teks", teks: "80 - 90" },
      { jenis: "angka", nilai: 85 },
    ]);
  });
});

describe("jarakUkuran", () => {
  it("is the same both ways, 0 for equals, and infinite where sizes cannot be compared", () => {
    expect(jarakUkuran(100, 1)).toBeCloseTo(Math.log(100));
    expect(jarakUkuran(1, 100)).toBeCloseTo(Math.log(100));
    expect(jarakUkuran(-3, -3)).toBe(0);
    expect([jarakUkuran(0, 5), jarakUkuran(5, -5), jarakUkuran(0, 0)]).toEqual([
      Infinity,
      Infinity,
      Infinity,
    ]);
  });
});

describe("jarakNilai", () => {
  it("compares numbers and the middles of ranges, and nothing else", () => {
    expect(jarakNilai(baca("80 - 120"), baca("1"))).toBeCloseTo(Math.log(100));
    expect([jarakNilai(baca("belum ada"), baca("5")), jarakNilai(baca("5"), baca("-"))]).toEqual([
      Infinity,
      Infinity,
    ]);
  });
});

describe("mungkinSeperiode", () => {
  it("holds for one period, and for any where one side names none", () => {
    const [T1, T2] = TRIWULAN;
    const { nilai } = barisUji(["target", 1, T1], ["target", 1, T2], ["target", 1]);
    expect(nilai.map((a) => nilai.map((b) => mungkinSeperiode(a, b)))).toEqual([
      [true, false, true],
      [false, true, true],
      [true, true, true],
    ]);
  });
});

describe("barisTerlengkap", () => {
  it("is the first of the rows with the most figures", () => {
    const satu = barisUji(["target", 1]);
    const [dua, lagi] = [
      barisUji(["target", 1], ["realisasi", 1]),
      barisUji(["target", 2], ["realisasi", 2]),
    ];
    expect(barisTerlengkap([satu, dua, lagi, satu])).toBe(dua);
    expect(barisTerlengkap([])).toBeUndefined();
  });
});
