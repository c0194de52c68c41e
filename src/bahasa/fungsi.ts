import type { Bentuk } from "./bentuk.ts";
import { fungsi as fungsiEn } from "./en/fungsi.ts";
import { fungsi as fungsiId } from "./id/fungsi.ts";
import type { Bahasa } from "./isi.ts";

export type TeksFungsi = Bentuk<typeof fungsiId>;

/** What the worksheet functions say. Apart from `teks`, because they are a script of their own and wait for no other. */
export const teksFungsi: Readonly<Record<Bahasa, TeksFungsi>> = { id: fungsiId, en: fungsiEn };
