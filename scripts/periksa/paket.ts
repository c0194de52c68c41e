import { builtinModules } from "node:module";
import type { Sumber } from "./sumber.ts";

interface IsiPaket {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** Packages that are needed without being named in a source, and why. */
const TANPA_NAMA: Readonly<Record<string, string>> = {
  semver: "office-addin-manifest needs it and does not say so",
  "@types/node": "the types of node:*",
  "webpack-cli": "the command webpack",
  "webpack-dev-server": "the command webpack serve",
};

/** The mutation tester declares what it uses in a package.json of its own. */
const PAKET_SENDIRI = "scripts/mutasi/";

/** One line for every package that nobody uses, that is used but not declared, or whose version is not exact. */
export function masalahPaket(sumber: Sumber, { scripts, dependencies, devDependencies }: IsiPaket): string[] {
  const kode = [...sumber].filter(([jalur]) => /\.([jt]s|html)$|tsconfig.*\.json$/.test(jalur));
  const semua = kode.map(([, isi]) => isi).join("\n");
  const perintah = Object.values(scripts).join("\n");
  const tertulis = { ...dependencies, ...devDependencies };
  const tanpaTipe = (nama: string): string => nama.replace(/^@types\//, "");
  const dipakai = (nama: string): boolean =>
    nama in TANPA_NAMA ||
    new RegExp(`["'/]${tanpaTipe(nama)}["'/]`).test(semua) ||
    new RegExp(`(^|[ &])${nama === "typescript" ? "tsc" : nama}( |$)`, "m").test(perintah);
  const takTertulis = kode
    .filter(([jalur]) => /\.[jt]s$/.test(jalur) && !jalur.startsWith(PAKET_SENDIRI))
    .flatMap(([jalur, isi]) => paketDiimpor(isi).map((nama) => [jalur, nama] as const))
    .filter(([, nama]) => !(nama in tertulis) && !builtinModules.includes(nama));
  return [
    ...Object.keys(tertulis)
      .filter((nama) => !dipakai(nama))
      .map((nama) => `package.json: nobody uses ${nama}`),
    ...Object.entries(tertulis)
      .filter(([, versi]) => !/^\d+\.\d+\.\d+/.test(versi))
      .map(([nama, versi]) => `package.json: ${nama} ${versi} is not an exact version`),
    ...takTertulis.map(([jalur, nama]) => `${jalur}: ${nama} is not in package.json`),
  ];
}

function paketDiimpor(isi: string): string[] {
  return [...isi.matchAll(/^(?:import|export)\s[^;"]*?from "((?:@[^/"]+\/)?[^./"][^/"]*)(?:\/[^"]*)?";/gm)]
    .map((m) => m[1] ?? "")
    .filter((nama) => !nama.startsWith("node:"));
}
