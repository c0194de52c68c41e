import type { Area, LembarBuku, Sel } from "../buku.ts";
import { areaAtauGalat, barisUtuh, bersentuhan, irisan, kolomUtuh, lebar, memuat, tinggi } from "./alamat.ts";
import { galat } from "./galat.ts";
import { pastikanBolehFormat, pastikanBolehIsi, pastikanTakTerlindungi } from "./proteksi.ts";
import { geserRumus } from "./rumus.ts";
import { berisi, gayaTanpaSel, selDi, selKosong, setiapSel, ubahSel } from "./sel.ts";
import { umumkan } from "./tulisSel.ts";
import type { IsiArea, Konteks } from "./tipe.ts";

export type Salin = "All" | "Formulas" | "Values" | "Formats";
export const SALIN: readonly Salin[] = ["All", "Formulas", "Values", "Formats"];

export interface CaraSalin {
  readonly apa: Salin;
  readonly lewatiKosong: boolean;
  readonly putar: boolean;
}

interface Letak {
  readonly lembar: LembarBuku;
  readonly area: Area;
}

/** The cells to copy, joined where they stand apart: rows and columns of the source sheet. */
interface Petak {
  readonly baris: readonly number[];
  readonly kolom: readonly number[];
}

/**
 * Range.copyFrom: the source is repeated over a target that is a multiple of it, and any other target takes its size.
 * Contents, looks, links and merged areas of the source replace those of the target. What a copy would take along and
 * the model cannot say is NotImplemented.
 */
export function salin(k: Konteks, tujuan: Letak, sumber: IsiArea, cara: CaraSalin): void {
  const petak = petakSumber(sumber);
  const [tb, lk] = cara.putar
    ? [petak.kolom.length, petak.baris.length]
    : [petak.baris.length, petak.kolom.length];
  const a = areaTujuan(tujuan.area, tb, lk);
  const { lembar } = tujuan;
  const gabung = gabungUtuh(sumber);
  const lama = gabungUtuh({ lembar, area: [a] });
  const jadi = gabungJadi(gabung, sumber, a, [tb, lk]);
  pastikanTermodel(sumber, { lembar, area: a }, cara, { baru: jadi, lama });
  pastikanBoleh(k, { lembar, area: a }, cara.apa, gabung.length + lama.length > 0);
  const salinan = petak.baris.map((b) => petak.kolom.map((kol) => selSumber(k, sumber.lembar, b, kol)));
  if (membawaGaya(cara.apa)) {
    if (lembar.tabel.some((t) => jadi.some((g) => bersentuhan(t.area, g)))) {
      throw galat("InvalidOperation", "merged cells in a table");
    }
    if (lama.length + jadi.length > 0) {
      lembar.gabung = [...lembar.gabung.filter((g) => !bersentuhan(g, a)), ...jadi];
    }
  }
  for (let b = a.baris; b <= a.barisAkhir; b++) {
    for (let kol = a.kolom; kol <= a.kolomAkhir; kol++) {
      const [db, dk] = [(b - a.baris) % tb, (kol - a.kolom) % lk];
      const [sb, sk] = cara.putar ? [dk, db] : [db, dk];
      const asal = salinan[sb]?.[sk];
      if (asal === undefined || (cara.lewatiKosong && !berisi(asal))) continue;
      const geser = [b - (petak.baris[sb] ?? b), kol - (petak.kolom[sk] ?? kol)] as const;
      ubahSel(k.buku, lembar, b, kol, (ada) => selSalinan(ada, asal, cara.apa, geser));
    }
  }
  if (membawaIsi(cara.apa)) umumkan(k, lembar, a);
}

function membawaGaya(apa: Salin): boolean {
  return apa === "All" || apa === "Formats";
}
function membawaIsi(apa: Salin): boolean {
  return apa !== "Formats";
}

/** Several areas must be what is left of a rectangle when whole rows or columns of it go. */
function petakSumber({ area }: IsiArea): Petak {
  if (area.some((a) => barisUtuh(a) || kolomUtuh(a)))
    throw galat("NotImplemented", "copying whole rows or columns");
  const baris = urutUnik(area.flatMap((a) => deret(a.baris, a.barisAkhir)));
  const kolom = urutUnik(area.flatMap((a) => deret(a.kolom, a.kolomAkhir)));
  const luas = area.reduce((jumlah, a) => jumlah + tinggi(a) * lebar(a), 0);
  const tumpang = area.some((a, i) => area.slice(i + 1).some((b) => bersentuhan(a, b)));
  if (luas !== baris.length * kolom.length || tumpang) {
    throw galat("InvalidArgument", "areas that are no rectangle without some of its rows or columns");
  }
  return { baris, kolom };
}

function deret(dari: number, sampai: number): number[] {
  return Array.from({ length: sampai - dari + 1 }, (_, i) => dari + i);
}

function urutUnik(angka: readonly number[]): number[] {
  return [...new Set(angka)].sort((a, b) => a - b);
}

function areaTujuan(tujuan: Area, tb: number, lk: number): Area {
  if (barisUtuh(tujuan) || kolomUtuh(tujuan))
    throw galat("NotImplemented", "copying into whole rows or columns");
  const kali = (ada: number, n: number): number => (ada > n && ada % n === 0 ? ada : n);
  return areaAtauGalat({
    ...tujuan,
    barisAkhir: tujuan.baris + kali(tinggi(tujuan), tb) - 1,
    kolomAkhir: tujuan.kolom + kali(lebar(tujuan), lk) - 1,
  });
}

/** The merged areas within some areas. One that is only partly within cannot be copied, nor copied onto. */
function gabungUtuh({ lembar, area }: IsiArea): Area[] {
  const ada = lembar.gabung.filter((g) => area.some((a) => bersentuhan(g, a)));
  if (ada.some((g) => !area.some((a) => memuat(a, g))))
    throw galat("InvalidOperation", "part of a merged area");
  return ada;
}

/** Where the source's merged areas come to stand, once for each time it is repeated. */
function gabungJadi(
  gabung: readonly Area[],
  { area: [s] }: IsiArea,
  a: Area,
  [tb, lk]: readonly [number, number],
): Area[] {
  if (gabung.length === 0 || s === undefined) return [];
  const hasil: Area[] = [];
  for (let b = a.baris; b <= a.barisAkhir; b += tb) {
    for (let kol = a.kolom; kol <= a.kolomAkhir; kol += lk) {
      for (const g of gabung) hasil.push(geser(g, b - s.baris, kol - s.kolom));
    }
  }
  return hasil;
}

function geser(a: Area, baris: number, kolom: number): Area {
  return {
    baris: a.baris + baris,
    kolom: a.kolom + kolom,
    barisAkhir: a.barisAkhir + baris,
    kolomAkhir: a.kolomAkhir + kolom,
  };
}

function pastikanTermodel(
  sumber: IsiArea,
  { lembar, area }: Letak,
  { apa, lewatiKosong, putar }: CaraSalin,
  gabung: { readonly baru: readonly Area[]; readonly lama: readonly Area[] },
): void {
  const tolak = (rincian: string): never => {
    throw galat("NotImplemented", rincian);
  };
  const ada = gabung.baru.length + gabung.lama.length > 0;
  if (ada && (lewatiKosong || putar || sumber.area.length > 1)) tolak("merged cells in such a copy");
  if (ada && !membawaGaya(apa) && !samaLetak(gabung.baru, gabung.lama))
    tolak("contents into other merged cells");
  if (apa === "Formats" && gabung.baru.some((g) => adaIsiTertutup(lembar, g)))
    tolak("merging cells that hold something");
  const disentuh = (daftar: readonly Area[], a: readonly Area[]): boolean =>
    daftar.some((d) => a.some((satu) => bersentuhan(d, satu)));
  if (apa !== "Values" && membawaIsi(apa)) {
    if (disentuh(sumber.lembar.tumpahan, sumber.area)) tolak("copying an array formula or its results");
    if (sumber.area.length > 1 && sumber.area.some((a) => adaRumus(sumber.lembar, a))) {
      tolak("copying formulas of several areas");
    }
  }
  if (apa === "All") {
    const validasi = ({ lembar: l, area: a }: IsiArea): boolean =>
      l.validasi.some((v) => disentuh(v.area, a));
    if (validasi(sumber) || validasi({ lembar, area: [area] })) tolak("copying data validation");
  }
  const { saring, barisTersembunyi } = sumber.lembar;
  const tersaring = saring?.berkriteria === true && sumber.area.some((a) => irisan(a, saring.area) !== null);
  if (tersaring && barisTersembunyi.size > 0) tolak("copying filtered rows");
}

function samaLetak(a: readonly Area[], b: readonly Area[]): boolean {
  const sama = (x: Area, y: Area): boolean => memuat(x, y) && memuat(y, x);
  return a.length === b.length && a.every((x) => b.some((y) => sama(x, y)));
}

function adaIsiTertutup(lembar: LembarBuku, g: Area): boolean {
  let ada = false;
  setiapSel(lembar, g, (sel, b, kol) => {
    ada ||= berisi(sel) && (b !== g.baris || kol !== g.kolom);
  });
  return ada;
}

function adaRumus(lembar: LembarBuku, a: Area): boolean {
  let ada = false;
  setiapSel(lembar, a, (sel) => {
    ada ||= sel.rumus !== null;
  });
  return ada;
}

function pastikanBoleh(k: Konteks, { lembar, area }: Letak, apa: Salin, adaGabung: boolean): void {
  if (membawaIsi(apa)) pastikanBolehIsi(k.buku, lembar, [area]);
  if (!membawaGaya(apa)) return;
  pastikanBolehFormat(lembar);
  if (adaGabung) pastikanTakTerlindungi(lembar);
}

function selSumber(k: Konteks, lembar: LembarBuku, baris: number, kolom: number): Sel {
  return selDi(lembar, baris, kolom) ?? selKosong(gayaTanpaSel(k.buku, lembar, baris, kolom));
}

function selSalinan(lama: Sel, asal: Sel, apa: Salin, [db, dk]: readonly [number, number]): Sel {
  if (apa === "Formats") return samaAtau(lama, { ...lama, gaya: asal.gaya });
  const rumus = apa === "Values" || asal.rumus === null ? null : geserRumus(asal.rumus, db, dk);
  if (apa === "All") return samaAtau(lama, { ...asal, rumus });
  return samaAtau(lama, { ...lama, nilai: asal.nilai, rumus });
}

/** The cell as it was when the copy says nothing new, so that copied blanks weigh nothing. */
function samaAtau(lama: Sel, baru: Sel): Sel {
  const sama =
    lama.nilai === baru.nilai &&
    lama.rumus === baru.rumus &&
    lama.gaya === baru.gaya &&
    lama.tautan === baru.tautan;
  return sama ? lama : baru;
}
