import { aksi } from "./id/aksi.ts";
import { panel } from "./id/panel.ts";
import { skor } from "./id/skor.ts";
import type { Bentuk } from "./bentuk.ts";
import type { Bahasa } from "./isi.ts";

export { angka, isi, type Bahasa } from "./isi.ts";

const id = { skor, aksi, panel };

/** What the pane and its actions say, by subject. Indonesian is the original; another language has the same keys. */
export type Teks = Bentuk<typeof id>;

let inggris: Teks | null = null;

export const teks: Readonly<Record<Bahasa, Teks>> = {
  id,
  /** Indonesian stands in until `muatBahasa` has brought English. */
  get en() {
    return inggris ?? id;
  },
};

/**
 * Brings the words of a language; Indonesian is always there. They are a script of their own, so that nobody loads a
 * language that is not read. Where it cannot be had, Indonesian goes on standing in.
 */
export async function muatBahasa(bahasa: Bahasa): Promise<void> {
  if (bahasa === "id" || inggris !== null) return;
  try {
    inggris = (await import(/* webpackChunkName: "en" */ "./en/index.ts")).en;
  } catch (galat) {
    console.warn(galat);
  }
}
