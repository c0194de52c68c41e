import type { LembarBuku } from "../../buku.ts";
import { BARIS_MAKS, KOLOM_MAKS } from "../../richapi/alamat.ts";
import { lebarBawaan, tinggiBawaan } from "../../richapi/ukuran.ts";
import { PIKSEL_PER_POIN } from "./gayaCss.ts";
import type { Titik } from "./pilihan.ts";
import { Sumbu } from "./sumbu.ts";

/** A sheet in pixels. */
export interface TataLetak {
  readonly baris: Sumbu;
  readonly kolom: Sumbu;
  /** Rows and columns that stay in place when the rest scrolls. */
  readonly bekuBaris: number;
  readonly bekuKolom: number;
  readonly zoom: number;
}

/** Blank rows and columns shown beyond what is used. */
const RUANG_BARIS = 60;
const RUANG_KOLOM = 8;
const BARIS_MIN = 100;
const KOLOM_MIN = 26;

/**
 * @param hurufBawaan size in points of the workbook's usual letters
 * @param sampai cell that must be part of the layout, however far out
 */
export function tataLetak(lembar: LembarBuku, hurufBawaan: number, zoom: number, sampai: Titik): TataLetak {
  const piksel = (poin: number): number => Math.max(1, Math.round(poin * PIKSEL_PER_POIN * zoom));
  const { batas, tinggiHuruf } = luasTerpakai(lembar, hurufBawaan);
  const sumbu = (
    jumlah: number,
    bawaan: number,
    ukuran: ReadonlyMap<number, number>,
    tersembunyi: ReadonlySet<number>,
  ): Sumbu => {
    const lain = new Map<number, number>();
    for (const [i, poin] of ukuran) lain.set(i, piksel(poin));
    for (const i of tersembunyi) lain.set(i, 0);
    return new Sumbu(jumlah, piksel(bawaan), lain);
  };
  return {
    baris: sumbu(
      Math.min(BARIS_MAKS, Math.max(BARIS_MIN, batas.baris + RUANG_BARIS, sampai.baris + RUANG_BARIS)),
      tinggiBawaan(lembar),
      tinggiHuruf.size === 0 ? lembar.tinggiBaris : new Map([...tinggiHuruf, ...lembar.tinggiBaris]),
      lembar.barisTersembunyi,
    ),
    kolom: sumbu(
      Math.min(KOLOM_MAKS, Math.max(KOLOM_MIN, batas.kolom + RUANG_KOLOM, sampai.kolom + RUANG_KOLOM)),
      lebarBawaan(lembar),
      lembar.lebarKolom,
      lembar.kolomTersembunyi,
    ),
    bekuBaris: lembar.bekukanBaris,
    bekuKolom: lembar.bekukanKolom,
    zoom,
  };
}

interface Luas {
  /** Rows and columns used. */
  readonly batas: Titik;
  /** Points of rows that nobody sized and that hold large letters: Excel makes them as high as these need. */
  readonly tinggiHuruf: ReadonlyMap<number, number>;
}

const luas = new WeakMap<LembarBuku, { readonly isi: number; readonly luas: Luas }>();

/** Line height of a letter, as a share of its size. */
const TINGGI_HURUF = 1.36;

/** Looked through again only when rows came or went, as a sheet may hold a million cells. */
function luasTerpakai(lembar: LembarBuku, hurufBawaan: number): Luas {
  const ada = luas.get(lembar);
  if (ada?.isi === lembar.sel.size) return ada.luas;
  let [baris, kolom] = [0, 0];
  const tinggiHuruf = new Map<number, number>();
  const bawaan = tinggiBawaan(lembar);
  for (const [b, isi] of lembar.sel) {
    baris = Math.max(baris, b + 1);
    let terbesar = hurufBawaan;
    for (const [k, { nilai, gaya }] of isi) {
      if (k >= kolom) kolom = k + 1;
      if (nilai !== null && gaya.huruf.ukuran > terbesar) terbesar = gaya.huruf.ukuran;
    }
    if (terbesar > hurufBawaan && terbesar * TINGGI_HURUF > bawaan + 1)
      tinggiHuruf.set(b, Math.round(terbesar * TINGGI_HURUF));
  }
  const hasil: Luas = { batas: { baris, kolom }, tinggiHuruf };
  luas.set(lembar, { isi: lembar.sel.size, luas: hasil });
  return hasil;
}
