import type { Bahasa } from "../bahasa/index.ts";
import { tulisTemuan } from "../rapor/pesan.ts";
import type { Temuan, Tingkat } from "../workbook/temuan.ts";

/** A finding with every cell it was made in. */
export interface ButirTemuan {
  readonly kalimat: string;
  readonly sel: readonly string[];
}

/** Findings of one level; the same sentence about several cells stands once. In workbook order. */
export function kelompokTemuan(temuan: readonly Temuan[], tingkat: Tingkat, bahasa: Bahasa): ButirTemuan[] {
  const kelompok = new Map<string, string[]>();
  for (const t of temuan) {
    if (t.tingkat !== tingkat) continue;
    const kalimat = tulisTemuan(t, bahasa);
    const sel = kelompok.get(kalimat) ?? [];
    if (t.sel !== null && !sel.includes(t.sel)) sel.push(t.sel);
    kelompok.set(kalimat, sel);
  }
  return [...kelompok].map(([kalimat, sel]) => ({ kalimat, sel }));
}
