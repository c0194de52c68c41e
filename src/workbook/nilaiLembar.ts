import { PANJANG_JUDUL } from "./cocokKolom.ts";
import { ratakan } from "./kata.ts";
import type { Kepala } from "./kepala/kepala.ts";
import type { Judul } from "./kepala/judul.ts";
import { kodeIku } from "./badan/letakBadan.ts";
import type { Lembaran } from "./lembaran.ts";
import { adaAngka, type BarisNilai } from "./nilai/nilaiBaris.ts";
import type { BarisIku } from "./tabel.ts";

/** Rows make a table likelier up to the length of an IKU list; raw data has more. */
const BARIS_DIHITUNG = 20;
const BOBOT_BARIS = 0.05;
const BOBOT_LAPOR = 3;
const BOBOT_KODE = 1.5;
const BOBOT_KANTOR = 1;
const BOBOT_NAMA = 0.5;
/** What a sheet loses that calls itself something else, or the data of one IKU. */
const POTONGAN_NAMA = 1.5;
const POTONGAN_SATU_IKU = 2;

/** Names of sheets that feed or show an IKU table. They only tip the scales: the table may well stand on one. */
const NAMA_LAIN: ReadonlySet<string> = new Set(
  (
    "data raw mentah database db perhitungan hitung hitungan kalkulasi calculation rincian detail lampiran kk kertas " +
    "manual notulen referensi ref dashboard dasbor grafik chart pivot contoh usulan lama old arsip archive backup " +
    "bahan bukti sumber source"
  ).split(" "),
);
const NAMA_IKU: ReadonlySet<string> = new Set(["iku", "nko", "rapor", "kpi"]);
/** Whose IKU the titles speak of: the office's are its head's; those of the officials under them are not. */
const PIMPINAN = /\b(?:kepala kantor|kakanwil|kepala kppbc|kepala kpu|kepala balai|head of office)\b/;
const BAWAHAN =
  /\b(?:kepala (?:bagian|bidang|seksi|sub ?bagian|sub ?bidang|sub ?seksi)|kabag|kabid|kasi|kasubbag|kasubbid|kasubsi|pelaksana|pemeriksa)\b/;
const BOBOT_PIMPINAN = 1;
const POTONGAN_BAWAHAN = 1.5;
/** "Perhitungan IKU 1a-CP", "5b-N". */
const SATU_IKU = /\b(?:iku|kpi) *(?:no\.? *)?\d{1,2}[a-z]\b|\b\d{1,2}[a-z]-(?:cp|n)\b/i;

/** How surely a sheet's table is the office's IKU table, compared between the sheets of a workbook. */
export function nilaiLembar(
  l: Lembaran,
  kepala: Pick<Kepala, "baris" | "skor">,
  { kantor }: Pick<Judul, "kantor">,
  iku: readonly Pick<BarisIku, "kode">[],
  baris: readonly BarisNilai[],
): number {
  const lapor = baris.filter((b) => b.nilai.some((n) => n.peran === "realisasi" && adaAngka(n))).length;
  const kode = new Set(iku.flatMap(({ kode }) => (kode !== null && kodeIku(kode) ? [kode] : [])));
  let nilai = kepala.skor + BOBOT_BARIS * Math.min(baris.length, BARIS_DIHITUNG);
  nilai += BOBOT_LAPOR * (lapor / baris.length);
  if (2 * kode.size >= iku.length) nilai += BOBOT_KODE;
  if (kantor !== null) nilai += BOBOT_KANTOR;
  const nama = ratakan(l.nama).split(" ");
  if (nama.some((kata) => NAMA_LAIN.has(kata))) nilai -= POTONGAN_NAMA;
  else if (nama.some((kata) => NAMA_IKU.has(kata))) nilai += BOBOT_NAMA;
  const judul = [...barisJudul(l, kepala), l.nama];
  if (judul.some((teks) => SATU_IKU.test(teks))) nilai -= POTONGAN_SATU_IKU;
  const rata = judul.map(ratakan);
  if (rata.some((teks) => BAWAHAN.test(teks))) nilai -= POTONGAN_BAWAHAN;
  else if (rata.some((teks) => PIMPINAN.test(teks))) nilai += BOBOT_PIMPINAN;
  return nilai;
}

function barisJudul(l: Lembaran, kepala: Pick<Kepala, "baris">): string[] {
  const baris: string[] = [];
  for (let b = 0; b < kepala.baris; b += 1) {
    for (let k = 0; k < l.lebar; k += 1) {
      if (!l.kosong(b, k)) baris.push(l.teks(b, k).slice(0, PANJANG_JUDUL));
    }
  }
  return baris;
}
