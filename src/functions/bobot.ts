import { bobotVc } from "../scoring/bobot.ts";
import { KMK_467_2014 } from "../scoring/profil.ts";
import { kataKosong } from "../workbook/angka.ts";
import { belumAda, galatNilai, iniGalat, type Hasil } from "./galat.ts";
import { bidang, petakan } from "./larik.ts";

/**
 * Memberikan bobot IKU menurut pasangan validitas/controllability (KMK 467/KMK.01/2014).
 *
 * @customfunction BOBOT
 * @param vc Pasangan V/C, misalnya "P/L" atau "Proxy/Low": sel atau rentang.
 * @example =IKU.BOBOT("P/L") → 19
 */
export function bobot(vc: unknown[][]): unknown[][] {
  const b = bidang({ vc });
  if (iniGalat(b)) return [[b]];
  return petakan(b, (baris, kolom): Hasil => {
    const { nilai } = b.sel("vc", baris, kolom);
    const teks = String(nilai).trim();
    if (nilai === 0 || kataKosong(teks)) return belumAda("VC_KOSONG");
    const daftar = Object.keys(KMK_467_2014.bobotVc).join(", ");
    return bobotVc(teks, KMK_467_2014) ?? galatNilai("VC", { argumen: "vc", teks, daftar });
  });
}
