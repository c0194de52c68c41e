import type { Alasan } from "../scoring/skor.ts";
import { isi, teks, type Bahasa } from "./index.ts";

/**
 * Why there is no index, as a phrase without a full stop; words from the workbook on one line.
 *
 * @example kalimatAlasan({ kode: "BELUM_DILAPORKAN" }, "id") // "belum dilaporkan"
 */
export function kalimatAlasan(alasan: Alasan, bahasa: Bahasa): string {
  const kata = "teks" in alasan ? alasan.teks.replace(/\s+/g, " ").trim() : "";
  return isi(teks[bahasa].skor.alasan[alasan.kode], { teks: kata }, bahasa);
}
