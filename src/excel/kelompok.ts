import { hurufKolom } from "../workbook/alamat.ts";
import type { Persegi } from "../workbook/grid.ts";

export interface Titik {
  readonly baris: number;
  readonly kolom: number;
}

/** `getRanges` cuts its address string at 8 192 characters; a margin keeps us clear of it. */
const PANJANG_ALAMAT = 8000;

/**
 * The fewest simple rectangles that cover exactly the given cells: vertical runs first, then equal runs of
 * neighbouring columns joined. Duplicates count once. Linear apart from sorting.
 */
export function jadikanPersegi(titik: readonly Titik[]): Persegi[] {
  const urut = [...titik].sort((a, b) => a.kolom - b.kolom || a.baris - b.baris);
  const lajur: Persegi[] = [];
  let kini: { baris: number; kolom: number; barisAkhir: number } | null = null;
  for (const t of urut) {
    if (kini !== null && kini.kolom === t.kolom && t.baris <= kini.barisAkhir + 1) {
      kini.barisAkhir = t.baris;
    } else {
      if (kini !== null) lajur.push({ ...kini, kolomAkhir: kini.kolom });
      kini = { baris: t.baris, kolom: t.kolom, barisAkhir: t.baris };
    }
  }
  if (kini !== null) lajur.push({ ...kini, kolomAkhir: kini.kolom });

  const terbuka = new Map<string, Persegi>();
  const selesai: Persegi[] = [];
  for (const p of lajur) {
    const kunci = `${p.baris}:${p.barisAkhir}`;
    const kiri = terbuka.get(kunci);
    if (kiri !== undefined && kiri.kolomAkhir === p.kolom - 1) {
      terbuka.set(kunci, { ...kiri, kolomAkhir: p.kolom });
    } else {
      if (kiri !== undefined) selesai.push(kiri);
      terbuka.set(kunci, p);
    }
  }
  selesai.push(...terbuka.values());
  return selesai.sort((a, b) => a.baris - b.baris || a.kolom - b.kolom);
}

/** "B2" or "B2:D9". */
export function alamatPersegi(p: Persegi): string {
  const awal = `${hurufKolom(p.kolom)}${p.baris + 1}`;
  if (p.baris === p.barisAkhir && p.kolom === p.kolomAkhir) return awal;
  return `${awal}:${hurufKolom(p.kolomAkhir)}${p.barisAkhir + 1}`;
}

/**
 * Comma-joined addresses of the rectangles, cut into as few strings as `getRanges` accepts.
 *
 * @example alamatBanyak([a1, b2b4]) // ["A1,B2:B4"]
 */
export function alamatBanyak(persegi: readonly Persegi[]): string[] {
  return sambungAlamat(persegi.map(alamatPersegi));
}

/** Joins addresses into as few strings as `getRanges` accepts. */
export function sambungAlamat(daftar: readonly string[]): string[] {
  const hasil: string[] = [];
  let kini = "";
  for (const alamat of daftar) {
    if (kini !== "" && kini.length + 1 + alamat.length > PANJANG_ALAMAT) {
      hasil.push(kini);
      kini = "";
    }
    kini = kini === "" ? alamat : `${kini},${alamat}`;
  }
  if (kini !== "") hasil.push(kini);
  return hasil;
}

/** Every cell of a rectangle, row by row. */
export function* titikDalam(p: Persegi): Generator<Titik> {
  for (let baris = p.baris; baris <= p.barisAkhir; baris++) {
    for (let kolom = p.kolom; kolom <= p.kolomAkhir; kolom++) yield { baris, kolom };
  }
}
