import { mengapa as langkahMengapa } from "../bahasa/mengapa.ts";
import { hitungCapaian } from "../scoring/capaian.ts";
import { petakanCapaian } from "./capaian.ts";
import { BAHASA_SEL } from "./galat.ts";

/**
 * Menjelaskan perhitungan indeks dan status sebuah IKU langkah demi langkah, dalam satu sel. Aktifkan Bungkus Teks (Wrap Text) agar tiap langkah tampak pada barisnya sendiri.
 *
 * @customfunction MENGAPA
 * @param realisasi Realisasi: sel, rentang, angka, atau teks angka.
 * @param target Target periode yang sama, sama banyak dengan realisasi.
 * @param polarisasi Maximize, Minimize, atau Stabilize, per baris atau satu untuk semua. Bila tidak diisi: Maximize.
 * @example =IKU.MENGAPA(9;8;"Min") → Minimize: (2 − realisasi ÷ target) × 100 ⏎ (2 − 9 ÷ 8) × 100 = 87,50 ⏎ 80 ≤ 87,50 < 100 → kuning (KMK 467/2014)
 */
export function mengapa(realisasi: unknown[][], target: unknown[][], polarisasi?: unknown[][]): unknown[][] {
  return petakanCapaian({ realisasi, target, polarisasi }, (masukan, aturan) =>
    langkahMengapa(hitungCapaian(masukan, aturan), BAHASA_SEL).join("\n"),
  );
}
