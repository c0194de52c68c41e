import { BIDANG, LETAK_BIDANG, type Bidang, type Isian } from "../isian/bidang.ts";
import { tandaIku, tandaPolos } from "../isian/tanda.ts";
import type { BarisBagian, Konteks } from "./bagian.ts";

/** Room to write by hand on paper, in points. */
const TINGGI_ISIAN = 30;

/** The heads of the boxes; the reading of an old rapor finds the columns by them. */
export function kepalaIsian(k: Konteks): BarisBagian {
  return {
    ikut: true,
    tanda: tandaPolos("kepala"),
    sel: BIDANG.map((bidang) => ({
      ...LETAK_BIDANG[bidang],
      nilai: k.teks.rapor.kepala[bidang],
      gaya: "kepalaIsian" as const,
    })),
  };
}

/**
 * The boxes of one IKU. What was typed goes before what the source sheet says; the mark remembers the latter, so that
 * the next reading knows what was typed.
 */
export function barisIsian(iku: {
  readonly kode: string | null;
  readonly nama: string | null;
  readonly diketik: Isian;
  readonly sumber: Isian;
}): BarisBagian {
  const { kode, nama, diketik, sumber } = iku;
  const isi = (bidang: Bidang) => diketik[bidang] ?? sumber[bidang] ?? null;
  return {
    tinggi: TINGGI_ISIAN,
    tanda: tandaIku(kode, nama, sumber),
    sel: BIDANG.map((bidang) => ({
      ...LETAK_BIDANG[bidang],
      nilai: isi(bidang),
      gaya: "isian" as const,
      utuh: true as const,
    })),
  };
}
