import type { Nilai } from "../scoring/nilai.ts";
import { bacaLepas } from "../workbook/nilai/lepas.ts";
import { bacaFigur, galatSel } from "./figur.ts";
import { galatNilai, type Galat } from "./galat.ts";
import type { Sel } from "./masukan.ts";
import { pecahan } from "./meragukan.ts";

/** A figure of a series with what it is. */
export interface SelDeret extends Sel {
  readonly peran: "target" | "realisasi";
}

export interface NilaiDeret {
  /** In the order of the cells. */
  readonly nilai: readonly Nilai[];
  /** The reader doubts that target and realisasi share a scale. */
  readonly skalaMeragukan: boolean;
}

/** A percentage typed as large as this beside a fraction: one of them is on the wrong scale. */
const PERSEN_BESAR = 20;

/**
 * Reads the figures of one IKU over its periods beside each other.
 *
 * @param nama the argument they stand in, for messages
 * @returns the error for a cell with an Excel error, and where a typed percentage stands beside a fraction that the
 *   reader could not bring to its scale
 */
export function bacaSederet(nama: string, sel: readonly SelDeret[]): NilaiDeret | Galat {
  for (const s of sel) {
    const galat = galatSel(nama, s);
    if (galat !== null) return galat;
  }
  const { nilai = [], temuan = [] } = bacaLepas([sel])[0] ?? {};
  const persen = sel.map((s) => bacaFigur(s).persen);
  const persenBesar = nilai.some(
    (n, i) => persen[i] && n.jenis === "angka" && Math.abs(n.nilai) > PERSEN_BESAR,
  );
  if (persenBesar && nilai.some((n, i) => !persen[i] && pecahan(n))) {
    return galatNilai("SKALA_DERET", { argumen: nama });
  }
  return { nilai, skalaMeragukan: temuan.some((t) => t.kode === "SKALA_MENCURIGAKAN") };
}
