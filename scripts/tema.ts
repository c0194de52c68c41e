import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { webDarkTheme, webLightTheme } from "@fluentui/tokens";
import { format, resolveConfig } from "prettier";
import { WARNA, WARNA_STATUS } from "../src/rapor/palet.ts";

/**
 * Writes src/taskpane/gaya/tema.css: those of Fluent's design tokens that the pane's style sheets use, light and dark,
 * with the product's own brand and status colours. As a style sheet they cost the page no JavaScript.
 */
const FOLDER = new URL("../src/taskpane/gaya/", import.meta.url);
const BERKAS = new URL("tema.css", FOLDER);

export type Token = Readonly<Record<string, string>>;

type Nada = Readonly<Record<keyof typeof WARNA_STATUS, { kuat: string; pucat: string; teks: string }>>;

const STATUS_GELAP: Nada = {
  hijau: { kuat: "#3FB56F", pucat: "#12402A", teks: "#9BE3B7" },
  kuning: { kuat: "#F0B400", pucat: "#483A08", teks: "#FFDF7A" },
  merah: { kuat: "#F0655A", pucat: "#561B17", teks: "#FFB9B2" },
  "abu-abu": { kuat: "#98A2AD", pucat: "#3C434B", teks: "#D5DBE1" },
};

const MEREK_TERANG: Token = {
  colorBrandBackground: WARNA.navy,
  colorBrandBackgroundHover: "#21466C",
  colorBrandBackgroundPressed: "#0E2238",
  colorBrandForegroundLink: WARNA.tautan,
  colorBrandForegroundLinkHover: WARNA.navy,
  colorCompoundBrandStroke: WARNA.navy,
  colorBrandForeground1: WARNA.navy,
};

const MEREK_GELAP: Token = {
  colorBrandBackground: "#2F6CA8",
  colorBrandBackgroundHover: "#2A6299",
  colorBrandBackgroundPressed: "#24557F",
  colorBrandForegroundLink: "#9CC7F2",
  colorBrandForegroundLinkHover: "#C3DDF8",
  colorCompoundBrandStroke: "#9CC7F2",
  colorBrandForeground1: "#9CC7F2",
};

function tokenStatus(nada: Nada): Token {
  return Object.fromEntries(
    Object.entries(nada).flatMap(([status, { kuat, pucat, teks }]) => [
      [`${status}Kuat`, kuat],
      [`${status}Pucat`, pucat],
      [`${status}Teks`, teks],
    ]),
  );
}

function tokenFluent(tema: object): Token {
  return Object.fromEntries(Object.entries(tema).map(([nama, nilai]) => [nama, String(nilai)]));
}

export const TERANG: Token = { ...tokenFluent(webLightTheme), ...MEREK_TERANG, ...tokenStatus(WARNA_STATUS) };
export const GELAP: Token = { ...tokenFluent(webDarkTheme), ...MEREK_GELAP, ...tokenStatus(STATUS_GELAP) };

/** Names of the tokens that the style sheets use, sorted. */
function tokenDipakai(): string[] {
  const gaya = readdirSync(FOLDER)
    .filter((nama) => nama.endsWith(".css") && nama !== "tema.css")
    .map((nama) => readFileSync(new URL(nama, FOLDER), "utf8"))
    .join("\n");
  return [...new Set([...gaya.matchAll(/var\(--([\w-]+)/g)].map((m) => m[1] ?? ""))].sort();
}

/** The style sheet; throws when a token is used that neither Fluent nor the product has. */
export async function susunTema(): Promise<string> {
  const dipakai = tokenDipakai();
  const blok = (token: Token, nama: readonly string[], takuk: string): string =>
    nama
      .map((n) => {
        const nilai = token[n];
        if (nilai === undefined) throw new Error(`Unknown design token --${n}`);
        return `${takuk}--${n}: ${nilai};\n`;
      })
      .join("");
  const beda = dipakai.filter((n) => TERANG[n] !== GELAP[n]);
  const gaya = `/* Written by scripts/tema.ts; do not edit. */
:root {
  color-scheme: light;
${blok(TERANG, dipakai, "  ")}}
@media (prefers-color-scheme: dark) {
  :root:not([data-tema="terang"]) {
    color-scheme: dark;
${blok(GELAP, beda, "    ")}  }
}
:root[data-tema="gelap"] {
  color-scheme: dark;
${blok(GELAP, beda, "  ")}}
`;
  return await format(gaya, { ...(await resolveConfig(fileURLToPath(BERKAS))), parser: "css" });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  writeFileSync(BERKAS, await susunTema());
  console.log(fileURLToPath(BERKAS));
}
