import { rataTertimbang } from "../scoring/nko.ts";
import { bacaBobot } from "./bacaBobot.ts";
import { bacaIndeks } from "./figur.ts";
import { iniGalat, tidakAda, type Galat } from "./galat.ts";
import { bidang } from "./larik.ts";
import { selKosong } from "./masukan.ts";

/**
 * Menghitung nilai sasaran strategis (NSS): rata-rata indeks menurut bobot tertimbang. IKU yang belum berindeks tidak ikut dihitung.
 *
 * @customfunction NSS
 * @param indeks Indeks IKU dalam poin persen; kosong bila abu-abu.
 * @param bobot Bobot tiap IKU: angka, atau pasangan V/C seperti "P/L"; sama banyak dengan indeks.
 * @example =IKU.NSS(D7:D9;E7:E9) → 95,5
 *   D7:E9 = 100 | 11 / | 11 / 90 | 9
 */
export function nss(indeks: unknown[][], bobot: unknown[][]): unknown[][] {
  const b = bidang({ indeks, bobot });
  if (iniGalat(b)) return [[b]];
  const nilai: (number | null)[] = [];
  const selBobot = [];
  for (let baris = 0; baris < b.tinggi; baris++) {
    for (let kolom = 0; kolom < b.lebar; kolom++) {
      const sel = { indeks: b.sel("indeks", baris, kolom), bobot: b.sel("bobot", baris, kolom) };
      if (selKosong(sel.indeks) && selKosong(sel.bobot)) continue;
      const terbaca = bacaIndeks(sel.indeks);
      if (iniGalat(terbaca)) return [[terbaca]];
      nilai.push(terbaca);
      selBobot.push({ sel: sel.bobot, ke: baris * b.lebar + kolom + 1 });
    }
  }
  const terbaca = bacaBobot(selBobot);
  if (iniGalat(terbaca)) return [[terbaca]];
  return [[rataTertimbang(nilai, terbaca) ?? semuaAbuAbu()]];
}

function semuaAbuAbu(): Galat {
  return tidakAda({ kode: "SEMUA_ABU_ABU" });
}
