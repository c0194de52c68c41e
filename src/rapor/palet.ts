import type { Status } from "../scoring/skor.ts";
import type { Warna } from "./rencana.ts";

/** The colours of one status: a strong one for bars and charts, a pale ground, and the text that stands on it. */
export interface WarnaStatus {
  readonly kuat: Warna;
  readonly pucat: Warna;
  readonly teks: Warna;
}

/** Text on `pucat` keeps a contrast of at least 4.5:1 (WCAG 2.2 AA). */
export const WARNA_STATUS: Readonly<Record<Status, WarnaStatus>> = {
  hijau: { kuat: "#1A9850", pucat: "#D9F0E0", teks: "#0B5D2E" },
  kuning: { kuat: "#F0B400", pucat: "#FFF1C2", teks: "#6B5200" },
  merah: { kuat: "#D73027", pucat: "#FBD9D5", teks: "#8F1D14" },
  "abu-abu": { kuat: "#8C959F", pucat: "#E6E9EC", teks: "#48525C" },
};

export const WARNA = {
  navy: "#16324F",
  diAtasNavy: "#FFFFFF",
  redupDiAtasNavy: "#CDD8E4",
  emas: "#E3C27A",
  teks: "#1D2733",
  redup: "#5B6775",
  tautan: "#1B4F8A",
  putih: "#FFFFFF",
  pita: "#E4EBF2",
  pitaMuda: "#F4F7FA",
  garis: "#D9DEE5",
  /** Ground and border of a box that people fill in. */
  isian: "#FFFDF2",
  garisIsian: "#B59B3C",
  batangTarget: "#B9C6D4",
  garisTegas: "#9AA6B2",
} as const satisfies Record<string, Warna>;

/** Best first; also the order of tiles and of the chart. */
export const URUTAN_STATUS = ["hijau", "kuning", "merah", "abu-abu"] as const satisfies readonly Status[];
