import type { IsianLama } from "../rapor/isian/bidang.ts";
import type { RencanaRumus } from "../rapor/sisipRumus.ts";
import type { Persegi } from "../workbook/grid.ts";
import { antrekan, beban, type Antrean } from "./antrean.ts";
import { bacaBuku, lanjutkanLembar, type BukuTerbaca, type LembarTerbaca } from "./baca.ts";
import { terpotong, type SelaBaca } from "./bacaArea.ts";
import { bacaCuplikan } from "./cuplikan.ts";
import { diTengahPermintaan, golongkanGalat, muat, VersiBaru, type KodeGalat } from "./galat.ts";
import { alamatPersegi, type Titik } from "./kelompok.ts";
import type * as Penulis from "./lembarSendiri.ts";
import type { TulisanLembar } from "./lembarSendiri.ts";
import { hapusRumus, tulisRumus } from "./rumusLembar.ts";
import { dariVersiBaru, KUNCI_SETELAN, simpanSetelan } from "./setelan.ts";
import type { Tertimpa } from "./tertimpa.ts";
import { antreWarna, siapkanWarna, type Pekerja, type RencanaWarnai } from "./warnaLembar.ts";

/** Everything one action changes in the workbook, as data; applied in one round trip, in more when it is too large. */
export interface RencanaExcel {
  readonly buku: BukuTerbaca;
  readonly warna: readonly RencanaWarnai[];
  /** Sheets of ours to write. */
  readonly lembar: readonly TulisanLembar[];
  /** What people typed on the rapor that is rewritten: kept in the journal until it stands there again. */
  readonly isian: IsianLama;
  /** Settings to save; null leaves them as they are. */
  readonly setelan: object | null;
}

/** What an action may ask of Excel while it runs. */
export interface Sesi {
  /** Reads all visible sheets, and hidden ones of ours. */
  baca(): Promise<BukuTerbaca>;
  /** The sheet with all its rows; no round trip when they are there already. `sela` runs before each round trip. */
  bacaUtuh(lembar: LembarTerbaca, sela?: SelaBaca): Promise<LembarTerbaca>;
  /** Works out a colouring (cells by "#RRGGBB"); an empty target gives everything back. */
  siapkanWarna(
    buku: BukuTerbaca,
    lembar: LembarTerbaca,
    target: ReadonlyMap<string, readonly Titik[]>,
    kerjakan: Pekerja,
  ): Promise<RencanaWarnai>;
  /** Ids of the sheets that carry colours of ours. */
  lembarBerwarna(buku: BukuTerbaca): readonly string[];
  /**
   * Applies it all, and tells what somebody else had typed on our sheets since they were read. What is too large for
   * one request goes in several; where one of them fails, the journal says so to the next run. Refused where a later
   * version of this add-in has a hand in the workbook.
   *
   * @param sela awaited now and then, so that the page can draw; may throw `Dibatalkan` until something was sent
   */
  terapkan(rencana: RencanaExcel, sela: () => Promise<void>): Promise<Tertimpa>;
  /** Puts cells of list sheets back as they were before they were overwritten. */
  kembalikan(daftar: Tertimpa["daftar"]): Promise<void>;
  /** Shows a cell to the user: its sheet comes to the front and the cell is selected. */
  tunjukkan(lembar: string, area: Persegi): Promise<void>;
  /** Writes formulas beside a table, on the sheet with that id. */
  tulisRumus(idLembar: string, rencana: RencanaRumus): Promise<void>;
  /** Takes them away again; false when they were changed since and were left alone. */
  hapusRumus(rencana: RencanaRumus): Promise<boolean>;
  /** Saves settings (null removes them) without reading the sheets. */
  simpanSetelan(setelan: object | null): Promise<void>;
  /** Our settings as stored. */
  bacaSetelan(): Promise<unknown>;
}

export type HasilExcel<T> =
  | { readonly ok: true; readonly nilai: T }
  | {
      readonly ok: false;
      readonly kode: KodeGalat | "SEDANG_BERJALAN";
      readonly rincian: string;
      /** Excel had been sent changes, and may have carried out some of them. */
      readonly mungkinTertulis: boolean;
    };

let sibuk = false;

/**
 * Runs one piece of work in Excel. Never throws: whatever Excel refuses comes back as a code. A second call while one
 * is under way (a double click) is turned away rather than queued, so no action ever sees half of another.
 */
export async function jalankan<T>(kerja: (sesi: Sesi) => Promise<T>): Promise<HasilExcel<T>> {
  if (sibuk) return { ok: false, kode: "SEDANG_BERJALAN", rincian: "", mungkinTertulis: false };
  sibuk = true;
  let mengirim = false;
  let terkirim = false;
  /** Sends what changes the workbook. */
  const kirim = async (context: Excel.RequestContext): Promise<void> => {
    mengirim = true;
    await context.sync();
    terkirim = true;
  };
  try {
    return { ok: true, nilai: await Excel.run((context) => kerja(sesiDari(context, () => kirim(context)))) };
  } catch (galat) {
    const { kode, rincian } = golongkanGalat(galat);
    // While a cell is being edited Excel turns the whole request away, unless that began in the middle of it.
    const ditolakUtuh = kode === "SEDANG_MENYUNTING" && !diTengahPermintaan(galat);
    return { ok: false, kode, rincian, mungkinTertulis: terkirim || (mengirim && !ditolakUtuh) };
  } finally {
    sibuk = false;
  }
}

/** What writes our sheets, a script of its own. */
export async function muatPenulis(): Promise<typeof Penulis> {
  return await muat(import(/* webpackChunkName: "rapor" */ "./lembarSendiri.ts"));
}

/** Queues everything one action changes. The journal stands around all else, wherever the requests part. */
function* antreRencana(
  context: Excel.RequestContext,
  { buku, warna, lembar, isian, setelan }: RencanaExcel,
  penulis: typeof Penulis | null,
): Antrean<() => Tertimpa> {
  if (penulis !== null) yield* penulis.mulaiJurnal(context, lembar, isian);
  const selesaiWarna = yield* antreWarna(context, buku, warna);
  const tertimpa =
    penulis === null ? TANPA_TERTIMPA : yield* penulis.antreLembarSendiri(context, buku, lembar);
  // Last of all, for the settings say what was done: a run after one that stopped halfway must not believe them.
  if (setelan !== null) {
    yield beban(1, setelan);
    simpanSetelan(context, KUNCI_SETELAN, setelan, buku.setelan !== null);
  }
  yield* selesaiWarna();
  if (penulis !== null) yield* penulis.hapusJurnal(context);
  return tertimpa;
}

const TANPA_TERTIMPA = (): Tertimpa => ({ rapor: null, daftar: [] });

/** @param kirim sends the commands queued on the context, where they change the workbook */
function sesiDari(context: Excel.RequestContext, kirim: () => Promise<void>): Sesi {
  return {
    baca: () => bacaBuku(context),
    bacaUtuh: (lembar, sela) =>
      terpotong(lembar) ? lanjutkanLembar(context, lembar, { sela }) : Promise.resolve(lembar),
    siapkanWarna: (buku, lembar, target, kerjakan) => siapkanWarna(context, buku, lembar, target, kerjakan),
    lembarBerwarna: (buku) => bacaCuplikan(buku.cuplikan)?.lembar.map((l) => l.id) ?? [],
    terapkan: async (rencana, sela) => {
      if (rencana.buku.versiBaru) throw new VersiBaru();
      const penulis = rencana.lembar.length === 0 ? null : await muatPenulis();
      const tertimpa = await antrekan(antreRencana(context, rencana, penulis), kirim, sela);
      await kirim();
      return tertimpa();
    },
    kembalikan: async (daftar) => {
      const penulis = await muatPenulis();
      await antrekan(penulis.kembalikanBlok(context, daftar), kirim, () => Promise.resolve());
      await kirim();
    },
    tunjukkan: async (lembar, area) => {
      const sheet = context.workbook.worksheets.getItem(lembar);
      sheet.activate();
      sheet.getRange(alamatPersegi(area)).select();
      await context.sync();
    },
    tulisRumus: async (idLembar, rencana) => {
      tulisRumus(context.workbook.worksheets.getItem(idLembar), rencana);
      await kirim();
    },
    hapusRumus: (rencana) =>
      hapusRumus(context, context.workbook.worksheets.getItem(rencana.lembar), rencana, kirim),
    simpanSetelan: async (setelan) => {
      const tersimpan = context.workbook.settings.getItemOrNullObject(KUNCI_SETELAN);
      tersimpan.load("value");
      await context.sync();
      const ada = !tersimpan.isNullObject;
      if (ada && dariVersiBaru(tersimpan.value)) throw new VersiBaru();
      simpanSetelan(context, KUNCI_SETELAN, setelan, ada);
      await kirim();
    },
    bacaSetelan: async () => {
      const tersimpan = context.workbook.settings.getItemOrNullObject(KUNCI_SETELAN);
      tersimpan.load("value");
      await context.sync();
      return tersimpan.isNullObject ? null : (tersimpan.value as unknown);
    },
  };
}
