import type { Bertahap } from "../../scoring/bertahap.ts";
import type { Periode } from "../../scoring/periode.ts";
import type { Judul } from "../kepala/judul.ts";
import type { Kepala } from "../kepala/kepala.ts";
import type { KolomTabel } from "../kepala/kolomTabel.ts";
import type { Lembaran } from "../lembaran.ts";
import type { BarisNilai } from "../nilai/nilaiBaris.ts";
import type { TabelMentah } from "./tabelMentah.ts";
import type { Temuan } from "../temuan.ts";

/** Everything a layout looks at. */
export interface Bahan {
  readonly lembar: Lembaran;
  readonly kepala: Kepala;
  readonly kolom: KolomTabel;
  readonly judul: Judul;
}

/** The judged period and the rows with every target and realisasi in a period. */
export interface KeputusanPeriode {
  readonly kini: Periode | null;
  readonly baris: readonly BarisNilai[];
  readonly temuan: readonly Temuan[];
}

/** One way of laying out an IKU table. A new layout is one file with such an object, listed in `index.ts`. */
export interface TataLetak {
  /** Name that goes out in `TabelIku.tataLetak`. */
  readonly nama: string;
  /** How well the layout fits, 0 for not at all. The best of all layouts is used. */
  cocok(bahan: Bahan): number;
  /** Which cells make up each IKU. */
  susun(bahan: Bahan): Bertahap<TabelMentah>;
  /** Which period is judged, once the figures are read, and which period nameless columns belong to. */
  periode(bahan: Bahan, baris: readonly BarisNilai[]): KeputusanPeriode;
}
