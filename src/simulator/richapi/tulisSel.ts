import type { Area, Buku, LembarBuku, Sel } from "../buku.ts";
import { barisUtuh, bersentuhan, bingkai, kolomUtuh, lebar, satuSel, tinggi } from "./alamat.ts";
import { galat } from "./galat.ts";
import { gayaDengan, ubahGaya } from "./gayaArea.ts";
import { bacaMasukan } from "./masukan.ts";
import { pastikanBolehFormat, pastikanBolehIsi, pastikanTakTerlindungi } from "./proteksi.ts";
import { geserRumus } from "./rumus.ts";
import {
  berisi,
  gayaDi,
  jenisNilai,
  nilaiTampak,
  selDi,
  selKosong,
  setiapSel,
  simpanSel,
  ubahSel,
} from "./sel.ts";
import { objek, type IsiArea, type Konteks } from "./tipe.ts";

/**
 * Takes what was assigned to a cell property of a whole range: one value for all cells, or rows of values of exactly
 * the range's shape. Anything else is InvalidArgument. Unbounded ranges ("A:C") take neither.
 */
function perSel(a: Area, masukan: unknown): (baris: number, kolom: number) => unknown {
  if (barisUtuh(a) || kolomUtuh(a)) throw galat("InvalidArgument", "cells of an unbounded range");
  if (!Array.isArray(masukan)) return () => masukan;
  const baris = masukan as readonly unknown[];
  const pas = baris.length === tinggi(a) && baris.every((b) => Array.isArray(b) && b.length === lebar(a));
  if (!pas) throw galat("InvalidArgument", "the array's size differs from the range's");
  return (b, k) => (baris[b - a.baris] as readonly unknown[])[k - a.kolom];
}

/** Cells under a merged area's top-left one take no content. */
function tertutupGabungan(lembar: LembarBuku, a: Area): (baris: number, kolom: number) => boolean {
  const gabung = lembar.gabung.filter((g) => bersentuhan(g, a));
  return (b, k) =>
    gabung.some(
      (g) =>
        b >= g.baris &&
        b <= g.barisAkhir &&
        k >= g.kolom &&
        k <= g.kolomAkhir &&
        (b !== g.baris || k !== g.kolom),
    );
}

/** Writes Range.values or Range.formulas and announces the change. */
export function tulisNilai(k: Konteks, lembar: LembarBuku, a: Area, masukan: unknown): void {
  const ambil = perSel(a, masukan);
  pastikanBolehIsi(k.buku, lembar, [a]);
  const tertutup = tertutupGabungan(lembar, a);
  const tunggal = !Array.isArray(masukan);
  const sebelum = satuSel(a) ? selDi(lembar, a.baris, a.kolom) : undefined;
  for (let b = a.baris; b <= a.barisAkhir; b++) {
    for (let kol = a.kolom; kol <= a.kolomAkhir; kol++) {
      const nilai = ambil(b, kol);
      if (nilai === null || nilai === undefined || tertutup(b, kol)) continue;
      ubahSel(k.buku, lembar, b, kol, (lama) => {
        const isi = selTerisi(lama, nilai, k.tahun);
        // One formula for a range is meant for its first cell; the others get it as if copied.
        return tunggal && isi.rumus !== null
          ? { ...isi, rumus: geserRumus(isi.rumus, b - a.baris, kol - a.kolom) }
          : isi;
      });
    }
  }
  umumkan(k, lembar, a, sebelum);
}

function selTerisi(lama: Sel, masukan: unknown, tahun: number): Sel {
  const { nilai, rumus, format } = bacaMasukan(masukan, lama.gaya.format, tahun);
  const gaya =
    format !== null && lama.gaya.format === "General" ? gayaDengan(lama.gaya, { format }) : lama.gaya;
  return { ...lama, nilai, rumus, gaya };
}

/**
 * Tells that contents of an area changed: what computes formulas, and by onChanged the add-in. Cells that only get another
 * result are not announced, as in Excel.
 */
export function umumkan(k: Konteks, lembar: LembarBuku, a: Area, sebelum?: Sel): void {
  k.penghitung?.ubah(lembar, a);
  if (!k.peristiwa.didengar("DataChanged", lembar)) return;
  k.penghitung?.hitung();
  const sesudah = satuSel(a) ? selDi(lembar, a.baris, a.kolom) : undefined;
  const rincian = satuSel(a)
    ? {
        valueBefore: nilaiTampak(sebelum),
        valueAfter: nilaiTampak(sesudah),
        valueTypeBefore: jenisNilai(sebelum),
        valueTypeAfter: jenisNilai(sesudah),
      }
    : null;
  const referensi = k.simpanReferensi(objek("Range", { lembar, area: [a] }));
  k.peristiwa.dataBerubah(lembar, a, referensi, rincian);
}

export function tulisFormat(k: Konteks, lembar: LembarBuku, a: Area, masukan: unknown): void {
  const ambil = perSel(a, masukan);
  pastikanBolehFormat(lembar);
  for (let b = a.baris; b <= a.barisAkhir; b++) {
    for (let kol = a.kolom; kol <= a.kolomAkhir; kol++) {
      const format = ambil(b, kol);
      if (format === null || format === undefined) continue;
      if (typeof format !== "string" || format.length > 255) throw galat("InvalidArgument", "number format");
      const kode = format === "" ? "General" : format;
      ubahSel(k.buku, lembar, b, kol, (lama) => {
        const gaya = gayaDengan(lama.gaya, { format: kode });
        return gaya === lama.gaya ? lama : { ...lama, gaya };
      });
    }
  }
}

export type Bersihkan = "All" | "Formats" | "Contents" | "Hyperlinks" | "RemoveHyperlinks";
export const BERSIHKAN: readonly Bersihkan[] = [
  "All",
  "Formats",
  "Contents",
  "Hyperlinks",
  "RemoveHyperlinks",
];

/** Range.clear. Taking the formats away also splits merged cells, as in Excel. */
export function bersihkan(k: Konteks, isi: IsiArea, apa: Bersihkan): void {
  const { lembar, area } = isi;
  const isinya = apa === "All" || apa === "Contents";
  const formatnya = apa === "All" || apa === "Formats" || apa === "RemoveHyperlinks";
  if (isinya) pastikanBolehIsi(k.buku, lembar, area);
  if (formatnya) pastikanBolehFormat(lembar);
  if (!isinya && !formatnya) pastikanTakTerlindungi(lembar);
  for (const a of area) {
    let terisi = false;
    if (apa === "All" && barisUtuh(a) && kolomUtuh(a)) {
      setiapSel(lembar, a, (sel) => {
        terisi ||= berisi(sel);
      });
      for (const isinya of [lembar.sel, lembar.gayaBaris, lembar.gayaKolom]) isinya.clear();
      lembar.gabung = [];
      if (terisi) umumkan(k, lembar, a);
      continue;
    }
    setiapSel(lembar, a, (sel, b, kol) => {
      if (apa === "RemoveHyperlinks" && sel.tautan === null) return;
      terisi ||= isinya && berisi(sel);
      const baru: Sel = {
        nilai: isinya ? null : sel.nilai,
        rumus: isinya ? null : sel.rumus,
        tautan: apa === "Formats" ? sel.tautan : null,
        gaya: apa === "RemoveHyperlinks" ? k.buku.gayaBawaan : sel.gaya,
      };
      simpanSel(lembar, b, kol, baru);
    });
    if (apa === "All" || apa === "Formats") {
      pisahkan(lembar, a);
      ubahGaya(k.buku, { lembar, area: [a] }, () => k.buku.gayaBawaan);
    }
    buangKosong(k.buku, lembar, a);
    if (terisi) umumkan(k, lembar, a);
  }
}

/** Forgets what is stored and says nothing, so that clearing leaves a sheet as light as a new one. */
function buangKosong(buku: Buku, lembar: LembarBuku, a: Area): void {
  // A plain row look still says something where it hides the look of a column.
  if (lembar.gayaKolom.size === 0) {
    for (const [b, gaya] of lembar.gayaBaris) {
      if (b >= a.baris && b <= a.barisAkhir && gaya === buku.gayaBawaan) lembar.gayaBaris.delete(b);
    }
  }
  setiapSel(lembar, a, (sel, b, kol) => {
    if (sel.nilai !== null || sel.rumus !== null || sel.tautan !== null || sel.gaya !== buku.gayaBawaan)
      return;
    if (lembar.gayaBaris.has(b) || lembar.gayaKolom.has(kol)) return;
    const isi = lembar.sel.get(b);
    isi?.delete(kol);
    if (isi?.size === 0) lembar.sel.delete(b);
  });
}

/** Splits every merged area that touches `a`. */
export function pisahkan(lembar: LembarBuku, a: Area): void {
  if (lembar.gabung.some((g) => bersentuhan(g, a))) {
    lembar.gabung = lembar.gabung.filter((g) => !bersentuhan(g, a));
  }
}

/**
 * Merges an area. The first cell that holds something, row by row, gives the content; the top-left cell gives the look.
 * Merged areas it touches become part of it. Tables cannot be merged.
 */
export function gabungkan(k: Konteks, lembar: LembarBuku, asal: Area, perBaris: boolean): void {
  pastikanTakTerlindungi(lembar);
  // Rows merged one by one do not touch each other: what was merged before is looked through once for all of them.
  const lama = lembar.gabung.filter((g) => bersentuhan(g, asal));
  if (!perBaris) {
    gabungkanSatu(k, lembar, asal, lama.length === 0);
    return;
  }
  for (let b = asal.baris; b <= asal.barisAkhir; b++) {
    gabungkanSatu(k, lembar, { ...asal, baris: b, barisAkhir: b }, lama.length === 0);
  }
}

/** @param bebas no merged area touches it */
function gabungkanSatu(k: Konteks, lembar: LembarBuku, asal: Area, bebas: boolean): void {
  let a = asal;
  while (!bebas) {
    const meluas = lembar.gabung.filter((g) => bersentuhan(g, a)).reduce(bingkai, a);
    if (tinggi(meluas) === tinggi(a) && lebar(meluas) === lebar(a)) break;
    a = meluas;
  }
  if (lembar.tabel.some((t) => bersentuhan(t.area, a))) throw galat("InvalidOperation", "cells of a table");
  if (satuSel(a)) return;
  if (!bebas) pisahkan(lembar, a);
  lembar.gabung.push(a);
  const isi = urutPosisi(lembar, a).find(({ sel }) => berisi(sel))?.sel;
  const gaya = gayaDi(k.buku, lembar, a.baris, a.kolom);
  setiapSel(lembar, a, (sel, b, kol) => {
    simpanSel(lembar, b, kol, selKosong(sel.gaya));
  });
  ubahGaya(k.buku, { lembar, area: [a] }, (lama) => gayaDengan(gaya, { garis: lama.garis }));
  if (isi !== undefined) {
    ubahSel(k.buku, lembar, a.baris, a.kolom, (lama) => ({
      ...lama,
      nilai: isi.nilai,
      rumus: isi.rumus,
      tautan: isi.tautan,
    }));
  }
  k.penghitung?.ubah(lembar, a);
}

function urutPosisi(lembar: LembarBuku, a: Area): { sel: Sel; baris: number; kolom: number }[] {
  const hasil: { sel: Sel; baris: number; kolom: number }[] = [];
  setiapSel(lembar, a, (sel, baris, kolom) => hasil.push({ sel, baris, kolom }));
  return hasil.sort((x, y) => x.baris - y.baris || x.kolom - y.kolom);
}
