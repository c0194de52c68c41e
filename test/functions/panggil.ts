import { FUNGSI } from "../../src/functions/daftar.ts";
import type { IdFungsi } from "../../src/functions/id.ts";
import { untukExcel } from "../../src/functions/pasang.ts";
import { muatPustakaExcel } from "../../src/simulator/pustaka/node.ts";

/** Microsoft's own `CustomFunctions`, as office.js leaves it on a page. */
export const pustaka = (
  muatPustakaExcel().jendela as unknown as { readonly CustomFunctions: typeof CustomFunctions }
).CustomFunctions;

/** Other tests of the same process put the workbench's own there. */
export function pasangPustaka(): void {
  Object.assign(globalThis, { CustomFunctions: pustaka });
}

/** An error as a person meets it: what the cell shows, and the words at it. */
export interface GalatTampil {
  readonly kode: string;
  readonly pesan: string;
}
export type SelTampil = string | number | GalatTampil;

/** What Excel passes for an argument: rows for everything, null for what is left out. */
export type Argumen = unknown[][] | null;

/** One value as Excel passes it. */
export const satu = (nilai: unknown): unknown[][] => [[nilai]];
/** One column, one row. */
export const kolom = (...nilai: unknown[]): unknown[][] => nilai.map((n) => [n]);
export const baris = (...nilai: unknown[]): unknown[][] => [nilai];

/**
 * Calls a worksheet function the way Excel does, with the invocation that Excel adds behind the arguments.
 *
 * @throws what is neither a value nor `CustomFunctions.Error`: a fault
 */
export function panggil(id: IdFungsi, ...argumen: readonly Argumen[]): SelTampil[][] {
  pasangPustaka();
  const invocation = { functionName: id };
  try {
    return untukExcel(FUNGSI[id], () => "id")(...argumen, invocation).map((b) => b.map(tampil));
  } catch (galat) {
    if (!(galat instanceof pustaka.Error)) throw galat;
    return [[tampil(galat)]];
  }
}

/** The one cell of a call. */
export function sel(id: IdFungsi, ...argumen: readonly Argumen[]): SelTampil {
  const hasil = panggil(id, ...argumen);
  const [isi] = hasil[0] ?? [];
  if (hasil.length !== 1 || hasil[0]?.length !== 1 || isi === undefined) {
    throw new Error(`not one cell: ${JSON.stringify(hasil)}`);
  }
  return isi;
}

/** A column of results. */
export function kolomHasil(id: IdFungsi, ...argumen: readonly Argumen[]): (SelTampil | undefined)[] {
  return panggil(id, ...argumen).map((b) => b[0]);
}

export function pesan(tampil: SelTampil | undefined): string {
  return typeof tampil === "object" ? `${tampil.kode} ${tampil.pesan}` : String(tampil);
}

function tampil(nilai: unknown): SelTampil {
  if (nilai instanceof pustaka.Error) return { kode: nilai.code, pesan: nilai.message ?? "" };
  if (typeof nilai === "string") return nilai;
  // Excel turns what JSON cannot carry into 0.
  if (typeof nilai === "number" && Number.isFinite(nilai)) return nilai;
  throw new Error(`no cell value: ${String(nilai)}`);
}
