import type { Status } from "../scoring/skor.ts";
import type { Bahasa } from "./isi.ts";

/** A status as a heading or in a cell of its own. Both languages are always there: sheets written in either are read. */
export const NAMA_STATUS: Readonly<Record<Bahasa, Readonly<Record<Status, string>>>> = {
  id: { hijau: "Hijau", kuning: "Kuning", merah: "Merah", "abu-abu": "Abu-abu" },
  en: { hijau: "Green", kuning: "Yellow", merah: "Red", "abu-abu": "Grey" },
};
