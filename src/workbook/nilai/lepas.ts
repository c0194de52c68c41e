import type { Nilai } from "../../scoring/nilai.ts";
import { bacaAngka } from "../angka.ts";
import type { NilaiSel } from "../grid.ts";
import { bukaLembar } from "../lembaran.ts";
import type { BarisMentah } from "../tataLetak/tabelMentah.ts";
import type { Temuan } from "../temuan.ts";
import { putuskanAmbigu } from "./bacaNilai.ts";
import { nilaiDinilai, type NilaiTerbaca } from "./nilaiBaris.ts";
import { samakanSkala, skalaJanggal } from "./skala.ts";

/** A cell that stands in no table. */
export interface SelLepas {
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

type Peran = "target" | "realisasi";

/** Nothing but its figures is known of such a row. */
const MENTAH: BarisMentah = {
  nama: "",
  baris: 0,
  kolomNama: 0,
  perspektif: null,
  sasaran: null,
  kodeSasaran: null,
  kolom: new Map(),
  barisKolom: null,
  nilai: [],
  barisNilai: null,
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
 * @param peran what stands in each place of a row
 * @param baris one row per IKU; the cells at one place of the rows count as a column
 * @returns one reading per row; never throws
 * @example bacaLepas(["realisasi", "target"], [[57, "60%"]]) // 57 and 60, with SKALA_PERSEN
 */
export function bacaLepas(
  peran: readonly Peran[],
  baris: readonly (readonly SelLepas[])[],
): readonly BarisLepas[] {
  const hasil = baris.map((sel) => barisPolos(peran, sel));
  const bertulisan = [...baris.keys()].filter((b) => hasil[b] === undefined);
  const terbaca = bertulisan.map((b) => ({
    mentah: MENTAH,
    nilai: (baris[b] ?? []).map((s, k) => baca(peran[k] ?? "realisasi", s, b, k)),
    persen: false,
  }));
  putuskanAmbigu(TANPA_LEMBAR, terbaca).baris.forEach((b, i) => {
    const { baris: sama, temuan } = samakanSkala(TANPA_LEMBAR, b);
    hasil[bertulisan[i] ?? 0] = { nilai: sama.nilai.map(nilaiDinilai), temuan };
  });
  return hasil.map((h) => h ?? { nilai: [], temuan: [] });
}

/**
 * Plain numbers, read in one step: a call may bring ten thousand rows of them, and none of the reader's decisions is
 * about them but the last, whether target and realisasi share a scale.
 */
function barisPolos(peran: readonly Peran[], sel: readonly SelLepas[]): BarisLepas | undefined {
  if (!sel.every(polos)) return undefined;
  const satuSisi = peran.every((p) => p === peran[0]);
  const [a, b] = sel;
  const sepasang = sel.length <= 2 && !skalaJanggal(a?.nilai ?? 0, b?.nilai ?? 0);
  return satuSisi || sepasang ? { nilai: sel.map((s) => angka(s.nilai)), temuan: TANPA_TEMUAN } : undefined;
}

function polos(sel: SelLepas): sel is { readonly nilai: number; readonly format: "" } {
  return sel.format === "" && Number.isFinite(sel.nilai);
}

/** + 0 turns −0 into 0, as the reader does. */
function angka(nilai: number): Nilai {
  return { jenis: "angka", nilai: nilai + 0 };
}

const TANPA_TEMUAN: readonly Temuan[] = [];

function baca(peran: Peran, { nilai, format }: SelLepas, baris: number, kolom: number): NilaiTerbaca {
  const baca = bacaAngka(nilai, format, "");
  return { peran, periode: null, judul: "", baris, kolom, baca, nilai: baca.nilai };
}
