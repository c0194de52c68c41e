import { galatNilai } from "./galat.ts";

/**
 * NKO.
 *
 * @customfunction NKO
 * @param tabel Tabel.
 */
export function nko(tabel: unknown[][]): unknown[][] {
  void tabel;
  return [[galatNilai("TAK_TERDUGA")]];
}
