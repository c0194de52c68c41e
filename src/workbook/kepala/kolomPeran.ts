import { cocokKolom } from "../cocokKolom.ts";
import { ratakan } from "../kata.ts";
import type { Lembaran } from "../lembaran.ts";
import { peranNilai, type PeranNilai } from "../peranKolom.ts";
import { SKOR_TEGAS } from "./kolomKepala.ts";

/** What stands for a role in a cell of its own, besides the wordings of headers. */
const SINGKATAN: ReadonlyMap<string, PeranNilai> = new Map([
  ["a", "realisasi"],
  ["i", "indeks"],
  ["s", "status"],
]);
/** A role is a word or two; a longer text is a name. */
const PANJANG_PERAN = 40;
/** Rows under a header in which its roles must show up, and rows of the sheet looked at in all. */
const BARIS_CONTOH = 30;
const BARIS_DILIHAT = 140;
const KOLOM_DILIHAT = 100;
/** Target and realisasi of one IKU stand this close. */
const JARAK_PASANGAN = 2;

/**
 * What the figures of a row are, by the word that stands beside them; null when it is no such word.
 *
 * @example peranTeks("Realisasi (R)") // "realisasi"
 */
function peranTeks(teks: string): PeranNilai | null {
  return peranBertahun(teks)?.peran ?? null;
}

/** A role with the year named beside it, and whether the words make it another row than the judged: "R tahun lalu". */
interface PeranBertahun {
  readonly peran: PeranNilai;
  readonly tahun: number | null;
  readonly umpan: boolean;
}

function peranBertahun(teks: string): PeranBertahun | null {
  if (teks.length > PANJANG_PERAN) return null;
  const singkat = SINGKATAN.get(ratakan(teks));
  if (singkat) return { peran: singkat, tahun: null, umpan: false };
  const { kolom, skor, umpan, tahun } = cocokKolom(teks);
  const [awal = ""] = teks.split(" ", 1);
  if (umpan && kolom === null && awal !== teks) {
    // Abbreviated, the role is a word that no header is matched by inside others.
    const peran = peranBertahun(awal);
    return peran && { ...peran, umpan };
  }
  const tegas = kolom !== null && peranNilai(kolom) && (skor >= SKOR_TEGAS || umpan);
  return tegas ? { peran: kolom, tahun, umpan } : null;
}

/**
 * Reads the roles of one column row by row. A row of another year, or that calls itself last year's, forecast or the
 * like, is no role: it stands between the IKU's rows and counts for nothing.
 *
 * @param tahun the table's year, when the titles name it
 */
export function pembacaPeran(
  l: Lembaran,
  kolom: number,
  awal: number,
  tahun: number | null,
): (baris: number) => PeranNilai | "umpan" | null {
  const polos = new Set<PeranNilai>();
  for (let b = awal; b < Math.min(l.tinggi, awal + BARIS_DILIHAT); b += 1) {
    const peran = peranBertahun(l.teks(b, kolom));
    if (peran && !peran.umpan && peran.tahun === null) polos.add(peran.peran);
  }
  return (baris) => {
    const peran = peranBertahun(l.teks(baris, kolom));
    if (!peran) return null;
    const tahunLain =
      peran.tahun !== null && (tahun === null ? polos.has(peran.peran) : peran.tahun !== tahun);
    return peran.umpan || tahunLain ? "umpan" : peran.peran;
  };
}

/**
 * Finds the column whose cells say row by row what the figures beside them are: target, realisasi, capaian. Each cell
 * is looked at once, however many headers are tried.
 *
 * @returns for the last row of a header, the column under it; null when no column pairs target with realisasi
 */
export function pencariKolomPeran(l: Lembaran): (barisAkhir: number) => number | null {
  let perKolom: ReadonlyMap<number, ReadonlyMap<number, PeranNilai>> | null = null;
  return (barisAkhir) => {
    perKolom ??= petaPeran(l);
    let terbaik: number | null = null;
    let terbanyak = 0;
    for (const [kolom, peran] of perKolom) {
      const banyak = pasangan(peran, barisAkhir);
      if (banyak > terbanyak) [terbaik, terbanyak] = [kolom, banyak];
    }
    return terbaik;
  };
}

function petaPeran(l: Lembaran): ReadonlyMap<number, ReadonlyMap<number, PeranNilai>> {
  const perTeks = new Map<string, PeranNilai | null>();
  const perKolom = new Map<number, Map<number, PeranNilai>>();
  for (let b = 0; b < Math.min(l.tinggi, BARIS_DILIHAT); b += 1) {
    for (let k = 0; k < Math.min(l.lebar, KOLOM_DILIHAT); k += 1) {
      if (typeof l.nilai(b, k) !== "string") continue;
      const teks = l.teks(b, k);
      const lama = perTeks.get(teks);
      const peran = lama === undefined ? peranTeks(teks) : lama;
      perTeks.set(teks, peran);
      if (peran === null) continue;
      const kolom = perKolom.get(k) ?? new Map<number, PeranNilai>();
      kolom.set(b, peran);
      perKolom.set(k, kolom);
    }
  }
  return perKolom;
}

/** How many targets under a header have a realisasi (or a capaian in its place) next to them. */
function pasangan(peran: ReadonlyMap<number, PeranNilai>, barisAkhir: number): number {
  let banyak = 0;
  for (const [b, p] of peran) {
    if (p !== "target" || b <= barisAkhir || b > barisAkhir + BARIS_CONTOH) continue;
    for (let jarak = 1; jarak <= JARAK_PASANGAN; jarak += 1) {
      const dekat = [peran.get(b + jarak), b - jarak > barisAkhir ? peran.get(b - jarak) : undefined];
      if (!dekat.includes("realisasi") && !dekat.includes("capaian")) continue;
      banyak += 1;
      break;
    }
  }
  return banyak;
}
