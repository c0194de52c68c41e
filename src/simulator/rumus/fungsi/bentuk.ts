import type { Argumen, FungsiRumus, Lingkungan } from "../lingkungan.ts";
import { galatRumus, iniGalat, GalatRumus, iniLarik, type Skalar } from "../nilai.ts";
import { datar, sebar, type Isi } from "../sebar.ts";
import { keAngka, keLogis, keTeks } from "../ubah.ts";

/** A value ready for a function of a library. */
export type Terubah = string | number | boolean;

/**
 * Makes a worksheet function of a function of single values: arguments are turned into the types of `tanda`, and
 * arrays are worked through cell by cell. An argument left out before the end counts as 0, "" or FALSE.
 *
 * @param tanda one letter per parameter, `a` number, `t` text, `l` logical, `n` anything; after "?" they may be left out
 */
export function satuan(
  tanda: string,
  kerja: (arg: readonly Terubah[], l: Lingkungan) => Skalar,
): FungsiRumus {
  const wajib = tanda.includes("?") ? tanda.indexOf("?") : tanda.length;
  const jenis = tanda.replace("?", "");
  return (arg, l) => {
    pastikanBanyak(arg, wajib, jenis.length);
    return sebar(
      arg.map((a) => a.isi()),
      (nilai) =>
        kerja(
          nilai.map((n, i) => ubah(n, jenis.charAt(i), l)),
          l,
        ),
    );
  };
}

function ubah(nilai: Skalar, jenis: string, l: Lingkungan): Terubah {
  if (jenis === "a") return keAngka(nilai, l.desimal);
  if (jenis === "l") return keLogis(nilai);
  return keTeks(nilai, l.desimal);
}

/** Excel does not take a formula with too few or too many arguments; one that got here all the same is #VALUE!. */
export function pastikanBanyak(arg: readonly Argumen[], min: number, maks: number): void {
  if (arg.length < min || arg.length > maks) throw galatRumus("#VALUE!");
}

/** The argument at a place, or #VALUE! when it is not there. */
export function argKe(arg: readonly Argumen[], i: number): Argumen {
  const ada = arg[i];
  if (ada === undefined) throw galatRumus("#VALUE!");
  return ada;
}

/** The first value of an argument as a number; `bawaan` when the argument is left out. */
export function angkaKe(arg: readonly Argumen[], i: number, l: Lingkungan, bawaan?: number): number {
  const a = arg[i];
  if ((a === undefined || !a.ada) && bawaan !== undefined) return bawaan;
  return keAngka(pertama(argKe(arg, i).isi()), l.desimal);
}

export function pertama(isi: Isi): Skalar {
  return iniLarik(isi) ? (isi[0]?.[0] ?? null) : isi;
}

/**
 * The numbers that SUM and its like reckon with: of cells and arrays only what is a number, of values written into the
 * call also text and TRUE/FALSE that stand for one.
 *
 * @throws GalatRumus for an error anywhere among them
 */
export function angkaAgregat(arg: readonly Argumen[], l: Lingkungan): number[] {
  const hasil: number[] = [];
  for (const a of arg) {
    const isi = a.isi();
    if (iniLarik(isi)) hasil.push(...angkaSaja(isi));
    else hasil.push(keAngka(isi, l.desimal));
  }
  return hasil;
}

export function angkaSaja(isi: Isi): number[] {
  const hasil: number[] = [];
  for (const n of datar(isi)) {
    if (iniGalat(n)) throw new GalatRumus(n);
    if (typeof n === "number") hasil.push(n);
  }
  return hasil;
}

/** Rows of an argument, one value being one row of one. */
export function larikDari(isi: Isi): readonly (readonly Skalar[])[] {
  return iniLarik(isi) ? isi : [[isi]];
}
