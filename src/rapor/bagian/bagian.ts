import type { Bertahap } from "../../scoring/bertahap.ts";
import type { Bahasa, Teks } from "../../bahasa/index.ts";
import type { TeksLembar } from "../../bahasa/lembar.ts";
import type { Kebutuhan } from "../../scoring/kebutuhan.ts";
import type { Periode } from "../../scoring/periode.ts";
import type { NilaiGabungan, SkorIku, Status } from "../../scoring/skor.ts";
import type { SebutanKode } from "../../workbook/sebutanKode.ts";
import type { BarisIku } from "../../workbook/tabel.ts";
import type { NamaGaya } from "../gaya.ts";
import type { EntriIsian, Isian, IsianLama } from "../isian/bidang.ts";
import type { HasilRapor } from "../nilai.ts";
import type { RingkasTindak } from "../tindakLanjut/ringkasTindak.ts";
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
  /** What people typed on the rapor that this one replaces. */
  readonly isian?: IsianLama;
  /** The last rapor of an earlier meeting, to compare with; without it the period before in the workbook is used. */
  readonly raporLalu?: RaporLalu;
  /** How far the actions of earlier meetings are; null or absent when there are none. */
  readonly tindakLanjut?: RingkasTindak | null;
  /** Cells of other sheets that name an IKU's code, by code. */
  readonly dataMentah?: ReadonlyMap<string, readonly SebutanKode[]>;
}

/** What is kept of an earlier rapor. */
export interface RaporLalu {
  /** How people call it, e.g. its period. */
  readonly nama: string;
  readonly nko: number | null;
  readonly jumlah: Readonly<Record<Status, number>>;
}

/** One period of a trend: the index of an IKU then, or the value of an NSS, NP or the NKO; null when there was none. */
export interface TitikTren {
  readonly periode: Periode;
  readonly indeks: (skor: SkorIku) => number | null;
  readonly nilai: (kelompok: NilaiGabungan) => number | null;
}

/** Why a hijau IKU may not stay hijau. Indices in percent points; `kali` compares with the pace so far. */
export type Risiko =
  | { readonly jenis: "tidak-tercapai" }
  | { readonly jenis: "turun"; readonly turun: number; readonly nanti: number }
  | { readonly jenis: "curam"; readonly kali: number }
  | { readonly jenis: "sempit"; readonly kali: number };

export type KelompokDibahas = "merah" | "kuning" | "berisiko" | "belumLapor" | "berisian";

/** An IKU to talk about in the meeting, and why. */
export interface Dibahas {
  readonly skor: SkorIku;
  readonly kelompok: KelompokDibahas;
  readonly risiko: Risiko | null;
}

/** What every section may read. */
export interface Konteks {
  readonly hasil: HasilRapor;
  readonly pilihan: PilihanRapor;
  readonly bahasa: Bahasa;
  readonly teks: Teks & TeksLembar;
  readonly kantor: string | null;
  /** Name of the judged period with the year, null when the workbook names no period. */
  readonly namaPeriode: string | null;
  /** Day of the meeting, ISO date; null when it is not known or belongs to an earlier period. */
  readonly tanggalRapat: string | null;
  /** Name of the period that trends compare with, null when there is none. */
  readonly namaSebelumnya: string | null;
  /** The workbook row behind a score. */
  readonly barisDari: (skor: SkorIku) => BarisIku | null;
  /** The score of the same IKU in the period before, null when unknown. */
  readonly sebelumnya: (skor: SkorIku) => SkorIku | null;
  /** The same for an NSS, NP or the NKO. */
  readonly kelompokSebelumnya: (nilai: NilaiGabungan) => NilaiGabungan | null;
  /** Periods up to the judged one, which comes last; empty when the workbook names no period. */
  readonly tren: readonly TitikTren[];
  /** What is still needed to end the year hijau. */
  readonly kebutuhan: (skor: SkorIku) => Kebutuhan<Periode>;
  /** What a person typed on the earlier rapor for this IKU; goes before `isianSumber`. */
  readonly diketik: (skor: SkorIku) => Isian;
  readonly isianSumber: (skor: SkorIku) => Isian;
  /** What was typed for IKU that are no longer there. */
  readonly catatanLama: readonly EntriIsian[];
  readonly penandaTangan: IsianLama["ttd"];
  readonly dibahas: readonly Dibahas[];
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
  /** Runs over the blank cells up to `sampai` without merging them when it fits on one line: merges cost Excel most. */
  readonly mengalir?: true;
  /** What a person typed: never cut, however long. */
  readonly utuh?: true;
}

export interface BarisBagian {
  readonly sel: readonly SelBagian[];
  /** Least height in points; the texts may need more. */
  readonly tinggi?: number;
  /** Stays on one page with the row below. */
  readonly ikut?: boolean;
  /** What the hidden column says of this row; without it, only that the row is ours. */
  readonly tanda?: string;
}

/** One section of the rapor, rows counted from its own first row: where it stands is the composer's business. */
export interface Bagian {
  readonly baris: readonly BarisBagian[];
  readonly grafik?: readonly RencanaGrafik[];
  /** First and last row of the table head, printed again where the section goes on to another page. */
  readonly kepala?: readonly [number, number];
}

/** A section is one file with one such function; null when it has nothing to say. */
export type PenyusunBagian = (konteks: Konteks) => Bagian | null;
/** The same in steps: a section with a row for every IKU. */
export type PenyusunBagianBertahap = (konteks: Konteks) => Bertahap<Bagian | null>;
