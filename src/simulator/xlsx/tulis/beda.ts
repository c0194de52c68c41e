import type { Area, GayaSel, LembarBuku, Sel } from "../../buku.ts";
import type { DataLembar } from "../baca/sel.ts";
import { samaGaya } from "../samaGaya.ts";

/** What changed about one cell. */
export interface BedaSel {
  /** null = the cell is gone. */
  readonly kini: Sel | null;
  /** null = the cell is new. */
  readonly lama: Sel | null;
  /** Value or formula differs, not only the look. */
  readonly isi: boolean;
  /** The area that the cell's array formula fills; null when it fills its own cell only, or there is none. */
  readonly larik: Area | null;
  /** The formula, and the area it fills, are those of the file. */
  readonly rumusTetap: boolean;
}

/** What changed about one row as a whole. */
export interface BedaBaris {
  readonly tinggi: number | null | undefined;
  readonly tersembunyi: boolean | undefined;
  readonly gaya: GayaSel | null | undefined;
}

/** Differences of a sheet's rows and cells, by row and column; untouched rows are absent. */
export interface BedaData {
  readonly sel: Map<number, Map<number, BedaSel>>;
  readonly baris: Map<number, BedaBaris>;
}

/**
 * Compares a sheet with its cells as read. Cells are immutable, so most comparisons are one `===`.
 * `rumus` says how a formula is to be written now (sheets may have been renamed).
 */
export function bandingkanData(
  kini: LembarBuku,
  lama: DataLembar,
  rumus: ((rumus: string) => string) | null,
): BedaData {
  const hasil: BedaData = { sel: new Map(), baris: new Map() };
  const [larikKini, larikLama] = [larikDari(kini.tumpahan), larikDari(lama.tumpahan)];
  const catat = (baris: number, kolom: number, beda: BedaSel) => {
    const ada = hasil.sel.get(baris);
    if (ada === undefined) hasil.sel.set(baris, new Map([[kolom, beda]]));
    else ada.set(kolom, beda);
  };
  for (const [nomor, baris] of kini.sel) {
    const barisLama = lama.sel.get(nomor);
    for (const [kolom, sel] of baris) {
      const selLama = barisLama?.get(kolom) ?? null;
      const larik = sel.rumus === null ? null : (larikKini.get(`${nomor},${kolom}`) ?? null);
      const samaLarik = sel.rumus === null || samaArea(larik, larikLama.get(`${nomor},${kolom}`) ?? null);
      if (sel === selLama && samaLarik && (rumus === null || sel.rumus === null)) continue;
      const tulis = rumus === null || sel.rumus === null ? sel : { ...sel, rumus: rumus(sel.rumus) };
      const isi = selLama === null || !samaLarik || !samaIsiSel(tulis, selLama);
      const rumusTetap = samaLarik && tulis.rumus === selLama?.rumus;
      if (isi || !samaGaya(sel.gaya, selLama.gaya))
        catat(nomor, kolom, { kini: tulis, lama: selLama, isi, larik, rumusTetap });
    }
  }
  for (const [nomor, baris] of lama.sel) {
    const barisKini = kini.sel.get(nomor);
    for (const [kolom, selLama] of baris) {
      if (barisKini?.has(kolom) !== true)
        catat(nomor, kolom, { kini: null, lama: selLama, isi: true, larik: null, rumusTetap: false });
    }
  }
  bandingkanBaris(kini, lama, hasil.baris);
  return hasil;
}

/** Areas by the place of their first cell. */
function larikDari(tumpahan: readonly Area[]): ReadonlyMap<string, Area> {
  return new Map(tumpahan.map((a) => [`${a.baris},${a.kolom}`, a]));
}

function samaArea(a: Area | null, b: Area | null): boolean {
  return a?.barisAkhir === b?.barisAkhir && a?.kolomAkhir === b?.kolomAkhir;
}

function samaIsiSel(a: Sel, b: Sel): boolean {
  if (a.rumus !== b.rumus) return false;
  if (typeof a.nilai === "object" && typeof b.nilai === "object") return a.nilai?.galat === b.nilai?.galat;
  return Object.is(a.nilai, b.nilai);
}

function bandingkanBaris(kini: LembarBuku, lama: DataLembar, hasil: Map<number, BedaBaris>): void {
  const nomor = new Set<number>();
  for (const kumpulan of [kini, lama]) {
    for (const n of kumpulan.tinggiBaris.keys()) nomor.add(n);
    for (const n of kumpulan.barisTersembunyi) nomor.add(n);
    for (const n of kumpulan.gayaBaris.keys()) nomor.add(n);
  }
  for (const n of nomor) {
    const tinggi = kini.tinggiBaris.get(n);
    const tersembunyi = kini.barisTersembunyi.has(n);
    const gaya = kini.gayaBaris.get(n);
    const gayaLama = lama.gayaBaris.get(n);
    const samaLook =
      gaya === undefined || gayaLama === undefined ? gaya === gayaLama : samaGaya(gaya, gayaLama);
    const beda: BedaBaris = {
      tinggi: tinggi === lama.tinggiBaris.get(n) ? undefined : (tinggi ?? null),
      tersembunyi: tersembunyi === lama.barisTersembunyi.has(n) ? undefined : tersembunyi,
      gaya: samaLook ? undefined : (gaya ?? null),
    };
    if (beda.tinggi !== undefined || beda.tersembunyi !== undefined || beda.gaya !== undefined)
      hasil.set(n, beda);
  }
}
