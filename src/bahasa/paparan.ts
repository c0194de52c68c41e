import type { Bentuk } from "./bentuk.ts";
import { paparan as paparanEn } from "./en/paparan.ts";
import { paparan as paparanId } from "./id/paparan.ts";
import type { Bahasa } from "./isi.ts";

export type TeksPaparan = Bentuk<typeof paparanId>;

/** What the presentation says. Apart from `teks`, because it opens in a window of its own that loads nothing else. */
export const teksPaparan: Readonly<Record<Bahasa, TeksPaparan>> = { id: paparanId, en: paparanEn };
