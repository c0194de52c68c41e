import { alamatSel } from "./alamat.ts";
import type { Grid } from "./grid.ts";

/** A cell of another sheet that names an IKU's code. */
export interface SebutanKode {
  readonly lembar: string;
  /** "Sheet!A1" */
  readonly sel: string;
}

/** Codes are written with letters, digits, and these between them. */
const KATA = /[\p{L}\p{N}]+(?:[-./_][\p{L}\p{N}]+)*/gu;
/** Sheets named per IKU. */
const LEMBAR_TERBANYAK = 3;

/**
 * Where other sheets name the codes of IKU: the first cell of each sheet whose text has the code as a word of its own.
 * A code without a letter is not looked for: it could be any number.
 *
 * @returns by code as given; at most three sheets each, in tab order
 * @example sebutanKode([data], ["6b-CP"]).get("6b-CP") // [{ lembar: "Data", sel: "Data!B3" }]
 */
export function sebutanKode(
  lembar: readonly Grid[],
  kode: readonly string[],
): ReadonlyMap<string, readonly SebutanKode[]> {
  const dicari = new Map(kode.filter((k) => /\p{L}/u.test(k)).map((k) => [k.trim().toLowerCase(), k]));
  const hasil = new Map<string, SebutanKode[]>();
  for (const grid of lembar) {
    const ditemukan = new Set<string>();
    grid.values.forEach((baris, r) => {
      baris.forEach((nilai, c) => {
        if (typeof nilai !== "string") return;
        for (const kata of nilai.toLowerCase().match(KATA) ?? []) {
          const k = dicari.get(kata);
          if (k === undefined || ditemukan.has(k)) continue;
          ditemukan.add(k);
          const ada = hasil.get(k) ?? [];
          if (ada.length < LEMBAR_TERBANYAK) {
            ada.push({ lembar: grid.lembar, sel: alamatSel(grid.lembar, grid.baris + r, grid.kolom + c) });
          }
          hasil.set(k, ada);
        }
      });
    });
  }
  return hasil;
}
