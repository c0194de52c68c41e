/** The two columns of formulas that the add-in writes beside a table: known by their headings, and never read as data. */
import type { Grid, NilaiSel } from "./grid.ts";

/** Headings by language; those of both are recognised, whichever language the workbook was filled in. */
export const JUDUL_RUMUS = {
  id: ["Indeks (rumus)", "Status (rumus)"],
  en: ["Index (formula)", "Status (formula)"],
} as const;

const INDEKS: ReadonlySet<string> = new Set(Object.values(JUDUL_RUMUS).map(([indeks]) => kunci(indeks)));
const STATUS: ReadonlySet<string> = new Set(Object.values(JUDUL_RUMUS).map(([, status]) => kunci(status)));

function kunci(nilai: NilaiSel | undefined): string {
  return String(nilai ?? "")
    .trim()
    .toLowerCase();
}

/** Every heading has a bracket: what has none needs no closer look, and that is nearly every cell of a workbook. */
function mungkinJudul(nilai: NilaiSel): boolean {
  return typeof nilai === "string" && nilai.includes("(");
}

/**
 * Where the pair of headings stands.
 *
 * @returns 0-based sheet row and the column of the first of the two; null when the grid has no such pair
 */
export function cariKolomRumus({ values, baris, kolom }: Grid): { baris: number; kolom: number } | null {
  for (const [r, isi] of values.entries()) {
    const c = isi.findIndex(
      (n, i) => mungkinJudul(n) && INDEKS.has(kunci(n)) && STATUS.has(kunci(isi[i + 1])),
    );
    if (c >= 0) return { baris: baris + r, kolom: kolom + c };
  }
  return null;
}

/**
 * The grid as it is without those columns: results of our own formulas are not what the office typed.
 *
 * @returns the grid itself when it has none
 */
export function tanpaKolomRumus(grid: Grid): Grid {
  const letak = cariKolomRumus(grid);
  if (letak === null) return grid;
  const [r0, c0] = [letak.baris - grid.baris, letak.kolom - grid.kolom];
  const kosongkan = <T>(baris: readonly (readonly T[])[], kosong: T): T[][] =>
    baris.map((isi, r) => isi.map((n, c) => (r >= r0 && (c === c0 || c === c0 + 1) ? kosong : n)));
  return { ...grid, values: kosongkan<NilaiSel>(grid.values, ""), text: kosongkan(grid.text, "") };
}
