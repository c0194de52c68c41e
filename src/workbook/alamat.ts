import type { Persegi } from "./grid.ts";

/** Rows and columns of an Excel sheet. */
export const BARIS_MAKS = 1_048_576;
export const KOLOM_MAKS = 16_384;

/** Column letters of a 0-based column number. @example hurufKolom(27) // "AB" */
export function hurufKolom(kolom: number): string {
  let sisa = kolom + 1;
  let huruf = "";
  while (sisa > 0) {
    const angka = (sisa - 1) % 26;
    huruf = String.fromCharCode(65 + angka) + huruf;
    sisa = (sisa - 1 - angka) / 26;
  }
  return huruf;
}

/**
 * A sheet name as Excel writes it before "!": quoted when it is not a plain name or could be read as a cell address.
 *
 * @example kutipLembar("IKU s.d. Q3") // "'IKU s.d. Q3'"
 */
export function kutipLembar(lembar: string): string {
  const polos = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(lembar);
  const sepertiAlamat = /^(?:[a-z]{1,3}\d+|r\d*c?\d*|c\d*|true|false)$/i.test(lembar);
  return polos && !sepertiAlamat ? lembar : `'${lembar.replaceAll("'", "''")}'`;
}

/**
 * Sheet-qualified A1 address of one cell or of a rectangle; rows and columns are 0-based.
 *
 * @example alamat("IKU", { baris: 6, kolom: 3, barisAkhir: 6, kolomAkhir: 3 }) // "IKU!D7"
 */
export function alamat(lembar: string, area: Persegi): string {
  const awal = `${hurufKolom(area.kolom)}${String(area.baris + 1)}`;
  const akhir = `${hurufKolom(area.kolomAkhir)}${String(area.barisAkhir + 1)}`;
  return `${kutipLembar(lembar)}!${awal === akhir ? awal : `${awal}:${akhir}`}`;
}

/**
 * The addresses of many cells of one sheet: quotes the sheet, spells the columns once, and a row once as long as its
 * cells are asked for one after another.
 *
 * @example alamatLembar("IKU")(6, 3) // "IKU!D7"
 */
export function alamatLembar(lembar: string): (baris: number, kolom: number) => string {
  const awal = `${kutipLembar(lembar)}!`;
  const awalKolom: string[] = [];
  let barisTerakhir = -1;
  let nomor = "";
  return (baris, kolom) => {
    if (baris !== barisTerakhir) {
      barisTerakhir = baris;
      nomor = String(baris + 1);
    }
    return (awalKolom[kolom] ??= `${awal}${hurufKolom(kolom)}`) + nomor;
  };
}

/** Address of one cell, 0-based. @example alamatSel("IKU", 0, 0) // "IKU!A1" */
export function alamatSel(lembar: string, baris: number, kolom: number): string {
  return alamat(lembar, { baris, kolom, barisAkhir: baris, kolomAkhir: kolom });
}

/**
 * Reads an A1 address with or without a sheet and "$" signs. The corners may come in any order.
 *
 * @returns the sheet (null when not given) and the 0-based rectangle; null for anything that is not a cell or a
 *   rectangle inside Excel's sheet.
 * @example bacaAlamat("'TW III'!B2:A1") // { lembar: "TW III", area: { baris: 0, kolom: 0, barisAkhir: 1, kolomAkhir: 1 } }
 */
export function bacaAlamat(teks: string): { lembar: string | null; area: Persegi } | null {
  const tanda = teks.lastIndexOf("!");
  const lembar = tanda < 0 ? null : bukaKutip(teks.slice(0, tanda));
  if (lembar === "") return null;
  const sudut = teks
    .slice(tanda + 1)
    .split(":")
    .map(bacaSudut);
  const [a, b = a] = sudut;
  if (sudut.length > 2 || !a || !b) return null;
  return {
    lembar,
    area: {
      baris: Math.min(a.baris, b.baris),
      kolom: Math.min(a.kolom, b.kolom),
      barisAkhir: Math.max(a.baris, b.baris),
      kolomAkhir: Math.max(a.kolom, b.kolom),
    },
  };
}

function bukaKutip(nama: string): string {
  const berkutip = nama.length >= 2 && nama.startsWith("'") && nama.endsWith("'");
  return berkutip ? nama.slice(1, -1).replaceAll("''", "'") : nama;
}

function bacaSudut(teks: string): { baris: number; kolom: number } | null {
  const cocok = /^\$?([a-z]{1,3})\$?([1-9]\d{0,6})$/i.exec(teks);
  if (!cocok) return null;
  const [, huruf = "", angka = ""] = cocok;
  let kolom = 0;
  // Bit 5 is all that tells a small letter from a capital.
  for (let i = 0; i < huruf.length; i += 1) kolom = kolom * 26 + (huruf.charCodeAt(i) & 31);
  const baris = Number(angka);
  return kolom > KOLOM_MAKS || baris > BARIS_MAKS ? null : { baris: baris - 1, kolom: kolom - 1 };
}
