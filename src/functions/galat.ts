import { isi, type Bahasa } from "../bahasa/index.ts";
import { teksFungsi, type TeksFungsi } from "../bahasa/fungsi.ts";
import { kalimatAlasan } from "../bahasa/alasan.ts";
import { kalimatCatatan } from "../bahasa/mengapa.ts";
import type { Alasan, Catatan } from "../scoring/skor.ts";

type Data = Readonly<Record<string, string | number>>;

/** What a cell shows instead of a value. */
export interface Galat {
  /** `nilai` is #VALUE!: the call is wrong. `tidakAda` is #N/A: there is nothing to compute yet. */
  readonly galat: "nilai" | "tidakAda";
  /** The sentence a person reads at the error: which argument, and what it should be. */
  readonly kalimat: (bahasa: Bahasa) => string;
}

/** A value of one cell. */
export type Hasil = string | number | Galat;

/** Results are Indonesian whatever the language of Office: other formulas compare them, and colleagues share them. */
export const BAHASA_SEL: Bahasa = "id";

/** #VALUE! for an argument that cannot be used. */
export function galatNilai(kode: keyof TeksFungsi["galat"], data: Data = {}): Galat {
  const singkat = Object.fromEntries(Object.entries(data).map(([nama, nilai]) => [nama, pendekkan(nilai)]));
  return { galat: "nilai", kalimat: (bahasa) => isi(teksFungsi[bahasa].galat[kode], singkat, bahasa) };
}

/** A cell may hold a whole page; the sentence must still end with what to do. */
const PANJANG_KUTIPAN = 80;

function pendekkan(nilai: string | number): string | number {
  if (typeof nilai === "number" || nilai.length <= PANJANG_KUTIPAN) return nilai;
  return `${Array.from(nilai).slice(0, PANJANG_KUTIPAN).join("").trimEnd()}…`;
}

/** #VALUE! where scoring had to assume something that a single cell could not tell. */
export function galatCatatan(catatan: Catatan): Galat {
  return { galat: "nilai", kalimat: (bahasa) => kalimatCatatan(catatan, bahasa) };
}

/** #N/A with the reason of scoring. */
export function tidakAda(alasan: Alasan): Galat {
  return kosong((bahasa) => kalimatAlasan(alasan, bahasa));
}

/** #N/A with a reason of the function's own. */
export function belumAda(kode: keyof TeksFungsi["belum"], data: Data = {}): Galat {
  return kosong((bahasa) => isi(teksFungsi[bahasa].belum[kode], data, bahasa));
}

function kosong(alasan: (bahasa: Bahasa) => string): Galat {
  return {
    galat: "tidakAda",
    kalimat: (bahasa) => isi(teksFungsi[bahasa].belumAda, { alasan: alasan(bahasa) }, bahasa),
  };
}

export function iniGalat(nilai: unknown): nilai is Galat {
  return typeof nilai === "object" && nilai !== null && "galat" in nilai;
}
