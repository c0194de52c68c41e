import { bacaBukuKerja } from "../../src/workbook/baca.ts";
import type { Grid } from "../../src/workbook/grid.ts";
import type { TabelIku } from "../../src/workbook/tabel.ts";
import { tulisNilai } from "./barisUji.ts";
import { gridUji, type SelUji } from "./gridUji.ts";

/** Reads a workbook that must have a table. */
export function tabelDari(...grids: readonly Grid[]): TabelIku {
  const hasil = bacaBukuKerja(grids);
  if (!hasil.ok) throw new Error(`no table: ${JSON.stringify(hasil.dilihat)}`);
  return hasil.tabel;
}

/** Reads a one-sheet workbook given as rows. */
export function tabelBaris(
  baris: readonly (readonly SelUji[])[],
  pilihan?: Parameters<typeof gridUji>[1],
): TabelIku {
  return tabelDari(gridUji(baris, pilihan));
}

/** "KODE Sheet!A1" of every temuan. */
export function kodeTemuan(tabel: TabelIku): string[] {
  return tabel.temuan.map((t) => (t.sel === null ? t.kode : `${t.kode} ${t.sel}`));
}

/** Target and realisasi of one IKU as short text: "01-09: 85 | 91.17". */
export function angkaIku(tabel: TabelIku, nomor = 0): string[] {
  const iku = tabel.iku[nomor];
  if (!iku) return [];
  return iku.target.map((t, i) => {
    const r = iku.realisasi[i];
    return `${tulisNilai(t.nilai)} | ${r ? tulisNilai(r.nilai) : "?"}`;
  });
}
