import type { KodeTemuan } from "./kodeTemuan.ts";
import type { TabelIku } from "./tabel.ts";
import type { Temuan } from "./temuan.ts";

/** What somebody can settle with one answer. */
export type Pertanyaan = "lembar" | "kolom" | "periode";

/** How sure the reader is of what it found. */
export interface Keyakinan {
  /** 1 for no doubt at all, 0 for a guess. */
  readonly nilai: number;
  /** The findings that lower it, the weightiest first. */
  readonly alasan: readonly Temuan[];
  /** What to ask; null when it is sure enough, or when an answer is there already. */
  readonly tanya: Pertanyaan | null;
}

/** Below this the pane asks. */
const AMBANG_YAKIN = 0.75;

/** Which doubt concerns which question, and how much of the confidence it costs. */
const RAGU: Readonly<Partial<Record<KodeTemuan, readonly [Pertanyaan, number]>>> = {
  LEMBAR_LAIN_MIRIP: ["lembar", 0.3],
  LEMBAR_TIDAK_IKUT: ["lembar", 0.2],
  TANPA_TARGET: ["kolom", 0.4],
  TANPA_REALISASI: ["kolom", 0.4],
  CAPAIAN_TIDAK_PASTI: ["kolom", 0.3],
  BULAN_SAJA: ["kolom", 0.3],
  KOLOM_TANPA_PERIODE: ["kolom", 0.3],
  KOLOM_GANDA: ["kolom", 0.15],
  TARGET_TANPA_PERIODE: ["kolom", 0.1],
  TARGET_DIANGGAP_SETAHUN: ["kolom", 0.1],
  PERIODE_TIDAK_PASTI: ["periode", 0.3],
  REALISASI_TANPA_PERIODE: ["periode", 0.3],
  LEMBAR_MUNGKIN_KUMULATIF: ["periode", 0.3],
  PERIODE_TARGET_BEDA: ["periode", 0.2],
  PERIODE_JUDUL_BEDA: ["periode", 0.2],
  PERIODE_DARI_NAMA: ["periode", 0.2],
};

/**
 * How sure the reading of a table is, out of its findings; a kind of doubt counts once however often it was found.
 *
 * @param terjawab what somebody has decided already: nobody is asked twice
 */
export function keyakinanBaca(
  { temuan }: Pick<TabelIku, "temuan">,
  terjawab: ReadonlySet<Pertanyaan> = new Set(),
): Keyakinan {
  const perKode = new Map(temuan.map((t) => [t.kode, t]));
  const ragu = [...perKode.values()].flatMap((t) => {
    const bobot = Object.hasOwn(RAGU, t.kode) ? RAGU[t.kode as KodeTemuan] : undefined;
    return bobot === undefined || terjawab.has(bobot[0]) ? [] : [{ t, tanya: bobot[0], turun: bobot[1] }];
  });
  ragu.sort((a, b) => b.turun - a.turun);
  const nilai = Math.max(0, 1 - ragu.reduce((jumlah, r) => jumlah + r.turun, 0));
  return {
    nilai,
    alasan: ragu.map((r) => r.t),
    tanya: nilai < AMBANG_YAKIN ? (ragu[0]?.tanya ?? null) : null,
  };
}
