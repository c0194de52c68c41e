import type { Grid, NilaiSel, Persegi } from "../workbook/grid.ts";
import type { LembarTerbaca } from "./baca.ts";
import { beban, type Antrean } from "./antrean.ts";
import { alamatPersegi } from "./kelompok.ts";
import { isiSel } from "./tulisan.ts";

/**
 * What stood in cells of ours in the very moment they were overwritten. Between our reading and our writing somebody
 * else may have typed there; the request that writes asks for it first, so that it costs no round trip of its own.
 */
export interface Tertimpa {
  /** The rapor; null when it was not rewritten. */
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
export function* kembalikanBlok(
  context: Excel.RequestContext,
  daftar: readonly BlokTertimpa[],
): Antrean<void> {
  for (const { idLembar, area, isi } of daftar) {
    yield beban(3, isi);
    const range = context.workbook.worksheets.getItem(idLembar).getRange(alamatPersegi(area));
    range.formulas = isi as (string | number | boolean)[][];
  }
}
