import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import webpack, { type Configuration } from "webpack";
import type { SumberOfficeJs } from "./tajuk.ts";

export const AKAR = fileURLToPath(new URL("../../", import.meta.url));

/** Files by their path with forward slashes. */
export type Berkas = ReadonlyMap<string, Uint8Array>;

/** The address that the pane will be served from, https and without a trailing slash, and whose library it loads. */
export interface Tujuan {
  readonly host: string;
  readonly officejs: SumberOfficeJs;
}

/** What `npm run build` puts into dist/. */
export interface Dist {
  readonly berkas: Berkas;
  /** Every module in the scripts and styles, as the source maps name it. */
  readonly modul: readonly string[];
}

type Susun = (
  env: Readonly<Record<string, string>>,
  argv: { readonly mode: "production" },
) => Promise<Configuration[]>;

/**
 * Builds the pane for production in a folder of its own, which is gone afterwards.
 *
 * @param ukuran "bebas" lets the pane grow beyond its budget
 * @throws with webpack's own words when a source cannot be built
 */
export async function bangunDist(
  { host, officejs }: Tujuan,
  ukuran: "berbatas" | "bebas" = "berbatas",
): Promise<Dist> {
  const folder = await mkdtemp(join(tmpdir(), "rapor-iku-dist-"));
  try {
    const berkas = pathToFileURL(join(AKAR, "webpack.config.js")).href;
    const { default: susun } = (await import(berkas)) as { default: Susun };
    const susunan = await susun({ host, officejs, ukuran }, { mode: "production" });
    const dist = join(folder, "dist");
    await jalankan(susunan.map((s) => ({ ...s, mode: "production", output: { ...s.output, path: dist } })));
    return { berkas: await bacaFolder(dist), modul: await modulDari(join(folder, "peta-sumber")) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function jalankan(susunan: Configuration[]): Promise<void> {
  return new Promise((selesai, gagal) => {
    const pembangun = webpack(susunan);
    pembangun.run((galat, hasil) => {
      pembangun.close(() => {
        if (galat !== null) gagal(galat);
        else if (hasil?.hasErrors() === true) gagal(new Error(hasil.toString({ preset: "errors-only" })));
        else selesai();
      });
    });
  });
}

/** Every file below a folder. */
export async function bacaFolder(folder: string): Promise<Berkas> {
  const isi = await readdir(folder, { recursive: true, withFileTypes: true });
  const jalur = isi.filter((e) => e.isFile()).map((e) => join(e.parentPath, e.name));
  return new Map(
    await Promise.all(
      jalur.map(
        async (j) => [relative(folder, j).split(sep).join("/"), new Uint8Array(await readFile(j))] as const,
      ),
    ),
  );
}

async function modulDari(folder: string): Promise<string[]> {
  const peta = await bacaFolder(folder);
  const sumber = [...peta.values()].map(
    (isi) => JSON.parse(new TextDecoder().decode(isi)) as { readonly sources: readonly string[] },
  );
  return [...new Set(sumber.flatMap((p) => p.sources))].sort();
}
