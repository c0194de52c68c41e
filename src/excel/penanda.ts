/**
 * Sheets of our own carry this hidden sheet-scoped name. It moves and is saved with the sheet, survives renaming, and
 * keeps a sheet that a user happens to call "Rapor IKU" from being taken for ours and overwritten.
 */
export const NAMA_PENANDA = "_RaporIKU";

/** Marks a sheet as ours; the name's formula says which kind of sheet it is. */
export function tandai(lembar: Excel.Worksheet, jenis: "rapor"): void {
  lembar.names.add(NAMA_PENANDA, `="${jenis}"`).visible = false;
}
