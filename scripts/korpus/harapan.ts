import type { Konsolidasi, Polarisasi } from "../../src/scoring/iku.ts";
import type { Periode } from "../../src/scoring/periode.ts";
import type { Status } from "../../src/scoring/skor.ts";

/** What the rapor must say of one IKU in the judged period. A text that the workbook lacks is left out. */
export interface IkuHarapan {
  readonly kode: string | null;
  readonly nama: string;
  /** As written, without numbering, weight and the word "perspektif". */
  readonly perspektif: string | null;
  /** As written, without its code. */
  readonly sasaran: string | null;
  readonly polarisasi: Polarisasi;
  readonly konsolidasi: Konsolidasi | null;
  readonly satuan?: string;
  readonly vc?: string;
  readonly bobot?: number;
  readonly terburuk?: number;
  /** Meeting the target scores 120. */
  readonly konversi120?: boolean;
  readonly pic?: string;
  readonly kendala?: string;
  readonly rencanaAksi?: string;
  readonly tenggat?: string;
  readonly keterangan?: string;
  /** Figures are percent points: 99.5 is 99.5%. */
  readonly persen: boolean;
  /** Consolidated over the judged period, in the unit shown; a pair is a range, a text was not readable, null is none. */
  readonly target: number | readonly [bawah: number, atas: number] | null;
  /** Consolidated likewise; a text is what stands instead of a figure. */
  readonly realisasi: number | string | null;
  /** Worked out by hand from the rules. */
  readonly status: Status;
}

/** The table that a workbook must be read as. */
export interface Harapan {
  /** Sheet the table stands on; left out when it is spread over several. */
  readonly lembar?: string;
  readonly kantor: string | null;
  readonly tahun: number | null;
  /** Judged period; null when the workbook names none. */
  readonly periode: Periode | null;
  /** Periods before and including the judged one for which the workbook holds realisasi. */
  readonly tren: readonly Periode[];
  readonly iku: readonly IkuHarapan[];
  /** Nilai Kinerja Organisasi worked out by hand, where the workbook has weights worth checking. */
  readonly nko?: number;
  /** Cells about which something must be said, with the reason: a decision, a contradiction, a hidden row. */
  readonly disebut?: Readonly<Record<string, string>>;
  /** Nothing in the workbook is doubtful: no finding asks for a check. */
  readonly bersih?: true;
}

/** Fields that most IKU of one workbook share. */
type Lain = Partial<Omit<IkuHarapan, "kode" | "nama" | "target" | "realisasi" | "status">>;

/**
 * One expected IKU. Unless `lain` says otherwise it is a maximize IKU without perspektif, sasaran and konsolidasi.
 *
 * @example harap("1a-CP", "Persentase penerimaan", 85, 91.17, "hijau", { persen: true })
 */
export function harap(
  kode: string | null,
  nama: string,
  target: IkuHarapan["target"],
  realisasi: IkuHarapan["realisasi"],
  status: Status,
  lain: Lain = {},
): IkuHarapan {
  return {
    kode,
    nama,
    perspektif: null,
    sasaran: null,
    polarisasi: "maximize",
    konsolidasi: null,
    persen: false,
    ...lain,
    target,
    realisasi,
    status,
  };
}

/** "s.d. month n". */
export const sd = (bulan: number): Periode => ({ dari: 1, sampai: bulan });
/** Months of quarter n. */
export const tw = (n: number): Periode => ({ dari: 3 * n - 2, sampai: 3 * n });
/** One month. */
export const bln = (n: number): Periode => ({ dari: n, sampai: n });
/** Months of semester n. */
export const smt = (n: number): Periode => ({ dari: 6 * n - 5, sampai: 6 * n });
/** The whole year (Y). */
export const TAHUN: Periode = { dari: 1, sampai: 12 };
