import { bacaIsianTersimpan } from "../rapor/isian/isianTersimpan.ts";
import type { IsianLama } from "../rapor/isian/bidang.ts";
import { JENIS_LEMBAR, type JenisLembar } from "./penanda.ts";

/** Key of `workbook.settings` that is there only while our sheets are being written. */
export const KUNCI_JURNAL = "raporIku.jurnal";

/**
 * What a writing of our sheets has begun. Excel carries out a batch action by action and takes nothing back when one
 * fails, so this is written first and removed last: a run that finds it knows that an earlier one stopped halfway,
 * which sheets it left unfinished, and what people had typed on the rapor that was being rewritten. Version 1.
 */
export interface Jurnal {
  readonly versi: 1;
  readonly lembar: readonly LembarJurnal[];
  /** Everything typed on the rapor before it was cleared. */
  readonly isian: IsianLama;
}

export interface LembarJurnal {
  readonly jenis: JenisLembar;
  readonly nama: string;
  /** Worksheet.id; null for a sheet that was being added. */
  readonly id: string | null;
  /** Charts on it that are not ours; any other is left over from the writing that stopped. */
  readonly grafik: readonly string[];
}

/** Reads the journal from settings; anything that is not one of ours counts as none. */
export function bacaJurnal(mentah: unknown): Jurnal | null {
  if (typeof mentah !== "object" || mentah === null) return null;
  const { versi, lembar, isian } = mentah as Partial<Record<keyof Jurnal, unknown>>;
  if (versi !== 1 || !Array.isArray(lembar)) return null;
  return { versi, lembar: lembar.flatMap(bacaLembarJurnal), isian: bacaIsianTersimpan(isian) };
}

function bacaLembarJurnal(mentah: unknown): LembarJurnal[] {
  if (typeof mentah !== "object" || mentah === null) return [];
  const { jenis, nama, id, grafik } = mentah as Partial<Record<keyof LembarJurnal, unknown>>;
  const dikenal = JENIS_LEMBAR.find((j) => j === jenis);
  if (dikenal === undefined || typeof nama !== "string") return [];
  return [
    {
      jenis: dikenal,
      nama,
      id: typeof id === "string" ? id : null,
      grafik: Array.isArray(grafik) ? grafik.filter((g) => typeof g === "string") : [],
    },
  ];
}

/** What the journal says of a sheet: by its id or, where it was being added, by its name. */
export function lembarDalamJurnal(
  jurnal: Jurnal | null,
  jenis: JenisLembar,
  lembar: { readonly id: string; readonly nama: string },
): LembarJurnal | null {
  const sama = (l: LembarJurnal): boolean =>
    l.jenis === jenis && (l.id === null ? l.nama === lembar.nama : l.id === lembar.id);
  return jurnal?.lembar.find(sama) ?? null;
}
