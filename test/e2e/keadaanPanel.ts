import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, it } from "vitest";
import { teksHalaman } from "../../src/bahasa/halaman.ts";
import { isi as isikan, teks } from "../../src/bahasa/index.ts";
import { bukuKosong, simpanXlsx } from "../../src/simulator/xlsx/index.ts";
import { BERKAS_CONTOH } from "../actions/bukuContoh.ts";
import { isiLembar } from "../simulator/bukuUji.ts";
import { bukaPanel, type HalamanPanel } from "./halamanPanel.ts";
import { describeBangku } from "./peramban.ts";
import { pelanggaranAkses } from "./periksaAkses.ts";

const CONTOH = readFileSync(BERKAS_CONTOH);
const LEMBAR = "IKU 2019";
/** In which language axe-core looks at a theme: what it judges depends on the theme, not on the words. */
const BAHASA_AKSES = { terang: "id", gelap: "en" } as const;

/** A workbook of minutes: words in rows, and nothing that could be a table of IKU. */
async function bukuTanpaTabel(): Promise<Uint8Array> {
  const buku = bukuKosong("notulen.xlsx");
  const [lembar] = buku.lembar;
  if (lembar !== undefined) {
    isiLembar(lembar, [
      ["Notulen rapat bulanan", null, null],
      ["Isu", "Tindak lanjut", "Target"],
      ["Jadwal survei bergeser", "Menyiapkan undangan", "22 November"],
    ]);
  }
  return await simpanXlsx(buku);
}

/**
 * Brings the pane into every state that people meet, in one language, keeps a picture of each in both themes, and lets
 * axe-core look at one of them.
 */
export function ujiKeadaan(bahasaOffice: "id-ID" | "en-US"): void {
  describeBangku(`panel: keadaan (${bahasaOffice})`, () => {
    let p: HalamanPanel;
    beforeAll(async () => {
      p = await bukaPanel({ bahasa: bahasaOffice });
    });
    afterAll(() => {
      p.b.tutup();
    });

    async function periksa(nama: string): Promise<void> {
      for (const tema of ["terang", "gelap"] as const) {
        await p.pakaiTema(tema);
        await p.potret(`panel-${nama}-${p.bahasa}-${tema}`);
        if (BAHASA_AKSES[tema] === p.bahasa) expect(await pelanggaranAkses(p.b), nama).toEqual([]);
      }
    }
    async function mulaiBaru(): Promise<void> {
      await p.bukaBerkas("contoh.xlsx", CONTOH);
      await p.ubin("hijau", 15);
    }
    const aksi = (): (typeof teks)["id" | "en"]["aksi"] => teks[p.bahasa].aksi;
    const kata = (pola: string, data: Readonly<Record<string, string | number>>): string =>
      isikan(pola, data, p.bahasa);
    const perintah = (id: "buatRapor" | "warnai"): Promise<void> =>
      p.b.panel.locator(`#${id}[aria-disabled="false"]`).click();

    it("shows the summary, before and after a rapor", async () => {
      await mulaiBaru();
      await periksa("ringkasan");
      await perintah("buatRapor");
      await p.tombol(p.teks.kabar.urungkan).waitFor();
      await p.kaki.getByText(p.teks.kaki.tetap).waitFor();
      await periksa("rapor-jadi");
    });

    it("shows the list, its working, and a search that finds nothing", async () => {
      await mulaiBaru();
      await p.buka("iku");
      await p.iku.first().locator(".mengapa").click();
      await p.iku.first().locator(".uraian").waitFor();
      await periksa("iku");
      await p.b.panel.locator("#cari").fill("zzz");
      await p.b.panel.getByText(p.teks.iku.tidakCocok).waitFor();
      await periksa("iku-tanpa-hasil");
    });

    it("shows the findings", async () => {
      await mulaiBaru();
      await p.b.isi(`'${LEMBAR}'!U20`, "60%");
      await p.ubin("kuning", 1);
      await p.buka("temuan");
      await p.b.panel.getByRole("heading", { name: p.teks.temuan.periksa }).waitFor();
      await periksa("temuan");
    });

    it("shows the settings, and what is wrong in them", async () => {
      await mulaiBaru();
      await p.buka("pengaturan");
      await periksa("pengaturan");
      await p.b.panel.locator("#hijau").fill("seratus");
      await p.b.panel.locator("summary").first().click();
      await p.b.panel.getByText(teksHalaman[p.bahasa].pengaturan.salah.BUKAN_ANGKA).waitFor();
      await periksa("pengaturan-salah");
    });

    it("says what it looked for where no table was found", async () => {
      await p.bukaBerkas("notulen.xlsx", await bukuTanpaTabel());
      await p.b.panel.getByRole("heading", { name: p.teks.tampilan.tidakAdaTabel }).waitFor();
      await p.b.panel.locator(".dilihat").getByText("Sheet1").waitFor();
      await p.b.panel.getByLabel(p.teks.tampilan.pilihLembar).waitFor();
      await periksa("tanpa-tabel");
    });

    it("says that a workbook is empty, and reads it as soon as it is not", async () => {
      await p.bukaBerkas("kosong.xlsx", await simpanXlsx(bukuKosong("kosong.xlsx")));
      await p.b.panel.getByRole("heading", { name: p.teks.tampilan.bukuKosong }).waitFor();
      await periksa("buku-kosong");
      const tabel = ["Indikator Kinerja Utama", "Target", "Realisasi", "Layanan loket", "100", "90"];
      for (const [i, teksSel] of tabel.entries()) {
        await p.b.isi(`${"ABC".charAt(i % 3)}${String(Math.floor(i / 3) + 1)}`, teksSel);
      }
      await p.ubin("kuning", 1);
    });

    it("makes the rapor beside a protected sheet, and leaves that sheet alone", async () => {
      await mulaiBaru();
      await p.b.lindungi("proteksiLembar", true);
      await perintah("warnai");
      await p.kabar(kata(aksi().galat.LEMBAR_TERLINDUNGI, { lembar: LEMBAR }));
      await p.b.panel.getByText(kata(p.teks.akan.warnaiTerlindungi, { lembar: LEMBAR })).waitFor();
      await p.b.panel.locator('#warnai[aria-disabled="true"]').waitFor();
      await periksa("lembar-terlindungi");
      await perintah("buatRapor");
      await p.kabar(kata(aksi().selesai.tidakDiwarnai, { lembar: LEMBAR }));
      expect(await p.b.namaLembar()).toContain("Rapor IKU");
      expect(await p.tombol(p.teks.kabar.urungkan).count()).toBe(0);
    });

    it("says why a protected structure takes no rapor, and tries again when asked", async () => {
      await mulaiBaru();
      await p.b.lindungi("proteksiStruktur", true);
      await perintah("buatRapor");
      await p.kabar(aksi().galat.STRUKTUR_TERLINDUNGI);
      await p.b.panel.locator('#buatRapor[aria-disabled="true"]').waitFor();
      expect(await p.b.namaLembar()).not.toContain("Rapor IKU");
      await periksa("struktur-terlindungi");
      await p.b.lindungi("proteksiStruktur", false);
      await p.tombol(p.teks.tampilan.cobaLagi).first().click();
      await p.tombol(p.teks.kabar.urungkan).waitFor();
    });

    it("says that a cell is being edited, and tries again when asked", async () => {
      await mulaiBaru();
      await p.b.ke(`'${LEMBAR}'!A4`);
      await p.b.page.keyboard.type("belum selesai");
      await perintah("warnai");
      await p.kabar(aksi().galat.SEDANG_MENYUNTING);
      await periksa("menyunting");
      await p.b.page.locator("bangku-kisi textarea").press("Escape");
      await p.tombol(p.teks.tampilan.cobaLagi).first().click();
      await p.tombol(p.teks.kabar.urungkan).waitFor();
      expect(await p.b.latar("U10")).toBe("#D9F0E0");
    });

    it("says in plain words that something unexpected happened, with details to copy", async () => {
      await mulaiBaru();
      await p.b.panel.locator("html").evaluate(() => {
        void Promise.reject(new Error("sesuatu yang tidak terduga"));
      });
      await p.kabar(aksi().galat.TAK_TERDUGA);
      await p.tombol(p.teks.kabar.salin).waitFor();
      await p.b.panel.locator(".kabar summary").click();
      await p.b.panel.locator(".kabar pre").getByText("sesuatu yang tidak terduga").waitFor();
      await periksa("galat");
    });

    it("says that this Excel is too old", async () => {
      await p.b.atur("plafon", "1.8");
      await p.b.panel.getByRole("heading", { name: p.teks.tampilan.terlaluLama }).waitFor();
      await p.b.panel.getByText(aksi().galat.EXCEL_TERLALU_LAMA).waitFor();
      expect(await p.b.panel.getByRole("button").count()).toBe(0);
      await periksa("terlalu-lama");
    });
  });
}
