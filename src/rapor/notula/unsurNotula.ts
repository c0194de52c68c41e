import type { SelBagian } from "../bagian/bagian.ts";
import { KOLOM } from "../kisi.ts";
import type { DibahasNotula } from "./bahanNotula.ts";

/** The number of an entry in a list of the minutes. */
export const nomor = (i: number): SelBagian => ({ dari: KOLOM.kode, nilai: String(i + 1), gaya: "isiAwal" });

/** What an IKU is called in a list. */
export function sebutan({ skor }: DibahasNotula): string {
  return skor.iku.kode ?? skor.iku.nama;
}
