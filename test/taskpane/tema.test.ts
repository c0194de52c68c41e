import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { GELAP, susunTema, TERANG, type Token } from "../../scripts/tema.ts";
import { URUTAN_STATUS } from "../../src/rapor/palet.ts";
import { warnaGelap } from "../../src/taskpane/tema.ts";

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

const LATAR = ["colorNeutralBackground1", "colorNeutralBackground1Hover"];
const PASANGAN: readonly (readonly [teks: string, latar: string])[] = [
  ...["colorNeutralForeground1", "colorNeutralForeground2", "colorNeutralForeground3"].flatMap((t) =>
    [...LATAR, "colorNeutralBackground2", "colorNeutralBackground3"].map((l) => [t, l] as const),
  ),
  ...["colorBrandForegroundLink", "colorBrandForegroundLinkHover", "colorBrandForeground1"].flatMap((t) =>
    [...LATAR, "colorNeutralBackground2"].map((l) => [t, l] as const),
  ),
  ...["colorBrandBackground", "colorBrandBackgroundHover", "colorBrandBackgroundPressed"].map(
    (l) => ["colorNeutralForegroundOnBrand", l] as const,
  ),
  ...URUTAN_STATUS.flatMap((s) => [
    [`${s}Teks`, `${s}Pucat`] as const,
    ...LATAR.map((l) => [`${s}Teks`, l] as const),
  ]),
];

describe.each([
  ["light", TERANG],
  ["dark", GELAP],
])("the %s theme", (_, token: Token) => {
  it.each(PASANGAN)("keeps %s readable on %s", (teks, latar) => {
    expect(kontras(token[teks] ?? "", token[latar] ?? "")).toBeGreaterThanOrEqual(4.5);
  });

  it.each(["colorCompoundBrandStroke", "colorNeutralStrokeAccessible", "colorStrokeFocus2"])(
    "keeps %s visible against the pane",
    (garis) => {
      expect(kontras(token[garis] ?? "", token["colorNeutralBackground1"] ?? "")).toBeGreaterThanOrEqual(3);
    },
  );
});

describe("tema.css", () => {
  it("is what scripts/tema.ts writes: run it after changing a token or a style sheet", async () => {
    const berkas = new URL("../../src/taskpane/gaya/tema.css", import.meta.url);
    expect(readFileSync(berkas, "utf8")).toBe(await susunTema());
  });
});

describe("warnaGelap", () => {
  it.each([
    ["#FFFFFF", false],
    ["#262626", true],
    ["0a0a0a", true],
    ["#D4D4D4", false],
    ["#666666", true],
    ["putih", null],
    ["", null],
  ])("%s → %s", (warna, gelap) => {
    expect(warnaGelap(warna)).toBe(gelap);
  });
});
