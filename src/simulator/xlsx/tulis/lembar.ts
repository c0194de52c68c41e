import type { LembarBuku } from "../../buku.ts";
import { alamatArea, bacaArea } from "../alamat.ts";
import { bacaLembar, digitBawaan, type KonteksBaca, type LetakLembar } from "../baca/lembar.ts";
import type { DataLembar } from "../baca/sel.ts";
import type { Paket } from "../paket.ts";
import { anakUrut, type Elemen } from "../xml/pohon.ts";
import { bandingkanData, type BedaData } from "./beda.ts";
import { tambalData } from "./data.ts";
import { nomorLarikDinamis } from "./metadata.ts";
import type { PenulisGaya } from "./gaya.ts";
import { tulisCetak } from "./cetak.ts";
import { tulisGrafikLembar } from "./grafik.ts";
import { tulisKolom } from "./kolom.ts";
import { tulisTampilan } from "./tampilan.ts";
import { tulisTautan } from "./tautan.ts";
import { URUTAN_LEMBAR } from "./urutan.ts";
import { tulisSaring, tulisValidasi } from "./validasi.ts";

/** A sheet to be saved: the model, and what its part in the file said before. */
export interface LembarSimpan {
  readonly kini: LembarBuku;
  readonly letak: LetakLembar;
  readonly data: DataLembar;
  readonly akhirData: number;
}

/** What happened to the cells of a sheet, for what must follow in the workbook. */
export interface HasilLembar {
  readonly akar: Elemen;
  /** Some value or formula changed; some formula came, went or changed. */
  readonly nilaiBerubah: boolean;
  readonly rumusBerubah: boolean;
}

/** Writes what changed on one sheet into the tree of its part. */
export function tulisLembar(
  l: LembarSimpan,
  konteks: KonteksBaca,
  gaya: PenulisGaya,
  semua: readonly LembarBuku[],
  rumus: ((rumus: string) => string) | null,
  bagianBuku: string,
): HasilLembar {
  const { kini, letak } = l;
  const { paket } = konteks;
  const { akar, awalIsi } = bukaLembar(paket, letak.bagian, l.akhirData);
  const lama = bacaLembar(akar, letak, { ...l.data, sel: new Map() }, konteks);
  const beda = bandingkanData(kini, l.data, rumus);
  if (beda.sel.size > 0 || beda.baris.size > 0) {
    tulisData(akar, paket, l, beda, awalIsi, gaya, bagianBuku);
    tulisDimensi(akar, beda);
  }
  tulisKolom(akar, kini, lama, digitBawaan(konteks), (k, g) =>
    gaya.xf(g, lama.gayaKolom.get(k)?.asalXf ?? 0),
  );
  tulisTampilan(akar, kini, lama);
  tulisSaring(akar, kini.saring, lama.saring);
  tulisValidasi(akar, kini.validasi, lama.validasi);
  tulisCetak(akar, kini.cetak, lama.cetak);
  tulisTautan(akar, letak.bagian, paket, kini, l.data);
  tulisGrafikLembar(akar, letak.bagian, paket, kini, lama, semua);
  return { akar, ...ringkas(beda) };
}

function ringkas(beda: BedaData): Pick<HasilLembar, "nilaiBerubah" | "rumusBerubah"> {
  const hasil = { nilaiBerubah: false, rumusBerubah: false };
  for (const baris of beda.sel.values()) {
    for (const { isi, kini, lama } of baris.values()) {
      hasil.nilaiBerubah ||= isi;
      hasil.rumusBerubah ||= (kini?.rumus ?? null) !== (lama?.rumus ?? null);
    }
  }
  return hasil;
}

/** The tree of a sheet part without its cells; `awalIsi` is where those begin, -1 when the part has none. */
function bukaLembar(paket: Paket, bagian: string, akhirData: number): { akar: Elemen; awalIsi: number } {
  let awalIsi = -1;
  const { akar } = paket.dokumen(bagian, {
    lokal: "sheetData",
    baca: (_, awal) => {
      awalIsi = awal;
      return akhirData;
    },
  });
  return { akar, awalIsi };
}

function tulisData(
  akar: Elemen,
  paket: Paket,
  l: LembarSimpan,
  beda: BedaData,
  awalIsi: number,
  gaya: PenulisGaya,
  bagianBuku: string,
): void {
  const awalan = akar.nama.slice(0, akar.nama.length - akar.lokal.length);
  const [teks, awal, akhir] =
    awalIsi < 0 ? ["</sheetData>", 0, 0] : [paket.teks(l.letak.bagian), awalIsi, l.akhirData];
  const isi = tambalData(teks, awal, akhir, beda, l.data.sel, awalan, {
    // A cell nobody styled looks like its row or column: a new look there grows out of that one.
    sel: (baris, kolom, kini, lama) => {
      const dasar = lama?.gaya ?? l.kini.gayaBaris.get(baris) ?? l.kini.gayaKolom.get(kolom);
      return gaya.xf(kini.gaya, dasar?.asalXf ?? 0);
    },
    larikDinamis: () => nomorLarikDinamis(paket, bagianBuku),
    baris: (nomor, g) => gaya.xf(g, l.data.gayaBaris.get(nomor)?.asalXf ?? 0),
  });
  anakUrut(akar, "sheetData", URUTAN_LEMBAR).isiMentah(isi);
}

/** Grows the used range that the part states, when cells were added outside it. */
function tulisDimensi(akar: Elemen, beda: BedaData): void {
  const e = akar.cari("dimension");
  const lama = bacaArea(e?.atribut.get("ref") ?? "");
  if (e === undefined || lama === null) return;
  let { baris, kolom, barisAkhir, kolomAkhir } = lama;
  for (const [nomor, isi] of beda.sel) {
    for (const [k, d] of isi) {
      if (d.kini === null) continue;
      baris = Math.min(baris, nomor);
      barisAkhir = Math.max(barisAkhir, nomor);
      kolom = Math.min(kolom, k);
      kolomAkhir = Math.max(kolomAkhir, k);
    }
  }
  e.setel("ref", alamatArea({ baris, kolom, barisAkhir, kolomAkhir }));
}
