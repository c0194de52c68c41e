import { kutipLembar } from "../alamat.ts";
import type { Paket } from "../paket.ts";
import type { Elemen } from "../xml/pohon.ts";

/** New names of renamed sheets by their old name in lower case; null for a sheet that was deleted. */
export type GantiNama = ReadonlyMap<string, string | null>;

/** Elements whose text is a formula, in sheets, charts, tables and extensions. */
const UNSUR_RUMUS = ["f", "formula", "formula1", "formula2", "calculatedColumnFormula"];
const ACUAN_LEMBAR = /"[^"]*"|'((?:[^']|'')*)'!|([A-Za-z_\u0080-\uffff][A-Za-z0-9_.\u0080-\uffff]*)!/g;

/**
 * A formula after sheets were renamed: every `Old!` and `'Old'!` outside quoted text becomes the new name,
 * and `#REF!` when the sheet is gone, as Excel writes it.
 *
 * @example gantiNamaDiRumus("Data!A1", new Map([["data", "Data 2019"]])) // "'Data 2019'!A1"
 */
export function gantiNamaDiRumus(rumus: string, ganti: GantiNama): string {
  return rumus.replace(ACUAN_LEMBAR, (utuh, dikutip?: string, polos?: string) => {
    const lama = dikutip?.replaceAll("''", "'") ?? polos;
    const baru = lama === undefined ? undefined : ganti.get(lama.toLowerCase());
    if (baru === undefined) return utuh;
    return baru === null ? "#REF!" : `${kutipLembar(baru)}!`;
  });
}

/** Follows renamed sheets through the rules, validations, links and extensions of a sheet, its cells left out. */
export function gantiNamaDiLembar(akar: Elemen, ganti: GantiNama): void {
  gantiUnsur(akar, ganti);
  for (const e of akar.semua("hyperlink")) {
    const lokasi = e.atribut.get("location");
    if (lokasi !== undefined) e.setel("location", gantiNamaDiRumus(lokasi, ganti));
  }
}

/** Follows renamed sheets through charts, tables and pivot sources. */
export function gantiNamaDiBagian(paket: Paket, ganti: GantiNama): void {
  for (const nama of paket.daftar()) {
    if (!/^xl\/(charts|tables|pivotCache)\/[^/]*\.xml$/i.test(nama)) continue;
    // Pivot records are big and hold no formula.
    if (/pivotCacheRecords/i.test(nama)) continue;
    const { akar } = paket.dokumen(nama);
    gantiUnsur(akar, ganti);
    for (const e of akar.semua("worksheetSource")) {
      const baru = ganti.get((e.atribut.get("sheet") ?? "").toLowerCase());
      if (typeof baru === "string") e.setel("sheet", baru);
    }
  }
}

function gantiUnsur(akar: Elemen, ganti: GantiNama): void {
  for (const unsur of UNSUR_RUMUS) {
    for (const e of akar.semua(unsur)) {
      const baru = gantiNamaDiRumus(e.teks, ganti);
      if (baru !== e.teks) e.isiTeks(baru);
    }
  }
}
