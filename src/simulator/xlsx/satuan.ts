/** Conversions between the file's units and points. Widths assume Calibri 11, whose widest digit is 7 pixels. */

const LEBAR_DIGIT = 7;
export const EMU_PER_POIN = 12_700;
/** Width of a column and height of a row nobody sized: 64 and 20 pixels. */
export const LEBAR_BAWAAN = 48;
export const TINGGI_BAWAAN = 15;

/** Column width of the file (characters) in points, by way of whole pixels (ECMA-376 part 1, 18.3.1.13). */
export function karakterKePoin(karakter: number): number {
  return Math.trunc(((256 * karakter + Math.trunc(128 / LEBAR_DIGIT)) / 256) * LEBAR_DIGIT) * 0.75;
}

/** Points as the file's character width, to the nearest pixel. @example poinKeKarakter(48) // 9.140625 */
export function poinKeKarakter(poin: number): number {
  return Math.trunc((Math.round(poin / 0.75) / LEBAR_DIGIT) * 256) / 256;
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
