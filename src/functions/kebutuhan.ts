import { galatNilai } from "./galat.ts";

/**
 * KEBUTUHAN.
 *
 * @customfunction KEBUTUHAN
 * @param target_tahun Target setahun.
 * @param realisasi Realisasi: satu sel, rentang, atau angka.
 * @param jenis Sum, Average, atau Take Last Known.
 * @param polarisasi Maximize, Minimize, atau Stabilize; bila dikosongkan: Maximize.
 */
export function kebutuhan(
  target_tahun: unknown[][],
  realisasi: unknown[][],
  jenis: unknown[][],
  polarisasi?: unknown[][],
): unknown[][] {
  void target_tahun;
  void realisasi;
  void jenis;
  void polarisasi;
  return [[galatNilai("TAK_TERDUGA")]];
}
