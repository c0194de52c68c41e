import type { Elemen } from "../xml/pohon.ts";

export const HITAM = "#000000";
export const PUTIH = "#FFFFFF";

/** What a colour element can refer to: the theme's twelve colours and the file's palette, as "#RRGGBB". */
export interface Palet {
  readonly tema: readonly string[];
  readonly indeks: readonly string[];
}

/** The palette of Excel 97 that `indexed` colours refer to (ECMA-376 part 1, 18.8.27). */
const INDEKS_BAWAAN = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF " +
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333 " +
  "000000 FFFFFF"
)
  .split(" ")
  .map((h) => `#${h}`);

/** Index order of `theme` attributes: the first two pairs are swapped against the theme part. */
const URUTAN_TEMA = "lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink".split(
  " ",
);
const TEMA_BAWAAN = "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72"
  .split(" ")
  .map((h) => `#${h}`);

/** Reads the palette from the roots of the theme part and the styles part, where present. */
export function bacaPalet(tema: Elemen | undefined, gaya: Elemen | undefined): Palet {
  const skema = tema?.semua("clrScheme")[0];
  const daftar = URUTAN_TEMA.map((nama, i) => {
    const warna = skema?.cari(nama)?.anak()[0];
    return heksa(warna?.atribut.get("lastClr") ?? warna?.atribut.get("val")) ?? TEMA_BAWAAN[i] ?? HITAM;
  });
  const indeks = [...INDEKS_BAWAAN];
  const khusus = gaya?.cari("colors", "indexedColors")?.anak("rgbColor") ?? [];
  khusus.forEach((w, i) => (indeks[i] = heksa(w.atribut.get("rgb")) ?? indeks[i] ?? HITAM));
  return { tema: daftar, indeks };
}

/** A colour element resolved to "#RRGGBB"; `bawaan` when it is absent, automatic or unreadable. */
export function bacaWarna(elemen: Elemen | undefined, palet: Palet, bawaan: string): string {
  if (elemen === undefined) return bawaan;
  const tema = elemen.angka("theme");
  const indeks = elemen.angka("indexed");
  const dasar =
    heksa(elemen.atribut.get("rgb")) ??
    (tema === undefined ? undefined : palet.tema[tema]) ??
    (indeks === undefined ? undefined : palet.indeks[indeks]);
  if (dasar === undefined) return bawaan;
  const rona = elemen.angka("tint") ?? 0;
  return rona === 0 ? dasar : terapkanRona(dasar, rona);
}

function heksa(teks: string | undefined): string | undefined {
  return teks !== undefined && /^([0-9a-fA-F]{2})?[0-9a-fA-F]{6}$/.test(teks)
    ? `#${teks.slice(-6).toUpperCase()}`
    : undefined;
}

/** Hue, luminance and saturation run from 0 to 240 in whole steps in Excel's own colour arithmetic. */
const SKALA = 240;

/**
 * Lightens (tint 0 to 1) or darkens (-1 to 0) a colour the way Excel shows it: in whole-number HLS on a scale of 240,
 * which a floating-point HSL misses by one step in many theme colours.
 *
 * @example terapkanRona("#4472C4", 0.7999816888943144) // "#D9E1F2"
 * @example terapkanRona("#4472C4", -0.249977111117893) // "#305496"
 */
export function terapkanRona(warna: string, rona: number): string {
  const [r, g, b] = [1, 3, 5].map((i) => parseInt(warna.slice(i, i + 2), 16)) as [number, number, number];
  const maks = Math.max(r, g, b);
  const min = Math.min(r, g, b);
  const terang = Math.trunc(((maks + min) * SKALA + 255) / 510);
  const baru = Math.max(
    0,
    Math.min(
      SKALA,
      rona < 0
        ? Math.trunc(terang * (1 + rona))
        : Math.trunc(terang * (1 - rona)) + SKALA - Math.trunc(SKALA * (1 - rona)),
    ),
  );
  if (maks === min) return heksaRgb([baru, baru, baru]);
  const beda = maks - min;
  const jenuh =
    terang <= SKALA / 2
      ? Math.trunc((beda * SKALA + Math.trunc((maks + min) / 2)) / (maks + min))
      : Math.trunc((beda * SKALA + Math.trunc((510 - maks - min) / 2)) / (510 - maks - min));
  const jarak = (x: number) => Math.trunc(((maks - x) * 40 + Math.trunc(beda / 2)) / beda);
  const corak =
    r === maks ? jarak(b) - jarak(g) : g === maks ? 80 + jarak(r) - jarak(b) : 160 + jarak(g) - jarak(r);
  const atas =
    baru <= SKALA / 2
      ? Math.trunc((baru * (SKALA + jenuh) + 120) / SKALA)
      : baru + jenuh - Math.trunc((baru * jenuh + 120) / SKALA);
  const bawah = 2 * baru - atas;
  return heksaRgb([80, 0, -80].map((geser) => kanal(bawah, atas, corak + geser)));
}

function kanal(bawah: number, atas: number, corak: number): number {
  const h = ((corak % SKALA) + SKALA) % SKALA;
  if (h < 40) return bawah + Math.trunc(((atas - bawah) * h + 20) / 40);
  if (h < 120) return atas;
  if (h < 160) return bawah + Math.trunc(((atas - bawah) * (160 - h) + 20) / 40);
  return bawah;
}

function heksaRgb(bagian: readonly number[]): string {
  const dua = (x: number) =>
    Math.max(0, Math.min(255, Math.trunc((x * 255 + 120) / SKALA)))
      .toString(16)
      .padStart(2, "0");
  return `#${bagian.map(dua).join("").toUpperCase()}`;
}
