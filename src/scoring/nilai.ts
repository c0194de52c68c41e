import type { Periode } from "./periode.ts";

/**
 * What one target or realisasi cell holds, once read. The reader makes these; scoring never sees raw text numbers.
 * `angka` is in the IKU's own unit (percent targets in percent points: 99% is 99).
 */
export type Nilai =
  | { readonly jenis: "angka"; readonly nilai: number }
  /** "80 - 90%": both bounds inclusive, `bawah` ≤ `atas`. Only a target may be a range. */
  | { readonly jenis: "rentang"; readonly bawah: number; readonly atas: number }
  /** Blank, "-", "n/a". */
  | { readonly jenis: "kosong" }
  /** Words where a number was expected, such as "menunggu survei TW IV". */
  | { readonly jenis: "teks"; readonly teks: string };

export const KOSONG: Nilai = { jenis: "kosong" };

/** One typed value of one period column. */
export interface NilaiPeriode {
  readonly periode: Periode;
  readonly nilai: Nilai;
}
