import type { Nilai } from "../../scoring/nilai.ts";
import type { AngkaTerbaca } from "./angkaTerbaca.ts";
import { bacaDigit, type Bacaan, type Gaya } from "./digit.ts";
import { pisahKurung } from "../kata.ts";
import {
  AWALAN,
  KATA_BELUM,
  KATA_PERSEN,
  KATA_SATUAN,
  KATA_SEMENTARA,
  PENGALI,
  type Batas,
} from "./kataAngka.ts";
import type { KodeTemuan } from "../kodeTemuan.ts";
import { cariPeriode } from "../namaPeriode.ts";

/** Long enough for the smallest double written out; a longer text is prose. */
const PANJANG_MAKS = 500;
/** More words than this after a number make it a sentence that happens to begin with one. */
const KATA_EKOR_MAKS = 4;

interface Suku {
  readonly utama: Bacaan;
  readonly lain: Bacaan | null;
  readonly gaya: Gaya | null;
  readonly persen: boolean;
  readonly kali: number;
  readonly singkatan: boolean;
  readonly sisa: string;
}

/**
 * Reads a number or a range out of a typed text, tidied as `rapikan` does.
 *
 * @returns null when the text is not a number beyond doubt; then it stays a text.
 * @example bacaTeksAngka("80 - 90%") // rentang 80 to 90, persen
 */
export function bacaTeksAngka(asli: string): AngkaTerbaca | null {
  if (asli.length > PANJANG_MAKS || !/\d/.test(asli)) return null;
  const tanda = new Set<KodeTemuan>();
  const kecil = asli.toLowerCase().replaceAll(/[–—−]/g, "-");
  const negatif = kecil.replace(KURUNG_NEGATIF, "-$1");
  if (negatif !== kecil) tanda.add("KURUNG_NEGATIF");
  const { luar, dalam } = pisahKurung(negatif);
  if (catatanPenting(dalam)) tanda.add("CATATAN_DIABAIKAN");

  const awal = lepasAwalan(luar.trim());
  const pertama = bacaSuku(awal.sisa);
  if (!pertama) return null;
  const kedua = bacaSukuKedua(pertama.sisa);
  if (kedua && sepertiTahun(pertama) && sepertiTahun(kedua)) return null;
  const akhir = kedua ?? pertama;

  const ekor = bacaEkor(akhir.sisa, /\bPEB\b/.test(asli) || akhir.utama.nilai > HARI_TERAKHIR);
  if (!ekor) return null;
  if (ekor.diabaikan) tanda.add("KATA_DIABAIKAN");
  if (pertama.singkatan || akhir.singkatan) tanda.add("SINGKATAN_BESARAN");

  // "1,5 - 2 miliar" says miliar once for both.
  const kaliAwal = pertama.kali === 1 ? akhir.kali : pertama.kali;
  const ujung = (a: Bacaan, b: Bacaan) => [kalikan(a.nilai, kaliAwal), kalikan(b.nilai, akhir.kali)] as const;
  const bentuk = ([x, y]: readonly [number, number]): Nilai =>
    kedua ? { jenis: "rentang", bawah: Math.min(x, y), atas: Math.max(x, y) } : { jenis: "angka", nilai: x };
  const utama = ujung(pertama.utama, akhir.utama);
  if (!utama.every(Number.isFinite)) return null;
  if (utama[0] > utama[1]) tanda.add("RENTANG_TERBALIK");

  const a = pertama.lain ?? pertama.utama;
  const b = akhir.lain ?? akhir.utama;
  return {
    nilai: bentuk(utama),
    persen: pertama.persen || akhir.persen,
    persenFormat: false,
    desimal: akhir.kali === 1 ? Math.max(pertama.utama.desimal, akhir.utama.desimal) : 0,
    lain:
      pertama.lain || akhir.lain
        ? { nilai: bentuk(ujung(a, b)), desimal: Math.max(a.desimal, b.desimal) }
        : null,
    gaya: pertama.gaya ?? akhir.gaya,
    batas: awal.batas,
    satuan: ekor.satuan,
    teks: asli,
    tanda: [...tanda],
  };
}

/** "(1.234)", as accountants write −1.234. */
const KURUNG_NEGATIF = /^(?:rp\.?\s?)?\(\s?(?:rp\.?\s?)?(\d[\d.,]*\s?%?)\s?\)$/;

/** What stands in brackets casts doubt on the number beside it, or is a number itself; the scale it is on does not. */
function catatanPenting(dalam: string): boolean {
  const angka = /\d/.test(dalam) && !/^(?:skala|scale)\s*\d+$/.test(dalam);
  return angka || kataDari(dalam).some((k) => KATA_BELUM.has(k) || KATA_SEMENTARA.has(k));
}

function lepasAwalan(teks: string): { sisa: string; batas: Batas | null } {
  let sisa = teks;
  let batas: Batas | null = null;
  for (let kali = 0; kali < 3; kali += 1) {
    const awalan = AWALAN.find(([kata]) => sisa.startsWith(kata));
    if (!awalan) break;
    sisa = sisa.slice(awalan[0].length).replace(/^[\s:]+/, "");
    batas = awalan[1] ?? batas;
  }
  return { sisa, batas };
}

function bacaSuku(teks: string): Suku | null {
  const cocok = /^([+-]?)(?:rp\.?\s?)?(\d{1,3}(?: \d{3})+(?!\d)(?:[.,]\d+)?|[.,]?\d[\d.,]*)/.exec(teks);
  if (!cocok) return null;
  const [utuh, minus = "", angka = ""] = cocok;
  const digit = bacaDigit(angka.replaceAll(" ", "").replace(/[.,]+$/, ""));
  if (!digit) return null;

  // A dash that leads to no number closes an amount ("1.500.000,-") or joins the letters of a code ("9-N").
  let sisa = teks.slice(utuh.length).replace(/^-(?!\s*\d)/, "");
  const kata = /^\s*(\p{L}+)/u.exec(sisa);
  const pengali = kata ? PENGALI.get(kata[1] ?? "") : undefined;
  if (kata && pengali) sisa = sisa.slice(kata[0].length).replace(/^\./, "");
  const tandaPersen = /^\s*(?:%|(\p{L}+))/u.exec(sisa);
  const persen = tandaPersen !== null && (tandaPersen[1] === undefined || KATA_PERSEN.has(tandaPersen[1]));
  if (persen) sisa = sisa.slice(tandaPersen[0].length);

  const { utama, lain, gaya } = digit;
  // A percentage in thousands is far less likely than one with three decimals.
  const [satu, dua] = persen && lain && utama.desimal === 0 ? [lain, utama] : [utama, lain];
  const arah = minus === "-" ? -1 : 1;
  return {
    utama: { ...satu, nilai: arah * satu.nilai + 0 },
    lain: dua && { ...dua, nilai: arah * dua.nilai },
    gaya,
    persen,
    kali: pengali?.kali ?? 1,
    singkatan: pengali?.singkatan ?? false,
    sisa,
  };
}

const PENGHUBUNG = /^(?:-|s\s?[./]?\s?d\.?|sampai dengan|sampai|hingga|to)\s*/;

/** The upper end of a range, when one follows; the lower end may carry its own unit ("3 hari s.d. 4 hari"). */
function bacaSukuKedua(sisa: string): Suku | null {
  const satuan = /^\s*(\p{L}+)\s*/u.exec(sisa);
  const mulai = satuan && KATA_SATUAN.has(satuan[1] ?? "") ? sisa.slice(satuan[0].length) : sisa.trimStart();
  const hubung = PENGHUBUNG.exec(mulai);
  return hubung ? bacaSuku(mulai.slice(hubung[0].length)) : null;
}

/** A plain whole number; "2.050" is none, nobody writes a year with a separator. */
function sepertiTahun({ utama, lain, persen, kali }: Suku): boolean {
  const { nilai, desimal } = utama;
  return !persen && kali === 1 && lain === null && desimal === 0 && nilai >= 1990 && nilai <= 2099;
}

/** No month has a later day. */
const HARI_TERAKHIR = 31;

/**
 * What follows the number: units are fine, a few other words are dropped aloud, anything more makes it a text.
 *
 * @param peb "peb" is the export declaration (PEB) here; after what may be a day it may be Pebruari
 */
function bacaEkor(sisa: string, peb: boolean): { satuan: string | null; diabaikan: boolean } | null {
  const ekor = sisa.trim().replace(/^(?:dari |of |pada |out of )?(?:skala|scale) ?\d{1,3}(?![\d.,])/, "");
  if (/\d/.test(ekor) || /^[/:]/.test(ekor)) return null;
  if (cariPeriode(peb ? ekor.replace(/\bpeb\b/, "") : ekor) !== null) return null;
  const kata = kataDari(ekor);
  if (kata.some((k) => KATA_BELUM.has(k))) return null;
  if (kata.every((k) => KATA_SATUAN.has(k))) return { satuan: kata.join(" ") || null, diabaikan: false };
  // Letters glued to the digits ("2A") are a code, not a number with a remark.
  if (kata.length > KATA_EKOR_MAKS || /^\p{L}/u.test(sisa)) return null;
  return { satuan: null, diabaikan: true };
}

function kataDari(teks: string): readonly string[] {
  return teks.match(/\p{L}+/gu) ?? [];
}

/** Takes the binary noise out of a multiplied value; a value that was not multiplied stays as typed. */
function kalikan(nilai: number, kali: number): number {
  return kali === 1 ? nilai : Number((nilai * kali).toPrecision(15));
}
