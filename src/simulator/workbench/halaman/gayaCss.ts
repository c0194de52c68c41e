import type { GarisSel, GayaSel, Sel } from "../../buku.ts";

/** CSS of a look, at one zoom. */
export interface CssSel {
  readonly latar: string | null;
  readonly huruf: string;
  /** Canvas font, to measure with. */
  readonly fonHuruf: string;
}

/** Excel's points are 1/72 inch, a CSS pixel is 1/96. */
export const PIKSEL_PER_POIN = 4 / 3;

/** Free fonts of the same widths, where the machine has not the one the workbook names. */
const PENGGANTI: Readonly<Record<string, string>> = {
  Calibri: "Carlito",
  Cambria: "Caladea",
  Arial: "Liberation Sans",
  "Times New Roman": "Liberation Serif",
  "Segoe UI": "Selawik",
};

function keluargaHuruf(nama: string): string {
  const aman = nama.replace(/["\\;{}]/g, "");
  const ganti = PENGGANTI[aman];
  return `"${aman}"${ganti === undefined ? "" : `, "${ganti}"`}, "Segoe UI", system-ui, sans-serif`;
}

const tersimpan = new Map<number, WeakMap<GayaSel, CssSel>>();

/** Looks are immutable, so each is translated once per zoom. */
export function cssSel(gaya: GayaSel, zoom: number): CssSel {
  let perGaya = tersimpan.get(zoom);
  if (perGaya === undefined) {
    perGaya = new WeakMap();
    tersimpan.set(zoom, perGaya);
  }
  let css = perGaya.get(gaya);
  if (css === undefined) {
    css = terjemahkan(gaya, zoom);
    perGaya.set(gaya, css);
  }
  return css;
}

function terjemahkan({ isi, huruf }: GayaSel, zoom: number): CssSel {
  const piksel = huruf.ukuran * PIKSEL_PER_POIN * zoom;
  const font = `${huruf.miring ? "italic " : ""}${huruf.tebal ? "700" : "400"} ${piksel.toFixed(2)}px ${keluargaHuruf(huruf.nama)}`;
  const garis = [
    ...(huruf.garisBawah === "None" ? [] : ["underline"]),
    ...(huruf.coret ? ["line-through"] : []),
  ].join(" ");
  const ganda = huruf.garisBawah.startsWith("Double") ? "text-decoration-style:double;" : "";
  return {
    latar: latar(isi),
    fonHuruf: font,
    huruf: `font:${font};line-height:1.22;color:${huruf.warna};${garis === "" ? "" : `text-decoration-line:${garis};${ganda}`}`,
  };
}

function latar({ pola, warna, warnaPola }: GayaSel["isi"]): string | null {
  if (pola === "None") return null;
  if (pola === "Solid" || pola.includes("Gradient")) return warna;
  return `repeating-linear-gradient(45deg, ${warnaPola} 0 1px, ${warna} 1px 4px)`;
}

const TEBAL: Readonly<Record<string, number>> = { Hairline: 1, Thin: 1, Medium: 2, Thick: 3 };
const GARIS: Readonly<Record<string, string>> = {
  Continuous: "solid",
  Dash: "dashed",
  DashDot: "dashed",
  DashDotDot: "dotted",
  Dot: "dotted",
  SlantDashDot: "dashed",
  Double: "double",
};

/** A border as CSS, null when there is none. */
export function cssGaris({ gaya, tebal, warna }: GarisSel): string | null {
  if (gaya === "None") return null;
  const lebar = gaya === "Double" ? 3 : (TEBAL[tebal] ?? 1);
  return `${String(lebar)}px ${GARIS[gaya] ?? "solid"} ${warna}`;
}

export type Rata = "left" | "center" | "right" | "justify";

/** Where a cell's text stands; "General" goes by the kind of value. */
export function rataSel(gaya: GayaSel, nilai: Sel["nilai"]): Rata {
  switch (gaya.rata) {
    case "Left":
    case "Fill":
      return "left";
    case "Right":
      return "right";
    case "Center":
    case "CenterAcrossSelection":
      return "center";
    case "Justify":
    case "Distributed":
      return "justify";
    default:
      if (typeof nilai === "number") return "right";
      return nilai === null || typeof nilai === "string" ? "left" : "center";
  }
}

export function tegakSel({ tegak }: GayaSel): "flex-start" | "center" | "flex-end" {
  if (tegak === "Top" || tegak === "Justify" || tegak === "Distributed") return "flex-start";
  return tegak === "Center" ? "center" : "flex-end";
}
