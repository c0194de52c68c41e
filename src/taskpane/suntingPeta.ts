import type { Gagal, Setelan } from "../actions/index.ts";
import { BULAN, kunciPeriode, SEMESTER, sampaiDengan, TAHUN, TRIWULAN } from "../scoring/periode.ts";
import type { Periode } from "../scoring/periode.ts";
import { peranNilai } from "../workbook/peranKolom.ts";
import { periksaPeta, type MasalahPeta } from "../workbook/petaPeriksa.ts";
import type { KolomUsulan, UsulanPeta } from "../workbook/petaUsulan.ts";

/** Ids of the editor's elements that take the focus. */
export const ID_JUDUL = "judul-peta";
export const ID_MASALAH = "masalah-peta";
export const idPeran = (letak: number): string => `peta-peran-${letak}`;

/** A column map being edited. */
export interface SuntinganPeta {
  readonly lembar: string;
  /** The sheet's columns as they stand in the editor; null while they are read for the first time. */
  readonly usulan: UsulanPeta | null;
  readonly gagal: Gagal | null;
  readonly memuat: boolean;
  /** Number of the last reading asked for; an earlier one that ends later no longer counts. */
  readonly nomor: number;
  /** Saving was tried: what is wrong is shown from then on. */
  readonly dicoba: boolean;
}

/** Begins to read a sheet for the editor; what is shown of the same sheet stays until the answer comes. */
export function mulaiUsulan(lama: SuntinganPeta | null, lembar: string): SuntinganPeta {
  const sama = lama?.lembar === lembar;
  return {
    lembar,
    usulan: sama ? lama.usulan : null,
    gagal: null,
    memuat: true,
    nomor: (lama?.nomor ?? 0) + 1,
    dicoba: false,
  };
}

/** The answer to reading number `nomor`; the editor as it is when that is not the last one asked for. */
export function terimaUsulan(
  kini: SuntinganPeta | null,
  nomor: number,
  jawaban: UsulanPeta | Gagal,
): SuntinganPeta | null {
  if (kini?.nomor !== nomor) return kini;
  return "kode" in jawaban
    ? { ...kini, usulan: null, gagal: jawaban, memuat: false }
    : { ...kini, usulan: jawaban, gagal: null, memuat: false };
}

/** Gives one column another role or period. */
export function ubahKolom(
  kini: SuntinganPeta,
  letak: number,
  ubahan: Partial<Pick<KolomUsulan, "peran" | "periode">>,
): SuntinganPeta {
  if (kini.usulan === null) return kini;
  const kolom = kini.usulan.kolom.map((k) => (k.letak === letak ? { ...k, ...ubahan } : k));
  return { ...kini, usulan: { ...kini.usulan, kolom } };
}

/** What stands in the way of saving. */
export function masalahPeta({ usulan }: SuntinganPeta): readonly MasalahPeta[] {
  return usulan === null ? [] : periksaPeta(usulan.kolom);
}

/** Where to look first when saving did not go through: a column that holds what another does, or the list of problems. */
export function idMasalah(masalah: readonly MasalahPeta[]): string {
  const letak = masalah.flatMap((m) => m.letak)[0];
  return letak === undefined ? ID_MASALAH : idPeran(letak);
}

/** The sheet to begin with: that of the saved map, else the one that was read or looked most like a table. */
export function lembarAwal(
  setelan: Setelan,
  dibaca: string | null,
  dilihat: readonly { readonly nama: string; readonly judulTerlihat: readonly string[] }[],
  ada: readonly string[],
): string | null {
  const [terbanyak] = [...dilihat].sort((a, b) => b.judulTerlihat.length - a.judulTerlihat.length);
  const calon = [setelan.peta?.lembar, dibaca, terbanyak?.nama, ada[0]];
  return calon.find((nama) => typeof nama === "string" && ada.includes(nama)) ?? null;
}

/** Periods to choose from, the usual ones first; `dipilih` is among them even when it is none of those. */
export function pilihanPeriode(dipilih: Periode | null): readonly Periode[] {
  const semua = [
    ...TRIWULAN,
    ...SEMESTER,
    sampaiDengan(9),
    TAHUN,
    ...BULAN,
    ...BULAN.map((b) => sampaiDengan(b.sampai)),
    ...(dipilih ? [dipilih] : []),
  ];
  return [...new Map(semua.map((p) => [kunciPeriode(p), p] as const)).values()];
}

/** Columns of figures carry a period. */
export function berperiode({ peran }: KolomUsulan): boolean {
  return peran !== null && peranNilai(peran);
}
