/** The sheets this add-in writes, one of each in a workbook. */
export const JENIS_LEMBAR = ["rapor", "riwayat", "tindakLanjut", "notula"] as const;
export type JenisLembar = (typeof JENIS_LEMBAR)[number];

/**
 * Sheets of our own carry this hidden sheet-scoped name. It moves and is saved with the sheet, survives renaming, and
 * keeps a sheet that a user happens to call "Rapor IKU" from being taken for ours and overwritten. A copy that a user
 * makes of such a sheet carries it too, so it is never read as a table of IKU.
 */
export const NAMA_PENANDA = "_RaporIKU";

/**
 * A hidden workbook-scoped name leads to the one sheet of each kind that is rewritten. Through it a hidden sheet of
 * ours is reached in the first round trip, without a look at the hidden sheets of others, and a copy is told from the
 * original.
 */
export function namaPenunjuk(jenis: JenisLembar): string {
  return `${NAMA_PENANDA}.${jenis}`;
}

/** Marks a sheet as ours; the name's formula says which kind of sheet it is. */
export function tandai(lembar: Excel.Worksheet, jenis: JenisLembar): void {
  lembar.names.add(NAMA_PENANDA, `="${jenis}"`).visible = false;
}

/** Hides the mark of a sheet that has one. */
export function sembunyikanTanda(lembar: Excel.Worksheet): void {
  lembar.names.getItem(NAMA_PENANDA).visible = false;
}

/** Points to a sheet; `ada`: a name of that kind exists, wherever it points. */
export function tunjuk(
  context: Excel.RequestContext,
  lembar: Excel.Worksheet,
  jenis: JenisLembar,
  ada: boolean,
): void {
  const { names } = context.workbook;
  const nama = namaPenunjuk(jenis);
  if (ada) names.getItem(nama).delete();
  // The whole sheet: deleting rows or columns cannot take such a reference away.
  names.add(nama, lembar.getRange().untrack()).visible = false;
}

/** The kind a mark stands for; null for one from a later version. */
export function jenisDari(nilai: unknown): JenisLembar | null {
  return JENIS_LEMBAR.find((j) => j === nilai) ?? null;
}
