import { afterEach, beforeEach, expect, it } from "vitest";
import { muatXlsx } from "../../src/simulator/xlsx/index.ts";
import { nilaiSemua } from "../actions/bukuContoh.ts";
import { bukaPanel, type HalamanPanel } from "./halamanPanel.ts";
import { describeBangku, gambar } from "./peramban.ts";
import { pelanggaranAkses } from "./periksaAkses.ts";

const HALAMAN = "paparan.html";

async function teksLembar(p: HalamanPanel, nama: string): Promise<string> {
  const buku = await muatXlsx(await p.b.unduh(), "iku.xlsx");
  const lembar = buku.lembar.find((l) => l.nama === nama);
  return lembar === undefined ? "" : Object.values(nilaiSemua(lembar)).join("\n");
}

describeBangku("paparan", () => {
  let p: HalamanPanel;
  beforeEach(async () => {
    p = await bukaPanel();
    await p.ubin("hijau", 15);
  });
  afterEach(() => {
    p.b.tutup();
  });

  const posisi = (kata: string): Promise<void> =>
    p.b.dialog.locator(".papan-posisi").getByText(kata, { exact: true }).waitFor();
  const tekan = (tombol: string): Promise<void> => p.b.page.keyboard.press(tombol);
  const isian = (nama: string) => p.b.dialog.getByLabel(nama, { exact: true });

  it("goes from IKU to IKU by keys in a window of its own, and the sheet follows", async () => {
    await p.tombol("Paparan").click();
    await p.b.dialog.getByRole("heading", { name: "KPPBC TMP A Bogor" }).waitFor();
    await posisi("Sampul");
    await gambar(p.b, "paparan-sampul");
    expect(await pelanggaranAkses(p.b, HALAMAN)).toEqual([]);

    await tekan("ArrowRight");
    await posisi("1 dari 16");
    await p.b.dialog.getByText("Perlu dibahas").waitFor();
    expect(await pelanggaranAkses(p.b, HALAMAN)).toEqual([]);
    await gambar(p.b, "paparan-iku");
    await p.b.dialog.locator("html").evaluate((akar) => {
      akar.dataset["tema"] = "gelap";
    });
    expect(await pelanggaranAkses(p.b, HALAMAN)).toEqual([]);
    await gambar(p.b, "paparan-gelap");
    const pertama = await p.b.alamat();
    await tekan("PageDown");
    await posisi("2 dari 16");
    await expect.poll(() => p.b.alamat()).not.toBe(pertama);
    await tekan("ArrowLeft");
    await posisi("1 dari 16");
    await tekan("End");
    await posisi("Penutup");
    await tekan("Home");
    await posisi("Sampul");
    await tekan("Escape");
    await p.b.page.locator(".dialog").waitFor({ state: "detached" });
    expect(p.b.keluhan).toEqual([]);
  });

  it("puts what is typed on the rapor and the follow-up, and from there into the minutes", async () => {
    await p.tombol("Paparan").click();
    await posisi("Sampul");
    await tekan("ArrowRight");
    await isian("Rencana aksi").fill("Kirim surat teguran");
    await isian("PIC").fill("Seksi Penagihan");
    await isian("Keputusan").fill("Dibahas lagi bulan depan");
    await p.b.dialog.getByText("Rapor untuk periode ini belum dibuat").waitFor();
    await p.b.dialog.getByRole("button", { name: "Buat rapor dan simpan" }).click();
    await p.b.dialog.getByText("Tersimpan di lembar “Rapor IKU”.").waitFor();

    // Moving on saves as well; the window is closed by its ×.
    await isian("Kendala").fill("Data terlambat");
    await tekan("PageDown");
    await posisi("2 dari 16");
    await tekan("PageUp");
    await p.b.dialog.getByText("Tersimpan di lembar “Rapor IKU”.").waitFor();
    await p.b.dialog.getByText("Belum ditindaklanjuti").waitFor();
    await gambar(p.b, "paparan-tersimpan");
    await p.b.page.getByRole("button", { name: "Tutup dialog" }).click();
    await p.tenang();
    const rapor = await teksLembar(p, "Rapor IKU");
    expect(rapor).toContain("Data terlambat");
    expect(rapor).toContain("Keputusan: Dibahas lagi bulan depan");
    const tindak = await teksLembar(p, "Tindak Lanjut");
    expect(tindak).toContain("Kirim surat teguran");
    expect(tindak).toContain("Seksi Penagihan");

    await p.tombol("Paparan").click();
    await posisi("Sampul");
    await tekan("ArrowRight");
    expect(await isian("Kendala").inputValue()).toBe("Data terlambat");
    await tekan("Escape");

    await p.tombol("Buat notula").click();
    await p.kabar("Lembar “Notula DKO” selesai ditulis: 1 IKU dibahas, 1 keputusan, 1 rencana aksi.");
    expect(await pelanggaranAkses(p.b)).toEqual([]);
    await gambar(p.b, "notula");
    const notula = await teksLembar(p, "Notula DKO");
    for (const kata of ["Data terlambat", "Dibahas lagi bulan depan", "Seksi Penagihan"]) {
      expect(notula).toContain(kata);
    }
    expect(p.b.keluhan).toEqual([]);
  });

  it("keeps what was typed when Excel cannot take it, also past closing", async () => {
    await p.tombol("Buat Rapor").click();
    await p.kabar("selesai dibuat");
    await p.tombol("Paparan di panel").click();
    await p.b.panel.locator(".papan-posisi").waitFor();
    await p.b.panel.locator("#papan main").press("ArrowRight");
    const kendala = p.b.panel.getByLabel("Kendala", { exact: true });
    await kendala.fill("Belum ada anggaran");
    // Somebody begins to edit a cell.
    await p.b.ke("A1");
    await p.b.page.keyboard.type("x");
    await p.b.panel.getByRole("button", { name: "Simpan", exact: true }).click();
    await p.b.panel.getByText("Belum tersimpan; ketikan tetap ada di sini.").waitFor();
    await gambar(p.b, "paparan-gagal");
    expect(await pelanggaranAkses(p.b)).toEqual([]);
    await p.b.panel.getByRole("button", { name: "Tutup paparan" }).click();
    await p.kabar("Catatan paparan 1 IKU belum tersimpan.");
    await p.b.kisi.press("Escape");

    await p.tombol("Paparan di panel").click();
    await p.b.panel.locator("#papan main").press("ArrowRight");
    expect(await kendala.inputValue()).toBe("Belum ada anggaran");
    await p.b.panel.getByRole("button", { name: "Simpan", exact: true }).click();
    await p.b.panel.getByText("Tersimpan di lembar “Rapor IKU”.").waitFor();
    expect(p.b.keluhan).toEqual([]);
  });
});
