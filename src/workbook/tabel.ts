import type { DataIku } from "../scoring/iku.ts";
import type { Periode } from "../scoring/periode.ts";
import type { Temuan } from "./temuan.ts";

/** Fields a column can hold. Period columns also carry a period. */
export type Kolom =
  | "no"
  | "kode"
  | "perspektif"
  | "sasaran"
  | "kodeSasaran"
  | "nama"
  | "satuan"
  | "polarisasi"
  | "konsolidasi"
  | "polKp"
  | "vc"
  | "bobot"
  | "target"
  | "realisasi"
  | "capaian"
  | "indeks"
  | "status"
  | "terburuk"
  | "konversi120"
  | "periodePelaporan"
  | "pic"
  | "kendala"
  | "rencanaAksi"
  | "tenggat"
  | "keterangan";

/** How a target or realisasi is shown, so that the rapor shows it the same way. */
export interface Tampilan {
  /** Values are percent points and must be printed with a percent sign. */
  readonly persen: boolean;
  /** Decimals to print, as the workbook shows them. */
  readonly desimal: number;
}

/** One IKU as the workbook holds it: what scoring needs, the texts carried through, and where everything stands. */
export interface BarisIku extends DataIku {
  readonly kodeSasaran: string | null;
  readonly satuan: string | null;
  readonly periodePelaporan: string | null;
  readonly pic: string | null;
  readonly kendala: string | null;
  readonly rencanaAksi: string | null;
  readonly tenggat: string | null;
  readonly keterangan: string | null;
  readonly tampilan: Tampilan;
  /** Status and index typed in the workbook for the judged period, for comparison only; null when absent. */
  readonly statusTertulis: string | null;
  readonly indeksTertulis: number | null;
  /** Address of the IKU's name cell, "Sheet!A1". */
  readonly sel: string;
  /** Cell addresses of the row's other cells, where the column exists; period columns by `kunciPeriode`. */
  readonly selKolom: Readonly<Partial<Record<Kolom, string>>>;
  readonly selTarget: Readonly<Record<string, string>>;
  readonly selRealisasi: Readonly<Record<string, string>>;
}

/** The table of IKU read from a workbook. */
export interface TabelIku {
  /** The sheet that is judged: its cells are coloured. */
  readonly lembar: string;
  /** Further sheets that gave earlier or later periods. */
  readonly lembarLain?: readonly string[];
  /** Name of the layout that matched, e.g. "daftar", "trajektori". */
  readonly tataLetak: string;
  readonly kantor: string | null;
  readonly tahun: number | null;
  readonly iku: readonly BarisIku[];
  /** Periods that have a target or realisasi column, in order. */
  readonly periode: readonly Periode[];
  /** The period to judge unless the user picks another; null for a single period the workbook does not name. */
  readonly periodeKini: Periode | null;
  readonly temuan: readonly Temuan[];
}

/** What was looked at when no table was found: for the message that says so. */
export interface TidakAdaTabel {
  readonly lembar: readonly { readonly nama: string; readonly judulTerlihat: readonly string[] }[];
  /** Sheet of a column map whose header was not found. */
  readonly petaTidakCocok?: string;
}

export type HasilBaca =
  { readonly ok: true; readonly tabel: TabelIku } | { readonly ok: false; readonly dilihat: TidakAdaTabel };
