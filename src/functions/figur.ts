import { statusTertulisDari } from "../rapor/temuanTertulis.ts";
import { bacaAngka } from "../workbook/angka.ts";
import type { AngkaTerbaca } from "../workbook/nilai/angkaTerbaca.ts";
import { galatNilai, type Galat } from "./galat.ts";
import type { Sel } from "./masukan.ts";

/** A figure that stands alone, as the reader understands a cell of a table. */
export function bacaFigur({ nilai, format }: Sel): AngkaTerbaca {
  return bacaAngka(nilai, format, "");
}

/** The error for a cell that holds one of Excel's own; null for every other cell. */
export function galatSel(argumen: string, sel: Sel): Galat | null {
  if (typeof sel.nilai !== "string") return null;
  const { tanda, teks } = bacaFigur(sel);
  return tanda.includes("GALAT_EXCEL") ? galatNilai("GALAT_SEL", { argumen, teks }) : null;
}

/**
 * An index in percent points; null where there is none yet: blank, an error such as INDEKS gives, or a word for it.
 *
 * @returns the error for words and for a percentage kept as a fraction: 1.07 for 107%
 */
export function bacaIndeks(sel: Sel): number | null | Galat {
  const { nilai, teks, persen } = bacaFigur(sel);
  switch (nilai.jenis) {
    case "kosong":
      return null;
    case "angka":
      return !persen && nilai.nilai > 0 && nilai.nilai <= PECAHAN_TERBESAR
        ? galatNilai("INDEKS_PECAHAN", { indeks: nilai.nilai })
        : nilai.nilai;
    case "rentang":
    case "teks":
      return statusTertulisDari(teks) === "abu-abu"
        ? null
        : galatNilai("BUKAN_ANGKA", { argumen: "indeks", teks });
  }
}

/** The highest index, 120, as a share of 1. */
const PECAHAN_TERBESAR = 1.2;
