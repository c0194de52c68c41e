import { galatNilai } from "./galat.ts";

/**
 * NSS.
 *
 * @customfunction NSS
 * @param indeks Indeks capaian.
 * @param bobot Bobot.
 */
export function nss(indeks: unknown[][], bobot: unknown[][]): unknown[][] {
  void indeks;
  void bobot;
  return [[galatNilai("TAK_TERDUGA")]];
}
