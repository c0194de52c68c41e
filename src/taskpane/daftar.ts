import { selisihIndeks } from "../rapor/indeksCetak.ts";
import { pasangkanBaris, type HasilRapor } from "../rapor/nilai.ts";
import type { SkorIku, Status } from "../scoring/skor.ts";
import type { BarisIku } from "../workbook/tabel.ts";
import type { Saringan } from "./keadaan.ts";

/** One line of the list of IKU. */
export interface ButirIku {
  readonly skor: SkorIku;
  readonly baris: BarisIku;
  /** Change of the index since the period before; null when one of the two has none. */
  readonly perubahan: number | null;
}

/** What needs attention first. */
export const URUTAN_PERHATIAN = ["merah", "kuning", "hijau", "abu-abu"] as const satisfies readonly Status[];

/**
 * The IKU in the order in which they need attention: by status, within a status the lowest index first, otherwise as
 * in the workbook.
 */
export function butirIku(hasil: HasilRapor): ButirIku[] {
  const barisDari = pasangkanBaris(hasil.tabel);
  const sebelumnya = hasil.sebelumnya?.iku;
  return hasil.kantor.iku
    .flatMap((skor, i) => {
      const baris = barisDari(skor);
      if (baris === null) return [];
      return [{ skor, baris, perubahan: selisihIndeks(skor.indeks, sebelumnya?.[i]?.indeks ?? null) }];
    })
    .sort(
      (a, b) =>
        URUTAN_PERHATIAN.indexOf(a.skor.status) - URUTAN_PERHATIAN.indexOf(b.skor.status) ||
        (a.skor.indeks ?? 0) - (b.skor.indeks ?? 0),
    );
}

/** Whether an IKU passes the filter: its status, and every word searched for in its code or name. */
export function cocok({ skor }: ButirIku, { cari, status }: Saringan): boolean {
  if (status !== null && skor.status !== status) return false;
  const teks = `${skor.iku.kode ?? ""} ${skor.iku.nama}`.toLowerCase();
  return cari
    .toLowerCase()
    .split(/\s+/)
    .every((kata) => teks.includes(kata));
}
