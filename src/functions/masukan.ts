import type { NilaiSel } from "../workbook/grid.ts";

/** A cell as Excel hands it to a function: its value, and its number format where that came along. */
export interface Sel {
  readonly nilai: NilaiSel;
  /** "" where Excel does not say, which is nearly always. */
  readonly format: string;
}

/** An argument as a rectangle of cells, at least one. A cell is read when it is asked for: a whole column has a million. */
export interface Larik {
  readonly tinggi: number;
  readonly lebar: number;
  /** Blank outside the rectangle. */
  sel(baris: number, kolom: number): Sel;
}

/** A cell with nothing in it. */
export const SEL_KOSONG: Sel = { nilai: "", format: "" };

/**
 * An argument as cells. Excel passes every range and every single value as rows, and null for what was left out.
 *
 * @returns null for an argument that was left out
 */
export function bacaArgumen(argumen: unknown): Larik | null {
  if (argumen === null || argumen === undefined) return null;
  const baris: readonly unknown[] = Array.isArray(argumen) ? argumen : [argumen];
  const lebar = baris.reduce<number>((maks, b) => Math.max(maks, Array.isArray(b) ? b.length : 1), 0);
  return {
    tinggi: Math.max(1, baris.length),
    lebar: Math.max(1, lebar),
    sel(b, k) {
      const isi = baris[b];
      if (Array.isArray(isi)) return bacaSel(isi[k]);
      return k === 0 ? bacaSel(isi) : SEL_KOSONG;
    },
  };
}

/**
 * One value as a cell. Errors become their text ("#N/A"), which the reader knows; of Excel's data types the plain
 * value beneath is taken.
 */
function bacaSel(nilai: unknown): Sel {
  if (typeof nilai === "number" || typeof nilai === "string" || typeof nilai === "boolean") {
    return { nilai, format: "" };
  }
  if (typeof nilai !== "object" || nilai === null) return SEL_KOSONG;
  const { code, basicValue, numberFormat } = nilai as Readonly<Record<string, unknown>>;
  const isi = basicValue ?? code;
  if (typeof isi === "number" || typeof isi === "string" || typeof isi === "boolean") {
    return { nilai: isi, format: typeof numberFormat === "string" ? numberFormat : "" };
  }
  return SEL_KOSONG;
}

/** Nothing stands in the cell. */
export function selKosong({ nilai }: Sel): boolean {
  return typeof nilai === "string" && nilai.trim() === "";
}
