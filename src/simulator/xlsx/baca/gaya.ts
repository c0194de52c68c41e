import type { GarisSel, GayaSel, IsiSel } from "../../buku.ts";
import { GARIS, GARIS_BAWAH, POLA, RATA, TEGAK } from "../padanan.ts";
import type { Elemen } from "../xml/pohon.ts";
import { FORMAT_BAWAAN } from "./formatBawaan.ts";
import { bacaWarna, HITAM, PUTIH, type Palet } from "./warna.ts";

const TANPA_ISI: IsiSel = { pola: "None", warna: PUTIH, warnaPola: HITAM };
const TANPA_GARIS: GarisSel = { gaya: "None", tebal: "Thin", warna: HITAM };

/** The look of a cell in a file without styles. */
export const GAYA_DASAR: GayaSel = {
  isi: TANPA_ISI,
  huruf: {
    nama: "Calibri",
    ukuran: 11,
    warna: HITAM,
    tebal: false,
    miring: false,
    garisBawah: "None",
    coret: false,
  },
  rata: "General",
  tegak: "Bottom",
  lipat: false,
  takuk: 0,
  putar: 0,
  garis: {
    EdgeTop: TANPA_GARIS,
    EdgeBottom: TANPA_GARIS,
    EdgeLeft: TANPA_GARIS,
    EdgeRight: TANPA_GARIS,
    DiagonalDown: TANPA_GARIS,
    DiagonalUp: TANPA_GARIS,
  },
  format: "General",
  terkunci: true,
  asalXf: null,
};

/** Every cell format of the styles part as a look, in file order; `asalXf` is the index. Never empty. */
export function bacaGaya(styles: Elemen | undefined, palet: Palet): GayaSel[] {
  const huruf = (styles?.cari("fonts")?.anak("font") ?? []).map((f) => bacaHuruf(f, palet));
  const isi = (styles?.cari("fills")?.anak("fill") ?? []).map((f) => bacaIsi(f, palet));
  const garis = (styles?.cari("borders")?.anak("border") ?? []).map((b) => bacaGaris(b, palet));
  const format = new Map(FORMAT_BAWAAN);
  for (const f of styles?.cari("numFmts")?.anak("numFmt") ?? []) {
    format.set(f.angka("numFmtId") ?? -1, f.atribut.get("formatCode") ?? "General");
  }
  const hasil = (styles?.cari("cellXfs")?.anak("xf") ?? []).map((xf, asalXf): GayaSel => {
    const rata = xf.cari("alignment");
    return {
      isi: isi[xf.angka("fillId") ?? 0] ?? TANPA_ISI,
      huruf: huruf[xf.angka("fontId") ?? 0] ?? GAYA_DASAR.huruf,
      rata: RATA.dari.get(rata?.atribut.get("horizontal") ?? "general") ?? "General",
      tegak: TEGAK.dari.get(rata?.atribut.get("vertical") ?? "bottom") ?? "Bottom",
      lipat: rata?.benar("wrapText") ?? false,
      takuk: rata?.angka("indent") ?? 0,
      putar: bacaPutar(rata?.angka("textRotation") ?? 0),
      garis: garis[xf.angka("borderId") ?? 0] ?? GAYA_DASAR.garis,
      format: format.get(xf.angka("numFmtId") ?? 0) ?? "General",
      terkunci: xf.cari("protection")?.benar("locked", true) ?? true,
      asalXf,
    };
  });
  return hasil.length > 0 ? hasil : [{ ...GAYA_DASAR, asalXf: 0 }];
}

function bacaHuruf(font: Elemen, palet: Palet): GayaSel["huruf"] {
  const nyala = (nama: string) => font.cari(nama)?.benar("val", true) ?? false;
  const garisBawah = font.cari("u");
  return {
    nama: (font.cari("name") ?? font.cari("rFont"))?.atribut.get("val") ?? GAYA_DASAR.huruf.nama,
    ukuran: font.cari("sz")?.angka("val") ?? GAYA_DASAR.huruf.ukuran,
    warna: bacaWarna(font.cari("color"), palet, HITAM),
    tebal: nyala("b"),
    miring: nyala("i"),
    garisBawah:
      garisBawah === undefined
        ? "None"
        : (GARIS_BAWAH.dari.get(garisBawah.atribut.get("val") ?? "single") ?? "Single"),
    coret: nyala("strike"),
  };
}

/** For Solid the fill colour is the file's foreground; for a true pattern it is the background, as in Excel's model. */
function bacaIsi(fill: Elemen, palet: Palet): IsiSel {
  const gradien = fill.cari("gradientFill");
  if (gradien !== undefined) {
    const pola = gradien.atribut.get("type") === "path" ? "RectangularGradient" : "LinearGradient";
    return { pola, warna: bacaWarna(gradien.cari("stop", "color"), palet, PUTIH), warnaPola: HITAM };
  }
  const patternFill = fill.cari("patternFill");
  const pola = POLA.dari.get(patternFill?.atribut.get("patternType") ?? "none") ?? "None";
  if (pola === "None") return TANPA_ISI;
  const depan = patternFill?.cari("fgColor");
  if (pola === "Solid") return { pola, warna: bacaWarna(depan, palet, HITAM), warnaPola: HITAM };
  return {
    pola,
    warna: bacaWarna(patternFill?.cari("bgColor"), palet, PUTIH),
    warnaPola: bacaWarna(depan, palet, HITAM),
  };
}

function bacaGaris(border: Elemen, palet: Palet): GayaSel["garis"] {
  const sisi = (...nama: string[]): GarisSel => {
    const e = nama.map((n) => border.cari(n)).find((x) => x !== undefined);
    const [gaya, tebal] = (GARIS.dari.get(e?.atribut.get("style") ?? "none") ?? "None/Thin").split("/");
    if (gaya === undefined || tebal === undefined || gaya === "None") return TANPA_GARIS;
    return { gaya, tebal, warna: bacaWarna(e?.cari("color"), palet, HITAM) };
  };
  const miring = sisi("diagonal");
  return {
    EdgeTop: sisi("top"),
    EdgeBottom: sisi("bottom"),
    EdgeLeft: sisi("left", "start"),
    EdgeRight: sisi("right", "end"),
    DiagonalDown: border.benar("diagonalDown") ? miring : TANPA_GARIS,
    DiagonalUp: border.benar("diagonalUp") ? miring : TANPA_GARIS,
  };
}

/** Degrees counter-clockwise, -90 to 90; 180 stands for stacked letters, as in Range.textOrientation. */
function bacaPutar(nilai: number): number {
  if (nilai === 255) return 180;
  return nilai > 90 && nilai <= 180 ? 90 - nilai : nilai;
}
