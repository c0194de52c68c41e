import { selPeriodeTepat } from "../rapor/alamatIku.ts";
import { kunciPeriode, memuat, periodeDariKunci } from "../scoring/periode.ts";
import type { SkorIku } from "../scoring/skor.ts";
import { alamat, bacaAlamat } from "../workbook/alamat.ts";
import type { BarisIku } from "../workbook/tabel.ts";

/** A cell that a score was computed from; `periode` is a key when the cell is only a part of the judged period. */
export interface SelSumber {
  readonly sisi: "target" | "realisasi";
  readonly sel: string;
  readonly periode: string | null;
}

/**
 * The cells behind a score: target, then realisasi. A period without a column of its own is consolidated, so the
 * cells of its parts are given.
 */
export function selSumber(skor: SkorIku, baris: BarisIku): SelSumber[] {
  return (["target", "realisasi"] as const).flatMap((sisi): SelSumber[] => {
    const tepat = selPeriodeTepat(baris, sisi, skor.periode);
    if (tepat !== null) return [{ sisi, sel: tepat, periode: null }];
    const { periode } = skor;
    if (periode === null) return [];
    const peta = sisi === "target" ? baris.selTarget : baris.selRealisasi;
    return Object.entries(peta)
      .filter(([kunci]) => {
        const bagian = periodeDariKunci(kunci);
        return bagian !== null && memuat(periode, bagian) && kunci !== kunciPeriode(periode);
      })
      .map(([kunci, sel]) => ({ sisi, sel, periode: kunci }));
  });
}

/**
 * An address as short as it can be said: without the sheet when that is the one being spoken of.
 *
 * @example namaSel("'IKU 2019'!F12", "IKU 2019") // "F12"
 */
export function namaSel(sel: string, lembar: string): string {
  const terbaca = bacaAlamat(sel);
  if (terbaca?.lembar !== lembar) return sel;
  const lengkap = alamat("x", terbaca.area);
  return lengkap.slice(lengkap.indexOf("!") + 1);
}
