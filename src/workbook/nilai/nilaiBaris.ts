import type { Nilai } from "../../scoring/nilai.ts";
import { samaPeriode } from "../../scoring/periode.ts";
import type { AngkaTerbaca } from "./angkaTerbaca.ts";
import type { BarisMentah, SelNilai } from "../tataLetak/tabelMentah.ts";
import { tulisAngka } from "../tulisAngka.ts";

/** A figure's cell once read. */
export interface NilaiTerbaca extends SelNilai {
  readonly baca: AngkaTerbaca;
  /** The value after every decision: ambiguous separators, scale, role. */
  readonly nilai: Nilai;
}

/** One IKU with its figures read. */
export interface BarisNilai {
  readonly mentah: BarisMentah;
  readonly nilai: readonly NilaiTerbaca[];
  /** The row's figures are percent points. */
  readonly persen: boolean;
}

/** What scoring gets of a figure: only a target may be a range, as a realisasi it is words. */
export function nilaiDinilai({ peran, nilai, baca }: NilaiTerbaca): Nilai {
  return peran === "realisasi" && nilai.jenis === "rentang" ? { jenis: "teks", teks: baca.teks } : nilai;
}

/** True when a cell holds a number or a range. */
export function adaAngka({ nilai }: { readonly nilai: Nilai }): boolean {
  return nilai.jenis === "angka" || nilai.jenis === "rentang";
}

/** One number that stands for a value in comparisons of size: the number, or the middle of a range. */
export function wakil(nilai: Nilai): number | null {
  if (nilai.jenis === "angka") return nilai.nilai;
  return nilai.jenis === "rentang" ? (nilai.bawah + nilai.atas) / 2 : null;
}

/** A value as the data of a message: the number, or a range written out. */
export function untukPesan(nilai: Nilai): string | number {
  if (nilai.jenis === "angka") return nilai.nilai;
  return nilai.jenis === "rentang" ? `${tulisAngka(nilai.bawah)}–${tulisAngka(nilai.atas)}` : "";
}

/** How far apart two numbers are in size: |ln(a/b)|; infinite when they cannot be compared (zero, other sign). */
export function jarakUkuran(a: number, b: number): number {
  const rasio = a / b;
  return rasio > 0 ? Math.abs(Math.log(rasio)) : Infinity;
}

/** `jarakUkuran` of two values; infinite too when one is no figure. */
export function jarakNilai(a: Nilai, b: Nilai): number {
  return jarakUkuran(wakil(a) ?? NaN, wakil(b) ?? NaN);
}

/** True when two figures may be of one period: a header that names none may mean any. */
export function mungkinSeperiode({ periode: a }: SelNilai, { periode: b }: SelNilai): boolean {
  return a === null || b === null || samaPeriode(a, b);
}

/** The row with the most figures, which stands for what all of them have; a row of its own may lack some. */
export function barisTerlengkap(baris: readonly BarisNilai[]): BarisNilai | undefined {
  return baris.reduce<BarisNilai | undefined>(
    (terpilih, b) => (terpilih && terpilih.nilai.length >= b.nilai.length ? terpilih : b),
    undefined,
  );
}
