import type { Buku, LembarBuku } from "../../buku.ts";
import { daftarLembar } from "../muat.ts";
import { TAMPAK } from "../padanan.ts";
import type { Paket } from "../paket.ts";
import { anakUrut, awalanRelasi, idRelasi, type Elemen } from "../xml/pohon.ts";
import { tulisNama, type Pindah } from "./nama.ts";
import type { GantiNama } from "./namaLembar.ts";
import { URUTAN_BUKU } from "./urutan.ts";

/**
 * Brings the workbook part in line with the model: sheets with their order, names and visibility, defined names,
 * the sheet in front, and structure protection.
 *
 * @param bagianDari part of each sheet of the book
 * @param gantiDepan another sheet was brought to the front
 */
export function tulisBuku(
  paket: Paket,
  bagianBuku: string,
  buku: Buku,
  bagianDari: ReadonlyMap<LembarBuku, string>,
  ganti: GantiNama,
  gantiDepan: boolean,
): void {
  const { akar } = paket.dokumen(bagianBuku);
  const sheets = anakUrut(akar, "sheets", URUTAN_BUKU);
  const lama = sheets.anak("sheet");
  const perBagian = new Map(daftarLembar(paket, bagianBuku, akar).map((l) => [l.bagian, lama[l.urutan]]));
  const milikModel = new Set(perBagian.values());
  const tampil = buku.lembar.map((l): [LembarBuku, Elemen] => {
    const bagian = bagianDari.get(l) ?? "";
    const e = perBagian.get(bagian) ?? buatSheet(paket, bagianBuku, akar, sheets, l, bagian, lama);
    e.setel("name", l.nama);
    if ((TAMPAK.dari.get(e.atribut.get("state") ?? "visible") ?? "Visible") !== l.tampak) {
      e.setel("state", l.tampak === "Visible" ? undefined : TAMPAK.ke.get(l.tampak));
    }
    return [l, e];
  });
  const urutan = sisipkanLain(
    tampil.map(([, e]) => e),
    lama,
    milikModel,
  );
  for (const e of lama) if (!urutan.includes(e)) paket.hapusRelasi(bagianBuku, idRelasi(e) ?? "");
  if (urutan.length !== lama.length || urutan.some((e, i) => e !== lama[i])) {
    sheets.kosongkan();
    for (const e of urutan) sheets.sisip(e);
  }
  const kiniDari = new Map<number, number>();
  lama.forEach((e, i) => {
    const kini = urutan.indexOf(e);
    if (kini >= 0) kiniDari.set(i, kini);
  });
  const pindah = tampil.map(([lembar, e]): Pindah => {
    const dulu = lama.indexOf(e);
    return { lembar, dulu: dulu < 0 ? null : dulu, kini: urutan.indexOf(e) };
  });
  tulisNama(akar, buku, pindah, kiniDari, ganti);
  // A chart sheet in front is not in the model: it stays in front until another sheet is chosen.
  const depan = akar.cari("bookViews", "workbookView")?.angka("activeTab") ?? 0;
  const dipilih = pindah.find((p) => p.lembar.id === buku.aktif)?.kini;
  tulisTabAktif(akar, (gantiDepan ? dipilih : kiniDari.get(depan)) ?? dipilih ?? 0);
  tulisProteksi(akar, buku.proteksiStruktur);
}

function buatSheet(
  paket: Paket,
  bagianBuku: string,
  akar: Elemen,
  sheets: Elemen,
  lembar: LembarBuku,
  bagian: string,
  lama: readonly Elemen[],
): Elemen {
  const nomor = Math.max(0, ...[...lama, ...sheets.anak("sheet")].map((e) => e.angka("sheetId") ?? 0)) + 1;
  const e = sheets.buat("sheet", { name: lembar.nama, sheetId: nomor });
  e.setel(`${awalanRelasi(akar)}:id`, paket.tambahRelasi(bagianBuku, "worksheet", bagian));
  // Placed at once, so that the next new sheet sees its number taken.
  return sheets.sisip(e);
}

/** Chart sheets and the like keep their place: after the sheet that preceded them in the file. */
function sisipkanLain(
  model: Elemen[],
  lama: readonly Elemen[],
  milikModel: ReadonlySet<Elemen | undefined>,
): Elemen[] {
  const hasil = [...model];
  lama.forEach((e, i) => {
    if (milikModel.has(e)) return;
    let sebelum = -1;
    for (let j = i - 1; j >= 0 && sebelum < 0; j--) sebelum = hasil.indexOf(lama[j] ?? e);
    hasil.splice(sebelum + 1, 0, e);
  });
  return hasil;
}

function tulisTabAktif(akar: Elemen, indeks: number): void {
  const ada = akar.cari("bookViews", "workbookView");
  if ((ada?.angka("activeTab") ?? 0) === indeks) return;
  const semua = anakUrut(akar, "bookViews", URUTAN_BUKU);
  const pandangan = ada ?? semua.sisip(semua.buat("workbookView"));
  pandangan.setel("activeTab", indeks === 0 ? undefined : indeks);
  // The first tab shown may have been meant for another number of sheets.
  pandangan.setel("firstSheet", undefined);
}

function tulisProteksi(akar: Elemen, terkunci: boolean): void {
  const ada = akar.cari("workbookProtection");
  if ((ada?.benar("lockStructure") ?? false) === terkunci) return;
  const e = ada ?? anakUrut(akar, "workbookProtection", URUTAN_BUKU);
  e.setel("lockStructure", terkunci ? 1 : undefined);
  if (e.atribut.size === 0) akar.hapus(e);
}

/** Asks Excel to recalculate on opening: the results stored beside a changed value are out of date. */
export function mintaHitungUlang(akar: Elemen): void {
  anakUrut(akar, "calcPr", URUTAN_BUKU).setel("fullCalcOnLoad", 1);
}
