import type { CellValue } from "hucre";

/** A cell as an office would fill it: a plain value, or one with a number format or a formula behind it. */
export type Isi =
  CellValue | { readonly nilai: CellValue; readonly format?: string; readonly rumus?: string };

/** A cell formatted as a percentage: `persen(91.17)` holds 0.9117 and shows 91.17%. */
export function persen(titik: number, desimal = 2): Isi {
  const pecahan = desimal === 0 ? "" : `.${"0".repeat(desimal)}`;
  return { nilai: Number((titik / 100).toFixed(10)), format: `0${pecahan}%` };
}

/** A number with a number format: `berformat(1500000000, "#,##0")`. */
export function berformat(nilai: CellValue, format: string): Isi {
  return { nilai, format };
}

/** A formula with the result that Excel stored beside it. */
export function rumus(teks: string, hasil: CellValue, format?: string): Isi {
  return { nilai: hasil, rumus: teks, ...(format !== undefined && { format }) };
}

/** `banyak` blank cells, for the cells a merged header covers or a spacer. */
export function kosong(banyak: number): Isi[] {
  return Array.from({ length: banyak }, () => null);
}
