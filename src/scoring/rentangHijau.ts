import type { Polarisasi } from "./iku.ts";
import type { Nilai } from "./nilai.ts";
import type { ProfilAturan } from "./profil.ts";
import { terburukSah } from "./rumus.ts";
import type { Alasan } from "./skor.ts";

/** The realisasi that are hijau, both ends included; null is an open end. */
export interface RentangHijau {
  readonly bawah: number | null;
  readonly atas: number | null;
}

interface AturanTarget {
  readonly polarisasi: Polarisasi;
  readonly target: Nilai;
  readonly terburuk: number | null;
  readonly konversi120: boolean;
}

/**
 * The formulas of `rumus.ts` turned around: which realisasi reach the profile's hijau, in the IKU's own unit.
 *
 * @returns the reason when the target gives no formula, or when the formula can never reach hijau
 * @example rentangHijau({ polarisasi: "stabilize", target: angka(100), … }, KMK_467_2014) // 90 to 110
 */
export function rentangHijau(iku: AturanTarget, profil: ProfilAturan): RentangHijau | Alasan {
  const { target } = iku;
  if (target.jenis === "kosong") return { kode: "BELUM_ADA_TARGET" };
  if (target.jenis === "teks") return { kode: "TARGET_BUKAN_ANGKA", teks: target.teks };
  const [bawah, atas] = target.jenis === "angka" ? [target.nilai, target.nilai] : [target.bawah, target.atas];
  const berkonversi = iku.konversi120 && iku.polarisasi !== "stabilize";
  const hijau = berkonversi ? Math.min(100, profil.ambang.hijau) : profil.ambang.hijau;
  if (hijau > profil.batas.atas) return { kode: "TIDAK_TERHITUNG" };

  // Inside a range the index is 100: up to there its near bound is the target, for more its far bound.
  const cukupDalam = hijau <= 100;
  const hasil = ujung(iku, cukupDalam ? bawah : atas, cukupDalam ? atas : bawah, hijau, profil);
  const terhingga =
    "kode" in hasil || [hasil.bawah, hasil.atas].every((u) => u === null || Number.isFinite(u));
  return terhingga ? hasil : { kode: "TIDAK_TERHITUNG" };
}

/** `rendah` and `tinggi` are the target bounds that decide from below and from above; one number is both. */
function ujung(
  iku: AturanTarget,
  rendah: number,
  tinggi: number,
  hijau: number,
  profil: ProfilAturan,
): RentangHijau | Alasan {
  const bagian = hijau / 100;
  switch (iku.polarisasi) {
    case "maximize":
      if (rendah === 0) {
        return iku.target.jenis === "rentang" ? { bawah: 0, atas: null } : { kode: "TARGET_NOL_MAXIMIZE" };
      }
      return { bawah: rendah * (rendah > 0 ? bagian : 2 - bagian), atas: null };
    case "minimize":
      if (tinggi === 0) return { bawah: null, atas: (terburukSah(iku.terburuk) ?? 0) * (1 - bagian) };
      return { bawah: null, atas: tinggi * (tinggi > 0 ? 2 - bagian : bagian) };
    case "stabilize": {
      if (rendah === 0 || tinggi === 0) return { kode: "TARGET_NOL_STABILIZE" };
      const ca = caUntuk(hijau, profil.titikStabilize);
      if (ca === null) return { kode: "TIDAK_TERHITUNG" };
      const jarak = 1 - ca / 100;
      return { bawah: rendah - Math.abs(rendah) * jarak, atas: tinggi + Math.abs(tinggi) * jarak };
    }
  }
}

/** The lowest Ca whose converted index reaches a value; null when no point does or every Ca does. */
function caUntuk(indeks: number, titik: ProfilAturan["titikStabilize"]): number | null {
  let sebelum: readonly [number, number] | undefined;
  for (const t of titik) {
    if (t[1] >= indeks) {
      if (sebelum === undefined) return null;
      return sebelum[0] + ((indeks - sebelum[1]) / (t[1] - sebelum[1])) * (t[0] - sebelum[0]);
    }
    sebelum = t;
  }
  return null;
}
