import { selesaikan, telusuri, type Bertahap } from "../scoring/bertahap.ts";
import { skorKantorBertahap } from "../scoring/kantor.ts";
import type { DataIku } from "../scoring/iku.ts";
import { samaPeriode, type Periode } from "../scoring/periode.ts";
import type { ProfilAturan } from "../scoring/profil.ts";
import type { SkorIku, SkorKantor } from "../scoring/skor.ts";
import type { BarisIku, TabelIku } from "../workbook/tabel.ts";
import type { Temuan } from "../workbook/temuan.ts";
import { periodeSebelumnya } from "./periodeSebelumnya.ts";
import { temuanSkor } from "./temuanSkor.ts";
import { temuanTertulis } from "./temuanTertulis.ts";

/** A table with its scores: everything the colours, the rapor sheet and the command line show. */
export interface HasilRapor {
  readonly tabel: TabelIku;
  readonly kantor: SkorKantor;
  /** The period before, for trends; null when the workbook has none or nothing in it has an index. */
  readonly sebelumnya: SkorKantor | null;
  /** The reader's findings first, then those of the scoring and the contradictions, in workbook order. */
  readonly temuan: readonly Temuan[];
}

/**
 * Scores a table in one period under one rule profile.
 *
 * @param periode the period to judge; null when the workbook names none
 * @returns a result for any table, also an empty one; doubts are in `temuan`, never thrown
 * @example nilaiTabel(tabel, sampaiDengan(9), KMK_467_2014).kantor.ringkasan.hijau // 15
 */
export function nilaiTabel(tabel: TabelIku, periode: Periode | null, profil: ProfilAturan): HasilRapor {
  return selesaikan(nilaiTabelBertahap(tabel, periode, profil));
}

/** `nilaiTabel` in steps. */
export function* nilaiTabelBertahap(
  tabel: TabelIku,
  periode: Periode | null,
  profil: ProfilAturan,
): Bertahap<HasilRapor> {
  const kantor = yield* skorKantorBertahap(tabel.iku, periode, profil);
  const barisDari = pasangkanBaris(tabel);
  // Status and index typed in the workbook speak of the workbook's own current period only.
  const tertulis: Temuan[] = [];
  yield* telusuri(samaPeriode(periode, tabel.periodeKini) ? kantor.iku : [], (skor) => {
    const baris = barisDari(skor);
    if (baris !== null) tertulis.push(...temuanTertulis(skor, baris, profil));
  });
  return {
    tabel,
    kantor,
    sebelumnya: yield* skorSebelumnya(tabel, periode, profil),
    temuan: [...tabel.temuan, ...(yield* temuanSkor(kantor, barisDari)), ...tertulis],
  };
}

/** The rows of the tables at hand: several steps of one action ask for those of the same. */
const BARIS = new WeakMap<TabelIku, ReadonlySet<DataIku>>();

/** Finds the workbook row of a score: scoring hands the row itself back as `skor.iku`. */
export function pasangkanBaris(tabel: TabelIku): (skor: SkorIku) => BarisIku | null {
  const baris = BARIS.get(tabel) ?? new Set<DataIku>(tabel.iku);
  BARIS.set(tabel, baris);
  return ({ iku }) => (baris.has(iku) ? (iku as BarisIku) : null);
}

function* skorSebelumnya(
  tabel: TabelIku,
  periode: Periode | null,
  profil: ProfilAturan,
): Bertahap<SkorKantor | null> {
  const dulu = periode === null ? null : periodeSebelumnya(periode, tabel.periode);
  if (dulu === null) return null;
  const skor = yield* skorKantorBertahap(tabel.iku, dulu, profil);
  return skor.iku.some((s) => s.indeks !== null) ? skor : null;
}
