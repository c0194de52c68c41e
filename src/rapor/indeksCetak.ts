import { angka, type Bahasa } from "../bahasa/index.ts";
import type { ProfilAturan } from "../scoring/profil.ts";
import { statusDari } from "../scoring/status.ts";

/** What a number cell holds, with its Excel number format; a text cell has no format. */
export interface IsiAngka {
  readonly nilai: string | number;
  readonly format: string | null;
}

/** Decimals of every index, NSS, NP and NKO (domain rule: two). */
const DESIMAL_INDEKS = 2;
const FORMAT_INDEKS = "0.00";
/** Decimals an index may grow to when two of them would hide on which side of a threshold it stands. */
const DESIMAL_INDEKS_TERBANYAK = 4;
/** Printed where there is no number. */
export const TANPA_ANGKA = "–";

/**
 * A number rounded half away from zero at `desimal` decimals the way Excel shows it, so that a cell and a sentence
 * print the same digits and a sum can be checked by hand.
 *
 * @example bulatkan(1.005, 2) // 1.01
 */
export function bulatkan(nilai: number, desimal: number): number {
  const kali = 10 ** desimal;
  let geser = Math.abs(nilai) * kali;
  // Next to a half the binary fraction may fall on the wrong side; 15 significant digits is all that Excel keeps.
  if (Math.abs((geser % 1) - 0.5) < 1e-3) geser = Number(geser.toPrecision(15));
  const hasil = (Math.sign(nilai) * Math.round(geser)) / kali;
  if (!Number.isFinite(hasil)) return nilai;
  return hasil === 0 ? 0 : hasil;
}

/**
 * An index in words: two decimals, or "–" when there is none. With the profile, a value just below a threshold shows
 * as many decimals as it takes to see that, or "< 100" where even four do not.
 *
 * @example teksIndeks(99.996, "id", KMK_467_2014) // "99,996"
 */
export function teksIndeks(nilai: number | null, bahasa: Bahasa, profil?: ProfilAturan): string {
  if (nilai === null) return TANPA_ANGKA;
  const desimal = profil === undefined ? DESIMAL_INDEKS : desimalIndeks(nilai, profil);
  if (desimal === null) return `< ${angka(bulatkan(nilai, DESIMAL_INDEKS), bahasa)}`;
  return angka(bulatkan(nilai, desimal), bahasa, desimal, desimal);
}

/** An index as a number cell: exactly the digits of `teksIndeks`, or "–" when there is none. */
export function selIndeks(nilai: number | null, profil: ProfilAturan, bahasa: Bahasa): IsiAngka {
  // The dash has the figures' format: LibreOffice indents a column unevenly where only the formats differ.
  if (nilai === null) return { nilai: TANPA_ANGKA, format: FORMAT_INDEKS };
  const desimal = desimalIndeks(nilai, profil);
  if (desimal === null) return { nilai: teksIndeks(nilai, bahasa, profil), format: FORMAT_INDEKS };
  return { nilai: bulatkan(nilai, desimal), format: `0.${"0".repeat(desimal)}` };
}

/** The fewest decimals whose rounding keeps the status; null when that takes too many to print. */
function desimalIndeks(nilai: number, profil: ProfilAturan): number | null {
  const status = statusDari(nilai, profil);
  for (let d = DESIMAL_INDEKS; d <= DESIMAL_INDEKS_TERBANYAK; d++) {
    if (statusDari(bulatkan(nilai, d), profil) === status) return d;
  }
  return null;
}

/**
 * A change of an index between two periods, from the printed values, so that a reader's own subtraction agrees.
 *
 * @returns null when one of the two is missing
 */
export function selisihIndeks(kini: number | null, dulu: number | null): number | null {
  if (kini === null || dulu === null) return null;
  return bulatkan(bulatkan(kini, DESIMAL_INDEKS) - bulatkan(dulu, DESIMAL_INDEKS), DESIMAL_INDEKS);
}

/**
 * "▲ 1,37", "▼ 0,40" or the word for no change; "–" for null.
 *
 * @example teksPerubahan(1.37, "tetap", "id") // "▲ 1,37"
 */
export function teksPerubahan(
  perubahan: number | null,
  tetap: string,
  bahasa: Bahasa,
  desimal = DESIMAL_INDEKS,
): string {
  if (perubahan === null) return TANPA_ANGKA;
  if (perubahan === 0) return tetap;
  return `${perubahan > 0 ? "▲" : "▼"} ${angka(Math.abs(perubahan), bahasa, desimal, desimal)}`;
}
