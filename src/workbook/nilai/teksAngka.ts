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
 * Reads a number or a range out of a typed text that is not blank.
 *
 * @returns null when the text is not a number beyond doubt; then it stays a text.
 * @example bacaTeksAngka("80 - 90%") // rentang 80 to 90, persen
 */
export function bacaTeksAngka(asli: string): AngkaTerbaca | null {
  if (asli.length > PANJANG_MAKS || !/\d/.test(asli)) return null;
  const tanda = new Set<KodeTemuan>();
  let teks = asli.toLowerCase().replaceAll(/[–—−]/g, "-").trim();

  const kurungNegatif = /^(?:rp\.?\s?)?\(\s?(?:rp\.?\s?)?(\d[\d.,]*\s?%?)\s?\)$/.exec(teks);
  if (kurungNegatif) {
    teks = `-${kurungNegatif[1] ?? ""}`;
    tanda.add("KURUNG_NEGATIF");
  } else if (/[([]/.test(teks)) {
    const { luar, dalam } = pisahKurung(teks);
    teks = luar.trim();
    if (adaKata(dalam, KATA_BELUM) || adaKata(dalam, KATA_SEMENTARA)) tanda.add("CATATAN_DIABAIKAN");
    else if (/\d/.test(dalam) && !/^(?:skala|scale)\s*\d+$/.test(dalam)) tanda.add("CATATAN_DIABAIKAN");
  }

  const awal = lepasAwalan(teks);
  const pertama = bacaSuku(awal.sisa);
  if (!pertama) return null;
  const kedua = bacaSukuKedua(pertama.sisa);
  if (kedua && sepertiTahun(pertama) && sepertiTahun(kedua)) return null;
  const akhir = kedua ?? pertama;

  const ekor = bacaEkor(akhir.sisa, /\bPEB\b/.test(asli) || akhir.utama.nilai > HARI_TERAKHIR);
  if (!ekor) return null;
  if (ekor.diabaikan) tanda.add("KATA_DIABAIKAN");
  if (pertama.singkatan || akhir.singkatan) tanda.add("SINGKATAN_BESARAN");

  const bentuk = (a: Bacaan, b: Bacaan | null): Nilai => {
    const kaliAkhir = akhir.kali;
    const x = bulatkan(a.nilai * (pertama.kali === 1 ? kaliAkhir : pertama.kali), pertama.kali * kaliAkhir);
    if (!b) return { jenis: "angka", nilai: x };
    const y = bulatkan(b.nilai * kaliAkhir, kaliAkhir);
    return { jenis: "rentang", bawah: Math.min(x, y), atas: Math.max(x, y) };
  };
  const nilai = bentuk(pertama.utama, kedua?.utama ?? null);
  if (nilai.jenis === "angka" && !Number.isFinite(nilai.nilai)) return null;
  if (nilai.jenis === "rentang" && kedua && !Number.isFinite(nilai.atas)) return null;
  if (kedua && pertama.utama.nilai > kedua.utama.nilai && pertama.kali === kedua.kali)
    tanda.add("RENTANG_TERBALIK");

  const ambigu = pertama.lain !== null || (kedua?.lain ?? null) !== null;
  const a = pertama.lain ?? pertama.utama;
  const b = kedua ? (kedua.lain ?? kedua.utama) : null;
  return {
    nilai,
    persen: pertama.persen || akhir.persen,
    persenFormat: false,
    desimal: akhir.kali === 1 ? Math.max(pertama.utama.desimal, kedua?.utama.desimal ?? 0) : 0,
    lain: ambigu ? { nilai: bentuk(a, b), desimal: Math.max(a.desimal, b?.desimal ?? 0) } : null,
    gaya: pertama.gaya ?? kedua?.gaya ?? null,
    batas: awal.batas,
    satuan: ekor.satuan,
    teks: asli,
    tanda: [...tanda],
  };
}

function lepasAwalan(teks: string): { sisa: string; batas: Batas | null } {
  let sisa = teks;
  let batas: Batas | null = null;
  for (let kali = 0; kali < 3 && !/^-?\d/.test(sisa); kali += 1) {
    const awalan = AWALAN.find(([kata]) => sisa.startsWith(kata) && !sambung(kata, sisa.charAt(kata.length)));
    if (!awalan) break;
    sisa = sisa.slice(awalan[0].length).replace(/^[\s:]+/, "");
    batas = awalan[1] ?? batas;
  }
  return { sisa, batas };
}

/** True when the letter after a word would make it another word ("rp" in "rpjmn"). */
function sambung(kata: string, berikut: string): boolean {
  return /[a-z]$/.test(kata) && /\p{L}/u.test(berikut);
}

function bacaSuku(teks: string): Suku | null {
  const cocok = /^([+-]?)(?:rp\.?\s?)?(\d{1,3}(?: \d{3})+(?!\d)(?:[.,]\d+)?|[.,]?\d[\d.,]*)/.exec(teks);
  if (!cocok) return null;
  const [utuh, minus = "", angka = ""] = cocok;
  const bersih = angka.replaceAll(" ", "").replace(/[.,]+$/, "");
  const digit = bacaDigit(bersih);
  if (!digit) return null;

  const arah = minus === "-" ? -1 : 1;
  let sisa = teks.slice(utuh.length);
  const suku = (persen: boolean, kali: number, singkatan: boolean): Suku => {
    // A percentage in thousands is far less likely than one with three decimals.
    const tukar = persen && digit.lain !== null && digit.utama.desimal === 0;
    const [satu, dua] = tukar && digit.lain ? [digit.lain, digit.utama] : [digit.utama, digit.lain];
    return {
      utama: { ...satu, nilai: arah * satu.nilai + 0 },
      lain: dua && { ...dua, nilai: arah * dua.nilai },
      gaya: digit.gaya,
      persen,
      kali,
      singkatan,
      sisa,
    };
  };
  if (sisa === "") return suku(false, 1, false);

  // "1.500.000,-" closes a rupiah amount; a dash with a number behind it is a range instead.
  sisa = sisa.replace(/^[-=]+(?!\s*\d)/, "");
  const kata = /^\s*(\p{L}+)(?!\p{L})/u.exec(sisa);
  const pengali = kata ? PENGALI.get(kata[1] ?? "") : undefined;
  if (kata && pengali) sisa = sisa.slice(kata[0].length).replace(/^\./, "");
  const tandaPersen = /^\s*(?:%|(\p{L}+)(?!\p{L}))/u.exec(sisa);
  const persen = tandaPersen !== null && (tandaPersen[1] === undefined || KATA_PERSEN.has(tandaPersen[1]));
  if (persen) sisa = sisa.slice(tandaPersen[0].length);
  return suku(persen, pengali?.kali ?? 1, pengali?.singkatan ?? false);
}

const PENGHUBUNG = /^(?:-|s\s?[./]?\s?d\.?(?!\p{L})|sampai dengan|sampai|hingga|to(?!\p{L}))\s*/u;

/** The upper end of a range, when one follows; the lower end may carry its own unit ("3 hari s.d. 4 hari"). */
function bacaSukuKedua(sisa: string): Suku | null {
  if (sisa === "") return null;
  const satuan = /^\s*(\p{L}+)\s+/u.exec(sisa);
  const mulai = satuan && KATA_SATUAN.has(satuan[1] ?? "") ? sisa.slice(satuan[0].length) : sisa.trimStart();
  const hubung = PENGHUBUNG.exec(mulai);
  return hubung ? bacaSuku(mulai.slice(hubung[0].length)) : null;
}

function sepertiTahun(suku: Suku): boolean {
  const { nilai, desimal } = suku.utama;
  return !suku.persen && suku.kali === 1 && desimal === 0 && nilai >= 1990 && nilai <= 2099;
}

/** No month has a later day. */
const HARI_TERAKHIR = 31;

/**
 * What follows the number: units are fine, a few other words are dropped aloud, anything more makes it a text.
 *
 * @param peb "peb" is the export declaration (PEB) here; after what may be a day it may be Pebruari
 */
function bacaEkor(sisa: string, peb: boolean): { satuan: string | null; diabaikan: boolean } | null {
  const ekor = sisa
    .trim()
    .replace(/^(?:dari |of |pada |out of )?(?:skala|scale) ?\d{1,3}(?![\d.,])/, "")
    .trim();
  if (ekor === "") return { satuan: null, diabaikan: false };
  if (/\d/.test(ekor) || /^[/:]/.test(ekor)) return null;
  if (cariPeriode(peb ? ekor.replace(/\bpeb\b/, "") : ekor) !== null) return null;
  const kata = ekor.split(/[^\p{L}]+/u).filter((k) => k !== "");
  if (kata.some((k) => KATA_BELUM.has(k))) return null;
  if (kata.every((k) => KATA_SATUAN.has(k))) {
    return { satuan: kata.length === 0 ? null : kata.join(" "), diabaikan: false };
  }
  // Letters glued to the digits ("2A") are a code, not a number with a remark.
  if (kata.length > KATA_EKOR_MAKS || /^\p{L}/u.test(sisa)) return null;
  return { satuan: null, diabaikan: true };
}

function adaKata(teks: string, kata: ReadonlySet<string>): boolean {
  return teks.split(/[^\p{L}]+/u).some((k) => kata.has(k));
}

/** Takes the binary noise out of a multiplied value; a value that was not multiplied stays as typed. */
function bulatkan(nilai: number, kali: number): number {
  return kali === 1 || !Number.isFinite(nilai) ? nilai : Number(nilai.toPrecision(15));
}
