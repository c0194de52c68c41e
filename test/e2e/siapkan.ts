import type { TestProject } from "vitest/node";
import { bangun } from "../../src/simulator/workbench/bangun.ts";
import { mulaiPeladen } from "../../src/simulator/workbench/peladen.ts";
import { cariPeramban } from "./cariPeramban.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the workbench is served, what was built, and which browser to use; null when the machine has none. */
    readonly bangku: {
      readonly alamat: string;
      readonly peramban: string;
      /** Folders of the build: the pane for a closed network, the workbench. */
      readonly folder: { readonly panel: string; readonly bangku: string };
    } | null;
  }
}

/** Builds the pane as it ships and serves the workbench once for all end-to-end tests. */
export default async function siapkan({ provide }: TestProject): Promise<() => Promise<void>> {
  const peramban = cariPeramban();
  if (peramban === null) {
    const pesan = "No Chrome, Edge or Chromium found (set CHROME to its path)";
    if (process.env["CI"] !== undefined) throw new Error(`${pesan}: end-to-end tests cannot run.`);
    console.warn(`${pesan}: end-to-end tests are skipped.`);
    provide("bangku", null);
    return () => Promise.resolve();
  }
  const bangunan = await bangun("production", false);
  const peladen = await mulaiPeladen(bangunan, { port: 0 });
  const { panel, bangku } = bangunan;
  provide("bangku", { alamat: peladen.alamat, peramban, folder: { panel, bangku } });
  return async () => {
    await peladen.tutup();
    await bangunan.tutup();
  };
}
