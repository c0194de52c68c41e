import type { Persegi } from "../../workbook/grid.ts";
import type { Gaya, RencanaLembar, SelRencana, TataCetak, Warna } from "../rencana.ts";

/**
 * What is written on a list sheet: single cells, and nothing else of it is touched. Unlike the rapor, which is
 * rewritten whole, such a sheet belongs to the people who sort it, filter it and write on it.
 */
export interface RencanaDaftar {
  readonly nama: string;
  /** null as value clears a cell; a look that `gaya` does not list leaves the cell's own. */
  readonly sel: readonly SelRencana[];
  readonly gaya: Readonly<Record<string, Gaya>>;
  /** Heights in points of the rows that are new. */
  readonly tinggiBaris: Readonly<Record<number, number>>;
  /** Cells that offer a choice of words. */
  readonly pilihan: readonly PilihanSel[];
  /** How the sheet is set up when it is made; null when it is there. */
  readonly awal: AwalDaftar | null;
}

export interface PilihanSel {
  readonly area: Persegi;
  /** Together at most 255 characters; none with a comma. */
  readonly kata: readonly string[];
  /** Shown when something else is typed, which Excel then offers to keep all the same. */
  readonly peringatan: { readonly judul: string; readonly pesan: string };
}

export interface AwalDaftar {
  readonly warnaTab: Warna | null;
  readonly huruf: RencanaLembar["huruf"];
  readonly lebarKolom: readonly number[];
  readonly kolomTersembunyi: readonly number[];
  readonly barisTersembunyi: readonly number[];
  readonly gabung: readonly Persegi[];
  readonly bekukanBaris: number;
  /** Header and rows with filter buttons. */
  readonly saring: Persegi;
  /** The sheet is hidden when it is made; shown by whoever wants it. */
  readonly tersembunyi: boolean;
  readonly cetak: Omit<TataCetak, "area">;
}
