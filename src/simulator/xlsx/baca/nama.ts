import type { NamaBuku } from "../../buku.ts";
import { bacaAcuan, bacaArea, samaArea } from "../alamat.ts";
import type { Area } from "../../buku.ts";
import type { Elemen } from "../xml/pohon.ts";

export const AREA_CETAK = "_xlnm.Print_Area";
/** Excel keeps the range of a sheet's filter in a hidden name as well. */
export const AREA_SARING = "_xlnm._FilterDatabase";
export const JUDUL_CETAK = "_xlnm.Print_Titles";

/** One `definedName` of the workbook part. */
export interface NamaBerkas {
  readonly nama: string;
  /** Position of its sheet in the workbook part; null for the whole workbook. */
  readonly lembar: number | null;
  /** Without "=", as the file writes it. */
  readonly rumus: string;
  readonly elemen: Elemen;
}

export function bacaNamaBerkas(buku: Elemen): NamaBerkas[] {
  return (buku.cari("definedNames")?.anak("definedName") ?? []).map((elemen) => ({
    nama: elemen.atribut.get("name") ?? "",
    lembar: elemen.angka("localSheetId") ?? null,
    rumus: elemen.teks,
    elemen,
  }));
}

/** Excel's own names (print areas, filter ranges) are not among the names its object model lists. */
export function namaBawaan(nama: string): boolean {
  return nama.toLowerCase().startsWith("_xlnm.");
}

/** The names of one scope as the object model lists them. */
export function namaDalamLingkup(nama: readonly NamaBerkas[], lembar: number | null): Map<string, NamaBuku> {
  const hasil = new Map<string, NamaBuku>();
  for (const n of nama) {
    if (n.lembar !== lembar || namaBawaan(n.nama)) continue;
    hasil.set(n.nama, {
      rumus: `=${n.rumus}`,
      tampak: !n.elemen.benar("hidden"),
      komentar: n.elemen.atribut.get("comment") ?? "",
    });
  }
  return hasil;
}

function bawaanLembar(nama: readonly NamaBerkas[], lembar: number, yang: string): string | undefined {
  return nama.find((n) => n.lembar === lembar && n.nama.toLowerCase() === yang.toLowerCase())?.rumus;
}

/** Print area of a sheet: its first area when there are several; null for none. */
export function bacaAreaCetak(nama: readonly NamaBerkas[], lembar: number): Area | null {
  const rumus = bawaanLembar(nama, lembar, AREA_CETAK);
  return rumus === undefined ? null : (bacaAcuan(pecahAcuan(rumus)[0] ?? "")?.area ?? null);
}

/** Rows repeated on every page, and whatever the name holds besides them (repeated columns). */
export function bacaJudulCetak(
  nama: readonly NamaBerkas[],
  lembar: number,
): { baris: readonly [number, number] | null; lain: string[] } {
  const hasil: { baris: readonly [number, number] | null; lain: string[] } = { baris: null, lain: [] };
  for (const acuan of pecahAcuan(bawaanLembar(nama, lembar, JUDUL_CETAK) ?? "")) {
    const area = bacaAcuan(acuan)?.area ?? null;
    const penuh = area !== null && samaArea(area, bacaArea(`${area.baris + 1}:${area.barisAkhir + 1}`));
    if (area !== null && penuh) hasil.baris = [area.baris, area.barisAkhir];
    else if (acuan !== "") hasil.lain.push(acuan);
  }
  return hasil;
}

/** Cuts "a,b" at the commas that stand outside sheet names. */
function pecahAcuan(rumus: string): string[] {
  const hasil: string[] = [];
  let dalamKutip = false;
  let awal = 0;
  for (let i = 0; i < rumus.length; i++) {
    if (rumus[i] === "'") dalamKutip = !dalamKutip;
    else if (rumus[i] === "," && !dalamKutip) {
      hasil.push(rumus.slice(awal, i));
      awal = i + 1;
    }
  }
  return [...hasil, rumus.slice(awal)].map((a) => a.trim());
}
