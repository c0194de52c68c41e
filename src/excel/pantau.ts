import { mendukung } from "./dukungan.ts";

/** Stops watching; safe to call more than once. */
export type HentikanPantau = () => Promise<void>;

/**
 * Calls `saatBerubah` with the sheet's id whenever cell contents of a sheet change, by the user or a co-author. What
 * this add-in writes itself is left out where Excel tells the source (ExcelApi 1.14).
 */
export async function pantauPerubahan(saatBerubah: (idLembar: string) => void): Promise<HentikanPantau> {
  const tahuSumber = mendukung("1.14");
  const pegangan = await Excel.run(async (context) => {
    const hasil = context.workbook.worksheets.onChanged.add((peristiwa) => {
      const sendiri = tahuSumber && peristiwa.triggerSource === "ThisLocalAddin";
      if (!sendiri) saatBerubah(peristiwa.worksheetId);
      return Promise.resolve();
    });
    await context.sync();
    return hasil;
  });
  let berjalan = true;
  return async () => {
    if (!berjalan) return;
    berjalan = false;
    await Excel.run(pegangan.context, async (context) => {
      pegangan.remove();
      await context.sync();
    });
  };
}
