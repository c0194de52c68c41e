import { alamatLembar } from "./alamat.ts";
import { sifatFormat } from "./nilai/formatAngka.ts";
import type { Grid, NilaiSel, Persegi } from "./grid.ts";
import { rapikan } from "./kata.ts";

/**
 * A grid as the reader looks at it: rows and columns counted from the used range's corner, every access safe outside
 * it, merges known by cell.
 */
export interface Lembaran {
  readonly nama: string;
  readonly tinggi: number;
  readonly lebar: number;
  nilai(baris: number, kolom: number): NilaiSel;
  format(baris: number, kolom: number): string;
  /** What the cell shows, "" when the host did not say. */
  tampil(baris: number, kolom: number): string;
  /** Text for people: the string typed, or what a number or date shows; white space tidied. */
  teks(baris: number, kolom: number): string;
  /** Like `teks`, but a merge that comes down from a row above counts for every row it covers. */
  isi(baris: number, kolom: number): string;
  kosong(baris: number, kolom: number): boolean;
  /** The merged area over a cell, in the same coordinates; null when the cell stands alone. */
  gabung(baris: number, kolom: number): Persegi | null;
  tersembunyi(baris: number): boolean;
  kolomTersembunyi(kolom: number): boolean;
  alamat(baris: number, kolom: number): string;
}

/** Opens a grid for reading. Missing rows, cells and `null` values count as blank. */
export function bukaLembar(grid: Grid): Lembaran {
  const tinggi = grid.values.length;
  const lebar = grid.values.reduce((maks, baris) => Math.max(maks, baris.length), 0);
  const gabung = petaGabung(grid, tinggi, lebar);

  const nilai = (b: number, k: number): NilaiSel => ambil(grid.values, b, k) ?? "";
  const format = (b: number, k: number): string => ambil(grid.numberFormat, b, k) ?? "";
  const tampil = (b: number, k: number): string => ambil(grid.text, b, k) ?? "";
  const alamatDi = alamatLembar(grid.lembar);
  const gabungDi =
    gabung.size === 0
      ? (): null => null
      : (b: number, k: number): Persegi | null =>
          (k >= 0 && k < lebar ? gabung.get(b * lebar + k) : null) ?? null;
  const bacaTeks = (b: number, k: number): string => {
    const v = nilai(b, k);
    if (typeof v === "string") return rapikan(v);
    if (typeof v === "boolean") return v ? "TRUE" : "FALSE";
    const terlihat = rapikan(tampil(b, k));
    // A column too narrow for its number shows "####".
    if (terlihat !== "" && !terlihat.startsWith("##")) return terlihat;
    return sifatFormat(format(b, k)).tanggal ? tanggalDariSeri(v) : String(v);
  };
  const teks = ingatBaris(bacaTeks, lebar);
  return {
    nama: grid.lembar,
    tinggi,
    lebar,
    nilai,
    format,
    tampil,
    teks,
    isi(b, k) {
      const area = gabungDi(b, k);
      return area?.kolom === k ? teks(area.baris, k) : teks(b, k);
    },
    kosong(b, k) {
      const v = nilai(b, k);
      return typeof v === "string" && (v === "" || v.trim() === "");
    },
    gabung: gabungDi,
    tersembunyi: (b) => grid.barisTersembunyi.has(grid.baris + b),
    kolomTersembunyi: (k) => grid.kolomTersembunyi?.has(grid.kolom + k) ?? false,
    alamat: (b, k) => alamatDi(grid.baris + b, grid.kolom + k),
  };
}

/** A reading of cells that remembers those of one row: a row is looked at from many sides before the next one is. */
function ingatBaris(
  baca: (baris: number, kolom: number) => string,
  lebar: number,
): (baris: number, kolom: number) => string {
  let barisIngat = -1;
  const ingatan = Array.from<string | null>({ length: lebar }).fill(null);
  return (b, k) => {
    if (k < 0 || k >= lebar) return "";
    if (b !== barisIngat) {
      barisIngat = b;
      ingatan.fill(null);
    }
    return (ingatan[k] ??= baca(b, k));
  };
}

/** The same sheet from a row on, that row counted as the first: for a table below another one. */
export function lembaranDari(l: Lembaran, awal: number): Lembaran {
  return {
    nama: l.nama,
    tinggi: Math.max(0, l.tinggi - awal),
    lebar: l.lebar,
    nilai: (b, k) => l.nilai(awal + b, k),
    format: (b, k) => l.format(awal + b, k),
    tampil: (b, k) => l.tampil(awal + b, k),
    teks: (b, k) => l.teks(awal + b, k),
    isi: (b, k) => l.isi(awal + b, k),
    kosong: (b, k) => l.kosong(awal + b, k),
    gabung(b, k) {
      const area = l.gabung(awal + b, k);
      return area && { ...area, baris: Math.max(0, area.baris - awal), barisAkhir: area.barisAkhir - awal };
    },
    tersembunyi: (b) => l.tersembunyi(awal + b),
    kolomTersembunyi: (k) => l.kolomTersembunyi(k),
    alamat: (b, k) => l.alamat(awal + b, k),
  };
}

/** The declared arrays are what Excel promises; an oversized read may still hold null or short rows. */
function ambil<T>(larik: readonly (readonly T[])[], baris: number, kolom: number): T | null | undefined {
  return larik[baris]?.[kolom];
}

/** Every merged cell of the grid with its area, clipped to the used range. Work stays within a few passes over it. */
function petaGabung(grid: Grid, tinggi: number, lebar: number): ReadonlyMap<number, Persegi> {
  const peta = new Map<number, Persegi>();
  let anggaran = 2 * tinggi * lebar;
  for (const m of grid.merges) {
    const area: Persegi = {
      baris: Math.max(0, m.baris - grid.baris),
      kolom: Math.max(0, m.kolom - grid.kolom),
      barisAkhir: Math.min(tinggi - 1, m.barisAkhir - grid.baris),
      kolomAkhir: Math.min(lebar - 1, m.kolomAkhir - grid.kolom),
    };
    const luas =
      Math.max(0, area.barisAkhir - area.baris + 1) * Math.max(0, area.kolomAkhir - area.kolom + 1);
    if (luas > anggaran) continue;
    anggaran -= luas;
    for (let b = area.baris; b <= area.barisAkhir; b += 1) {
      for (let k = area.kolom; k <= area.kolomAkhir; k += 1) peta.set(b * lebar + k, area);
    }
  }
  return peta;
}

/** ISO date of an Excel serial day number; the number itself outside Excel's calendar. */
function tanggalDariSeri(seri: number): string {
  const hari = Math.floor(seri);
  if (!(hari > 60 && hari < 2_958_466)) return String(seri);
  return new Date((hari - 25_569) * 86_400_000).toISOString().slice(0, 10);
}
