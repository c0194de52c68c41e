import { sampaiDengan, type Periode } from "../scoring/periode.ts";
import { ingat } from "../scoring/ingat.ts";
import { memuat, rapatkanHuruf, ratakan, tanpaKurung } from "./kata.ts";
import { KATA_PELENGKAP, KATA_SAMPAI } from "./periode/kataPeriode.ts";
import { bacaPeriode, cariPeriode, cariTahun } from "./namaPeriode.ts";
import { KOLOM_POKOK } from "./peranKolom.ts";
import { cariRelatif, type PeriodeRelatif } from "./periode/periodeRelatif.ts";
import { SINONIM, UMPAN, UMPAN_AWAL } from "./sinonim.ts";
import type { Kolom } from "./tabel.ts";

/** What one header cell says by itself. */
export interface CocokKolom {
  /** null when the text names no column (it may still name a period or a year). */
  readonly kolom: Kolom | null;
  /** 0 to 1: 1 when the text is exactly a known wording, less the more other words stand around it. */
  readonly skor: number;
  readonly periode: Periode | null;
  readonly tahun: number | null;
  /** A period named only by where the report stands: "s.d. bulan ini". */
  readonly relatif: PeriodeRelatif | null;
  /** A decoy: last year's, proposed, forecast. */
  readonly umpan: boolean;
  /** The text is a period, a year or a decoy's mark ("Tahun Lalu") and nothing else. */
  readonly murni: boolean;
  /** Nothing but punctuation or a bracketed remark: a units cell such as "(%)". */
  readonly hampa: boolean;
}

/** A header may be longer than any wording, but a paragraph is none. */
export const PANJANG_JUDUL = 160;
/** Below this share of the header's letters a wording found inside it is a coincidence. */
const BAGIAN_MIN = 0.4;
/** A header this short that begins with target or realisasi is one, whatever follows: "Target Kontrak Kinerja". */
const KATA_POKOK_MAKS = 5;
/** Elsewhere in the header the word is easily another column's: "Kendala Realisasi". */
const POTONGAN_POKOK = 0.15;
const FRASA_KATA_MAKS = 5;
const KATA_MAKS = 16;
/** Wordings this short must be the whole header: "no", "kp", "ss". */
const PENDEK = 3;

const FRASA: ReadonlyMap<string, Kolom> = new Map(
  (Object.entries(SINONIM) as [Kolom, readonly string[]][]).flatMap(([kolom, daftar]) =>
    daftar.map((frasa) => [frasa, kolom] as const),
  ),
);
/** Wordings without their spaces, for headers that were letter-spaced. */
const FRASA_RAPAT: ReadonlyMap<string, string> = new Map(
  [...FRASA.keys()].map((frasa) => [frasa.replaceAll(" ", ""), frasa] as const),
);

/**
 * Matches one header text against the wordings of all columns.
 *
 * @example cocokKolom("Realisasi s.d. Q3 2019") // kolom "realisasi", skor 1, periode 1–9, tahun 2019
 */
export function cocokKolom(teks: string): CocokKolom {
  return cocokkan(teks.length > PANJANG_JUDUL ? "" : teks);
}

const cocokkan = ingat((teks: string): CocokKolom => {
  const penuh = rapatkanHuruf(teks, (kata) => FRASA_RAPAT.get(ratakan(kata)));
  const rata = ratakan(penuh);
  const utuh = bacaPeriode(penuh);
  const temu = cariPeriode(penuh);
  const temuPeriode = utuh ?? temu;
  const tahun = temuPeriode?.tahun ?? cariTahun(penuh);
  const relatif = cariRelatif(temu?.sisa ?? rata);
  const murni =
    utuh !== null ||
    (tahun !== null && rata === String(tahun)) ||
    hanyaPelengkap(relatif?.sisa ?? null) ||
    (cocokFrasa(rata) === null && hanyaPelengkap(tanpaUmpan(rata)));
  const inti = ratakan(tanpaKurung(penuh));
  const calon = [temuPeriode ? tanpaPeriode(penuh) : inti, inti, rata, tanpaPenggal(penuh)].map((c) =>
    tanpaTahun(cariRelatif(c)?.sisa ?? c),
  );

  let terbaik: { kolom: Kolom; skor: number } | null = null;
  for (const bentuk of murni ? [] : calon) {
    const cocok = cocokFrasa(bentuk);
    if (cocok && (!terbaik || cocok.skor > terbaik.skor)) terbaik = cocok;
  }
  const berbahasa = murni ? null : duaBahasa(penuh);
  if (berbahasa && (!terbaik || berbahasa.skor > terbaik.skor)) terbaik = berbahasa;
  return {
    kolom: terbaik?.kolom ?? null,
    skor: terbaik?.skor ?? 0,
    periode:
      temuPeriode && (relatif?.kumulatif ? sampaiDengan(temuPeriode.periode.sampai) : temuPeriode.periode),
    tahun,
    relatif: temuPeriode || !relatif ? null : { jenis: relatif.jenis, kumulatif: relatif.kumulatif },
    umpan:
      UMPAN.some((frasa) => memuat(rata, frasa)) || UMPAN_AWAL.some((kata) => rata.startsWith(`${kata} `)),
    murni,
    hampa: /^(?:%|rp|\d|\s)*$/.test(rata) || (teks.trim().startsWith("(") && !terbaik && !temuPeriode),
  };
});

/** The header without its period, outside brackets first: "Realisasi (s.d. Q3)" leaves "realisasi". */
function tanpaPeriode(teks: string): string {
  const luar = tanpaKurung(teks);
  return cariPeriode(luar)?.sisa ?? ratakan(luar);
}

/** "Realisasi / Actual": the parts are wordings of one column. */
function duaBahasa(teks: string): { kolom: Kolom; skor: number } | null {
  const bagian = teks.split(/[/|]/).map((b) => cocokFrasa(ratakan(b)));
  const [pertama] = bagian;
  const sama = pertama && bagian.every((b) => b?.kolom === pertama.kolom);
  return sama ? { kolom: pertama.kolom, skor: Math.min(...bagian.map((b) => b?.skor ?? 0)) } : null;
}

/** A word hyphenated at the end of its line: "Polar-\nisasi". */
function tanpaPenggal(teks: string): string {
  return ratakan(teks.replace(/(\p{L})-\s+(?=\p{L})/gu, "$1"));
}

function tanpaTahun(rata: string): string {
  return rata
    .split(" ")
    .filter((kata) => !/^(?:19|20)\d\d$/.test(kata))
    .join(" ")
    .replace(/ (?:(?:tahun|th|ta) (?:ini|berjalan)|(?:this|current) year|tahun|th|ta|periode|bulan)$/, "");
}

/** What a decoy says besides; null when the text is none. */
function tanpaUmpan(rata: string): string | null {
  const umpan = UMPAN.filter((frasa) => memuat(rata, frasa));
  if (umpan.length === 0) return null;
  const sisa = umpan.reduce((teks, frasa) => ` ${teks} `.replace(` ${frasa} `, " ").trim(), rata);
  return sisa.replace(/^s d(?= |$)/, "sd");
}

function hanyaPelengkap(sisa: string | null): boolean {
  return (
    sisa !== null &&
    sisa
      .split(" ")
      .every(
        (kata) => kata === "" || KATA_PELENGKAP.has(kata) || KATA_SAMPAI.has(kata) || /^20\d\d$/.test(kata),
      )
  );
}

function cocokFrasa(rata: string): { kolom: Kolom; skor: number } | null {
  const tepat = FRASA.get(rata);
  if (tepat) return { kolom: tepat, skor: 1 };
  const kata = rata.split(" ").slice(0, KATA_MAKS);
  let terbaik: { kolom: Kolom; skor: number; bagian: number } | null = null;
  for (let dari = 0; dari < kata.length; dari += 1) {
    for (let banyak = Math.min(FRASA_KATA_MAKS, kata.length - dari); banyak > 0; banyak -= 1) {
      const frasa = kata.slice(dari, dari + banyak).join(" ");
      const kolom = frasa.length > PENDEK ? FRASA.get(frasa) : undefined;
      if (!kolom) continue;
      const panjang = frasa.length / rata.length;
      const pokok = KOLOM_POKOK.has(kolom);
      const memimpin = pokok && dari === 0 && kata.length <= KATA_POKOK_MAKS;
      if (panjang < BAGIAN_MIN && !memimpin) continue;
      const bagian = pokok && dari > 0 ? panjang - POTONGAN_POKOK : panjang;
      if (!terbaik || bagian > terbaik.bagian) terbaik = { kolom, skor: 0.55 + 0.4 * panjang, bagian };
    }
  }
  return terbaik;
}
