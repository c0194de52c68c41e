import type { Grid, Persegi } from "../workbook/grid.ts";
import { beban, type Antrean, type Beban } from "./antrean.ts";
import { areaTulis } from "./area.ts";
import type { LembarTerbaca } from "./baca.ts";
import { ambilArea, antreArea, antrePersegi, sambung, type AntreanArea } from "./bacaArea.ts";
import { BATAS } from "./batas.ts";

/** Rows that somebody may have added below a sheet since it was read, and columns beside it. */
const BARIS_TAMBAHAN = 200;
const KOLOM_TAMBAHAN = 2;
/** Bytes of a cell in an answer: what it holds, its number format and its text. */
const BYTE_SEL = 40;
const CARA = { gabung: false, tampilan: false } as const;

/**
 * Clears a sheet of ours and asks in the same request for what it held, so that whatever somebody typed there until
 * then is known. A long sheet goes in blocks of rows from the bottom: its closing mark is the first to go.
 *
 * @param lama the sheet as it was read; null when it is new
 * @param grafik names of the charts that go
 * @returns gives what it held, once all is sent; null for a sheet that is new or blank
 */
export function* kosongkan(
  lembar: Excel.Worksheet,
  lama: LembarTerbaca | null,
  grafik: readonly string[],
): Antrean<() => Grid | null> {
  if (lama === null) return () => null;
  const { batas } = lama;
  if (batas === null) {
    yield beban(10 + grafik.length, grafik);
    bersihkanSemua(lembar, grafik);
    return () => null;
  }
  const barisAkhir = batas.barisAkhir + BARIS_TAMBAHAN;
  const luas = (barisAkhir + 1) * (batas.kolomAkhir + 1);
  if (luas <= 2 * BATAS.sel) {
    yield tanya(beban(20 + grafik.length, grafik), luas);
    const area = antreArea(lembar, CARA, barisAkhir + 1);
    bersihkanSemua(lembar, grafik);
    return () => ambilArea(area, lama.nama).grid;
  }
  const antrean: AntreanArea[] = [];
  for (const persegi of blokDariBawah(barisAkhir, batas.kolomAkhir + KOLOM_TAMBAHAN)) {
    const teratas = persegi.baris === 0;
    yield tanya(beban(20 + grafik.length, grafik), luasDari(persegi));
    antrean.push(antrePersegi(lembar, persegi, CARA));
    if (teratas) bersihkanSemua(lembar, grafik);
    else bersihkanBaris(lembar, persegi);
  }
  return () =>
    antrean.map((satu) => ambilArea(satu, lama.nama)).reduceRight((atas, bawah) => sambung(atas, bawah)).grid;
}

function tanya({ minta, jawab }: Beban, sel: number): Beban {
  return { minta, jawab: jawab + sel * BYTE_SEL };
}

function* blokDariBawah(barisAkhir: number, kolomAkhir: number): Generator<Persegi, void, undefined> {
  const tinggi = Math.max(1, Math.floor(BATAS.sel / (kolomAkhir + 1)));
  for (let akhir = barisAkhir; akhir >= 0; akhir -= tinggi) {
    yield { baris: Math.max(0, akhir - tinggi + 1), kolom: 0, barisAkhir: akhir, kolomAkhir };
  }
}

function luasDari(p: Persegi): number {
  return (p.barisAkhir - p.baris + 1) * (p.kolomAkhir - p.kolom + 1);
}

function bersihkanSemua(lembar: Excel.Worksheet, grafik: readonly string[]): void {
  for (const nama of grafik) lembar.charts.getItem(nama).delete();
  const semua = lembar.getRange().untrack();
  semua.unmerge();
  semua.clear(Excel.ClearApplyTo.all);
  semua.format.useStandardHeight = true;
  semua.format.useStandardWidth = true;
  semua.columnHidden = false;
  lembar.horizontalPageBreaks.removePageBreaks();
}

function bersihkanBaris(lembar: Excel.Worksheet, { baris, barisAkhir }: Persegi): void {
  const range = areaTulis(lembar, `${String(baris + 1)}:${String(barisAkhir + 1)}`);
  range.unmerge();
  range.clear(Excel.ClearApplyTo.all);
}
