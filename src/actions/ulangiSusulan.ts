import type { Gagal } from "./hasil.ts";

/** Nobody hits the moment between reading and writing this often. */
const KALI_MAKS = 5;

/**
 * Does a piece of work again for as long as somebody typed on our sheets in the moment between its reading and its
 * writing, each time with what they typed.
 *
 * @param kerja gets what was typed during the last time, null the first time
 */
export async function ulangiSusulan<S, T extends { readonly ok: true; readonly susulan: S | null }>(
  kerja: (susulan: S | null) => Promise<T | Gagal>,
): Promise<T | Gagal> {
  let hasil = await kerja(null);
  for (let kali = 1; kali < KALI_MAKS && hasil.ok && hasil.susulan !== null; kali++) {
    hasil = await kerja(hasil.susulan);
  }
  return hasil;
}
