import { samaPeriode } from "../../scoring/periode.ts";
import { cocokKolom } from "../cocokKolom.ts";
import { ratakan, tanpaKurung } from "../kata.ts";
import { JUDUL_TABEL_LAIN } from "./kataBaris.ts";
import type { Kepala } from "../kepala/kepala.ts";
import type { LetakBadan } from "./letakBadan.ts";
import type { Lembaran } from "../lembaran.ts";
import { cariTahun } from "../namaPeriode.ts";
import { SINONIM } from "../sinonim.ts";

const JUDUL_NAMA: ReadonlySet<string> = new Set(SINONIM.nama);
/** Header words of the columns that number and name the rows; as a row's own number or code they mean nothing. */
const JUDUL_NOMOR: ReadonlySet<string> = new Set([...SINONIM.no, ...SINONIM.kode]);
/** Header words that may stand over figures, of this table or of another kind of table. */
const JUDUL_ANGKA: ReadonlySet<string> = new Set([
  ...SINONIM.target,
  ...SINONIM.realisasi,
  ...SINONIM.capaian,
  ...SINONIM.indeks,
  ...SINONIM.satuan,
  ...SINONIM.keterangan,
  ...JUDUL_TABEL_LAIN,
]);
/** Fewer header words may stand in a row of another kind. */
const KOLOM_SEARTI_MIN = 3;
/** A longer text is a name and no header of the name column. */
const PANJANG_JUDUL_NAMA = 60;
/** Lines that a page break puts above a header printed again. */
const BARIS_HALAMAN = /^(?:halaman|hal|page|lanjutan|lampiran|sambungan)(?: |$)/;

/** Whether a row under the header is a header again: this table's own, as on every page, or another table's. */
export function kepalaLagi(
  l: Lembaran,
  kepala: Kepala,
  letak: LetakBadan,
  b: number,
): "kepalaSama" | "kepalaLain" | null {
  if (letak.nilai.some((k) => bilanganBiasa(l, b, k))) return null;
  if (kepalaSama(l, kepala, letak, b) || kepalaSearti(l, kepala, b)) return "kepalaSama";
  const lain = judulNama(l, kepala, letak, b) || judulNomor(l, letak, b) || judulAngka(l, letak, b);
  return lain ? "kepalaLain" : null;
}

/** The first row above the header that says the same over at least three columns: a table that no header was found for. */
export function kepalaDiAtas(l: Lembaran, kepala: Kepala, letak: LetakBadan): number | null {
  for (let b = 0; b < kepala.baris; b += 1) {
    const terisi = letak.semua.filter((k) => !l.kosong(b, k));
    if (terisi.length >= KOLOM_SEARTI_MIN && kepalaSama(l, kepala, letak, b)) return b;
  }
  return null;
}

/** True for a line of text that heads a table of its own: no page mark and none of the titles over this table. */
export function judulTabel(l: Lembaran, kepala: Kepala, teks: string): boolean {
  if (teks === "" || BARIS_HALAMAN.test(ratakan(teks))) return false;
  for (let b = 0; b < kepala.baris; b += 1) {
    for (let k = 0; k < l.lebar; k += 1) if (l.teks(b, k) === teks) return false;
  }
  return true;
}

/** A number that is no year: years head columns. */
function bilanganBiasa(l: Lembaran, b: number, k: number): boolean {
  const nilai = l.nilai(b, k);
  return typeof nilai === "number" && !(Number.isInteger(nilai) && cariTahun(String(nilai)) !== null);
}

/** Every filled cell says what a header row says over it. */
function kepalaSama(l: Lembaran, kepala: Kepala, { semua }: LetakBadan, b: number): boolean {
  const terisi = semua.filter((k) => !l.kosong(b, k));
  const tertulis = (teks: string, k: number) => {
    for (let atas = kepala.baris; atas <= kepala.barisAkhir; atas += 1)
      if (l.teks(atas, k) === teks) return true;
    return false;
  };
  return terisi.length > 1 && terisi.every((k) => tertulis(l.teks(b, k), k));
}

/** The same columns in other words: "Target Kinerja" where the first page says "Target"; another year's is another table. */
function kepalaSearti(l: Lembaran, { kolom }: Kepala, b: number): boolean {
  const terisi = kolom.filter((k) => !l.kosong(b, k.letak));
  if (terisi.length < KOLOM_SEARTI_MIN || !terisi.some((k) => k.kolom === "nama")) return false;
  return terisi.every((k) => {
    const { kolom: peran, periode, tahun } = cocokKolom(l.teks(b, k.letak));
    const sewaktu = periode === null || samaPeriode(periode, k.periode);
    // A period alone heads a column whose role stands beside the rows or over a group.
    const seperan = peran === k.kolom || (peran === null && periode !== null);
    return seperan && sewaktu && (tahun === null || tahun === k.tahun);
  });
}

function judulNama(l: Lembaran, kepala: Kepala, letak: LetakBadan, b: number): boolean {
  const nama = l.teks(b, letak.nama);
  if (nama === "" || nama.length > PANJANG_JUDUL_NAMA) return false;
  return nama === l.teks(kepala.barisAkhir, letak.nama) || JUDUL_NAMA.has(inti(nama));
}

function judulNomor(l: Lembaran, { no, kode }: LetakBadan, b: number): boolean {
  return [no, kode].some((k) => JUDUL_NOMOR.has(inti(l.teks(b, k))));
}

/** Header words wherever target and realisasi would stand, and more than one of them: a row of units says one word. */
function judulAngka(l: Lembaran, { semua, targetRealisasi }: LetakBadan, b: number): boolean {
  const terisi = targetRealisasi.filter((k) => !l.kosong(b, k)).map((k) => inti(l.teks(b, k)));
  if (terisi.length === 0 || !terisi.every((teks) => JUDUL_ANGKA.has(teks))) return false;
  return new Set(semua.map((k) => inti(l.teks(b, k))).filter((teks) => JUDUL_ANGKA.has(teks))).size > 1;
}

function inti(teks: string): string {
  return ratakan(tanpaKurung(teks)).replace(/ (?:tahun )?20\d\d$/, "");
}
