import { cocokKolom } from "../cocokKolom.ts";
import type { Lembaran } from "../lembaran.ts";

const BARIS_DILIHAT = 100;
/** A header is a few words; what is longer is the body's. */
const PANJANG_JUDUL = 60;
const BARIS_CONTOH = 20;
/** Names of IKU are phrases; a mean below this is a column of codes or units. */
const PANJANG_NAMA = 12;

/**
 * The rows that look most like a header where no wording is known: the row with the most different short texts, and the
 * row above or below it when the two belong together.
 */
export function barisTerpadat(l: Lembaran): { readonly baris: number; readonly barisAkhir: number } {
  let baris = 0;
  let terpadat = 0;
  for (let b = 0; b < Math.min(l.tinggi, BARIS_DILIHAT); b += 1) {
    const padat = kepadatan(l, b);
    if (padat > terpadat) [baris, terpadat] = [b, padat];
  }
  return {
    baris: bertingkat(l, baris - 1) ? baris - 1 : baris,
    barisAkhir: bertingkat(l, baris) ? baris + 1 : baris,
  };
}

function kepadatan(l: Lembaran, baris: number): number {
  const teks = new Set<string>();
  let angka = 0;
  for (let k = 0; k < l.lebar; k += 1) {
    const isi = l.teks(baris, k);
    if (typeof l.nilai(baris, k) === "number" && cocokKolom(isi).tahun === null) angka += 1;
    else if (isi.length <= PANJANG_JUDUL && /\p{L}/u.test(isi)) teks.add(isi);
  }
  return teks.size - angka;
}

/**
 * Whether a row and the one below it are one header: the upper one is merged over several headers of the lower one, or
 * each has texts where the other has none, and no figures.
 */
function bertingkat(l: Lembaran, atas: number): boolean {
  let diAtas = 0;
  let hanyaAtas = 0;
  let hanyaBawah = 0;
  let kelompok = 0;
  for (let k = 0; k < l.lebar; k += 1) {
    const kosongAtas = l.kosong(atas, k);
    const kosongBawah = l.kosong(atas + 1, k);
    if ([atas, atas + 1].some((b) => typeof l.nilai(b, k) === "number")) return false;
    if (!kosongAtas) diAtas += 1;
    if (!kosongAtas && kosongBawah) hanyaAtas += 1;
    if (kosongAtas && !kosongBawah) hanyaBawah += 1;
    const gabung = kosongAtas || kosongBawah ? null : l.gabung(atas, k);
    if (gabung && gabung.barisAkhir === atas && gabung.kolomAkhir > k) kelompok += 1;
  }
  // A single cell above is a title, however wide it is merged.
  return diAtas > 1 && (kelompok > 0 || (hanyaAtas > 0 && hanyaBawah > 0));
}

/** Of some columns the one with the longest texts below a row; null when none holds phrases. */
export function kolomTerpanjang(l: Lembaran, awal: number, kolom: readonly number[]): number | null {
  let terpanjang: number | null = null;
  let panjang = PANJANG_NAMA;
  for (const k of kolom) {
    let jumlah = 0;
    let banyak = 0;
    for (let b = awal; b < Math.min(l.tinggi, awal + BARIS_CONTOH); b += 1) {
      const nilai = l.nilai(b, k);
      if (typeof nilai !== "string" || nilai.trim() === "") continue;
      jumlah += nilai.length;
      banyak += 1;
    }
    if (jumlah / banyak > panjang) [terpanjang, panjang] = [k, jumlah / banyak];
  }
  return terpanjang;
}
