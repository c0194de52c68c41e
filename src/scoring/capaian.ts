import { hitungIndeks, type HasilIndeks, type MasukanIndeks } from "./indeks.ts";
import type { ProfilAturan } from "./profil.ts";
import type { Langkah, Status } from "./skor.ts";
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
  const hasil = hitungIndeks(masukan, profil);
  const status = statusDari(hasil.indeks, profil);
  const dekat = mendekatiAmbang(hasil.indeks, profil);
  const langkah: Langkah[] = [...hasil.langkah];
  if (hasil.indeks !== null) {
    const { hijau, kuning } = profil.ambang;
    langkah.push({
      kode: "AMBANG",
      data: { indeks: hasil.indeks, hijau, kuning, status, profil: profil.id },
    });
  }
  langkah.push({ kode: "PROFIL", data: { profil: profil.id, berlakuMulai: profil.berlakuMulai } });
  return { ...hasil, status, langkah, catatan: dekat === null ? hasil.catatan : [...hasil.catatan, dekat] };
}
