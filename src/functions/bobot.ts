import { galatNilai } from "./galat.ts";

/**
 * BOBOT.
 *
 * @customfunction BOBOT
 * @param vc Validitas/controllability, misalnya "P/L".
 */
export function bobot(vc: unknown[][]): unknown[][] {
  void vc;
  return [[galatNilai("TAK_TERDUGA")]];
}
