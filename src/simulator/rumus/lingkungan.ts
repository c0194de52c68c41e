import type { LembarBuku } from "../buku.ts";
import type { Acuan, Larik, Nilai } from "./nilai.ts";
import type { Isi } from "./sebar.ts";
import type { FungsiTambahan } from "./tambahan.ts";
import type { Desimal } from "./ubah.ts";

/** The cell a formula stands in. */
export interface Letak {
  readonly lembar: LembarBuku;
  readonly baris: number;
  readonly kolom: number;
}

/** What a formula can ask of the workbook around it while it is computed. */
export interface Lingkungan {
  readonly letak: Letak;
  readonly desimal: Desimal;
  /** The moment that TODAY and NOW give, as a serial number of the 1900 system. */
  kini(): number;
  /** The cells' values; of whole columns and rows only as far as the sheet is used. */
  baca(acuan: Acuan): Larik;
  /** Where a text of a formula points to ("Data!A1:B2", a defined name, a column of a table). */
  acuan(teks: string, jenis: string): Nilai;
  /** The cells that the array formula in a cell fills; null when there is none. */
  tumpahan(acuan: Acuan): Acuan | null;
  /** A function of the add-in by its full name in capitals. */
  tambahan(nama: string): FungsiTambahan | undefined;
}

/** An argument that is worked out only when the function asks for it, as IF and IFERROR need it. */
export interface Argumen {
  /** False where nothing stands between two separators. */
  readonly ada: boolean;
  /** The value or reference itself. */
  nilai(): Nilai;
  /** The value, read out of its cells. */
  isi(): Isi;
}

export type FungsiRumus = (arg: readonly Argumen[], l: Lingkungan) => Nilai;
export type TabelFungsi = Readonly<Record<string, FungsiRumus>>;
