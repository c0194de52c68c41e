import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { persenUtuh } from "../../src/rapor/persenUtuh.ts";

describe("persenUtuh", () => {
  it("gives the earlier of two equal remainders the missing point", () => {
    expect(persenUtuh([4, 2, 1, 1])).toEqual([50, 25, 13, 12]);
  });

  it("gives nothing to nothing", () => {
    expect(persenUtuh([0, 0, 0, 0])).toEqual([0, 0, 0, 0]);
    expect(persenUtuh([0, 3, 0, 0])).toEqual([0, 100, 0, 0]);
  });

  it("adds up to 100 and stays within one point of every share", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5000), { minLength: 1, maxLength: 6 }), (jumlah) => {
        const semua = jumlah.reduce((a, n) => a + n, 0);
        const persen = persenUtuh(jumlah);
        if (semua === 0) return;
        expect(persen.reduce((a, n) => a + n, 0)).toBe(100);
        persen.forEach((p, i) => {
          expect(Math.abs(p - ((jumlah[i] ?? 0) * 100) / semua)).toBeLessThan(1);
        });
      }),
    );
  });
});
