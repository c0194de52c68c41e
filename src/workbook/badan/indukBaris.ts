import { namaRekap } from "./jenisBaris.ts";
import type { KolomTabel } from "../kepala/kolomTabel.ts";
import type { Lembaran } from "../lembaran.ts";

/** What an IKU belongs to. */
export interface Induk {
  readonly perspektif: string | null;
  readonly sasaran: string | null;
  readonly kodeSasaran: string | null;
}

/** Perspective and sasaran of the row at hand: from their columns, filled down, or from the band rows above. */
export function pembacaInduk(l: Lembaran, kolom: KolomTabel) {
  const induk = {
    perspektif: null as string | null,
    sasaran: null as string | null,
    kodeSasaran: null as string | null,
  };
  const bidang = ["perspektif", "sasaran", "kodeSasaran"] as const;
  const dariKolom = bidang.flatMap((k) => {
    const ada = kolom.tunggal.get(k);
    return ada ? [[k, ada.letak] as const] : [];
  });
  return {
    /** Takes what the row's own cells say. */
    mulai(b: number): void {
      for (const [k, letak] of dariKolom) {
        const teks = l.teks(b, letak);
        if (teks === "" || namaRekap(teks) || gabungMelebar(l, b, letak)) continue;
        if (k === "perspektif" && teks !== induk.perspektif) induk.sasaran = induk.kodeSasaran = null;
        if (k === "sasaran" && induk.sasaran !== null && teks !== induk.sasaran) induk.kodeSasaran = null;
        induk[k] = teks;
      }
    },
    /** Takes a band row. */
    pita(k: "perspektif" | "sasaran", teks: string): void {
      induk[k] = teks;
      if (k === "perspektif" && !kolom.tunggal.has("sasaran")) induk.sasaran = induk.kodeSasaran = null;
    },
    kini: (): Induk => ({ ...induk }),
  };
}

/** A band merged across several columns is not a value of the column it begins in. */
export function gabungMelebar(l: Lembaran, b: number, k: number): boolean {
  const area = l.gabung(b, k);
  return area !== null && area.kolomAkhir > area.kolom;
}
