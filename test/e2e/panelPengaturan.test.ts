import { afterEach, beforeEach, expect, it } from "vitest";
import { VERSI } from "../../src/rapor/versi.ts";
import { bukaPanel, type HalamanPanel } from "./halamanPanel.ts";
import { describeBangku, gambar } from "./peramban.ts";

describeBangku("panel: pengaturan, bahasa dan tema", () => {
  let p: HalamanPanel;
  beforeEach(async () => {
    p = await bukaPanel();
    await p.ubin("hijau", 15);
  });
  afterEach(() => {
    p.b.tutup();
  });

  const label = (nama: string) => p.b.panel.getByLabel(nama, { exact: true });

  it("saves settings with the workbook, follows them, and goes back to the defaults", async () => {
    await p.buka("pengaturan");
    await label("Profil aturan").selectOption("KMK 300/2022");
    await label("Hijau mulai dari").fill("105");
    await label("Sel yang diwarnai").selectOption("baris");
    await label("Nama kantor").fill("KPPBC Uji Coba");
    await label("Bahasa").selectOption("id");
    await p.b.panel.getByText("Perubahan belum disimpan.").waitFor();
    await p.b.panel.getByText(`Rapor IKU ${VERSI}.`).waitFor();
    await p.tombol("Simpan").click();
    await p.kabar("Pengaturan disimpan bersama buku kerja.");
    await p.buka("ringkasan");
    await p.ubin("hijau", 11);
    await p.ubin("kuning", 4);
    await p.b.panel.getByRole("heading", { name: "KPPBC Uji Coba" }).waitFor();
    await p.b.panel.getByText("Aturan KMK 300/2022").waitFor();
    const semula = await p.b.latar("A10");
    await p.tombol("Warnai status").click();
    await p.kabar("diwarnai menurut status: 11 hijau, 4 kuning");
    expect(await p.b.latar("A10")).toBe("#D9F0E0");
    expect(await p.b.latar("A20")).toBe("#FFF1C2");
    await gambar(p.b, "panel-baris");

    await p.bukaBerkas("simpanan.xlsx", await p.b.unduh());
    await p.ubin("kuning", 4);
    await p.buka("pengaturan");
    expect(await label("Profil aturan").inputValue()).toBe("KMK 300/2022");
    expect(await label("Hijau mulai dari").inputValue()).toBe("105");
    expect(await label("Sel yang diwarnai").inputValue()).toBe("baris");
    expect(await label("Nama kantor").inputValue()).toBe("KPPBC Uji Coba");
    expect(await label("Bahasa").inputValue()).toBe("id");

    await p.tombol("Kembalikan bawaan").click();
    await p.kabar("Pengaturan dikembalikan ke bawaan.");
    expect(await label("Profil aturan").inputValue()).toBe("");
    expect(await label("Hijau mulai dari").inputValue()).toBe("");
    await p.buka("ringkasan");
    await p.ubin("hijau", 15);
    // The fills made before the file was closed can still be taken back.
    await p.tombol("Pulihkan warna").click();
    await p.kabar("dipulihkan");
    expect(await p.b.latar("A10")).toBe(semula);
    expect(p.b.keluhan).toEqual([]);
  });

  it("does not save thresholds that make no sense, and takes saved settings back", async () => {
    await p.buka("pengaturan");
    await label("Hijau mulai dari").fill("seratus");
    await label("Kuning mulai dari").fill("130");
    await p.tombol("Simpan").click();
    await p.b.panel.getByText("✖ Tulis angka, misalnya 100 atau 99,5.").waitFor();
    await p.b.panel.getByText("✖ Angkanya harus di antara 0 dan 120.").waitFor();
    expect(await p.fokus.getAttribute("id")).toBe("hijau");
    expect(await p.fokus.getAttribute("aria-invalid")).toBe("true");
    await label("Hijau mulai dari").fill("90");
    await label("Kuning mulai dari").fill("95");
    await p.b.panel.getByText("Ambang hijau harus lebih tinggi daripada ambang kuning.").waitFor();
    await gambar(p.b, "panel-ambang-salah");
    await label("Hijau mulai dari").fill("110,5");
    await p.tombol("Simpan").click();
    await p.kabar("Pengaturan disimpan");
    await p.tombol("Urungkan").click();
    await p.kabar("Pengaturan sebelumnya dipakai kembali.");
    expect(await label("Hijau mulai dari").inputValue()).toBe("");
  });

  it("speaks English and Indonesian again, as chosen here or in Office", async () => {
    await p.buka("pengaturan");
    await label("Bahasa").selectOption("en");
    await p.tombol("Simpan").click();
    await p.kabar("Settings saved with the workbook.");
    expect(await p.b.panel.locator("html").getAttribute("lang")).toBe("en");
    await p.b.panel.getByRole("tab", { name: "Summary" }).click();
    await p.tombol("Make Report Card").waitFor();
    await p.b.panel.getByText("109.21").waitFor();
    await gambar(p.b, "panel-inggris");
    await p.b.panel.getByRole("tab", { name: "Settings" }).click();
    await label("Language").selectOption("");
    await p.tombol("Save").click();
    await p.kabar("Pengaturan disimpan bersama buku kerja.");
    await p.b.atur("bahasa", "en-US");
    await p.tombol("Make Report Card").waitFor();
    await p.b.atur("bahasa", "id-ID");
    await p.tombol("Buat Rapor").waitFor();
    await p.b.panel.getByText("109,21").waitFor();
  });

  it("follows Office into the dark and out again", async () => {
    const terang = (): Promise<number> =>
      p.b.panel.locator("body").evaluate((unsur) => {
        const warna = getComputedStyle(unsur).backgroundColor.match(/\d+/g) ?? [];
        return warna.slice(0, 3).reduce((jumlah, n) => jumlah + Number(n), 0) / 3;
      });
    expect(await terang()).toBeGreaterThan(220);
    await p.b.atur("tema", "gelap");
    await p.b.panel.locator('html[data-tema="gelap"]').waitFor();
    await p.ubin("hijau", 15);
    expect(await terang()).toBeLessThan(60);
    await p.b.atur("tema", "terang");
    await p.b.panel.locator('html[data-tema="terang"]').waitFor();
    expect(await terang()).toBeGreaterThan(220);
  });
});
