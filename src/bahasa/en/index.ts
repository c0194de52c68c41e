import type { Teks } from "../index.ts";
import { aksi } from "./aksi.ts";
import { daftar } from "./daftar.ts";
import { fungsi } from "./fungsi.ts";
import { panel } from "./panel.ts";
import { peta } from "./peta.ts";
import { rapor } from "./rapor.ts";
import { skor } from "./skor.ts";
import { tanya } from "./tanya.ts";
import { temuan } from "./temuan.ts";

/** Every text a person reads, in English. */
export const en: Teks = { skor, temuan, rapor, aksi, panel, peta, tanya, fungsi, daftar };
