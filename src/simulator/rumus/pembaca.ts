import type { Area, Buku, LembarBuku } from "../buku.ts";
import { BARIS_MAKS, irisan, KOLOM_MAKS, SELURUH } from "../richapi/alamat.ts";
import { areaTerpakai, selDi } from "../richapi/sel.ts";
import type { Letak } from "./lingkungan.ts";
import type { Acuan } from "./nilai.ts";
import { type Larik, type Nilai, type Skalar } from "./nilai.ts";
import { bacaAcuan } from "./uraian.ts";

/** Reads cells for formulas. Ranges that many formulas look at are read once per round of calculation. */
export class Pembaca {
  readonly #buku: Buku;
  readonly #larik = new Map<LembarBuku, Map<string, Larik>>();
  readonly #terpakai = new Map<LembarBuku, Area | null>();
  readonly #acuan = new Map<LembarBuku, Map<string, Nilai>>();

  constructor(buku: Buku) {
    this.#buku = buku;
  }

  /** What was read before may have changed. */
  mulaiPutaran(): void {
    this.#larik.clear();
    this.#terpakai.clear();
  }

  /** Sheets and names may have changed. */
  lupakan(): void {
    this.mulaiPutaran();
    this.#acuan.clear();
  }

  /** See `Lingkungan.acuan`; references to tables depend on the formula's own row. */
  acuan(teks: string, jenis: string, letak: Letak): Nilai {
    if (jenis === "table") return bacaAcuan(teks, jenis, this.#buku, letak);
    const ingatan = ambil(this.#acuan, letak.lembar);
    const ada = ingatan.get(teks);
    if (ada !== undefined) return ada;
    const nilai = bacaAcuan(teks, jenis, this.#buku, letak);
    ingatan.set(teks, nilai);
    return nilai;
  }

  baca({ lembar, area }: Acuan): Larik {
    if (area.baris === area.barisAkhir && area.kolom === area.kolomAkhir) {
      return [[nilaiDi(lembar, area.baris, area.kolom)]];
    }
    const ingatan = ambil(this.#larik, lembar);
    const kunci = [area.baris, area.kolom, area.barisAkhir, area.kolomAkhir].join();
    let larik = ingatan.get(kunci);
    if (larik === undefined) ingatan.set(kunci, (larik = bacaLarik(lembar, this.#batasi(lembar, area))));
    return larik;
  }

  /** Whole columns and rows end where the sheet's content ends. */
  #batasi(lembar: LembarBuku, area: Area): Area {
    if (area.barisAkhir < BARIS_MAKS - 1 && area.kolomAkhir < KOLOM_MAKS - 1) return area;
    let terpakai = this.#terpakai.get(lembar);
    if (terpakai === undefined) {
      terpakai = areaTerpakai(this.#buku, lembar, SELURUH, true);
      this.#terpakai.set(lembar, terpakai);
    }
    const { baris, kolom } = area;
    const isi = terpakai === null ? null : irisan(area, { ...SELURUH, ...akhir(terpakai) });
    return isi ?? { baris, kolom, barisAkhir: baris, kolomAkhir: kolom };
  }
}

function akhir({ barisAkhir, kolomAkhir }: Area): Pick<Area, "barisAkhir" | "kolomAkhir"> {
  return { barisAkhir, kolomAkhir };
}

function bacaLarik(lembar: LembarBuku, area: Area): Larik {
  const hasil: Skalar[][] = [];
  for (let b = area.baris; b <= area.barisAkhir; b++) {
    const isi = lembar.sel.get(b);
    const baris: Skalar[] = [];
    for (let k = area.kolom; k <= area.kolomAkhir; k++) baris.push(isi?.get(k)?.nilai ?? null);
    hasil.push(baris);
  }
  return hasil;
}

function nilaiDi(lembar: LembarBuku, baris: number, kolom: number): Skalar {
  return selDi(lembar, baris, kolom)?.nilai ?? null;
}

function ambil<T>(peta: Map<LembarBuku, Map<string, T>>, lembar: LembarBuku): Map<string, T> {
  let ada = peta.get(lembar);
  if (ada === undefined) peta.set(lembar, (ada = new Map()));
  return ada;
}
