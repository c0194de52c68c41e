import type { Periode } from "../scoring/periode.ts";

/**
 * The day whose rules apply to a table: the end of the judged period.
 *
 * @param tanpaTahun ISO date or time to use when the workbook does not say which year
 * @returns ISO date
 * @example tanggalNilai({ tahun: 2019 }, { dari: 1, sampai: 9 }, sekarang) // "2019-09-30"
 */
export function tanggalNilai(
  { tahun }: { readonly tahun: number | null },
  periode: Periode | null,
  tanpaTahun: string,
): string {
  if (tahun === null) return tanpaTahun.slice(0, 10);
  const bulan = periode?.sampai ?? 12;
  const hariTerakhir = new Date(Date.UTC(tahun, bulan, 0)).getUTCDate();
  return `${tahun}-${String(bulan).padStart(2, "0")}-${String(hariTerakhir).padStart(2, "0")}`;
}
