import { galatRumus, iniLarik, tangkap, type Larik, type Nilai, type Skalar } from "./nilai.ts";

/** A value read out of its cells: one value, or rows of values. */
export type Isi = Exclude<Nilai, { readonly lembar: unknown }>;

/**
 * Applies a function of single values to every row and column of its arguments, as Excel does where an array stands in
 * the place of a single value. One row or column repeats; where a shape does not reach, #N/A.
 *
 * @example sebar([[[1], [2]], 10], ([a, b]) => a * b) // [[10], [20]]
 */
export function sebar(arg: readonly Isi[], kerja: (satuan: readonly Skalar[]) => Skalar): Isi {
  const larik = arg.filter(iniLarik);
  if (larik.length === 0) return tangkap(() => kerja(arg as readonly Skalar[]));
  const tinggi = Math.max(...larik.map((l) => l.length));
  const lebar = Math.max(...larik.map(lebarLarik));
  return Array.from({ length: tinggi }, (_, b) =>
    Array.from({ length: lebar }, (_, k) => tangkap(() => kerja(arg.map((a) => unsur(a, b, k))))),
  );
}

export function lebarLarik(larik: Larik): number {
  return larik[0]?.length ?? 0;
}

/** The value at a row and column of an argument that may be smaller. */
function unsur(a: Isi, baris: number, kolom: number): Skalar {
  if (!iniLarik(a)) return a;
  const isi = a[a.length === 1 ? 0 : baris];
  const nilai = isi?.[isi.length === 1 ? 0 : kolom];
  if (nilai === undefined) throw galatRumus("#N/A");
  return nilai;
}

/** All values of an argument, row by row. */
export function datar(a: Isi): readonly Skalar[] {
  return iniLarik(a) ? a.flat() : [a];
}
