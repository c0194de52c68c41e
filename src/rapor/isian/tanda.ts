import type { Grid } from "../../workbook/grid.ts";
import { BIDANG, rapikan, type Bidang, type Isian } from "./bidang.ts";
import { sidikTeks } from "../sidikTeks.ts";

/**
 * The marks of the hidden column. Every row of ours has one: a row without a mark is the user's. A row to fill in says
 * for which IKU, and the fingerprint of what we wrote there ourselves: a cell that differs was typed.
 */
const AWALAN = "§";
/** The mark of a row that has nothing to fill in. */
export const TANDA_BARIS = AWALAN;

/** Longer names are cut in the mark; `sidik` still tells them apart. */
const PANJANG_NAMA = 200;

export interface TandaIku {
  readonly jenis: "iku";
  readonly kode: string | null;
  readonly nama: string | null;
  /** Fingerprint of the text we wrote, by field; absent when we left the field blank. */
  readonly asal: Isian;
}

/** A row with one box of its own. */
export interface TandaKotak {
  readonly jenis: "kotak";
  readonly kunci: string;
  /** Fingerprint of the text we wrote; null when we left it blank. */
  readonly asal: string | null;
}

export type Tanda = { readonly jenis: "baris" | "kepala" | "ttd" } | TandaIku | TandaKotak;

/** The mark of a row where an IKU's fields are filled in. `asal`: the texts written that nobody typed there. */
export function tandaIku(kode: string | null, nama: string | null, asal: Isian): string {
  const sidik = Object.fromEntries(
    BIDANG.flatMap((b) => (asal[b] === undefined ? [] : [[b, sidikTeks(rapikan(asal[b]))]])),
  );
  return AWALAN + JSON.stringify({ j: "iku", k: potong(kode), n: potong(nama), s: sidik });
}

/** The mark of a row with a box that belongs to no IKU. `asal`: the text written that nobody typed there. */
export function tandaKotak(kunci: string, asal: string | null): string {
  return (
    AWALAN + JSON.stringify({ j: "kotak", k: kunci, s: asal === null ? null : sidikTeks(rapikan(asal)) })
  );
}

export function tandaPolos(jenis: "kepala" | "ttd"): string {
  return AWALAN + JSON.stringify({ j: jenis });
}

/**
 * The mark of the last row, which says so besides what it says anyway. It is written last and cleared first: a sheet
 * that has it is whole, and holds every text typed on it.
 */
export function tandaTerakhir(tanda: string): string {
  return AWALAN + JSON.stringify({ ...uraikan(tanda.slice(AWALAN.length)), z: 1 });
}

/** Whether the sheet is whole, as far as its marks say. */
export function berakhir(grid: Grid): boolean {
  const kolom = kolomTanda(grid);
  return (
    kolom !== null &&
    grid.values.some((baris) => {
      const teks = baris[kolom];
      return bertanda(teks) && uraikan(teks.slice(AWALAN.length))["z"] === 1;
    })
  );
}

function potong(teks: string | null): string | null {
  return teks === null ? null : teks.slice(0, PANJANG_NAMA);
}

/** Names compare by what the mark can hold of them. */
export function kunciNama(teks: string | null): string | null {
  const rapi = (potong(teks) ?? "").replace(/\s+/g, " ").trim().toLowerCase();
  return rapi === "" ? null : rapi;
}

/** Reads a mark; null for what is none. A mark that was damaged still says that the row is ours. */
export function bacaTanda(teks: unknown): Tanda | null {
  if (!bertanda(teks)) return null;
  const isi = uraikan(teks.slice(AWALAN.length));
  switch (isi["j"]) {
    case "kepala":
    case "ttd":
      return { jenis: isi["j"] };
    case "kotak":
      return { jenis: "kotak", kunci: teksAtauNull(isi["k"]) ?? "", asal: teksAtauNull(isi["s"]) };
    case "iku":
      return {
        jenis: "iku",
        kode: teksAtauNull(isi["k"]),
        nama: teksAtauNull(isi["n"]),
        asal: bacaAsal(isi["s"]),
      };
    default:
      return { jenis: "baris" };
  }
}

function bertanda(teks: unknown): teks is string {
  return typeof teks === "string" && teks.startsWith(AWALAN);
}

function uraikan(json: string): Readonly<Record<string, unknown>> {
  // Most rows have nothing to fill in.
  if (json === "") return {};
  try {
    const isi: unknown = JSON.parse(json);
    return typeof isi === "object" && isi !== null ? (isi as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

function bacaAsal(mentah: unknown): Isian {
  if (typeof mentah !== "object" || mentah === null) return {};
  const isi = mentah as Record<string, unknown>;
  const pasangan = BIDANG.flatMap((b): [Bidang, string][] => {
    const sidik = isi[b];
    return typeof sidik === "string" ? [[b, sidik]] : [];
  });
  return Object.fromEntries(pasangan);
}

function teksAtauNull(nilai: unknown): string | null {
  return typeof nilai === "string" ? nilai : null;
}

/** The column of the marks as an index into the grid's rows; null when the sheet carries none. */
export function kolomTanda(grid: Grid): number | null {
  const banyak = new Map<number, number>();
  for (const baris of grid.values) {
    baris.forEach((nilai, k) => {
      if (bertanda(nilai)) banyak.set(k, (banyak.get(k) ?? 0) + 1);
    });
  }
  const [terbanyak] = [...banyak].sort(([, a], [, b]) => b - a);
  return terbanyak?.[0] ?? null;
}
