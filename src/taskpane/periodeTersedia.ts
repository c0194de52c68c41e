import { samaPeriode, urutkanPeriode, type Periode } from "../scoring/periode.ts";
import type { TabelIku } from "../workbook/tabel.ts";

/**
 * The periods that can be judged, in the order of a trajectory table: those with a column, and the one the workbook
 * suggests, which may be consolidated from several columns.
 */
export function periodeTersedia({ periode, periodeKini }: TabelIku): Periode[] {
  const ada = periodeKini === null || periode.some((p) => samaPeriode(p, periodeKini));
  return ada ? [...periode] : urutkanPeriode([...periode, periodeKini]);
}
