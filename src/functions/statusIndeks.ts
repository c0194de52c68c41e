import { galatNilai } from "./galat.ts";

/**
 * STATUSINDEKS.
 *
 * @customfunction STATUSINDEKS
 * @param indeks Indeks capaian.
 * @param profil Profil aturan, misalnya "KMK 467/2014".
 */
export function statusIndeks(indeks: unknown[][], profil?: unknown[][]): unknown[][] {
  void indeks;
  void profil;
  return [[galatNilai("TAK_TERDUGA")]];
}
