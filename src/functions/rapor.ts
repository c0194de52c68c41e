import { galatNilai } from "./galat.ts";

/**
 * RAPOR.
 *
 * @customfunction RAPOR
 * @param tabel Tabel.
 * @param periode Periode.
 */
export function rapor(tabel: unknown[][], periode?: unknown[][]): unknown[][] {
  void tabel;
  void periode;
  return [[galatNilai("TAK_TERDUGA")]];
}
