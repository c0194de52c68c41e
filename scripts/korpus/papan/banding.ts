import type { HasilRapor } from "../../../src/rapor/nilai.ts";
import type { Nilai } from "../../../src/scoring/nilai.ts";
import { samaPeriode, type Periode } from "../../../src/scoring/periode.ts";
import type { SkorIku } from "../../../src/scoring/skor.ts";
import { bacaAlamat } from "../../../src/workbook/alamat.ts";
import type { BarisIku } from "../../../src/workbook/tabel.ts";
import type { Temuan } from "../../../src/workbook/temuan.ts";
import type { HarapanTertulis } from "./harapanTertulis.ts";

/** One way in which what was read is not what the workbook says. */
export interface Beda {
  /** What differs, "1a-CP realisasi"; table-wide fields by their name alone. */
  readonly apa: string;
  readonly harap: string;
  readonly dapat: string;
  /** Address of the IKU's name, for finding what was said about its row; null for the table. */
  readonly sel: string | null;
}

type IkuTertulis = HarapanTertulis["iku"][number];

const TELITI = 1e-6;
/** Texts carried through to the rapor; one that the workbook lacks must not appear. */
const TEKS = ["satuan", "vc", "pic", "kendala", "rencanaAksi", "tenggat", "keterangan"] as const;

/** Everything that differs between a workbook's expected table and what was read and scored; empty when all is right. */
export function bandingkan(harapan: HarapanTertulis, hasil: HasilRapor): Beda[] {
  const { tabel, kantor } = hasil;
  const nko = harapan.nko === undefined || sama(harapan.nko, kantor.nko.nilai);
  return [
    ...beda(
      "lembar",
      harapan.lembar === undefined || harapan.lembar === tabel.lembar,
      harapan.lembar,
      tabel.lembar,
    ),
    ...beda("kantor", samaTeks(harapan.kantor, tabel.kantor), harapan.kantor, tabel.kantor),
    ...beda("tahun", harapan.tahun === tabel.tahun, harapan.tahun, tabel.tahun),
    ...beda("periode", samaPeriode(harapan.periode, kantor.periode), harapan.periode, kantor.periode),
    ...trenHilang(harapan.tren, tabel.periode),
    ...bandingkanIku(harapan.iku, hasil),
    ...beda("NKO", nko, harapan.nko, kantor.nko.nilai),
    ...tidakDisebut(harapan, hasil.temuan),
    ...terlaluCuriga(harapan, hasil.temuan),
  ];
}

function bandingkanIku(harapan: readonly IkuTertulis[], { tabel, kantor }: HasilRapor): Beda[] {
  const dapat = kantor.iku.map((skor, i) => ({ skor, baris: tabel.iku[i] as BarisIku }));
  const urutan = beda(
    "daftar IKU",
    harapan.map((h) => h.nama).join() === dapat.map((d) => rapi(d.baris.nama)).join(),
    harapan.map((h) => h.nama).join("; "),
    dapat.map((d) => d.baris.nama).join("; "),
  );
  return [
    ...urutan,
    ...harapan.flatMap((h) => {
      const d = dapat.find(({ baris }) => rapi(baris.nama) === h.nama);
      return d === undefined ? [] : bedaIku(h, d.skor, d.baris);
    }),
  ];
}

function bedaIku(h: IkuTertulis, skor: SkorIku, baris: BarisIku): Beda[] {
  const cek = (apa: string, cocok: boolean, harap: unknown, dapat: unknown): Beda[] =>
    beda(`${h.kode ?? h.nama} ${apa}`, cocok, harap, dapat, baris.sel);
  return [
    ...cek("kode", h.kode === baris.kode, h.kode, baris.kode),
    ...cek("target", samaNilai(h.target, skor.target), h.target, skor.target),
    ...cek("realisasi", samaNilai(h.realisasi, skor.realisasi), h.realisasi, skor.realisasi),
    ...cek("indeks", samaIndeks(h.indeks, skor.indeks), h.indeks, skor.indeks),
    ...cek("status", h.status === skor.status, h.status, skor.status),
    ...cek("polarisasi", h.polarisasi === baris.polarisasi, h.polarisasi, baris.polarisasi),
    ...cek("konsolidasi", h.konsolidasi === baris.konsolidasi, h.konsolidasi, baris.konsolidasi),
    ...cek("persen", !berangka(h) || h.persen === baris.tampilan.persen, h.persen, baris.tampilan.persen),
    ...cek("perspektif", memuat(h.perspektif, baris.perspektif), h.perspektif, baris.perspektif),
    ...cek("sasaran", memuat(h.sasaran, baris.sasaran), h.sasaran, baris.sasaran),
    ...cek("bobot", (h.bobot ?? null) === baris.bobot, h.bobot, baris.bobot),
    ...cek("terburuk", (h.terburuk ?? null) === baris.terburuk, h.terburuk, baris.terburuk),
    ...cek("konversi 120", (h.konversi120 ?? false) === baris.konversi120, h.konversi120, baris.konversi120),
    ...TEKS.flatMap((medan) => cek(medan, samaTeks(h[medan] ?? null, baris[medan]), h[medan], baris[medan])),
  ];
}

/** Whether anything printed of the IKU could carry a percent sign. */
function berangka({ target, realisasi }: IkuTertulis): boolean {
  return target !== null || typeof realisasi === "number";
}

function trenHilang(tren: readonly Periode[], ada: readonly Periode[]): Beda[] {
  const hilang = tren.filter((p) => !ada.some((a) => samaPeriode(a, p)));
  return beda("periode tren", hilang.length === 0, hilang, ada);
}

/** Cells that deserve a word but about whose row nothing is said. */
function tidakDisebut({ disebut = {} }: HarapanTertulis, temuan: readonly Temuan[]): Beda[] {
  return Object.entries(disebut).flatMap(([sel, sebab]) =>
    beda(
      `temuan ${sel}`,
      temuan.some((t) => sebaris(t.sel, sel)),
      sebab,
      "tidak ada temuan di baris itu",
    ),
  );
}

function terlaluCuriga({ bersih }: HarapanTertulis, temuan: readonly Temuan[]): Beda[] {
  if (bersih !== true) return [];
  const periksa = temuan.filter((t) => t.tingkat === "periksa");
  const daftar = periksa.map((t) => `${t.kode} ${t.sel ?? ""}`.trim()).join(", ");
  return beda("temuan", periksa.length === 0, "tidak ada yang perlu diperiksa", daftar);
}

/** Whether two addresses lie on the same row of the same sheet. */
export function sebaris(a: string | null, b: string): boolean {
  const [x, y] = [a === null ? null : bacaAlamat(a), bacaAlamat(b)];
  return x !== null && y !== null && x.lembar === y.lembar && x.area.baris === y.area.baris;
}

function beda(
  apa: string,
  cocok: boolean,
  harap: unknown,
  dapat: unknown,
  sel: string | null = null,
): Beda[] {
  return cocok ? [] : [{ apa, harap: tulis(harap), dapat: tulis(dapat), sel }];
}

function tulis(nilai: unknown): string {
  return typeof nilai === "string" ? nilai : JSON.stringify(nilai ?? null);
}

function sama(a: number, b: number | null): boolean {
  return b !== null && Math.abs(a - b) <= TELITI * Math.max(1, Math.abs(a));
}

function samaIndeks(harap: number | null, dapat: number | null): boolean {
  return harap === null ? dapat === null : sama(harap, dapat);
}

function samaNilai(harap: IkuTertulis["target"] | string, dapat: Nilai): boolean {
  if (harap === null) return dapat.jenis === "kosong";
  if (typeof harap === "number") return dapat.jenis === "angka" && sama(harap, dapat.nilai);
  if (typeof harap === "string") return dapat.jenis === "teks" && samaTeks(harap, dapat.teks);
  return dapat.jenis === "rentang" && sama(harap[0], dapat.bawah) && sama(harap[1], dapat.atas);
}

function rapi(teks: string): string {
  return teks.replace(/\s+/g, " ").trim();
}

function samaTeks(harap: string | null, dapat: string | null): boolean {
  return harap === null || dapat === null
    ? harap === dapat
    : rapi(harap).toLowerCase() === rapi(dapat).toLowerCase();
}

/** For texts that may keep their numbering: the expected words must be in them. */
function memuat(harap: string | null, dapat: string | null): boolean {
  if (harap === null || dapat === null) return harap === dapat;
  return rapi(dapat).toLowerCase().includes(rapi(harap).toLowerCase());
}
