import { BARIS_MAKS, KOLOM_MAKS } from "../alamat.ts";
import { akhirTutup, khusus, lewatiElemen, lewatiKhusus, namaLokal, PembacaTag, rusak } from "../xml/tag.ts";
import { awalTutup } from "./string.ts";

/** One `<c>` as it stands in the part. The object is reused for the next cell: copy what must stay. */
export interface SelMentah {
  /** 0-based. */
  baris: number;
  kolom: number;
  /** Index of the cell format. */
  xf: number;
  /** The `t` attribute; "n" when absent. */
  tipe: string;
  /** The `cm` attribute, cell metadata; undefined when absent. */
  cm: string | undefined;
  /** Offsets of the whole element, and of the end of its start tag. */
  awal: number;
  akhirTag: number;
  akhir: number;
  mandiri: boolean;
  /** Raw text of `<v>`; null when absent. */
  v: string | null;
  /** Offsets of the whole `<f>` and of its text; -1 when absent. */
  awalF: number;
  akhirF: number;
  teksF: string;
  tipeF: string;
  si: string | undefined;
  ref: string | undefined;
  /** Offset after the start tag of `<is>`; -1 when absent. */
  is: number;
}

export interface BarisMentah {
  /** 0-based. */
  baris: number;
  awal: number;
  akhirTag: number;
  mandiri: boolean;
  readonly tag: PembacaTag;
}

export interface PenerimaData {
  baris?(b: BarisMentah): void;
  sel?(s: SelMentah): void;
  /** A row has ended; `awalTutup` is where `</row>` starts, or the end of its start tag when it is `<row/>`. */
  akhirBaris?(baris: number, awalTutup: number, akhir: number): void;
}

/**
 * Walks the rows and cells inside `<sheetData>` in file order, in one pass, and returns the offset of its end tag.
 * Rows and cells without an address follow their predecessor; one outside the sheet's limits is
 * no cell: Excel calls such a file broken, and so does this (BerkasTidakTerbaca).
 */
export function pindaiData(teks: string, awalIsi: number, penerima: PenerimaData): number {
  const tag = new PembacaTag(teks);
  const s: SelMentah = {
    ...{
      baris: 0,
      kolom: 0,
      xf: 0,
      tipe: "n",
      cm: undefined,
      awal: 0,
      akhirTag: 0,
      akhir: 0,
      mandiri: false,
      v: null,
    },
    ...{ awalF: -1, akhirF: -1, teksF: "", tipeF: "", si: undefined, ref: undefined, is: -1 },
  };
  const b: BarisMentah = { baris: -1, awal: 0, akhirTag: 0, mandiri: false, tag };
  let kolom = -1;
  let dalamBaris = false;
  let p = awalIsi;
  for (;;) {
    const lt = teks.indexOf("<", p);
    if (lt < 0) throw rusak(p);
    if (khusus(teks, lt)) {
      p = lewatiKhusus(teks, lt);
    } else if (teks.charCodeAt(lt + 1) === 47) {
      p = akhirTutup(teks, lt);
      const nama = namaLokal(teks.slice(lt + 2, p - 1).trimEnd());
      if (nama === "sheetData") return lt;
      if (nama !== "row" || !dalamBaris) throw rusak(lt);
      dalamBaris = false;
      penerima.akhirBaris?.(b.baris, lt, p);
    } else {
      tag.baca(lt);
      p = tag.akhir;
      if (tag.lokal === "row") {
        b.baris = nomorBaris(tag.atribut("r"), lt) ?? b.baris + 1;
        b.awal = lt;
        b.akhirTag = p;
        b.mandiri = tag.mandiri;
        kolom = -1;
        dalamBaris = !tag.mandiri;
        penerima.baris?.(b);
        if (tag.mandiri) penerima.akhirBaris?.(b.baris, p, p);
      } else if (tag.lokal === "c" && dalamBaris) {
        s.baris = b.baris;
        s.kolom = kolom + 1;
        bacaAtributSel(tag, s);
        kolom = s.kolom;
        s.awal = lt;
        s.akhirTag = p;
        s.mandiri = tag.mandiri;
        p = tag.mandiri ? p : bacaIsiSel(teks, p, tag, s);
        s.akhir = p;
        if (s.kolom >= KOLOM_MAKS || s.baris >= BARIS_MAKS) throw rusak(lt);
        penerima.sel?.(s);
      } else if (!tag.mandiri) p = lewatiElemen(teks, p, tag);
    }
  }
}

/** The row that its "r" names, from 0; null where it names none. Beyond the last one Excel calls the file broken. */
function nomorBaris(r: string | undefined, posisi: number): number | null {
  if (r === undefined) return null;
  const nomor = Number(r);
  if (!Number.isInteger(nomor) || nomor < 1 || nomor > BARIS_MAKS) throw rusak(posisi);
  return nomor - 1;
}

function bacaAtributSel(tag: PembacaTag, s: SelMentah): void {
  s.xf = 0;
  s.tipe = "n";
  s.cm = undefined;
  s.v = null;
  s.awalF = -1;
  s.is = -1;
  for (let i = 0; i < tag.jumlah; i++) {
    const nilai = tag.mentah[i] ?? "";
    switch (tag.kunci[i]) {
      case "r":
        bacaAlamat(nilai, s);
        break;
      case "s":
        s.xf = Number(nilai);
        break;
      case "t":
        s.tipe = nilai;
        break;
      case "cm":
        s.cm = nilai;
    }
  }
}

/** "B12" into row and column, without a pattern: it runs once per cell. */
function bacaAlamat(alamat: string, s: SelMentah): void {
  let kolom = 0;
  let i = 0;
  for (; i < alamat.length; i++) {
    const c = alamat.charCodeAt(i) & ~32;
    if (c < 65 || c > 90) break;
    kolom = kolom * 26 + c - 64;
  }
  const baris = Number(alamat.slice(i));
  if (i === 0 || !Number.isInteger(baris) || baris < 1) return;
  s.kolom = kolom - 1;
  s.baris = baris - 1;
}

function bacaIsiSel(teks: string, awal: number, tag: PembacaTag, s: SelMentah): number {
  let p = awal;
  for (;;) {
    const lt = teks.indexOf("<", p);
    if (lt < 0) throw rusak(p);
    if (teks.charCodeAt(lt + 1) === 47) return akhirTutup(teks, lt);
    if (khusus(teks, lt)) {
      p = lewatiKhusus(teks, lt);
      continue;
    }
    tag.baca(lt);
    p = tag.akhir;
    if (tag.lokal === "v") {
      const akhir = tag.mandiri ? p : awalTutup(teks, p);
      s.v = teks.slice(p, akhir);
      p = tag.mandiri ? p : akhirTutup(teks, akhir);
    } else if (tag.lokal === "f") {
      s.tipeF = tag.atribut("t") ?? "normal";
      s.si = tag.atribut("si");
      s.ref = tag.atribut("ref");
      const akhir = tag.mandiri ? p : awalTutup(teks, p);
      s.teksF = teks.slice(p, akhir);
      p = tag.mandiri ? p : akhirTutup(teks, akhir);
      s.awalF = lt;
      s.akhirF = p;
    } else {
      if (tag.lokal === "is" && !tag.mandiri) s.is = p;
      if (!tag.mandiri) p = lewatiElemen(teks, p, tag);
    }
  }
}
