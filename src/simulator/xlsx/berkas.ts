import type { Buku, GayaSel } from "../buku.ts";
import type { LetakLembar } from "./baca/lembar.ts";
import type { DataLembar } from "./baca/sel.ts";
import type { Palet } from "./baca/warna.ts";
import type { Paket } from "./paket.ts";

/** A sheet as it was read, to tell what changed since. */
export interface AsalLembar {
  readonly letak: LetakLembar;
  /** Rows and cells as read; the cells themselves are shared with the book and immutable. */
  readonly data: DataLembar;
  /** Offset of `</sheetData>` in the part, so that saving need not scan the cells again to find it. */
  readonly akhirData: number;
}

/** Where a book came from. Nothing in here changes after loading. */
export interface AsalBerkas {
  readonly paket: Paket;
  readonly bagianBuku: string;
  readonly bagianGaya: string | undefined;
  /** Looks by cell format index. */
  readonly gaya: readonly GayaSel[];
  readonly palet: Palet;
  /** By LembarBuku.id. */
  readonly lembar: ReadonlyMap<string, AsalLembar>;
  /** Id of the sheet that was in front. */
  readonly aktif: string;
  /** True when dates count from 1904, as Excel for Mac once did: serial numbers are kept as stored. */
  readonly tanggal1904: boolean;
}

/**
 * A workbook together with the file it was read from. The fields of `Buku` may be changed freely (cells and looks are
 * replaced, never mutated); `simpanXlsx` compares them with `asal` and writes what differs.
 */
export interface BukuBerkas extends Buku {
  readonly asal: AsalBerkas;
}
