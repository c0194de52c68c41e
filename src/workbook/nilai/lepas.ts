import type { Nilai } from "../../scoring/nilai.ts";
import { bacaAngka } from "../angka.ts";
import type { NilaiSel } from "../grid.ts";
import { bukaLembar } from "../lembaran.ts";
import type { BarisMentah } from "../tataLetak/tabelMentah.ts";
import type { Temuan } from "../temuan.ts";
import { putuskanAmbigu } from "./bacaNilai.ts";
import { nilaiDinilai, type NilaiTerbaca } from "./nilaiBaris.ts";
import { samakanSkala } from "./skala.ts";

/** A figure's cell that stands in no table. */
export interface SelLepas {
  readonly peran: "target" | "realisasi";
  readonly nilai: NilaiSel;
  /** Number format; "" when unknown. */
  readonly format: string;
}

/** The figures of one IKU as the reader understands them beside each other. */
export interface BarisLepas {
  /** In the order of the cells. */
  readonly nilai: readonly Nilai[];
  /** Decisions about them, as the reader writes them down for a row of a table. */
  readonly temuan: readonly Temuan[];
}

/** Nothing but its figures is known of such a row. */
const MENTAH: BarisMentah = {
  nama: "",
  letakNama: { baris: 0, kolom: 0 },
  perspektif: null,
  sasaran: null,
  kodeSasaran: null,
  sel: new Map(),
  nilai: [],
};

const TANPA_LEMBAR = bukaLembar({
  lembar: "",
  baris: 0,
  kolom: 0,
  values: [],
  numberFormat: [],
  text: [],
  merges: [],
  barisTersembunyi: new Set(),
});

/**
 * Reads figures that were taken out of their table, by the rules of a table's rows: their spelling, "1.234" by its
 * neighbours and its column, one scale for a row.
 *
 * @param baris one row per IKU; the cells at one place of the rows count as a column
 * @returns one reading per row; never throws
 * @example bacaLepas([[realisasi(57), target("60%")]]) // 57 and 60, with SKALA_PERSEN
 */
export function bacaLepas(baris: readonly (readonly SelLepas[])[]): BarisLepas[] {
  const terbaca = baris.map((sel, b) => ({
    mentah: MENTAH,
    nilai: sel.map((s, k) => baca(s, b, k)),
    persen: false,
  }));
  return putuskanAmbigu(TANPA_LEMBAR, terbaca).baris.map((b) => {
    const { baris: sama, temuan } = samakanSkala(TANPA_LEMBAR, b);
    return { nilai: sama.nilai.map(nilaiDinilai), temuan };
  });
}

function baca({ peran, nilai, format }: SelLepas, baris: number, kolom: number): NilaiTerbaca {
  const baca = bacaAngka(nilai, format, "");
  return { peran, periode: null, judul: "", baris, kolom, baca, nilai: baca.nilai };
}
