import { hurufKolom } from "../src/workbook/alamat.ts";
import { WARNA_STATUS } from "../src/rapor/palet.ts";
import { BARIS_PERTAMA, KOLOM_REALISASI, LEMBAR, type Pola } from "./buku.ts";

/** Colours the status cells of the workbook of `buku.ts`, in one of the ways people write it. */
export type Pesaing = (n: number, pola: Pola) => Promise<void>;

const alamat = (i: number): string => `${hurufKolom(KOLOM_REALISASI)}${String(BARIS_PERTAMA + i + 1)}`;
const warna = (pola: Pola, i: number): string => WARNA_STATUS[pola(i)].pucat;

/** As the samples for beginners do: read a cell, wait, colour it, wait. */
export const selDemiSel: Pesaing = (n, pola) =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(LEMBAR);
    for (let i = 0; i < n; i++) {
      const range = sheet.getRange(alamat(i));
      range.load("values");
      await context.sync();
      range.format.fill.color = warna(pola, i);
      await context.sync();
    }
  });

/** One sync for all, and a range object for each cell. */
export const rangePerSel: Pesaing = (n, pola) =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(LEMBAR);
    for (let i = 0; i < n; i++) sheet.getRange(alamat(i)).format.fill.color = warna(pola, i);
    await context.sync();
  });

/** `setCellProperties` over the whole column of figures. */
export const sifatSel: Pesaing = (n, pola) =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(LEMBAR);
    const range = sheet.getRange(`${alamat(0)}:${alamat(n - 1)}`);
    range.setCellProperties(
      Array.from({ length: n }, (_, i) => [{ format: { fill: { color: warna(pola, i) } } }]),
    );
    await context.sync();
  });
