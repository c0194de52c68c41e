import { readFileSync } from "node:fs";
import type { FrameLocator } from "playwright-core";
import { afterEach, expect, it } from "vitest";
import { muatXlsx, simpanXlsx } from "../../src/simulator/xlsx/index.ts";
import { BERKAS_CONTOH, ubahSel } from "../actions/bukuContoh.ts";
import { bukaBangku, describeBangku, gambar, type HalamanBangku, type OpsiBangku } from "./peramban.ts";
import { pelanggaranAkses } from "./periksaAkses.ts";

const KEPALA = 7;

/** The sample workbook with headers in words that no office has used yet. */
async function bukuAsing(): Promise<Uint8Array> {
  const buku = await muatXlsx(readFileSync(BERKAS_CONTOH), "asing.xlsx");
  const asing = { 4: "Ukuran Keberhasilan", 9: "Rencana Angka", 16: "Kenyataan" };
  const iku = buku.lembar.find((l) => l.nama === "IKU 2019");
  for (const [kolom, nilai] of Object.entries(asing)) {
    if (iku) ubahSel(iku, KEPALA, Number(kolom), (sel) => ({ ...sel, nilai }));
  }
  return await simpanXlsx(buku);
}

describeBangku("memetakan kolom sendiri", () => {
  let b: HalamanBangku;
  let panel: FrameLocator;
  afterEach(() => {
    b.tutup();
  });

  async function bukaAsing(opsi: OpsiBangku = {}): Promise<void> {
    b = await bukaBangku(opsi);
    panel = b.panel;
    await b.bukaBerkas("asing.xlsx", await bukuAsing());
    await panel.getByRole("heading", { name: /Tabel IKU tidak ditemukan|No IKU table/ }).waitFor();
  }

  const kabar = (teks: string) => panel.locator(".kabar p").getByText(teks);
  const peran = (kolom: string) => panel.getByRole("combobox", { name: new RegExp(`^${kolom} · `) });

  it("makes a table of unknown wording readable, and the choice is kept", async () => {
    await bukaAsing();
    await gambar(b, "peta-pintu");
    await panel.getByRole("button", { name: "Petakan kolom sendiri" }).click();
    await panel.getByRole("heading", { name: "Pratinjau" }).waitFor();
    await gambar(b, "peta-awal");
    expect(await panel.getByLabel("Lembar", { exact: true }).inputValue()).toBe("IKU 2019");
    expect(await panel.getByLabel("Baris judul kolom").inputValue()).toBe("7");
    expect(await panel.getByLabel("Jumlah baris judul").inputValue()).toBe("2");
    expect(await peran("E").inputValue()).toBe("nama");

    await panel.getByRole("button", { name: "Simpan dan gunakan" }).click();
    await panel.getByText("Pilih sedikitnya satu kolom target").waitFor();
    expect(await panel.locator(":focus").textContent()).toContain("Pilih sedikitnya satu kolom target");
    await gambar(b, "peta-salah");

    for (const kolom of "JKLMNOP") await peran(kolom).selectOption("target");
    for (const kolom of "QRSTUVW") await peran(kolom).selectOption("realisasi");
    expect(await panel.getByLabel("Periode kolom N").inputValue()).toBe("01-09");
    await panel.getByRole("button", { name: "Isi kolom N: Target · s.d. Triwulan III" }).waitFor();
    await gambar(b, "peta-terisi");
    expect(await pelanggaranAkses(b)).toEqual([]);
    await panel.getByRole("button", { name: "Simpan dan gunakan" }).click();
    await kabar("Peta kolom lembar “IKU 2019” disimpan").waitFor();
    await panel.getByRole("button", { name: /Hijau/ }).filter({ hasText: "15" }).waitFor();
    await gambar(b, "peta-dipakai");

    const unduhan = await muatXlsx(await b.unduh(), "asing.xlsx");
    expect(unduhan.setelan.get("raporIku.setelan")).toMatchObject({ peta: { lembar: "IKU 2019", baris: 7 } });

    await panel.getByRole("tab", { name: "Pengaturan" }).click();
    await panel.getByText("dibaca menurut peta yang Anda buat").waitFor();
    await panel.getByRole("button", { name: "Hapus peta kolom" }).scrollIntoViewIfNeeded();
    await gambar(b, "peta-pengaturan");
    await panel.getByRole("button", { name: "Hapus peta kolom" }).click();
    await kabar("Peta kolom dihapus").waitFor();
    await panel.getByRole("button", { name: "Urungkan" }).click();
    await panel.getByText("dibaca menurut peta yang Anda buat").waitFor();
    expect(b.keluhan).toEqual([]);
  });

  it("says which columns hold the same, and follows another header row and sheet", async () => {
    b = await bukaBangku();
    panel = b.panel;
    await panel.getByRole("tab", { name: "Pengaturan" }).click();
    await panel.getByRole("button", { name: "Petakan kolom sendiri" }).click();
    await peran("E").waitFor();
    expect(await peran("U").inputValue()).toBe("realisasi");
    await panel.getByLabel("Periode kolom U").selectOption("01-12");
    await panel.getByRole("button", { name: "Simpan dan gunakan" }).click();
    expect(await panel.getByText("Kolom U, W diisi sama").count()).toBe(3);
    expect(await panel.locator(":focus").getAttribute("id")).toBe("peta-peran-20");
    await gambar(b, "peta-ganda");

    await panel.getByLabel("Jumlah baris judul").selectOption("1");
    await panel.getByText("Baris judul ini tebakan").waitFor();
    await panel.getByLabel("Lembar", { exact: true }).selectOption("Catatan DKO");
    await panel.getByRole("columnheader", { name: "Isu" }).waitFor();
    await panel.getByRole("button", { name: "Batal" }).click();
    await panel.getByRole("button", { name: "Petakan kolom sendiri" }).waitFor();
    expect(await panel.locator(":focus").getAttribute("id")).toBe("tab-pengaturan");
  });

  it("can be filled in with the keyboard alone, in English and in the dark", async () => {
    await bukaAsing({ bahasa: "en-US", tema: "gelap" });
    const tekan = async (tombol: string, kali = 1): Promise<void> => {
      for (let i = 0; i < kali; i += 1) await b.page.keyboard.press(tombol);
    };
    await panel.getByRole("button", { name: "Map the columns yourself" }).focus();
    await tekan("Enter");
    await panel.getByRole("heading", { name: "Preview" }).waitFor();
    expect(await panel.locator(":focus").textContent()).toBe("Map the columns");
    const fokus = async (): Promise<string> => (await panel.locator(":focus").getAttribute("id")) ?? "";
    for (let i = 0; i < 90 && (await fokus()) !== "peta-peran-9"; i += 1) await tekan("Tab");
    await b.page.keyboard.type("Target");
    expect(await panel.getByLabel("Period of column J").inputValue()).toBe("01-03");
    await tekan("Tab");
    expect(await fokus()).toBe("peta-periode-9");
    await gambar(b, "peta-gelap-en");
    for (
      let i = 0;
      i < 90 && (await panel.locator(":focus").textContent())?.trim() !== "Save and use";
      i += 1
    ) {
      await tekan("Tab");
    }
    await tekan("Enter");
    await kabar("is saved with the workbook and in use").waitFor();
    expect(await pelanggaranAkses(b)).toEqual([]);
  });
});
