import type { DataIku } from "./iku.ts";
import { ingat } from "./ingat.ts";
import type { ProfilAturan } from "./profil.ts";
import type { Catatan } from "./skor.ts";

/** What may be typed for each letter of V/C, lower case; a longer word counts when it begins with one of these. */
const VALIDITAS: readonly (readonly [string, readonly string[]])[] = [
  ["E", ["e", "exact", "eksak"]],
  ["P", ["p", "prox", "proks"]],
  ["A", ["a", "activ", "aktiv"]],
];
const KENDALI: readonly (readonly [string, readonly string[]])[] = [
  ["L", ["l", "low", "rendah"]],
  ["M", ["m", "mod", "med", "sedang"]],
  ["H", ["h", "high", "tinggi"]],
];

/**
 * A validitas/controllability pair as the ministry writes it, from the ways people type it.
 *
 * @returns null when the text is no such pair
 * @example bacaVc("Proxy / Low") // "P/L"
 * @example bacaVc("p-l") // "P/L"
 */
export const bacaVc = ingat((teks: string): string | null => {
  const kata = teks.toLowerCase().match(/[a-z]+/g) ?? [];
  const rapat = kata.length === 1 && kata[0]?.length === 2 ? [...kata[0]] : kata;
  if (rapat.length !== 2) return null;
  const v = huruf(rapat[0], VALIDITAS);
  const c = huruf(rapat[1], KENDALI);
  return v === null || c === null ? null : `${v}/${c}`;
});

function huruf(
  kata: string | undefined,
  daftar: readonly (readonly [string, readonly string[]])[],
): string | null {
  if (kata === undefined) return null;
  const cocok = daftar.find(([, ejaan]) =>
    ejaan.some((e) => (e.length === 1 ? kata === e : kata.startsWith(e))),
  );
  return cocok?.[0] ?? null;
}

/**
 * The weight of a V/C text: the profile's number for the pair, or the number itself when one is typed ("19", "19,5").
 *
 * @returns null for a pair the profile does not allow or a text that is neither
 * @example bobotVc("P/L", KMK_467_2014) // 19
 * @example bobotVc("E/H", KMK_467_2014) // null
 */
export function bobotVc(teks: string, profil: ProfilAturan): number | null {
  const vc = bacaVc(teks);
  if (vc !== null && Object.hasOwn(profil.bobotVc, vc)) return sahkan(profil.bobotVc[vc] ?? null);
  const angka = /^\s*(\d{1,6})(?:[.,](\d{1,6}))?\s*%?\s*$/.exec(teks);
  return angka === null ? null : sahkan(Number(`${angka[1] ?? ""}.${angka[2] ?? "0"}`));
}

function sahkan(bobot: number | null): number | null {
  return bobot !== null && Number.isFinite(bobot) && bobot > 0 ? bobot : null;
}

/**
 * Remarks on the weight of one IKU: a typed number that is not positive (BOBOT_TIDAK_SAH), or, where no number
 * stands, a V/C pair that the profile does not allow (VC_TIDAK_DIKENAL).
 */
export function catatanBobot(iku: Pick<DataIku, "bobot" | "vc">, profil: ProfilAturan): Catatan[] {
  const catatan: Catatan[] = [];
  if (sahkan(iku.bobot) !== null) return catatan;
  if (iku.bobot !== null) catatan.push({ kode: "BOBOT_TIDAK_SAH", data: { bobot: iku.bobot } });
  const vc = iku.vc ?? "";
  if (vc === "") return catatan;
  if (/[a-z0-9]/i.test(vc) && bobotVc(vc, profil) === null) {
    catatan.push({ kode: "VC_TIDAK_DIKENAL", data: { vc } });
  }
  return catatan;
}

export interface BobotKelompok {
  /** One weight per IKU, in order, above 0. */
  readonly bobot: readonly number[];
  /** Where the weights come from: all from one source, so that their scales agree. */
  readonly sumber: "angka" | "vc" | "sama";
  readonly catatan: readonly Catatan[];
}

/**
 * The weights of the IKU of one sasaran strategis (KMK 467/KMK.01/2014): the typed numbers when all have one, else
 * their V/C weights when all have one, else 1 each. Grey IKU count too, so that a weight does not come and go with
 * a period.
 *
 * @returns with a remark when V/C replaces an incomplete column of numbers (BOBOT_DARI_VC) or when equal weights
 *   had to be assumed for several IKU (BOBOT_DIANGGAP_SAMA)
 * @example bobotKelompok([{ bobot: null, vc: "P/H" }, { bobot: null, vc: "A/M" }], KMK_467_2014).bobot // [11, 9]
 */
export function bobotKelompok(
  iku: readonly Pick<DataIku, "bobot" | "vc">[],
  profil: ProfilAturan,
): BobotKelompok {
  const tertulis = iku.map((i) => sahkan(i.bobot));
  if (lengkap(tertulis)) return { bobot: tertulis, sumber: "angka", catatan: [] };
  const dariVc = iku.map((i) => bobotVc(i.vc ?? "", profil));
  if (lengkap(dariVc)) {
    const campur = tertulis.some((b) => b !== null);
    return { bobot: dariVc, sumber: "vc", catatan: campur ? [{ kode: "BOBOT_DARI_VC", data: {} }] : [] };
  }
  const catatan: Catatan[] = iku.length > 1 ? [{ kode: "BOBOT_DIANGGAP_SAMA", data: { n: iku.length } }] : [];
  return { bobot: iku.map(() => 1), sumber: "sama", catatan };
}

function lengkap(bobot: readonly (number | null)[]): bobot is readonly number[] {
  return bobot.every((b) => b !== null);
}

/**
 * Bobot tertimbang: each weight's share of the weights of those that have an index; the shares total 1.
 *
 * @returns null for those without an index
 * @example bobotTertimbang([11, 11, 9], [100, null, 90]) // [0.55, null, 0.45]
 */
export function bobotTertimbang(
  bobot: readonly number[],
  indeks: readonly (number | null)[],
): (number | null)[] {
  const berindeks = (n: number) => (indeks[n] ?? null) !== null;
  const jumlah = (skala: number) =>
    bobot.reduce((total, b, n) => (berindeks(n) ? total + b * skala : total), 0);
  // A power of two keeps the shares exact, and absurdly large weights from overflowing.
  const skala = Number.isFinite(jumlah(1)) ? 1 : 2 ** -64;
  const total = jumlah(skala);
  return bobot.map((b, n) => (berindeks(n) ? (b * skala) / total : null));
}
