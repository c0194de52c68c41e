import { galatNilai } from "./galat.ts";

/**
 * STATUS.
 *
 * @customfunction STATUS
 * @param realisasi Realisasi: satu sel, rentang, atau angka.
 * @param target Target periode yang sama.
 * @param polarisasi Maximize, Minimize, atau Stabilize; bila dikosongkan: Maximize.
 * @param profil Profil aturan, misalnya "KMK 467/2014".
 */
export function status(
  realisasi: unknown[][],
  target: unknown[][],
  polarisasi?: unknown[][],
  profil?: unknown[][],
): unknown[][] {
  void realisasi;
  void target;
  void polarisasi;
  void profil;
  return [[galatNilai("TAK_TERDUGA")]];
}
