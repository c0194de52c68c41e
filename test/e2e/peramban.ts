import { mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";
import { describe, inject } from "vitest";
import { HalamanBangku } from "./halamanBangku.ts";
import { SABAR } from "./sabar.ts";

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

/** What was built for the end-to-end tests. */
export function folderBangunan(): { readonly panel: string; readonly bangku: string } {
  if (bangku === null) throw new Error("no browser on this machine");
  return bangku.folder;
}

/** The run's browser, as all the test files of this worker hold it. */
let peramban: Browser | null = null;

async function bukaPeramban(): Promise<Browser> {
  if (bangku === null) throw new Error("no browser on this machine");
  peramban ??= await chromium.connect(bangku.peramban);
  return peramban;
}

/** Pages that a test has let go of: one that ran the workbench before opens it again four times as fast as a new one. */
const bebas: Page[] = [];

/** A page without anything in it yet, or with what an earlier test left. */
export async function halamanBebas(): Promise<Page> {
  const lama = bebas.pop();
  if (lama !== undefined) return lama;
  const context = await (
    await bukaPeramban()
  ).newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: "reduce" });
  context.setDefaultTimeout(SABAR);
  return await context.newPage();
}

/** Gives back a page that a test took by `halamanBebas`, without what the test has hung on it. */
export async function kembalikan(page: Page): Promise<void> {
  await page.unrouteAll({ behavior: "ignoreErrors" });
  for (const peristiwa of ["request", "response", "pageerror", "console"]) page.removeAllListeners(peristiwa);
  bebas.push(page);
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
}

/** Opens the workbench anew, as a person who has just come to it, and waits until the add-in runs in it. */
export async function bukaBangku(opsi: OpsiBangku = {}): Promise<HalamanBangku> {
  const page = await halamanBebas();
  const halaman = new HalamanBangku(page, () => bebas.push(page));
  const alamat = new URL(alamatBangku());
  for (const [nama, nilai] of Object.entries(opsi)) alamat.searchParams.set(nama, String(nilai));
  await page.goto(alamat.href);
  await halaman.siap();
  return halaman;
}

/** Keeps a screenshot under test/e2e/keluaran. */
export async function gambar({ page }: HalamanBangku, nama: string): Promise<void> {
  await mkdir(KELUARAN, { recursive: true });
  await page.screenshot({ path: join(KELUARAN, `${nama}.png`) });
}
