import type { Grid, NilaiSel } from "../../workbook/grid.ts";
import type { LetakDaftar } from "./letak.ts";

/** One row of a list sheet as it stands there. */
export interface BarisDaftar<K extends string> {
  /** 0-based sheet row. */
  readonly baris: number;
  /** "" where the cell is blank or the column was deleted. */
  readonly isi: (kunci: K) => NilaiSel;
  /** Somebody wrote in this row beside our columns. */
  readonly adaAsing: boolean;
}

/** Every row that is neither header nor column keys, in sheet order. */
export function bacaBaris<K extends string>(grid: Grid, letak: LetakDaftar<K>): BarisDaftar<K>[] {
  const milik = new Set([...letak.kolom.values()].map((k) => k - grid.kolom));
  return grid.values.flatMap((nilai, r) => {
    const baris = grid.baris + r;
    if (letak.bukanIsi.has(baris)) return [];
    return [
      {
        baris,
        isi: (kunci: K) => nilai[(letak.kolom.get(kunci) ?? -1) - grid.kolom] ?? "",
        adaAsing: nilai.some((n, k) => n !== "" && !milik.has(k)),
      },
    ];
  });
}

/** A cell as text without space around it; null for a blank one. */
export function teksSel(nilai: NilaiSel): string | null {
  const teks = String(nilai).trim();
  return teks === "" ? null : teks;
}

/** A cell as a number, also where it was typed as text; null for anything else. */
export function angkaSel(nilai: NilaiSel): number | null {
  if (typeof nilai === "number") return nilai;
  const teks = typeof nilai === "string" ? nilai.trim().replace(",", ".") : "";
  const angka = Number(teks);
  return teks === "" || !Number.isFinite(angka) ? null : angka;
}
