import type { Grid, NilaiSel, Persegi } from "../workbook/grid.ts";
import { TerlaluBesar } from "./galat.ts";
import { isiDari, MUAT_ISI, type Isi } from "./isi.ts";
import { alamatPersegi } from "./kelompok.ts";

/** The cells read of one sheet, with their fills. */
export interface IsiArea {
  /** null when the sheet holds no value at all. */
  readonly grid: Grid | null;
  /** Fill of each cell, same shape as the grid; empty where fills were not asked for. */
  readonly isi: readonly (readonly Isi[])[];
  /** The whole used range; larger than the grid when more rows wait to be read. null for a blank sheet. */
  readonly batas: Persegi | null;
}

export interface AntreanArea {
  readonly terpakai: Excel.Range;
  readonly bagian: Excel.Range;
  /** null when neither fills nor what is hidden was asked for. */
  readonly tampilan: {
    readonly isi: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
    readonly baris: OfficeExtension.ClientResult<Excel.RowProperties[]>;
    readonly kolom: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
  } | null;
  readonly gabung: Excel.RangeAreas | null;
}

/** What is asked for besides the values. */
export interface CaraBaca {
  /** The host can tell merged areas (ExcelApi 1.13). */
  readonly gabung: boolean;
  /** Fills and hidden rows as well. */
  readonly tampilan: boolean;
}

/**
 * Rows and columns read of a sheet at first. An IKU table fits; of a long sheet of raw data only the head is fetched,
 * which is enough to see that it is none.
 */
export const BARIS_AWAL = 1100;
const KOLOM_AWAL = 100;
/** Cells per request when a long table is read on; about a third of what Excel on the web lets through. */
const SEL_SEKALI = 16_000;
/** The same where no fills are asked for, which are the larger part of an answer. */
const SEL_SEKALI_TANPA_TAMPILAN = 50_000;

/** Asks for the head of a sheet's used range. */
export function antreArea(lembar: Excel.Worksheet, cara: CaraBaca, baris = BARIS_AWAL): AntreanArea {
  const terpakai = lembar.getUsedRangeOrNullObject(true);
  terpakai.load("rowIndex,columnIndex,rowCount,columnCount");
  const kepala = { baris: 0, kolom: 0, barisAkhir: Math.max(baris, 1) - 1, kolomAkhir: KOLOM_AWAL - 1 };
  return { terpakai, ...antreBagian(terpakai.getIntersectionOrNullObject(alamatPersegi(kepala)), cara) };
}

/** Asks for a rectangle of a sheet, used or not. */
export function antrePersegi(lembar: Excel.Worksheet, persegi: Persegi, cara: CaraBaca): AntreanArea {
  const range = lembar.getRange(alamatPersegi(persegi));
  const antrean = { terpakai: range, ...antreBagian(range, cara) };
  range.load("rowCount,columnCount");
  return antrean;
}

function antreBagian(bagian: Excel.Range, { gabung, tampilan }: CaraBaca): Omit<AntreanArea, "terpakai"> {
  bagian.load("rowIndex,columnIndex,values,numberFormat,text");
  const areaGabung = gabung ? bagian.getMergedAreasOrNullObject() : null;
  areaGabung?.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  return {
    bagian,
    tampilan: tampilan
      ? {
          isi: bagian.getCellProperties(MUAT_ISI),
          baris: bagian.getRowProperties({ rowHidden: true }),
          kolom: bagian.getColumnProperties({ columnHidden: true }),
        }
      : null,
    gabung: areaGabung,
  };
}

/** What `antreArea` asked for, after the sync. Throws `TerlaluBesar` when Excel left an oversized answer out. */
export function ambilArea(antrean: AntreanArea, nama: string): IsiArea {
  const { terpakai, bagian, tampilan } = antrean;
  if (terpakai.isNullObject) return { grid: null, isi: [], batas: null };
  const batas = persegiDari(terpakai);
  if (bagian.isNullObject) return { grid: null, isi: [], batas };
  const values = bagian.values as NilaiSel[][] | null;
  if (values === null) throw new TerlaluBesar();
  return {
    grid: {
      lembar: nama,
      baris: bagian.rowIndex,
      kolom: bagian.columnIndex,
      values,
      numberFormat: bagian.numberFormat as string[][],
      text: bagian.text,
      merges: ambilGabung(antrean.gabung),
      barisTersembunyi: tersembunyi(tampilan?.baris.value ?? [], bagian.rowIndex, (b) => b.rowHidden),
      kolomTersembunyi: tersembunyi(tampilan?.kolom.value ?? [], bagian.columnIndex, (k) => k.columnHidden),
    },
    isi: tampilan?.isi.value.map((baris) => baris.map(isiDari)) ?? [],
    batas,
  };
}

function ambilGabung(gabung: Excel.RangeAreas | null): Persegi[] {
  if (gabung === null || gabung.isNullObject) return [];
  return gabung.areas.items.map(persegiDari);
}

function persegiDari(r: Excel.Range): Persegi {
  return {
    baris: r.rowIndex,
    kolom: r.columnIndex,
    barisAkhir: r.rowIndex + r.rowCount - 1,
    kolomAkhir: r.columnIndex + r.columnCount - 1,
  };
}

function tersembunyi<T>(
  lajur: readonly T[],
  awal: number,
  sembunyi: (satu: T) => boolean | undefined,
): Set<number> {
  return new Set(lajur.flatMap((satu, i) => (sembunyi(satu) === true ? [awal + i] : [])));
}

/** Whether rows of the sheet wait to be read. */
export function terpotong({ grid, batas }: IsiArea): boolean {
  if (batas === null) return false;
  return grid === null || grid.baris + grid.values.length - 1 < batas.barisAkhir;
}

/** Called between two round trips of one reading, with what has been read of the whole, 0 to 1. */
export type SelaBaca = (bagian: number) => Promise<void>;

/** Reads on below what is there, a few thousand rows per round trip, down to row `sampai` of the used range. */
export async function bacaSelebihnya(
  context: Excel.RequestContext,
  lembar: Excel.Worksheet,
  nama: string,
  terbaca: IsiArea,
  cara: CaraBaca,
  { sampai = Infinity, sela }: { readonly sampai?: number; readonly sela?: SelaBaca | undefined } = {},
): Promise<IsiArea> {
  const { batas } = terbaca;
  if (batas === null) return terbaca;
  const barisAkhir = Math.min(batas.barisAkhir, sampai);
  const kolomAkhir = Math.min(batas.kolomAkhir, KOLOM_AWAL - 1);
  if (batas.kolom > kolomAkhir) return terbaca;
  const sekali = cara.tampilan ? SEL_SEKALI : SEL_SEKALI_TANPA_TAMPILAN;
  const tinggi = Math.max(1, Math.floor(sekali / (kolomAkhir - batas.kolom + 1)));
  let hasil = terbaca;
  let awal = hasil.grid === null ? batas.baris : hasil.grid.baris + hasil.grid.values.length;
  while (awal <= barisAkhir) {
    await sela?.((awal - batas.baris) / (barisAkhir - batas.baris + 1));
    const bagian = {
      baris: awal,
      kolom: batas.kolom,
      barisAkhir: Math.min(barisAkhir, awal + tinggi - 1),
      kolomAkhir,
    };
    const antrean = antrePersegi(lembar, bagian, cara);
    await context.sync();
    hasil = sambung(hasil, { ...ambilArea(antrean, nama), batas });
    awal = bagian.barisAkhir + 1;
  }
  return hasil;
}

/** Two readings of the same columns, one below the other, as one. */
export function sambung(atas: IsiArea, bawah: IsiArea): IsiArea {
  if (atas.grid === null || bawah.grid === null) return bawah;
  return {
    grid: {
      ...atas.grid,
      values: [...atas.grid.values, ...bawah.grid.values],
      numberFormat: [...atas.grid.numberFormat, ...bawah.grid.numberFormat],
      text: [...atas.grid.text, ...bawah.grid.text],
      merges: [...atas.grid.merges, ...bawah.grid.merges],
      barisTersembunyi: new Set([...atas.grid.barisTersembunyi, ...bawah.grid.barisTersembunyi]),
    },
    isi: [...atas.isi, ...bawah.isi],
    batas: bawah.batas,
  };
}
