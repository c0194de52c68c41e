import { writeXlsx } from "hucre";
import { format } from "prettier";
import { kemas } from "../kemas.ts";
import type { BukuKorpus } from "./daftar.ts";
import { indeksHarapan, statusHarapan } from "./indeks.ts";

const TANGGAL = new Date(Date.UTC(2019, 9, 1, 9, 0, 0));

/** The bytes of a corpus workbook, the same on every run and machine. */
export async function byteKorpus({ gaya, lembar }: BukuKorpus): Promise<Uint8Array> {
  const xlsx = await writeXlsx({
    sheets: [...lembar],
    properties: { title: gaya, creator: "Rapor IKU", created: TANGGAL, modified: TANGGAL },
    defaultFont: { name: "Calibri", size: 10 },
    activeSheet: 0,
  });
  return kemas(xlsx);
}

/**
 * The expected table of a corpus workbook as JSON text, with the index of every IKU added.
 *
 * @throws when a status worked out by hand contradicts its index: the script, not the product, is wrong then
 */
export async function jsonKorpus({ nama, gaya, harapan }: BukuKorpus): Promise<string> {
  const iku = harapan.iku.map((satu) => {
    const indeks = indeksHarapan(satu);
    if (statusHarapan(indeks) !== satu.status) {
      throw new Error(`${nama}: ${satu.nama} has index ${String(indeks)} but is said to be ${satu.status}`);
    }
    const { status, ...lain } = satu;
    return { ...lain, indeks, status };
  });
  return await format(JSON.stringify({ gaya, ...harapan, iku }), { parser: "json", printWidth: 110 });
}
