import type { LembarBuku } from "../buku.ts";
import { BARIS_MAKS, KOLOM_MAKS } from "./alamat.ts";
import { LEBAR_BAWAAN, TINGGI_BAWAAN } from "./satuan.ts";

/** Where columns (or rows) begin, in points from the sheet's edge, and which one lies at a distance. */
export interface Sumbu {
  /** Distance of the near edge of column or row `indeks`. */
  posisi(indeks: number): number;
  /** The column or row at a distance, and how far inside it. */
  cari(poin: number): { readonly indeks: number; readonly sisa: number };
}

export function sumbuKolom(l: LembarBuku): Sumbu {
  return buat(l.lebarKolom, l.kolomTersembunyi, l.lebarBawaan ?? LEBAR_BAWAAN, KOLOM_MAKS);
}

export function sumbuBaris(l: LembarBuku): Sumbu {
  return buat(l.tinggiBaris, l.barisTersembunyi, l.tinggiBawaan ?? TINGGI_BAWAAN, BARIS_MAKS);
}

function buat(
  ukuran: ReadonlyMap<number, number>,
  tersembunyi: ReadonlySet<number>,
  bawaan: number,
  batas: number,
): Sumbu {
  const besar = (i: number) => (tersembunyi.has(i) ? 0 : (ukuran.get(i) ?? bawaan));
  return {
    posisi: (indeks) => {
      let hasil = indeks * bawaan;
      for (const [i, u] of ukuran) if (i < indeks && !tersembunyi.has(i)) hasil += u - bawaan;
      for (const i of tersembunyi) if (i < indeks) hasil -= bawaan;
      return hasil;
    },
    cari: (poin) => {
      let sisa = Math.max(0, poin);
      let indeks = 0;
      for (; indeks < batas - 1 && sisa >= besar(indeks); indeks++) sisa -= besar(indeks);
      return { indeks, sisa };
    },
  };
}
