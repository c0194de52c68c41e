import { bobotKelompok, bobotVc } from "../scoring/bobot.ts";
import { KMK_467_2014 } from "../scoring/profil.ts";
import { bacaFigur } from "./figur.ts";
import { galatNilai, type Galat } from "./galat.ts";
import type { Sel } from "./masukan.ts";

/** What the weight column says of one IKU, as scoring takes it. */
export interface BobotTertulis {
  readonly bobot: number | null;
  readonly vc: string | null;
}

/** A weight as a number or as a V/C pair, whichever the cell holds. */
export function bobotTertulis(sel: Sel): BobotTertulis {
  const { nilai, teks } = bacaFigur(sel);
  if (nilai.jenis === "angka") return { bobot: nilai.nilai, vc: null };
  return { bobot: null, vc: nilai.jenis === "teks" ? teks : null };
}

/**
 * The weights of IKU that count together: all numbers or all V/C pairs, above 0. Scoring would give equal weights where
 * one is missing; a single cell could not say so.
 *
 * @param sel with the number that a message names them by
 */
export function bacaBobot(
  sel: readonly { readonly sel: Sel; readonly ke: number }[],
): readonly number[] | Galat {
  const tertulis = sel.map((s) => bobotTertulis(s.sel));
  const galat = tertulis.map((b, i) => galatBobot(b, sel[i]?.ke ?? i + 1)).find((g) => g !== null);
  if (galat !== undefined && galat !== null) return galat;
  const { bobot, sumber } = bobotKelompok(tertulis, KMK_467_2014);
  return sumber === "sama" && tertulis.length > 0 ? galatNilai("BOBOT_CAMPUR") : bobot;
}

/** The error for a weight that is missing, not above 0, or no allowed pair; null when it can be used. */
function galatBobot({ bobot, vc }: BobotTertulis, baris: number): Galat | null {
  if (vc !== null && bobotVc(vc, KMK_467_2014) === null) {
    return galatNilai("VC", {
      argumen: "bobot",
      teks: vc,
      daftar: Object.keys(KMK_467_2014.bobotVc).join(", "),
    });
  }
  const sah = vc !== null || (bobot !== null && Number.isFinite(bobot) && bobot > 0);
  return sah ? null : galatNilai("BOBOT_KOSONG", { baris });
}
