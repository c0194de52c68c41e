import {
  ambilArea,
  antreArea,
  BARIS_AWAL,
  bacaSelebihnya,
  type AntreanArea,
  type IsiArea,
} from "./bacaArea.ts";
import { mendukung } from "./dukungan.ts";
import { bolehDipecah } from "./galat.ts";
import { NAMA_PENANDA } from "./penanda.ts";
import { KUNCI_CUPLIKAN, KUNCI_SETELAN } from "./setelan.ts";

/** One visible sheet as read. */
export interface LembarTerbaca extends IsiArea {
  readonly id: string;
  readonly nama: string;
  /** Written by this add-in: never a source of IKU. */
  readonly milikSendiri: boolean;
  /** Names of the charts on a sheet of our own. */
  readonly grafik: readonly string[];
  readonly terlindungi: boolean;
  /** Fills may be set (unprotected, or protection allows formatting). */
  readonly bolehWarna: boolean;
}

export interface BukuTerbaca {
  /** Visible sheets, in tab order. */
  readonly lembar: readonly LembarTerbaca[];
  /** All sheets, hidden ones too. */
  readonly semua: readonly { readonly id: string; readonly nama: string }[];
  readonly aktif: string;
  /** Workbook structure is protected: no sheet can be added. */
  readonly strukturTerkunci: boolean;
  /** Raw JSON of our settings, null where absent. */
  readonly cuplikan: unknown;
  readonly setelan: unknown;
}

/** Sheets asked for in the first request; a workbook with more costs another request. */
const LEMBAR_SEKALI = 24;

/**
 * Reads every visible sheet in one round trip. Excel gives no list of sheets before the first sync, so the sheets are
 * reached as a chain of `getNextOrNullObject`; past the last sheet everything is a null object.
 * Where the answer is too large for Excel, or the host does not chain null objects, reads sheet by sheet instead.
 */
export async function bacaBuku(context: Excel.RequestContext): Promise<BukuTerbaca> {
  try {
    return await bacaBerantai(context);
  } catch (galat) {
    if (!bolehDipecah(galat)) throw galat;
    return await bacaSatuPerSatu(context);
  }
}

async function bacaBerantai(context: Excel.RequestContext): Promise<BukuTerbaca> {
  const kepala = antreKepala(context);
  const terbaca: LembarTerbaca[] = [];
  let lembar = context.workbook.worksheets.getFirst(true);
  for (;;) {
    const antrean: AntreanLembar[] = [];
    for (let i = 0; i < LEMBAR_SEKALI; i++) {
      antrean.push(antreLembar(lembar));
      lembar = lembar.getNextOrNullObject(true);
    }
    lembar.load("id");
    await context.sync();
    for (const a of antrean) if (!a.lembar.isNullObject) terbaca.push(ambilLembar(a));
    if (lembar.isNullObject) return { ...ambilKepala(kepala), lembar: terbaca };
  }
}

async function bacaSatuPerSatu(context: Excel.RequestContext): Promise<BukuTerbaca> {
  const kepala = antreKepala(context);
  await context.sync();
  const terbaca: LembarTerbaca[] = [];
  for (const lembar of kepala.semua.items) {
    if (lembar.visibility !== "Visible") continue;
    const antrean = antreLembar(lembar, 1);
    await context.sync();
    terbaca.push(await lanjutkanLembar(context, ambilLembar(antrean), BARIS_AWAL - 1));
  }
  return { ...ambilKepala(kepala), lembar: terbaca };
}

/** Reads on in a sheet of which only the head was read; a sheet read whole is returned as it is. */
export async function lanjutkanLembar(
  context: Excel.RequestContext,
  lembar: LembarTerbaca,
  sampai = Infinity,
): Promise<LembarTerbaca> {
  const sheet = context.workbook.worksheets.getItem(lembar.id);
  const area = await bacaSelebihnya(context, sheet, lembar.nama, lembar, mendukung("1.13"), sampai);
  return { ...lembar, ...area };
}

interface Kepala {
  readonly semua: Excel.WorksheetCollection;
  readonly aktif: Excel.Worksheet;
  readonly proteksi: Excel.WorkbookProtection;
  readonly cuplikan: Excel.Setting;
  readonly setelan: Excel.Setting;
}

function antreKepala(context: Excel.RequestContext): Kepala {
  const { workbook } = context;
  const kepala: Kepala = {
    semua: workbook.worksheets,
    aktif: workbook.worksheets.getActiveWorksheet(),
    proteksi: workbook.protection,
    cuplikan: workbook.settings.getItemOrNullObject(KUNCI_CUPLIKAN),
    setelan: workbook.settings.getItemOrNullObject(KUNCI_SETELAN),
  };
  kepala.semua.load("items/id,items/name,items/visibility");
  kepala.aktif.load("id");
  kepala.proteksi.load("protected");
  kepala.cuplikan.load("value");
  kepala.setelan.load("value");
  return kepala;
}

function ambilKepala(kepala: Kepala): Omit<BukuTerbaca, "lembar"> {
  return {
    semua: kepala.semua.items.map((s) => ({ id: s.id, nama: s.name })),
    aktif: kepala.aktif.id,
    strukturTerkunci: kepala.proteksi.protected,
    cuplikan: kepala.cuplikan.isNullObject ? null : (kepala.cuplikan.value as unknown),
    setelan: kepala.setelan.isNullObject ? null : (kepala.setelan.value as unknown),
  };
}

interface AntreanLembar {
  readonly lembar: Excel.Worksheet;
  readonly penanda: Excel.NamedItem;
  readonly area: AntreanArea;
}

function antreLembar(lembar: Excel.Worksheet, baris?: number): AntreanLembar {
  lembar.load("id,name,protection/protected,protection/options,charts/items/name");
  const penanda = lembar.names.getItemOrNullObject(NAMA_PENANDA);
  penanda.load("name");
  return { lembar, penanda, area: antreArea(lembar, mendukung("1.13"), baris) };
}

function ambilLembar({ lembar, penanda, area }: AntreanLembar): LembarTerbaca {
  const { protection } = lembar;
  return {
    ...ambilArea(area, lembar.name),
    id: lembar.id,
    nama: lembar.name,
    milikSendiri: !penanda.isNullObject,
    grafik: lembar.charts.items.map((g) => g.name),
    terlindungi: protection.protected,
    bolehWarna: !protection.protected || protection.options.allowFormatCells === true,
  };
}
