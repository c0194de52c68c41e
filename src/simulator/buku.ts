/**
 * The workbook the simulator holds in memory: what Excel's object model can see of an .xlsx file.
 * `xlsx/` loads it from a file and saves it back; `richapi/` answers Excel's requests over it.
 */

/** The error values a cell can hold. */
const SEMUA_GALAT = [
  "#DIV/0!",
  "#N/A",
  "#NAME?",
  "#NULL!",
  "#NUM!",
  "#REF!",
  "#VALUE!",
  "#SPILL!",
  "#CALC!",
] as const;
export type Galat = (typeof SEMUA_GALAT)[number];

/** The error value a text spells, in capitals; null for any other text. */
export function galatDari(teks: string): Galat | null {
  return SEMUA_GALAT.find((g) => g === teks) ?? null;
}

/** Colours are "#RRGGBB", theme colours and tints already resolved. */
export interface IsiSel {
  /** Excel.FillPattern name; "None" has no colour. */
  readonly pola: string;
  readonly warna: string;
  readonly warnaPola: string;
}

export interface GarisSel {
  /** Excel.BorderLineStyle name. */
  readonly gaya: string;
  /** Excel.BorderWeight name. */
  readonly tebal: string;
  readonly warna: string;
}

/** Immutable look of a cell: a change makes a new object, so `===` tells whether a cell was restyled. */
export interface GayaSel {
  readonly isi: IsiSel;
  readonly huruf: {
    readonly nama: string;
    readonly ukuran: number;
    readonly warna: string;
    readonly tebal: boolean;
    readonly miring: boolean;
    /** Excel.RangeUnderlineStyle name. */
    readonly garisBawah: string;
    readonly coret: boolean;
  };
  /** Excel.HorizontalAlignment and VerticalAlignment names. */
  readonly rata: string;
  readonly tegak: string;
  readonly lipat: boolean;
  readonly takuk: number;
  readonly putar: number;
  readonly garis: Readonly<
    Record<"EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "DiagonalDown" | "DiagonalUp", GarisSel>
  >;
  readonly format: string;
  readonly terkunci: boolean;
  /** Index of the cell format in the file's own styles part that this look came from; null for a look made here. */
  readonly asalXf: number | null;
}

/** An error in a cell, with the sentence a custom function gave for it; a file keeps only the error. */
export interface GalatSel {
  readonly galat: Galat;
  readonly pesan?: string;
}

/** Immutable cell. `nilai` is null for a blank but styled cell. */
export interface Sel {
  readonly nilai: string | number | boolean | GalatSel | null;
  /** Formula text without "=", when the cell has one; `nilai` is then its cached result. */
  readonly rumus: string | null;
  readonly gaya: GayaSel;
  /** Link inside the workbook or to an address, as Range.hyperlink has it. */
  readonly tautan: {
    readonly alamat: string | null;
    readonly lokasi: string | null;
    readonly petunjuk: string | null;
  } | null;
}

/** 0-based, inclusive. */
export interface Area {
  readonly baris: number;
  readonly kolom: number;
  readonly barisAkhir: number;
  readonly kolomAkhir: number;
}

export interface GrafikBuku {
  id: string;
  nama: string;
  /** Excel.ChartType name: "Doughnut", "ColumnClustered", "Line", "BarClustered"; others as the file says. */
  jenis: string;
  judul: string | null;
  legenda: boolean;
  /** Excel.ChartLegendPosition name. */
  letakLegenda: string;
  /** Source of each series on a sheet of this book; null for what the file had and the simulator does not model. */
  seri: {
    nama: string | null;
    kategori: { lembar: string; area: Area } | null;
    nilai: { lembar: string; area: Area } | null;
    warna: string | null;
    warnaTitik: (string | null)[];
    ukuranLubang: number | null;
  }[];
  /** Points from the sheet's top-left corner. */
  kiri: number;
  atas: number;
  lebar: number;
  tinggi: number;
  /** Colour of the chart area; null for none, absent for the default. */
  latar?: string | null;
  /** The chart area's border was taken away. */
  tanpaBingkai?: boolean;
  /** The value axis where it differs from Excel's own choice. */
  sumbuNilai?: { minimum?: number; format?: string };
  /** True for a chart read from the file and not changed since: saved exactly as it was. */
  dariBerkas: boolean;
}

export interface CetakBuku {
  /** Excel.PageOrientation and PaperType names. */
  orientasi: string;
  kertas: string;
  /** zoom: scale in percent, or pages wide/tall (null = automatic). */
  skala: number | null;
  halamanLebar: number | null;
  halamanTinggi: number | null;
  /** Points. */
  margin: { atas: number; bawah: number; kiri: number; kanan: number; kepala: number; kaki: number };
  tengahMendatar: boolean;
  tengahTegak: boolean;
  area: Area | null;
  barisJudul: readonly [number, number] | null;
  kaki: { kiri: string; tengah: string; kanan: string };
  kepala: { kiri: string; tengah: string; kanan: string };
  /** 0-based rows before which a page starts. */
  pisahHalaman: number[];
}

/** The button row of a filter. */
export interface SaringBuku {
  readonly area: Area;
  /** Some column has a criterion, which may hide rows. */
  readonly berkriteria: boolean;
}

/** What may be typed into cells, and what Excel says to anything else. */
export interface ValidasiBuku {
  readonly area: readonly Area[];
  /** Excel.DataValidationType name. */
  readonly jenis: string;
  /** Of a "List": "a,b,c" or "=Sheet!$A$1:$A$3"; "" for other kinds, whose rule only the file knows. */
  readonly sumber: string;
  readonly tarikTurun: boolean;
  readonly abaikanKosong: boolean;
  /** `gaya` is an Excel.DataValidationAlertStyle name. */
  readonly galat: {
    readonly tampil: boolean;
    readonly gaya: string;
    readonly judul: string;
    readonly pesan: string;
  };
  readonly petunjuk: { readonly tampil: boolean; readonly judul: string; readonly pesan: string };
  /** Position of its element in the file; null for one made here. */
  readonly asal: number | null;
}

export interface LembarBuku {
  /** Stable id, as Worksheet.id. */
  readonly id: string;
  nama: string;
  tampak: "Visible" | "Hidden" | "VeryHidden";
  /** Cells by row then column, 0-based; absent cells are blank in the column's, row's or default look. */
  sel: Map<number, Map<number, Sel>>;
  gabung: Area[];
  /** Areas filled by one array formula each, which stands in the area's first cell; the other cells hold its results. */
  tumpahan: Area[];
  /** Widths and heights in points; absent = default. */
  lebarKolom: Map<number, number>;
  tinggiBaris: Map<number, number>;
  /** The sheet's own defaults in points, where the file sets them; otherwise 48 wide and 15 high. */
  readonly lebarBawaan?: number;
  readonly tinggiBawaan?: number;
  kolomTersembunyi: Set<number>;
  barisTersembunyi: Set<number>;
  /** Look of a whole column where the file styles it. */
  gayaKolom: Map<number, GayaSel>;
  gayaBaris: Map<number, GayaSel>;
  grafik: GrafikBuku[];
  /** null = not protected. */
  proteksi: { bolehFormatSel: boolean } | null;
  cetak: CetakBuku;
  bekukanBaris: number;
  bekukanKolom: number;
  garisKisi: boolean;
  warnaTab: string | null;
  tabel: { nama: string; area: Area; berjudul: boolean }[];
  /** The sheet's own filter, not those of its tables; null when it has none. */
  saring: SaringBuku | null;
  /** No two cover the same cell. */
  validasi: ValidasiBuku[];
  /** Sheet-scoped defined names. */
  namaTerdefinisi: Map<string, NamaBuku>;
}

export interface NamaBuku {
  /** Formula text with "=". */
  rumus: string;
  tampak: boolean;
  komentar: string;
}

export interface Buku {
  /** File name, for Workbook.name. */
  nama: string;
  lembar: LembarBuku[];
  /** Id of the active sheet. */
  aktif: string;
  /** Selected area of the active sheet. */
  pilihan: Area;
  namaTerdefinisi: Map<string, NamaBuku>;
  /** Workbook.settings: JSON values by key. */
  setelan: Map<string, unknown>;
  proteksiStruktur: boolean;
  hanyaBaca: boolean;
  /** Look of a cell nobody styled. */
  gayaBawaan: GayaSel;
}
