import type { Bertahap } from "../scoring/bertahap.ts";
import { bacaTabel, type PilihanTabel, type TabelTerbaca } from "./bacaTabel.ts";
import { gabungUnit } from "./gabung/gabungUnit.ts";
import type { Grid } from "./grid.ts";
import { cariKepala } from "./kepala/kepala.ts";
import { bukaLembar, lembaranDari, type Lembaran } from "./lembaran.ts";
import type { PetaKolom } from "./peta.ts";
import { cariPeta } from "./peta/petaCocok.ts";

/** One sheet after reading: its tables, and the headers that were seen. */
export interface LembarDibaca {
  readonly nama: string;
  /** From top to bottom; the tables of one period's parts of the office are one. */
  readonly tabel: readonly TabelTerbaca[];
  readonly judul: readonly string[];
}

/** Enough header texts for a message. */
const JUDUL_MAKS = 15;
/** Tables of one sheet; an office has fewer parts and a year fewer months. */
const TABEL_MAKS = 40;

/** A header may be noticed by the group over its columns only. */
const TINGGI_KELOMPOK = 1;

/** Reads one sheet: every table that is a part of its IKU table, or the same table for another period. */
export function* bacaLembar(
  grid: Grid,
  pilihan: Pick<PilihanTabel, "dariNama"> = {},
): Bertahap<LembarDibaca> {
  const l = bukaLembar(grid);
  const { kepala, judul } = cariKepala(l);
  const pertama = kepala && (yield* bacaTabel(l, kepala, pilihan));
  return {
    nama: grid.lembar,
    tabel: pertama ? gabungUnit([pertama, ...(yield* tabelBerikut(l, pertama))]) : [],
    judul: judul.slice(0, JUDUL_MAKS),
  };
}

/** Reads one sheet by a column map; null when its header is not on the sheet or nothing stands under it. */
export function* bacaDenganPeta(grid: Grid, peta: PetaKolom): Bertahap<TabelTerbaca | null> {
  const l = bukaLembar(grid);
  const temu = cariPeta(l, grid, peta);
  return temu && (yield* bacaTabel(l, temu.kepala, { catatan: temu.temuan }));
}

/** The further tables of a sheet, as long as each has the columns of the first and a title that says what it is. */
function* tabelBerikut(l: Lembaran, pertama: TabelTerbaca): Bertahap<readonly TabelTerbaca[]> {
  const hasil: TabelTerbaca[] = [];
  let atas = pertama;
  let awal = 0;
  while (atas.berikut && hasil.length < TABEL_MAKS) {
    const { dari, kepala: diketahui } = atas.berikut;
    awal += dari;
    const sisa = lembaranDari(l, awal);
    const { kepala } = cariKepala(sisa, diketahui ? diketahui.baris - dari + TINGGI_KELOMPOK : undefined);
    const tabel = kepala && (yield* bacaTabel(sisa, kepala, { atas: pertama.judul }));
    if (!tabel || !selanjutnya(pertama, tabel)) break;
    hasil.push(tabel);
    atas = tabel;
  }
  return hasil;
}

function selanjutnya(pertama: TabelTerbaca, { sidik, judul, tabel, periode }: TabelTerbaca): boolean {
  if (sidik !== pertama.sidik || judul.umpan || tabel.tataLetak !== pertama.tabel.tataLetak) return false;
  if (tabel.tahun !== pertama.tabel.tahun) return false;
  return judul.unit !== null || (tabel.tataLetak === "daftar" && periode !== pertama.periode);
}
