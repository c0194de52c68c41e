/** Conversions between the file's units and points. */

/** Widest digit of Calibri 11 in pixels. */
const LEBAR_DIGIT = 7;
/** Widest digit in em where it differs from Calibri's. */
const DIGIT_EM: ReadonlyMap<string, number> = new Map([
  ["arial", 0.556],
  ["helvetica", 0.556],
  ["tahoma", 0.546],
  ["segoe ui", 0.539],
  ["verdana", 0.636],
]);
const DIGIT_CALIBRI_EM = 0.507;
export const EMU_PER_POIN = 12_700;
/** Width of a column and height of a row nobody sized: 64 and 20 pixels. */
export const LEBAR_BAWAAN = 48;
export const TINGGI_BAWAAN = 15;

/**
 * What a column width of the file counts in: the widest digit of the workbook's default font, in pixels.
 *
 * @example lebarDigit({ nama: "Calibri", ukuran: 12 }) // 8
 */
export function lebarDigit({ nama, ukuran }: { readonly nama: string; readonly ukuran: number }): number {
  return Math.max(1, Math.round((DIGIT_EM.get(nama.toLowerCase()) ?? DIGIT_CALIBRI_EM) * (ukuran / 0.75)));
}

/** Column width of the file (characters) in points, by way of whole pixels (ECMA-376 part 1, 18.3.1.13). */
export function karakterKePoin(karakter: number, digit = LEBAR_DIGIT): number {
  return Math.trunc(((256 * karakter + Math.trunc(128 / digit)) / 256) * digit) * 0.75;
}

/** Points as the file's character width, to the nearest pixel. @example poinKeKarakter(48) // 9.140625 */
export function poinKeKarakter(poin: number, digit = LEBAR_DIGIT): number {
  return Math.trunc((Math.round(poin / 0.75) / digit) * 256) / 256;
}

export function poinKeEmu(poin: number): number {
  return Math.round(poin * EMU_PER_POIN);
}

export function inciKePoin(inci: number): number {
  return Math.round(inci * 72 * 1000) / 1000;
}

export function poinKeInci(poin: number): number {
  return Math.round((poin / 72) * 1_000_000) / 1_000_000;
}
