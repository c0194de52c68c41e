import type { ProfilAturan } from "../scoring/profil.ts";
import type { SkorIku, Status } from "../scoring/skor.ts";
import { statusDari } from "../scoring/status.ts";
import type { BarisIku } from "../workbook/tabel.ts";
import type { Temuan } from "../workbook/temuan.ts";
import { namaBerkode } from "./temuanSkor.ts";

/** Above this a typed index cannot be a ratio such as 1.2. */
const RASIO_TERBESAR = 2;

const KATA_STATUS: ReadonlyMap<string, Status> = new Map([
  ["hijau", "hijau"],
  ["green", "hijau"],
  ["h", "hijau"],
  ["kuning", "kuning"],
  ["yellow", "kuning"],
  ["k", "kuning"],
  ["merah", "merah"],
  ["red", "merah"],
  ["m", "merah"],
  ["abu", "abu-abu"],
  ["grey", "abu-abu"],
  ["gray", "abu-abu"],
  ["a", "abu-abu"],
]);

/**
 * The status that a typed word means; null when it names none or more than one.
 *
 * @example statusTertulisDari("● HIJAU") // "hijau"
 * @example statusTertulisDari("hijau/kuning") // null
 */
export function statusTertulisDari(teks: string): Status | null {
  const ditemukan = new Set<Status>();
  for (const kata of teks.toLowerCase().match(/\p{L}+/gu) ?? []) {
    const status = KATA_STATUS.get(kata);
    if (status !== undefined) ditemukan.add(status);
  }
  const [satu] = ditemukan;
  return ditemukan.size === 1 && satu !== undefined ? satu : null;
}

/**
 * Findings where the status or index typed in the workbook contradicts the computed one. The typed cell is never
 * changed; the reader of the rapor decides which of the two is wrong.
 */
export function temuanTertulis(skor: SkorIku, baris: BarisIku, profil: ProfilAturan): Temuan[] {
  return [...bandingkanStatus(skor, baris), ...bandingkanIndeks(skor, baris, profil)];
}

function bandingkanStatus(skor: SkorIku, baris: BarisIku): Temuan[] {
  const tertulis = baris.statusTertulis?.trim() ?? "";
  if (tertulis === "" || tertulis === "-" || tertulis === "–") return [];
  const status = statusTertulisDari(tertulis);
  if (status === skor.status) return [];
  const sel = baris.selKolom.status ?? baris.sel;
  const data = { iku: namaBerkode(skor), tertulis, hitung: skor.status };
  return [
    status === null
      ? { kode: "STATUS_TIDAK_DIKENAL", tingkat: "info", sel, data }
      : { kode: "STATUS_BERBEDA", tingkat: "periksa", sel, data },
  ];
}

function bandingkanIndeks(skor: SkorIku, baris: BarisIku, profil: ProfilAturan): Temuan[] {
  const tertulis = baris.indeksTertulis;
  if (tertulis === null || !Number.isFinite(tertulis)) return [];
  const sel = baris.selKolom.indeks ?? baris.selKolom.capaian ?? baris.sel;
  const iku = namaBerkode(skor);
  if (skor.indeks === null) {
    return [{ kode: "INDEKS_TANPA_DASAR", tingkat: "info", sel, data: { iku, tertulis } }];
  }
  const sebagaiPersen = Math.abs(tertulis) <= RASIO_TERBESAR ? tertulis * 100 : tertulis;
  // A typed 100 over a computed 99.6 is rounding to the eye, but it reads as hijau where the rule says kuning.
  const bedaStatus = statusDari(sebagaiPersen, profil) !== skor.status;
  if (!bedaStatus && indeksCocok(tertulis, skor.indeks)) return [];
  return [
    {
      kode: "INDEKS_BERBEDA",
      tingkat: bedaStatus ? "periksa" : "info",
      sel,
      data: { iku, tertulis, hitung: skor.indeks },
    },
  ];
}

/**
 * Whether a typed index is the computed one (percent points), as far as its own decimals tell; 1.2 may stand for 120.
 *
 * @example indeksCocok(107.3, 107.2588) // true
 * @example indeksCocok(1.0726, 107.2588) // true
 */
export function indeksCocok(tertulis: number, hitung: number): boolean {
  const [mantisa = "", pangkat = "0"] = String(tertulis).split("e");
  const desimal = Math.max(0, (mantisa.split(".")[1] ?? "").length - Number(pangkat));
  // Half a unit of the last printed decimal; a full-precision number still gets room for floating point.
  const toleransi = Math.max(0.5 * 10 ** -desimal, 1e-9) + 1e-9;
  if (Math.abs(tertulis - hitung) <= toleransi) return true;
  // A bare 1 or 2 would agree with anything from 50 to 250: a ratio needs no such room.
  const toleransiRasio = Math.min(toleransi, 0.005 + 1e-9);
  return Math.abs(tertulis) <= RASIO_TERBESAR && Math.abs(tertulis - hitung / 100) <= toleransiRasio;
}
