import type { Nilai } from "../scoring/nilai.ts";
import { cocokKolom } from "../workbook/cocokKolom.ts";
import { untukPesan } from "../workbook/nilai/nilaiBaris.ts";
import { galatNilai, type Galat } from "./galat.ts";
import type { Sel } from "./masukan.ts";

/** The error for a row that is the table's header, taken along with the rows under it; null for every other row. */
export function barisJudul({
  realisasi,
  target,
}: Readonly<Record<"realisasi" | "target", Sel>>): Galat | null {
  return judul(realisasi, "realisasi") && judul(target, "target") ? galatNilai("BARIS_JUDUL") : null;
}

function judul({ nilai }: Sel, kolom: "realisasi" | "target"): boolean {
  return typeof nilai === "string" && nilai !== "" && cocokKolom(nilai).kolom === kolom;
}

/**
 * The error for a pair of one row that the reader finds suspicious, where its number would probably be wrong: the rapor
 * has a finding beside such a number, a cell has no room for one. Whole numbers are counts and pass.
 */
export function skalaMeragukan(realisasi: Nilai, target: Nilai): Galat | null {
  const data = { realisasi: untukPesan(realisasi), target: untukPesan(target) };
  if (angkaTanggal(realisasi) || angkaTanggal(target)) return galatNilai("MUNGKIN_TANGGAL", data);
  return pecahan(realisasi) || pecahan(target) ? galatNilai("SKALA", data) : null;
}

/** A share of 1, as a cell formatted as percent holds it. */
export function pecahan(nilai: Nilai): boolean {
  return nilai.jenis === "angka" && Math.abs(nilai.nilai) <= 2 && !Number.isInteger(nilai.nilai);
}

/** Days of the years 2000 to 2049 as Excel numbers them. */
function angkaTanggal(nilai: Nilai): boolean {
  return (
    nilai.jenis === "angka" && nilai.nilai >= 36_526 && nilai.nilai < 54_789 && Number.isInteger(nilai.nilai)
  );
}
