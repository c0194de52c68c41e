import { teks, type Bahasa } from "../../bahasa/index.ts";
import { namaPeriode } from "../../bahasa/namaPeriode.ts";
import { kunciPeriode, type Periode } from "../../scoring/periode.ts";
import type { HasilRapor } from "../nilai.ts";

/** Which rapor: a period of a year. Two runs for the same one are the same rapor. */
export interface MasaRapor {
  readonly tahun: number;
  readonly periode: Periode;
}

/**
 * The period and year under which a rapor is kept. A workbook that names no period is kept under the month in which
 * the rapor is made, so that next month's meeting has a rapor to compare with. Without a year it is the latest year in
 * which the period can have ended.
 *
 * @param sekarang ISO date and time
 * @example masaRapor(hasilTanpaTahunSampaiDesember, "2020-01-08T09:00") // { tahun: 2019, periode: { dari: 1, sampai: 12 } }
 */
export function masaRapor({ tabel, kantor }: HasilRapor, sekarang: string): MasaRapor {
  const tahunIni = Number(sekarang.slice(0, 4));
  const bulanIni = Number(sekarang.slice(5, 7));
  const periode = kantor.periode ?? { dari: bulanIni, sampai: bulanIni };
  return { periode, tahun: tabel.tahun ?? (periode.sampai > bulanIni ? tahunIni - 1 : tahunIni) };
}

export function kunciMasa({ tahun, periode }: MasaRapor): string {
  return `${tahun} ${kunciPeriode(periode)}`;
}

export function namaMasa({ tahun, periode }: MasaRapor, bahasa: Bahasa): string {
  return namaPeriode(periode, bahasa, tahun);
}

/** Whether a text is the name of that rapor in any language. */
export function bernamaMasa(nama: string | null, masa: MasaRapor): boolean {
  const bahasa = Object.keys(teks) as Bahasa[];
  return nama !== null && bahasa.some((b) => namaMasa(masa, b) === nama);
}

/** Earlier first; of two that end in the same month the shorter first. */
export function bandingkanMasa(a: MasaRapor, b: MasaRapor): number {
  return a.tahun - b.tahun || a.periode.sampai - b.periode.sampai || b.periode.dari - a.periode.dari;
}
