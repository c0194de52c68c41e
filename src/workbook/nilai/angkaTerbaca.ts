import type { Nilai } from "../../scoring/nilai.ts";
import type { Gaya } from "./digit.ts";
import type { Batas } from "./kataAngka.ts";
import type { KodeTemuan } from "../kodeTemuan.ts";

/** What one cell says, with everything a later decision needs. */
export interface AngkaTerbaca {
  readonly nilai: Nilai;
  /** The number carries a percent sign and is in percent points: 99% is 99. */
  readonly persen: boolean;
  /** The percent sign comes from the cell's number format, so a value typed as 57 arrived here as 5700. */
  readonly persenFormat: boolean;
  /** Decimals the cell shows. */
  readonly desimal: number;
  /** The other reading of an ambiguous separator ("1.234"); null when there is only one. */
  readonly lain: { readonly nilai: Nilai; readonly desimal: number } | null;
  /** Convention the spelling proves; null for Excel numbers and for spellings that prove nothing. */
  readonly gaya: Gaya | null;
  /** "atas" for "maks 5" or "≤ 5", "bawah" for "≥ 95%". */
  readonly batas: Batas | null;
  /** Unit typed beside the number ("hari"); null when none. */
  readonly satuan: string | null;
  /** The cell as typed or shown. */
  readonly teks: string;
  /** What was assumed or could not be read; codes of temuan that need `teks` and the value only. */
  readonly tanda: readonly KodeTemuan[];
}
