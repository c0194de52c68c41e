import { telusuri, type Bertahap } from "../scoring/bertahap.ts";
import type { SkorIku } from "../scoring/skor.ts";
import type { Dibahas, KelompokDibahas, Konteks } from "./bagian/bagian.ts";
import { risikoIku } from "./risiko.ts";

/** The order of the meeting. */
export const URUTAN_KELOMPOK = [
  "merah",
  "kuning",
  "berisiko",
  "belumLapor",
  "berisian",
] as const satisfies readonly KelompokDibahas[];

/**
 * The IKU to talk about, in the order of the meeting: merah, kuning, hijau at risk, not reported, and those that carry
 * notes of an earlier rapor. Within a group the lowest index comes first, then workbook order.
 */
export function* pilihDibahas(k: Omit<Konteks, "dibahas">): Bertahap<Dibahas[]> {
  const semua: Dibahas[] = [];
  yield* telusuri(k.hasil.kantor.iku, (skor) => {
    const risiko = skor.status === "hijau" ? risikoIku(k, skor) : null;
    const kelompok = kelompokDari(k, skor, risiko !== null);
    if (kelompok !== null) semua.push({ skor, kelompok, risiko });
  });
  return semua.sort(
    (a, b) =>
      URUTAN_KELOMPOK.indexOf(a.kelompok) - URUTAN_KELOMPOK.indexOf(b.kelompok) ||
      (a.skor.indeks ?? 0) - (b.skor.indeks ?? 0),
  );
}

function kelompokDari(k: Omit<Konteks, "dibahas">, skor: SkorIku, berisiko: boolean): KelompokDibahas | null {
  if (skor.status === "merah" || skor.status === "kuning") return skor.status;
  if (berisiko) return "berisiko";
  // A target without an index: not reported, or words where a number was due.
  if (skor.status === "abu-abu" && (skor.target.jenis === "angka" || skor.target.jenis === "rentang")) {
    return "belumLapor";
  }
  return Object.keys(k.diketik(skor)).length > 0 ? "berisian" : null;
}
