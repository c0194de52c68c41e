import { nilaiIndeks } from "../scoring/indeks.ts";
import { petakanCapaian } from "./capaian.ts";
import { galatNilai, tidakAda } from "./galat.ts";
import { galatSel } from "./figur.ts";

/**
 * Menghitung indeks capaian IKU dalam poin persen, 0 sampai 120, tanpa pembulatan. Rentang menghasilkan satu indeks per baris. IKU yang belum dapat diukur menghasilkan #N/A beserta alasannya.
 *
 * @customfunction INDEKS
 * @param realisasi Realisasi: sel, rentang, angka, atau teks angka seperti "91,17%".
 * @param target Target periode yang sama, sama banyak dengan realisasi; boleh rentang seperti "80 - 90%".
 * @param polarisasi Maximize, Minimize, atau Stabilize, per baris atau satu untuk semua. Bila tidak diisi: Maximize.
 * @param profil Nama profil aturan, misalnya "KMK 300/2022". Bila tidak diisi: KMK 467/2014.
 * @example =IKU.INDEKS(91,17;85) → 107,26
 * @example =IKU.INDEKS(9;8;"Min") → 87,5
 */
export function indeks(
  realisasi: unknown[][],
  target: unknown[][],
  polarisasi?: unknown[][],
  profil?: unknown[][],
): unknown[][] {
  return petakanCapaian({ realisasi, target, polarisasi, profil }, (masukan, aturan, sel) => {
    const { indeks, alasan } = nilaiIndeks(masukan, aturan, null);
    if (alasan === null) return indeks ?? galatNilai("TAK_TERDUGA");
    return galatSel("realisasi", sel.realisasi) ?? galatSel("target", sel.target) ?? tidakAda(alasan);
  });
}
