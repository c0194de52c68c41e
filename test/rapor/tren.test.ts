import { describe, expect, it } from "vitest";
import { periodeTren } from "../../src/rapor/periodeTren.ts";
import { balokTren } from "../../src/rapor/tren.ts";
import { BULAN, sampaiDengan, SEMESTER, TAHUN, TRIWULAN } from "../../src/scoring/periode.ts";
import { KMK_467_2014 } from "../../src/scoring/profil.ts";

describe("balokTren", () => {
  it("is low for merah, half for kuning, high for hijau, a dot without an index", () => {
    expect(balokTren([null, 0, 79.9, 80, 99.9, 100, 120], KMK_467_2014)).toBe("· ▁ ▂ ▃ ▅ ▆ █");
  });

  it("is empty without periods", () => {
    expect(balokTren([], KMK_467_2014)).toBe("");
  });
});

describe("periodeTren", () => {
  it("counts from January up to each earlier column, the judged period last", () => {
    const kolom = [...TRIWULAN, ...SEMESTER, sampaiDengan(9), TAHUN];
    expect(periodeTren(sampaiDengan(9), kolom)).toEqual([3, 6, 9].map(sampaiDengan));
    expect(periodeTren(TAHUN, kolom)).toEqual([3, 6, 9, 12].map(sampaiDengan));
  });

  it("keeps quarter ends of many months, and the judged month", () => {
    expect(periodeTren(sampaiDengan(11), BULAN)).toEqual([3, 6, 9, 11].map(sampaiDengan));
    expect(periodeTren(sampaiDengan(4), BULAN)).toEqual([1, 2, 3, 4].map(sampaiDengan));
  });

  it("takes equal periods for a single quarter", () => {
    expect(periodeTren({ dari: 7, sampai: 9 }, [...TRIWULAN, ...SEMESTER])).toEqual(TRIWULAN.slice(0, 3));
  });

  it("is the judged period alone when there is nothing earlier", () => {
    expect(periodeTren(sampaiDengan(3), [...TRIWULAN])).toEqual([sampaiDengan(3)]);
  });
});
