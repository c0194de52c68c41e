import { ringkaskan, type Sebutan } from "../daftar/sebutan.ts";
import { sidikTeks } from "../sidikTeks.ts";

/** An action as a rapor carries it. */
export interface Aksi extends Sebutan {
  readonly nama: string;
  readonly rencana: string;
  readonly pic: string | null;
  readonly tenggat: string | null;
  /** Typed on the rapor of the meeting before, so it was agreed there. */
  readonly dariRaporLalu?: true;
}

const AWAL_BUTIR = /^\s*(?:\(?\d{1,2}[.)]|\(?[a-z][.)]|[-•*–▪])\s+/i;

/**
 * The actions in one cell: a numbered or bulleted list is several, anything else is one.
 *
 * @example pecahAksi("1. Rapat mingguan\n2. Surat teguran") // ["Rapat mingguan", "Surat teguran"]
 */
export function pecahAksi(sel: string): string[] {
  const baris = sel.split(/\r?\n/).filter((b) => b.trim() !== "");
  const awal = baris.filter((b) => AWAL_BUTIR.test(b)).length;
  if (awal < 2 || !AWAL_BUTIR.test(baris[0] ?? "")) return sel.trim() === "" ? [] : [sel.trim()];
  const hasil: string[] = [];
  for (const b of baris) {
    if (AWAL_BUTIR.test(b)) hasil.push(b.replace(AWAL_BUTIR, "").trim());
    else hasil.push(`${hasil.pop() ?? ""} ${b.trim()}`);
  }
  return hasil.filter((b) => b !== "");
}

/** Fingerprint of an action's words: letter case, spaces and a full stop at the end do not count. */
export function jejakRencana(rencana: string): string {
  return sidikTeks(ringkaskan(rencana).replace(/[.;,]+$/, ""));
}

/** What tells an action of one IKU from all others, short enough to be kept by the hundred. */
export function kunciAksi({ kode, nama, rencana }: Aksi): string {
  return `${sidikTeks(ringkaskan(kode) || ringkaskan(nama))}/${jejakRencana(rencana)}`;
}
