import type { Periode } from "../../scoring/periode.ts";
import type { PeranNilai } from "../peranKolom.ts";
import type { Kolom } from "../tabel.ts";
import type { Temuan } from "../temuan.ts";

/** Where a cell stands, in the coordinates of the `Lembaran`. */
export interface Letak {
  readonly baris: number;
  readonly kolom: number;
}

/** A column of figures; where every IKU has one row, all of them share it. */
export interface KolomNilai {
  readonly peran: PeranNilai;
  /** null when the header names none. */
  readonly periode: Periode | null;
  /** Header as written. */
  readonly judul: string;
  readonly kolom: number;
}

/** A figure's cell. */
export interface SelNilai extends KolomNilai, Letak {}

/**
 * One IKU as a layout lays it out: which cell holds what, nothing decided yet. A table may have very many, so what is
 * the same for all rows is one object for all of them.
 */
export interface BarisMentah {
  readonly nama: string;
  /** Where the name stands. */
  readonly baris: number;
  readonly kolomNama: number;
  readonly perspektif: string | null;
  readonly sasaran: string | null;
  readonly kodeSasaran: string | null;
  /** Columns by subject. */
  readonly kolom: ReadonlyMap<Kolom, number>;
  /** Row of each subject's cell; null where all stand in the name's row. */
  readonly barisKolom: ReadonlyMap<Kolom, number> | null;
  readonly nilai: readonly KolomNilai[];
  /** Row of each figure; null where all stand in the name's row. */
  readonly barisNilai: readonly number[] | null;
}

/** The row in which the cell of a subject stands. */
export function barisSel({ baris, barisKolom }: BarisMentah, kolom: Kolom): number {
  return barisKolom?.get(kolom) ?? baris;
}

/** Where the cell of a subject stands; undefined when the table has no such column. */
export function letakSel(mentah: BarisMentah, kolom: Kolom): Letak | undefined {
  const k = mentah.kolom.get(kolom);
  return k === undefined ? undefined : { baris: barisSel(mentah, kolom), kolom: k };
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
