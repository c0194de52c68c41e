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
  const { hijau, kuning } = profil.ambang;
  const ambang = terlewat(nilai, hijau) ? hijau : terlewat(nilai, kuning) ? kuning : null;
  return ambang === null ? null : { kode: "MENDEKATI_AMBANG", data: { nilai, ambang } };
}

/** Not reached, yet so near that 2 decimals show it as reached; farther than a hundredth off it cannot be. */
function terlewat(nilai: number, ambang: number): boolean {
  return nilai < ambang - TOLERANSI && nilai > ambang - 0.01 && Number(nilai.toFixed(2)) >= ambang;
}
