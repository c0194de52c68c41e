/** Keys of `workbook.settings`; each value is a small versioned JSON object. */
export const KUNCI_CUPLIKAN = "raporIku.cuplikan";
export const KUNCI_SETELAN = "raporIku.setelan";

/** The version of each of those values that this add-in writes. */
const VERSI = 1;

/** Whether a stored value was written by a later version of this add-in, which alone may change it. */
export function dariVersiBaru(nilai: unknown): boolean {
  if (typeof nilai !== "object" || nilai === null || !("versi" in nilai)) return false;
  return typeof nilai.versi === "number" && nilai.versi > VERSI;
}

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
