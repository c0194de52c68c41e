import { galatNilai } from "./galat.ts";

/**
 * TREN.
 *
 * @customfunction TREN
 * @param nilai Nilai per periode.
 */
export function tren(nilai: unknown[][]): unknown[][] {
  void nilai;
  return [[galatNilai("TAK_TERDUGA")]];
}
