import { describe, expect, it } from "vitest";
import { GAYA, HURUF } from "../../src/rapor/gaya.ts";
import { WARNA, WARNA_STATUS } from "../../src/rapor/palet.ts";

/** Contrast ratio of two "#RRGGBB" colours, WCAG 2.2. */
function kontras(a: string, b: string): number {
  const terang = (warna: string) => {
    const [r = 0, g = 0, biru = 0] = [1, 3, 5].map((i) => {
      const c = parseInt(warna.slice(i, i + 2), 16) / 255;
      return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * biru;
  };
  const [tinggi = 0, rendah = 0] = [terang(a), terang(b)].sort((x, y) => y - x);
  return (tinggi + 0.05) / (rendah + 0.05);
}

describe("palet", () => {
  it("measures contrast as WCAG does", () => {
    expect(kontras("#000000", "#FFFFFF")).toBeCloseTo(21, 5);
    expect(kontras("#767676", "#FFFFFF")).toBeGreaterThan(4.5);
  });

  it("keeps status words readable on their pale ground", () => {
    for (const { pucat, teks } of Object.values(WARNA_STATUS)) {
      expect(kontras(pucat, teks)).toBeGreaterThanOrEqual(4.5);
    }
  });

  // The figures behind the chart are white on white, the kawung band is decoration, and coloured bars carry no text.
  const terbaca = [...GAYA].filter(
    ([nama, g]) => nama !== "sumberGrafik" && nama !== "kawung" && (g.huruf ?? g.tegak) !== undefined,
  );
  it.each(terbaca)("keeps the text of %s readable", (_, gaya) => {
    expect(kontras(gaya.huruf?.warna ?? HURUF.warna, gaya.isi ?? WARNA.putih)).toBeGreaterThanOrEqual(4.5);
  });

  it("prints no text smaller than 9 points", () => {
    const kecil = [...GAYA].filter(([nama, g]) => nama !== "sumberGrafik" && (g.huruf?.ukuran ?? 10) < 9);
    expect(kecil).toEqual([]);
  });
});
