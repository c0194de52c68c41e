import { KOSONG, type Nilai } from "../scoring/nilai.ts";
import type { AngkaTerbaca } from "./nilai/angkaTerbaca.ts";
import { sifatFormat } from "./nilai/formatAngka.ts";
import type { NilaiSel } from "./grid.ts";
import { ingat } from "../scoring/ingat.ts";
import { rapikan } from "./kata.ts";
import { GALAT, KATA_KOSONG } from "./nilai/kataAngka.ts";
import type { KodeTemuan } from "./kodeTemuan.ts";
import { bacaTeksAngka } from "./nilai/teksAngka.ts";
import { desimalAlami } from "./tulisAngka.ts";

const TANPA_TANDA: readonly KodeTemuan[] = [];

/** A reading that is no number. Written out field by field: a table has thousands, and spread objects cost tenfold. */
function bukanAngka(nilai: Nilai, teks: string, tanda: readonly KodeTemuan[] = TANPA_TANDA): AngkaTerbaca {
  return {
    nilai,
    persen: false,
    persenFormat: false,
    desimal: 0,
    lain: null,
    gaya: null,
    batas: null,
    satuan: null,
    teks,
    tanda,
  };
}

/**
 * Reads the value of a target, realisasi, index or weight cell, in any spelling of an IKU workbook.
 *
 * @param nilai the cell's value; `format` its number format code; `text` what it shows (may be "" or "####").
 * @returns a number in its own unit (percent in percent points), a range, `kosong` for blanks, dashes and Excel errors,
 *   or `teks` for everything that is not a number beyond doubt, dates and TRUE/FALSE included. Never throws.
 * @example bacaAngka("0,26 % ", "General", "0,26 % ") // nilai 0.26, persen
 * @example bacaAngka(0.99, "0%", "99%") // nilai 99, persen
 */
export function bacaAngka(nilai: NilaiSel, format: string, text: string): AngkaTerbaca {
  if (typeof nilai === "number") return bacaBilangan(nilai, format, text);
  if (typeof nilai === "boolean") {
    const teks = nilai ? "TRUE" : "FALSE";
    return bukanAngka({ jenis: "teks", teks }, teks, ["LOGIKA_BUKAN_ANGKA"]);
  }
  return bacaTulisan(nilai);
}

/** A table types the same few figures and words over and over. */
const bacaTulisan: (tulisan: string) => AngkaTerbaca = ingat((tulisan) => {
  const teks = rapikan(tulisan.startsWith("'") ? tulisan.slice(1) : tulisan);
  if (galat(teks)) return bukanAngka(KOSONG, teks, ["GALAT_EXCEL"]);
  if (kataKosong(teks)) return bukanAngka(KOSONG, teks);
  return bacaTeksAngka(teks) ?? bukanAngka({ jenis: "teks", teks }, teks);
});

function galat(teks: string): boolean {
  return GALAT.has(teks.toUpperCase()) || /^err:\d{3}$/i.test(teks);
}

/** Longer than any of KATA_KOSONG, spaces included. */
const KOSONG_TERPANJANG = 12;

/** True for what people type where there is nothing: blank, "-", "n/a". */
export function kataKosong(teks: string): boolean {
  return teks.length <= KOSONG_TERPANJANG && pendekKosong(teks);
}

const pendekKosong: (teks: string) => boolean = ingat((teks) =>
  KATA_KOSONG.has(teks.replaceAll(/[–—−]/g, "-").replaceAll(/\s/g, "").toLowerCase()),
);

/** Numbers remembered of one format before they are forgotten. */
const INGATAN_MAKS = 4000;
const ingatanFormat: (format: string) => Map<number, AngkaTerbaca> = ingat(() => new Map());
/** A column has one format, so it is nearly always the one asked for last. */
let terakhir = { format: "", ingatan: ingatanFormat("") };

function bacaBilangan(nilai: number, format: string, text: string): AngkaTerbaca {
  if (format !== terakhir.format) terakhir = { format, ingatan: ingatanFormat(format) };
  const { ingatan } = terakhir;
  const lama = ingatan.get(nilai);
  if (lama?.teks === text) return lama;
  const baru = bacaBilanganBaru(nilai, format, text);
  if (ingatan.size >= INGATAN_MAKS) ingatan.clear();
  ingatan.set(nilai, baru);
  return baru;
}

function bacaBilanganBaru(nilai: number, format: string, text: string): AngkaTerbaca {
  const tampil = text === "" || text.startsWith("##") ? String(nilai) : rapikan(text);
  if (!Number.isFinite(nilai)) return bukanAngka({ jenis: "teks", teks: tampil }, tampil);
  const sifat = sifatFormat(format);
  if (sifat.tanggal) return bukanAngka({ jenis: "teks", teks: tampil }, tampil, ["TANGGAL_BUKAN_ANGKA"]);
  const persenFormat = sifat.persen || (format === "" && tampil.endsWith("%"));
  const isi = persenFormat ? kaliSeratus(nilai) : nilai + 0;
  return {
    nilai: { jenis: "angka", nilai: isi },
    persen: persenFormat || sifat.persenTulisan,
    persenFormat,
    desimal: sifat.desimal ?? desimalAlami(isi),
    lain: null,
    gaya: null,
    batas: null,
    satuan: null,
    teks: tampil,
    tanda: TANPA_TANDA,
  };
}

/** Percent points of a fraction without the noise of binary multiplication: 0.07 gives 7, not 7.000000000000001. */
export function kaliSeratus(nilai: number): number {
  const kali = nilai * 100;
  return Number.isFinite(kali) ? Number(kali.toPrecision(15)) : nilai;
}
