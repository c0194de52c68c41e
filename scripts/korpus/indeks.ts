import type { Status } from "../../src/scoring/skor.ts";
import type { IkuHarapan } from "./harapan.ts";

/** Conversion of a stabilize IKU: attained percentage to index. */
const STABILIZE: readonly (readonly [ca: number, indeks: number])[] = [
  [0, 0],
  [90, 100],
  [100, 120],
];

/**
 * Index of an expected IKU in percent points by the ministry's formulas, written apart from the product's scoring so
 * that one checks the other.
 *
 * @returns null when there is none
 */
export function indeksHarapan(iku: IkuHarapan): number | null {
  const indeks = tanpaKonversi(iku);
  return iku.konversi120 === true && indeks !== null && indeks >= 100 ? 120 : indeks;
}

function tanpaKonversi({ target, realisasi, polarisasi, terburuk }: IkuHarapan): number | null {
  if (typeof realisasi !== "number" || target === null) return null;
  if (typeof target !== "number") {
    const [bawah, atas] = target;
    if (realisasi >= bawah && realisasi <= atas) return 100;
    return batasi(menurut(polarisasi, realisasi < bawah ? bawah : atas, realisasi));
  }
  if (target === 0) return batasi(tanpaTarget(polarisasi, realisasi, terburuk));
  return batasi(menurut(polarisasi, target, realisasi));
}

function menurut(polarisasi: IkuHarapan["polarisasi"], t: number, r: number): number {
  const capaian = (r / t) * 100;
  if (polarisasi === "maximize") return t > 0 ? capaian : 200 - capaian;
  if (polarisasi === "minimize") return 200 - capaian;
  const ca = r <= t ? capaian : 200 - capaian;
  const ruas = STABILIZE.findIndex(([batas]) => ca <= batas);
  const [x0, y0] = STABILIZE[Math.max(0, ruas - 1)] ?? [0, 0];
  const [x1, y1] = STABILIZE[Math.max(1, ruas)] ?? [100, 120];
  return y0 + ((ca - x0) / (x1 - x0)) * (y1 - y0);
}

/** Minimize against a target of zero; any other polarisasi has no index there. */
function tanpaTarget(polarisasi: IkuHarapan["polarisasi"], r: number, terburuk?: number): number | null {
  if (polarisasi !== "minimize") return null;
  if (terburuk !== undefined) return r === 0 ? 100 : ((terburuk - r) / terburuk) * 100;
  return r === 0 ? 100 : 0;
}

function batasi(indeks: number | null): number | null {
  return indeks === null ? null : Math.min(120, Math.max(0, indeks));
}

/** The status that belongs to an index. */
export function statusHarapan(indeks: number | null): Status {
  if (indeks === null) return "abu-abu";
  if (indeks >= 100 - 1e-9) return "hijau";
  return indeks >= 80 - 1e-9 ? "kuning" : "merah";
}
