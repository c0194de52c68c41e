import { beban, type Antrean } from "./antrean.ts";
import { areaBanyak } from "./area.ts";
import type { UbahanIsi } from "./cuplikan.ts";
import { terapkanIsi } from "./isi.ts";
import { alamatBanyak, jadikanPersegi, sambungAlamat, type Titik } from "./kelompok.ts";

/** Queues a colouring on a sheet: one command per colour and 8 000 characters of addresses, whatever the pattern. */
export function* tulisIsi(lembar: Excel.Worksheet, ubahan: UbahanIsi): Antrean<void> {
  for (const { isi, titik } of ubahan.pulih) {
    for (const alamat of alamatDari(titik)) {
      yield beban(5, alamat);
      terapkanIsi(areaBanyak(lembar, alamat).format.fill, isi);
    }
  }
  // A colour alone leaves a hatching in place, and the hatching would hide it.
  for (const { isi, sel } of ubahan.cuplikan?.asal ?? []) {
    if (isi === null || isi.pola === "Solid") continue;
    for (const alamat of sambungAlamat(sel.split(","))) {
      yield beban(3, alamat);
      areaBanyak(lembar, alamat).format.fill.pattern = Excel.FillPattern.solid;
    }
  }
  for (const [warna, titik] of ubahan.warna) {
    for (const alamat of alamatDari(titik)) {
      yield beban(3, alamat);
      areaBanyak(lembar, alamat).format.fill.color = warna;
    }
  }
}

function alamatDari(titik: readonly Titik[]): string[] {
  return alamatBanyak(jadikanPersegi(titik));
}
