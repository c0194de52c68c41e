import type { GarisSel, GayaSel, IsiSel } from "../buku.ts";

export const SISI = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "DiagonalDown", "DiagonalUp"] as const;

/** Fills look alike: without a pattern no colour shows, and a solid fill shows only its own. */
export function samaIsi(a: IsiSel, b: IsiSel): boolean {
  if (a === b) return true;
  if (a.pola !== b.pola) return false;
  if (a.pola === "None") return true;
  return samaWarna(a.warna, b.warna) && (a.pola === "Solid" || samaWarna(a.warnaPola, b.warnaPola));
}

export function samaGaris(a: GarisSel, b: GarisSel): boolean {
  if (a === b) return true;
  return a.gaya === b.gaya && (a.gaya === "None" || (a.tebal === b.tebal && samaWarna(a.warna, b.warna)));
}

export function samaHuruf(a: GayaSel["huruf"], b: GayaSel["huruf"]): boolean {
  if (a === b) return true;
  return (
    a.nama === b.nama &&
    a.ukuran === b.ukuran &&
    samaWarna(a.warna, b.warna) &&
    a.tebal === b.tebal &&
    a.miring === b.miring &&
    a.garisBawah === b.garisBawah &&
    a.coret === b.coret
  );
}

/** Two looks that show the same, wherever they came from. */
export function samaGaya(a: GayaSel, b: GayaSel): boolean {
  if (a === b) return true;
  return (
    samaIsi(a.isi, b.isi) &&
    samaHuruf(a.huruf, b.huruf) &&
    SISI.every((s) => samaGaris(a.garis[s], b.garis[s])) &&
    a.rata === b.rata &&
    a.tegak === b.tegak &&
    a.lipat === b.lipat &&
    a.takuk === b.takuk &&
    a.putar === b.putar &&
    a.format === b.format &&
    a.terkunci === b.terkunci
  );
}

export function samaWarna(a: string, b: string): boolean {
  return a === b || a.toUpperCase() === b.toUpperCase();
}
