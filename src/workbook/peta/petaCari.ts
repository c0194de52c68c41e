import type { Lembaran } from "../lembaran.ts";
import type { JudulPeta } from "../peta.ts";
import { judulKolom, kunciJudul, type JudulKolom } from "./petaJudul.ts";

/** A place where a header stands that was seen before. */
export interface LetakJudul {
  /** First header row, in the coordinates of the `Lembaran`. */
  readonly baris: number;
  readonly judul: readonly JudulKolom[];
  /** Column then → column now, for every header text that still stands over as many columns as before. */
  readonly letak: ReadonlyMap<number, number>;
}

/**
 * Looks for a header by its texts.
 *
 * @param judul the header as it was, `tinggi` rows high
 * @param sampai last row it may begin at
 * @returns the places that share most columns with it, from the top; none when that is less than half
 */
export function cariJudul(
  l: Lembaran,
  judul: readonly JudulPeta[],
  tinggi: number,
  sampai: number,
): readonly LetakJudul[] {
  const lama = [...judul].sort((a, b) => a.letak - b.letak);
  const kunciLama = lama.map((j) => kunciJudul(j.teks));
  let terbanyak = Math.max(1, Math.ceil(kunciLama.length / 2));
  let hasil: LetakJudul[] = [];
  for (let b = 0; b <= Math.min(l.tinggi - tinggi, sampai); b += 1) {
    const kini = judulKolom(l, b, b + tinggi - 1);
    const terisi = kini.map(({ kunci }, k) => ({ k, kunci })).filter((j) => j.kunci !== "");
    const kunci = terisi.map((j) => j.kunci);
    const pasangan = sejajarkan(kunciLama, kunci);
    if (pasangan.length < terbanyak) continue;
    if (pasangan.length > terbanyak) hasil = [];
    terbanyak = pasangan.length;
    const pasti = pasangan.filter(([i]) => banyak(kunci, kunciLama[i]) === banyak(kunciLama, kunciLama[i]));
    const letak = new Map(pasti.map(([i, j]) => [lama[i]?.letak ?? -1, terisi[j]?.k ?? -1] as const));
    hasil.push({ baris: b, judul: kini, letak });
  }
  return hasil;
}

function banyak(daftar: readonly string[], dicari: string | undefined): number {
  return daftar.filter((d) => d === dicari).length;
}

/**
 * Pairs equal entries of two lists in order: the longest common subsequence.
 *
 * @returns pairs of positions in `a` and `b`, ascending in both
 * @example sejajarkan(["a", "b", "c"], ["a", "x", "c"]) // [[0, 0], [2, 2]]
 */
function sejajarkan(a: readonly string[], b: readonly string[]): readonly (readonly [number, number])[] {
  const ada = new Set(b);
  if (!a.some((teks) => ada.has(teks))) return [];
  // panjang[i][j]: the longest for `a` from i and `b` from j.
  const panjang = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  const di = (i: number, j: number): number => panjang[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const baris = panjang[i];
      if (baris) baris[j] = a[i] === b[j] ? di(i + 1, j + 1) + 1 : Math.max(di(i + 1, j), di(i, j + 1));
    }
  }
  const pasangan: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) pasangan.push([i++, j++]);
    else if (di(i + 1, j) >= di(i, j + 1)) i += 1;
    else j += 1;
  }
  return pasangan;
}
