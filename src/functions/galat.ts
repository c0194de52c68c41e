import { isi, teks, type Bahasa, type Teks } from "../bahasa/index.ts";
import { kalimatAlasan } from "../bahasa/mengapa.ts";
import type { Alasan } from "../scoring/skor.ts";

export type KodeGalatFungsi = keyof Teks["fungsi"]["galat"];

/** What a cell shows instead of a value. */
export type Galat =
  /** #VALUE!: the call is wrong; the words name the argument and what it should be. */
  | {
      readonly galat: "nilai";
      readonly kode: KodeGalatFungsi;
      readonly data: Readonly<Record<string, string | number>>;
    }
  /** #N/A: there is nothing to compute yet, and why. */
  | { readonly galat: "tidakAda"; readonly alasan: Alasan };

/** A value of one cell. */
export type Hasil = string | number | Galat;

export function galatNilai(
  kode: KodeGalatFungsi,
  data: Readonly<Record<string, string | number>> = {},
): Galat {
  return { galat: "nilai", kode, data };
}

export function tidakAda(alasan: Alasan): Galat {
  return { galat: "tidakAda", alasan };
}

export function iniGalat(nilai: unknown): nilai is Galat {
  return typeof nilai === "object" && nilai !== null && "galat" in nilai;
}

/** The sentence a person reads at the error. */
export function kalimatGalat(galat: Galat, bahasa: Bahasa): string {
  const t = teks[bahasa].fungsi;
  return galat.galat === "nilai"
    ? isi(t.galat[galat.kode], galat.data, bahasa)
    : isi(t.tanpaNilai, { alasan: kalimatAlasan(galat.alasan, bahasa) }, bahasa);
}
