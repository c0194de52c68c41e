/**
 * Standard functions that @formulajs/formulajs computes. Its own reading of arguments is looser than Excel's, so every
 * function gets values of the types written here, and only functions that a test holds against Excel's results are
 * listed.
 */
import * as formulajs from "@formulajs/formulajs";
import type { Galat } from "../../buku.ts";
import type { FungsiRumus, TabelFungsi } from "../lingkungan.ts";
import { galatRumus, type Skalar } from "../nilai.ts";
import { hasilAngka } from "../operator.ts";
import { angkaAgregat, angkaKe, angkaSaja, argKe, pastikanBanyak, satuan, type Terubah } from "./bentuk.ts";

type Fungsi = (...arg: unknown[]) => unknown;

/** Functions of single values: see `satuan` for the letters. */
const SATUAN: Readonly<Record<string, string>> = {
  ABS: "a",
  CEILING: "aa",
  CHAR: "a",
  CODE: "t",
  EVEN: "a",
  EXACT: "tt",
  EXP: "a",
  FIND: "tt?a",
  FLOOR: "aa",
  INT: "a",
  LEFT: "t?a",
  LEN: "t",
  LN: "a",
  LOG: "a?a",
  LOG10: "a",
  LOWER: "t",
  MID: "taa",
  MOD: "aa",
  ODD: "a",
  PI: "",
  POWER: "aa",
  PROPER: "t",
  QUOTIENT: "aa",
  REPLACE: "taat",
  REPT: "ta",
  RIGHT: "t?a",
  ROUND: "aa",
  ROUNDDOWN: "aa",
  ROUNDUP: "aa",
  SEARCH: "tt?a",
  SIGN: "a",
  SQRT: "a",
  SUBSTITUTE: "ttt?a",
  TRIM: "t",
  TRUNC: "a?a",
  UPPER: "t",
};

/** Functions of any number of numbers, by the name the library has for them. */
const AGREGAT: Readonly<Record<string, string>> = {
  AVERAGE: "AVERAGE",
  GEOMEAN: "GEOMEAN",
  MAX: "MAX",
  MEDIAN: "MEDIAN",
  MIN: "MIN",
  MODE: "MODE.SNGL",
  "MODE.SNGL": "MODE.SNGL",
  PRODUCT: "PRODUCT",
  STDEV: "STDEV.S",
  "STDEV.P": "STDEV.P",
  "STDEV.S": "STDEV.S",
  STDEVP: "STDEV.P",
  SUM: "SUM",
  SUMSQ: "SUMSQ",
  VAR: "VAR.S",
  "VAR.P": "VAR.P",
  "VAR.S": "VAR.S",
  VARP: "VAR.P",
};

/** Functions of the numbers of a range and one more number. */
const URUTAN: Readonly<Record<string, string>> = {
  LARGE: "LARGE",
  PERCENTILE: "PERCENTILE.INC",
  "PERCENTILE.INC": "PERCENTILE.INC",
  QUARTILE: "QUARTILE.INC",
  "QUARTILE.INC": "QUARTILE.INC",
  SMALL: "SMALL",
};

/** What an aggregate gives when there is no number to reckon with. */
const TANPA_ANGKA: Readonly<Record<string, number | Galat>> = {
  AVERAGE: "#DIV/0!",
  MAX: 0,
  MIN: 0,
  "MODE.SNGL": "#N/A",
  PRODUCT: 0,
  SUM: 0,
  SUMSQ: 0,
};

function dariPustaka(nama: string): Fungsi {
  const fungsi = nama
    .split(".")
    .reduce<unknown>((induk, bagian) => (induk as Record<string, unknown>)[bagian], formulajs);
  if (typeof fungsi !== "function") throw new TypeError(`no function ${nama} in the library`);
  return fungsi as Fungsi;
}

/** The library's answer as a cell's value: it gives errors as Error objects. */
function hasil(nilai: unknown): Skalar {
  if (nilai instanceof Error) throw galatRumus(nilai.message as Galat);
  if (typeof nilai === "number") return hasilAngka(nilai);
  return nilai as Terubah;
}

function agregat(nama: string): FungsiRumus {
  const fungsi = dariPustaka(nama);
  return (arg, l) => {
    const angka = angkaAgregat(arg, l);
    if (angka.length > 0) return hasil(fungsi(angka));
    const kosong = TANPA_ANGKA[nama] ?? "#NUM!";
    if (typeof kosong === "number") return kosong;
    throw galatRumus(kosong);
  };
}

function urutan(nama: string): FungsiRumus {
  const fungsi = dariPustaka(nama);
  return (arg, l) => {
    pastikanBanyak(arg, 2, 2);
    const angka = angkaSaja(argKe(arg, 0).isi());
    if (angka.length === 0) throw galatRumus("#NUM!");
    return hasil(fungsi(angka, angkaKe(arg, 1, l)));
  };
}

const petakan = (
  tabel: Readonly<Record<string, string>>,
  buat: (nama: string, isi: string) => FungsiRumus,
): TabelFungsi =>
  Object.fromEntries(Object.entries(tabel).map(([nama, isi]) => [nama, buat(nama, isi)] as const));

export const PUSTAKA: TabelFungsi = {
  ...petakan(SATUAN, (nama, tanda) => {
    const fungsi = dariPustaka(nama);
    return satuan(tanda, (arg) => hasil(fungsi(...arg)));
  }),
  ...petakan(AGREGAT, (_, nama) => agregat(nama)),
  ...petakan(URUTAN, (_, nama) => urutan(nama)),
};
