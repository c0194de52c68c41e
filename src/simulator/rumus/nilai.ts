import type { Area, Galat, LembarBuku, Sel } from "../buku.ts";

/** What one cell can hold; null is blank. */
export type Skalar = Sel["nilai"];
export type NilaiGalat = Exclude<Skalar, string | number | boolean | null>;
/** Rows of values, all of one length, at least one by one. */
export type Larik = readonly (readonly Skalar[])[];

/** A reference to cells, not read yet: some functions want the place, not what stands there. */
export class Acuan {
  readonly lembar: LembarBuku;
  readonly area: Area;
  constructor(lembar: LembarBuku, area: Area) {
    this.lembar = lembar;
    this.area = area;
  }
}

/** What a formula or a part of one gives. */
export type Nilai = Skalar | Larik | Acuan;

/** An error value on its way out of a function; it becomes the result of whatever used it. */
export class GalatRumus extends Error {
  readonly nilai: NilaiGalat;
  constructor(nilai: NilaiGalat) {
    super(nilai.galat);
    this.nilai = nilai;
  }
}

/** Why a formula that Excel may well compute cannot be computed here. */
export interface SebabTakTerhitung {
  /** "fungsi": the function `nama` is not known; "bagian": a piece of syntax or a kind of reference. */
  readonly kode: "fungsi" | "bagian";
  readonly nama: string;
}

export class TakTerhitung extends Error {
  readonly sebab: SebabTakTerhitung;
  constructor(sebab: SebabTakTerhitung) {
    super(`${sebab.kode} ${sebab.nama}`);
    this.sebab = sebab;
  }
}

export function galatRumus(galat: Galat): GalatRumus {
  return new GalatRumus({ galat });
}

export function iniGalat(nilai: Skalar): nilai is NilaiGalat {
  return typeof nilai === "object" && nilai !== null;
}

export function iniLarik(nilai: Nilai): nilai is Larik {
  return Array.isArray(nilai);
}

/** Runs code that may throw an error value, and gives that value. */
export function tangkap<T>(kerja: () => T): T | NilaiGalat {
  try {
    return kerja();
  } catch (sebab) {
    if (sebab instanceof GalatRumus) return sebab.nilai;
    throw sebab;
  }
}
