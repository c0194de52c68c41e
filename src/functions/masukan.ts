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
  /** Something stands in the row. Some Excel hand blank cells over as 0, so a row of zeros has nothing. */
  berisi(baris: number): boolean;
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
  const [pertama] = baris;
  return {
    tinggi: Math.max(1, baris.length),
    lebar: Array.isArray(pertama) ? Math.max(1, pertama.length) : 1,
    sel(b, k) {
      const isi = baris[b];
      if (Array.isArray(isi)) return bacaSel(isi[k]);
      return k === 0 ? bacaSel(isi) : SEL_KOSONG;
    },
    berisi(b) {
      const isi = baris[b];
      return Array.isArray(isi) ? isi.some(nilaiBerisi) : nilaiBerisi(isi);
    },
  };
}

/**
 * One value as a cell. Errors become their text ("#N/A"), which the reader knows; of Excel's data types the plain
 * value beneath is taken.
 */
function bacaSel(nilai: unknown): Sel {
  if (nilaiBiasa(nilai)) return { nilai, format: "" };
  if (typeof nilai !== "object" || nilai === null) return SEL_KOSONG;
  const { code, basicValue, numberFormat } = nilai as Readonly<Record<string, unknown>>;
  const isi = basicValue ?? code;
  return nilaiBiasa(isi)
    ? { nilai: isi, format: typeof numberFormat === "string" ? numberFormat : "" }
    : SEL_KOSONG;
}

/** What a cell can hold; no cell holds NaN or an infinity. */
function nilaiBiasa(nilai: unknown): nilai is NilaiSel {
  return typeof nilai === "number"
    ? Number.isFinite(nilai)
    : typeof nilai === "string" || typeof nilai === "boolean";
}

function nilaiBerisi(nilai: unknown): boolean {
  return nilai !== null && nilai !== undefined && nilai !== 0 && nilai !== "" && !selKosong(bacaSel(nilai));
}

/** Nothing stands in the cell. */
export function selKosong({ nilai }: Sel): boolean {
  return typeof nilai === "string" && nilai.trim() === "";
}
