import type { Buku, GayaSel, LembarBuku, Sel } from "../../../src/simulator/buku.ts";
import { muatXlsx, simpanXlsx, type BukuBerkas } from "../../../src/simulator/xlsx/index.ts";
import { berkasKaya } from "./berkasKaya.ts";

/** The rich workbook, the part of its main sheet, and a fill to put on its cells. */
export const KAYA = berkasKaya();
export const IKU = "xl/worksheets/sheet1.xml";
export const HIJAU = { pola: "Solid", warna: "#C6EFCE", warnaPola: "#000000" };

/** The sheet of that name; fails the test when there is none. */
export function lembar(buku: Buku, nama: string): LembarBuku {
  const l = buku.lembar.find((x) => x.nama === nama);
  if (l === undefined) throw new Error(`no sheet ${nama}`);
  return l;
}

/** Changes a cell, removes it with null, or makes it when a look is given. */
export function ubahSel(
  l: LembarBuku,
  baris: number,
  kolom: number,
  ubah: Partial<Sel> | null,
  bawaan?: GayaSel,
): void {
  const isi = l.sel.get(baris) ?? new Map<number, Sel>();
  l.sel.set(baris, isi);
  const ada = isi.get(kolom);
  if (ubah === null) isi.delete(kolom);
  else if (ada !== undefined) isi.set(kolom, { ...ada, ...ubah });
  else if (bawaan !== undefined)
    isi.set(kolom, { nilai: null, rumus: null, gaya: bawaan, tautan: null, ...ubah });
}

/** Gives a cell a fill, as a new look. */
export function warnai(l: LembarBuku, baris: number, kolom: number, isi = HIJAU): void {
  const gaya = l.sel.get(baris)?.get(kolom)?.gaya;
  if (gaya !== undefined) ubahSel(l, baris, kolom, { gaya: { ...gaya, isi, asalXf: null } });
}

/** Loads, changes, saves. */
export async function ubah(kerja: (buku: BukuBerkas) => void, berkas = KAYA): Promise<Uint8Array> {
  const buku = await muatXlsx(berkas, "uji.xlsx");
  kerja(buku);
  return simpanXlsx(buku);
}
