import type { Bagian, SelBagian } from "./bagian/bagian.ts";
import { GAYA, HURUF, type NamaGaya } from "./gaya.ts";
import { LEBAR_KOLOM, lebarKisi } from "./kisi.ts";
import { pisahkanHalaman, type BarisHalaman } from "./halaman.ts";
import { TANDA_BARIS, tandaTerakhir } from "./isian/tanda.ts";
import { petakan, selesaikan, telusuri, type Bertahap } from "../scoring/bertahap.ts";
import type { Persegi } from "../workbook/grid.ts";
import type { Gaya, RencanaLembar, SelRencana } from "./rencana.ts";
import { muatkan, pecahBaris, type BentukTeks } from "./tinggiTeks.ts";

const TINGGI_BIASA = 18;
/** Empty row between two sections, in points. */
const JARAK_BAGIAN = 12;
/** A longer text is cut with "…": a row may not grow past a third of a page. */
const BARIS_TEKS_TERBANYAK = 12;
const PANJANG_SEL = 32_767;

/** The part of a sheet plan that follows from its sections. */
export type Susunan = Pick<
  RencanaLembar,
  "sel" | "gabung" | "grafik" | "tinggiBaris" | "gaya" | "penanda"
> & {
  readonly pisahHalaman: readonly number[];
  readonly jumlahBaris: number;
};

/** A row of a section, measured. */
interface BarisTerukur extends BarisHalaman {
  readonly sel: readonly SelTerukur[];
  readonly tanda: string;
  /** The table head to print again when a page starts with this row. */
  readonly kepala: readonly BarisTerukur[];
}

/**
 * Puts sections below each other: gives their cells a place on the sheet, merges, row heights that show every text
 * whole, and page breaks, with the head of a table printed again where it goes on to another page.
 *
 * @param tinggiHalaman room for rows on one printed page, in points
 * @param tinggiJudul what the sheet's title rows take of every page after the first
 * @param lebarKolom widths of the grid's columns in points
 */
export function susunBagian(
  bagian: readonly Bagian[],
  tinggiHalaman: number,
  tinggiJudul: number,
  lebarKolom = LEBAR_KOLOM,
): Susunan {
  return selesaikan(susunBagianBertahap(bagian, tinggiHalaman, tinggiJudul, lebarKolom));
}

/** The same in steps, for sections of thousands of rows. */
export function* susunBagianBertahap(
  bagian: readonly Bagian[],
  tinggiHalaman: number,
  tinggiJudul: number,
  lebarKolom = LEBAR_KOLOM,
): Bertahap<Susunan> {
  const awalBagian: number[] = [];
  const terukur: BarisTerukur[] = [];
  for (const b of bagian) {
    if (terukur.length > 0) terukur.push(JEDA);
    awalBagian.push(terukur.length);
    for (const baris of yield* ukurBagian(b, lebarKolom)) terukur.push(baris);
  }
  yield;
  const pisah = new Set(pisahkanHalaman(terukur, tinggiJudul, tinggiHalaman));
  yield;
  const baris: BarisTerukur[] = [];
  const pisahHalaman: number[] = [];
  const letakBaru = terukur.map((b, i) => {
    if (pisah.has(i)) {
      pisahHalaman.push(baris.length);
      baris.push(...b.kepala);
    }
    baris.push(b);
    return baris.length - 1;
  });
  const tempat: Tempat = { sel: [], gabung: [], gaya: new Map() };
  let nomor = 0;
  yield* telusuri(baris, (b) => {
    for (const s of b.sel) tempatkan(s, nomor, tempat);
    nomor++;
  });
  const turun = <T extends { baris: number; barisAkhir: number }>(persegi: T, awal: number): T => ({
    ...persegi,
    baris: letakBaru[awal + persegi.baris] ?? 0,
    barisAkhir: letakBaru[awal + persegi.barisAkhir] ?? 0,
  });
  return {
    sel: tempat.sel,
    gabung: tempat.gabung,
    gaya: Object.fromEntries(tempat.gaya),
    grafik: bagian.flatMap((b, i) =>
      (b.grafik ?? []).map((g) => ({
        ...g,
        data: turun(g.data, awalBagian[i] ?? 0),
        letak: turun(g.letak, awalBagian[i] ?? 0),
      })),
    ),
    tinggiBaris: Object.fromEntries(baris.map((b, i) => [i, b.tinggi])),
    penanda: {
      kolom: LEBAR_KOLOM.length,
      isi: baris.map((b, i) => (i === baris.length - 1 ? tandaTerakhir(b.tanda) : b.tanda)),
    },
    pisahHalaman,
    jumlahBaris: baris.length,
  };
}

const JEDA: BarisTerukur = {
  tinggi: JARAK_BAGIAN,
  ikut: false,
  awalBagian: false,
  sel: [],
  tanda: TANDA_BARIS,
  kepala: [],
};

function* ukurBagian(b: Bagian, lebarKolom: readonly number[]): Bertahap<BarisTerukur[]> {
  const sel = yield* petakan(b.baris, (isiBaris) => isiBaris.sel.map((s) => ukur(s, lebarKolom)));
  const tinggi = yield* tinggiSetiapBaris(b, sel);
  const [awal, akhir] = b.kepala ?? [0, -1];
  const kepala: BarisTerukur[] = [];
  let tinggiKepala = 0;
  let i = 0;
  return yield* petakan(b.baris, (isiBaris): BarisTerukur => {
    const terukur = {
      tinggi: tinggi[i] ?? TINGGI_BIASA,
      ikut: isiBaris.ikut === true || isiBaris.sel.some((s) => (s.turun ?? 0) > 0),
      awalBagian: i === 0,
      sel: sel[i] ?? [],
      tanda: isiBaris.tanda ?? TANDA_BARIS,
    };
    const dalamKepala = i >= awal && i <= akhir;
    const bawahKepala = akhir >= 0 && i > akhir;
    i++;
    if (bawahKepala) return { ...terukur, kepala, tinggiKepala };
    const baris = { ...terukur, kepala: TANPA_KEPALA };
    if (dalamKepala) {
      kepala.push(baris);
      tinggiKepala += baris.tinggi;
    }
    return baris;
  });
}

const TANPA_KEPALA: readonly BarisTerukur[] = [];

function gayaBernama(nama: NamaGaya): Gaya {
  return GAYA.get(nama) ?? {};
}

/** A cell with its text cut to what fits, and the height that this needs. */
interface SelTerukur {
  readonly sel: SelBagian;
  readonly nilai: string | number | null;
  /** Points; 0 when the cell asks for none. */
  readonly tinggi: number;
  /** One line over unmerged cells. */
  readonly mengalir?: boolean;
}

function ukur(sel: SelBagian, lebarKolom: readonly number[]): SelTerukur {
  const mengalir = sel.mengalir === true;
  if (typeof sel.nilai !== "string" || sel.nilai === "")
    return { sel, nilai: sel.nilai, tinggi: 0, mengalir };
  const gaya = gayaBernama(sel.gaya);
  // Cut first: measuring is for what a cell can hold at all.
  const teks = sel.nilai.slice(0, PANJANG_SEL);
  if (gaya.lipat !== true) return { sel, nilai: teks, tinggi: 0 };
  const bentuk: BentukTeks = {
    lebar: lebarKisi(sel.dari, sel.sampai ?? sel.dari, lebarKolom),
    ukuran: gaya.huruf?.ukuran ?? HURUF.ukuran,
    tebal: gaya.huruf?.tebal ?? false,
    takuk: gaya.takuk ?? 0,
  };
  if (mengalir && pecahBaris(teks, bentuk).length === 1) {
    return { sel, nilai: teks, tinggi: 0, mengalir: true };
  }
  const terbanyak = sel.utuh === true ? Infinity : (sel.barisTerbanyak ?? BARIS_TEKS_TERBANYAK);
  return { sel, ...muatkan(teks, bentuk, terbanyak) };
}

function* tinggiSetiapBaris(bagian: Bagian, terukur: readonly (readonly SelTerukur[])[]): Bertahap<number[]> {
  const tinggi: number[] = [];
  yield* telusuri(terukur.entries(), ([i, baris]) => {
    let tertinggi = bagian.baris[i]?.tinggi ?? TINGGI_BIASA;
    for (const { sel, tinggi: satu } of baris)
      if ((sel.turun ?? 0) === 0) tertinggi = Math.max(tertinggi, satu);
    tinggi.push(tertinggi);
  });
  // A text over several rows that needs more than they give takes as much of the rest from each.
  yield* telusuri(terukur.entries(), ([i, baris]) => {
    for (const { sel, tinggi: perlu } of baris) {
      const jumlah = (sel.turun ?? 0) + 1;
      if (jumlah === 1) continue;
      const ada = tinggi.slice(i, i + jumlah).reduce((a, t) => a + t, 0);
      const tambahan = Math.ceil(Math.max(0, perlu - ada) / jumlah);
      for (let r = i; r < i + jumlah; r++) tinggi[r] = (tinggi[r] ?? 0) + tambahan;
    }
  });
  return tinggi;
}

interface Tempat {
  readonly sel: SelRencana[];
  readonly gabung: Persegi[];
  readonly gaya: Map<string, Gaya>;
}

function tempatkan({ sel: s, nilai, mengalir = false }: SelTerukur, baris: number, ke: Tempat): void {
  const kolomAkhir = Math.min(s.sampai ?? s.dari, LEBAR_KOLOM.length - 1);
  const barisAkhir = baris + (s.turun ?? 0);
  const format = s.format ?? null;
  // A number never wraps, nor does a text that runs on over its neighbours.
  const kunci = mengalir ? `${s.gaya}|→` : format === null ? s.gaya : `${s.gaya}|${format}`;
  if (!ke.gaya.has(kunci)) {
    const asal = gayaBernama(s.gaya);
    const lurus = { ...asal, lipat: false };
    ke.gaya.set(kunci, format === null ? (mengalir ? lurus : asal) : { ...lurus, format });
  }
  if (mengalir) {
    for (let k = s.dari; k <= kolomAkhir; k++) {
      const sel = { baris, kolom: k, nilai: k === s.dari ? nilai : null, gaya: kunci };
      ke.sel.push(k === s.dari && s.tautan !== undefined ? { ...sel, tautan: s.tautan } : sel);
    }
    return;
  }
  if (kolomAkhir > s.dari || barisAkhir > baris) {
    ke.gabung.push({ baris, kolom: s.dari, barisAkhir, kolomAkhir });
  }
  // The blank cells of a merged area carry the look as well: its borders are theirs.
  for (let r = baris; r <= barisAkhir; r++) {
    for (let k = s.dari; k <= kolomAkhir; k++) {
      const utama = r === baris && k === s.dari;
      const { tautan } = s;
      const sel = { baris: r, kolom: k, nilai: utama ? nilai : null, gaya: kunci };
      ke.sel.push(utama && tautan !== undefined ? { ...sel, tautan } : sel);
    }
  }
}
