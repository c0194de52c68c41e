import { isi, type Bahasa } from "../../bahasa/index.ts";
import { teksCli } from "../../bahasa/simulator.ts";

/** The command line speaks Indonesian. */
export const BAHASA: Bahasa = "id";

/** A refusal with its one sentence; the command ends with exit code 2. */
export class Tolak extends Error {
  constructor(pola: string, data: Readonly<Record<string, string>> = {}) {
    super(isi(pola, data, BAHASA));
  }
}

/**
 * Why the operating system refused a file, in words; its own code for a reason nobody foresaw.
 *
 * @example sebabSistem(Object.assign(new Error(), { code: "EISDIR" })) // "itu sebuah folder"
 */
export function sebabSistem(galat: unknown): string {
  const kode = galat instanceof Error && "code" in galat ? String(galat.code) : "";
  const sebab = new Map<string, string>(Object.entries(teksCli[BAHASA].sebabSistem)).get(kode);
  return sebab ?? (kode === "" ? satuBaris(galat) : isi(teksCli[BAHASA].kodeSistem, { kode }, BAHASA));
}

/** The message of an error on one line. */
export function satuBaris(galat: unknown): string {
  return (galat instanceof Error ? galat.message : String(galat)).replace(/\s+/g, " ");
}
