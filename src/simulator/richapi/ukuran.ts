import type { Area, LembarBuku } from "../buku.ts";
import { barisUtuh, BARIS_MAKS, KOLOM_MAKS, kolomUtuh, tinggi, lebar } from "./alamat.ts";
import { nilaiTampak, setiapSel } from "./sel.ts";

/** Points of a column or row nobody sized, with Calibri 11, unless the sheet says otherwise. */
export function lebarBawaan(lembar: LembarBuku): number {
  return lembar.lebarBawaan ?? 48;
}
export function tinggiBawaan(lembar: LembarBuku): number {
  return lembar.tinggiBawaan ?? 15;
}
/** Excel's limits, in points. */
export const LEBAR_MAKS = 1342.5;
export const TINGGI_MAKS = 409.5;

export function lebarKolom(lembar: LembarBuku, kolom: number): number {
  return lembar.kolomTersembunyi.has(kolom) ? 0 : (lembar.lebarKolom.get(kolom) ?? lebarBawaan(lembar));
}

export function tinggiBaris(lembar: LembarBuku, baris: number): number {
  return lembar.barisTersembunyi.has(baris) ? 0 : (lembar.tinggiBaris.get(baris) ?? tinggiBawaan(lembar));
}

/** Points from the sheet's left edge to the left edge of a column. */
export function kiriKolom(lembar: LembarBuku, kolom: number): number {
  return jumlahUkuran(lembar.lebarKolom, lembar.kolomTersembunyi, kolom, lebarBawaan(lembar));
}

export function atasBaris(lembar: LembarBuku, baris: number): number {
  return jumlahUkuran(lembar.tinggiBaris, lembar.barisTersembunyi, baris, tinggiBawaan(lembar));
}

function jumlahUkuran(
  ukuran: ReadonlyMap<number, number>,
  tersembunyi: ReadonlySet<number>,
  sampai: number,
  bawaan: number,
): number {
  let jumlah = sampai * bawaan;
  for (const [i, n] of ukuran) if (i < sampai && !tersembunyi.has(i)) jumlah += n - bawaan;
  for (const i of tersembunyi) if (i < sampai) jumlah -= bawaan;
  return jumlah;
}

/** One value for all lines of an area, null when they differ. */
export function ukuranSeragam(
  area: readonly Area[],
  rentang: (a: Area) => readonly [number, number],
  ambil: (i: number) => number,
): number | null {
  let hasil: number | null = null;
  for (const a of area) {
    const [dari, sampai] = rentang(a);
    for (let i = dari; i <= sampai; i++) {
      const n = ambil(i);
      if (hasil === null) hasil = n;
      else if (hasil !== n) return null;
    }
  }
  return hasil;
}

/** Sets every line of the areas; null gives back the standard size, 0 hides. Rows and columns work alike. */
export function aturUkuran(
  area: readonly Area[],
  arah: "baris" | "kolom",
  lembar: LembarBuku,
  ukuran: number | null,
): void {
  const peta = arah === "baris" ? lembar.tinggiBaris : lembar.lebarKolom;
  const tersembunyi = arah === "baris" ? lembar.barisTersembunyi : lembar.kolomTersembunyi;
  for (const a of area) {
    const [dari, sampai] = arah === "baris" ? [a.baris, a.barisAkhir] : [a.kolom, a.kolomAkhir];
    if (ukuran === null) {
      if (sampai - dari + 1 === (arah === "baris" ? BARIS_MAKS : KOLOM_MAKS)) peta.clear();
      else for (let i = dari; i <= sampai; i++) peta.delete(i);
      continue;
    }
    for (let i = dari; i <= sampai; i++) {
      if (ukuran === 0) tersembunyi.add(i);
      else {
        peta.set(i, ukuran);
        tersembunyi.delete(i);
      }
    }
  }
}

/** Average advance of a letter in Calibri, as a share of its size: an estimate, as the model has no font metrics. */
const LEBAR_HURUF = 0.52;
const RUANG_SEL = 6;

/** Fits columns to the longest text the area holds in them. Blank columns keep their width, as in Excel. */
export function paskanKolom(lembar: LembarBuku, area: Area): void {
  const terlebar = new Map<number, number>();
  setiapSel(lembar, area, (sel, _, kolom) => {
    const teks = String(nilaiTampak(sel));
    if (teks === "" || sel.gaya.lipat) return;
    const panjang = Math.max(...teks.split("\n").map((baris) => baris.length));
    const perlu = panjang * sel.gaya.huruf.ukuran * LEBAR_HURUF + RUANG_SEL;
    terlebar.set(kolom, Math.max(terlebar.get(kolom) ?? 0, perlu));
  });
  for (const [kolom, n] of terlebar)
    lembar.lebarKolom.set(kolom, Math.min(LEBAR_MAKS, Math.round(n * 4) / 4));
}

/** Fits rows to their tallest cell, wrapped text included. */
export function paskanBaris(lembar: LembarBuku, area: Area): void {
  const tertinggi = new Map<number, number>();
  const terendah = tinggiBawaan(lembar);
  setiapSel(lembar, area, (sel, baris, kolom) => {
    const { huruf, lipat } = sel.gaya;
    const perBaris = Math.max(
      1,
      Math.floor((lebarKolom(lembar, kolom) - RUANG_SEL) / (huruf.ukuran * LEBAR_HURUF)),
    );
    const teks = String(nilaiTampak(sel));
    const jumlah = lipat
      ? teks.split("\n").reduce((n, t) => n + Math.max(1, Math.ceil(t.length / perBaris)), 0)
      : 1;
    const perlu = Math.max(terendah, jumlah * huruf.ukuran * 1.36);
    tertinggi.set(baris, Math.max(tertinggi.get(baris) ?? 0, perlu));
  });
  aturUkuran([area], "baris", lembar, null);
  for (const [baris, n] of tertinggi) {
    if (n > terendah) lembar.tinggiBaris.set(baris, Math.min(TINGGI_MAKS, Math.round(n * 4) / 4));
  }
}

/** Width and height of an area in points. */
export function ukuranArea(lembar: LembarBuku, a: Area): { lebar: number; tinggi: number } {
  return {
    lebar: kiriKolom(lembar, a.kolom + lebar(a)) - kiriKolom(lembar, a.kolom),
    tinggi: atasBaris(lembar, a.baris + tinggi(a)) - atasBaris(lembar, a.baris),
  };
}

/** Whether every cell of an area lies in a hidden row or column. */
export function areaTersembunyi(lembar: LembarBuku, a: Area): boolean {
  const semua = (dari: number, sampai: number, set: ReadonlySet<number>): boolean => {
    for (let i = dari; i <= sampai; i++) if (!set.has(i)) return false;
    return true;
  };
  if (
    lembar.barisTersembunyi.size >= tinggi(a) &&
    !kolomUtuh(a) &&
    semua(a.baris, a.barisAkhir, lembar.barisTersembunyi)
  ) {
    return true;
  }
  return (
    lembar.kolomTersembunyi.size >= lebar(a) &&
    !barisUtuh(a) &&
    semua(a.kolom, a.kolomAkhir, lembar.kolomTersembunyi)
  );
}
