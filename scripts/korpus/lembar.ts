import type { Cell, CellStyle, ColumnDef, WriteSheet } from "hucre";
import { badan, KEPALA, POLOS, TEBAL } from "../contoh/gaya.ts";
import type { Isi } from "./isian.ts";

/** First and last sheet row, 1-based as Excel shows them. */
type Rentang = readonly [awal: number, akhir: number];

export interface PilihanLembar {
  /** Sheet address of the first cell of `baris`; A1 when absent. */
  readonly awal?: string;
  /** Merged areas as sheet addresses, "A1:C1". */
  readonly gabung?: readonly string[];
  /** Rows drawn as a header, and rows drawn as a bordered body; all others are plain text. */
  readonly kepala?: readonly Rentang[];
  readonly badan?: readonly Rentang[];
  /** Rows printed bold: titles, bands, totals. */
  readonly tebal?: readonly number[];
  readonly barisTersembunyi?: readonly number[];
  /** Column letters. */
  readonly kolomTersembunyi?: readonly string[];
  readonly sembunyi?: boolean;
  /** An Excel table (ListObject) over an area whose first row holds the headers. */
  readonly tabel?: { readonly nama: string; readonly area: string };
}

/** 0-based row and column of an A1 address. */
function letak(a1: string): { baris: number; kolom: number } {
  const cocok = /^([A-Z]+)(\d+)$/.exec(a1);
  if (cocok?.[1] === undefined) throw new Error(`not an address: ${a1}`);
  return { baris: Number(cocok[2]) - 1, kolom: nomorKolom(cocok[1]) };
}

function nomorKolom(nama: string): number {
  return [...nama].reduce((n, h) => n * 26 + h.charCodeAt(0) - 64, 0) - 1;
}

function area(a1: string): { startRow: number; startCol: number; endRow: number; endCol: number } {
  const [dari = "", sampai = dari] = a1.split(":");
  const [a, b] = [letak(dari), letak(sampai)];
  return { startRow: a.baris, startCol: a.kolom, endRow: b.baris, endCol: b.kolom };
}

/**
 * Builds one sheet from rows of cells, drawn the way offices draw them: shaded header, bordered body, wrapped text.
 *
 * @param baris the cells from `awal` on; a null cell is blank
 */
export function lembar(
  nama: string,
  baris: readonly (readonly Isi[])[],
  pilihan: PilihanLembar = {},
): WriteSheet {
  const asal = letak(pilihan.awal ?? "A1");
  const lebarTabel = Math.max(...baris.map((b) => b.length));
  const cells = new Map<string, Partial<Cell>>();
  baris.forEach((isi, b) => {
    const nomor = asal.baris + b + 1;
    const gaya = gayaBaris(nomor, pilihan);
    const lebar = gaya.bingkai ? lebarTabel : isi.length;
    for (let k = 0; k < lebar; k += 1) {
      const sel = selDari(isi[k] ?? null, gaya.untuk);
      if (sel !== null) cells.set(`${String(asal.baris + b)},${String(asal.kolom + k)}`, sel);
    }
  });
  return {
    name: nama,
    cells,
    columns: kolom(baris, asal.kolom, pilihan),
    merges: (pilihan.gabung ?? []).map(area),
    rowDefs: new Map((pilihan.barisTersembunyi ?? []).map((b) => [b - 1, { hidden: true }])),
    ...(pilihan.sembunyi === true && { hidden: true }),
    ...(pilihan.tabel && { tables: [daftarTabel(pilihan.tabel, baris, asal)] }),
    pageSetup: { paperSize: "a4", orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

interface GayaBaris {
  /** Blank cells are drawn too, so that the borders close. */
  readonly bingkai: boolean;
  untuk(teks: boolean, format: string | undefined): CellStyle;
}

function gayaBaris(nomor: number, { kepala, badan: isi, tebal }: PilihanLembar): GayaBaris {
  const di = (daftar: readonly Rentang[] | undefined): boolean =>
    daftar?.some(([awal, akhir]) => nomor >= awal && nomor <= akhir) ?? false;
  const ditebalkan = tebal?.includes(nomor) ?? false;
  if (di(kepala)) return { bingkai: true, untuk: () => KEPALA };
  if (di(isi)) {
    return {
      bingkai: true,
      untuk: (teks, format) =>
        badan(teks ? "left" : "right", { tebal: ditebalkan, ...(format !== undefined && { format }) }),
    };
  }
  const polos = ditebalkan ? TEBAL : POLOS;
  return {
    bingkai: false,
    untuk: (_, format) => (format === undefined ? polos : { ...polos, numFmt: format }),
  };
}

function selDari(isi: Isi, gaya: GayaBaris["untuk"]): Partial<Cell> {
  const { nilai, format, rumus } =
    typeof isi === "object" && isi !== null && "nilai" in isi
      ? isi
      : { nilai: isi, format: undefined, rumus: undefined };
  return {
    value: nilai,
    style: gaya(typeof nilai !== "number", format),
    ...(rumus !== undefined && { formula: rumus, formulaResult: nilai }),
  };
}

const LEBAR_TERKECIL = 7;
const LEBAR_TERBESAR = 34;

/** Widths after the longest text of a column, within bounds; texts of lone cells (titles) do not count. */
function kolom(baris: readonly (readonly Isi[])[], awal: number, pilihan: PilihanLembar): ColumnDef[] {
  const sembunyi = new Set((pilihan.kolomTersembunyi ?? []).map(nomorKolom));
  const banyak = Math.max(awal + Math.max(...baris.map((b) => b.length)), ...[...sembunyi].map((k) => k + 1));
  return Array.from({ length: banyak }, (_, k): ColumnDef => {
    const panjang = baris
      .filter((b) => b.filter((s) => s !== null).length > 2)
      .map((b) => b[k - awal])
      .map((s) => (typeof s === "string" ? s.length : 0));
    const width = Math.min(LEBAR_TERBESAR, Math.max(LEBAR_TERKECIL, 2 + Math.max(0, ...panjang) * 0.7));
    return { width: Math.round(width), ...(sembunyi.has(k) && { hidden: true }) };
  });
}

function daftarTabel(
  { nama, area: a1 }: NonNullable<PilihanLembar["tabel"]>,
  baris: readonly (readonly Isi[])[],
  asal: { readonly baris: number; readonly kolom: number },
): NonNullable<WriteSheet["tables"]>[number] {
  const { startRow, startCol, endCol } = area(a1);
  const judul = (baris[startRow - asal.baris] ?? []).slice(startCol - asal.kolom, endCol - asal.kolom + 1);
  return {
    name: nama,
    range: a1,
    columns: judul.map((j) => ({ name: String(j) })),
    style: "TableStyleMedium2",
  };
}
