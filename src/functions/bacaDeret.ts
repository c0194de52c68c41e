import { bacaLepas, type BarisLepas } from "../workbook/nilai/lepas.ts";
import { bacaFigur, galatSel } from "./figur.ts";
import { galatNilai, type Galat } from "./galat.ts";
import type { Sel } from "./masukan.ts";
import { pecahan } from "./meragukan.ts";

/** A percentage typed as large as this beside a fraction: one of them is on the wrong scale. */
const PERSEN_BESAR = 20;

/**
 * Reads the figures of one IKU over its periods beside each other.
 *
 * @param nama the argument they stand in, for messages
 * @param peran what each of them is
 * @returns the error for a cell with an Excel error, and where a typed percentage stands beside a fraction that the
 *   reader could not bring to its scale
 */
export function bacaSederet(
  nama: string,
  peran: readonly ("target" | "realisasi")[],
  sel: readonly Sel[],
): BarisLepas | Galat {
  for (const s of sel) {
    const galat = galatSel(nama, s);
    if (galat !== null) return galat;
  }
  const [terbaca = { nilai: [], temuan: [] }] = bacaLepas(peran, [sel]);
  const { nilai } = terbaca;
  const persen = sel.map((s) => bacaFigur(s).persen);
  const persenBesar = nilai.some(
    (n, i) => persen[i] && n.jenis === "angka" && Math.abs(n.nilai) > PERSEN_BESAR,
  );
  if (persenBesar && nilai.some((n, i) => !persen[i] && pecahan(n))) {
    return galatNilai("SKALA_DERET", { argumen: nama });
  }
  return terbaca;
}
