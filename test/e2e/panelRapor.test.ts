import { readFileSync } from "node:fs";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { GayaSel } from "../../src/simulator/buku.ts";
import { muatXlsx } from "../../src/simulator/xlsx/index.ts";
import { BERKAS_CONTOH, isiSemua } from "../actions/bukuContoh.ts";
import { bukaPanel, type HalamanPanel } from "./halamanPanel.ts";
import { alamatBangku, describeBangku, gambar } from "./peramban.ts";

const IKU = "IKU 2019";
const HIJAU = "#D9F0E0";

async function isiIku(berkas: Uint8Array): Promise<Record<string, GayaSel["isi"]>> {
  const buku = await muatXlsx(berkas, "iku.xlsx");
  const lembar = buku.lembar.find((l) => l.nama === IKU);
  return lembar === undefined ? {} : isiSemua(lembar);
}

describeBangku("panel: rapor dan warna", () => {
  let p: HalamanPanel;
  beforeEach(async () => {
    p = await bukaPanel();
    await p.ubin("hijau", 15);
  });
  afterEach(() => {
    p.b.tutup();
  });

  it("makes the rapor with one click, says so, and gives every fill back", async () => {
    const akan = p.b.panel.locator("#akan-rapor");
    await akan.getByText(/lembar baru “Rapor IKU”.*“Riwayat IKU”.*“Tindak Lanjut”/).waitFor();
    await p.tombol("Buat Rapor").click();
    await p.kabar(
      /^Lembar “Rapor IKU” selesai dibuat: 16 IKU, 15 hijau, 0 kuning, 0 merah, 1 abu-abu\. 16 sel/,
    );
    expect(await p.b.namaLembar()).toContain("Rapor IKU");
    await p.kaki.getByText("data tidak berubah sejak rapor terakhir").waitFor();
    await gambar(p.b, "panel-rapor");
    const semula = await isiIku(readFileSync(BERKAS_CONTOH));
    const diwarnai = await isiIku(await p.b.unduh());
    const beda = Object.keys(semula).filter((sel) => diwarnai[sel]?.warna !== semula[sel]?.warna);
    expect(beda).toHaveLength(16);

    await p.tombol("Urungkan").click();
    await p.kabar("Warna semula 16 sel dipulihkan. Lembar “Rapor IKU” tetap ada");
    expect(await isiIku(await p.b.unduh())).toEqual(semula);
    expect(p.b.keluhan).toEqual([]);
  });

  it("shows the first figures soon after office.js is ready", async () => {
    const tanda = await p.b.panel
      .locator("html")
      .evaluate(() => performance.getEntriesByType("mark").map((m) => [m.name, m.startTime] as const));
    const saat = new Map(tanda);
    const lama = (saat.get("rapor-iku:terbaca") ?? NaN) - (saat.get("rapor-iku:office-siap") ?? NaN);
    console.info(`First figures ${lama.toFixed(0)} ms after office.js was ready`);
    expect(lama).toBeGreaterThan(0);
  });

  it("colours the status cells and restores them", async () => {
    const semula = await p.b.latar("U10");
    const pulihkan = p.tombol("Pulihkan warna");
    expect(await pulihkan.getAttribute("aria-disabled")).toBe("true");
    await p.tombol("Warnai status").click();
    await p.kabar("16 sel pada lembar “IKU 2019” diwarnai menurut status: 15 hijau");
    expect(await p.b.latar("U10")).toBe(HIJAU);
    await p.b.panel.locator('#pulihkanWarna[aria-disabled="false"]').click();
    await p.kabar("Warna semula 16 sel dipulihkan.");
    expect(await p.b.latar("U10")).toBe(semula);
    await p.b.panel.locator('#pulihkanWarna[aria-disabled="true"]').waitFor();
    expect(await p.b.namaLembar()).not.toContain("Rapor IKU");
  });

  it("keeps a button where it is while it is pressed, whatever is read meanwhile", async () => {
    const tempat = await p.b.panel.locator("#buatRapor").boundingBox();
    if (tempat === null) throw new Error("The button is not shown.");
    await p.b.ke(`'${IKU}'!A4`);
    await p.b.page.keyboard.type("belum selesai");
    await p.b.page.mouse.move(tempat.x + tempat.width / 2, tempat.y + tempat.height / 2);
    await p.b.page.mouse.down();
    // Entering the pane reads the workbook, which cannot be read now, and that is said above the buttons.
    await p.b.page.waitForTimeout(1000);
    await p.b.page.mouse.up();
    await p.b.panel.locator('.kabar[data-nada="galat"]').waitFor();
  });

  it("follows an edited realisasi without a click, and says that the rapor is older than the data", async () => {
    await p.kaki.getByText("belum ada rapor untuk periode ini").waitFor();
    await p.nko.getByText("109,21").waitFor();
    await p.tombol("Buat Rapor").click();
    await p.kaki.getByText("data tidak berubah sejak rapor terakhir").waitFor();

    // 60 of 75 is 80: yellow, and 20,6 × ¼ × 30 % less for the NKO.
    await p.b.isi(`'${IKU}'!U20`, "60%");
    await p.ubin("kuning", 1);
    await p.ubin("hijau", 14);
    await p.nko.getByText("107,66").waitFor();
    await p.kaki.getByText("data berubah sejak rapor terakhir").waitFor();
    await gambar(p.b, "panel-berubah");
    await p.buka("iku");
    expect(await p.iku.first().textContent()).toMatch(/7a-N[^]*Kuning[^]*80,00/);

    await p.b.isi("U20", "75,45%");
    await p.iku.filter({ hasText: "7a-N" }).getByText("100,60").waitFor();
    await p.buka("ringkasan");
    await p.ubin("kuning", 0);
    await p.kaki.getByText("data tidak berubah sejak rapor terakhir").waitFor();
    expect(p.b.keluhan).toEqual([]);
  });

  it("can be worked with the keyboard alone", async () => {
    const tekan = (tombol: string): Promise<void> => p.b.page.keyboard.press(tombol);
    const fokus = (id: string): Promise<void> => p.b.panel.locator(`#${id}:focus`).waitFor();
    const sampai = async (tombol: string, sasaran: () => Promise<boolean>): Promise<void> => {
      for (let i = 0; i < 60 && !(await sasaran()); i += 1) await tekan(tombol);
      expect(await sasaran()).toBe(true);
    };
    await p.b.panel.locator("#tab-ringkasan").focus();
    for (const tab of ["iku", "temuan", "pengaturan", "ringkasan"]) {
      await tekan("ArrowRight");
      await fokus(`tab-${tab}`);
      expect(await p.b.panel.locator('[role="tab"][aria-selected="true"]').getAttribute("id")).toBe(
        `tab-${tab}`,
      );
    }
    await tekan("End");
    await fokus("tab-pengaturan");
    await tekan("Home");
    await fokus("tab-ringkasan");

    await sampai("Tab", async () => (await p.fokus.getAttribute("id")) === "buatRapor");
    const garis = await p.fokus.evaluate((unsur) => getComputedStyle(unsur).outlineStyle);
    expect(garis).not.toBe("none");
    await gambar(p.b, "panel-papan-tik");
    await tekan("Enter");
    await p.kabar("selesai dibuat");
    const pengumuman = p.b.panel.getByRole("status").getByText("selesai dibuat");
    await pengumuman.waitFor({ state: "attached" });
    await fokus("buatRapor");
    await sampai("Shift+Tab", async () => (await p.fokus.textContent())?.trim() === "Urungkan");
    await tekan("Space");
    await p.kabar("Warna semula 16 sel dipulihkan.");
  });

  it("asks nothing of any other machine, and its policy would not let it", async () => {
    const [jawab] = await Promise.all([p.b.page.waitForResponse(/\/taskpane\.html/), p.b.page.reload()]);
    await p.b.siap();
    await p.tombol("Buat Rapor").click();
    await p.kabar("selesai dibuat");
    const kebijakan = jawab.headers()["content-security-policy"] ?? "";
    expect(kebijakan).toContain("default-src 'none'");
    expect(kebijakan).toContain("connect-src 'self'");
    expect(p.b.permintaan.filter((a) => !a.startsWith(alamatBangku()) && !a.startsWith("blob:"))).toEqual([]);
    const dicegah = await p.b.panel.locator("html").evaluate(async () => {
      const langgar = new Promise<string>((selesai) => {
        document.addEventListener("securitypolicyviolation", (e) => {
          selesai(e.effectiveDirective);
        });
      });
      await fetch("http://127.0.0.1:9/").catch(() => undefined);
      return await langgar;
    });
    expect(dicegah).toBe("connect-src");
  });
});
