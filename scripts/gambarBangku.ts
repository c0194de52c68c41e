/**
 * Photographs the workbench for the README in an installed Chrome, Edge or Chromium: the rapor beside the pane, the
 * list of IKU with the working of one, and the pane in the dark.
 */
import { join, resolve } from "node:path";
import { chromium, type Browser, type FrameLocator, type Page } from "playwright-core";
import { bangun } from "../src/simulator/workbench/bangun.ts";
import { mulaiPeladen } from "../src/simulator/workbench/peladen.ts";
import { cariPeramban } from "../test/e2e/cariPeramban.ts";

const TUJUAN = resolve(import.meta.dirname, "../assets/gambar");
/** Width of the pane in Excel. */
const LEBAR_PANEL = 350;

/** The morning of the meeting that the sample workbook prepares, so that the same source gives the same pictures. */
const SEKARANG = new Date("2019-10-02T07:45:00+07:00");

interface Ukuran {
  readonly lebar: number;
  readonly tinggi: number;
  /** Pixels of the picture to one of the page. */
  readonly skala: number;
}

async function bangkuDan(
  peramban: Browser,
  alamat: string,
  tema: "terang" | "gelap",
  { lebar, tinggi, skala }: Ukuran,
): Promise<{ readonly page: Page; readonly panel: FrameLocator }> {
  const page = await peramban.newPage({
    viewport: { width: lebar, height: tinggi },
    deviceScaleFactor: skala,
    timezoneId: "Asia/Jakarta",
  });
  await page.clock.setFixedTime(SEKARANG);
  await page.goto(`${alamat}?tema=${tema}&panel=${String(LEBAR_PANEL)}`);
  const panel = page.frameLocator("aside iframe");
  await panel.locator(".ubin").waitFor();
  await panel.locator('#isi[aria-busy="false"]').waitFor();
  return { page, panel };
}

async function potret(peramban: Browser, alamat: string): Promise<void> {
  const bangku = await bangkuDan(peramban, alamat, "terang", { lebar: 1440, tinggi: 980, skala: 1 });
  await bangku.panel.locator("#buatRapor").click();
  await bangku.panel.locator('.kabar[data-nada="berhasil"]').waitFor();
  await bangku.panel.locator('#isi[aria-busy="false"]').waitFor();
  // The pointer would leave what it pressed looking pressed.
  await bangku.page.mouse.move(0, 0);
  await bangku.page.screenshot({ path: join(TUJUAN, "bangku.png") });

  const panel: Ukuran = { lebar: 1200, tinggi: 960, skala: 2 };
  const iku = await bangkuDan(peramban, alamat, "terang", panel);
  await iku.panel.locator("#tab-iku").click();
  await iku.panel.locator(".mengapa").first().click();
  await iku.panel.locator(".uraian").waitFor();
  await iku.page.mouse.move(0, 0);
  await iku.page.locator("iframe").screenshot({ path: join(TUJUAN, "panel-iku.png") });

  const gelap = await bangkuDan(peramban, alamat, "gelap", panel);
  await gelap.page.locator("iframe").screenshot({ path: join(TUJUAN, "panel-gelap.png") });
}

/** Writes bangku.png, panel-iku.png and panel-gelap.png. */
export async function gambarBangku(): Promise<void> {
  const jalur = cariPeramban();
  if (jalur === null) throw new Error("No Chrome, Edge or Chromium found (set CHROME to its path)");
  const bangunan = await bangun("production", false);
  const peladen = await mulaiPeladen(bangunan, { port: 0 });
  // Chromium has no sandbox for root, as in a container.
  const args = ["--disable-gpu", "--no-first-run", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])];
  const peramban = await chromium.launch({ executablePath: jalur, args });
  try {
    await potret(peramban, peladen.alamat);
  } finally {
    await peramban.close();
    await peladen.tutup();
    await bangunan.tutup();
  }
}
