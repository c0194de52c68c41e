import type { Bentuk } from "./bentuk.ts";
import { temuan as temuanEn } from "./en/temuan.ts";
import { temuanRapor as temuanRaporEn } from "./en/temuanRapor.ts";
import { temuan as temuanId } from "./id/temuan.ts";
import { temuanRapor as temuanRaporId } from "./id/temuanRapor.ts";
import type { Bahasa } from "./isi.ts";

const id = { ...temuanId, ...temuanRaporId };

/** The findings in words, by code. Apart from `teks`, because the pane opens without them. */
export const teksTemuan: Readonly<Record<Bahasa, Bentuk<typeof id>>> = {
  id,
  en: { ...temuanEn, ...temuanRaporEn },
};
