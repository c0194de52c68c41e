import { ingat } from "../scoring/ingat.ts";

/** Longest text that can be a header or a title; what is longer is prose and is cut before any matching. */
const PANJANG_MAKS = 300;

/** Names of IKU are longer and no two alike; the words that a table repeats are not. */
const PANJANG_KATA = 40;

/**
 * Text as headers are compared: lower case, no accents, every run of punctuation or white space one space.
 * "%" survives as a word of its own.
 *
 * @example ratakan("Indikator Kinerja\nUtama (IKU)") // "indikator kinerja utama iku"
 */
export const ratakan: (teks: string) => string = ingat((teks) => {
  const pendek = teks.slice(0, PANJANG_MAKS);
  // Most names are plain words already.
  if (/^[a-z\d]+(?: [a-z\d]+)*$/i.test(pendek)) return pendek.toLowerCase();
  // Plain letters need no Unicode, which costs several times as much.
  if (/^[\s -~]*$/.test(pendek)) {
    return pendek
      .toLowerCase()
      .replaceAll("%", " % ")
      .replace(/[^a-z0-9%]+/g, " ")
      .trim();
  }
  return pendek
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("%", " % ")
    .replace(/[^\p{L}\p{N}%]+/gu, " ")
    .trim();
}, PANJANG_KATA);

/**
 * Text without what stands in brackets; a text that is all brackets keeps its words, an unclosed bracket is kept.
 *
 * @example tanpaKurung("Sasaran Strategis (SS)") // "Sasaran Strategis "
 */
export function tanpaKurung(teks: string): string {
  const { luar } = pisahKurung(teks);
  return luar.trim() === "" ? teks : luar;
}

/** Splits a text into what stands outside and inside round or square brackets. */
export function pisahKurung(teks: string): { luar: string; dalam: string } {
  let luar = "";
  let dalam = "";
  let awal = -1;
  for (let i = 0; i < teks.length; i += 1) {
    const huruf = teks.charAt(i);
    if (awal < 0 && (huruf === "(" || huruf === "[")) awal = i;
    else if (awal >= 0 && (huruf === ")" || huruf === "]")) {
      dalam += ` ${teks.slice(awal + 1, i)}`;
      awal = -1;
    } else if (awal < 0) luar += huruf;
  }
  if (awal >= 0) luar += teks.slice(awal);
  return { luar, dalam: dalam.trim() };
}

/** Text as a person reads it in a cell: line breaks and runs of white space become one space. */
export function rapikan(teks: string): string {
  // Nearly every cell is tidy already, and keeping its string keeps what is remembered about it.
  if (!/^\s|\s\s|[^\S ]|\s$/.test(teks)) return teks;
  return teks.replace(/\s+/g, " ").trim();
}

/** True when the words of `frasa` stand next to each other in `teks`; both as `ratakan` gives them. */
export function memuat(teks: string, frasa: string): boolean {
  return ` ${teks} `.includes(` ${frasa} `);
}

/** Letters that stand alone, one space in between. */
const HURUF_RENGGANG = /(?<![\p{L}\p{N}])\p{L}(?: \p{L}){1,59}(?![\p{L}\p{N}])/gu;
/** Fewer letters may be abbreviations side by side, unless they are all there is. */
const RENGGANG_MIN = 4;

/**
 * Text with its letter-spaced words closed up.
 *
 * @param dikenal the wording that closed-up letters stand for, if any: where several words lost the wider gaps between
 *   them, it gives them back.
 * @example rapatkanHuruf("T A R G E T Q1") // "TARGET Q1"
 */
export function rapatkanHuruf(
  teks: string,
  dikenal: (kata: string) => string | undefined = () => undefined,
): string {
  return teks
    .replace(/[^\S ]/g, "  ")
    .split(/ {2,}/)
    .map((bagian) =>
      bagian.replace(HURUF_RENGGANG, (renggang) => {
        const kata = renggang.replaceAll(" ", "");
        if (kata.length < RENGGANG_MIN && renggang !== teks.trim()) return renggang;
        return dikenal(kata) ?? (kata.length < RENGGANG_MIN ? renggang : kata);
      }),
    )
    .join(" ");
}
