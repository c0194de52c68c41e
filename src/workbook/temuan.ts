/** How much a person must care: `periksa` may change a status, `info` explains an assumption that is usually right. */
export type Tingkat = "periksa" | "info";

/** Something the reader or the scoring doubted, decided or could not read. Words come from `src/bahasa`. */
export interface Temuan {
  /** Key of the message table, upper snake case. */
  readonly kode: string;
  readonly tingkat: Tingkat;
  /** "Sheet!A1", quoted as Excel does; null when it concerns the whole workbook. */
  readonly sel: string | null;
  /** What the message needs, by name: what was found, what was assumed. */
  readonly data: Readonly<Record<string, string | number>>;
}
