import { kunciPeriode, type Periode } from "../scoring/periode.ts";
import type { BarisIku } from "../workbook/tabel.ts";

/**
 * The cell of an IKU's target or realisasi in a period, as a key ("01-09") or a period; the only period column there
 * is when the workbook names no period; otherwise the IKU's name cell, so that a finding always leads somewhere.
 */
export function selPeriode(
  baris: BarisIku,
  sisi: "target" | "realisasi",
  periode: Periode | string | null,
): string {
  return selPeriodeTepat(baris, sisi, periode) ?? baris.sel;
}

/** Like `selPeriode`, but null when the row has no such cell. */
export function selPeriodeTepat(
  baris: BarisIku,
  sisi: "target" | "realisasi",
  periode: Periode | string | null,
): string | null {
  const peta = sisi === "target" ? baris.selTarget : baris.selRealisasi;
  if (periode !== null) {
    const kunci = typeof periode === "string" ? periode : kunciPeriode(periode);
    return (Object.hasOwn(peta, kunci) ? peta[kunci] : undefined) ?? null;
  }
  const semua = Object.values(peta);
  return (semua.length === 1 ? semua[0] : undefined) ?? baris.selKolom[sisi] ?? null;
}
