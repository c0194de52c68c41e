import type { Konsolidasi, Polarisasi } from "../scoring/iku.ts";
import { cariProfil, KMK_467_2014, PROFIL, type ProfilAturan } from "../scoring/profil.ts";
import { kataKosong } from "../workbook/angka.ts";
import { bacaPolKp } from "../workbook/badan/polKp.ts";
import { galatNilai, type Galat } from "./galat.ts";
import type { Sel } from "./masukan.ts";

/** The words of an option cell; blank also for the 0 as which some Excel hand a blank cell over. */
function kata({ nilai }: Sel): string {
  return nilai === 0 || (typeof nilai === "string" && kataKosong(nilai)) ? "" : String(nilai).trim();
}

/** Reads a polarisasi as the reader does; blank is maximize. */
export function bacaPolarisasi(sel: Sel): Polarisasi | Galat {
  const teks = kata(sel);
  if (teks === "") return "maximize";
  return bacaPolKp(teks).polarisasi ?? galatNilai("POLARISASI", { teks });
}

/** Reads a kind of consolidation as the reader does; it must be named. */
export function bacaKonsolidasi(sel: Sel): Konsolidasi | Galat {
  const teks = kata(sel);
  if (teks === "") return galatNilai("JENIS_KOSONG");
  return bacaPolKp(teks).konsolidasi ?? galatNilai("JENIS", { teks });
}

/**
 * Reads a profile's name; blank is the first of the ministry's. A function knows no date to choose by: it must give the
 * same result today and next year.
 */
export function bacaProfil(sel: Sel): ProfilAturan | Galat {
  const teks = kata(sel);
  if (teks === "") return KMK_467_2014;
  return cariProfil(teks) ?? galatNilai("PROFIL", { teks, daftar: PROFIL.map((p) => p.id).join(", ") });
}
