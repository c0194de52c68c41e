import type { ProfilAturan } from "./profil.ts";
import type { Catatan } from "./skor.ts";

/** The ministry's four perspectives with the words that mark each, lower case; short forms must stand alone. */
const PERSPEKTIF: readonly {
  readonly nama: string;
  readonly kata: readonly string[];
  readonly singkatan: readonly string[];
}[] = [
  {
    nama: "Stakeholder",
    kata: ["stakeholder", "stake holder", "pemangku kepentingan"],
    singkatan: ["s", "sh", "sp"],
  },
  {
    nama: "Customer",
    kata: ["customer", "costumer", "pelanggan", "pengguna jasa", "pengguna layanan"],
    singkatan: ["c", "cp"],
  },
  {
    nama: "Internal Process",
    kata: [
      "internal process",
      "internal business process",
      "business process",
      "proses internal",
      "proses bisnis",
    ],
    singkatan: ["ip", "ibp", "internal"],
  },
  {
    nama: "Learning & Growth",
    kata: ["learning", "pembelajaran", "pertumbuhan"],
    singkatan: ["lg", "l g", "lgp", "growth"],
  },
];

/** Words around a perspective's name that say nothing about which one it is. */
const HIASAN = new Set(["perspektif", "perspective", "bobot", "weight"]);

/**
 * The name under which a perspective is grouped and weighted.
 *
 * @param teks as typed: "Perspektif Customer (15%)", "2. Proses Bisnis Internal", "Pembelajaran dan Pertumbuhan"
 * @returns a key of the profile's `bobotPerspektif` or one of the ministry's four; else the text itself, tidied
 *   (also when it names two of them); null when it is blank
 * @example namaPerspektif("Perspektif Pelanggan", KMK_467_2014) // "Customer"
 */
export function namaPerspektif(teks: string | null, profil: ProfilAturan): string | null {
  if (teks === null) return null;
  const bersih = kunci(teks);
  if (bersih === "") return null;
  const dariProfil = Object.keys(profil.bobotPerspektif).find((nama) => kunci(nama) === bersih);
  if (dariProfil !== undefined) return dariProfil;
  const cocok = PERSPEKTIF.filter(
    ({ kata, singkatan }) => kata.some((k) => bersih.includes(k)) || singkatan.includes(bersih),
  );
  const satu = cocok.length === 1 ? cocok[0]?.nama : undefined;
  return satu ?? teks.trim().replace(/\s+/g, " ");
}

/** Letters only, lower case, without numbering, percentages and decoration; the text itself when that leaves nothing. */
function kunci(teks: string): string {
  const kecil = teks.toLowerCase();
  const kata = (kecil.match(/\p{L}+/gu) ?? []).filter((k) => !HIASAN.has(k));
  // "A. Customer", "II Internal Process": a numbering letter or numeral before a real word.
  if (kata.length > 1 && /^(?:[a-d]|i{1,3}|iv|v)$/.test(kata[0] ?? "")) kata.shift();
  const hasil = kata.filter((k) => k !== "and" && k !== "dan").join(" ");
  return hasil === "" ? kecil.trim() : hasil;
}

/** The percentage written in a perspective's name, "Customer (15%)" → 15; null when there is none. */
export function bobotTertulis(teks: string): number | null {
  const cocok = /(\d{1,3})(?:[.,](\d{1,4}))?\s?%/.exec(teks);
  return cocok === null ? null : Number(`${cocok[1] ?? ""}.${cocok[2] ?? "0"}`);
}

export interface BobotPerspektif {
  /** Weight in percent per perspective, in order. */
  readonly bobot: readonly number[];
  readonly catatan: readonly Catatan[];
}

/**
 * The profile's weights of the perspectives an office uses, in percent.
 *
 * @param nama from `namaPerspektif`; null for IKU without one
 * @returns when one of them has no weight above 0 in the profile, equal weights for all, with a remark naming it;
 *   a remark, too, when the profile's weights do not total 100
 * @example bobotPerspektif(["Customer", "Stakeholder"], KMK_467_2014).bobot // [15, 25]
 */
export function bobotPerspektif(nama: readonly (string | null)[], profil: ProfilAturan): BobotPerspektif {
  const tabel = profil.bobotPerspektif;
  const bobot = nama.map((n) => (n !== null && Object.hasOwn(tabel, n) ? (tabel[n] ?? 0) : 0));
  const hilang = bobot.findIndex((b) => !(Number.isFinite(b) && b > 0));
  if (hilang >= 0) {
    const sama = 100 / nama.length;
    const perspektif = nama[hilang] ?? null;
    return {
      bobot: nama.map(() => sama),
      catatan: [
        perspektif === null
          ? { kode: "BOBOT_PERSPEKTIF_KOSONG", data: { bobot: sama } }
          : { kode: "BOBOT_PERSPEKTIF_DIANGGAP", data: { perspektif, bobot: sama } },
      ],
    };
  }
  const total = Object.values(tabel).reduce((a, b) => a + b, 0);
  const ganjil = !(Math.abs(total - 100) < 1e-6);
  return { bobot, catatan: ganjil ? [{ kode: "BOBOT_PERSPEKTIF_TIDAK_100", data: { total } }] : [] };
}
