import { SSF } from "@e965/xlsx";
import type { Sel } from "../../buku.ts";
import { teksTampil } from "../../gayaAngka.ts";
import { bacaMasukan } from "../../richapi/masukan.ts";
import type { LokalExcel } from "../pesan.ts";
import { tulisRumus } from "./rumusLokal.ts";

const formatTanggal = (format: string): boolean =>
  (SSF as { is_date(format: string): boolean }).is_date(format);

const BULAN: Readonly<Record<string, string>> = {
  January: "Januari",
  February: "Februari",
  March: "Maret",
  May: "Mei",
  June: "Juni",
  July: "Juli",
  August: "Agustus",
  October: "Oktober",
  December: "Desember",
  Aug: "Agu",
  Oct: "Okt",
  Dec: "Des",
};

/**
 * What a cell shows where Excel speaks this language: in Indonesian the decimal sign is a comma and the day comes first.
 *
 * @example tampilLokal(0.9117, "0.00%", "id-ID") // "91,17%"
 */
export function tampilLokal(nilai: Sel["nilai"], format: string, lokal: LokalExcel): string {
  if (nilai !== null && typeof nilai === "object") return nilai.galat;
  if (typeof nilai !== "number" || lokal === "en-US") return teksTampil(nilai, format);
  if (!formatTanggal(format)) return tukarTanda(teksTampil(nilai, format));
  const pola = /^m{1,2}\/d{1,2}\/yy(?:yy)?$/.test(format) ? "dd/mm/yyyy" : format;
  return teksTampil(nilai, pola).replace(/[A-Z][a-z]{2,}/g, (nama) => BULAN[nama] ?? nama);
}

/** Swaps point and comma between digits. */
function tukarTanda(teks: string): string {
  return teks.replace(/(?<=\d)[.,](?=\d)/g, (tanda) => (tanda === "." ? "," : "."));
}

/**
 * An entry typed in this language, as one typed in en-US, which is what the simulator reads. Formulas are left to
 * `bacaRumus`. A number written the other
 * way stays text, as in Excel.
 *
 * @example masukanLokal("91,17%", "id-ID") // "91.17%"
 */
export function masukanLokal(teks: string, lokal: LokalExcel): string {
  if (lokal === "en-US" || teks.startsWith("=") || teks.startsWith("'")) return teks;
  const rapi = teks.trim();
  const angka = /^([-+]?)(\d{1,3}(?:\.\d{3})+|\d*)(?:,(\d+))?( ?%)?$/.exec(rapi);
  if (angka !== null && /\d/.test(rapi)) {
    const [, tanda = "", utuh = "", desimal, persen = ""] = angka;
    return `${tanda}${utuh.replaceAll(".", ",")}${desimal === undefined ? "" : `.${desimal}`}${persen}`;
  }
  const tanggal = /^(\d{1,2})([-/])(\d{1,2})(?:\2(\d{2}|\d{4}))?$/.exec(rapi);
  if (tanggal !== null) {
    const [, hari = "", garis = "", bulan = "", tahun] = tanggal;
    return `${bulan}${garis}${hari}${tahun === undefined ? "" : `${garis}${tahun}`}`;
  }
  return /^[-+]?[\d.,]*\d[\d.,]* ?%?$/.test(rapi) && /[.,]/.test(rapi) ? `'${teks}` : teks;
}

/** What the editor shows for a cell: its formula, or its value in full. */
export function teksSunting(sel: Sel | undefined, lokal: LokalExcel): string {
  if (sel === undefined) return "";
  if (sel.rumus !== null) return `=${tulisRumus(sel.rumus, lokal)}`;
  const { nilai } = sel;
  if (nilai === null) return "";
  if (typeof nilai === "object") return nilai.galat;
  if (typeof nilai === "boolean") return nilai ? "TRUE" : "FALSE";
  if (typeof nilai === "number") return angkaSunting(nilai, sel.gaya.format, lokal);
  if (sel.gaya.format === "@") return nilai;
  return perluTandaTeks(nilai, lokal) ? `'${nilai}` : nilai;
}

function angkaSunting(nilai: number, format: string, lokal: LokalExcel): string {
  if (formatTanggal(format) && Number.isInteger(nilai) && nilai > 0) {
    return tampilLokal(nilai, "m/d/yyyy", lokal);
  }
  const persen = /%/.test(format);
  // Fifteen digits are what Excel keeps.
  const angka = String(Number((persen ? nilai * 100 : nilai).toPrecision(15)));
  return `${lokal === "id-ID" ? angka.replace(".", ",") : angka}${persen ? "%" : ""}`;
}

/** Text that would be read as something else when it is typed again. */
function perluTandaTeks(teks: string, lokal: LokalExcel): boolean {
  try {
    return bacaMasukan(masukanLokal(teks, lokal), "General", 2000).nilai !== teks;
  } catch {
    return true;
  }
}
