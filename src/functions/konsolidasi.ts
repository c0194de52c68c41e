import { galatNilai } from "./galat.ts";

/**
 * KONSOLIDASI.
 *
 * @customfunction KONSOLIDASI
 * @param nilai Nilai per periode.
 * @param jenis Sum, Average, atau Take Last Known.
 */
export function konsolidasi(nilai: unknown[][], jenis: unknown[][]): unknown[][] {
  void nilai;
  void jenis;
  return [[galatNilai("TAK_TERDUGA")]];
}
