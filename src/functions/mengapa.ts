import { galatNilai } from "./galat.ts";

/**
 * MENGAPA.
 *
 * @customfunction MENGAPA
 * @param realisasi Realisasi: satu sel, rentang, atau angka.
 * @param target Target periode yang sama.
 * @param polarisasi Maximize, Minimize, atau Stabilize; bila dikosongkan: Maximize.
 */
export function mengapa(realisasi: unknown[][], target: unknown[][], polarisasi?: unknown[][]): unknown[][] {
  void realisasi;
  void target;
  void polarisasi;
  return [[galatNilai("TAK_TERDUGA")]];
}
