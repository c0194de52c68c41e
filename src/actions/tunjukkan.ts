import type { Bahasa } from "../bahasa/isi.ts";
import { jalankan } from "../excel/sesi.ts";
import { bacaAlamat } from "../workbook/alamat.ts";
import { gagalJalan, type HasilAksi } from "./hasil.ts";

/** Brings a cell ("Sheet!A1") to the front and selects it. An address without a sheet does nothing. */
export async function tunjukkanSel(sel: string, bahasa: Bahasa): Promise<HasilAksi<unknown>> {
  const alamat = bacaAlamat(sel);
  const lembar = alamat?.lembar ?? null;
  if (alamat === null || lembar === null) return { ok: true, pesan: "" };
  const jalan = await jalankan((sesi) => sesi.tunjukkan(lembar, alamat.area));
  return jalan.ok ? { ok: true, pesan: "" } : gagalJalan(jalan, bahasa, lembar);
}
