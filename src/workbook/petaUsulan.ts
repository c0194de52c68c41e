import type { Periode } from "../scoring/periode.ts";
import { cocokKolom } from "./cocokKolom.ts";
import type { Grid } from "./grid.ts";
import { bacaJudul } from "./kepala/judul.ts";
import { cariKepala, pembacaBaris, type Kepala } from "./kepala/kepala.ts";
import { susunKolom, type KolomKepala } from "./kepala/kolomKepala.ts";
import { pilihKolom } from "./kepala/kolomTabel.ts";
import { bukaLembar, type Lembaran } from "./lembaran.ts";
import { peranNilai } from "./peranKolom.ts";
import { KOLOM_PETA_MAKS, TINGGI_PETA_MAKS, type PetaKolom } from "./peta.ts";
import { cariJudul } from "./peta/petaCari.ts";
import { cariPeta } from "./peta/petaCocok.ts";
import { judulKolom, PANJANG_JUDUL_PETA, satuBaris, type JudulKolom } from "./peta/petaJudul.ts";
import { barisTerpadat, kolomTerpanjang } from "./peta/petaTebak.ts";
import type { Kolom } from "./tabel.ts";

/** One column of a sheet as the editor of a map shows it. */
export interface KolomUsulan {
  /** Sheet column, 0-based. */
  readonly letak: number;
  /** Header as written, group first; "" when none stands over the column. */
  readonly judul: string;
  /** The header texts from the top row down, "" where none stands; all "" for a column without a header. */
  readonly teks: readonly string[];
  readonly peran: Kolom | null;
  /** Kept for columns of any role: it counts once the role is one of figures. */
  readonly periode: Periode | null;
}

/** A best guess at a sheet's columns, for somebody to correct. Rows and columns are the sheet's own, 0-based. */
export interface UsulanPeta {
  readonly lembar: string;
  readonly baris: number;
  readonly barisAkhir: number;
  readonly urutan: number;
  /** Where the guess comes from: a saved map, the reader's own recognition, or only the look of the rows. */
  readonly asal: "peta" | "dikenali" | "ditebak";
  readonly kolom: readonly KolomUsulan[];
  /** The first rows under the header as displayed, one text per column of `kolom`. */
  readonly contoh: readonly { readonly baris: number; readonly isi: readonly string[] }[];
  /** Rows that may be the header, with what they say. */
  readonly pilihanBaris: readonly { readonly baris: number; readonly teks: string }[];
}

/** Header rows, as sheet rows. */
export interface BarisKepala {
  readonly baris: number;
  readonly barisAkhir: number;
}

export interface PilihanUsulan {
  /** Header rows that somebody chose. */
  readonly kepala?: BarisKepala;
  /** A saved map to begin with, where it still fits. */
  readonly peta?: PetaKolom;
}

const BANYAK_CONTOH = 5;
/** Rows looked through for the first filled ones under the header. */
const BARIS_CONTOH = 60;
const BARIS_DIPILIH = 120;
const BANYAK_DIPILIH = 60;
const PANJANG_BARIS = 70;
const PANJANG_ISI = 200;

/** What a sheet's columns may be: the best guess there is, also for a sheet that cannot be read as a table. */
export function usulanPeta(grid: Grid, { kepala: diminta, peta }: PilihanUsulan = {}): UsulanPeta {
  const l = bukaLembar(grid);
  const lama = peta && !diminta ? cariPeta(l, grid, peta) : null;
  const dikenali = lama || diminta ? null : cariKepala(l).kepala;
  const kepala =
    lama?.kepala ?? dikenali ?? kepalaDari(l, diminta ? diLembaran(l, grid, diminta) : barisTerpadat(l));
  const judul = judulKolom(l, kepala.baris, kepala.barisAkhir);
  const dipilih = lama ? kepala.kolom : kolomDipakai(l, kepala);
  const barisContoh = barisBerisi(l, kepala.barisAkhir + 1, BARIS_CONTOH).slice(0, BANYAK_CONTOH);
  const letak = judul
    .flatMap((j, k) => (j.kunci !== "" || barisContoh.some((b) => !l.kosong(b, k)) ? [k] : []))
    .slice(0, KOLOM_PETA_MAKS);
  const kolom = letak.map((k): KolomUsulan => {
    const diKolom = judul[k] ?? { teks: [], kunci: "" };
    const tebakan = dipilih.find((d) => d.letak === k);
    return {
      letak: grid.kolom + k,
      judul: satuBaris(diKolom.teks),
      teks: diKolom.teks.map((t) => t.slice(0, PANJANG_JUDUL_PETA)),
      peran: tebakan?.kolom ?? null,
      periode: tebakan ? tebakan.periode : periodeJudul(diKolom),
    };
  });
  return {
    lembar: grid.lembar,
    baris: grid.baris + kepala.baris,
    barisAkhir: grid.baris + kepala.barisAkhir,
    urutan: urutanKepala(l, kepala, kolom),
    asal: lama ? "peta" : dikenali ? "dikenali" : "ditebak",
    kolom: lama ? kolom : tebakNama(l, kepala, kolom, grid.kolom),
    contoh: barisContoh.map((b) => ({
      baris: grid.baris + b,
      isi: letak.map((k) => l.teks(b, k).slice(0, PANJANG_ISI)),
    })),
    pilihanBaris: barisBerisi(l, 0, BARIS_DIPILIH)
      .slice(0, BANYAK_DIPILIH)
      .map((b) => ({ baris: grid.baris + b, teks: teksBaris(l, b) })),
  };
}

/** The map that a corrected guess stands for. */
export function petaDari({ lembar, baris, barisAkhir, urutan, kolom }: UsulanPeta): PetaKolom {
  return {
    versi: 1,
    lembar,
    baris,
    barisAkhir,
    urutan,
    kolom: kolom.flatMap(({ letak, peran, periode }) =>
      peran ? [{ letak, peran, periode: peranNilai(peran) ? periode : null }] : [],
    ),
    judul: judulDari(kolom),
  };
}

function judulDari(kolom: readonly KolomUsulan[]): PetaKolom["judul"] {
  return kolom.flatMap(({ letak, teks }) => (teks.every((t) => t === "") ? [] : [{ letak, teks }]));
}

/** Header rows somebody chose, inside the used range and no higher than a map may be. */
function diLembaran(l: Lembaran, grid: Grid, { baris, barisAkhir }: BarisKepala): BarisKepala {
  const dalam = (b: number): number => Math.min(Math.max(0, b - grid.baris), Math.max(0, l.tinggi - 1));
  const awal = dalam(baris);
  return {
    baris: awal,
    barisAkhir: Math.max(awal, Math.min(dalam(barisAkhir), awal + TINGGI_PETA_MAKS - 1)),
  };
}

function kepalaDari(l: Lembaran, { baris, barisAkhir }: BarisKepala): Kepala {
  const baca = pembacaBaris(l);
  const bertumpuk = Array.from({ length: barisAkhir - baris + 1 }, (_, i) => baca(baris + i));
  return { baris, barisAkhir, kolom: susunKolom(l, baris, bertumpuk), skor: 0 };
}

/** The recognised columns that reading would use: no decoys, no column twice. */
function kolomDipakai(l: Lembaran, kepala: Kepala): readonly KolomKepala[] {
  const { tunggal, nilai } = pilihKolom(l, kepala, bacaJudul(l, kepala));
  return [...tunggal.values(), ...nilai];
}

/** The lowest period a header names, whatever else it says. */
function periodeJudul({ teks }: JudulKolom): Periode | null {
  return teks.reduce<Periode | null>((lama, t) => cocokKolom(t).periode ?? lama, null);
}

function urutanKepala(l: Lembaran, kepala: Kepala, kolom: readonly KolomUsulan[]): number {
  const tinggi = kepala.barisAkhir - kepala.baris + 1;
  return cariJudul(l, judulDari(kolom), tinggi, kepala.baris).filter((c) => c.baris < kepala.baris).length;
}

/** Without a name column there is no table: the column of the longest texts is the likeliest. */
function tebakNama(
  l: Lembaran,
  kepala: Kepala,
  kolom: readonly KolomUsulan[],
  geser: number,
): readonly KolomUsulan[] {
  if (kolom.some((k) => k.peran === "nama")) return kolom;
  const bebas = kolom.flatMap((k) => (k.peran === null ? [k.letak - geser] : []));
  const letak = kolomTerpanjang(l, kepala.barisAkhir + 1, bebas);
  return kolom.map((k) => (letak !== null && k.letak === letak + geser ? { ...k, peran: "nama" } : k));
}

function barisBerisi(l: Lembaran, awal: number, banyak: number): number[] {
  const baris: number[] = [];
  for (let b = awal; b < Math.min(l.tinggi, awal + banyak); b += 1) {
    for (let k = 0; k < l.lebar; k += 1) {
      if (l.kosong(b, k)) continue;
      baris.push(b);
      break;
    }
  }
  return baris;
}

function teksBaris(l: Lembaran, baris: number): string {
  let teks = "";
  for (let k = 0; k < l.lebar && teks.length <= PANJANG_BARIS; k += 1) {
    const isi = l.teks(baris, k);
    if (isi !== "") teks += teks === "" ? isi : ` · ${isi}`;
  }
  return teks.length > PANJANG_BARIS ? `${teks.slice(0, PANJANG_BARIS - 1).trimEnd()}…` : teks;
}
