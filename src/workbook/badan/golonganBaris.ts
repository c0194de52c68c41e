import {
  barisNomor,
  catatanKaki,
  namaHitungan,
  namaJabatan,
  namaLegenda,
  namaPerspektif,
  namaRekap,
  namaSasaran,
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
  const terisi = (daftar: readonly number[]) => daftar.some((k) => !l.kosong(b, k));
  if (!terisi(letak.semua)) return "kosong";
  const nama = namaBaris(l, b, letak.nama);
  const label = labelBaris(l, b, letak);

  if (nama !== "" && barisNomor(teksBaris(l, b, letak.semua))) return "lewati";
  const lagi = kepalaLagi(l, kepala, letak, b);
  if (lagi) return lagi === "sama" ? "kepalaSama" : "kepalaLain";
  if (penutup(l, letak, b, nama, setelahKosong)) return "tutup";
  if (catatanKaki(label) || rekap(l, letak, b, label)) return "lewati";

  const pita = namaPerspektif(label) ? "perspektif" : namaSasaran(label) ? "sasaran" : null;
  const berangka = letak.targetRealisasi.some((k) => punyaAngka(l, b, k));
  if (nama === "") return pita ?? (berangka ? "angkaTanpaNama" : "judul");
  // In the NKO print the heading of a sasaran carries its NSS, the band of a perspective its NP in the index column.
  if (letak.kodeBerhuruf && !terisi(letak.targetRealisasi) && kodeSasaranSaja(l, letak, b)) return "sasaran";
  // A band may have a number ("I") and a weight of its own.
  const kepalaPita = !berkode(l, letak, b) && !terisi(letak.aturan) && !terisi(letak.targetRealisasi);
  if (pita && (kepalaPita || !terisi(letak.isi))) return pita;
  if (letak.namaBersasaran && !terisi(letak.targetRealisasi) && judulSasaran(l, letak, b)) return "sasaran";
  if (rincian(l, letak, b, nama)) return "rincian";
  if (setelahKosong && tanpaKode(l, letak, b) && !terisi([...letak.nilai, ...letak.aturan]))
    return "namaSaja";
  const berisi = barisBertanda(l, letak, b) || terisi(letak.nilai) || terisi(letak.pendamping);
  return berisi ? "iku" : "namaSaja";
}

function* teksBaris(l: Lembaran, b: number, kolom: readonly number[]): Iterable<string> {
  for (const k of kolom) if (!l.kosong(b, k)) yield l.teks(b, k);
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
  return letak.isi.some((k) => !l.kosong(b, k)) || nomorBaris(l, letak, b);
}

/** The text of the name cell; a band merged across from the left is no name. */
function namaBaris(l: Lembaran, b: number, letakNama: number): string {
  const gabung = l.gabung(b, letakNama);
  return gabung && gabung.kolom < letakNama ? "" : l.teks(b, letakNama);
}

/**
 * Signatures end the table, in whichever column they stand. A PIC may be called "Kepala Seksi" as well: in
 * such a column it signs only below a blank row and with no IKU further down.
 */
function penutup(l: Lembaran, letak: LetakBadan, b: number, nama: string, setelahKosong: boolean): boolean {
  const berangka = letak.nilai.some((k) => punyaAngka(l, b, k) && !tandaTangan(l.teks(b, k)));
  if (berangka || barisBertanda(l, letak, b)) return false;
  const penanda = letak.semua.filter((k) => tandaTangan(l.teks(b, k)));
  if (penanda.length === 0) return false;
  const diPendamping = penanda.every((k) => letak.pendamping.includes(k));
  const jabatanSaja = diPendamping && penanda.every((k) => namaJabatan(l.teks(b, k)));
  if (nama === "" ? !jabatanSaja : tandaTangan(nama) || !diPendamping) return true;
  return setelahKosong && !letak.nilai.some((k) => !l.kosong(b, k)) && !ikuDiBawah(l, letak, b);
}

function ikuDiBawah(l: Lembaran, letak: LetakBadan, b: number): boolean {
  for (let r = b + 1; r < Math.min(l.tinggi, b + BARIS_DIINTIP); r += 1) {
    const nama = l.teks(r, letak.nama);
    if (nama !== "" && !tandaTangan(nama) && letak.targetRealisasi.some((k) => punyaAngka(l, r, k)))
      return true;
  }
  return false;
}

/** Sums, counts of colours and legends; what has the code or the polarisasi of an IKU is one whatever its name. */
function rekap(l: Lembaran, letak: LetakBadan, b: number, label: string): boolean {
  const jumlah = namaRekap(label);
  if (!jumlah && !namaHitungan(label) && !namaLegenda(label)) return false;
  const berpolarisasi = letak.aturan.some((k) => bacaPolKp(l.teks(b, k)).polarisasi !== null);
  if (berkode(l, letak, b) || berpolarisasi) return false;
  const adaAngka = (daftar: readonly number[]) => daftar.some((k) => punyaAngka(l, b, k));
  return jumlah || !(adaAngka(letak.target) && adaAngka(letak.realisasi));
}

function berkode(l: Lembaran, { kode }: LetakBadan, b: number): boolean {
  return kode !== null && kodeIku(l.teks(b, kode));
}

/** A name that the column of both means as a sasaran: none of what marks an IKU stands in its row. */
function judulSasaran(l: Lembaran, letak: LetakBadan, b: number): boolean {
  if (letak.no === null && letak.kode === null && letak.aturan.length === 0) return false;
  const beraturan = letak.aturan.some((k) => !l.kosong(b, k));
  return !beraturan && !berkode(l, letak, b) && !nomorBaris(l, letak, b);
}

/** "a. Bea masuk" under a numbered IKU with figures of its own: what that IKU is made of. */
function rincian(l: Lembaran, letak: LetakBadan, b: number, nama: string): boolean {
  const penanda = [letak.no, letak.kode].filter((k) => k !== null);
  if (!BERBUTIR.test(nama) || penanda.length === 0 || penanda.some((k) => !l.kosong(b, k))) return false;
  if (letak.aturan.some((k) => !l.kosong(b, k))) return false;
  for (let atas = b - 1; atas >= Math.max(0, b - RINCIAN_MAKS); atas -= 1) {
    if (penanda.some((k) => !l.kosong(atas, k))) return letak.target.some((k) => punyaAngka(l, atas, k));
    if (!BERBUTIR.test(l.teks(atas, letak.nama))) return false;
  }
  return false;
}

/** Every IKU of the table has a code and this row has none: below the table it is a numbered note. */
function tanpaKode(l: Lembaran, { kode, kodeBerhuruf }: LetakBadan, b: number): boolean {
  return kode !== null && kodeBerhuruf && l.kosong(b, kode);
}

function kodeSasaranSaja(l: Lembaran, { kode }: LetakBadan, b: number): boolean {
  return kode !== null && /^(?:SS[ .-]?)?\d{1,2}\.?$/i.test(l.teks(b, kode));
}
