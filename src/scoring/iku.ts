import type { NilaiPeriode } from "./nilai.ts";

export type Polarisasi = "maximize" | "minimize" | "stabilize";
export type Konsolidasi = "sum" | "average" | "tlk";

/** Everything scoring needs to know about one IKU; the workbook's table rows satisfy it. */
export interface DataIku {
  readonly kode: string | null;
  readonly nama: string;
  readonly perspektif: string | null;
  /** Sasaran strategis the IKU belongs to, as one printable name; the grouping key of NSS. */
  readonly sasaran: string | null;
  readonly polarisasi: Polarisasi;
  /** null when the workbook does not say: a single-period table needs none, otherwise scoring assumes and notes it. */
  readonly konsolidasi: Konsolidasi | null;
  /** Validitas/controllability as typed, e.g. "P/L"; null when absent. */
  readonly vc: string | null;
  /** Weight typed as a number, in the workbook's own scale; null when absent. Wins over `vc`. */
  readonly bobot: number | null;
  readonly target: readonly NilaiPeriode[];
  readonly realisasi: readonly NilaiPeriode[];
  /** Worst tolerated realisasi (Rburuk), for minimize with target 0; null when unknown. */
  readonly terburuk: number | null;
  /** The manual IKU applies "konversi 120": realisasi cannot exceed the target, meeting it scores 120. */
  readonly konversi120: boolean;
}
