import { statusDari } from "../scoring/status.ts";
import { bacaIndeks } from "./figur.ts";
import { iniGalat, type Hasil } from "./galat.ts";
import { bidang, petakan } from "./larik.ts";
import { bacaProfil } from "./pilihan.ts";

/**
 * Menentukan status dari indeks capaian, NSS, NP, atau NKO: hijau, kuning, atau merah; abu-abu bila belum ada nilai.
 *
 * @customfunction STATUSINDEKS
 * @param indeks Indeks dalam poin persen, misalnya 107,26: sel, rentang, atau angka.
 * @param profil Nama profil aturan, misalnya "KMK 300/2022". Bila tidak diisi: KMK 467/2014.
 * @example =IKU.STATUSINDEKS(99,996) → kuning
 */
export function statusIndeks(indeks: unknown[][], profil?: unknown[][]): unknown[][] {
  const b = bidang({ indeks }, { profil });
  if (iniGalat(b)) return [[b]];
  return petakan(b, (baris, kolom): Hasil => {
    const nilai = bacaIndeks(b.sel("indeks", baris, kolom));
    const aturan = bacaProfil(b.sel("profil", baris, kolom));
    if (iniGalat(aturan)) return aturan;
    return iniGalat(nilai) ? nilai : statusDari(nilai, aturan);
  });
}
