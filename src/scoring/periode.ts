/**
 * A reporting period inside one year, as the months it covers: Triwulan III is 7–9, "s.d. Triwulan III" is 1–9,
 * a whole year (Y) is 1–12. "s.d. Triwulan I" and "Triwulan I" are the same months and so the same period.
 */
export interface Periode {
  /** First month, 1 to 12. */
  readonly dari: number;
  /** Last month, 1 to 12, not before `dari`. */
  readonly sampai: number;
}
