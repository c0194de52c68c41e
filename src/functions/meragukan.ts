import type { Nilai } from "../scoring/nilai.ts";
import { cocokKolom } from "../workbook/cocokKolom.ts";
import { untukPesan } from "../workbook/nilai/nilaiBaris.ts";
import { galatNilai, type Galat } from "./galat.ts";
import type { Temuan } from "../workbook/temuan.ts";
import type { Sel } from "./masukan.ts";

/** The error for a row that is the table's header, taken along with the rows under it; null for every other row. */
export function barisJudul(
  sel: Readonly<Record<"realisasi" | "target", Sel>>,
  realisasi: Nilai,
  target: Nilai,
): Galat | null {
  if (realisasi.jenis !== "teks" || target.jenis !== "teks") return null;
  return judul(sel.realisasi, "realisasi") && judul(sel.target, "target") ? galatNilai("BARIS_JUDUL") : null;
}

function judul({ nilai }: Sel, kolom: "realisasi" | "target"): boolean {
  return cocokKolom(String(nilai)).kolom === kolom;
}

/**
 * The error for a pair that the reader finds suspicious, where its number would probably be wrong: the rapor has a
 * finding beside such a number, a cell has no room for one. Counts of 2 and more pass.
 */
export function meragukan(realisasi: Nilai, target: Nilai, temuan: readonly Temuan[]): Galat | null {
  const satuan = temuan.find((t) => t.kode === "SATUAN_BERBEDA");
  if (satuan !== undefined) return galatNilai("SATUAN", satuan.data);
  if (!temuan.some((t) => t.kode === "SKALA_MENCURIGAKAN")) return null;
  const data = { realisasi: untukPesan(realisasi), target: untukPesan(target) };
  if (angkaTanggal(realisasi) || angkaTanggal(target)) return galatNilai("MUNGKIN_TANGGAL", data);
  return pecahan(realisasi) || pecahan(target) ? galatNilai("SKALA", data) : null;
}

/** A share of 1, as a cell formatted as percent holds it. 100% is the most usual of them; 2 is a count. */
export function pecahan(nilai: Nilai): boolean {
  if (nilai.jenis !== "angka" || Math.abs(nilai.nilai) > 2) return false;
  return !Number.isInteger(nilai.nilai) || Math.abs(nilai.nilai) === 1;
}

/** Days of the years 2000 to 2049 as Excel numbers them. */
function angkaTanggal(nilai: Nilai): boolean {
  return (
    nilai.jenis === "angka" && nilai.nilai >= 36_526 && nilai.nilai < 54_789 && Number.isInteger(nilai.nilai)
  );
}
