import { afterEach, beforeEach, expect, it } from "vitest";
import type { Route } from "playwright-core";
import { teks } from "../../src/bahasa/index.ts";
import { bukaPanel, type HalamanPanel } from "./halamanPanel.ts";
import { describeBangku, gambar } from "./peramban.ts";

describeBangku("panel: daftar IKU dan temuan", () => {
  let p: HalamanPanel;
  beforeEach(async () => {
    p = await bukaPanel();
    await p.ubin("hijau", 15);
  });
  afterEach(() => {
    p.b.tutup();
  });

  const jumlahIku = async (n: number): Promise<void> => {
    await p.iku.nth(n - 1).waitFor();
    await p.iku.nth(n).waitFor({ state: "detached" });
  };

  it("finds IKU by word and by status", async () => {
    await p.buka("iku");
    await jumlahIku(16);
    const cari = p.b.panel.getByLabel("Cari kode atau nama IKU");
    await cari.fill("PIUTANG cukai");
    await jumlahIku(1);
    expect(await p.iku.textContent()).toContain("7a-N");
    expect((await p.kaki.textContent())?.trim()).toBe("1 dari 16 IKU");
    await cari.fill("tidak ada yang begini");
    await p.b.panel.getByText("Tidak ada IKU yang cocok.").waitFor();
    await gambar(p.b, "panel-tanpa-hasil");
    await p.tombol("Tampilkan semua IKU").click();
    await jumlahIku(16);
    expect(await p.fokus.getAttribute("id")).toBe("cari");

    await p.buka("ringkasan");
    await p.b.panel.locator('.ubin [data-status="abu-abu"]').click();
    await jumlahIku(1);
    expect(await p.iku.textContent()).toMatch(/3a-CP[^]*Abu-abu[^]*menunggu survei TW IV/);
    expect(await p.b.panel.locator("#saring-abu-abu").getAttribute("aria-pressed")).toBe("true");
    expect(await p.fokus.getAttribute("id")).toBe("saring-abu-abu");
  });

  it("shows the working of a score and leads to the cells it came from", async () => {
    await p.buka("iku");
    await p.tombol("Mengapa? 7a-N Persentase piutang bea dan cukai yang diselesaikan").click();
    const uraian = p.iku.filter({ hasText: "7a-N" }).locator(".uraian");
    const isi = (await uraian.textContent()) ?? "";
    expect(isi).toContain("realisasi ÷ target × 100");
    expect(isi).toContain("75,45");
    expect(isi).toContain("100,60");
    expect(isi).toContain("KMK 467/2014");
    await gambar(p.b, "panel-mengapa");
    await uraian.getByRole("button", { name: "Target N20" }).click();
    await expect.poll(() => p.b.alamat()).toBe("N20");
    await uraian.getByRole("button", { name: "Realisasi U20" }).click();
    await expect.poll(() => p.b.alamat()).toBe("U20");
    await p.iku.filter({ hasText: "1b-N" }).locator(".iku-pilih").click();
    await expect.poll(() => p.b.alamat()).toBe("E11");
    await p.tombol("Mengapa? 7a-N Persentase piutang bea dan cukai yang diselesaikan").click();
    await uraian.waitFor({ state: "detached" });
  });

  it("puts what was never measured in words, and comes back from another sheet", async () => {
    await p.b.lembar("Catatan DKO");
    await p.buka("iku");
    await p.iku.filter({ hasText: "3a-CP" }).locator(".mengapa").click();
    await p.iku
      .filter({ hasText: "3a-CP" })
      .locator(".uraian")
      .getByText(/menunggu survei/)
      .waitFor();
    await p.iku.filter({ hasText: "3a-CP" }).locator(".iku-pilih").click();
    await expect.poll(() => p.b.kisi.getAttribute("aria-label")).toBe("IKU 2019");
    await expect.poll(() => p.b.alamat()).toBe("E13");
  });

  it("lists the findings and jumps to their cells", async () => {
    await p.buka("temuan");
    await p.b.panel.getByRole("heading", { name: "Untuk diketahui" }).waitFor();
    await p.b.panel.getByRole("button", { name: "T13", exact: true }).click();
    await expect.poll(() => p.b.alamat()).toBe("T13");
    // A consolidated column that no longer agrees with its parts is a doubt that may change a status.
    await p.b.isi("U20", "60%");
    await p.b.panel.getByRole("heading", { name: "Perlu diperiksa" }).waitFor();
    await p.b.panel.getByRole("tab", { name: /^Temuan ?, 1 perlu diperiksa$/ }).waitFor();
    await gambar(p.b, "panel-temuan");
    await p.b.panel.locator('[data-tingkat="periksa"]').getByRole("button", { name: "U20" }).click();
    await expect.poll(() => p.b.alamat()).toBe("U20");
    await p.buka("ringkasan");
    await p.tombol("Lihat temuan").click();
    expect(await p.fokus.getAttribute("id")).toBe("tab-temuan");
  });

  it("says that a page could not be fetched, and fetches it when asked again", async () => {
    const berkas = /\/halaman\.[0-9a-f]+\.js$/;
    const putus = (jalur: Route): Promise<void> => jalur.abort();
    await p.b.page.route(berkas, putus);
    await p.b.page.reload();
    await p.ubin("hijau", 15);
    await p.buka("iku");
    await p.b.panel.getByText(teks.id.aksi.galat.BAGIAN_TAK_TERMUAT).first().waitFor();
    await gambar(p.b, "panel-halaman-gagal");
    await p.b.page.unroute(berkas, putus);
    await p.tombol("Coba lagi").click();
    await jumlahIku(16);
  });

  it("fits a pane of 200 px, as one of 400 is at 200 %: no tab is cut off and nothing scrolls sideways", async () => {
    p.b.tutup();
    p = await bukaPanel({ panel: 200 });
    for (const tab of ["ringkasan", "iku", "temuan", "pengaturan"] as const) {
      await p.buka(tab);
      await p.b.panel.locator("#isi h2, #isi legend, #cari").first().waitFor();
      const [isi, lebar] = await p.b.panel
        .locator("html")
        .evaluate((akar) => [akar.scrollWidth, akar.clientWidth]);
      expect(isi, tab).toBe(lebar);
      await p.potret(`panel-sempit-${tab}`);
    }
  });
});
