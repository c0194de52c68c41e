import { ratakan } from "../kata.ts";
import type { Lembaran } from "../lembaran.ts";

/** The first letters of a header tell it from any other; a map keeps no more of it. */
export const PANJANG_JUDUL_PETA = 120;

/** The header texts over one column, from the top row down; "" where none stands. */
export interface JudulKolom {
  /** As written. */
  readonly teks: readonly string[];
  /** As compared, in one text; "" when nothing stands over the column. */
  readonly kunci: string;
}

/**
 * A column's header as maps compare it: case, accents and punctuation do not count unless there is nothing else.
 *
 * @param teks the header texts from the top row down
 */
export function kunciJudul(teks: readonly string[]): string {
  const kunci = teks.map((t) => {
    const pendek = t.slice(0, PANJANG_JUDUL_PETA);
    return ratakan(pendek) || pendek;
  });
  return kunci.every((k) => k === "") ? "" : kunci.join("\n");
}

/**
 * The header texts over every column for header rows `baris` to `barisAkhir`, in the coordinates of the `Lembaran`. A
 * group header counts for the blank cells to its right that have a header of their own below. Merges play no part, so
 * that a map made where Excel tells them is recognised where it does not.
 */
export function judulKolom(l: Lembaran, baris: number, barisAkhir: number): readonly JudulKolom[] {
  const perKolom: string[][] = Array.from({ length: l.lebar }, () => []);
  for (let b = baris; b <= barisAkhir; b += 1) {
    let grup = "";
    for (let k = 0; k < l.lebar; k += 1) {
      const sendiri = l.kosong(b, k) ? "" : l.teks(b, k);
      const berbawahan = adaBawah(l, b, barisAkhir, k);
      if (sendiri !== "") grup = berbawahan ? sendiri : "";
      perKolom[k]?.push(berbawahan ? grup : sendiri);
    }
  }
  return perKolom.map((teks) => ({ teks, kunci: kunciJudul(teks) }));
}

function adaBawah(l: Lembaran, baris: number, barisAkhir: number, kolom: number): boolean {
  for (let b = baris + 1; b <= barisAkhir; b += 1) if (!l.kosong(b, kolom)) return true;
  return false;
}

/** A column's header in one line, group first. @example "Realisasi · Q3" */
export function satuBaris(teks: readonly string[]): string {
  return teks.filter((t) => t !== "").join(" · ");
}
