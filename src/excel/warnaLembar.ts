import type { Bertahap } from "../scoring/bertahap.ts";
import { beban, type Antrean } from "./antrean.ts";
import type { BukuTerbaca, LembarTerbaca } from "./baca.ts";
import { bacaIsiSel } from "./bacaIsi.ts";
import {
  bacaCuplikan,
  cuplikanSelama,
  rencanakanIsiBertahap,
  samaCuplikan,
  type Cuplikan,
  type UbahanIsi,
} from "./cuplikan.ts";
import { belumLengkap, bergradasi, type Isi } from "./isi.ts";
import type { Titik } from "./kelompok.ts";
import { KUNCI_CUPLIKAN, simpanSetelan } from "./setelan.ts";
import { tulisIsi } from "./tulisIsi.ts";

/** Runs a computation in steps to its end. */
export type Pekerja = <T>(kerja: Bertahap<T>) => Promise<T>;

/** A colouring of one sheet, worked out and ready to be queued. */
export interface RencanaWarnai {
  readonly lembar: LembarTerbaca;
  readonly ubahan: UbahanIsi;
  readonly diwarnai: number;
  readonly dipulihkan: number;
  /** Cells with a gradient fill, which Excel could not give back: left uncoloured. */
  readonly dilewati: number;
}

/**
 * Works out what colouring `target` on a sheet changes, against the fills there now and the snapshot of earlier ones.
 * Reads once more only for cells whose fill was not read yet.
 *
 * @param kerjakan how a long computation is run
 */
export async function siapkanWarna(
  context: Excel.RequestContext,
  buku: BukuTerbaca,
  lembar: LembarTerbaca,
  target: ReadonlyMap<string, readonly Titik[]>,
  kerjakan: Pekerja,
): Promise<RencanaWarnai> {
  const semua = [...target.values()].flat();
  const tambahan = await bacaIsiSel(
    context,
    lembar,
    semua.filter((t) => perluDibaca(isiTerbaca(lembar, t))),
  );
  const isiDi = (t: Titik): Isi | undefined => tambahan.get(`${t.baris},${t.kolom}`) ?? isiTerbaca(lembar, t);
  const bolehDiisi = new Map<string, Titik[]>();
  for (const [warna, titik] of target) {
    bolehDiisi.set(
      warna,
      titik.filter((t) => !bergradasi(isiDi(t) ?? null)),
    );
  }
  const lama = bacaCuplikan(buku.cuplikan)?.lembar.find((l) => l.id === lembar.id) ?? null;
  const ubahan = await kerjakan(
    rencanakanIsiBertahap(bolehDiisi, lama, { id: lembar.id, isiDi, titikTerisi: titikTerisi(lembar) }),
  );
  const diwarnai = jumlah(bolehDiisi.values());
  return {
    lembar,
    ubahan,
    diwarnai,
    dipulihkan: jumlah(ubahan.pulih.map((p) => p.titik)),
    dilewati: semua.length - diwarnai,
  };
}

/**
 * Queues colourings and the snapshot that undoes them, which comes first, so that no colour is without it. Should Excel
 * stop halfway, the snapshot that stands covers both the cells coloured and those not given back yet.
 *
 * @returns queues what of the snapshot is to be dropped, once all is written
 */
export function* antreWarna(
  context: Excel.RequestContext,
  buku: BukuTerbaca,
  rencana: readonly RencanaWarnai[],
): Antrean<() => Antrean<void>> {
  const lama = bacaCuplikan(buku.cuplikan);
  const ada = new Set(buku.semua.map((l) => l.id));
  const sesudah = cuplikanSesudah(lama, rencana, ada);
  const selama = cuplikanSelama(lama, sesudah);
  if (!samaCuplikan(selama, lama)) {
    yield beban(1, selama);
    simpanSetelan(context, KUNCI_CUPLIKAN, selama, false);
  }
  for (const { lembar, ubahan } of rencana) {
    yield* tulisIsi(context.workbook.worksheets.getItem(lembar.id), ubahan);
  }
  return function* () {
    if (samaCuplikan(sesudah, selama)) return;
    yield beban(2, sesudah);
    simpanSetelan(context, KUNCI_CUPLIKAN, sesudah, selama !== null);
  };
}

/** The snapshot after a colouring; what belongs to sheets deleted meanwhile is dropped. */
function cuplikanSesudah(
  lama: Cuplikan | null,
  rencana: readonly RencanaWarnai[],
  ada: ReadonlySet<string>,
): Cuplikan | null {
  const diubah = new Set(rencana.map((r) => r.lembar.id));
  const lembar = [
    ...(lama?.lembar.filter((l) => ada.has(l.id) && !diubah.has(l.id)) ?? []),
    ...rencana.flatMap((r) => (r.ubahan.cuplikan === null ? [] : [r.ubahan.cuplikan])),
  ];
  return lembar.length === 0 ? null : { versi: 1, lembar };
}

function perluDibaca(isi: Isi | undefined): boolean {
  return isi === undefined || (belumLengkap(isi) && !bergradasi(isi));
}

function isiTerbaca(lembar: LembarTerbaca, t: Titik): Isi | undefined {
  const { grid, isi } = lembar;
  if (grid === null) return undefined;
  return isi[t.baris - grid.baris]?.[t.kolom - grid.kolom];
}

function* titikTerisi({ grid, isi }: LembarTerbaca): Generator<Titik> {
  if (grid === null) return;
  for (const [r, baris] of isi.entries()) {
    for (const [c, sel] of baris.entries()) {
      if (sel !== null) yield { baris: grid.baris + r, kolom: grid.kolom + c };
    }
  }
}

function jumlah(daftar: Iterable<readonly Titik[]>): number {
  let n = 0;
  for (const titik of daftar) n += titik.length;
  return n;
}
