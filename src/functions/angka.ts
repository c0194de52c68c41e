import { untukPesan } from "../workbook/nilai/nilaiBaris.ts";
import { bacaFigur, galatSel } from "./figur.ts";
import { galatNilai, iniGalat, type Hasil } from "./galat.ts";
import { bidang, petakan } from "./larik.ts";

/**
 * Membaca teks angka seperti yang dibaca Rapor IKU: persen dalam poin persen, titik ribuan, koma desimal, rupiah, satuan. Rentang target tetap berupa teks. Tanda "-" dan sel kosong menghasilkan teks kosong.
 *
 * @customfunction ANGKA
 * @param teks Sel atau rentang berisi angka yang diketik sebagai teks.
 * @example =IKU.ANGKA("0,26 % ") → 0,26
 * @example =IKU.ANGKA("Rp. 1.500.000.000,-") → 1500000000
 * @example =IKU.ANGKA("80 - 90%") → 80–90
 */
export function angka(teks: unknown[][]): unknown[][] {
  const b = bidang({ teks });
  if (iniGalat(b)) return [[b]];
  return petakan(b, (baris, kolom): Hasil => {
    const sel = b.sel("teks", baris, kolom);
    const galat = galatSel("teks", sel);
    if (galat !== null) return galat;
    const { nilai, teks: tertulis } = bacaFigur(sel);
    return nilai.jenis === "teks"
      ? galatNilai("BUKAN_ANGKA", { argumen: "teks", teks: tertulis })
      : untukPesan(nilai);
  });
}
