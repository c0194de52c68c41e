import type { ProfilAturan } from "./profil.ts";
import type { Catatan, Status } from "./skor.ts";

/** Floating point noise allowed when a value is compared with a threshold. */
export const TOLERANSI = 1e-9;

/**
 * The status of an index, NSS, NP or NKO, compared unrounded.
 *
 * @param nilai percent points; null (or not a finite number) when there is none
 * @returns "abu-abu" exactly when there is no value
 * @example statusDari(99.996, KMK_467_2014) // "kuning", although it is shown as 100,00
 */
export function statusDari(nilai: number | null, profil: ProfilAturan): Status {
  if (nilai === null || !Number.isFinite(nilai)) return "abu-abu";
  if (nilai >= profil.ambang.hijau - TOLERANSI) return "hijau";
  if (nilai >= profil.ambang.kuning - TOLERANSI) return "kuning";
  return "merah";
}

/**
 * A remark for a value that, shown with 2 decimals, seems to have reached a threshold it has not reached.
 *
 * @param nilai percent points, or null
 * @returns the remark, or null when the shown value tells the truth
 * @example mendekatiAmbang(99.996, KMK_467_2014)?.data // { nilai: 99.996, ambang: 100 }
 */
export function mendekatiAmbang(nilai: number | null, profil: ProfilAturan): Catatan | null {
  if (nilai === null || !Number.isFinite(nilai)) return null;
  const tampil = Number(nilai.toFixed(2));
  for (const ambang of [profil.ambang.hijau, profil.ambang.kuning]) {
    if (tampil >= ambang && nilai < ambang - TOLERANSI) {
      return { kode: "MENDEKATI_AMBANG", data: { nilai, ambang } };
    }
  }
  return null;
}
