import type { RencanaWarnai } from "../excel/warnaLembar.ts";
import { alamatSel } from "../workbook/alamat.ts";
import type { Temuan } from "../workbook/temuan.ts";

/**
 * What of the colouring was left undone, as findings at the sheet: the sentence of the action is gone once it has been
 * read, the findings stay with the result.
 *
 * @param warna what was coloured; null when the sheet is protected
 */
export function temuanWarna(lembar: string, warna: RencanaWarnai | null): Temuan[] {
  const sel = alamatSel(lembar, 0, 0);
  if (warna === null) return [{ kode: "TIDAK_DIWARNAI", tingkat: "info", sel, data: { lembar } }];
  if (warna.dilewati === 0) return [];
  return [{ kode: "GRADASI_DIBIARKAN", tingkat: "info", sel, data: { jumlah: warna.dilewati } }];
}
