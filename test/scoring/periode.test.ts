import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  bagianPeriode,
  bertindih,
  BULAN,
  kunciPeriode,
  memuat,
  panjangPeriode,
  periodeDariKunci,
  sahPeriode,
  samaPeriode,
  sampaiDengan,
  SEMESTER,
  TAHUN,
  TRIWULAN,
  urutkanPeriode,
  type Periode,
} from "../../src/scoring/index.ts";
import { periode as p, periodeApaSaja } from "./bahan.ts";

const nama = (daftar: readonly Periode[]) => daftar.map(kunciPeriode);

describe("kunciPeriode", () => {
  it("names the months with two digits each", () => {
    expect(kunciPeriode(sampaiDengan(9))).toBe("01-09");
    expect(kunciPeriode(p("Q4"))).toBe("10-12");
  });
  it("is read back by periodeDariKunci", () => {
    fc.assert(
      fc.property(periodeApaSaja, (a) => {
        expect(periodeDariKunci(kunciPeriode(a))).toEqual(a);
      }),
    );
  });
  it.each(["", "1-9", "09-01", "00-03", "01-13", "01-09 ", "__proto__"])("%j is no key", (kunci) => {
    expect(periodeDariKunci(kunci)).toBeNull();
  });
});

describe("samaPeriode", () => {
  it("compares months, so s.d. Triwulan I is Triwulan I", () => {
    expect(samaPeriode(sampaiDengan(3), p("Q1"))).toBe(true);
    expect(samaPeriode(sampaiDengan(9), p("Q3"))).toBe(false);
  });
  it("null is only itself", () => {
    expect(samaPeriode(null, null)).toBe(true);
    expect(samaPeriode(null, TAHUN)).toBe(false);
    expect(samaPeriode(TAHUN, null)).toBe(false);
  });
});

describe("periods of a year", () => {
  it("months, quarters and semesters each cover it once", () => {
    for (const daftar of [BULAN, TRIWULAN, SEMESTER]) {
      expect(daftar.reduce((jumlah, a) => jumlah + panjangPeriode(a), 0)).toBe(12);
      expect(daftar.every((a, i) => i === 0 || a.dari === (daftar[i - 1]?.sampai ?? 0) + 1)).toBe(true);
    }
  });
  it("sahPeriode refuses months that are no period", () => {
    expect(sahPeriode({ dari: 1, sampai: 12 })).toBe(true);
    for (const [dari, sampai] of [
      [0, 3],
      [1, 13],
      [4, 3],
      [1.5, 3],
      [1, 2.5],
      [NaN, 3],
    ] as const) {
      expect(sahPeriode({ dari, sampai })).toBe(false);
    }
  });
  it("memuat and bertindih", () => {
    expect(memuat(sampaiDengan(9), p("Q3"))).toBe(true);
    expect(memuat(p("Q3"), sampaiDengan(9))).toBe(false);
    expect(bertindih(sampaiDengan(9), p("Q3"))).toBe(true);
    expect(bertindih(p("Q2"), p("Q3"))).toBe(false);
  });
});

describe("urutkanPeriode", () => {
  it("is the order of a trajectory table", () => {
    const acak = [TAHUN, p("Q4"), p("sdQ3"), p("Q1"), p("S1"), p("Q3"), p("Q2")];
    expect(nama(urutkanPeriode(acak))).toEqual(
      nama([p("Q1"), p("Q2"), p("S1"), p("Q3"), p("sdQ3"), p("Q4"), TAHUN]),
    );
  });
});

describe("bagianPeriode", () => {
  it("prefers quarters to semesters and months to quarters", () => {
    const semua = [...SEMESTER, ...TRIWULAN, sampaiDengan(9), TAHUN];
    expect(nama(bagianPeriode(sampaiDengan(9), semua))).toEqual(nama(TRIWULAN.slice(0, 3)));
    expect(nama(bagianPeriode(p("Q1"), [...semua, ...BULAN]))).toEqual(nama(BULAN.slice(0, 3)));
  });
  it("mixes lengths when the quarters are missing", () => {
    expect(nama(bagianPeriode(sampaiDengan(9), [p("S1"), p("Q3"), TAHUN]))).toEqual(["01-06", "07-09"]);
    expect(nama(bagianPeriode(TAHUN, [p("sdQ3"), p("Q4")]))).toEqual(["01-09", "10-12"]);
  });
  it("leaves open what nothing covers", () => {
    expect(nama(bagianPeriode(sampaiDengan(9), [p("Q2"), p("Q3")]))).toEqual(["04-06", "07-09"]);
    expect(bagianPeriode(p("Q1"), TRIWULAN)).toEqual([]);
  });
  it("with as many parts takes the ones that cover more", () => {
    expect(nama(bagianPeriode(sampaiDengan(9), [p("B1"), p("Q1"), p("Q3")]))).toEqual(["01-03", "07-09"]);
    expect(nama(bagianPeriode(sampaiDengan(9), [p("Q1"), p("B1"), p("Q3")]))).toEqual(["01-03", "07-09"]);
  });
  it("parts come in order, inside the period, side by side, and as many as brute force finds", () => {
    fc.assert(
      fc.property(periodeApaSaja, fc.array(periodeApaSaja, { maxLength: 7 }), (a, tersedia) => {
        const bagian = bagianPeriode(a, tersedia);
        expect(bagian.every((b) => memuat(a, b) && !samaPeriode(a, b))).toBe(true);
        expect(bagian.every((b, i) => i === 0 || b.dari > (bagian[i - 1]?.sampai ?? 0))).toBe(true);
        expect(bagian.length).toBe(terbanyak(a, tersedia));
      }),
    );
  });
});

/** The largest number of given periods that fit side by side, by trying every subset. */
function terbanyak(a: Periode, tersedia: readonly Periode[]): number {
  const calon = tersedia.filter((t) => memuat(a, t) && !samaPeriode(a, t));
  const coba = (i: number, dipilih: readonly Periode[]): number => {
    const ini = calon[i];
    if (ini === undefined) return dipilih.length;
    const tanpa = coba(i + 1, dipilih);
    return dipilih.some((d) => bertindih(d, ini)) ? tanpa : Math.max(tanpa, coba(i + 1, [...dipilih, ini]));
  };
  return coba(0, []);
}
