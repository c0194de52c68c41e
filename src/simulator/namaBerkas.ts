import { basename, extname } from "node:path";

const AKHIRAN_RAPOR = ".rapor.xlsx";

/** Name of the copy with the rapor that `npm run rapor` writes beside a workbook: "iku.xlsx" gives "iku.rapor.xlsx". */
export function namaSalinanRapor(berkas: string): string {
  return basename(berkas, extname(berkas)) + AKHIRAN_RAPOR;
}

/** Whether a file of this name is a workbook to read, and not the copy that `npm run rapor` wrote beside one. */
export function adalahBukuKerja(nama: string): boolean {
  return nama.endsWith(".xlsx") && !nama.endsWith(AKHIRAN_RAPOR);
}
