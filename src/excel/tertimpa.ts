import type { Grid, NilaiSel, Persegi } from "../workbook/grid.ts";
import type { LembarTerbaca } from "./baca.ts";
import { ambilArea, antreArea, SEL_SEKALI_TANPA_TAMPILAN } from "./bacaArea.ts";
import { alamatPersegi } from "./kelompok.ts";
import { isiSel } from "./tulisan.ts";

/**
 * What stood in cells of ours in the very moment they were overwritten. Between our reading and our writing somebody
 * else may have typed there; the request that writes asks for it first, so that it costs no round trip of its own.
 */
export interface Tertimpa {
  /** The rapor; null when it was not rewritten, or is too long to be asked for. */
  readonly rapor: Grid | null;
  /** Cells of list sheets in which something had been typed since they were read. */
  readonly daftar: readonly BlokTertimpa[];
}

/** A block of cells as it was: a string beginning with "=" is a formula, text carries its apostrophe. */
export interface BlokTertimpa {
  readonly idLembar: string;
  readonly area: Persegi;
  /** null for cells that were not overwritten. */
  readonly isi: readonly (readonly (string | number | boolean | null)[])[];
}

/** Rows that somebody may have added below a sheet since it was read. */
const BARIS_TAMBAHAN = 200;

/** Asks for a sheet of ours that is about to be rewritten; gives it after the sync. */
export function antreTertimpa(lembar: Excel.Worksheet, lama: LembarTerbaca): () => Grid | null {
  const { batas } = lama;
  if (batas === null) return () => null;
  const baris = batas.barisAkhir + 1 + BARIS_TAMBAHAN;
  if (baris * (batas.kolomAkhir + 1) > SEL_SEKALI_TANPA_TAMPILAN) return () => null;
  const area = antreArea(lembar, { gabung: false, tampilan: false }, baris);
  return () => ambilArea(area, lama.nama).grid;
}

/**
 * Asks for a block of a list sheet that is about to be written.
 *
 * @param nilai what will be written; null leaves a cell alone
 * @returns gives, after the sync, the block when somebody typed there since `lama` was read, otherwise nothing
 */
export function antreBlok(
  lembar: Excel.Worksheet,
  lama: LembarTerbaca,
  area: Persegi,
  nilai: readonly (readonly unknown[])[],
): () => BlokTertimpa[] {
  const luas = (area.barisAkhir - area.baris + 1) * (area.kolomAkhir - area.kolom + 1);
  if (luas > SEL_SEKALI_TANPA_TAMPILAN) return () => [];
  const range = lembar.getRange(alamatPersegi(area));
  range.load("values,formulas");
  return () => {
    const values = range.values as NilaiSel[][];
    const formulas = range.formulas as NilaiSel[][];
    const diketik = values.some((baris, r) =>
      baris.some((isi, k) => {
        const terbaca = isiTerbaca(lama, area.baris + r, area.kolom + k);
        return (nilai[r]?.[k] ?? null) !== null && terbaca !== undefined && terbaca !== isi;
      }),
    );
    if (!diketik) return [];
    const isi = values.map((baris, r) =>
      baris.map((n, k) => ((nilai[r]?.[k] ?? null) === null ? null : sepertiSemula(n, formulas[r]?.[k]))),
    );
    return [{ idLembar: lama.id, area, isi }];
  };
}

/** A cell as it was read; undefined where it was not. */
function isiTerbaca({ grid, batas }: LembarTerbaca, baris: number, kolom: number): NilaiSel | undefined {
  const ada = grid?.values[baris - grid.baris]?.[kolom - grid.kolom];
  if (ada !== undefined) return ada;
  const diLuar =
    batas === null ||
    baris < batas.baris ||
    baris > batas.barisAkhir ||
    kolom < batas.kolom ||
    kolom > batas.kolomAkhir;
  return diLuar ? "" : undefined;
}

function sepertiSemula(nilai: NilaiSel, rumus: NilaiSel | undefined): string | number | boolean {
  if (typeof rumus === "string" && rumus.startsWith("=") && rumus !== nilai) return rumus;
  return typeof nilai === "string" ? (isiSel(nilai) ?? "") : nilai;
}

/** Queues blocks to be written back as they were. */
export function kembalikanBlok(context: Excel.RequestContext, daftar: readonly BlokTertimpa[]): void {
  for (const { idLembar, area, isi } of daftar) {
    const range = context.workbook.worksheets.getItem(idLembar).getRange(alamatPersegi(area));
    range.formulas = isi as (string | number | boolean)[][];
  }
}
