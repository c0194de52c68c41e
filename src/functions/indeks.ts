import { galatNilai } from "./galat.ts";

/**
 * INDEKS.
 *
 * @customfunction INDEKS
 * @param realisasi Realisasi: satu sel, rentang, atau angka.
 * @param target Target periode yang sama.
 * @param polarisasi Maximize, Minimize, atau Stabilize; bila dikosongkan: Maximize.
 * @param profil Profil aturan, misalnya "KMK 467/2014".
 */
export function indeks(
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
