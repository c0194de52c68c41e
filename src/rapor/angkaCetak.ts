import { angka, type Bahasa } from "../bahasa/index.ts";
import type { Nilai } from "../scoring/nilai.ts";
import type { Tampilan } from "../workbook/tabel.ts";
import { bulatkan, TANPA_ANGKA, type IsiAngka } from "./indeksCetak.ts";
import { lebarTeks } from "./tinggiTeks.ts";

/** What a number cell keeps free: its sides and the indent, in points. */
const SISI_ANGKA = 16;
/** Decimals added to what the workbook shows when a consolidated value needs them. */
const DESIMAL_TAMBAHAN = 2;
const DESIMAL_TERBANYAK = 9;
/** Short scales for amounts too wide for their column, largest first: divisor, thousands steps in the format. */
const SKALA = [
  { pembagi: 1e12, langkah: ",,,,", id: " T", en: " tn" },
  { pembagi: 1e9, langkah: ",,,", id: " M", en: " bn" },
  { pembagi: 1e6, langkah: ",,", id: " jt", en: " mn" },
] as const;

/**
 * A target or realisasi as its cell: in the workbook's own decimals and percent sign, with short scales (jt, M, T)
 * when the digits would not fit, because a number that is too wide prints as "####".
 *
 * @param lebar room in points @param ukuran font size in points
 */
export function selNilai(
  nilai: Nilai,
  tampilan: Tampilan,
  bahasa: Bahasa,
  lebar: number,
  ukuran: number,
): IsiAngka {
  switch (nilai.jenis) {
    case "kosong":
      return { nilai: TANPA_ANGKA, format: null };
    case "teks":
      return { nilai: nilai.teks, format: null };
    case "rentang": {
      const desimal = Math.max(desimalCetak(nilai.bawah, tampilan), desimalCetak(nilai.atas, tampilan));
      const [bawah, atas] = [nilai.bawah, nilai.atas].map((n) => angka(n, bahasa, desimal, desimal));
      return { nilai: `${bawah ?? ""} – ${atas ?? ""}${tampilan.persen ? "%" : ""}`, format: null };
    }
    case "angka":
      return selAngka(nilai.nilai, tampilan, bahasa, lebar, ukuran);
  }
}

/** A plain number in the way `selNilai` prints it; `bertanda` writes "+" before a positive one. */
export function selAngka(
  nilai: number,
  tampilan: Tampilan,
  bahasa: Bahasa,
  lebar: number,
  ukuran: number,
  bertanda = false,
): IsiAngka {
  if (!Number.isFinite(nilai)) return { nilai: TANPA_ANGKA, format: null };
  const desimal = desimalCetak(nilai, tampilan);
  const pecahan = desimal === 0 ? "" : `.${"0".repeat(desimal)}`;
  const tanda = (format: string) => (bertanda ? `+${format};-${format};${format}` : format);
  const muat = (teks: string) => lebarTeks(bertanda ? `+${teks}` : teks, ukuran) <= lebar - SISI_ANGKA;
  const tertulis = angka(nilai, bahasa, desimal, desimal) + (tampilan.persen ? "%" : "");
  if (muat(tertulis)) {
    return tampilan.persen
      ? { nilai: bulatkan(nilai / 100, desimal + 2), format: tanda(`#,##0${pecahan}%`) }
      : { nilai: bulatkan(nilai, desimal), format: tanda(`#,##0${pecahan}`) };
  }
  const skala = tampilan.persen ? undefined : SKALA.find((s) => Math.abs(nilai) >= s.pembagi);
  if (skala !== undefined && muat(angka(nilai / skala.pembagi, bahasa, 2, 2) + skala[bahasa])) {
    return { nilai, format: tanda(`#,##0.00${skala.langkah}"${skala[bahasa]}"`) };
  }
  // Text wraps where a number would turn into "####".
  return { nilai: tertulis, format: null };
}

/**
 * Realisasi minus target as printed: both rounded first, so that a reader's own subtraction agrees.
 *
 * @returns null when one of the two is no plain number
 */
export function selisihTercetak(realisasi: Nilai, target: Nilai, tampilan: Tampilan): number | null {
  if (realisasi.jenis !== "angka" || target.jenis !== "angka") return null;
  const [r, t] = [realisasi.nilai, target.nilai].map((n) => bulatkan(n, desimalCetak(n, tampilan)));
  return (r ?? 0) - (t ?? 0);
}

/** What the workbook shows, plus up to two decimals where the number (a mean, say) has them. */
export function desimalCetak(nilai: number, tampilan: Tampilan): number {
  const asal = Math.min(Math.max(0, Math.trunc(tampilan.desimal) || 0), DESIMAL_TERBANYAK);
  for (let d = asal; d < DESIMAL_TAMBAHAN; d++) {
    if (Math.abs(bulatkan(nilai, d) - nilai) < 1e-9 * Math.max(1, Math.abs(nilai))) return d;
  }
  return Math.max(asal, DESIMAL_TAMBAHAN);
}
