import type { Polarisasi } from "./iku.ts";
import type { Nilai } from "./nilai.ts";
import type { ProfilAturan } from "./profil.ts";
import { rumus, type HasilRumus } from "./rumus.ts";
import { TANPA_CATATAN, type Alasan, type Catatan, type Langkah, type WadahLangkah } from "./skor.ts";
import { TOLERANSI } from "./status.ts";

/** Target and realisasi of the same period, in the IKU's own unit. */
export interface MasukanIndeks {
  readonly polarisasi: Polarisasi;
  readonly target: Nilai;
  readonly realisasi: Nilai;
  /** Worst tolerated realisasi, for minimize with target 0. */
  readonly terburuk: number | null;
  readonly konversi120: boolean;
}

/** An index without its working. */
export interface NilaiIndeks {
  /** Percent points within the profile's `batas`, unrounded; null exactly when `alasan` says why. */
  readonly indeks: number | null;
  readonly alasan: Alasan | null;
  readonly catatan: readonly Catatan[];
}

export interface HasilIndeks extends NilaiIndeks {
  readonly langkah: readonly Langkah[];
}

/**
 * The indeks capaian of one target and realisasi, with its working (KMK 467/KMK.01/2014; formulas in `rumus.ts`).
 *
 * Range target: below the range its lower bound is the target, above it the upper bound; inside the index is 100.
 * Konversi 120 (maximize and minimize only): meeting the target scores the cap, missing it the ordinary formula.
 *
 * @returns indeks null with the reason when there is nothing to compute: words in the realisasi cell (also when the
 *   target is blank: they say more), no target, a target in words, no realisasi, target 0 for maximize or
 *   stabilize, or numbers that give no finite result
 * @example hitungIndeks({ polarisasi: "maximize", target: angka(85), realisasi: angka(91.17), … }, KMK_467_2014).indeks // 107.2588…
 */
export function hitungIndeks(masukan: MasukanIndeks, profil: ProfilAturan): HasilIndeks {
  const langkah: Langkah[] = [];
  return { ...nilaiIndeks(masukan, profil, langkah), langkah };
}

/**
 * `hitungIndeks` for whoever needs no working, or adds it to their own.
 *
 * @param langkah takes the working
 */
export function nilaiIndeks(
  masukan: MasukanIndeks,
  profil: ProfilAturan,
  langkah: WadahLangkah,
): NilaiIndeks {
  const alasan = alasanTanpaIndeks(masukan);
  if (alasan !== null) return tanpaIndeks(alasan, langkah);

  const { target, realisasi } = masukan;
  if (realisasi.jenis !== "angka" || !Number.isFinite(realisasi.nilai)) {
    return tanpaIndeks({ kode: "TIDAK_TERHITUNG" }, langkah);
  }
  const r = realisasi.nilai;
  if (target.jenis === "angka" && Number.isFinite(target.nilai)) {
    return selesaikan(masukan, rumus(masukan, target.nilai, r, profil, langkah), profil, langkah);
  }
  if (target.jenis === "rentang") return indeksRentang(masukan, target, r, profil, langkah);
  return tanpaIndeks({ kode: "TIDAK_TERHITUNG" }, langkah);
}

/** The reason that the two cells alone give; null when both hold something to compute with. */
function alasanTanpaIndeks({ target, realisasi }: MasukanIndeks): Alasan | null {
  if (realisasi.jenis === "teks") return { kode: "KETERANGAN", teks: realisasi.teks };
  if (target.jenis === "kosong") return { kode: "BELUM_ADA_TARGET" };
  if (target.jenis === "teks") return { kode: "TARGET_BUKAN_ANGKA", teks: target.teks };
  if (realisasi.jenis === "kosong") return { kode: "BELUM_DILAPORKAN" };
  return null;
}

function tanpaIndeks(alasan: Alasan, langkah: WadahLangkah): NilaiIndeks {
  langkah?.push({ kode: "TANPA_INDEKS", data: { alasan: alasan.kode } });
  return { indeks: null, alasan, catatan: TANPA_CATATAN };
}

function indeksRentang(
  masukan: MasukanIndeks,
  { bawah, atas }: { readonly bawah: number; readonly atas: number },
  r: number,
  profil: ProfilAturan,
  langkah: WadahLangkah,
): NilaiIndeks {
  if (!Number.isFinite(bawah) || !Number.isFinite(atas) || bawah > atas) {
    return tanpaIndeks({ kode: "TIDAK_TERHITUNG" }, langkah);
  }
  if (r >= bawah && r <= atas) {
    langkah?.push({ kode: "RENTANG_DALAM", data: { bawah, atas, realisasi: r, hasil: 100 } });
    return selesaikan(masukan, { mentah: 100, catatan: TANPA_CATATAN }, profil, langkah);
  }
  const target = r < bawah ? bawah : atas;
  langkah?.push({ kode: "RENTANG_LUAR", data: { bawah, atas, realisasi: r, target } });
  const hasil = selesaikan(masukan, rumus(masukan, target, r, profil, langkah), profil, langkah);
  if (masukan.polarisasi !== "stabilize" || hasil.indeks === null || hasil.indeks <= 100) return hasil;
  const ragu: Catatan = { kode: "STABILIZE_DI_LUAR_RENTANG", data: { indeks: hasil.indeks, bawah, atas } };
  return { ...hasil, catatan: [...hasil.catatan, ragu] };
}

/** Applies konversi 120, then cap and floor, to what a formula gave. */
function selesaikan(
  masukan: MasukanIndeks,
  hasil: HasilRumus | Alasan,
  profil: ProfilAturan,
  langkah: WadahLangkah,
): NilaiIndeks {
  if ("kode" in hasil) return tanpaIndeks(hasil, langkah);
  if (!Number.isFinite(hasil.mentah)) return tanpaIndeks({ kode: "TIDAK_TERHITUNG" }, langkah);
  const { atas, bawah } = profil.batas;
  let indeks = hasil.mentah;

  // Stabilize reaches the cap exactly on target by its own points, and its Ca is not a share of the target.
  const berlaku = masukan.konversi120 && masukan.polarisasi !== "stabilize";
  if (berlaku && indeks >= 100 - TOLERANSI) {
    langkah?.push({ kode: "KONVERSI_120", data: { mentah: indeks, hasil: atas } });
    indeks = atas;
  }
  if (indeks > atas) {
    langkah?.push({ kode: "BATAS_ATAS", data: { mentah: indeks, batas: atas } });
    indeks = atas;
  } else if (indeks < bawah) {
    langkah?.push({ kode: "BATAS_BAWAH", data: { mentah: indeks, batas: bawah } });
    indeks = bawah;
  }
  // + 0 turns −0 into 0.
  return { indeks: indeks + 0, alasan: null, catatan: hasil.catatan };
}
