import type { Bahasa } from "../../bahasa/index.ts";
import type { NamaGaya } from "../gaya.ts";

/** One column of a list sheet. */
export interface KolomDaftar<K extends string> {
  readonly kunci: K;
  /** Points. */
  readonly lebar: number;
  readonly kepala: NamaGaya;
  readonly isi: NamaGaya;
  /** Excel number format. */
  readonly format?: string;
  /** Without this column the sheet cannot be understood. */
  readonly wajib?: true;
  /** Kept for the add-in; people need not see it. */
  readonly tersembunyi?: true;
}

/**
 * A list sheet that people read, sort, filter and write on together with this add-in: what its rows and columns are.
 */
export interface BentukDaftar<K extends string> {
  /** Name in the hidden row of column keys. */
  readonly jenis: string;
  /** Raised when a column changes its meaning. */
  readonly versi: number;
  readonly kolom: readonly KolomDaftar<K>[];
  readonly kepala: (bahasa: Bahasa) => Readonly<Record<K, string>>;
}

/** Rows of a new list sheet: title, subtitle, the hidden column keys, the header; the list begins below. */
export const BARIS_DAFTAR = { judul: 0, keterangan: 1, skema: 2, kepala: 3, isi: 4 } as const;

/**
 * The text of a hidden cell that says which column this is, whatever its header says and wherever it was moved.
 *
 * @example kunciSkema({ jenis: "riwayat", versi: 1, … }, "kode") // "riwayat:1:kode"
 */
export function kunciSkema<K extends string>({ jenis, versi }: BentukDaftar<K>, kunci: K): string {
  return `${jenis}:${versi}:${kunci}`;
}
