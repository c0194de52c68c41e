import type { Polarisasi } from "./iku.ts";
import type { ProfilAturan } from "./profil.ts";
import { TANPA_CATATAN, type Alasan, type Catatan, type Langkah, type WadahLangkah } from "./skor.ts";
import { TOLERANSI } from "./status.ts";

/** What a formula gives before konversi, cap and floor: percent points, perhaps not finite. */
export interface HasilRumus {
  readonly mentah: number;
  readonly catatan: readonly Catatan[];
}

interface AturanIku {
  readonly polarisasi: Polarisasi;
  readonly terburuk: number | null;
}

/**
 * The uncapped index of a realisasi against one target number, by the IKU's polarisasi (KMK 467/KMK.01/2014).
 *
 * @param t target and
 * @param r realisasi, finite, in the IKU's own unit
 * @param langkah takes the working
 * @returns percent points, or the reason when the target is 0 and the formula needs a share of it
 * @example rumus({ polarisasi: "minimize", terburuk: null }, 8, 9, KMK_467_2014, null) // mentah: 87.5
 */
export function rumus(
  iku: AturanIku,
  t: number,
  r: number,
  profil: ProfilAturan,
  langkah: WadahLangkah,
): HasilRumus | Alasan {
  switch (iku.polarisasi) {
    case "maximize":
      return maximize(t, r, langkah);
    case "minimize":
      return t === 0 ? minimizeNol(r, iku.terburuk, langkah) : minimize(t, r, langkah);
    case "stabilize":
      return stabilize(t, r, profil, langkah);
  }
}

/** Maximize: R ÷ T × 100; with a target below 0 its mirror (2 − R ÷ T) × 100. */
function maximize(t: number, r: number, langkah: WadahLangkah): HasilRumus | Alasan {
  if (t === 0) return { kode: "TARGET_NOL_MAXIMIZE" };
  const mentah = t > 0 ? (r / t) * 100 : (2 - r / t) * 100;
  const kode = t > 0 ? "RUMUS_MAXIMIZE" : "RUMUS_MAXIMIZE_NEGATIF";
  langkah?.push({ kode, data: { realisasi: r, target: t, hasil: mentah } });
  return { mentah, catatan: TANPA_CATATAN };
}

/**
 * Minimize: (2 − R ÷ T) × 100. With a target below 0 that would rise as the realisasi gets worse, so its mirror
 * R ÷ T × 100 is used and noted (−12 against −10 is better: 120).
 */
function minimize(t: number, r: number, langkah: WadahLangkah): HasilRumus {
  if (t > 0) {
    const mentah = (2 - r / t) * 100;
    langkah?.push({ kode: "RUMUS_MINIMIZE", data: { realisasi: r, target: t, hasil: mentah } });
    return { mentah, catatan: TANPA_CATATAN };
  }
  const mentah = (r / t) * 100;
  langkah?.push({ kode: "RUMUS_MINIMIZE_NEGATIF", data: { realisasi: r, target: t, hasil: mentah } });
  return { mentah, catatan: [{ kode: "MINIMIZE_TARGET_NEGATIF", data: { target: t } }] };
}

/** Rburuk when the formula can use it: a number above 0. */
export function terburukSah(terburuk: number | null): number | null {
  return terburuk !== null && Number.isFinite(terburuk) && terburuk > 0 ? terburuk : null;
}

/**
 * Minimize with target 0: (Rburuk − R) ÷ Rburuk × 100. Exactly 0 scores 100, noted; above 0 without a usable
 * Rburuk (above 0) scores 0, noted. A realisasi below 0 without Rburuk counts as met.
 */
function minimizeNol(r: number, terburuk: number | null, langkah: WadahLangkah): HasilRumus {
  const buruk = terburukSah(terburuk);
  if (r === 0 || (r < 0 && buruk === null)) {
    const data = { realisasi: r, hasil: 100 };
    langkah?.push({ kode: "RUMUS_MINIMIZE_NOL_TERPENUHI", data });
    return { mentah: 100, catatan: [{ kode: "MINIMIZE_NOL_TERPENUHI", data }] };
  }
  if (buruk !== null) {
    const mentah = ((buruk - r) / buruk) * 100;
    langkah?.push({ kode: "RUMUS_MINIMIZE_NOL", data: { realisasi: r, terburuk: buruk, hasil: mentah } });
    return { mentah, catatan: TANPA_CATATAN };
  }
  const data = { realisasi: r, hasil: 0 };
  langkah?.push({ kode: "RUMUS_MINIMIZE_NOL_TANPA_TERBURUK", data });
  return { mentah: 0, catatan: [{ kode: "MINIMIZE_NOL_TANPA_TERBURUK", data }] };
}

/**
 * Stabilize: Ca = R ÷ T × 100 up to the target, 200 − R ÷ T × 100 above it, then through the profile's points.
 * With a target below 0, Ca is measured the same way as a distance from the target.
 */
function stabilize(t: number, r: number, profil: ProfilAturan, langkah: WadahLangkah): HasilRumus | Alasan {
  if (t === 0) return { kode: "TARGET_NOL_STABILIZE" };
  const rasio = (r / t) * 100;
  const ca = rasio <= 100 ? rasio : 200 - rasio;
  const kode = rasio <= 100 ? "RUMUS_STABILIZE" : "RUMUS_STABILIZE_LEBIH";
  langkah?.push({ kode, data: { realisasi: r, target: t, hasil: ca } });
  const konversi = interpolasi(ca, profil.titikStabilize);
  if (konversi === null) return { mentah: NaN, catatan: TANPA_CATATAN };
  langkah?.push(konversi.langkah);

  const titikHijau = profil.titikStabilize.find(([, indeks]) => indeks >= profil.ambang.hijau);
  const ragu = titikHijau !== undefined && ca < titikHijau[0] - TOLERANSI;
  const batas = titikHijau?.[0] ?? 0;
  return {
    mentah: konversi.hasil,
    catatan: ragu ? [{ kode: "STABILIZE_DI_BAWAH_90", data: { ca, batas } }] : TANPA_CATATAN,
  };
}

/** Straight lines through the points, level outside them; null when `ca` or the points give no number. */
function interpolasi(
  ca: number,
  titik: ProfilAturan["titikStabilize"],
): { readonly hasil: number; readonly langkah: Langkah } | null {
  const pertama = titik[0];
  const terakhir = titik[titik.length - 1];
  if (pertama === undefined || terakhir === undefined || !Number.isFinite(ca)) return null;
  if (ca < pertama[0] || ca > terakhir[0]) {
    const [ujung, hasil] = ca < pertama[0] ? pertama : terakhir;
    return { hasil, langkah: { kode: "INTERPOLASI_LUAR", data: { ca, ujung, hasil } } };
  }
  let bawah = pertama;
  let atas = pertama;
  for (const t of titik) {
    atas = t;
    if (ca <= t[0]) break;
    bawah = t;
  }
  const lebar = atas[0] - bawah[0];
  const hasil = lebar === 0 ? atas[1] : bawah[1] + ((ca - bawah[0]) / lebar) * (atas[1] - bawah[1]);
  const data = { ca, ca1: bawah[0], indeks1: bawah[1], ca2: atas[0], indeks2: atas[1], hasil };
  return { hasil, langkah: { kode: "INTERPOLASI", data } };
}
