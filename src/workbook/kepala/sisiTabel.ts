import type { KolomKepala } from "./kolomKepala.ts";
import type { Lembaran } from "../lembaran.ts";
import { KOLOM_POKOK, peranNilai } from "../peranKolom.ts";

/** A table's spacer columns are one wide; what stands farther off is another table. */
const JARAK_MIN = 2;
/** Rows under the header in which a spacer column must be blank too. */
const BARIS_CONTOH = 15;

/**
 * Sets apart what stands beside the table: a legend or a recap of statuses, two or more wholly blank columns away, with
 * neither the names nor any target or realisasi in it.
 */
export function pisahkanSisi(
  l: Lembaran,
  baris: number,
  barisAkhir: number,
  kolom: readonly KolomKepala[],
): { readonly kolom: readonly KolomKepala[]; readonly terpisah: readonly KolomKepala[] } {
  const gugus: KolomKepala[][] = [];
  let sebelum: KolomKepala | null = null;
  for (const k of kolom) {
    if (!sebelum || jarakKosong(l, baris, barisAkhir, sebelum.letak, k.letak) >= JARAK_MIN) gugus.push([]);
    gugus.at(-1)?.push(k);
    sebelum = k;
  }
  const milik = (g: KolomKepala[]): boolean => g.some((k) => k.kolom === "nama" || KOLOM_POKOK.has(k.kolom));
  // A table with such a gap inside itself may have another one before its last columns.
  if (gugus.filter(milik).length !== 1) return { kolom, terpisah: [] };
  const lain = gugus.filter((g) => !milik(g) && g.some((k) => peranNilai(k.kolom))).flat();
  return { kolom: kolom.filter((k) => !lain.includes(k)), terpisah: lain };
}

function jarakKosong(l: Lembaran, baris: number, barisAkhir: number, dari: number, sampai: number): number {
  let terpanjang = 0;
  let panjang = 0;
  for (let k = dari + 1; k < sampai; k += 1) {
    panjang = kolomKosong(l, baris, barisAkhir, k) ? panjang + 1 : 0;
    terpanjang = Math.max(terpanjang, panjang);
  }
  return terpanjang;
}

function kolomKosong(l: Lembaran, baris: number, barisAkhir: number, kolom: number): boolean {
  for (let b = baris; b <= barisAkhir + BARIS_CONTOH; b += 1) {
    if (!l.kosong(b, kolom) || l.gabung(b, kolom) !== null) return false;
  }
  return true;
}
