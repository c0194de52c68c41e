import type { Kolom } from "./tabel.ts";

/** Columns that hold the figures of a period; a header may stand over several of them. */
export const KOLOM_NILAI: readonly Kolom[] = ["target", "realisasi", "capaian", "indeks", "status"];

/** The figures every table of IKU compares. */
export const KOLOM_POKOK: ReadonlySet<Kolom> = new Set(["target", "realisasi"]);

export type PeranNilai = "target" | "realisasi" | "capaian" | "indeks" | "status";

/** True for the columns that repeat per period. */
export function peranNilai(kolom: Kolom): kolom is PeranNilai {
  return KOLOM_NILAI.includes(kolom);
}

/** What finding a column says about a table being the IKU table; columns not named here say a little. */
const BOBOT: ReadonlyMap<string, number> = new Map([
  ["nama", 4],
  ["target", 3],
  ["realisasi", 3],
  ["capaian", 2],
  ["indeks", 1.5],
  ["status", 1],
  ["polarisasi", 1.5],
  ["polKp", 1.5],
  ["konsolidasi", 1],
  ["vc", 1],
  ["kode", 0.8],
  ["perspektif", 0.8],
  ["sasaran", 0.8],
]);

export function bobotKolom(kolom: string): number {
  return BOBOT.get(kolom) ?? 0.4;
}
