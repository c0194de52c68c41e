import type { Periode } from "../../scoring/periode.ts";
import type { PeranNilai } from "../peranKolom.ts";
import type { Kolom } from "../tabel.ts";
import type { Temuan } from "../temuan.ts";

/** Where a cell stands, in the coordinates of the `Lembaran`. */
export interface Letak {
  readonly baris: number;
  readonly kolom: number;
}

/** A figure's cell before it is read. */
export interface SelNilai extends Letak {
  readonly peran: PeranNilai;
  /** null when the header names none. */
  readonly periode: Periode | null;
  /** Header as written. */
  readonly judul: string;
}

/** One IKU as a layout lays it out: which cell holds what, nothing decided yet. */
export interface BarisMentah {
  readonly nama: string;
  readonly letakNama: Letak;
  readonly perspektif: string | null;
  readonly sasaran: string | null;
  readonly kodeSasaran: string | null;
  readonly sel: ReadonlyMap<Kolom, Letak>;
  readonly nilai: readonly SelNilai[];
}

/** Where another table may begin on the same sheet. */
export interface TabelBerikut {
  /** First row after this table's last one; titles may stand there. */
  readonly dari: number;
  /** Row and address of its header; null where nothing but a signature says that this table has ended. */
  readonly kepala: { readonly baris: number; readonly sel: string } | null;
}

export interface TabelMentah {
  readonly baris: readonly BarisMentah[];
  /** null when the table goes on to the end of the sheet. */
  readonly berikut: TabelBerikut | null;
  readonly temuan: readonly Temuan[];
}
