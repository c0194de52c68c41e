import type { Cell } from "hucre";
import type { BukuKorpus } from "../../../scripts/korpus/daftar.ts";
import { teksTampil } from "../../../src/simulator/gayaAngka.ts";
import type { Grid, NilaiSel, Persegi } from "../../../src/workbook/grid.ts";

/** One cell that a mutation can move or change. */
export interface Petak {
  readonly v: NilaiSel;
  readonly f: string;
}

export interface Baris {
  readonly sel: readonly Petak[];
  /** What the row is drawn as in the corpus: a mutation may aim at headers or at the body. */
  readonly jenis: "kepala" | "badan" | "lain";
  readonly tersembunyi: boolean;
}

/** A sheet as mutations see it: every row as long as the widest one, from A1 on. */
export interface Kertas {
  readonly nama: string;
  readonly baris: readonly Baris[];
  readonly gabung: readonly Persegi[];
}

export const KOSONG: Petak = { v: "", f: "General" };

export function barisDari(sel: readonly Petak[], jenis: Baris["jenis"] = "lain"): Baris {
  return { sel, jenis, tersembunyi: false };
}

export function lebar({ baris }: Kertas): number {
  return baris[0]?.sel.length ?? 0;
}

/** The visible sheets of a corpus workbook as the add-in would see them, up to the last cell that holds something. */
export function kertasKorpus({ lembar }: BukuKorpus): Kertas[] {
  return lembar
    .filter((l) => l.hidden !== true)
    .map(({ name, cells, merges, rowDefs }) => {
      const berisi = [...(cells ?? [])].filter(([, sel]) => (sel.value ?? null) !== null);
      const letak = berisi.map(([k]) => k.split(",").map(Number));
      const banyakBaris = Math.max(...letak.map(([b = 0]) => b)) + 1;
      const banyakKolom = Math.max(...letak.map(([, k = 0]) => k)) + 1;
      const sel = (b: number, k: number) => cells?.get(`${String(b)},${String(k)}`);
      return {
        nama: name,
        baris: Array.from({ length: banyakBaris }, (_, b) => {
          const isi = Array.from({ length: banyakKolom }, (__, k) => sel(b, k));
          return {
            sel: isi.map(petakDari),
            jenis: jenisBaris(isi),
            tersembunyi: rowDefs?.get(b)?.hidden === true,
          };
        }),
        gabung: (merges ?? []).map((m) => ({
          baris: m.startRow,
          kolom: m.startCol,
          barisAkhir: m.endRow,
          kolomAkhir: m.endCol,
        })),
      };
    });
}

type SelTulis = Partial<Cell> | undefined;

/** The corpus draws headers filled and bodies bordered. */
function jenisBaris(isi: readonly SelTulis[]): Baris["jenis"] {
  if (isi.some((s) => s?.style?.fill !== undefined)) return "kepala";
  return isi.some((s) => s?.style?.border !== undefined) ? "badan" : "lain";
}

const HARI_NOL = Date.UTC(1899, 11, 30);

function petakDari(sel: SelTulis): Petak {
  const v = sel?.value ?? "";
  const f = sel?.style?.numFmt ?? "General";
  return { v: v instanceof Date ? (v.getTime() - HARI_NOL) / 86_400_000 : v, f };
}

/** The grid that Excel would give for the sheet. */
export function gridKertas({ nama, baris, gabung }: Kertas): Grid {
  return {
    lembar: nama,
    baris: 0,
    kolom: 0,
    values: baris.map((b) => b.sel.map((s) => s.v)),
    numberFormat: baris.map((b) => b.sel.map((s) => s.f)),
    text: baris.map((b) => b.sel.map((s) => teksTampil(s.v === "" ? null : s.v, s.f))),
    merges: gabung,
    barisTersembunyi: new Set(baris.flatMap((b, i) => (b.tersembunyi ? [i] : []))),
  };
}
