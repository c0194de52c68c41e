import { nilaiIndeks, type HasilIndeks, type MasukanIndeks, type NilaiIndeks } from "./indeks.ts";
import type { ProfilAturan } from "./profil.ts";
import type { Langkah, WadahLangkah, Status } from "./skor.ts";
import { mendekatiAmbang, statusDari } from "./status.ts";

export interface HasilCapaian extends HasilIndeks {
  readonly status: Status;
}

/**
 * The index of one target and realisasi with its status, its working down to the thresholds and the profile used.
 *
 * @returns status "abu-abu" with `alasan` exactly when there is no index
 * @example hitungCapaian({ polarisasi: "minimize", target: angka(8), realisasi: angka(9), … }, KMK_467_2014).status // "kuning"
 */
export function hitungCapaian(masukan: MasukanIndeks, profil: ProfilAturan): HasilCapaian {
  const langkah: Langkah[] = [];
  return { ...nilaiCapaian(masukan, profil, langkah), langkah };
}

/** An index with its status, without the working. */
export interface NilaiCapaian extends NilaiIndeks {
  readonly status: Status;
}

/**
 * `hitungCapaian` for whoever needs no working, or adds it to their own.
 *
 * @param langkah takes the working
 */
export function nilaiCapaian(
  masukan: MasukanIndeks,
  profil: ProfilAturan,
  langkah: WadahLangkah,
): NilaiCapaian {
  const { indeks, alasan, catatan } = nilaiIndeks(masukan, profil, langkah);
  const status = statusDari(indeks, profil);
  const dekat = mendekatiAmbang(indeks, profil);
  if (indeks !== null) {
    const { hijau, kuning } = profil.ambang;
    langkah?.push({ kode: "AMBANG", data: { indeks, hijau, kuning, status, profil: profil.id } });
  }
  langkah?.push({ kode: "PROFIL", data: { profil: profil.id, berlakuMulai: profil.berlakuMulai } });
  return { indeks, alasan, status, catatan: dekat === null ? catatan : [...catatan, dekat] };
}
