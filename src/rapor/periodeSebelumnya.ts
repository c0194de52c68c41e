import { panjangPeriode, samaPeriode, sampaiDengan, type Periode } from "../scoring/periode.ts";

/**
 * The period a rapor of `periode` is compared with: for a period counted from January, January to the last earlier
 * month at which a column of the workbook ends; for a single quarter or month, the one just before it.
 *
 * @param tersedia periods of the workbook's columns, in any order
 * @returns null when the workbook has nothing earlier
 * @example periodeSebelumnya({ dari: 1, sampai: 9 }, [...TRIWULAN]) // { dari: 1, sampai: 6 }
 */
export function periodeSebelumnya(periode: Periode, tersedia: readonly Periode[]): Periode | null {
  if (periode.dari === 1) {
    const akhir = Math.max(0, ...tersedia.map((p) => p.sampai).filter((bulan) => bulan < periode.sampai));
    return akhir === 0 ? null : sampaiDengan(akhir);
  }
  const panjang = panjangPeriode(periode);
  const calon = { dari: periode.dari - panjang, sampai: periode.dari - 1 };
  return tersedia.find((p) => samaPeriode(p, calon)) ?? null;
}
