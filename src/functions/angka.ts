import { galatNilai } from "./galat.ts";

/**
 * ANGKA.
 *
 * @customfunction ANGKA
 * @param teks Teks angka.
 */
export function angka(teks: unknown[][]): unknown[][] {
  void teks;
  return [[galatNilai("TAK_TERDUGA")]];
}
