import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pisahkanHalaman, type BarisHalaman } from "../../src/rapor/halaman.ts";

const baris = (tinggi: number, lain: Partial<BarisHalaman> = {}): BarisHalaman => ({
  tinggi,
  ikut: false,
  awalBagian: false,
  ...lain,
});
const banyak = (n: number, tinggi = 20) => Array.from({ length: n }, () => baris(tinggi));

describe("pisahkanHalaman", () => {
  it("needs no break on one page", () => {
    expect(pisahkanHalaman(banyak(20), 0, 500)).toEqual([]);
  });

  it("breaks before the row that no longer fits", () => {
    expect(pisahkanHalaman(banyak(50), 0, 500)).toEqual([24, 48]);
  });

  it("breaks no more often than Excel takes, and leaves the rest to it", () => {
    expect(pisahkanHalaman(banyak(50_000), 0, 500)).toHaveLength(1026);
    expect(pisahkanHalaman(banyak(24 * 1026), 0, 500)).toHaveLength(1025);
  });

  it("takes the sheet's title rows off every page after the first", () => {
    expect(pisahkanHalaman(banyak(50), 40, 500)).toEqual([24, 46]);
  });

  it("takes a table's head off every page that starts inside the table", () => {
    const berkepala = [...banyak(4), ...banyak(46).map((b) => ({ ...b, tinggiKepala: 40 }))];
    expect(pisahkanHalaman(berkepala, 0, 500)).toEqual([24, 46]);
  });

  it("never leaves a heading at the foot of a page", () => {
    const rencana = [...banyak(23), baris(20, { ikut: true, awalBagian: true }), ...banyak(20)];
    expect(pisahkanHalaman(rencana, 0, 500)).toEqual([23]);
  });

  it("moves a short section as a whole, and splits a long one", () => {
    const pendek = [...banyak(18), baris(20, { awalBagian: true }), ...banyak(6)];
    expect(pisahkanHalaman(pendek, 0, 500)).toEqual([18]);
    const panjang = [...banyak(12), baris(20, { awalBagian: true }), ...banyak(20)];
    expect(pisahkanHalaman(panjang, 0, 500)).toEqual([24]);
  });

  it("fits every page whose rows can be separated, and breaks in ascending order after the first row", () => {
    const acak = fc.record({
      tinggi: fc.integer({ min: 5, max: 300 }),
      ikut: fc.constant(false),
      awalBagian: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(acak, { maxLength: 60 }), (semua) => {
        const pisah = pisahkanHalaman(semua, 0, 500);
        const batas = [0, ...pisah, semua.length];
        for (let i = 1; i < batas.length; i++) {
          const halaman = semua.slice(batas[i - 1], batas[i]);
          expect(halaman.reduce((jumlah, b) => jumlah + b.tinggi, 0)).toBeLessThanOrEqual(500);
        }
        expect(pisah.every((p, i) => p > (pisah[i - 1] ?? 0))).toBe(true);
      }),
    );
  });
});
