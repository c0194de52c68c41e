import type { ProfilAturan } from "./profil.ts";
import { TOLERANSI } from "./status.ts";

/**
 * The predikat of an NKO, from the profile's table; below its lowest value the last word still holds ("else Buruk").
 *
 * @param nko percent points, or null
 * @returns null when the NKO is missing or the profile has no predikat
 * @example predikatDari(101.95, KMK_127_2026) // "Baik"
 */
export function predikatDari(nko: number | null, profil: ProfilAturan): string | null {
  if (nko === null || !Number.isFinite(nko) || profil.predikat === null) return null;
  const baris =
    profil.predikat.find(([terendah]) => nko >= terendah - TOLERANSI) ??
    profil.predikat[profil.predikat.length - 1];
  return baris?.[1] ?? null;
}
