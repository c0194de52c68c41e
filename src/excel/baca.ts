import {
  ambilArea,
  antreArea,
  BARIS_AWAL,
  bacaSelebihnya,
  type AntreanArea,
  type CaraBaca,
  type IsiArea,
  type SelaBaca,
} from "./bacaArea.ts";
import { mendukung } from "./dukungan.ts";
import { bolehDipecah } from "./galat.ts";
import { JENIS_LEMBAR, jenisDari, namaPenunjuk, NAMA_PENANDA, type JenisLembar } from "./penanda.ts";
import { bacaJurnal, KUNCI_JURNAL, type Jurnal } from "./jurnal.ts";
import { dariVersiBaru, KUNCI_CUPLIKAN, KUNCI_SETELAN } from "./setelan.ts";

/** One sheet as read. */
export interface LembarTerbaca extends IsiArea {
  readonly id: string;
  readonly nama: string;
  readonly tampak: boolean;
  /** Written by this add-in: never a source of IKU. */
  readonly milikSendiri: boolean;
  /** What we wrote there; null for a sheet of the user's or of a later version of this add-in. */
  readonly jenis: JenisLembar | null;
  /** Names of the charts on a sheet of our own. */
  readonly grafik: readonly string[];
  readonly terlindungi: boolean;
  /** Fills may be set (unprotected, or protection allows formatting). */
  readonly bolehWarna: boolean;
}

export interface BukuTerbaca {
  /** Visible sheets, in tab order. */
  readonly lembar: readonly LembarTerbaca[];
  /**
   * The sheet of ours of each kind, hidden ones too (read without their fills). Where a user copied it, the original;
   * absent when there is none.
   */
  readonly sendiri: ReadonlyMap<JenisLembar, LembarTerbaca>;
  /** Sheet ids our workbook names point to; null for a name whose sheet is gone. */
  readonly penunjuk: ReadonlyMap<JenisLembar, string | null>;
  /** All sheets, hidden ones too. */
  readonly semua: readonly { readonly id: string; readonly nama: string }[];
  /** Workbook structure is protected: no sheet can be added. */
  readonly strukturTerkunci: boolean;
  /** Raw JSON of our settings, null where absent. */
  readonly cuplikan: unknown;
  readonly setelan: unknown;
  /** A writing of our sheets that stopped halfway; null when the last one was finished. */
  readonly jurnal: Jurnal | null;
  /** One of these three was written by a later version of this add-in: nothing may be written. */
  readonly versiBaru: boolean;
}

/** Sheets asked for in the first request; a workbook with more costs another request. */
const LEMBAR_SEKALI = 24;

/**
 * Reads every visible sheet and the hidden ones of ours in one round trip. Excel gives no list of sheets before the
 * first sync, so the visible sheets are reached as a chain of `getNextOrNullObject` and ours through the names that
 * point to them; past the last sheet, and behind a name that is not there, everything is a null object.
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
  const ditunjuk = JENIS_LEMBAR.map((jenis) => antreDitunjuk(context, jenis));
  const terbaca: LembarTerbaca[] = [];
  let lembar = context.workbook.worksheets.getFirst(true);
  for (;;) {
    const antrean: AntreanLembar[] = [];
    for (let i = 0; i < LEMBAR_SEKALI; i++) {
      antrean.push(antreLembar(lembar, CARA.tampak()));
      lembar = lembar.getNextOrNullObject(true);
    }
    lembar.load("id");
    await context.sync();
    for (const a of antrean) if (!a.lembar.isNullObject) terbaca.push(ambilLembar(a));
    if (lembar.isNullObject) break;
  }
  const penunjuk = new Map<JenisLembar, string | null>();
  const lewatNama: LembarTerbaca[] = [];
  for (const { jenis, nama, antrean } of ditunjuk) {
    if (nama.isNullObject) continue;
    penunjuk.set(jenis, antrean.lembar.isNullObject ? null : antrean.lembar.id);
    if (!antrean.lembar.isNullObject) lewatNama.push(ambilLembar(antrean));
  }
  return susunBuku(kepala, terbaca, lewatNama, penunjuk);
}

async function bacaSatuPerSatu(context: Excel.RequestContext): Promise<BukuTerbaca> {
  const kepala = antreKepala(context);
  const nama = JENIS_LEMBAR.map((jenis) => {
    const butir = context.workbook.names.getItemOrNullObject(namaPenunjuk(jenis));
    butir.load("name");
    return { jenis, butir };
  });
  await context.sync();
  const penunjuk = await bacaPenunjuk(context, nama);
  const ditunjuk = new Set(penunjuk.values());
  // A workbook of chart sheets alone ends here, with no sheet to read.
  const terbaca: LembarTerbaca[] = [];
  for (const lembar of kepala.semua.items) {
    const tampak = lembar.visibility === "Visible";
    if (!tampak && !ditunjuk.has(lembar.id)) continue;
    const antrean = antreLembar(lembar, tampak ? CARA.tampak() : CARA.tersembunyi(), 1);
    await context.sync();
    terbaca.push(await lanjutkanLembar(context, ambilLembar(antrean), { sampai: BARIS_AWAL - 1 }));
  }
  const [tampak, tersembunyi] = [terbaca.filter((l) => l.tampak), terbaca.filter((l) => !l.tampak)];
  return susunBuku(kepala, tampak, tersembunyi, penunjuk);
}

async function bacaPenunjuk(
  context: Excel.RequestContext,
  nama: readonly { readonly jenis: JenisLembar; readonly butir: Excel.NamedItem }[],
): Promise<Map<JenisLembar, string | null>> {
  const ada = nama.filter(({ butir }) => !butir.isNullObject);
  if (ada.length === 0) return new Map();
  const area = ada.map(({ jenis, butir }) => ({ jenis, range: butir.getRangeOrNullObject() }));
  for (const { range } of area) range.load("worksheet/id");
  await context.sync();
  return new Map(area.map(({ jenis, range }) => [jenis, range.isNullObject ? null : range.worksheet.id]));
}

/** Finds the sheet of each kind: the one pointed to, otherwise the first visible one that carries the mark. */
function susunBuku(
  kepala: Kepala,
  tampak: readonly LembarTerbaca[],
  lewatNama: readonly LembarTerbaca[],
  penunjuk: ReadonlyMap<JenisLembar, string | null>,
): BukuTerbaca {
  const sendiri = new Map<JenisLembar, LembarTerbaca>();
  for (const jenis of JENIS_LEMBAR) {
    // A visible sheet that is pointed to was read twice; the reading with its fills is the fuller one.
    const calon = [...tampak, ...lewatNama].filter((l) => l.jenis === jenis);
    const pilihan = calon.find((l) => l.id === penunjuk.get(jenis)) ?? calon.find((l) => l.tampak);
    if (pilihan !== undefined) sendiri.set(jenis, pilihan);
  }
  return { ...ambilKepala(kepala), lembar: tampak, sendiri, penunjuk };
}

/** Reads on in a sheet of which only the head was read; a sheet read whole is returned as it is. */
export async function lanjutkanLembar(
  context: Excel.RequestContext,
  lembar: LembarTerbaca,
  batas: { readonly sampai?: number; readonly sela?: SelaBaca | undefined } = {},
): Promise<LembarTerbaca> {
  const sheet = context.workbook.worksheets.getItem(lembar.id);
  const cara = lembar.tampak ? CARA.tampak() : CARA.tersembunyi();
  const area = await bacaSelebihnya(context, sheet, lembar.nama, lembar, cara, batas);
  return { ...lembar, ...area };
}

/** Nothing is coloured on a hidden sheet, so its fills are not asked for. */
const CARA = {
  tampak: (): CaraBaca => ({ gabung: mendukung("1.13"), tampilan: true }),
  tersembunyi: (): CaraBaca => ({ gabung: false, tampilan: false }),
} as const;

interface Kepala {
  readonly semua: Excel.WorksheetCollection;
  readonly proteksi: Excel.WorkbookProtection;
  readonly cuplikan: Excel.Setting;
  readonly setelan: Excel.Setting;
  readonly jurnal: Excel.Setting;
}

function antreKepala(context: Excel.RequestContext): Kepala {
  const { workbook } = context;
  const kepala: Kepala = {
    semua: workbook.worksheets,
    proteksi: workbook.protection,
    cuplikan: workbook.settings.getItemOrNullObject(KUNCI_CUPLIKAN),
    setelan: workbook.settings.getItemOrNullObject(KUNCI_SETELAN),
    jurnal: workbook.settings.getItemOrNullObject(KUNCI_JURNAL),
  };
  kepala.semua.load("items/id,items/name,items/visibility");
  kepala.proteksi.load("protected");
  kepala.cuplikan.load("value");
  kepala.setelan.load("value");
  kepala.jurnal.load("value");
  return kepala;
}

function ambilKepala(kepala: Kepala): Omit<BukuTerbaca, "lembar" | "sendiri" | "penunjuk"> {
  const nilai = (s: Excel.Setting): unknown => (s.isNullObject ? null : s.value);
  const [cuplikan, setelan, jurnal] = [kepala.cuplikan, kepala.setelan, kepala.jurnal].map(nilai);
  return {
    semua: kepala.semua.items.map((s) => ({ id: s.id, nama: s.name })),
    strukturTerkunci: kepala.proteksi.protected,
    cuplikan,
    setelan,
    jurnal: bacaJurnal(jurnal),
    versiBaru: [cuplikan, setelan, jurnal].some(dariVersiBaru),
  };
}

interface AntreanLembar {
  readonly lembar: Excel.Worksheet;
  readonly penanda: Excel.NamedItem;
  readonly area: AntreanArea;
}

function antreDitunjuk(
  context: Excel.RequestContext,
  jenis: JenisLembar,
): { readonly jenis: JenisLembar; readonly nama: Excel.NamedItem; readonly antrean: AntreanLembar } {
  const nama = context.workbook.names.getItemOrNullObject(namaPenunjuk(jenis));
  nama.load("name");
  return { jenis, nama, antrean: antreLembar(nama.getRangeOrNullObject().worksheet, CARA.tersembunyi()) };
}

function antreLembar(lembar: Excel.Worksheet, cara: CaraBaca, baris?: number): AntreanLembar {
  lembar.load("id,name,visibility,protection/protected,protection/options,charts/items/name");
  const penanda = lembar.names.getItemOrNullObject(NAMA_PENANDA);
  penanda.load("value");
  return { lembar, penanda, area: antreArea(lembar, cara, baris) };
}

function ambilLembar({ lembar, penanda, area }: AntreanLembar): LembarTerbaca {
  const { protection } = lembar;
  return {
    ...ambilArea(area, lembar.name),
    id: lembar.id,
    nama: lembar.name,
    tampak: lembar.visibility === "Visible",
    milikSendiri: !penanda.isNullObject,
    jenis: penanda.isNullObject ? null : jenisDari(penanda.value),
    grafik: lembar.charts.items.map((g) => g.name),
    terlindungi: protection.protected,
    bolehWarna: !protection.protected || protection.options.allowFormatCells === true,
  };
}
