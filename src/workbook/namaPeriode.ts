import { sampaiDengan, TAHUN, type Periode } from "../scoring/periode.ts";
import { ingat } from "../scoring/ingat.ts";
import {
  KATA_BULAN,
  KATA_JENIS,
  KATA_PELENGKAP,
  KATA_SAMPAI,
  KATA_SEBELUM,
  KATA_SETAHUN,
  KATA_URUTAN,
  type JenisPeriode,
} from "./periode/kataPeriode.ts";

export interface PeriodeTerbaca {
  readonly periode: Periode;
  /** Year named with it, four digits; null when none. */
  readonly tahun: number | null;
}

export interface PeriodeDitemukan extends PeriodeTerbaca {
  readonly jenis: JenisPeriode;
  /** The text said "s.d." or the like, or a range. */
  readonly kumulatif: boolean;
  /** The other words of the text, lower case and space-separated. */
  readonly sisa: string;
}

interface Satuan {
  readonly dari: number;
  readonly sampai: number;
  readonly jenis: JenisPeriode;
  /** A day stood before the month: "30 September". */
  readonly bertanggal: boolean;
  readonly tahun: number | null;
  /** Index of the first word after it. */
  readonly akhir: number;
}

/** Longest text worth looking at: headers and titles are short. */
const PANJANG_MAKS = 200;

/**
 * Reads a text that names a period and nothing else.
 *
 * @returns null when the text is not a period or says more than a period. A bare year ("2019") is no period.
 * @example bacaPeriode("s.d. TW III") // { periode: { dari: 1, sampai: 9 }, tahun: null }
 * @example bacaPeriode("Y-19") // { periode: { dari: 1, sampai: 12 }, tahun: 2019 }
 */
export function bacaPeriode(teks: string): PeriodeTerbaca | null {
  if (/^\s*(?:tahun|year)\s*$/i.test(teks)) return { periode: TAHUN, tahun: null };
  const temu = cariPeriode(teks);
  if (!temu) return null;
  const lebih = temu.sisa.split(" ").some((kata) => kata !== "" && !KATA_PELENGKAP.has(kata));
  return lebih ? null : { periode: temu.periode, tahun: temu.tahun };
}

/**
 * Finds the first period named inside a header or a title. A date ("2 Oktober 2019") is a period only after "s.d." or
 * "per", or as the end of a range.
 *
 * @returns the period with the rest of the words; null when there is none.
 * @example cariPeriode("Realisasi s.d. Q3") // periode 1–9, sisa "realisasi"
 */
export function cariPeriode(teks: string): PeriodeDitemukan | null {
  return temukan(teks.slice(0, PANJANG_MAKS)).periode;
}

const temukan = ingat((teks: string) => ({ periode: telusuri(pisahKata(teks)) }));

function telusuri(kata: readonly string[]): PeriodeDitemukan | null {
  for (let i = 0; i < kata.length; i += 1) {
    const temu = bacaDari(kata, i);
    if (!temu) continue;
    if (!temu.isi) {
      i = temu.akhir - 1;
      continue;
    }
    const sisa = [...kata.slice(0, i), ...kata.slice(temu.akhir)].filter((k) => k !== "-" && k !== "'");
    return { ...temu.isi, sisa: sisa.join(" ") };
  }
  return null;
}

function pada(kata: readonly string[], i: number): string {
  return kata[i] ?? "";
}

/** A period that begins at a word, and where it ends; without `isi` when these words are a mere date. */
function bacaDari(
  kata: readonly string[],
  i: number,
): { isi: Omit<PeriodeDitemukan, "sisa"> | null; akhir: number } | null {
  const kata0 = pada(kata, i);
  const awalan = KATA_SAMPAI.has(kata0) || kata0 === "per";
  let mulai = i;
  if (awalan) {
    mulai += 1;
    while (KATA_SEBELUM.has(pada(kata, mulai)) && !bacaSatuan(kata, mulai)) mulai += 1;
  }
  const a = bacaSatuan(kata, mulai);
  // "per triwulan III" speaks of how often, "per 30 September" of a position.
  if (!a || (kata0 === "per" && a.jenis !== "bulan")) return null;

  const b = bacaUjung(kata, a);
  if (b) {
    const periode = awalan ? sampaiDengan(b.sampai) : { dari: a.dari, sampai: b.sampai };
    return { isi: { periode, tahun: b.tahun ?? a.tahun, jenis: b.jenis, kumulatif: true }, akhir: b.akhir };
  }
  if (a.bertanggal && !awalan) return { isi: null, akhir: a.akhir };
  const periode = awalan ? sampaiDengan(a.sampai) : { dari: a.dari, sampai: a.sampai };
  return { isi: { periode, tahun: a.tahun, jenis: a.jenis, kumulatif: awalan }, akhir: a.akhir };
}

/** The end of a range after `a`: "Januari–September", "TW I s.d. III", "Jan s.d. Sep 2019". */
function bacaUjung(kata: readonly string[], a: Satuan): Satuan | null {
  let i = a.akhir;
  const hubung = pada(kata, i);
  if (hubung !== "-" && hubung !== "sd" && hubung !== "sampai" && hubung !== "hingga" && hubung !== "to")
    return null;
  i += 1;
  if (kata[i] === "dengan") i += 1;
  const b = bacaSatuan(kata, i) ?? bacaUrutan(kata, i, a.jenis);
  return b && b.dari >= a.dari ? b : null;
}

function bacaSatuan(kata: readonly string[], i: number): Satuan | null {
  const k = pada(kata, i);
  const berikut = pada(kata, i + 1);
  const jenis = KATA_JENIS.get(k);
  if (jenis) {
    // "Q-3", "Triwulan ke-3": small words may stand between.
    let j = i + 1;
    while (kata[j] === "-" || kata[j] === "ke") j += 1;
    return bacaUrutan(kata, j, jenis);
  }
  const urutan = KATA_URUTAN.get(k);
  if (urutan !== undefined) {
    const j = /^(?:st|nd|rd|th)$/.test(berikut) ? i + 2 : i + 1;
    const sebutan = KATA_JENIS.get(pada(kata, j));
    // "3 TW IV" names the fourth quarter, not the third: only a word that no number follows belongs to the one before.
    if (sebutan && !KATA_URUTAN.has(pada(kata, j + 1))) return rakit(urutan, sebutan, kata, j + 1);
  }
  const bulan = KATA_BULAN.get(k);
  if (bulan !== undefined) return satuanBulan(bulan, false, kata, i + 1);
  const bulanBertanggal = /^(?:0?[1-9]|[12]\d|3[01])$/.test(k) ? KATA_BULAN.get(berikut) : undefined;
  if (bulanBertanggal !== undefined) return satuanBulan(bulanBertanggal, true, kata, i + 2);
  return bacaTahunan(kata, i);
}

function bacaTahunan(kata: readonly string[], i: number): Satuan | null {
  const k = pada(kata, i);
  const berikut = pada(kata, i + 1);
  const dua = `${k} ${berikut}`;
  if (dua === "full year" || dua === "satu tahun" || dua === "akhir tahun" || dua === "year end") {
    return rakitTahun(kata, i + 2);
  }
  if (KATA_SETAHUN.has(k)) return rakitTahun(kata, i + 1);
  if ((k === "tahun" || k === "th" || k === "ta" || k === "year") && empatDigit(berikut))
    return rakitTahun(kata, i + 1);
  if (k === "tahun" && berikut === "anggaran" && empatDigit(pada(kata, i + 2)))
    return rakitTahun(kata, i + 2);
  return null;
}

function bacaUrutan(kata: readonly string[], i: number, jenis: JenisPeriode): Satuan | null {
  const urutan = KATA_URUTAN.get(pada(kata, i));
  return urutan === undefined || jenis === "bulan" || jenis === "tahun"
    ? null
    : rakit(urutan, jenis, kata, i + 1);
}

function rakit(
  urutan: number,
  jenis: "triwulan" | "semester",
  kata: readonly string[],
  akhir: number,
): Satuan | null {
  const panjang = jenis === "triwulan" ? 3 : 6;
  if (urutan * panjang > 12) return null;
  const sampai = urutan * panjang;
  return { dari: sampai - panjang + 1, sampai, jenis, bertanggal: false, ...bacaTahun(kata, akhir) };
}

function satuanBulan(bulan: number, bertanggal: boolean, kata: readonly string[], akhir: number): Satuan {
  return { dari: bulan, sampai: bulan, jenis: "bulan", bertanggal, ...bacaTahun(kata, akhir) };
}

function rakitTahun(kata: readonly string[], akhir: number): Satuan {
  return { dari: 1, sampai: 12, jenis: "tahun", bertanggal: false, ...bacaTahun(kata, akhir) };
}

/** A year right behind a period: "2019", "tahun 2019", and two digits after a hyphen or an apostrophe ("Y-19"). */
function bacaTahun(kata: readonly string[], i: number): { tahun: number | null; akhir: number } {
  const k = pada(kata, i);
  const berikut = pada(kata, i + 1);
  if (empatDigit(k)) return { tahun: Number(k), akhir: i + 1 };
  if (k === "-" || k === "'") {
    if (empatDigit(berikut)) return { tahun: Number(berikut), akhir: i + 2 };
    if (/^[0-9]{2}$/.test(berikut) && !KATA_BULAN.has(pada(kata, i + 2)))
      return { tahun: 2000 + Number(berikut), akhir: i + 2 };
  }
  if ((k === "tahun" || k === "th" || k === "ta" || k === "of") && empatDigit(berikut)) {
    return { tahun: Number(berikut), akhir: i + 2 };
  }
  return { tahun: null, akhir: i };
}

function empatDigit(kata: string): boolean {
  return /^(?:19|20)\d\d$/.test(kata);
}

/** Words, numbers and the hyphens and apostrophes between them; the spellings of "s.d." become one word. */
function pisahKata(teks: string): readonly string[] {
  const rata = teks
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[–—−]/g, "-")
    .replaceAll("’", "'")
    .replaceAll(/(?<![a-z])s ?[./] ?d(?![a-z])\.?/g, " sd ")
    .replaceAll(/(?<![a-z])up to(?![a-z])/g, " sd ")
    // "y-o-y" compares two years; its letters are no whole year.
    .replaceAll(/(?<![a-z])([ymq])[- ]o[- ]\1(?![a-z])/g, " $1o$1 ");
  const kata = rata.match(/[\p{L}]+|\d+|[-']/gu) ?? [];
  // "twiii", "smii": an abbreviation glued to its Roman numeral.
  return kata.flatMap((k) => {
    const lekat = /^(tw|trw|q|sm|smt|sem)(i{1,3}|iv)$/.exec(k);
    return lekat ? [lekat[1] ?? "", lekat[2] ?? ""] : [k];
  });
}

/** Room for "Tahun Anggaran " in front of a year, and a space too many. */
const AWAL_TAHUN = 20;

/**
 * The year a title or header speaks of: the one after "tahun" if any, else the last one. Numbers of regulations
 * ("KMK 467/KMK.01/2014") and bare numbers outside 2000 to 2099 are no years.
 *
 * @example cariTahun("IKU KPPBC Bogor Tahun 2019") // 2019
 */
export function cariTahun(teks: string): number | null {
  let terakhir: number | null = null;
  for (const cocok of teks.slice(0, PANJANG_MAKS).matchAll(/(?<![\d/.,])20\d\d(?![\d/]|[.,]\d)/g)) {
    const sebelum = teks.slice(Math.max(0, cocok.index - AWAL_TAHUN), cocok.index);
    if (/\b(?:tahun|year|ta)\s+(?:anggaran\s+)?$/i.test(sebelum)) return Number(cocok[0]);
    terakhir = Number(cocok[0]);
  }
  return terakhir;
}
