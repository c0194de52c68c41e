import { bagianBertarget, gabungkanBagian, terisi } from "./bagian.ts";
import { samaTercetak } from "./gabungan.ts";
import type { Konsolidasi } from "./iku.ts";
import type { NilaiPeriode } from "./nilai.ts";

/** In this order, so that equal targets (3,25 in every quarter) count as an average. */
const JENIS: readonly Konsolidasi[] = ["average", "sum", "tlk"];

/**
 * The kind of consolidation that a row of targets shows by its own arithmetic: 4, 5 and 9 for Semester I is a sum.
 *
 * @returns null when no typed target has several parts, or no kind explains all that have
 * @example kenaliKonsolidasi(target) // "tlk" for 25, 60, 75 and 75 for s.d. Triwulan III
 */
export function kenaliKonsolidasi(target: readonly NilaiPeriode[]): Konsolidasi | null {
  const bukti = target
    .filter((t) => terisi(t.nilai))
    .map((t) => ({ tertulis: t.nilai, bagian: bagianBertarget(target, t.periode) }))
    .filter(({ bagian }) => bagian.length > 1);
  if (bukti.length === 0) return null;
  const cocok = JENIS.find((jenis) =>
    bukti.every(({ tertulis, bagian }) => samaTercetak(tertulis, gabungkanBagian(bagian, jenis))),
  );
  return cocok ?? null;
}
