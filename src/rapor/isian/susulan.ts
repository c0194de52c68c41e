import type { Grid } from "../../workbook/grid.ts";
import { bacaIsian } from "./bacaIsian.ts";
import type { IsianLama } from "./bidang.ts";
import { kolomTanda } from "./tanda.ts";

/** Texts typed on a rapor between its reading and its rewriting. */
export interface IsianSusulan {
  /** What the rewriting knew of, and put on the new rapor. */
  readonly tertulis: IsianLama;
  /** What really stood on the rapor when it was overwritten. */
  readonly saat: IsianLama;
}

/**
 * Compares the rapor as it was overwritten with what was known of it.
 *
 * @param grid the rapor in that moment; null when it was not looked at
 * @param dibaca what was read on it
 * @param tertulis what of that, and of what was changed in it, stands on the new one
 * @param sebelumnya what had been typed the time before, when this rapor was made for it: none of that is dropped
 * @returns null when nothing had been typed meanwhile
 */
export function ketikanSusulan(
  grid: Grid | null,
  dibaca: IsianLama,
  tertulis: IsianLama,
  sebelumnya: IsianSusulan | null,
): IsianSusulan | null {
  if (grid === null || kolomTanda(grid) === null) return null;
  const saat = bacaIsian(grid);
  return sama(saat, dibaca) ? null : { tertulis, saat: denganSusulan(saat, sebelumnya) };
}

/**
 * The texts for the next rapor: those that stood there when the last one was overwritten. What has been typed on the
 * new one since comes after them, and then nothing is dropped, not even a text that was being replaced.
 */
export function denganSusulan(kini: IsianLama, susulan: IsianSusulan | null): IsianLama {
  if (susulan === null) return kini;
  const { tertulis, saat } = susulan;
  if (sama(kini, tertulis)) return saat;
  return {
    entri: [...saat.entri, ...kini.entri],
    ttd: { ...kini.ttd, ...saat.ttd },
    kotak: { ...kini.kotak, ...saat.kotak },
  };
}

function sama(a: IsianLama, b: IsianLama): boolean {
  return JSON.stringify([a.entri, a.ttd, a.kotak]) === JSON.stringify([b.entri, b.ttd, b.kotak]);
}
