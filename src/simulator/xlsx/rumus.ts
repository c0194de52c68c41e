import { BARIS_MAKS, hurufKolom, KOLOM_MAKS, nomorKolom } from "./alamat.ts";

/** A formula cut into pieces that must not be touched (quoted text, names, structured references) and the rest. */
const POTONGAN =
  /"[^"]*"?|'[^']*'?|\[|\]|[A-Za-z_\\$\u0080-\uffff][A-Za-z0-9_.$\\\u0080-\uffff]*|[0-9][0-9.A-Za-z$]*|[^"'[\]A-Za-z_\\$0-9\u0080-\uffff]+/g;
const ACUAN_SEL = /^(\$?)([A-Za-z]{1,3})(\$?)([0-9]{1,7})$/;
const ACUAN_KOLOM = /^(\$?)([A-Za-z]{1,3})$/;
const ACUAN_BARIS = /^(\$?)([0-9]{1,7})$/;

/**
 * A formula as it reads after being copied `baris` rows down and `kolom` columns right: how the cells of a shared
 * formula are written out (ECMA-376 part 1, 18.3.1.40). A reference pushed off the sheet becomes #REF!.
 *
 * @example geserRumus('SUM(A$1:B2)&"A1"', 1, 1) // 'SUM(B$1:C3)&"A1"'
 */
export function geserRumus(rumus: string, baris: number, kolom: number): string {
  const potongan = rumus.match(POTONGAN) ?? [];
  let siku = 0;
  return potongan
    .map((p, i) => {
      if (p === "[") siku++;
      if (p === "]") siku--;
      // "LOG10(" is a function, "A1!" a sheet, and inside brackets stand column names or file numbers.
      const lanjut = potongan[i + 1] ?? "";
      if (siku > 0 || lanjut.startsWith("(") || lanjut.startsWith("!")) return p;
      const sel = ACUAN_SEL.exec(p);
      if (sel !== null) return geserSel(p, sel, baris, kolom);
      const berpasangan = lanjut.startsWith(":") || (potongan[i - 1] ?? "").endsWith(":");
      if (!berpasangan) return p;
      const huruf = ACUAN_KOLOM.exec(p);
      if (huruf !== null) return geserKolom(huruf[1] ?? "", huruf[2] ?? "", kolom) ?? p;
      const angka = ACUAN_BARIS.exec(p);
      return angka === null ? p : (geserBaris(angka[1] ?? "", angka[2] ?? "", baris) ?? p);
    })
    .join("");
}

function geserSel(utuh: string, bagian: RegExpExecArray, baris: number, kolom: number): string {
  const [, mutlakKolom = "", huruf = "", mutlakBaris = "", angka = ""] = bagian;
  // "TAX2019" and the like are names, not cells, when they lie beyond the sheet.
  if (nomorKolom(huruf) < 0 || +angka < 1 || +angka > BARIS_MAKS) return utuh;
  const k = geserKolom(mutlakKolom, huruf, kolom);
  const b = geserBaris(mutlakBaris, angka, baris);
  return k === null || b === null ? "#REF!" : k + b;
}

function geserKolom(mutlak: string, huruf: string, geser: number): string | null {
  if (mutlak !== "") return mutlak + huruf;
  const asal = nomorKolom(huruf);
  if (asal < 0) return huruf;
  const baru = asal + geser;
  return baru >= 0 && baru < KOLOM_MAKS ? hurufKolom(baru) : null;
}

function geserBaris(mutlak: string, angka: string, geser: number): string | null {
  if (mutlak !== "") return mutlak + angka;
  const baru = +angka + geser;
  return baru >= 1 && baru <= BARIS_MAKS ? String(baru) : null;
}
