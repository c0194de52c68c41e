import type { Periode } from "../scoring/periode.ts";
import { bacaLembar, type LembarDibaca } from "./bacaLembar.ts";
import type { Grid } from "./grid.ts";
import { temuan } from "./kodeTemuan.ts";
import type { HasilBaca, TabelIku } from "./tabel.ts";

export interface PilihanBaca {
  /** Read this sheet and no other; names are compared without regard to case, as Excel does. */
  readonly lembar?: string;
}

/** A second sheet whose table is at least this good is worth a word. */
const BAGIAN_MIRIP = 0.85;

/**
 * Finds the IKU table of a workbook and reads it. Of several sheets with a table the best one is read: by the columns
 * its header names, by its rows, by how many of them are reported.
 *
 * @param grids the used ranges of the sheets to look at, in workbook order.
 * @returns the table with its temuan, or what was looked at when there is none. Never throws for what cells hold.
 */
export function bacaBukuKerja(grids: readonly Grid[], pilihan: PilihanBaca = {}): HasilBaca {
  const diminta = pilihan.lembar?.toLowerCase();
  const dibaca = grids
    .filter((g) => diminta === undefined || g.lembar.toLowerCase() === diminta)
    .map(bacaLembar);
  const bertabel = dibaca
    .filter((d): d is LembarDibaca & { tabel: TabelIku } => d.tabel !== null)
    .sort((a, b) => b.skor - a.skor || akhir(b.tabel.periodeKini) - akhir(a.tabel.periodeKini));
  const [terbaik, ...lain] = bertabel;
  if (!terbaik) {
    const dilihat = dibaca.length > 0 ? dibaca : grids.map(bacaLembar);
    return {
      ok: false,
      dilihat: { lembar: dilihat.map(({ nama, judul }) => ({ nama, judulTerlihat: judul })) },
    };
  }
  const mirip = lain.filter((d) => d.skor >= BAGIAN_MIRIP * terbaik.skor).map((d) => d.nama);
  const tambahan =
    mirip.length === 0
      ? []
      : [temuan("LEMBAR_LAIN_MIRIP", null, { dipakai: terbaik.nama, lembar: mirip.slice(0, 10).join(", ") })];
  return { ok: true, tabel: { ...terbaik.tabel, temuan: [...tambahan, ...terbaik.tabel.temuan] } };
}

function akhir(periode: Periode | null): number {
  return periode?.sampai ?? 0;
}
