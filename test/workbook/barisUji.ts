import type { Nilai } from "../../src/scoring/nilai.ts";
import type { Periode } from "../../src/scoring/periode.ts";
import { bacaAngka } from "../../src/workbook/angka.ts";
import { bukaLembar } from "../../src/workbook/lembaran.ts";
import type { BarisNilai, NilaiTerbaca } from "../../src/workbook/nilai/nilaiBaris.ts";
import type { PeranNilai } from "../../src/workbook/peranKolom.ts";
import { gridUji, type SelUji } from "./gridUji.ts";

/** A figure of a row: what it is, what was typed, of which period. */
export type AngkaUji = readonly [peran: PeranNilai, ditulis: SelUji, periode?: Periode | undefined];

/** A value as short text: "85", "80..90", "-" for a blank, words in quotes. */
export function tulisNilai(nilai: Nilai): string {
  if (nilai.jenis === "angka") return String(nilai.nilai);
  if (nilai.jenis === "rentang") return `${nilai.bawah}..${nilai.atas}`;
  return nilai.jenis === "kosong" ? "-" : `"${nilai.teks}"`;
}

/** A sheet to take addresses from. */
export const LEMBAR_UJI = bukaLembar(gridUji([[""]]));

/** A read row of figures, one column each, as the reader has it before it decides anything. */
export function barisUji(...angka: readonly AngkaUji[]): BarisNilai {
  return {
    mentah: {
      nama: "IKU",
      baris: 1,
      kolomNama: 0,
      perspektif: null,
      sasaran: null,
      kodeSasaran: null,
      kolom: new Map(),
      barisKolom: null,
      nilai: [],
      barisNilai: null,
    },
    nilai: angka.map(([peran, ditulis, periode = null], kolom): NilaiTerbaca => {
      const sel = typeof ditulis === "object" ? ditulis : { v: ditulis, f: "General" };
      const baca = bacaAngka(sel.v, sel.f, "");
      return { peran, periode, judul: peran, baris: 1, kolom, baca, nilai: baca.nilai };
    }),
    persen: false,
  };
}
