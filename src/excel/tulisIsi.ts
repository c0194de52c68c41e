import type { UbahanIsi } from "./cuplikan.ts";
import { terapkanIsi } from "./isi.ts";
import { alamatBanyak, jadikanPersegi, sambungAlamat, type Titik } from "./kelompok.ts";

/** Queues a colouring on a sheet: one command per colour and 8 000 characters of addresses, whatever the pattern. */
export function tulisIsi(lembar: Excel.Worksheet, ubahan: UbahanIsi): void {
  for (const { isi, titik } of ubahan.pulih) {
    for (const area of areaDari(lembar, titik)) terapkanIsi(area.format.fill, isi);
  }
  // A colour alone leaves a hatching in place, and the hatching would hide it.
  for (const { isi, sel } of ubahan.cuplikan?.asal ?? []) {
    if (isi === null || isi.pola === "Solid") continue;
    for (const alamat of sambungAlamat(sel.split(","))) {
      lembar.getRanges(alamat).format.fill.pattern = Excel.FillPattern.solid;
    }
  }
  for (const [warna, titik] of ubahan.warna) {
    for (const area of areaDari(lembar, titik)) area.format.fill.color = warna;
  }
}

function areaDari(lembar: Excel.Worksheet, titik: readonly Titik[]): Excel.RangeAreas[] {
  return alamatBanyak(jadikanPersegi(titik)).map((alamat) => lembar.getRanges(alamat));
}
