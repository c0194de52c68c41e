/**
 * The column grid of the rapor sheet. Every section lays its own cells over these columns, so that all of them
 * share the same edges. The widths (points) fill an A4 landscape page between margins of 30 pt.
 */
export const KOLOM = {
  kode: 0,
  nama: 1,
  namaB: 2,
  namaC: 3,
  namaAkhir: 4,
  satuan: 5,
  pol: 6,
  bobot: 7,
  target: 8,
  realisasi: 9,
  indeks: 10,
  status: 11,
  tren: 12,
  trenAkhir: 13,
} as const;

export const LEBAR_KOLOM: readonly number[] = [48, 56, 56, 56, 56, 50, 34, 48, 70, 70, 60, 70, 54, 54];

/** Width in points of the columns `dari` to `sampai`, inclusive. */
export function lebarKisi(dari: number, sampai: number, kolom = LEBAR_KOLOM): number {
  return kolom.slice(dari, sampai + 1).reduce((jumlah, lebar) => jumlah + lebar, 0);
}
