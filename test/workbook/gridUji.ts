import { bacaAlamat } from "../../src/workbook/alamat.ts";
import type { Grid, NilaiSel, Persegi } from "../../src/workbook/grid.ts";

/** A cell of a test sheet: a value, or a value with its number format and what it shows. */
export type SelUji = NilaiSel | { readonly v: NilaiSel; readonly f: string; readonly t?: string };

interface PilihanGrid {
  readonly lembar?: string;
  /** A1 address of the first cell. */
  readonly awal?: string;
  /** A1 addresses of merged areas on the sheet. */
  readonly gabung?: readonly string[];
  /** 1-based sheet rows. */
  readonly tersembunyi?: readonly number[];
  /** Sheet columns by their letters. */
  readonly kolomTersembunyi?: readonly string[];
}

/** A percent cell as Excel holds it: persen(60) is 0.6 shown as 60%. */
export function persen(nilai: number): SelUji {
  return { v: nilai / 100, f: "0%", t: `${nilai}%` };
}

/** Builds a grid from rows of cells; short rows are filled with blanks. */
export function gridUji(baris: readonly (readonly SelUji[])[], pilihan: PilihanGrid = {}): Grid {
  const lebar = Math.max(1, ...baris.map((b) => b.length));
  const penuh = baris.map((b) => Array.from({ length: lebar }, (_, k): SelUji => b[k] ?? ""));
  const awal = area(pilihan.awal ?? "A1");
  return {
    lembar: pilihan.lembar ?? "IKU",
    baris: awal.baris,
    kolom: awal.kolom,
    values: penuh.map((b) => b.map((s) => (typeof s === "object" ? s.v : s))),
    numberFormat: penuh.map((b) => b.map((s) => (typeof s === "object" ? s.f : "General"))),
    text: penuh.map((b) => b.map((s) => (typeof s === "object" ? (s.t ?? String(s.v)) : String(s)))),
    merges: (pilihan.gabung ?? []).map(area),
    barisTersembunyi: new Set((pilihan.tersembunyi ?? []).map((b) => b - 1)),
    kolomTersembunyi: new Set((pilihan.kolomTersembunyi ?? []).map((huruf) => area(`${huruf}1`).kolom)),
  };
}

function area(a1: string): Persegi {
  const baca = bacaAlamat(a1);
  if (!baca) throw new Error(`not an address: ${a1}`);
  return baca.area;
}
