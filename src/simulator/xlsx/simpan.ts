import type { KonteksBaca, LetakLembar } from "./baca/lembar.ts";
import { bacaNamaBerkas } from "./baca/nama.ts";
import type { AsalBerkas, BukuBerkas } from "./berkas.ts";
import { LEMBAR_KOSONG } from "./kosong.ts";
import { bacaPilihan, dataKosong } from "./muat.ts";
import type { Paket } from "./paket.ts";
import { tulisSetelan } from "./setelan.ts";
import { mintaHitungUlang, tulisBuku } from "./tulis/buku.ts";
import { PenulisGaya } from "./tulis/gaya.ts";
import { tulisLembar, type HasilLembar, type LembarSimpan } from "./tulis/lembar.ts";
import {
  gantiNamaDiBagian,
  gantiNamaDiLembar,
  gantiNamaDiRumus,
  type GantiNama,
} from "./tulis/namaLembar.ts";
import { tulisPilihan, tulisTerpilih } from "./tulis/tampilan.ts";
import { tutupZip } from "./zip.ts";

const TIPE_LEMBAR = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/**
 * The workbook as an .xlsx (or .xlsm, if it came from one). What did not change since loading is copied byte for byte,
 * part by part; a changed sheet keeps the characters of every cell and element that did not. The book itself is not
 * modified, so it can be changed and saved again. The same book always gives the same bytes.
 *
 * @example await simpanXlsx(bukuKosong("baru.xlsx")) // a file that Excel opens
 */
export async function simpanXlsx(buku: BukuBerkas): Promise<Uint8Array> {
  return Promise.resolve().then(() => tutupZip(simpanPaket(buku).terapkan()));
}

/** The package of a book, ready to be zipped. */
function simpanPaket(buku: BukuBerkas): Paket {
  const { asal } = buku;
  const paket = asal.paket.salin();
  const semula = paket.terjangkau();
  const akarBuku = paket.dokumen(asal.bagianBuku).akar;
  const konteks: KonteksBaca = { paket, palet: asal.palet, gaya: asal.gaya, nama: bacaNamaBerkas(akarBuku) };
  const gaya = new PenulisGaya(paket, asal);
  const ganti = namaYangBerganti(buku);
  const rumus = ganti.size === 0 ? null : (r: string) => gantiNamaDiRumus(r, ganti);

  const simpan = buku.lembar.map((l) => siapkan(l, asal, paket));
  const hasil = simpan.map((s) => tulisLembar(s, konteks, gaya, buku.lembar, rumus, asal.bagianBuku));
  tulisDepan(paket, buku, simpan, hasil);
  if (ganti.size > 0) {
    for (const h of hasil) gantiNamaDiLembar(h.akar, ganti);
    gantiNamaDiBagian(paket, ganti);
  }
  const bagianDari = new Map(simpan.map((s) => [s.kini, s.letak.bagian]));
  tulisBuku(paket, asal.bagianBuku, buku, bagianDari, ganti, buku.aktif !== asal.aktif);
  tulisSetelan(paket, asal.bagianBuku, buku.setelan);
  if (perluHitungUlang(buku, hasil)) mintaHitungUlang(akarBuku);
  // The calculation chain lists formula cells; Excel rebuilds it when it is gone, and refuses one that lies.
  const dihapus = [...asal.lembar.keys()].some((id) => !buku.lembar.some((l) => l.id === id));
  if (dihapus || hasil.some((h) => h.rumusBerubah)) hapusRelasiJenis(paket, asal.bagianBuku, "calcChain");
  buangYatim(paket, semula);
  return paket;
}

/** The part of a sheet with what it held; a sheet that is new gets an empty part to be patched like any other. */
function siapkan(kini: BukuBerkas["lembar"][number], asal: AsalBerkas, paket: Paket): LembarSimpan {
  const ada = asal.lembar.get(kini.id);
  if (ada !== undefined) return { kini, letak: ada.letak, data: ada.data, akhirData: ada.akhirData };
  const bagian = paket.namaBaru("xl/worksheets/sheet", ".xml");
  paket.tulis(bagian, LEMBAR_KOSONG);
  paket.tambahTipe(bagian, TIPE_LEMBAR);
  const letak: LetakLembar = { id: kini.id, nama: kini.nama, keadaan: "visible", bagian, urutan: -1 };
  return { kini, letak, data: dataKosong(), akhirData: LEMBAR_KOSONG.indexOf("</sheetData>") };
}

/** The sheet in front, and where the cursor stands on it. */
function tulisDepan(
  paket: Paket,
  buku: BukuBerkas,
  simpan: readonly LembarSimpan[],
  hasil: readonly HasilLembar[],
): void {
  const { asal } = buku;
  simpan.forEach((s, i) => {
    const akar = hasil[i]?.akar;
    if (akar === undefined) return;
    const aktif = s.kini.id === buku.aktif;
    if (buku.aktif !== asal.aktif) tulisTerpilih(akar, aktif);
    if (aktif) tulisPilihan(akar, buku.pilihan, bacaPilihan(akar));
  });
  if (buku.aktif === asal.aktif) return;
  for (const r of paket.relasi(asal.bagianBuku)) {
    if (r.jenis === "chartsheet" && paket.ada(r.target)) tulisTerpilih(paket.dokumen(r.target).akar, false);
  }
}

/**
 * Renamed sheets by their old name, and deleted ones with null; except where another sheet bears the old name now:
 * then nobody can tell which one is meant.
 */
function namaYangBerganti(buku: BukuBerkas): GantiNama {
  const terpakai = new Set(buku.lembar.map((l) => l.nama.toLowerCase()));
  const hasil = new Map<string, string | null>();
  for (const [id, { letak }] of buku.asal.lembar) {
    if (terpakai.has(letak.nama.toLowerCase())) continue;
    hasil.set(letak.nama.toLowerCase(), buku.lembar.find((l) => l.id === id)?.nama ?? null);
  }
  return hasil;
}

/** A value changed on a sheet of the file, or a formula anywhere, and there are formulas that may depend on it. */
function perluHitungUlang(buku: BukuBerkas, hasil: readonly HasilLembar[]): boolean {
  const berubah = hasil.some(
    (h, i) => h.rumusBerubah || (h.nilaiBerubah && buku.asal.lembar.has(buku.lembar[i]?.id ?? "")),
  );
  if (!berubah) return false;
  for (const l of buku.lembar) {
    for (const baris of l.sel.values()) for (const sel of baris.values()) if (sel.rumus !== null) return true;
  }
  return false;
}

function hapusRelasiJenis(paket: Paket, bagian: string, jenis: string): void {
  for (const r of paket.relasi(bagian)) if (r.jenis === jenis) paket.hapusRelasi(bagian, r.id);
}

/** Removes the parts that were in use and no longer are; parts nobody ever pointed to are not ours to judge. */
function buangYatim(paket: Paket, semula: ReadonlySet<string>): void {
  const kini = paket.terjangkau();
  for (const nama of semula) if (!kini.has(nama)) paket.hapus(nama);
}
