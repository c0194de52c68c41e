import { nilaiIndeks } from "../scoring/indeks.ts";
import { statusDari } from "../scoring/status.ts";
import { petakanCapaian } from "./capaian.ts";

/**
 * Menentukan status IKU: hijau, kuning, merah, atau abu-abu bila belum dapat diukur. Rentang menghasilkan satu status per baris.
 *
 * @customfunction STATUS
 * @param realisasi Realisasi: sel, rentang, angka, atau teks angka seperti "91,17%".
 * @param target Target periode yang sama, sama banyak dengan realisasi; boleh rentang seperti "80 - 90%".
 * @param polarisasi Maximize, Minimize, atau Stabilize, per baris atau satu untuk semua. Bila tidak diisi: Maximize.
 * @param profil Nama profil aturan, misalnya "KMK 300/2022". Bila tidak diisi: KMK 467/2014.
 * @example =IKU.STATUS(91,17;85) → hijau
 * @example =IKU.STATUS("menunggu survei TW IV";4) → abu-abu
 */
export function status(
  realisasi: unknown[][],
  target: unknown[][],
  polarisasi?: unknown[][],
  profil?: unknown[][],
): unknown[][] {
  return petakanCapaian({ realisasi, target, polarisasi, profil }, (masukan, aturan) =>
    statusDari(nilaiIndeks(masukan, aturan, null).indeks, aturan),
  );
}
