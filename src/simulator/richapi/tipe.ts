import type { Area, Buku, GrafikBuku, LembarBuku } from "../buku.ts";
import type { Argumen } from "./argumen.ts";
import type { Penghitung } from "./penghitung.ts";
import type { Peristiwa } from "./peristiwa.ts";

/** One or more rectangles of a sheet: what a Range or RangeAreas stands for. */
export interface IsiArea {
  readonly lembar: LembarBuku;
  readonly area: readonly Area[];
}

export type SisiBingkai =
  | "EdgeTop"
  | "EdgeBottom"
  | "EdgeLeft"
  | "EdgeRight"
  | "InsideVertical"
  | "InsideHorizontal"
  | "DiagonalDown"
  | "DiagonalUp";

interface IsiBuku {
  readonly buku: Buku;
}
interface IsiLembar {
  readonly lembar: LembarBuku;
}
/** Book-wide when `lembar` is null. */
interface IsiLingkup {
  readonly lembar: LembarBuku | null;
}
interface IsiGrafik extends IsiLembar {
  readonly grafik: GrafikBuku;
}
interface IsiSeri extends IsiGrafik {
  readonly seri: GrafikBuku["seri"][number];
}

/** What each type of Excel's object model stands for in the workbook. */
export interface PetaIsi {
  Workbook: IsiBuku;
  Application: IsiBuku;
  Runtime: IsiBuku;
  WorkbookProtection: IsiBuku;
  WorksheetCollection: IsiBuku;
  SettingCollection: IsiBuku;
  Setting: IsiBuku & { readonly kunci: string };
  Worksheet: IsiLembar;
  WorksheetProtection: IsiLembar;
  WorksheetFreezePanes: IsiLembar;
  AutoFilter: IsiLembar;
  PageLayout: IsiLembar;
  HeaderFooterGroup: IsiLembar;
  HeaderFooter: IsiLembar;
  PageBreakCollection: IsiLembar;
  PageBreak: IsiLembar & { readonly baris: number };
  NamedItemCollection: IsiLingkup;
  NamedItem: IsiLingkup & { readonly nama: string };
  TableCollection: IsiLingkup;
  Table: IsiLembar & { readonly tabel: LembarBuku["tabel"][number] };
  Range: IsiArea;
  RangeAreas: IsiArea;
  RangeCollection: IsiArea;
  RangeFormat: IsiArea;
  DataValidation: IsiArea;
  RangeFill: IsiArea;
  RangeFont: IsiArea;
  FormatProtection: IsiArea;
  RangeBorderCollection: IsiArea;
  RangeBorder: IsiArea & { readonly sisi: SisiBingkai };
  ChartCollection: IsiLembar;
  Chart: IsiGrafik;
  ChartTitle: IsiGrafik;
  ChartLegend: IsiGrafik;
  ChartAreaFormat: IsiGrafik;
  ChartBorder: IsiGrafik;
  ChartAxes: IsiGrafik;
  ChartAxis: IsiGrafik;
  ChartSeriesCollection: IsiGrafik;
  ChartSeries: IsiSeri;
  ChartSeriesFormat: IsiSeri;
  ChartPointsCollection: IsiSeri;
  ChartPoint: IsiSeri & { readonly indeks: number };
  ChartPointFormat: IsiSeri & { readonly indeks: number };
  /** A fill somewhere in a chart; null takes the colour away. */
  ChartFill: IsiGrafik & { readonly atur: (warna: string | null) => void };
}

export type NamaTipe = keyof PetaIsi;

/** An object of the model: its type and what it stands for. */
export type Objek = { [N in NamaTipe]: { readonly tipe: N; readonly isi: PetaIsi[N] } }[NamaTipe];

export function objek<N extends NamaTipe>(tipe: N, isi: PetaIsi[N]): Objek {
  // The pairing of N with PetaIsi[N] is what Objek says, but TypeScript cannot see it through the mapped type.
  return { tipe, isi } as Objek;
}

/** What the members need besides the object they belong to. */
export interface Konteks {
  readonly buku: Buku;
  readonly peristiwa: Peristiwa;
  /** Year given to dates typed without one. */
  readonly tahun: number;
  /** Largest number of cells `setCellProperties` takes; Infinity on desktop. */
  readonly batasSifatSel: number;
  /** Objects the add-in asked to keep, by reference id. */
  readonly referensi: Map<string, Objek>;
  readonly simpanReferensi: (o: Objek) => string;
  /** null when formulas keep the results they came with. */
  readonly penghitung: Penghitung | null;
}

/** A scalar property. Without `baca` it can only be set, without `tulis` only be read. */
export interface Sifat<T> {
  /** ExcelApi set, where later than the type's own. */
  readonly sejak?: string;
  baca?(isi: T, k: Konteks): unknown;
  tulis?(isi: T, nilai: unknown, k: Konteks): void;
}

/** A navigation property; null is a null object. */
export interface Anak<T> {
  readonly sejak?: string;
  ambil(isi: T, k: Konteks): Objek | null;
}

/** A method that gives a plain value (or nothing), or with `objek` another object of the model. */
export interface Metode<T> {
  readonly sejak?: string;
  /** Changes the workbook, so a read-only one refuses it. */
  readonly menulis?: boolean;
  panggil?(isi: T, arg: Argumen, k: Konteks): unknown;
  objek?(isi: T, arg: Argumen, k: Konteks): Objek | null;
}

/** One type of the object model, as a table. Member names as on the wire. */
export interface Definisi<T> {
  /** ExcelApi set of the whole type; "1.1" when absent. */
  readonly sejak?: string;
  readonly sifat?: Readonly<Record<string, Sifat<T>>>;
  readonly anak?: Readonly<Record<string, Anak<T>>>;
  readonly metode?: Readonly<Record<string, Metode<T>>>;
  /** Id that the library keeps to find the object again. */
  identitas?(isi: T): Readonly<Record<string, unknown>>;
  /** For collections. */
  butir?(isi: T, k: Konteks): Objek[];
  indeks?(isi: T, arg: Argumen, k: Konteks): Objek | null;
}
