import type { Area, Buku, GayaSel, LembarBuku, Sel } from "../buku.ts";
import { bingkai, irisan, tinggi } from "./alamat.ts";

export function selDi(lembar: LembarBuku, baris: number, kolom: number): Sel | undefined {
  return lembar.sel.get(baris)?.get(kolom);
}

/** The look a cell has when it holds nothing of its own. */
export function gayaTanpaSel(buku: Buku, lembar: LembarBuku, baris: number, kolom: number): GayaSel {
  return lembar.gayaBaris.get(baris) ?? lembar.gayaKolom.get(kolom) ?? buku.gayaBawaan;
}

export function gayaDi(buku: Buku, lembar: LembarBuku, baris: number, kolom: number): GayaSel {
  return selDi(lembar, baris, kolom)?.gaya ?? gayaTanpaSel(buku, lembar, baris, kolom);
}

export function simpanSel(lembar: LembarBuku, baris: number, kolom: number, sel: Sel): void {
  let isi = lembar.sel.get(baris);
  if (isi === undefined) {
    isi = new Map();
    lembar.sel.set(baris, isi);
  }
  isi.set(kolom, sel);
}

export function selKosong(gaya: GayaSel): Sel {
  return { nilai: null, rumus: null, gaya, tautan: null };
}

/** Replaces the stored cell by what `ubah` makes of it; a cell that was not stored starts blank in its own look. */
export function ubahSel(
  buku: Buku,
  lembar: LembarBuku,
  baris: number,
  kolom: number,
  ubah: (lama: Sel) => Sel,
): void {
  const lama = selDi(lembar, baris, kolom) ?? selKosong(gayaTanpaSel(buku, lembar, baris, kolom));
  const baru = ubah(lama);
  if (baru !== lama) simpanSel(lembar, baris, kolom, baru);
}

/** Visits the stored cells of one row that lie in an area's columns, in no particular order. */
export function setiapDiBaris(
  isi: ReadonlyMap<number, Sel>,
  area: Area,
  kunjungi: (sel: Sel, kolom: number) => void,
): void {
  if (area.kolomAkhir - area.kolom < isi.size) {
    for (let k = area.kolom; k <= area.kolomAkhir; k++) {
      const sel = isi.get(k);
      if (sel !== undefined) kunjungi(sel, k);
    }
    return;
  }
  for (const [k, sel] of isi) if (k >= area.kolom && k <= area.kolomAkhir) kunjungi(sel, k);
}

/** Visits the stored cells of an area, in no particular order; costs no more than the cells or rows there are. */
export function setiapSel(
  lembar: LembarBuku,
  area: Area,
  kunjungi: (sel: Sel, baris: number, kolom: number) => void,
): void {
  const perBaris = (isi: ReadonlyMap<number, Sel>, b: number): void => {
    setiapDiBaris(isi, area, (sel, k) => {
      kunjungi(sel, b, k);
    });
  };
  if (tinggi(area) < lembar.sel.size) {
    for (let b = area.baris; b <= area.barisAkhir; b++) {
      const isi = lembar.sel.get(b);
      if (isi !== undefined) perBaris(isi, b);
    }
    return;
  }
  for (const [b, isi] of lembar.sel) if (b >= area.baris && b <= area.barisAkhir) perBaris(isi, b);
}

/** Visits every cell position of an area, stored or not, row by row. */
export function setiapPosisi(area: Area, kunjungi: (baris: number, kolom: number) => void): void {
  for (let b = area.baris; b <= area.barisAkhir; b++) {
    for (let k = area.kolom; k <= area.kolomAkhir; k++) kunjungi(b, k);
  }
}

export function berisi(sel: Sel): boolean {
  return sel.rumus !== null || (sel.nilai !== null && sel.nilai !== "");
}

/** Smallest rectangle around what is used within `batas`; null when nothing is. */
export function areaTerpakai(buku: Buku, lembar: LembarBuku, batas: Area, nilaiSaja: boolean): Area | null {
  let hasil: Area | null = null;
  const tambah = (a: Area): void => {
    hasil = hasil === null ? a : bingkai(hasil, a);
  };
  let [b1, k1, b2, k2] = [Infinity, Infinity, -1, -1];
  setiapSel(lembar, batas, (sel, b, k) => {
    if (!berisi(sel) && (nilaiSaja || sel.gaya === buku.gayaBawaan)) return;
    if (b < b1) b1 = b;
    if (b > b2) b2 = b;
    if (k < k1) k1 = k;
    if (k > k2) k2 = k;
  });
  if (b2 >= 0) tambah({ baris: b1, kolom: k1, barisAkhir: b2, kolomAkhir: k2 });
  if (!nilaiSaja) {
    for (const g of lembar.gabung) {
      const bagian = irisan(g, batas);
      if (bagian !== null) tambah(bagian);
    }
  }
  return hasil;
}

/** What Range.values gives: "" for blank, the error's text for an error. */
export function nilaiTampak(sel: Sel | undefined): string | number | boolean {
  const nilai = sel?.nilai ?? "";
  return typeof nilai === "object" ? nilai.galat : nilai;
}

/** Excel.RangeValueType of a cell. */
export function jenisNilai(sel: Sel | undefined): string {
  const nilai = sel?.nilai ?? "";
  if (typeof nilai === "object") return "Error";
  if (typeof nilai === "number") return "Double";
  if (typeof nilai === "boolean") return "Boolean";
  return nilai === "" ? "Empty" : "String";
}
