import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";

const SRC = resolve(import.meta.dirname, "../../src");

/** Lower folders know nothing of higher ones. `bahasa` holds words and stands beside scoring and workbook. */
export const TINGKAT: Readonly<Record<string, number>> = {
  scoring: 0,
  workbook: 1,
  bahasa: 2,
  rapor: 3,
  excel: 4,
  actions: 5,
  commands: 6,
  functions: 6,
  paparan: 6,
  taskpane: 6,
  simulator: 7,
};

/** Paths are relative to src, with forward slashes; `ke` of a package is its name. */
export interface Impor {
  readonly dari: string;
  readonly ke: string;
  readonly hanyaTipe: boolean;
}

/** Every source file below a folder. */
export function semuaBerkas(induk: string = SRC): string[] {
  return readdirSync(induk, { withFileTypes: true }).flatMap((e) => {
    const jalur = join(induk, e.name);
    if (e.isDirectory()) return semuaBerkas(jalur);
    return e.name.endsWith(".ts") ? [jalur] : [];
  });
}

export const dalamSrc = (jalur: string): string => relative(SRC, jalur).split(sep).join("/");

/** What a file imports or hands on. */
export function impor(berkas: string): Impor[] {
  const isi = readFileSync(berkas, "utf8");
  return [...isi.matchAll(/^(?:import|export)\s+(type\s)?[^;]*?from\s+"([^"]+)";/gm)].map((m) => ({
    dari: dalamSrc(berkas),
    ke: m[2]?.startsWith(".") ? dalamSrc(resolve(dirname(berkas), m[2])) : (m[2] ?? ""),
    hanyaTipe: m[1] !== undefined,
  }));
}

/** First folder of a path in src. */
export const folder = (jalur: string): string => jalur.split("/")[0] ?? "";
