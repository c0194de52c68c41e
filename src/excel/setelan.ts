/** Keys of `workbook.settings`; each value is a small versioned JSON object. */
export const KUNCI_CUPLIKAN = "raporIku.cuplikan";
export const KUNCI_SETELAN = "raporIku.setelan";

/** Stores a value, or removes the key when the value is null. `ada`: the key is there now. */
export function simpanSetelan(
  context: Excel.RequestContext,
  kunci: string,
  nilai: object | null,
  ada: boolean,
): void {
  const { settings } = context.workbook;
  if (nilai !== null) settings.add(kunci, nilai);
  else if (ada) settings.getItem(kunci).delete();
}
