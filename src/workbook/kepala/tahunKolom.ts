import type { KolomKepala } from "./kolomKepala.ts";
import type { Kolom } from "../tabel.ts";

/** The year of a table's figures, and which columns belong to it. */
export interface TahunKolom {
  readonly tahun: number | null;
  termasuk(k: KolomKepala): boolean;
}

/**
 * Decides between columns of several years. The year of the titles wins where a column names it; columns without a
 * year are the report's own, so beside a full pair of them a named year is another one ("Realisasi 2019 | Target |
 * Realisasi"), unless that year has a pair of its own and no title speaks against it.
 */
export function tahunKolom(nilai: readonly KolomKepala[], tahunJudul: number | null): TahunKolom {
  const tahun = [...new Set(nilai.flatMap((k) => k.tahun ?? []))].sort((a, b) => b - a);
  const milik = (t: number): TahunKolom => ({
    tahun: t,
    termasuk: (k) => k.tahun === null || k.tahun === t,
  });
  if (tahunJudul !== null && tahun.includes(tahunJudul)) return milik(tahunJudul);

  const pasangan: readonly Kolom[] = [
    "target",
    nilai.some((k) => k.kolom === "realisasi") ? "realisasi" : "capaian",
  ];
  const berpasangan = (cocok: (k: KolomKepala) => boolean): boolean =>
    pasangan.every((peran) => nilai.some((k) => k.kolom === peran && cocok(k)));
  const bernama = tahun.find((t) => berpasangan((k) => k.tahun === t));
  const polos = berpasangan((k) => k.tahun === null);
  if (polos && (tahunJudul !== null || bernama === undefined)) {
    return { tahun: tahunJudul, termasuk: (k) => k.tahun === null };
  }
  const lengkap = bernama ?? tahun.find((t) => berpasangan((k) => k.tahun === null || k.tahun === t));
  const terpilih = lengkap ?? tahun[0];
  return terpilih === undefined ? { tahun: null, termasuk: () => true } : milik(terpilih);
}
