import type { NilaiSel } from "../workbook/grid.ts";

/** A cell as Excel hands it to a function: its value, and its number format where that came along. */
export interface Sel {
  readonly nilai: NilaiSel;
  /** "" where Excel does not say, which is nearly always. */
  readonly format: string;
}

/** Rows of equal length, at least one cell. */
export type Larik = readonly (readonly Sel[])[];

const KOSONG: Sel = { nilai: "", format: "" };

/**
 * An argument as cells. Excel passes every range and every single value as rows, and null for what was left out.
 *
 * @returns null for an argument that was left out
 */
export function bacaArgumen(argumen: unknown): Larik | null {
  if (argumen === null || argumen === undefined) return null;
  const baris = Array.isArray(argumen)
    ? argumen.map((b: unknown) => (Array.isArray(b) ? b : [b]))
    : [[argumen]];
  const lebar = baris.reduce((maks, b) => Math.max(maks, b.length), 0);
  if (lebar === 0) return [[KOSONG]];
  return baris.map((b) => Array.from({ length: lebar }, (_, k) => bacaSel(b[k])));
}

/**
 * One value as a cell. Errors become their text ("#N/A"), which the reader knows; of Excel's data types the plain
 * value beneath is taken.
 */
function bacaSel(nilai: unknown): Sel {
  if (typeof nilai === "number" || typeof nilai === "string" || typeof nilai === "boolean") {
    return { nilai, format: "" };
  }
  if (typeof nilai !== "object" || nilai === null) return KOSONG;
  const { code, basicValue, numberFormat } = nilai as Readonly<Record<string, unknown>>;
  const isi = basicValue ?? code;
  if (typeof isi === "number" || typeof isi === "string" || typeof isi === "boolean") {
    return { nilai: isi, format: typeof numberFormat === "string" ? numberFormat : "" };
  }
  return KOSONG;
}

/** Nothing stands in the cell. */
export function selKosong({ nilai }: Sel): boolean {
  return typeof nilai === "string" && nilai.trim() === "";
}
