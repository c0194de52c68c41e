import type { Bahasa, Teks } from "../../bahasa/index.ts";
import type { NilaiGabungan, SkorIku } from "../../scoring/skor.ts";
import type { BarisIku } from "../../workbook/tabel.ts";
import type { NamaGaya } from "../gaya.ts";
import type { HasilRapor } from "../nilai.ts";
import type { RencanaGrafik, SelRencana } from "../rencana.ts";

/** What a person chose for this rapor. */
export interface PilihanRapor {
  readonly bahasa: Bahasa;
  /** Office name; absent or null takes the workbook's own, and without that prints a reminder to fill it in. */
  readonly kantor?: string | null;
  /** When the figures were computed, ISO date and time in the office's own time; printed as it stands. */
  readonly tanggalHitung: string;
  /** Day of the Dialog Kinerja Organisasi, ISO date. */
  readonly tanggalRapat?: string | null;
  /** The batik kawung band at the top. */
  readonly hiasan: boolean;
  /** Name of the rapor sheet. */
  readonly namaLembar: string;
}

/** What every section may read. */
export interface Konteks {
  readonly hasil: HasilRapor;
  readonly pilihan: PilihanRapor;
  readonly bahasa: Bahasa;
  readonly teks: Teks;
  readonly kantor: string | null;
  /** Name of the judged period with the year, null when the workbook names no period. */
  readonly namaPeriode: string | null;
  /** Name of the period that trends compare with, null when there is none. */
  readonly namaSebelumnya: string | null;
  /** The workbook row behind a score. */
  readonly barisDari: (skor: SkorIku) => BarisIku | null;
  /** The score of the same IKU in the period before, null when unknown. */
  readonly sebelumnya: (skor: SkorIku) => SkorIku | null;
  /** The same for an NSS, NP or the NKO. */
  readonly kelompokSebelumnya: (nilai: NilaiGabungan) => NilaiGabungan | null;
}

/** A cell, or the merged area of several columns and rows, that a section wants. */
export interface SelBagian {
  /** First and last grid column (see `kisi.ts`); one column when `sampai` is absent. */
  readonly dari: number;
  readonly sampai?: number;
  /** Rows below that belong to the same merged area. */
  readonly turun?: number;
  readonly nilai: string | number | null;
  readonly gaya: NamaGaya;
  /** Excel number format on top of the look. */
  readonly format?: string | null;
  readonly tautan?: NonNullable<SelRencana["tautan"]>;
  /** Lines after which the text is cut with "…", when fewer than what any cell may have. */
  readonly barisTerbanyak?: number;
}

export interface BarisBagian {
  readonly sel: readonly SelBagian[];
  /** Least height in points; the texts may need more. */
  readonly tinggi?: number;
  /** Stays on one page with the row below. */
  readonly ikut?: boolean;
}

/** One section of the rapor, rows counted from its own first row: where it stands is the composer's business. */
export interface Bagian {
  readonly baris: readonly BarisBagian[];
  readonly grafik?: readonly RencanaGrafik[];
  /** First and last row that every following page repeats. At most one section may ask for it, and it must be the last long one. */
  readonly barisJudul?: readonly [number, number];
}

/** A section is one file with one such function; null when it has nothing to say. */
export type PenyusunBagian = (konteks: Konteks) => Bagian | null;
