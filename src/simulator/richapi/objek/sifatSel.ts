import type { Area, GayaSel, LembarBuku } from "../../buku.ts";
import { alamatLengkap, barisUtuh, kolomUtuh, lebar, tinggi } from "../alamat.ts";
import { angkaAntara } from "../argumen.ts";
import { galat } from "../galat.ts";
import { nilaiSeragam, ubahGaya } from "../gayaArea.ts";
import { pastikanBolehFormat, pastikanTakTerlindungi } from "../proteksi.ts";
import { gayaTanpaSel } from "../sel.ts";
import { aturUkuran, LEBAR_MAKS, lebarKolom, tinggiBaris, TINGGI_MAKS } from "../ukuran.ts";
import type { IsiArea, Konteks, Metode } from "../tipe.ts";
import { areaTunggal } from "./areaArgumen.ts";
import { bacaFormat, ubahanFormat } from "./formatPolos.ts";
import { aturTautan, tautanSel } from "./tautan.ts";

/** A plain object from the request; InvalidArgument for anything else. */
function benda(nilai: unknown): Readonly<Record<string, unknown>> {
  if (typeof nilai !== "object" || nilai === null || Array.isArray(nilai)) throw galat("InvalidArgument");
  return nilai as Readonly<Record<string, unknown>>;
}

function larik(nilai: unknown, panjang: number): readonly unknown[] {
  if (!Array.isArray(nilai) || nilai.length !== panjang) {
    throw galat("InvalidArgument", "the array's size differs from the range's");
  }
  return nilai;
}

function diminta(muat: Readonly<Record<string, unknown>>, nama: string): boolean {
  return Object.hasOwn(muat, nama) && muat[nama] !== false && muat[nama] !== undefined;
}

/** Looks are few and cells many, so what one look gives is made once and shared. */
function perGaya<T>(buat: (gaya: GayaSel) => T): (gaya: GayaSel) => T {
  const hasil = new Map<GayaSel, T>();
  return (gaya) => {
    const ada = hasil.get(gaya);
    if (ada !== undefined) return ada;
    const baru = buat(gaya);
    hasil.set(gaya, baru);
    return baru;
  };
}

function bacaSel(isi: IsiArea, muatan: unknown, k: Konteks): Readonly<Record<string, unknown>>[][] {
  const muat = benda(muatan);
  const a = areaTunggal(isi);
  if (barisUtuh(a) || kolomUtuh(a)) throw galat("InvalidArgument", "cells of an unbounded range");
  const { lembar } = isi;
  const format = diminta(muat, "format") ? benda(muat["format"]) : null;
  const dariGaya = perGaya((gaya): Readonly<Record<string, unknown>> =>
    format === null ? {} : { format: bacaFormat(format, (ambil) => ambil(gaya)) },
  );
  const [alamat, tersembunyi, tautan] = ["address", "hidden", "hyperlink"].map((nama) => diminta(muat, nama));
  const gayaSaja = !alamat && !tersembunyi && !tautan;
  const hasil: Readonly<Record<string, unknown>>[][] = [];
  for (let b = a.baris; b <= a.barisAkhir; b++) {
    const tersimpan = lembar.sel.get(b);
    const baris: Readonly<Record<string, unknown>>[] = [];
    for (let kol = a.kolom; kol <= a.kolomAkhir; kol++) {
      const sel = tersimpan?.get(kol);
      const dasar = dariGaya(sel?.gaya ?? gayaTanpaSel(k.buku, lembar, b, kol));
      if (gayaSaja) {
        baris.push(dasar);
        continue;
      }
      baris.push({
        ...(alamat ? { address: alamatLengkap(lembar, satu(b, kol)) } : {}),
        ...dasar,
        ...(tersembunyi
          ? { hidden: lembar.barisTersembunyi.has(b) || lembar.kolomTersembunyi.has(kol) }
          : {}),
        ...(tautan ? { hyperlink: tautanSel(sel) } : {}),
      });
    }
    hasil.push(baris);
  }
  return hasil;
}

function satu(baris: number, kolom: number): Area {
  return { baris, kolom, barisAkhir: baris, kolomAkhir: kolom };
}

type Arah = "baris" | "kolom";

/** The rows or columns of a range, each as an area. */
function lajur(a: Area, arah: Arah): Area[] {
  const n = arah === "baris" ? tinggi(a) : lebar(a);
  return Array.from({ length: n }, (_, i) =>
    arah === "baris"
      ? { ...a, baris: a.baris + i, barisAkhir: a.baris + i }
      : { ...a, kolom: a.kolom + i, kolomAkhir: a.kolom + i },
  );
}

function bacaLajur(arah: Arah, isi: IsiArea, muatan: unknown, k: Konteks): Record<string, unknown>[] {
  const muat = benda(muatan);
  const { lembar } = isi;
  return lajur(areaTunggal(isi), arah).map((a) => {
    const hasil: Record<string, unknown> = {};
    const [tersembunyi, indeks] =
      arah === "baris" ? ["rowHidden", "rowIndex"] : ["columnHidden", "columnIndex"];
    const nomor = arah === "baris" ? a.baris : a.kolom;
    if (diminta(muat, "address")) hasil["address"] = alamatLengkap(lembar, a);
    if (diminta(muat, indeks)) hasil[indeks] = nomor;
    if (diminta(muat, tersembunyi)) {
      hasil[tersembunyi] = (arah === "baris" ? lembar.barisTersembunyi : lembar.kolomTersembunyi).has(nomor);
    }
    if (diminta(muat, "format")) {
      const format = benda(muat["format"]);
      const gaya = bacaFormat(format, (ambil) => nilaiSeragam(k.buku, { lembar, area: [a] }, ambil));
      hasil["format"] = { ...gaya, ...bacaUkuran(format, arah, lembar, nomor) };
    }
    return hasil;
  });
}

function bacaUkuran(
  format: Readonly<Record<string, unknown>>,
  arah: Arah,
  lembar: LembarBuku,
  nomor: number,
): Record<string, number> {
  if (arah === "baris" && diminta(format, "rowHeight")) return { rowHeight: tinggiBaris(lembar, nomor) };
  if (arah === "kolom" && diminta(format, "columnWidth")) return { columnWidth: lebarKolom(lembar, nomor) };
  return {};
}

/** Applies one entry of a set*Properties call to an area. */
function terapkan(k: Konteks, lembar: LembarBuku, a: Area, sifat: unknown, arah: Arah | null): void {
  if (sifat === null || sifat === undefined) return;
  const isi: IsiArea = { lembar, area: [a] };
  for (const [nama, nilai] of Object.entries(benda(sifat))) {
    if (nilai === undefined || nilai === null) continue;
    if (nama === "format") terapkanFormat(k, isi, benda(nilai), arah);
    else if (nama === "hyperlink" && arah === null) aturTautan(k, isi, nilai);
    else if (nama === (arah === "baris" ? "rowHidden" : "columnHidden") && arah !== null) {
      aturSembunyi(isi, arah, nilai);
    } else throw galat("InvalidArgument", nama);
  }
}

function aturSembunyi({ lembar, area }: IsiArea, arah: Arah, nilai: unknown): void {
  if (typeof nilai !== "boolean") throw galat("InvalidArgument", "hidden");
  pastikanTakTerlindungi(lembar);
  const set = arah === "baris" ? lembar.barisTersembunyi : lembar.kolomTersembunyi;
  for (const a of area) {
    const nomor = arah === "baris" ? a.baris : a.kolom;
    if (nilai) set.add(nomor);
    else set.delete(nomor);
  }
}

function terapkanFormat(
  k: Konteks,
  isi: IsiArea,
  format: Readonly<Record<string, unknown>>,
  arah: Arah | null,
): void {
  const { rowHeight, columnWidth, ...gaya } = format;
  const ukuran = [
    { untuk: "baris", nilai: rowHeight, maks: TINGGI_MAKS },
    { untuk: "kolom", nilai: columnWidth, maks: LEBAR_MAKS },
  ] as const;
  for (const { untuk, nilai, maks } of ukuran) {
    if (nilai === undefined || nilai === null) continue;
    if (arah !== untuk) throw galat("InvalidArgument", "a size of the other direction");
    const n = angkaAntara(nilai, 0, maks);
    pastikanTakTerlindungi(isi.lembar);
    aturUkuran(isi.area, untuk, isi.lembar, n);
  }
  if (Object.keys(gaya).length === 0) return;
  pastikanBolehFormat(isi.lembar);
  ubahGaya(k.buku, isi, ubahanFormat(gaya));
}

export const METODE_SIFAT_SEL: Readonly<Record<string, Metode<IsiArea>>> = {
  GetCellProperties: { sejak: "1.9", panggil: (isi, arg, k) => bacaSel(isi, arg.mentah(0), k) },
  GetRowProperties: { sejak: "1.9", panggil: (isi, arg, k) => bacaLajur("baris", isi, arg.mentah(0), k) },
  GetColumnProperties: { sejak: "1.9", panggil: (isi, arg, k) => bacaLajur("kolom", isi, arg.mentah(0), k) },
  SetCellProperties: {
    sejak: "1.9",
    menulis: true,
    panggil: (isi, arg, k) => {
      const a = areaTunggal(isi);
      // Excel on the web breaks down on more, with no better error than this.
      if (tinggi(a) * lebar(a) > k.batasSifatSel) throw galat("GeneralException", "too many cells");
      larik(arg.mentah(0), tinggi(a)).forEach((baris, b) => {
        larik(baris, lebar(a)).forEach((sifat, kol) => {
          terapkan(k, isi.lembar, satu(a.baris + b, a.kolom + kol), sifat, null);
        });
      });
    },
  },
  SetRowProperties: {
    sejak: "1.9",
    menulis: true,
    panggil: (isi, arg, k) => {
      aturLajur("baris", isi, arg.mentah(0), k);
    },
  },
  SetColumnProperties: {
    sejak: "1.9",
    menulis: true,
    panggil: (isi, arg, k) => {
      aturLajur("kolom", isi, arg.mentah(0), k);
    },
  },
};

function aturLajur(arah: Arah, isi: IsiArea, data: unknown, k: Konteks): void {
  const bagian = lajur(areaTunggal(isi), arah);
  larik(data, bagian.length).forEach((sifat, i) => {
    const a = bagian[i];
    if (a !== undefined) terapkan(k, isi.lembar, a, sifat, arah);
  });
}
