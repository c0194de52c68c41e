import {
  barisNomor,
  catatanKaki,
  namaHitungan,
  namaJabatan,
  namaLegenda,
  namaPerspektif,
  namaRekap,
  namaSasaran,
  selNomor,
  tandaTangan,
} from "./jenisBaris.ts";
import { kepalaLagi } from "./kepalaUlang.ts";
import type { Kepala } from "../kepala/kepala.ts";
import { kodeIku, nomorBaris, punyaAngka, type LetakBadan } from "./letakBadan.ts";
import type { Lembaran } from "../lembaran.ts";
import { bacaPolKp } from "./polKp.ts";

/** What one row under the header is. */
export type GolonganBaris =
  | "kosong"
  | "lewati"
  | "tutup"
  | "kepalaSama"
  | "kepalaLain"
  | "judul"
  | "angkaTanpaNama"
  | "perspektif"
  | "sasaran"
  | "namaSaja"
  | "rincian"
  | "iku";

/** Rows looked at below a signature in a PIC column, before it is believed to be one. */
const BARIS_DIINTIP = 40;

/** The name of a part begins with a letter or a bullet. */
const BERBUTIR = /^(?:[a-z][.)]|[-•–*▪])\s*\p{L}/u;
const RINCIAN_MAKS = 20;

/** @param setelahKosong the row directly above is blank: signatures stand apart from the table. */
export function golonganBaris(
  l: Lembaran,
  kepala: Kepala,
  letak: LetakBadan,
  b: number,
  setelahKosong: boolean,
): GolonganBaris {
  if (!terisi(l, b, letak.semua)) return "kosong";
  const nama = l.teks(b, letak.nama);
  const label = labelBaris(l, b, letak);

  if (selNomor(nama) && barisNomor(teksBaris(l, b, letak.semua))) return "lewati";
  const lagi = kepalaLagi(l, kepala, letak, b);
  if (lagi) return lagi;
  if (penutup(l, letak, b, nama, setelahKosong)) return "tutup";
  // An IKU with a footnote of its own may carry the star in front.
  const berbintang = nama.startsWith("*") && (terisi(l, b, letak.nilai) || barisBertanda(l, letak, b));
  if ((catatanKaki(label) && !berbintang) || rekap(l, letak, b, label)) return "lewati";

  const pita = namaPerspektif(label) ? "perspektif" : namaSasaran(label) ? "sasaran" : null;
  if (nama === "") return pita ?? (berangka(l, b, letak.targetRealisasi) ? "angkaTanpaNama" : "judul");
  const bernilai = terisi(l, b, letak.targetRealisasi);
  // In the NKO print the heading of a sasaran carries its NSS, the band of a perspective its NP in the index column.
  if (letak.kodeBerhuruf && !bernilai && kodeSasaranSaja(l, letak, b)) return "sasaran";
  // A band may have a number ("I") and a weight of its own.
  const kepalaPita = !bernilai && !berkode(l, letak, b) && !terisi(l, b, letak.aturan);
  if (pita && (kepalaPita || !terisi(l, b, letak.isi))) return pita;
  if (letak.namaBersasaran && !bernilai && judulSasaran(l, letak, b)) return "sasaran";
  if (rincian(l, kepala, letak, b, nama)) return "rincian";
  const berangkaApaPun = terisi(l, b, letak.nilai);
  if (setelahKosong && tanpaKode(l, letak, b) && !berangkaApaPun && !terisi(l, b, letak.aturan))
    return "namaSaja";
  const berisi = berangkaApaPun || barisBertanda(l, letak, b) || terisi(l, b, letak.pendamping);
  return berisi ? "iku" : "namaSaja";
}

/** True when any of the columns is filled in the row. */
function terisi(l: Lembaran, b: number, kolom: readonly number[]): boolean {
  for (const k of kolom) if (!l.kosong(b, k)) return true;
  return false;
}

/** True when any of the columns has a figure in the row. */
function berangka(l: Lembaran, b: number, kolom: readonly number[]): boolean {
  for (const k of kolom) if (punyaAngka(l, b, k)) return true;
  return false;
}

function teksBaris(l: Lembaran, b: number, kolom: readonly number[]): string[] {
  return kolom.flatMap((k) => (l.kosong(b, k) ? [] : [l.teks(b, k)]));
}

/** The name of a row or, failing that, the text nearest to its left: what a band, a sum or a footnote calls itself. */
export function labelBaris(l: Lembaran, b: number, { nama, semua }: LetakBadan): string {
  const sendiri = l.teks(b, nama);
  if (sendiri !== "") return sendiri;
  for (const k of semua.filter((k) => k < nama).reverse()) {
    if (typeof l.nilai(b, k) === "string" && !l.kosong(b, k)) return l.teks(b, k);
  }
  return l.teks(b, 0);
}

/** True when the row is numbered or fills a column that headings leave blank. */
export function barisBertanda(l: Lembaran, letak: LetakBadan, b: number): boolean {
  return terisi(l, b, letak.isi) || nomorBaris(l, letak, b);
}

/**
 * Signatures end the table, in whichever column they stand. A PIC may be called "Kepala Seksi" as well: in
 * such a column it signs only below a blank row and with no IKU further down.
 */
function penutup(l: Lembaran, letak: LetakBadan, b: number, nama: string, setelahKosong: boolean): boolean {
  for (const k of letak.nilai) if (punyaAngka(l, b, k) && !tandaTangan(l.teks(b, k))) return false;
  if (barisBertanda(l, letak, b)) return false;
  const penanda = letak.semua.filter((k) => tandaTangan(l.teks(b, k)));
  if (penanda.length === 0) return false;
  const diPendamping = penanda.every((k) => letak.pendamping.includes(k));
  const jabatanSaja = diPendamping && penanda.every((k) => namaJabatan(l.teks(b, k)));
  if (nama === "" ? !jabatanSaja : tandaTangan(nama) || !diPendamping) return true;
  return setelahKosong && !terisi(l, b, letak.nilai) && !ikuDiBawah(l, letak, b);
}

function ikuDiBawah(l: Lembaran, letak: LetakBadan, b: number): boolean {
  for (let r = b + 1; r <= b + BARIS_DIINTIP; r += 1) {
    const nama = l.teks(r, letak.nama);
    if (nama !== "" && !tandaTangan(nama) && berangka(l, r, letak.targetRealisasi)) return true;
  }
  return false;
}

/** Sums, counts of colours and legends; what has the code or the polarisasi of an IKU is one whatever its name. */
function rekap(l: Lembaran, letak: LetakBadan, b: number, label: string): boolean {
  const jumlah = namaRekap(label);
  if (!jumlah && !namaHitungan(label) && !namaLegenda(label)) return false;
  const berpolarisasi = letak.aturan.some((k) => bacaPolKp(l.teks(b, k)).polarisasi !== null);
  if (berkode(l, letak, b) || berpolarisasi) return false;
  return jumlah || !(berangka(l, b, letak.target) && berangka(l, b, letak.realisasi));
}

function berkode(l: Lembaran, { kode }: LetakBadan, b: number): boolean {
  return kodeIku(l.teks(b, kode));
}

/** A name that the column of both means as a sasaran: none of what marks an IKU stands in its row. */
function judulSasaran(l: Lembaran, letak: LetakBadan, b: number): boolean {
  if (letak.no < 0 && letak.kode < 0 && letak.aturan.length === 0) return false;
  return !terisi(l, b, letak.aturan) && !berkode(l, letak, b) && !nomorBaris(l, letak, b);
}

/** "a. Bea masuk" under a numbered IKU with figures of its own: what that IKU is made of. */
function rincian(l: Lembaran, kepala: Kepala, letak: LetakBadan, b: number, nama: string): boolean {
  if (!BERBUTIR.test(nama)) return false;
  const penanda = [letak.no, letak.kode];
  if (terisi(l, b, [...penanda, ...letak.aturan])) return false;
  for (let atas = b - 1; atas >= b - RINCIAN_MAKS; atas -= 1) {
    if (terisi(l, atas, penanda))
      return berangka(l, atas, letak.target) && golonganBaris(l, kepala, letak, atas, false) === "iku";
    if (!BERBUTIR.test(l.teks(atas, letak.nama))) return false;
  }
  return false;
}

/** Every IKU of the table has a code and this row has none: below the table it is a numbered note. */
function tanpaKode(l: Lembaran, { kode, kodeBerhuruf }: LetakBadan, b: number): boolean {
  return kodeBerhuruf && l.kosong(b, kode);
}

function kodeSasaranSaja(l: Lembaran, { kode }: LetakBadan, b: number): boolean {
  return /^(?:SS[ .-]?)?\d{1,2}\.?$/i.test(l.teks(b, kode));
}
