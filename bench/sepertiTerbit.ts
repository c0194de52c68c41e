import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

/**
 * Loads a module of the benchmark as it would ship: bundled and minified. Run from its TypeScript, every function made
 * at run time is given its name first, which costs a third of the time of code that makes many.
 */
export async function muatSepertiTerbit<T>(berkas: string): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "rapor-iku-bench-"));
  try {
    const outfile = join(folder, "modul.mjs");
    await build({
      entryPoints: [join(import.meta.dirname, berkas)],
      outfile,
      bundle: true,
      minify: true,
      platform: "node",
      format: "esm",
      target: "es2022",
    });
    return (await import(pathToFileURL(outfile).href)) as T;
  } finally {
    await rm(folder, { recursive: true });
  }
}
