import { pantauPerubahan, type HentikanPantau } from "../excel/pantau.ts";

/**
 * Calls `saatBerubah` with the sheet's id whenever somebody changes cells of a sheet.
 *
 * @returns a function that ends it; null when Excel could not start watching now (a cell is being edited)
 */
export async function pantau(saatBerubah: (idLembar: string) => void): Promise<HentikanPantau | null> {
  try {
    return await pantauPerubahan(saatBerubah);
  } catch {
    return null;
  }
}
