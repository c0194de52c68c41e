import type { LembarBuku } from "../../buku.ts";
import type { TolakanRumus } from "./rumusLokal.ts";
import type { Titik } from "./pilihan.ts";

/** A cell being typed into. */
export interface Suntingan extends Titik {
  readonly lembar: LembarBuku;
  readonly teks: string;
  /** Where the cursor is: in the cell or in the formula bar. */
  readonly di: "sel" | "batang";
}

/** Why an edit did not happen. */
export type Tolakan = "terlindungi" | TolakanRumus | "tumpahan" | "terlaluBanyak";
