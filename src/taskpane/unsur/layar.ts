import type { Teks } from "../../bahasa/index.ts";
import type { Keadaan } from "../keadaan.ts";
import type { Pengendali } from "../pengendali.ts";

/** What every part of the pane is drawn from. */
export interface Layar {
  readonly k: Keadaan;
  readonly p: Pengendali;
  readonly teks: Teks;
}
