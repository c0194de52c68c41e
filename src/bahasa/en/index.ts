import type { Teks } from "../index.ts";
import { aksi } from "./aksi.ts";
import { panel } from "./panel.ts";
import { skor } from "./skor.ts";

/** What the pane opens with and its actions say, in English. */
export const en: Teks = { skor, aksi, panel };
