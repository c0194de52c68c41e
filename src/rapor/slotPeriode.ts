import { KOLOM } from "./kisi.ts";

/** Grid columns of one period: its heading spans them, its figures stand in the last, unmerged. */
export interface Slot {
  readonly dari: number;
  readonly sampai: number;
}

const satu = (kolom: number): Slot => ({ dari: kolom, sampai: kolom });
/** Twelve places side by side, right of the labels in the first column. */
const DUA_BELAS: readonly Slot[] = [
  satu(KOLOM.nama),
  satu(KOLOM.namaB),
  satu(KOLOM.namaC),
  satu(KOLOM.namaAkhir),
  satu(KOLOM.satuan),
  { dari: KOLOM.pol, sampai: KOLOM.bobot },
  satu(KOLOM.target),
  satu(KOLOM.realisasi),
  satu(KOLOM.indeks),
  satu(KOLOM.status),
  satu(KOLOM.tren),
  satu(KOLOM.trenAkhir),
];
/** Joined one after another when there are fewer periods: the column after which the next one belongs to the same. */
const SAMBUNG = [KOLOM.satuan, KOLOM.tren, KOLOM.nama, KOLOM.namaC, KOLOM.indeks, KOLOM.target] as const;
export const SLOT_TERBANYAK = DUA_BELAS.length;

/** Places for `n` periods (at most twelve) over the width of the page, as even as the grid allows. */
export function slotPeriode(n: number): readonly Slot[] {
  let slot = DUA_BELAS;
  for (const kolom of SAMBUNG) {
    if (slot.length <= n) break;
    const i = slot.findIndex((s) => s.sampai === kolom);
    const [kiri, kanan] = [slot[i], slot[i + 1]];
    if (kiri === undefined || kanan === undefined) continue;
    slot = [...slot.slice(0, i), { dari: kiri.dari, sampai: kanan.sampai }, ...slot.slice(i + 2)];
  }
  return slot.slice(0, n);
}
