import {
  panjangPeriode,
  samaPeriode,
  sampaiDengan,
  urutkanPeriode,
  type Periode,
} from "../scoring/periode.ts";

/** Bars that fit a column of the table. */
const TITIK_TERBANYAK = 4;

/**
 * The periods whose indices show a trend up to the judged one, which comes last: for a period counted from January,
 * January to each month at which a column of the workbook ends; for a single quarter or month, those like it before it.
 * Of more than four, quarter ends are kept, then the latest.
 *
 * @example periodeTren(sampaiDengan(9), [...TRIWULAN]) // Triwulan I, Semester I, s.d. Triwulan III
 */
export function periodeTren(periode: Periode, tersedia: readonly Periode[]): Periode[] {
  const lampau =
    periode.dari === 1
      ? [...new Set(tersedia.map((p) => p.sampai))].map(sampaiDengan)
      : tersedia.filter((p) => panjangPeriode(p) === panjangPeriode(periode));
  const urut = urutkanPeriode(lampau.filter((p) => p.sampai < periode.sampai)).filter(
    (p, i, semua) => !samaPeriode(p, semua[i - 1] ?? null),
  );
  const semua = [...urut, periode];
  const triwulan = semua.filter((p) => p.sampai % 3 === 0 || p === periode);
  return (semua.length > TITIK_TERBANYAK ? triwulan : semua).slice(-TITIK_TERBANYAK);
}
