import type { Bentuk } from "./bentuk.ts";
import { uraian as uraianEn } from "./en/uraian.ts";
import { uraian as uraianId } from "./id/uraian.ts";
import type { Bahasa } from "./isi.ts";

/** How a score came about, in words. Apart from `teks`, because the pane opens without it. */
export const teksUraian: Readonly<Record<Bahasa, Bentuk<typeof uraianId>>> = { id: uraianId, en: uraianEn };
