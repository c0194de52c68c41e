import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Sumbu } from "../../../src/simulator/workbench/halaman/sumbu.ts";

describe("Sumbu", () => {
  const sumbu = new Sumbu(
    10,
    20,
    new Map([
      [2, 50],
      [4, 0],
      [5, 0],
      [30, 99],
    ]),
  );

  it("places lines one after the other, hidden ones without room", () => {
    expect([0, 2, 3, 4, 6, 10].map((i) => sumbu.awal(i))).toEqual([0, 40, 90, 110, 110, 190]);
    expect(sumbu.total).toBe(190);
  });

  it("finds the visible line at a pixel", () => {
    expect([0, 39, 40, 89, 90, 109, 110, 189].map((p) => sumbu.di(p))).toEqual([0, 1, 2, 2, 3, 3, 6, 9]);
  });

  it("gives the first or last line beyond the ends", () => {
    expect([sumbu.di(-5), sumbu.di(5000)]).toEqual([0, 9]);
  });

  it("steps over hidden lines and stops at the ends", () => {
    expect(sumbu.tetangga(3, 1)).toBe(6);
    expect(sumbu.tetangga(6, -1)).toBe(3);
    expect(sumbu.tetangga(9, 1)).toBe(9);
    expect(sumbu.tetangga(0, -1)).toBe(0);
  });

  it("holds for any sizes: a pixel lies within the line found for it", () => {
    const ukuran = fc.array(fc.tuple(fc.nat(199), fc.nat(60)), { maxLength: 40 });
    fc.assert(
      fc.property(ukuran, fc.nat(5000), (lain, piksel) => {
        const s = new Sumbu(200, 20, new Map(lain));
        fc.pre(piksel < s.total);
        const i = s.di(piksel);
        expect(s.awal(i)).toBeLessThanOrEqual(piksel);
        expect(s.awal(i) + s.ukuran(i)).toBeGreaterThan(piksel);
      }),
    );
  });
});
