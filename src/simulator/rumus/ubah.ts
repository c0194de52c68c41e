/** Turning one type of value into another, as Excel does when an operator or function asks for it. */
import { bacaMasukan } from "../richapi/masukan.ts";
import { GalatRumus, galatRumus, iniGalat, type Skalar } from "./nilai.ts";

/** The decimal sign of the Excel that computes: text that looks like a number is read with it, and written with it. */
export type Desimal = "." | ",";

/** Fifteen digits are what Excel keeps. */
const DIGIT = 15;
const TAHUN = 2000;

/**
 * The number a text stands for, as VALUE reads it; null for any other text.
 *
 * @example angkaDariTeks("91,17%", ",") // 0.9117
 */
export function angkaDariTeks(teks: string, desimal: Desimal): number | null {
  const rapi = teks.trim();
  if (!/\d/.test(rapi)) return null;
  const { nilai, rumus } = bacaMasukan(desimal === "." ? rapi : tukarTanda(rapi), "General", TAHUN);
  return rumus === null && typeof nilai === "number" ? nilai : null;
}

function tukarTanda(teks: string): string {
  return teks.replace(/[.,]/g, (tanda) => (tanda === "." ? "," : "."));
}

/** @throws GalatRumus #VALUE! for text that is no number, and the error itself for an error */
export function keAngka(nilai: Skalar, desimal: Desimal): number {
  if (typeof nilai === "number") return nilai;
  if (nilai === null) return 0;
  if (typeof nilai === "boolean") return nilai ? 1 : 0;
  if (iniGalat(nilai)) throw new GalatRumus(nilai);
  const angka = angkaDariTeks(nilai, desimal);
  if (angka === null) throw galatRumus("#VALUE!");
  return angka;
}

/** @throws GalatRumus the error itself for an error */
export function keTeks(nilai: Skalar, desimal: Desimal): string {
  if (typeof nilai === "string") return nilai;
  if (nilai === null) return "";
  if (typeof nilai === "boolean") return nilai ? "TRUE" : "FALSE";
  if (iniGalat(nilai)) throw new GalatRumus(nilai);
  const teks = String(Number(nilai.toPrecision(DIGIT)))
    .toUpperCase()
    .replace(/E\+?(-?)(\d)$/, "E$10$2");
  return desimal === "." ? teks : teks.replace(".", ",");
}

/** @throws GalatRumus #VALUE! for text other than TRUE and FALSE, and the error itself for an error */
export function keLogis(nilai: Skalar): boolean {
  if (typeof nilai === "boolean") return nilai;
  if (typeof nilai === "number") return nilai !== 0;
  if (nilai === null) return false;
  if (iniGalat(nilai)) throw new GalatRumus(nilai);
  const besar = nilai.trim().toUpperCase();
  if (besar !== "TRUE" && besar !== "FALSE") throw galatRumus("#VALUE!");
  return besar === "TRUE";
}

const URUTAN = { number: 0, string: 1, boolean: 2 } as const;

/**
 * Orders two values as Excel's comparisons do: numbers before text before TRUE/FALSE, text without regard to case,
 * numbers to fifteen digits, a blank as the other side's nothing.
 *
 * @returns negative, zero or positive
 * @throws GalatRumus for an error on either side
 */
export function bandingkan(kiri: Skalar, kanan: Skalar): number {
  for (const n of [kiri, kanan]) if (iniGalat(n)) throw new GalatRumus(n);
  const [a, b] = [tanpaKosong(kiri, kanan), tanpaKosong(kanan, kiri)];
  if (typeof a === "number" && typeof b === "number") return bulat(a) - bulat(b);
  if (typeof a === "string" && typeof b === "string") {
    const [x, y] = [a.toLowerCase(), b.toLowerCase()];
    return x < y ? -1 : x > y ? 1 : 0;
  }
  if (typeof a === "boolean" && typeof b === "boolean") return Number(a) - Number(b);
  return URUTAN[jenis(a)] - URUTAN[jenis(b)];
}

type Terisi = string | number | boolean;

function jenis(n: Terisi): keyof typeof URUTAN {
  return typeof n as keyof typeof URUTAN;
}

function tanpaKosong(nilai: Skalar, lain: Skalar): Terisi {
  if (nilai !== null) return nilai as Terisi;
  return typeof lain === "string" ? "" : typeof lain === "boolean" ? false : 0;
}

function bulat(n: number): number {
  return Number.isInteger(n) ? n : Number(n.toPrecision(DIGIT));
}
