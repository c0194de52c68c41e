import type { Area, LembarBuku } from "../buku.ts";
import { irisan, KOLOM_MAKS } from "../richapi/alamat.ts";
import type { Acuan } from "./nilai.ts";
import type { Pohon } from "./uraian.ts";

/** Why a formula cell shows what it shows, where that is not simply its result. */
export type Catatan =
  /** The function is not known here: a new formula shows #NAME?, one of the file keeps its last result. */
  | { readonly kode: "fungsi"; readonly nama: string; readonly tersimpan: boolean }
  | { readonly kode: "bagian"; readonly nama: string; readonly tersimpan: boolean }
  | { readonly kode: "melingkar" }
  /** The results do not fit: `letak` is the first cell in the way, null where tables, merged cells or the edge are. */
  | { readonly kode: "terhalang"; readonly letak: { readonly baris: number; readonly kolom: number } | null };

/** A formula cell. */
export interface Simpul {
  readonly lembar: LembarBuku;
  readonly baris: number;
  readonly kolom: number;
  readonly rumus: string;
  /** null for a formula that cannot be read. */
  readonly pohon: Pohon | null;
  readonly acuan: readonly Acuan[];
  readonly volatil: boolean;
  /** Its value came with it (from the file, or put back by undo) and is kept when the formula cannot be computed. */
  tersimpan: boolean;
  catatan: Catatan | null;
  /** Cells its results fill, itself included; null for a single value. */
  tumpah: Area | null;
  /** Cells of `tumpah` that nobody has written over. */
  milik: Set<number>;
  /** Where its results would go if nothing were in the way. */
  terhalang: Area | null;
}

export function kunciSel(baris: number, kolom: number): number {
  return baris * KOLOM_MAKS + kolom;
}

export function letakKunci(kunci: number): { baris: number; kolom: number } {
  return { baris: Math.floor(kunci / KOLOM_MAKS), kolom: kunci % KOLOM_MAKS };
}

/** Ranges up to so many cells are kept cell by cell. */
const SEL_PER_SEL = 16;

/** Formula cells of one sheet, and the formulas anywhere that look at cells of this sheet. */
class GrafLembar {
  readonly simpul = new Map<number, Simpul>();
  readonly perSel = new Map<number, Set<Simpul>>();
  readonly luas = new Map<Simpul, Area[]>();
}

/** Which formula looks at which cells. */
export class Graf {
  readonly #lembar = new Map<LembarBuku, GrafLembar>();

  kosongkan(): void {
    this.#lembar.clear();
  }

  simpul(lembar: LembarBuku, baris: number, kolom: number): Simpul | undefined {
    return this.#lembar.get(lembar)?.simpul.get(kunciSel(baris, kolom));
  }

  *semua(): Iterable<Simpul> {
    for (const g of this.#lembar.values()) yield* g.simpul.values();
  }

  /** Formula cells inside an area. */
  dalam(lembar: LembarBuku, area: Area): Simpul[] {
    const ada = this.#lembar.get(lembar)?.simpul;
    if (ada === undefined) return [];
    return setiapKunci(area, ada).flatMap((kunci) => ada.get(kunci) ?? []);
  }

  tambah(simpul: Simpul): void {
    this.#graf(simpul.lembar).simpul.set(kunciSel(simpul.baris, simpul.kolom), simpul);
    for (const { lembar, area } of simpul.acuan) {
      const g = this.#graf(lembar);
      if (luasSel(area) > SEL_PER_SEL) {
        const daftar = g.luas.get(simpul);
        if (daftar === undefined) g.luas.set(simpul, [area]);
        else daftar.push(area);
        continue;
      }
      for (let b = area.baris; b <= area.barisAkhir; b++) {
        for (let k = area.kolom; k <= area.kolomAkhir; k++) tambahKe(g.perSel, kunciSel(b, k), simpul);
      }
    }
  }

  buang(simpul: Simpul): void {
    this.#graf(simpul.lembar).simpul.delete(kunciSel(simpul.baris, simpul.kolom));
    for (const { lembar, area } of simpul.acuan) {
      const g = this.#graf(lembar);
      g.luas.delete(simpul);
      if (luasSel(area) > SEL_PER_SEL) continue;
      for (let b = area.baris; b <= area.barisAkhir; b++) {
        for (let k = area.kolom; k <= area.kolomAkhir; k++) g.perSel.get(kunciSel(b, k))?.delete(simpul);
      }
    }
  }

  /** Formulas that look at any cell of an area, each once. */
  pemakai(lembar: LembarBuku, area: Area): Set<Simpul> {
    const hasil = new Set<Simpul>();
    const g = this.#lembar.get(lembar);
    if (g === undefined) return hasil;
    for (const kunci of setiapKunci(area, g.perSel)) {
      for (const s of g.perSel.get(kunci) ?? []) hasil.add(s);
    }
    for (const [s, daftar] of g.luas) if (daftar.some((a) => irisan(a, area) !== null)) hasil.add(s);
    return hasil;
  }

  #graf(lembar: LembarBuku): GrafLembar {
    let g = this.#lembar.get(lembar);
    if (g === undefined) this.#lembar.set(lembar, (g = new GrafLembar()));
    return g;
  }
}

function luasSel(a: Area): number {
  return (a.barisAkhir - a.baris + 1) * (a.kolomAkhir - a.kolom + 1);
}

/** The keys of an area that a map holds; costs no more than the smaller of the two. */
function setiapKunci(area: Area, peta: ReadonlyMap<number, unknown>): number[] {
  const hasil: number[] = [];
  if (luasSel(area) <= peta.size) {
    for (let b = area.baris; b <= area.barisAkhir; b++) {
      for (let k = area.kolom; k <= area.kolomAkhir; k++) {
        const kunci = kunciSel(b, k);
        if (peta.has(kunci)) hasil.push(kunci);
      }
    }
    return hasil;
  }
  for (const kunci of peta.keys()) {
    const { baris, kolom } = letakKunci(kunci);
    const dalam =
      baris >= area.baris && baris <= area.barisAkhir && kolom >= area.kolom && kolom <= area.kolomAkhir;
    if (dalam) hasil.push(kunci);
  }
  return hasil;
}

function tambahKe(peta: Map<number, Set<Simpul>>, kunci: number, simpul: Simpul): void {
  const ada = peta.get(kunci);
  if (ada === undefined) peta.set(kunci, new Set([simpul]));
  else ada.add(simpul);
}
