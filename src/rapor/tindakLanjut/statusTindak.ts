import { type Bahasa } from "../../bahasa/index.ts";
import { teksLembar } from "../../bahasa/lembar.ts";

/** How far an action is, in the ministry's own three steps. */
const STATUS_TINDAK = ["belum", "proses", "selesai"] as const;
export type StatusTindak = (typeof STATUS_TINDAK)[number];

/** The words that the sheet offers to choose from. */
export function kataStatus(bahasa: Bahasa): string[] {
  return STATUS_TINDAK.map((s) => teksLembar[bahasa].daftar.tindakLanjut.status[s]);
}

/**
 * Reads what stands in the status cell, in either language and as people shorten it.
 *
 * @returns a blank cell counts as "belum"; null for words that are none of the three
 * @example bacaStatusTindak("sdh selesai") // "selesai"
 */
export function bacaStatusTindak(tertulis: string): StatusTindak | null {
  const kata = tertulis.replace(/\s+/g, " ").trim().toLowerCase();
  if (kata === "") return "belum";
  for (const bahasa of Object.values(teksLembar)) {
    const cocok = STATUS_TINDAK.find((s) => bahasa.daftar.tindakLanjut.status[s].toLowerCase() === kata);
    if (cocok !== undefined) return cocok;
  }
  if (/\b(?:belum|not|blm)\b/.test(kata)) return "belum";
  if (/\b(?:selesai|tuntas|done|completed?)\b/.test(kata)) return "selesai";
  return /\b(?:proses|progress|berjalan|on ?going)\b/.test(kata) ? "proses" : null;
}
