import type { Bahasa } from "../bahasa/isi.ts";
import { golongkanGalat, muat } from "../excel/galat.ts";
import { gagalExcel, type HasilAksi } from "./hasil.ts";

/** Waits for a part of the add-in that is a script of its own; a refusal says that it could not be fetched. */
export async function ambilBagian<T>(
  impor: Promise<T>,
  bahasa: Bahasa,
): Promise<HasilAksi<{ readonly bagian: T }>> {
  try {
    return { ok: true, pesan: "", bagian: await muat(impor) };
  } catch (galat) {
    const { kode, rincian } = golongkanGalat(galat);
    return gagalExcel(kode, rincian, bahasa);
  }
}
