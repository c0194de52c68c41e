import type { Teks } from "../index.ts";
import { aksi } from "./aksi.ts";
import { panel } from "./panel.ts";
import { peta } from "./peta.ts";
import { skor } from "./skor.ts";
import { tanya } from "./tanya.ts";
import { temuan } from "./temuan.ts";
import { temuanRapor } from "./temuanRapor.ts";

/** Every text a person reads, in English. */
export const en: Teks = { skor, temuan, temuanRapor, aksi, panel, peta, tanya };
