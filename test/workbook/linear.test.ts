import { describe, expect, it } from "vitest";
import { bacaBukuKerja } from "../../src/workbook/baca.ts";
import { BESAR, terhitung } from "./mutasi/besar.ts";

/** Twice the cells may cost a little more than twice the looks: findings and joins are not free. */
const KELIPATAN = 2.3;
const UKURAN: Readonly<Record<string, number>> = { "sheets of the same form": 30 };

function lihatan(bentuk: string, n: number): number {
  const { grids, hitungan } = terhitung(BESAR[bentuk]?.(n) ?? []);
  bacaBukuKerja(grids);
  return hitungan();
}

describe("work grows with the cells and no faster", () => {
  it.each(Object.keys(BESAR))("%s", (bentuk) => {
    const n = UKURAN[bentuk] ?? 120;
    const sekali = lihatan(bentuk, n);
    expect(sekali).toBeGreaterThan(n);
    expect(lihatan(bentuk, 2 * n)).toBeLessThan(KELIPATAN * sekali);
  });
});
