import type { Periode } from "../scoring/periode.ts";
import { bacaDenganPeta, bacaLembar, type LembarDibaca } from "./bacaLembar.ts";
import type { Grid } from "./grid.ts";
import { temuan } from "./kodeTemuan.ts";
import { bacaPeta, type PetaKolom } from "./peta.ts";
import type { HasilBaca, TabelIku } from "./tabel.ts";

export interface PilihanBaca {
  /** Read this sheet and no other; names are compared without regard to case, as Excel does. */
  readonly lembar?: string;
  /**
   * Columns mapped by hand: used instead of looking for a header, unless another sheet is to be read. A map that is
   * damaged counts as none; one whose header is not found any more becomes a temuan.
   */
  readonly peta?: PetaKolom;
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
  const peta = bacaPeta(pilihan.peta);
  const berpeta = peta !== null && (diminta === undefined || diminta === peta.lembar.toLowerCase());
  const dipetakan = berpeta ? cariDenganPeta(grids, peta) : null;
  if (dipetakan) return { ok: true, tabel: dipetakan };
  const gagal = berpeta ? peta.lembar : null;

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
      dilihat: {
        lembar: dilihat.map(({ nama, judul }) => ({ nama, judulTerlihat: judul })),
        ...(gagal !== null && { petaTidakCocok: gagal }),
      },
    };
  }
  const mirip = lain.filter((d) => d.skor >= BAGIAN_MIRIP * terbaik.skor).map((d) => d.nama);
  const tambahan = gagal === null ? [] : [temuan("PETA_TIDAK_COCOK", null, { lembar: gagal })];
  if (mirip.length > 0) {
    const data = { dipakai: terbaik.nama, lembar: mirip.slice(0, 10).join(", ") };
    tambahan.push(temuan("LEMBAR_LAIN_MIRIP", null, data));
  }
  return { ok: true, tabel: { ...terbaik.tabel, temuan: [...tambahan, ...terbaik.tabel.temuan] } };
}

/** The map's own sheet; when no sheet has that name any more, the first one on which the map fits. */
function cariDenganPeta(grids: readonly Grid[], peta: PetaKolom): TabelIku | null {
  const sendiri = grids.filter((g) => g.lembar.toLowerCase() === peta.lembar.toLowerCase());
  for (const grid of sendiri.length > 0 ? sendiri : grids) {
    const tabel = bacaDenganPeta(grid, peta);
    if (tabel) return tabel;
  }
  return null;
}

function akhir(periode: Periode | null): number {
  return periode?.sampai ?? 0;
}
