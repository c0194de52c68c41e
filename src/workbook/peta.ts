import { sahPeriode, type Periode } from "../scoring/periode.ts";
import { peranNilai } from "./peranKolom.ts";
import { SINONIM } from "./sinonim.ts";
import type { Kolom } from "./tabel.ts";

/** What one sheet column holds, as a person says it. */
export interface KolomPeta {
  /** Sheet column, 0-based. */
  readonly letak: number;
  readonly peran: Kolom;
  /** Only for the columns of figures; null when the column names none. */
  readonly periode: Periode | null;
}

/** The header over a column when the map was made: one text per header row, "" where none stands. */
export interface JudulPeta {
  readonly letak: number;
  readonly teks: readonly string[];
}

/**
 * The columns of a table as somebody mapped them by hand, for a sheet whose wording the reader does not know. Plain
 * JSON, saved with the workbook. The header texts find the table again after rows or columns were inserted.
 */
export interface PetaKolom {
  readonly versi: 1;
  readonly lembar: string;
  /** First and last header row, 0-based sheet rows. */
  readonly baris: number;
  readonly barisAkhir: number;
  /** How many tables with the very same header stand above this one on the sheet. */
  readonly urutan: number;
  readonly kolom: readonly KolomPeta[];
  readonly judul: readonly JudulPeta[];
}

/** Every role a column can be given, in the order of a usual table. */
export const PERAN_KOLOM = Object.keys(SINONIM) as readonly Kolom[];

/** Header rows a map may have. */
export const TINGGI_PETA_MAKS = 4;

const PERAN = new Set<unknown>(PERAN_KOLOM);
const BARIS_MAKS = 1_048_575;
const KOLOM_MAKS = 16_383;
/** More columns than any sheet is read of. */
export const KOLOM_PETA_MAKS = 300;
const PANJANG_LEMBAR = 31;

/** Whether the columns are enough for a table: a name and at least one column of figures. */
function petaCukup(kolom: readonly Pick<KolomPeta, "peran">[]): boolean {
  return kolom.some((k) => k.peran === "nama") && kolom.some((k) => peranNilai(k.peran));
}

/**
 * Reads a stored map.
 *
 * @returns null for anything damaged or of a newer version: half a map would read the wrong columns
 */
export function bacaPeta(mentah: unknown): PetaKolom | null {
  const m = objek(mentah);
  if (m?.["versi"] !== 1) return null;
  const { lembar, baris, barisAkhir, urutan, kolom, judul } = m;
  if (typeof lembar !== "string" || lembar.trim() === "" || lembar.length > PANJANG_LEMBAR) return null;
  if (!bulat(baris, BARIS_MAKS) || !bulat(barisAkhir, BARIS_MAKS) || !bulat(urutan, BARIS_MAKS)) return null;
  const tinggi = barisAkhir - baris + 1;
  if (tinggi > TINGGI_PETA_MAKS) return null;
  const daftarKolom = semua(kolom, bacaKolom);
  const daftarJudul = semua(judul, (j) => bacaJudulPeta(j, tinggi));
  if (!daftarKolom || !daftarJudul || daftarJudul.length === 0) return null;
  if (!letakUnik(daftarKolom) || !letakUnik(daftarJudul) || !petaCukup(daftarKolom)) return null;
  return { versi: 1, lembar, baris, barisAkhir, urutan, kolom: daftarKolom, judul: daftarJudul };
}

function bacaKolom(mentah: unknown): KolomPeta | null {
  const m = objek(mentah);
  if (!m || !bulat(m["letak"], KOLOM_MAKS) || !PERAN.has(m["peran"])) return null;
  const periode = bacaPeriodePeta(m["periode"]);
  return periode === undefined ? null : { letak: m["letak"], peran: m["peran"] as Kolom, periode };
}

/** undefined when it is neither a period nor null. */
function bacaPeriodePeta(mentah: unknown): Periode | null | undefined {
  if (mentah === null) return null;
  const { dari, sampai } = objek(mentah) ?? {};
  if (typeof dari !== "number" || typeof sampai !== "number") return undefined;
  return sahPeriode({ dari, sampai }) ? { dari, sampai } : undefined;
}

function bacaJudulPeta(mentah: unknown, tinggi: number): JudulPeta | null {
  const m = objek(mentah);
  if (!m || !bulat(m["letak"], KOLOM_MAKS) || !Array.isArray(m["teks"])) return null;
  const teks = (m["teks"] as readonly unknown[]).filter((t) => typeof t === "string");
  if (teks.length !== tinggi || teks.every((t) => t === "")) return null;
  return { letak: m["letak"], teks };
}

/** Every element read; null when one of them cannot be or there are too many. */
function semua<T>(mentah: unknown, baca: (unsur: unknown) => T | null): readonly T[] | null {
  if (!Array.isArray(mentah) || mentah.length > KOLOM_PETA_MAKS) return null;
  const hasil: T[] = [];
  for (const unsur of mentah as readonly unknown[]) {
    const nilai = baca(unsur);
    if (nilai === null) return null;
    hasil.push(nilai);
  }
  return hasil;
}

function letakUnik(daftar: readonly { readonly letak: number }[]): boolean {
  return new Set(daftar.map((d) => d.letak)).size === daftar.length;
}

function objek(nilai: unknown): Readonly<Record<string, unknown>> | null {
  return typeof nilai === "object" && nilai !== null && !Array.isArray(nilai)
    ? (nilai as Record<string, unknown>)
    : null;
}

function bulat(nilai: unknown, maks: number): nilai is number {
  return typeof nilai === "number" && Number.isInteger(nilai) && nilai >= 0 && nilai <= maks;
}
