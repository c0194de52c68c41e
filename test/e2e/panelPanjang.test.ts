import { afterAll, beforeAll, expect, it } from "vitest";
import { bukuPanjang } from "./bukuPanjang.ts";
import { bukaPanel, type HalamanPanel } from "./halamanPanel.ts";
import { describeBangku, gambar } from "./peramban.ts";
import { pelanggaranAkses } from "./periksaAkses.ts";

describeBangku("panel: lembar panjang", () => {
  let p: HalamanPanel;
  beforeAll(async () => {
    p = await bukaPanel({ contoh: "" });
    await p.bukaBerkas("panjang.xlsx", await bukuPanjang(5000));
    await p.ubin("kuning", 500);
  });
  afterAll(() => {
    p.b.tutup();
  });

  it("reads 5 000 IKU and lists them by the hundred", async () => {
    await p.b.panel.locator(".ubin").getByText("4.500", { exact: true }).waitFor();
    await p.b.panel.getByText("Lembar “Sheet1” · 5.000 IKU terbaca").waitFor();
    await p.buka("iku");
    expect(await p.iku.count()).toBe(100);
    await p.tombol("Tampilkan 100 lagi").click();
    await p.iku.nth(199).waitFor();
    await p.b.panel.locator("#cari").fill("loket 4991");
    await p.iku.nth(1).waitFor({ state: "detached" });
    expect(await p.iku.textContent()).toContain("4991a-N");
    await p.b.panel.locator("#cari").fill("");
    await p.iku.nth(99).waitFor();
    expect(await pelanggaranAkses(p.b)).toEqual([]);
    await p.potret("panel-panjang");
    await p.buka("ringkasan");
  });

  it("says how far the work is, and cancels it with nothing changed", async () => {
    const lanjutkan = await p.b.tahanJawaban();
    await p.tombol("Buat Rapor").click();
    const maju = p.b.panel.getByRole("progressbar", { name: "Langkah 1 dari 4: membaca lembar …" });
    await maju.waitFor();
    expect(await maju.getAttribute("aria-valuenow")).toBe("0");
    expect(await pelanggaranAkses(p.b)).toEqual([]);
    for (const tema of ["gelap", "terang"] as const) {
      await p.pakaiTema(tema);
      await p.potret(`panel-kemajuan-id-${tema}`);
    }
    await p.tombol("Batalkan").click();
    await p.b.panel.getByText("Membatalkan …").waitFor();
    await lanjutkan();
    await p.kabar("Dibatalkan. Tidak ada yang diubah pada buku kerja.");
    expect(await p.fokus.getAttribute("id")).toBe("tab-ringkasan");
    await p.potret("panel-dibatalkan-id-terang");
    expect(await pelanggaranAkses(p.b)).toEqual([]);
    expect(await p.b.namaLembar()).not.toContain("Rapor IKU");
    expect(await p.b.latar("E2")).toBeNull();
  });

  it("stops reading when asked, and keeps the figures marked until it is tried again", async () => {
    const lanjutkan = await p.b.tahanJawaban();
    await p.tombol("Tutup pesan").click();
    await p.b.isi("E2", "50");
    await p.b.panel.getByText(/^Langkah 1 dari 2: membaca lembar/).waitFor();
    await p.tombol("Batalkan").click();
    await lanjutkan();
    await p.b.panel.getByText("Angka di bawah belum diperbarui.").waitFor();
    await p.tombol("Coba lagi").click();
    await p.ubin("merah", 1);
  });

  it("makes the rapor of 5 000 IKU", async () => {
    await p.tombol("Buat Rapor").click();
    await p.kabar("selesai dibuat: 5.000 IKU, 4.500 hijau, 499 kuning, 1 merah");
    expect(await p.b.namaLembar()).toContain("Rapor IKU");
    await gambar(p.b, "panel-panjang-rapor");
    expect(p.b.keluhan).toEqual([]);
  });
});
