import type { Status } from "../scoring/skor.ts";
import type { Persegi } from "../workbook/grid.ts";

/** Colours are "#RRGGBB". */
export type Warna = string;

export type Sisi = "atas" | "bawah" | "kiri" | "kanan";
export interface Garis {
  readonly warna: Warna;
  readonly tebal: "tipis" | "sedang";
}

/** The look of a cell. Absent fields keep the sheet's default. */
export interface Gaya {
  readonly isi?: Warna;
  readonly huruf?: {
    readonly warna?: Warna;
    /** Points. */
    readonly ukuran?: number;
    readonly tebal?: boolean;
    readonly miring?: boolean;
  };
  readonly rata?: "kiri" | "tengah" | "kanan";
  readonly tegak?: "atas" | "tengah" | "bawah";
  readonly lipat?: boolean;
  /** Indent level, 0 to 15. */
  readonly takuk?: number;
  readonly garis?: Readonly<Partial<Record<Sisi, Garis>>>;
  /** Excel number format code in the en-US locale. */
  readonly format?: string;
}

/** One written cell; coordinates are 0-based on the rapor sheet. */
export interface SelRencana {
  readonly baris: number;
  readonly kolom: number;
  /** Text is always literal: the adapter keeps "=…" from becoming a formula. null leaves the cell blank but styled. */
  readonly nilai: string | number | null;
  /** Key into `RencanaLembar.gaya`. */
  readonly gaya: string;
  /** Link to a cell of this workbook ("Sheet!A1"), with the tooltip. */
  readonly tautan?: { readonly sel: string; readonly petunjuk: string };
}

interface GrafikApaPun {
  /** Fixed name of the chart object on the sheet. */
  readonly nama: string;
  readonly judul: string | null;
  /** Cells holding category names in the first column and values in those after it. */
  readonly data: Persegi;
  /** Where the chart stands. */
  readonly letak: Persegi;
  readonly legenda: boolean;
}

/** One ring; `warnaTitik` is the colour of each point in data order. */
export interface GrafikDonat extends GrafikApaPun {
  readonly jenis: "donat";
  readonly warnaTitik: readonly Warna[];
}

/** Columns side by side; the first data row names the series, `warnaSeri` colours them in order. */
export interface GrafikKolom extends GrafikApaPun {
  readonly jenis: "kolom";
  readonly warnaSeri: readonly Warna[];
  /** Number format of the value axis. */
  readonly format: string;
  /** Where the value axis starts; null leaves it to Excel. */
  readonly minimum: number | null;
}

export type RencanaGrafik = GrafikDonat | GrafikKolom;

export interface TataCetak {
  readonly kertas: "a4";
  readonly orientasi: "landscape" | "portrait";
  readonly lebarHalaman: number;
  /** Points. */
  readonly margin: {
    readonly atas: number;
    readonly bawah: number;
    readonly kiri: number;
    readonly kanan: number;
  };
  /** First and last 0-based row repeated on every page; null for none. */
  readonly barisJudul: readonly [number, number] | null;
  /** 0-based rows before which a new page starts. */
  readonly pisahHalaman: readonly number[];
  readonly area: Persegi;
  /** Footer texts; "&P" and "&N" are page and page count as in Excel. */
  readonly kaki: { readonly kiri: string; readonly tengah: string; readonly kanan: string };
}

/** A whole sheet as data: what `src/excel` writes and any test can read without Excel. */
export interface RencanaLembar {
  readonly nama: string;
  readonly warnaTab: Warna | null;
  /** Default font of the sheet. */
  readonly huruf: { readonly nama: string; readonly ukuran: number; readonly warna: Warna };
  /** Column widths in points, from column A. */
  readonly lebarKolom: readonly number[];
  /** Row heights in points by 0-based row; rows not listed keep the default. */
  readonly tinggiBaris: Readonly<Record<number, number>>;
  readonly gaya: Readonly<Record<string, Gaya>>;
  readonly sel: readonly SelRencana[];
  readonly gabung: readonly Persegi[];
  readonly grafik: readonly RencanaGrafik[];
  /**
   * Marks in a hidden column right of the sheet's own, one per written row: a later reading tells our rows from the
   * user's by them, also after rows were inserted, moved or sorted.
   */
  readonly penanda: { readonly kolom: number; readonly isi: readonly string[] };
  readonly bekukanBaris: number;
  readonly garisKisi: boolean;
  readonly cetak: TataCetak;
}

/** Which cells get which status colour, on the user's own sheet. */
export interface RencanaWarna {
  readonly sel: readonly { readonly sel: string; readonly status: Status }[];
}
