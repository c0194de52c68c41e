import { petakan, telusuri, type Bertahap } from "../scoring/bertahap.ts";
import type { Persegi } from "../workbook/grid.ts";

/** One step of merging cells of a sheet that holds nothing yet. */
export type LangkahGabung =
  | {
      readonly cara: "gabung";
      readonly area: Persegi;
      /** Each row by itself. */
      readonly perBaris: boolean;
    }
  /** A block whose cells were merged by earlier steps, copied to one of the same size further down. */
  | { readonly cara: "salin"; readonly dari: Persegi; readonly ke: Persegi };

/** What Microsoft's library sends for a step; measured. A copy names two ranges. */
const BYTE = { gabung: 360, salin: 660 } as const;

/** How many bands back a block is looked for; a run of more is copied in several steps. */
const JENDELA = 256;

/** Stands for the shape of a band that is never copied. */
const TANPA_SALINAN = -1;

/** Rows that merged areas tie together, from the first to the last; between bands nothing is merged. */
interface Pita {
  readonly baris: number;
  readonly barisAkhir: number;
  readonly gabung: readonly Persegi[];
  /** Equal numbers mean the same areas in the same columns; `TANPA_SALINAN` where areas overlap. */
  readonly bentuk: number;
}

/**
 * The steps, in order, after which exactly the given areas are merged. Rows that are merged like rows above them are
 * copied from there, where that takes fewer bytes than merging each: first one block, then two, then four.
 */
export function* susunGabung(gabung: readonly Persegi[]): Bertahap<LangkahGabung[]> {
  const pita = yield* susunPita(gabung);
  yield;
  const langkah: LangkahGabung[] = [];
  for (const { awal, akhir, sumber } of yield* potongan(pita)) {
    yield;
    const bagian = pita.slice(awal, akhir);
    if (sumber === null) {
      for (const satu of gabungLangsung(bagian.flatMap((p) => p.gabung))) langkah.push(satu);
    } else {
      const dari = bingkai(pita.slice(sumber, sumber + bagian.length));
      langkah.push({ cara: "salin", dari, ke: bingkai(bagian) });
    }
  }
  return langkah;
}

function* susunPita(gabung: readonly Persegi[]): Bertahap<Pita[]> {
  const urut = [...gabung].sort((a, b) => a.baris - b.baris || a.kolom - b.kolom);
  const kelompok: { baris: number; barisAkhir: number; gabung: Persegi[] }[] = [];
  yield* telusuri(urut, (g) => {
    const kini = kelompok.at(-1);
    if (kini !== undefined && g.baris <= kini.barisAkhir) {
      kini.gabung.push(g);
      kini.barisAkhir = Math.max(kini.barisAkhir, g.barisAkhir);
    } else {
      kelompok.push({ baris: g.baris, barisAkhir: g.barisAkhir, gabung: [g] });
    }
  });
  const nomor = new Map<string, number>();
  return yield* petakan(kelompok, (p) => {
    const kunci = kunciPita(p);
    if (kunci === null) return { ...p, bentuk: TANPA_SALINAN };
    const bentuk = nomor.get(kunci) ?? nomor.size;
    nomor.set(kunci, bentuk);
    return { ...p, bentuk };
  });
}

function kunciPita({ baris, gabung }: Omit<Pita, "bentuk">): string | null {
  if (bertumpang(gabung)) return null;
  return gabung
    .map((g) => [g.baris - baris, g.kolom, g.barisAkhir - baris, g.kolomAkhir].join(","))
    .join(";");
}

/** Whether any two of the areas, sorted by their first row, have a cell in common. */
function bertumpang(gabung: readonly Persegi[]): boolean {
  const barisTerakhir = new Map<number, number>();
  for (const g of gabung) {
    for (let kolom = g.kolom; kolom <= g.kolomAkhir; kolom++) {
      if ((barisTerakhir.get(kolom) ?? -1) >= g.baris) return true;
      barisTerakhir.set(kolom, g.barisAkhir);
    }
  }
  return false;
}

function bingkai(pita: readonly Pita[]): Persegi {
  return pita
    .flatMap((p) => p.gabung)
    .reduce((a, b) => ({
      baris: Math.min(a.baris, b.baris),
      kolom: Math.min(a.kolom, b.kolom),
      barisAkhir: Math.max(a.barisAkhir, b.barisAkhir),
      kolomAkhir: Math.max(a.kolomAkhir, b.kolomAkhir),
    }));
}

/** Bands from `awal` to before `akhir`: merged where they stand, or copied from the band `sumber` and those after it. */
interface Potongan {
  readonly awal: number;
  readonly akhir: number;
  readonly sumber: number | null;
}

/** The cheapest way to a band: what it costs, and the piece that ends there. */
interface Jalan {
  readonly byte: number;
  readonly potongan: Potongan | null;
  readonly sebelum: Jalan | null;
}

/** Cuts the bands into the pieces that together take the fewest bytes, by way of the cheapest cut of each beginning. */
function* potongan(pita: readonly Pita[]): Bertahap<Potongan[]> {
  const terpanjang = yield* ulanganTerpanjang(pita);
  const awal: Jalan = { byte: 0, potongan: null, sebelum: null };
  // By the number of bands done, the last of them merged where it stands, or copied.
  const langsung: (Jalan | undefined)[] = [];
  const salin: (Jalan | undefined)[] = [awal];
  for (const [i, p] of pita.entries()) {
    yield;
    const tersalin = salin[i];
    const terlangsung = langsung[i];
    const baru = banyakLangkah(p, null);
    const satu = termurah(
      tersalin && tambah(tersalin, { awal: i, akhir: i + 1, sumber: null }, baru * BYTE.gabung),
      terlangsung && perpanjang(terlangsung, banyakLangkah(p, pita[i - 1] ?? null) * BYTE.gabung),
    );
    langsung[i + 1] = satu;
    const dari = termurah(tersalin, terlangsung);
    const ulangan = terpanjang[i];
    if (dari === undefined || ulangan === undefined) continue;
    for (let n = 1; n <= ulangan.panjang; n++) {
      if (dari.byte + BYTE.salin >= (salin[i + n]?.byte ?? Infinity)) continue;
      salin[i + n] = tambah(dari, { awal: i, akhir: i + n, sumber: ulangan.sumber }, BYTE.salin);
    }
  }
  const hasil: Potongan[] = [];
  let jalan: Jalan | null = termurah(langsung[pita.length], salin[pita.length]) ?? null;
  while (jalan?.potongan) {
    hasil.push(jalan.potongan);
    jalan = jalan.sebelum;
  }
  return hasil.reverse();
}

function tambah(dari: Jalan, potongan: Potongan, byte: number): Jalan {
  return { byte: dari.byte + byte, potongan, sebelum: dari };
}

/** One band more at the end of a piece that is merged where it stands. */
function perpanjang(dari: Jalan, byte: number): Jalan {
  const { potongan } = dari;
  return {
    byte: dari.byte + byte,
    potongan: potongan && { ...potongan, akhir: potongan.akhir + 1 },
    sebelum: dari.sebelum,
  };
}

function termurah(a: Jalan | undefined, b: Jalan | undefined): Jalan | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return b.byte < a.byte ? b : a;
}

/** Steps a band takes by itself, or after another that is merged where it stands and whose last row it goes on. */
function banyakLangkah({ baris, gabung }: Pita, sebelum: Pita | null): number {
  const sendiri = gabungLangsung(gabung).length;
  if (sebelum === null) return sendiri;
  const lanjutan = gabung.filter(
    (g) =>
      g.baris === baris &&
      g.barisAkhir === baris &&
      sebelum.gabung.some(
        (s) =>
          s.baris === baris - 1 &&
          s.barisAkhir === baris - 1 &&
          s.kolom === g.kolom &&
          s.kolomAkhir === g.kolomAkhir,
      ),
  );
  return sendiri - lanjutan.length;
}

interface Ulangan {
  readonly panjang: number;
  readonly sumber: number;
}

/**
 * For each band the most bands from it on that are like bands further up, as far from one another, and which bands
 * those are. A source ends before its copy begins.
 */
function* ulanganTerpanjang(pita: readonly Pita[]): Bertahap<Ulangan[]> {
  const n = pita.length;
  // Numbers in a row of their own: every band is compared with hundreds of others.
  const bentuk = Int32Array.from(pita, (p) => p.bentuk);
  const keBerikut = Int32Array.from(pita, (p, i) => (pita[i + 1]?.baris ?? 0) - p.baris);
  const hasil: Ulangan[] = pita.map(() => ({ panjang: 0, sumber: 0 }));
  for (let jarak = 1; jarak <= Math.min(JENDELA, n - 1); jarak++) {
    yield;
    let panjang = 0;
    for (let i = n - 1; i >= jarak; i--) {
      if (bentuk[i] === TANPA_SALINAN || bentuk[i] !== bentuk[i - jarak]) {
        panjang = 0;
        continue;
      }
      panjang = i < n - 1 && keBerikut[i] === keBerikut[i - jarak] ? panjang + 1 : 1;
      const sah = Math.min(panjang, jarak);
      if (sah > (hasil[i]?.panjang ?? 0)) hasil[i] = { panjang: sah, sumber: i - jarak };
    }
  }
  return hasil;
}

/** Each area merged where it stands; areas of one row in the same columns of consecutive rows are one step. */
function gabungLangsung(gabung: readonly Persegi[]): LangkahGabung[] {
  const hasil: LangkahGabung[] = [];
  const perKolom = new Map<string, Persegi[]>();
  for (const g of gabung) {
    if (g.baris !== g.barisAkhir) {
      hasil.push({ cara: "gabung", area: g, perBaris: false });
      continue;
    }
    const kunci = `${String(g.kolom)}:${String(g.kolomAkhir)}`;
    const daftar = perKolom.get(kunci) ?? [];
    perKolom.set(kunci, daftar);
    const terakhir = daftar.at(-1);
    if (terakhir?.barisAkhir === g.baris - 1) {
      daftar[daftar.length - 1] = { ...terakhir, barisAkhir: g.baris };
    } else {
      daftar.push(g);
    }
  }
  for (const daftar of perKolom.values()) {
    for (const area of daftar) hasil.push({ cara: "gabung", area, perBaris: true });
  }
  return hasil;
}
