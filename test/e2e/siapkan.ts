import { chromium, type BrowserServer } from "playwright-core";
import type { TestProject } from "vitest/node";
import { bangun } from "../../src/simulator/workbench/bangun.ts";
import { mulaiPeladen } from "../../src/simulator/workbench/peladen.ts";
import { cariPeramban } from "./cariPeramban.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the workbench is served and the browser listens, and what was built; null when the machine has no browser. */
    readonly bangku: {
      readonly alamat: string;
      readonly peramban: string;
      /** Folders of the build: the pane for a closed network, the workbench. */
      readonly folder: { readonly panel: string; readonly bangku: string };
    } | null;
  }
}

function mulaiPeramban(program: string): Promise<BrowserServer> {
  return chromium.launchServer({
    executablePath: program,
    args: [
      "--disable-gpu",
      "--disable-background-networking",
      "--no-first-run",
      // Chromium has no sandbox for root, as in a container.
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    ],
  });
}

/** Builds the pane as it ships, serves the workbench and starts a browser, once for all end-to-end tests. */
export default async function siapkan({ provide }: TestProject): Promise<() => Promise<void>> {
  const program = cariPeramban();
  if (program === null) {
    const pesan = "No Chrome, Edge or Chromium found (set CHROME to its path)";
    if (process.env["CI"] !== undefined) throw new Error(`${pesan}: end-to-end tests cannot run.`);
    console.warn(`${pesan}: end-to-end tests are skipped.`);
    provide("bangku", null);
    return () => Promise.resolve();
  }
  const bangunan = await bangun("production", false);
  const peladen = await mulaiPeladen(bangunan, { port: 0 });
  const peramban = await mulaiPeramban(program);
  const { panel, bangku } = bangunan;
  provide("bangku", { alamat: peladen.alamat, peramban: peramban.wsEndpoint(), folder: { panel, bangku } });
  return async () => {
    await peramban.close();
    await peladen.tutup();
    await bangunan.tutup();
  };
}
