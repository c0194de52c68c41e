import { selesaikan, telusuri, type Bertahap } from "../scoring/bertahap.ts";
import { bacaAlamat } from "../workbook/alamat.ts";
import {
  alamatPersegi,
  jadikanPersegi,
  nomorTitik,
  titikBernomor,
  titikDalam,
  type Titik,
} from "./kelompok.ts";
import { kunciIsi, type Isi } from "./isi.ts";

/**
 * The fills that colouring replaced, so that they can be given back. Kept in the workbook's settings, so it survives
 * saving and reopening. Version 1.
 */
export interface Cuplikan {
  readonly versi: 1;
  readonly lembar: readonly CuplikanLembar[];
}

export interface CuplikanLembar {
  /** Worksheet.id, which stays the same when the sheet is renamed. */
  readonly id: string;
  /** Colours we laid; only cells that still have one of them are given back. */
  readonly warnaKami: readonly string[];
  /** Original fills, each with the cells that had it ("B4:B9,B12"). */
  readonly asal: readonly { readonly isi: Isi; readonly sel: string }[];
}

/** What one colouring changes on a sheet. */
export interface UbahanIsi {
  /** Cells to fill, by colour. */
  readonly warna: ReadonlyMap<string, readonly Titik[]>;
  /** Cells to give their original fill back. */
  readonly pulih: readonly { readonly isi: Isi; readonly titik: readonly Titik[] }[];
  /** The snapshot to keep afterwards; null when nothing of ours is left on the sheet. */
  readonly cuplikan: CuplikanLembar | null;
  /** Cells we had coloured and somebody recoloured since: left as they are. */
  readonly diubahPengguna: number;
}

/** Reads the snapshot from settings; anything that is not one of ours counts as none. */
export function bacaCuplikan(mentah: unknown): Cuplikan | null {
  if (typeof mentah !== "object" || mentah === null) return null;
  const { versi, lembar } = mentah as Partial<Cuplikan>;
  return versi === 1 && Array.isArray(lembar) ? (mentah as Cuplikan) : null;
}

export function samaCuplikan(a: Cuplikan | null, b: Cuplikan | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/**
 * The snapshot that holds while a colouring is written: of the cells that it colours and of those that it gives back,
 * with the colours of both.
 */
export function cuplikanSelama(lama: Cuplikan | null, sesudah: Cuplikan | null): Cuplikan | null {
  if (lama === null || sesudah === null) return sesudah ?? lama;
  const lembar = sesudah.lembar.map((baru): CuplikanLembar => {
    const sebelum = lama.lembar.find((l) => l.id === baru.id);
    return sebelum === undefined ? baru : gabungkan(sebelum, baru);
  });
  const hilang = lama.lembar.filter((l) => !sesudah.lembar.some((s) => s.id === l.id));
  return { versi: 1, lembar: [...hilang, ...lembar] };
}

function gabungkan(lama: CuplikanLembar, baru: CuplikanLembar): CuplikanLembar {
  if (JSON.stringify(lama.asal) === JSON.stringify(baru.asal))
    return { ...baru, warnaKami: warnaBersama(lama, baru) };
  const sudah = new Set<number>();
  for (const { sel } of baru.asal) for (const t of titikDari(sel)) sudah.add(nomorTitik(t));
  const sisa = lama.asal.flatMap(({ isi, sel }) => {
    const titik = [...titikDari(sel)].filter((t) => !sudah.has(nomorTitik(t)));
    return titik.length === 0 ? [] : [{ isi, sel: jadikanPersegi(titik).map(alamatPersegi).join(",") }];
  });
  return {
    id: baru.id,
    warnaKami: warnaBersama(lama, baru),
    asal: [...baru.asal, ...sisa],
  };
}

function warnaBersama(lama: CuplikanLembar, baru: CuplikanLembar): string[] {
  return [...new Set([...lama.warnaKami, ...baru.warnaKami])].sort();
}

function* titikDari(sel: string): Generator<Titik> {
  for (const alamat of sel.split(",")) {
    const persegi = bacaAlamat(alamat);
    if (persegi !== null) yield* titikDalam(persegi.area);
  }
}

/**
 * Works out a colouring against what was coloured before.
 *
 * A cell still in our colour keeps the original fill it had before we first touched it. Where rows were inserted or
 * deleted meanwhile the recorded addresses no longer hold our colour but their neighbours do: such a cell takes the
 * original fill of the nearest recorded cell in its column. A cell recoloured by hand has a new original: its fill now.
 *
 * @param target colour for each cell that shall be coloured; empty to give everything back
 * @param isiDi fill of a cell now; undefined when it was not read
 * @param kini every cell of the sheet that was read, to find coloured cells that moved
 */
export function rencanakanIsi(
  target: ReadonlyMap<string, readonly Titik[]>,
  lama: CuplikanLembar | null,
  lembar: LembarDiisi,
): UbahanIsi {
  return selesaikan(rencanakanIsiBertahap(target, lama, lembar));
}

/** The sheet that is coloured, as it is now. */
export interface LembarDiisi {
  readonly id: string;
  readonly isiDi: (t: Titik) => Isi | undefined;
  readonly titikTerisi: Iterable<Titik>;
}

/** `rencanakanIsi` in steps. */
export function* rencanakanIsiBertahap(
  target: ReadonlyMap<string, readonly Titik[]>,
  lama: CuplikanLembar | null,
  lembar: LembarDiisi,
): Bertahap<UbahanIsi> {
  const asalLama = new Map<number, Isi>();
  const perKolom = new Map<number, { baris: number; isi: Isi }[]>();
  for (const kelompok of lama?.asal ?? []) {
    yield* telusuri(titikDari(kelompok.sel), (t) => {
      asalLama.set(nomorTitik(t), kelompok.isi);
      const kolom = perKolom.get(t.kolom) ?? [];
      kolom.push({ baris: t.baris, isi: kelompok.isi });
      perKolom.set(t.kolom, kolom);
    });
  }
  const warnaKami = new Set(lama?.warnaKami.map((w) => w.toUpperCase()) ?? []);
  const milikKami = (t: Titik, isi: Isi | undefined): boolean =>
    isi !== undefined &&
    isi !== null &&
    ((isi.pola === "Solid" && warnaKami.has(isi.warna.toUpperCase())) ||
      setengahJalan(isi, asalLama.get(nomorTitik(t))));
  const asalDari = (t: Titik): Isi | undefined => {
    const kunci = nomorTitik(t);
    return asalLama.has(kunci) ? asalLama.get(kunci) : terdekat(perKolom.get(t.kolom), t.baris);
  };

  const asalBaru = new Map<string, { isi: Isi; titik: Titik[] }>();
  const diwarnai = new Set<number>();
  for (const titik of target.values()) {
    yield* telusuri(titik, (t) => {
      if (lama !== null) diwarnai.add(nomorTitik(t));
      const kini = lembar.isiDi(t) ?? null;
      const asal = milikKami(t, kini) ? asalDari(t) : undefined;
      kumpulkan(asalBaru, asal === undefined ? kini : asal, t);
    });
  }

  const pulih = new Map<string, { isi: Isi; titik: Titik[] }>();
  let ditemukan = 0;
  if (lama !== null) {
    yield* telusuri(lembar.titikTerisi, (t) => {
      if (!perKolom.has(t.kolom) || !milikKami(t, lembar.isiDi(t))) return;
      ditemukan++;
      if (diwarnai.has(nomorTitik(t))) return;
      const asal = asalDari(t);
      if (asal !== undefined) kumpulkan(pulih, asal, t);
    });
  }

  const asal: CuplikanLembar["asal"][number][] = [];
  for (const { isi, titik } of asalBaru.values()) {
    yield;
    asal.push({ isi, sel: jadikanPersegi(titik).map(alamatPersegi).join(",") });
  }
  const kembali = yield* sudahKembali(asalLama, lembar.isiDi, milikKami);
  const warnaBaru = [...target].filter(([, titik]) => titik.length > 0).map(([warna]) => warna.toUpperCase());
  return {
    warna: target,
    pulih: [...pulih.values()],
    cuplikan:
      asalBaru.size === 0
        ? null
        : {
            id: lembar.id,
            warnaKami: [...new Set(warnaBaru)].sort(),
            asal,
          },
    diubahPengguna: Math.max(0, asalLama.size - ditemukan - kembali),
  };
}

/** A hatching takes several commands: the fill of a cell where Excel stopped between them. */
function setengahJalan(kini: NonNullable<Isi>, asal: Isi | undefined): boolean {
  if (asal === undefined || asal === null || asal.pola === "Solid" || kini.warna !== asal.warna) return false;
  return kini.pola === "Solid" || (kini.pola === asal.pola && kini.warnaPola !== asal.warnaPola);
}

/** Recorded cells that have their original fill: not coloured when Excel stopped halfway, or given back already. */
function* sudahKembali(
  asal: ReadonlyMap<number, Isi>,
  isiDi: (t: Titik) => Isi | undefined,
  milikKami: (t: Titik, kini: Isi) => boolean,
): Bertahap<number> {
  let n = 0;
  yield* telusuri(asal, ([kunci, isi]) => {
    const t = titikBernomor(kunci);
    const kini = isiDi(t) ?? null;
    if (kunciIsi(kini) === kunciIsi(isi) && !milikKami(t, kini)) n++;
  });
  return n;
}

function kumpulkan(ke: Map<string, { isi: Isi; titik: Titik[] }>, isi: Isi, t: Titik): void {
  const kunci = kunciIsi(isi);
  const kelompok = ke.get(kunci) ?? { isi, titik: [] };
  kelompok.titik.push(t);
  ke.set(kunci, kelompok);
}

function terdekat(kolom: readonly { baris: number; isi: Isi }[] | undefined, baris: number): Isi | undefined {
  let hasil: { baris: number; isi: Isi } | undefined;
  for (const calon of kolom ?? []) {
    if (hasil === undefined || Math.abs(calon.baris - baris) < Math.abs(hasil.baris - baris)) hasil = calon;
  }
  return hasil?.isi;
}
