import { hitungNko } from "../scoring/nko.ts";
import { KMK_467_2014 } from "../scoring/profil.ts";
import type { SkorIku } from "../scoring/skor.ts";
import { statusDari } from "../scoring/status.ts";
import { kataKosong } from "../workbook/angka.ts";
import { bacaBobot, bobotTertulis } from "./bacaBobot.ts";
import { bacaIndeks } from "./figur.ts";
import { galatCatatan, galatNilai, iniGalat, tidakAda, type Galat, type Hasil } from "./galat.ts";
import { bidang } from "./larik.ts";
import { selKosong, type Sel } from "./masukan.ts";
import { cocokKolom } from "../workbook/cocokKolom.ts";

/** The columns of the table, in this order unless its header says otherwise. */
const KOLOM = ["perspektif", "sasaran", "indeks", "bobot"] as const;
type KolomNko = (typeof KOLOM)[number];

/** Assumptions of scoring that would change the number: a cell cannot say that they were made. */
const ANGGAPAN: ReadonlySet<string> = new Set(["BOBOT_PERSPEKTIF_DIANGGAP", "BOBOT_PERSPEKTIF_BEDA"]);

/**
 * Menghitung nilai kinerja organisasi (NKO) dari tabel 4 kolom: perspektif, sasaran, indeks, bobot. Perspektif dan sasaran yang kosong mengikuti baris di atasnya, seperti pada sel gabungan.
 *
 * @customfunction NKO
 * @param tabel Rentang 4 kolom: perspektif, sasaran strategis, indeks, bobot; baris judul boleh ikut.
 * @example =IKU.NKO(A7:D10) → 101,95
 *   A7:D10 = Stakeholder | SS1 | 104 | 26 / Customer | SS2 | 100 | 21 / Internal Process | SS3 | 98 | 14 / Learning & Growth | SS4 | 105,1666666667 | 11
 */
export function nko(tabel: unknown[][]): unknown[][] {
  return [[hitung(tabel)]];
}

function hitung(tabel: unknown): Hasil {
  const b = bidang({ tabel });
  if (iniGalat(b)) return b;
  if (b.lebar !== KOLOM.length) return galatNilai("NKO_KOLOM", { lebar: b.lebar });
  const { urutan, mulai } = bacaJudul((kolom) => b.sel("tabel", 0, kolom));
  const baris: Baris[] = [];
  for (let i = mulai; i < b.tinggi; i++) {
    const sel = (nama: KolomNko) => b.sel("tabel", i, urutan.indexOf(nama));
    if (KOLOM.every((nama) => selKosong(sel(nama)))) continue;
    const indeks = bacaIndeks(sel("indeks"));
    if (iniGalat(indeks)) return indeks;
    const nama = kelompok(baris[baris.length - 1], kata(sel("perspektif")), kata(sel("sasaran")));
    baris.push({ ...nama, indeks, bobot: sel("bobot"), ke: i + 1 });
  }
  return nilai(baris);
}

interface Baris {
  readonly perspektif: string | null;
  readonly sasaran: string | null;
  readonly indeks: number | null;
  readonly bobot: Sel;
  readonly ke: number;
}

/** The order of the columns, from a header row when there is one. */
function bacaJudul(sel: (kolom: number) => Sel): { urutan: readonly KolomNko[]; mulai: number } {
  const judul = KOLOM.map((_, k) => {
    const { nilai } = sel(k);
    const kolom = typeof nilai === "string" ? cocokKolom(nilai).kolom : null;
    return KOLOM.find((nama) => nama === (kolom === "vc" ? "bobot" : kolom)) ?? null;
  });
  const lengkap = KOLOM.every((nama) => judul.includes(nama));
  return lengkap
    ? { urutan: judul.flatMap((j) => (j === null ? [] : [j])), mulai: 1 }
    : { urutan: KOLOM, mulai: 0 };
}

/** A name as written; blank for a cell that a merge leaves empty, also when Excel hands it over as 0. */
function kata({ nilai }: Sel): string | null {
  const teks = String(nilai).trim();
  return nilai === 0 || kataKosong(teks) ? null : teks;
}

/** Blank cells go on with the row above; a new perspective begins without a sasaran. */
function kelompok(
  atas: Baris | undefined,
  perspektif: string | null,
  sasaran: string | null,
): Pick<Baris, "perspektif" | "sasaran"> {
  return {
    perspektif: perspektif ?? atas?.perspektif ?? null,
    sasaran: sasaran ?? (perspektif === null ? (atas?.sasaran ?? null) : null),
  };
}

function nilai(baris: readonly Baris[]): Hasil {
  const bobot = bacaBobot(baris.map((r) => ({ sel: r.bobot, ke: r.ke })));
  if (iniGalat(bobot)) return bobot;
  const tanpa = baris.find((r) => r.perspektif === null);
  if (tanpa !== undefined && baris.some((r) => r.perspektif !== null)) {
    return galatNilai("NKO_PERSPEKTIF", { baris: tanpa.ke });
  }
  const { nko, perspektif } = hitungNko(baris.map(skor), KMK_467_2014);
  const anggapan = [nko, ...perspektif].flatMap((g) => g.catatan).find((c) => ANGGAPAN.has(c.kode));
  if (anggapan !== undefined) return galatCatatan(anggapan);
  return nko.nilai ?? tanpaNilai();
}

function tanpaNilai(): Galat {
  return tidakAda({ kode: "SEMUA_ABU_ABU" });
}

/** A score as far as the NKO needs it. */
function skor({ perspektif, sasaran, indeks, bobot }: Baris): SkorIku {
  const kosong = { jenis: "kosong" } as const;
  return {
    iku: {
      kode: null,
      nama: "",
      perspektif,
      sasaran,
      polarisasi: "maximize",
      konsolidasi: null,
      ...bobotTertulis(bobot),
      target: [],
      realisasi: [],
      terburuk: null,
      konversi120: false,
    },
    periode: null,
    polarisasi: "maximize",
    konsolidasi: null,
    target: kosong,
    realisasi: kosong,
    indeks,
    status: statusDari(indeks, KMK_467_2014),
    alasan: indeks === null ? { kode: "BELUM_DILAPORKAN" } : null,
    catatan: [],
  };
}
