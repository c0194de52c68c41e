import type { Bagian, SelBagian } from "./bagian/bagian.ts";
import { GAYA, HURUF, type NamaGaya } from "./gaya.ts";
import { LEBAR_KOLOM, lebarKisi } from "./kisi.ts";
import { pisahkanHalaman, type BarisHalaman } from "./halaman.ts";
import type { Gaya, RencanaGrafik, RencanaLembar, SelRencana } from "./rencana.ts";
import { muatkan, type BentukTeks } from "./tinggiTeks.ts";

const TINGGI_BIASA = 18;
/** Empty row between two sections, in points. */
const JARAK_BAGIAN = 12;
/** A longer text is cut with "…": a row may not grow past a third of a page. */
const BARIS_TEKS_TERBANYAK = 12;
const PANJANG_SEL = 32_767;

/** The part of a sheet plan that follows from its sections. */
export type Susunan = Pick<RencanaLembar, "sel" | "gabung" | "grafik" | "tinggiBaris" | "gaya"> & {
  readonly pisahHalaman: readonly number[];
  readonly barisJudul: readonly [number, number] | null;
  readonly jumlahBaris: number;
};

/**
 * Puts sections below each other: gives their cells a place on the sheet, merges, row heights that show every text
 * whole, and page breaks.
 *
 * @param tinggiHalaman room for rows on one printed page, in points
 */
export function susunBagian(bagian: readonly Bagian[], tinggiHalaman: number): Susunan {
  const sel: SelRencana[] = [];
  const gabung: RencanaLembar["gabung"][number][] = [];
  const grafik: RencanaGrafik[] = [];
  const gaya = new Map<string, Gaya>();
  const baris: BarisHalaman[] = [];
  let barisJudul: readonly [number, number] | null = null;

  for (const b of bagian) {
    if (baris.length > 0) baris.push({ tinggi: JARAK_BAGIAN, ikut: false, awalBagian: false });
    const awal = baris.length;
    const terukur = b.baris.map((isiBaris) => isiBaris.sel.map(ukur));
    const tinggi = tinggiSetiapBaris(b, terukur);
    b.baris.forEach((isiBaris, i) => {
      for (const s of terukur[i] ?? []) tempatkan(s, awal + i, { sel, gabung, gaya });
      const dirangkum = isiBaris.sel.some((s) => (s.turun ?? 0) > 0);
      baris.push({
        tinggi: tinggi[i] ?? TINGGI_BIASA,
        ikut: isiBaris.ikut === true || dirangkum,
        awalBagian: i === 0,
      });
    });
    for (const g of b.grafik ?? []) {
      grafik.push({ ...g, data: geser(g.data, awal), letak: geser(g.letak, awal) });
    }
    if (b.barisJudul !== undefined) barisJudul = [awal + b.barisJudul[0], awal + b.barisJudul[1]];
  }
  return {
    sel,
    gabung,
    grafik,
    gaya: Object.fromEntries(gaya),
    tinggiBaris: Object.fromEntries(baris.map((b, i) => [i, b.tinggi])),
    pisahHalaman: pisahkanHalaman(baris, barisJudul, tinggiHalaman),
    barisJudul,
    jumlahBaris: baris.length,
  };
}

function geser<T extends { baris: number; barisAkhir: number }>(persegi: T, turun: number): T {
  return { ...persegi, baris: persegi.baris + turun, barisAkhir: persegi.barisAkhir + turun };
}

function gayaBernama(nama: NamaGaya): Gaya {
  return GAYA.get(nama) ?? {};
}

/** A cell with its text cut to what fits, and the height that this needs. */
interface SelTerukur {
  readonly sel: SelBagian;
  readonly nilai: string | number | null;
  /** Points; 0 when the cell asks for none. */
  readonly tinggi: number;
}

function ukur(sel: SelBagian): SelTerukur {
  if (typeof sel.nilai !== "string" || sel.nilai === "") return { sel, nilai: sel.nilai, tinggi: 0 };
  const gaya = gayaBernama(sel.gaya);
  // Cut first: measuring is for what a cell can hold at all.
  const teks = sel.nilai.slice(0, PANJANG_SEL);
  if (gaya.lipat !== true) return { sel, nilai: teks, tinggi: 0 };
  const bentuk: BentukTeks = {
    lebar: lebarKisi(sel.dari, sel.sampai ?? sel.dari),
    ukuran: gaya.huruf?.ukuran ?? HURUF.ukuran,
    tebal: gaya.huruf?.tebal ?? false,
    takuk: gaya.takuk ?? 0,
  };
  return { sel, ...muatkan(teks, bentuk, sel.barisTerbanyak ?? BARIS_TEKS_TERBANYAK) };
}

function tinggiSetiapBaris(bagian: Bagian, terukur: readonly (readonly SelTerukur[])[]): number[] {
  const tinggi = terukur.map((baris, i) =>
    baris.reduce(
      (tertinggi, { sel, tinggi }) => ((sel.turun ?? 0) > 0 ? tertinggi : Math.max(tertinggi, tinggi)),
      bagian.baris[i]?.tinggi ?? TINGGI_BIASA,
    ),
  );
  // A text over several rows that needs more than they give takes the rest from the last of them.
  terukur.forEach((baris, i) => {
    for (const { sel, tinggi: perlu } of baris) {
      const akhir = i + (sel.turun ?? 0);
      if (akhir === i) continue;
      const ada = tinggi.slice(i, akhir + 1).reduce((a, t) => a + t, 0);
      tinggi[akhir] = (tinggi[akhir] ?? 0) + Math.max(0, perlu - ada);
    }
  });
  return tinggi;
}

function tempatkan(
  { sel: s, nilai }: SelTerukur,
  baris: number,
  ke: { sel: SelRencana[]; gabung: RencanaLembar["gabung"][number][]; gaya: Map<string, Gaya> },
): void {
  const kolomAkhir = Math.min(s.sampai ?? s.dari, LEBAR_KOLOM.length - 1);
  const barisAkhir = baris + (s.turun ?? 0);
  const format = s.format ?? null;
  const kunci = format === null ? s.gaya : `${s.gaya}|${format}`;
  if (!ke.gaya.has(kunci)) {
    const asal = gayaBernama(s.gaya);
    // A number never wraps; only texts do.
    ke.gaya.set(kunci, format === null ? asal : { ...asal, format, lipat: false });
  }
  if (kolomAkhir > s.dari || barisAkhir > baris) {
    ke.gabung.push({ baris, kolom: s.dari, barisAkhir, kolomAkhir });
  }
  // The blank cells of a merged area carry the look as well: its borders are theirs.
  for (let r = baris; r <= barisAkhir; r++) {
    for (let k = s.dari; k <= kolomAkhir; k++) {
      const utama = r === baris && k === s.dari;
      const sel = { baris: r, kolom: k, nilai: utama ? nilai : null, gaya: kunci };
      ke.sel.push(utama && s.tautan !== undefined ? { ...sel, tautan: s.tautan } : sel);
    }
  }
}
