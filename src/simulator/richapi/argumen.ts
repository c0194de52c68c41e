import { galat } from "./galat.ts";
import type { NamaTipe, Objek, PetaIsi } from "./tipe.ts";

/** The arguments of one call. Whatever does not fit is InvalidArgument, as in Excel. */
export class Argumen {
  readonly #isi: readonly unknown[];

  /** Arguments that are objects of the model come resolved; null stands for a null object. */
  constructor(isi: readonly unknown[]) {
    this.#isi = isi;
  }

  mentah(i: number): unknown {
    return this.#isi[i];
  }

  ada(i: number): boolean {
    const nilai = this.#isi[i];
    return nilai !== undefined && nilai !== null;
  }

  teks(i: number): string {
    const nilai = this.#isi[i];
    if (typeof nilai !== "string") throw galat("InvalidArgument", `argument ${i + 1} must be text`);
    return nilai;
  }

  teksAtau(i: number, bawaan: string): string {
    return this.ada(i) ? this.teks(i) : bawaan;
  }

  bulat(i: number): number {
    const nilai = this.#isi[i];
    if (typeof nilai !== "number" || !Number.isInteger(nilai)) {
      throw galat("InvalidArgument", `argument ${i + 1} must be a whole number`);
    }
    return nilai;
  }

  bulatAtau(i: number, bawaan: number): number {
    return this.ada(i) ? this.bulat(i) : bawaan;
  }

  benar(i: number): boolean {
    const nilai = this.#isi[i];
    if (nilai === undefined || nilai === null) return false;
    if (typeof nilai !== "boolean") throw galat("InvalidArgument", `argument ${i + 1} must be true or false`);
    return nilai;
  }

  pilihan<P extends string>(i: number, boleh: readonly P[], bawaan: P): P {
    return this.ada(i) ? satuDari(this.#isi[i], boleh) : bawaan;
  }

  /** What an object argument of the given type stands for; undefined when the argument is something else. */
  isi<N extends NamaTipe>(i: number, tipe: N): PetaIsi[N] | undefined {
    const nilai = this.#isi[i];
    if (!adalahObjek(nilai) || nilai.tipe !== tipe) return undefined;
    return nilai.isi as PetaIsi[N];
  }
}

const tanda = new WeakSet<object>();

/** Marks an object argument, so that a plain object from the request can never pose as one. */
export function tandaiObjek(o: Objek): Objek {
  tanda.add(o);
  return o;
}

function adalahObjek(nilai: unknown): nilai is Objek {
  return typeof nilai === "object" && nilai !== null && tanda.has(nilai);
}

/** One of the allowed words, letter case ignored as Excel does with enumerations. */
export function satuDari<P extends string>(nilai: unknown, boleh: readonly P[]): P {
  const dicari = typeof nilai === "string" ? nilai.toLowerCase() : null;
  const cocok = boleh.find((b) => b.toLowerCase() === dicari);
  if (cocok === undefined) throw galat("InvalidArgument", `not one of ${boleh.join(", ")}`);
  return cocok;
}

/** A finite number within bounds. */
export function angkaAntara(nilai: unknown, bawah: number, atas: number): number {
  if (typeof nilai !== "number" || !(nilai >= bawah && nilai <= atas)) {
    throw galat("InvalidArgument", `must be a number from ${bawah} to ${atas}`);
  }
  return nilai;
}

export function benarSalah(nilai: unknown): boolean {
  if (typeof nilai !== "boolean") throw galat("InvalidArgument", "must be true or false");
  return nilai;
}

export function teksSaja(nilai: unknown): string {
  if (typeof nilai !== "string") throw galat("InvalidArgument", "must be text");
  return nilai;
}

const NAMA_WARNA: ReadonlyMap<string, string> = new Map([
  ["black", "#000000"],
  ["blue", "#0000FF"],
  ["gray", "#808080"],
  ["grey", "#808080"],
  ["green", "#008000"],
  ["orange", "#FFA500"],
  ["pink", "#FFC0CB"],
  ["purple", "#800080"],
  ["red", "#FF0000"],
  ["white", "#FFFFFF"],
  ["yellow", "#FFFF00"],
]);

/** "#RRGGBB" in capitals from "#rrggbb" or one of the common HTML names. */
export function warnaDari(nilai: unknown): string {
  const teks = teksSaja(nilai);
  if (/^#[0-9a-f]{6}$/i.test(teks)) return teks.toUpperCase();
  const warna = NAMA_WARNA.get(teks.toLowerCase());
  if (warna === undefined) throw galat("InvalidArgument", "not a colour");
  return warna;
}
