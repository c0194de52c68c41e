import type { Bahasa } from "../../bahasa/index.ts";
import type { Grid, NilaiSel } from "../../workbook/grid.ts";
import { BARIS_DAFTAR, type BentukDaftar } from "./bentuk.ts";

/** Where the columns of a list stand on its sheet; all positions are 0-based sheet rows and columns. */
export interface LetakDaftar<K extends string> {
  /** A column that people deleted is absent. */
  readonly kolom: ReadonlyMap<K, number>;
  /** null when the header was deleted. */
  readonly barisKepala: number | null;
  /** Rows that hold no entry: header and column keys. */
  readonly bukanIsi: ReadonlySet<number>;
  /** First row below everything on the sheet. */
  readonly barisBaru: number;
}

export type HasilLetak<K extends string> =
  | { readonly ok: true; readonly letak: LetakDaftar<K> }
  /** `versiBaru`: written by a later version of this add-in. `takDikenal`: its columns cannot be told. */
  | { readonly ok: false; readonly sebab: "versiBaru" | "takDikenal" };

/** The layout of a sheet that is about to be made. */
export function letakAwal<K extends string>({ kolom }: BentukDaftar<K>): LetakDaftar<K> {
  const { skema, kepala, isi } = BARIS_DAFTAR;
  return {
    kolom: new Map(kolom.map(({ kunci }, i) => [kunci, i])),
    barisKepala: kepala,
    bukanIsi: new Set([skema, kepala]),
    barisBaru: isi,
  };
}

/**
 * Finds the columns of a list that people may have sorted, filtered, extended and reworded: by the hidden row of
 * column keys, or where that was deleted by the words of the header in either language.
 *
 * @param grid the sheet as read; null (nothing on it) cannot be understood
 */
export function bacaLetak<K extends string>(grid: Grid | null, bentuk: BentukDaftar<K>): HasilLetak<K> {
  if (grid === null) return { ok: false, sebab: "takDikenal" };
  const lewatSkema = cariSkema(grid, bentuk);
  if (lewatSkema !== null && lewatSkema.versi > bentuk.versi) return { ok: false, sebab: "versiBaru" };
  const kepala = cariKepala(grid, bentuk);
  const kolom = lewatSkema?.kolom ?? kepala?.kolom;
  if (kolom === undefined || bentuk.kolom.some((k) => k.wajib === true && !kolom.has(k.kunci))) {
    return { ok: false, sebab: "takDikenal" };
  }
  const barisKepala = kepala?.baris ?? (lewatSkema === null ? null : barisTerisi(grid, lewatSkema.baris + 1));
  const bukanIsi = [lewatSkema?.baris, barisKepala].filter((b) => typeof b === "number");
  return {
    ok: true,
    letak: { kolom, barisKepala, bukanIsi: new Set(bukanIsi), barisBaru: grid.baris + grid.values.length },
  };
}

interface KolomTemu<K extends string> {
  readonly baris: number;
  readonly kolom: ReadonlyMap<K, number>;
}

function cariSkema<K extends string>(
  grid: Grid,
  bentuk: BentukDaftar<K>,
): (KolomTemu<K> & { readonly versi: number }) | null {
  const dikenal = new Map<string, K>(bentuk.kolom.map(({ kunci }) => [kunci, kunci]));
  for (const [r, baris] of grid.values.entries()) {
    const kolom = new Map<K, number>();
    let versi = 0;
    baris.forEach((nilai, k) => {
      const [jenis, v, kunci, lebih] = String(nilai).split(":");
      if (jenis !== bentuk.jenis || !/^\d+$/.test(v ?? "") || lebih !== undefined) return;
      versi = Math.max(versi, Number(v));
      const kenal = dikenal.get(kunci ?? "");
      if (kenal !== undefined && !kolom.has(kenal)) kolom.set(kenal, grid.kolom + k);
    });
    if (versi > 0) return { baris: grid.baris + r, kolom, versi };
  }
  return null;
}

/** The row with the most headers of one language, when those are more than half of them. */
function cariKepala<K extends string>(grid: Grid, bentuk: BentukDaftar<K>): KolomTemu<K> | null {
  let terbaik: KolomTemu<K> | null = null;
  for (const bahasa of ["id", "en"] satisfies Bahasa[]) {
    const kata = new Map<string, K>();
    for (const { kunci } of bentuk.kolom) kata.set(rapikan(bentuk.kepala(bahasa)[kunci]), kunci);
    for (const [r, baris] of grid.values.entries()) {
      const kolom = new Map<K, number>();
      baris.forEach((nilai, k) => {
        const kunci = kata.get(rapikan(nilai));
        if (kunci !== undefined && !kolom.has(kunci)) kolom.set(kunci, grid.kolom + k);
      });
      if (kolom.size > Math.max(bentuk.kolom.length / 2, terbaik?.kolom.size ?? 0)) {
        terbaik = { baris: grid.baris + r, kolom };
      }
    }
  }
  return terbaik;
}

function rapikan(nilai: NilaiSel): string {
  return String(nilai).replace(/\s+/g, " ").trim().toLowerCase();
}

function barisTerisi(grid: Grid, mulai: number): number | null {
  for (let b = mulai; b < grid.baris + grid.values.length; b++) {
    if (grid.values[b - grid.baris]?.some((nilai) => nilai !== "") === true) return b;
  }
  return null;
}
