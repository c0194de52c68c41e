/**
 * Cells to write to. Whatever `Excel.run` gives out is kept for it in Excel, which costs two commands and a third one
 * to let go; cells that are only written to need not be kept.
 */
export function areaTulis(lembar: Excel.Worksheet, alamat: string): Excel.Range {
  return lembar.getRange(alamat).untrack();
}

/** The same for several areas at once; `alamat` as `alamatBanyak` gives it. */
export function areaBanyak(lembar: Excel.Worksheet, alamat: string): Excel.RangeAreas {
  return lembar.getRanges(alamat).untrack();
}
