import type { Area, LembarBuku } from "../../buku.ts";
import { alamatArea, alamatSel, samaArea } from "../alamat.ts";
import { anakUrut, sisipUrut, type Elemen } from "../xml/pohon.ts";
import { URUTAN_LEMBAR, URUTAN_SHEET_PR, URUTAN_SHEET_VIEW } from "./urutan.ts";
import { argb } from "./unsurGaya.ts";

/** The first view of the sheet, made when the file has none. */
function tampilanLembar(akar: Elemen): Elemen {
  const semua = anakUrut(akar, "sheetViews", URUTAN_LEMBAR);
  return semua.cari("sheetView") ?? semua.sisip(semua.buat("sheetView", { workbookViewId: 0 }));
}

/** Frozen panes, gridlines, tab colour, protection and merged cells, where they differ. */
export function tulisTampilan(akar: Elemen, kini: LembarBuku, lama: LembarBuku): void {
  if (kini.garisKisi !== lama.garisKisi) {
    tampilanLembar(akar).setel("showGridLines", kini.garisKisi ? undefined : 0);
  }
  if (kini.bekukanBaris !== lama.bekukanBaris || kini.bekukanKolom !== lama.bekukanKolom) {
    tulisBeku(tampilanLembar(akar), kini.bekukanBaris, kini.bekukanKolom);
  }
  if (kini.warnaTab !== lama.warnaTab) {
    const sifat = anakUrut(akar, "sheetPr", URUTAN_LEMBAR);
    sifat.hapus(sifat.cari("tabColor"));
    if (kini.warnaTab !== null) {
      sisipUrut(sifat, sifat.buat("tabColor", { rgb: argb(kini.warnaTab) }), URUTAN_SHEET_PR);
    }
  }
  tulisProteksi(akar, kini.proteksi, lama.proteksi);
  tulisGabung(akar, kini.gabung, lama.gabung);
}

function tulisBeku(tampilan: Elemen, baris: number, kolom: number): void {
  tampilan.hapus(tampilan.cari("pane"));
  for (const s of tampilan.anak("selection")) tampilan.hapus(s);
  if (baris === 0 && kolom === 0) return;
  const panel = baris === 0 ? "topRight" : kolom === 0 ? "bottomLeft" : "bottomRight";
  const letak = alamatSel(baris, kolom);
  sisipUrut(
    tampilan,
    tampilan.buat("pane", {
      xSplit: kolom === 0 ? undefined : kolom,
      ySplit: baris === 0 ? undefined : baris,
      topLeftCell: letak,
      activePane: panel,
      state: "frozen",
    }),
    URUTAN_SHEET_VIEW,
  );
  sisipUrut(
    tampilan,
    tampilan.buat("selection", { pane: panel, activeCell: letak, sqref: letak }),
    URUTAN_SHEET_VIEW,
  );
}

function tulisProteksi(akar: Elemen, kini: LembarBuku["proteksi"], lama: LembarBuku["proteksi"]): void {
  if (kini?.bolehFormatSel === lama?.bolehFormatSel) return;
  if (kini === null) {
    akar.hapus(akar.cari("sheetProtection"));
    return;
  }
  const e = anakUrut(akar, "sheetProtection", URUTAN_LEMBAR);
  if (lama === null) for (const a of ["sheet", "objects", "scenarios"]) e.setel(a, 1);
  e.setel("formatCells", kini.bolehFormatSel ? 0 : undefined);
}

function tulisGabung(akar: Elemen, kini: readonly Area[], lama: readonly Area[]): void {
  const alamat = new Set(kini.map(alamatArea));
  const dulu = new Set(lama.map(alamatArea));
  if (alamat.size === dulu.size && [...alamat].every((a) => dulu.has(a))) return;
  const induk = anakUrut(akar, "mergeCells", URUTAN_LEMBAR);
  for (const m of induk.anak("mergeCell")) if (!alamat.has(m.atribut.get("ref") ?? "")) induk.hapus(m);
  const tersisa = new Set(induk.anak("mergeCell").map((m) => m.atribut.get("ref")));
  // A one-cell merge is no merge, and Excel calls a file damaged for it.
  for (const a of kini) {
    const ref = alamatArea(a);
    if (ref.includes(":") && !tersisa.has(ref)) induk.sisip(induk.buat("mergeCell", { ref }));
    tersisa.add(ref);
  }
  const jumlah = induk.anak("mergeCell").length;
  induk.setel("count", jumlah);
  if (jumlah === 0) akar.hapus(induk);
}

/** Marks the sheet as the one in front or not: two marked sheets would be edited together as a group. */
export function tulisTerpilih(akar: Elemen, terpilih: boolean): void {
  const ada = akar.cari("sheetViews", "sheetView")?.benar("tabSelected") ?? false;
  if (ada !== terpilih) tampilanLembar(akar).setel("tabSelected", terpilih ? 1 : undefined);
}

/** Puts the cursor on an area of the sheet. */
export function tulisPilihan(akar: Elemen, kini: Area, lama: Area | null): void {
  if (samaArea(kini, lama)) return;
  const tampilan = tampilanLembar(akar);
  const panel = tampilan.cari("pane")?.atribut.get("activePane");
  const cocok = (s: Elemen) => (s.atribut.get("pane") ?? "topLeft") === (panel ?? "topLeft");
  const e =
    tampilan.anak("selection").find(cocok) ??
    sisipUrut(tampilan, tampilan.buat("selection", { pane: panel }), URUTAN_SHEET_VIEW);
  e.setel("activeCell", alamatSel(kini.baris, kini.kolom));
  e.setel("activeCellId", undefined);
  e.setel("sqref", alamatArea(kini));
}
