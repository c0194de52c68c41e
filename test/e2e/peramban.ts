import { mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { chromium, type Browser, type BrowserContextOptions } from "playwright-core";
import { afterAll, describe, inject } from "vitest";
import { HalamanBangku } from "./halamanBangku.ts";

export { HalamanBangku } from "./halamanBangku.ts";

const bangku = inject("bangku");

/** Where the screenshots of a run are kept; not part of the repository. */
export const KELUARAN = resolve(import.meta.dirname, "keluaran");

/** `describe` for tests in a browser; counted as skipped on a machine without one. */
export const describeBangku = describe.skipIf(bangku === null);

/** Address of the workbench, ending in "/". */
export function alamatBangku(): string {
  if (bangku === null) throw new Error("no browser on this machine");
  return bangku.alamat;
}

let peramban: Browser | null = null;

afterAll(async () => {
  await peramban?.close();
  peramban = null;
});

/** The browser of this test file. */
export async function bukaPeramban(): Promise<Browser> {
  if (bangku === null) throw new Error("no browser on this machine");
  peramban ??= await chromium.launch({
    executablePath: bangku.peramban,
    args: [
      "--disable-gpu",
      "--disable-background-networking",
      "--no-first-run",
      // Chromium has no sandbox for root, as in a container.
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    ],
  });
  return peramban;
}

export interface OpsiBangku {
  readonly bahasa?: "id-ID" | "en-US";
  readonly tema?: "terang" | "gelap";
  /** Newest ExcelApi set, "1.8" to "1.21". */
  readonly plafon?: string;
  /** Name of a sample workbook; "" for a blank one. */
  readonly contoh?: string;
  /** Width of the pane in pixels; 0 starts with the pane closed. */
  readonly panel?: number;
  readonly konteks?: BrowserContextOptions;
}

/** Opens the workbench in a fresh browser context and waits until the add-in runs in it. */
export async function bukaBangku({ konteks, ...opsi }: OpsiBangku = {}): Promise<HalamanBangku> {
  const browser = await bukaPeramban();
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...konteks });
  context.setDefaultTimeout(15_000);
  const halaman = new HalamanBangku(await context.newPage());
  const alamat = new URL(alamatBangku());
  for (const [nama, nilai] of Object.entries(opsi)) alamat.searchParams.set(nama, String(nilai));
  await halaman.page.goto(alamat.href);
  await halaman.siap();
  return halaman;
}

/** Keeps a screenshot under test/e2e/keluaran. */
export async function gambar({ page }: HalamanBangku, nama: string): Promise<void> {
  await mkdir(KELUARAN, { recursive: true });
  await page.screenshot({ path: join(KELUARAN, `${nama}.png`) });
}
