import type { LembarTerbaca } from "./baca.ts";
import { isiDari, MUAT_ISI_LENGKAP, type Isi } from "./isi.ts";
import { alamatPersegi, jadikanPersegi, type Titik } from "./kelompok.ts";

/**
 * Reads the full fills of single cells, in one round trip; none when there is nothing to read. Keys are "row,column".
 */
export async function bacaIsiSel(
  context: Excel.RequestContext,
  lembar: LembarTerbaca,
  titik: readonly Titik[],
): Promise<ReadonlyMap<string, Isi>> {
  const hasil = new Map<string, Isi>();
  if (titik.length === 0) return hasil;
  const sheet = context.workbook.worksheets.getItem(lembar.id);
  const antrean = jadikanPersegi(titik).map((persegi) => ({
    persegi,
    sel: sheet.getRange(alamatPersegi(persegi)).getCellProperties(MUAT_ISI_LENGKAP),
  }));
  await context.sync();
  for (const { persegi, sel } of antrean) {
    sel.value.forEach((baris, r) => {
      baris.forEach((s, c) => {
        hasil.set(`${persegi.baris + r},${persegi.kolom + c}`, isiDari(s));
      });
    });
  }
  return hasil;
}
