import type { Area } from "../buku.ts";
import { bacaArea } from "./alamat.ts";
import { bacaGaya, GAYA_DASAR } from "./baca/gaya.ts";
import { bacaLembar, type KonteksBaca, type LetakLembar } from "./baca/lembar.ts";
import { bacaNamaBerkas, namaDalamLingkup } from "./baca/nama.ts";
import { bacaData, type AcuanSel, type DataLembar } from "./baca/sel.ts";
import { bacaStringBersama } from "./baca/string.ts";
import { bacaPalet } from "./baca/warna.ts";
import type { AsalLembar, BukuBerkas } from "./berkas.ts";
import { BerkasTidakTerbaca } from "./galat.ts";
import { Paket } from "./paket.ts";
import { bacaSetelan } from "./setelan.ts";
import { uraiXml } from "./xml/dokumen.ts";
import { idRelasi, type Elemen } from "./xml/pohon.ts";
import { bukaZip } from "./zip.ts";

/**
 * Reads an .xlsx or .xlsm into the simulator's workbook. The original package travels along in `asal`, so that
 * `simpanXlsx` can leave alone whatever did not change.
 *
 * @param bytes the file; not modified
 * @param nama file name, for Workbook.name
 * @throws BerkasTidakTerbaca when it is not a workbook, needs a password, or is broken
 * @example const buku = await muatXlsx(bytes, "iku.xlsx"); buku.lembar[0]?.nama // "Sheet1"
 */
export async function muatXlsx(bytes: Uint8Array, nama: string): Promise<BukuBerkas> {
  return Promise.resolve().then(() => muatPaket(new Paket(bukaZip(bytes)), nama));
}

/** The workbook of a package already opened. */
export function muatPaket(paket: Paket, nama: string): BukuBerkas {
  try {
    return bacaBuku(paket, nama);
  } catch (e) {
    if (e instanceof BerkasTidakTerbaca) throw e;
    // A broken file can break any assumption of the reader; to the user that is one and the same thing.
    throw new BerkasTidakTerbaca("rusak", e instanceof Error ? e.message : String(e));
  }
}

function bacaBuku(paket: Paket, nama: string): BukuBerkas {
  const bagianBuku = cariBagianBuku(paket);
  const akar = paket.dokumen(bagianBuku).akar;
  const opsional = (jenis: string): string | undefined => {
    const target = paket.cariRelasi(bagianBuku, jenis);
    return target !== undefined && paket.ada(target) ? target : undefined;
  };
  const akarDari = (bagian: string | undefined) =>
    bagian === undefined ? undefined : uraiXml(paket.teks(bagian)).akar;
  const bagianGaya = opsional("styles");
  const bagianString = opsional("sharedStrings");
  const gayaAkar = akarDari(bagianGaya);
  const palet = bacaPalet(akarDari(opsional("theme")), gayaAkar);
  const gaya = bacaGaya(gayaAkar, palet);
  const string = bagianString === undefined ? [] : bacaStringBersama(paket.teks(bagianString));
  const konteks: KonteksBaca = { paket, palet, gaya, nama: bacaNamaBerkas(akar) };

  const letak = daftarLembar(paket, bagianBuku, akar);
  const tabAktif = akar.cari("bookViews", "workbookView")?.angka("activeTab") ?? 0;
  const aktif =
    letak.find((l) => l.urutan === tabAktif) ?? letak.find((l) => l.keadaan === "visible") ?? letak[0];
  if (aktif === undefined && !adaLembarLain(paket, bagianBuku, akar)) {
    throw new BerkasTidakTerbaca("rusak", "the workbook has no sheet");
  }
  // Only chart sheets, which Excel allows: none of them is in the model.
  const idAktif = aktif?.id ?? "";
  let pilihan: Area = { baris: 0, kolom: 0, barisAkhir: 0, kolomAkhir: 0 };
  const asal = new Map<string, AsalLembar>();
  const lembar = letak.map((l) => {
    const isi = bacaBagianLembar(paket, l.bagian, { string, gaya });
    const hasil = bacaLembar(isi.akar, l, isi.data, konteks);
    asal.set(l.id, { letak: l, akhirData: isi.akhirData, data: salinData(isi.data) });
    if (l === aktif) pilihan = bacaPilihan(isi.akar) ?? pilihan;
    return hasil;
  });
  return {
    nama,
    lembar,
    aktif: idAktif,
    pilihan,
    namaTerdefinisi: namaDalamLingkup(konteks.nama, null),
    setelan: bacaSetelan(paket, bagianBuku),
    proteksiStruktur: akar.cari("workbookProtection")?.benar("lockStructure") ?? false,
    hanyaBaca: false,
    gayaBawaan: gaya[0] ?? GAYA_DASAR,
    asal: {
      paket,
      bagianBuku,
      bagianGaya,
      gaya,
      palet,
      lembar: asal,
      aktif: idAktif,
      tanggal1904: akar.cari("workbookPr")?.benar("date1904") ?? false,
    },
  };
}

/** Workbooks and templates, with macros or without: of any other type, or none, Excel opens nothing. */
const TIPE_BUKU = /[.](sheet|template)([.]macroEnabled)?[.]main[+]xml$/i;

/** The main part of the package, when it is an Excel workbook. */
function cariBagianBuku(paket: Paket): string {
  if (!paket.ada("[Content_Types].xml")) {
    const sebab = paket.ada("xl/workbook.xml") ? "rusak" : "bukan-xlsx";
    throw new BerkasTidakTerbaca(sebab, "no content types: another kind of zip");
  }
  const target = paket.cariRelasi("", "officeDocument");
  if (target === undefined) throw new BerkasTidakTerbaca("rusak", "the package names no main part");
  const tipe = paket.tipe(target) ?? "";
  if (/binary|wordprocessingml|presentationml|msword|visio/i.test(tipe)) {
    throw new BerkasTidakTerbaca("bukan-xlsx", `main part is ${tipe}`);
  }
  if (!TIPE_BUKU.test(tipe)) throw new BerkasTidakTerbaca("rusak", `main part is typed "${tipe}"`);
  if (!paket.ada(target)) throw new BerkasTidakTerbaca("rusak", `part ${target} is missing`);
  const akar = paket.dokumen(target).akar;
  if (akar.lokal !== "workbook") throw new BerkasTidakTerbaca("bukan-xlsx", `main part holds <${akar.nama}>`);
  return target;
}

/** The worksheets in the order of the workbook part; chart sheets and the like are no worksheets. */
export function daftarLembar(paket: Paket, bagianBuku: string, akar: Elemen): LetakLembar[] {
  const relasi = new Map(paket.relasi(bagianBuku).map((r) => [r.id, r]));
  const terpakai = new Set<string>();
  return (akar.cari("sheets")?.anak("sheet") ?? []).flatMap((s, urutan): LetakLembar[] => {
    const r = relasi.get(idRelasi(s) ?? "");
    if (r?.jenis !== "worksheet") return [];
    const id = idLembar(s.angka("sheetId") ?? urutan + 1, terpakai);
    const nama = s.atribut.get("name") ?? "";
    return [{ id, nama, keadaan: s.atribut.get("state") ?? "visible", bagian: r.target, urutan }];
  });
}

/** Whether the workbook part lists a sheet that is in the package, be it no worksheet. */
function adaLembarLain(paket: Paket, bagianBuku: string, akar: Elemen): boolean {
  const relasi = new Map(paket.relasi(bagianBuku).map((r) => [r.id, r.target]));
  return (akar.cari("sheets")?.anak("sheet") ?? []).some((s) =>
    paket.ada(relasi.get(idRelasi(s) ?? "") ?? ""),
  );
}

/**
 * An id of the form Excel uses, made from the file's sheet id and unique even when the file repeats one. The number
 * stands in the last group, away from where ids of sheets added later have theirs: a new sheet is never mistaken for
 * a deleted one.
 */
function idLembar(nomor: number, terpakai: Set<string>): string {
  for (let n = nomor; ; n++) {
    const id = `{00000000-0001-0000-0000-${n.toString(16).toUpperCase().padStart(12, "0")}}`;
    if (terpakai.has(id)) continue;
    terpakai.add(id);
    return id;
  }
}

function bacaBagianLembar(
  paket: Paket,
  bagian: string,
  acuan: AcuanSel,
): { akar: Elemen; data: DataLembar; akhirData: number } {
  const data = dataKosong();
  let akhirData = -1;
  const { akar } = uraiXml(paket.teks(bagian), {
    lokal: "sheetData",
    baca: (teks, awalIsi) => (akhirData = bacaData(teks, awalIsi, acuan, data)),
  });
  return { akar, data, akhirData };
}

export function dataKosong(): DataLembar {
  return {
    sel: new Map(),
    tumpahan: [],
    tinggiBaris: new Map(),
    barisTersembunyi: new Set(),
    gayaBaris: new Map(),
  };
}

/** The selected area of the sheet's active pane, its first one when there are several. */
export function bacaPilihan(akar: Elemen): Area | null {
  const tampilan = akar.cari("sheetViews", "sheetView");
  const panel = tampilan?.cari("pane")?.atribut.get("activePane") ?? "topLeft";
  const pilihan = tampilan?.anak("selection") ?? [];
  const kini = pilihan.find((s) => (s.atribut.get("pane") ?? "topLeft") === panel) ?? pilihan[0];
  return bacaArea((kini?.atribut.get("sqref") ?? "A1").split(" ")[0] ?? "");
}

/** The maps are copied, so that changing the book leaves the original to compare with. */
function salinData(data: DataLembar): DataLembar {
  return {
    sel: new Map([...data.sel].map(([nomor, baris]) => [nomor, new Map(baris)])),
    tumpahan: [...data.tumpahan],
    tinggiBaris: new Map(data.tinggiBaris),
    barisTersembunyi: new Set(data.barisTersembunyi),
    gayaBaris: new Map(data.gayaBaris),
  };
}
