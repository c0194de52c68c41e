import type { Bahasa } from "../bahasa/isi.ts";
import type { KolomWarna } from "../rapor/warnai.ts";
import type { Periode } from "../scoring/periode.ts";

/**
 * What a caller (ribbon, pane, command line) decides for one action. What it leaves out comes from the settings saved
 * with the workbook, and what those leave out from the workbook itself.
 */
export interface PilihanAksi {
  /** Language of Office; the settings may say another. */
  readonly bahasa: Bahasa;
  /** Now, as ISO date and time in local time ("2019-10-02T07:45"); printed on the rapor. */
  readonly sekarang: string;
  /** Period to judge instead of the current one. */
  readonly periode?: Periode;
  /** Sheet to read instead of the one that looks most like a table of IKU. */
  readonly lembar?: string;
  /** Rule profile instead of the one in force at the end of the period. */
  readonly profil?: string;
  /** Which cells get the status colour. */
  readonly kolomWarna?: KolomWarna;
}
