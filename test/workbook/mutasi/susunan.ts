import type { Persegi } from "../../../src/workbook/grid.ts";
import { barisDari, KOSONG, lebar, type Baris, type Kertas, type Petak } from "./petak.ts";

/** Inserts rows before row `letak`; merged areas below move, those across grow, as in Excel. */
export function sisipBaris(
  k: Kertas,
  letak: number,
  baru: readonly Baris[],
  gabungBaru: readonly Persegi[] = [],
): Kertas {
  const n = baru.length;
  return {
    ...k,
    baris: [...k.baris.slice(0, letak), ...baru, ...k.baris.slice(letak)],
    gabung: [
      ...k.gabung.map((g) => ({
        ...g,
        baris: g.baris >= letak ? g.baris + n : g.baris,
        barisAkhir: g.barisAkhir >= letak ? g.barisAkhir + n : g.barisAkhir,
      })),
      ...gabungBaru,
    ],
  };
}

/** Inserts a blank column before column `letak`. */
export function sisipKolom(k: Kertas, letak: number): Kertas {
  return {
    ...k,
    baris: k.baris.map((b) => ({ ...b, sel: [...b.sel.slice(0, letak), KOSONG, ...b.sel.slice(letak)] })),
    gabung: k.gabung.map((g) => ({
      ...g,
      kolom: g.kolom >= letak ? g.kolom + 1 : g.kolom,
      kolomAkhir: g.kolomAkhir >= letak ? g.kolomAkhir + 1 : g.kolomAkhir,
    })),
  };
}

export function barisKosong(k: Kertas, jenis: Baris["jenis"] = "lain"): Baris {
  return barisDari(
    Array.from({ length: lebar(k) }, () => KOSONG),
    jenis,
  );
}

/** A row with one text in its column `kolom`. */
export function barisTeks(k: Kertas, teks: string, kolom = 0): Baris {
  const { sel, ...lain } = barisKosong(k);
  return { ...lain, sel: sel.map((s, i) => (i === kolom ? { ...s, v: teks } : s)) };
}

/** Changes one cell. */
export function ubahPetak(k: Kertas, b: number, kolom: number, ubah: (p: Petak) => Petak): Kertas {
  return {
    ...k,
    baris: k.baris.map((isi, i) =>
      i === b ? { ...isi, sel: isi.sel.map((p, j) => (j === kolom ? ubah(p) : p)) } : isi,
    ),
  };
}

/** Merges an area as Excel does: only its first cell keeps a value; areas it touches are unmerged first. */
export function gabungkan(k: Kertas, area: Persegi): Kertas {
  const di = (b: number, j: number): boolean =>
    b >= area.baris && b <= area.barisAkhir && j >= area.kolom && j <= area.kolomAkhir;
  return {
    ...k,
    baris: k.baris.map((isi, b) => ({
      ...isi,
      sel: isi.sel.map((p, j) => (di(b, j) && !(b === area.baris && j === area.kolom) ? { ...p, v: "" } : p)),
    })),
    gabung: [...k.gabung.filter((g) => !bersentuhan(g, area)), area],
  };
}

function bersentuhan(a: Persegi, b: Persegi): boolean {
  return (
    a.baris <= b.barisAkhir && b.baris <= a.barisAkhir && a.kolom <= b.kolomAkhir && b.kolom <= a.kolomAkhir
  );
}

/** Cells of rows of one kind that satisfy a test, as row and column. */
export function petakDengan(
  k: Kertas,
  jenis: Baris["jenis"],
  cocok: (p: Petak) => boolean,
): (readonly [baris: number, kolom: number])[] {
  return k.baris.flatMap((isi, b) =>
    isi.jenis === jenis ? isi.sel.flatMap((p, j) => (cocok(p) ? [[b, j] as const] : [])) : [],
  );
}
