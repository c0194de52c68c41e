import { read } from "@e965/xlsx";
import { afterAll, beforeAll, expect, it } from "vitest";
import { bukaBangku, describeBangku, gambar, type HalamanBangku } from "./peramban.ts";

const HIJAU = "#D9F0E0";
const ABU = "#E6E9EC";

describeBangku("pita", () => {
  let b: HalamanBangku;
  beforeAll(async () => {
    b = await bukaBangku({ panel: 0 });
  });
  afterAll(() => {
    b.tutup();
  });

  const label = (): Promise<string[]> => b.pita.locator("button span").allTextContents();

  it("opens the pane that was closed", async () => {
    const panel = b.page.locator("aside");
    expect(await panel.isVisible()).toBe(false);
    await b.tekanPita("Buka Panel");
    expect(await panel.isVisible()).toBe(true);
  });

  it("shows the manifest's icons", async () => {
    const ikon = await b.pita
      .locator("img")
      .evaluateAll((i) => i.map((g) => (g as HTMLImageElement).naturalWidth));
    expect(ikon).toEqual([32, 32, 32, 32]);
  });

  it("colours the status cells and gives the colours back", async () => {
    const warna = async (): Promise<(string | null)[]> => {
      const hasil: (string | null)[] = [];
      for (const alamat of ["U10", "U12", "U13"]) hasil.push(await b.latar(alamat));
      return hasil;
    };
    const semula = await warna();
    await b.tekanPita("Warnai Status");
    expect(await warna()).toEqual([HIJAU, HIJAU, ABU]);
    await b.tekanPita("Pulihkan Warna");
    expect(await warna()).toEqual(semula);
  });

  it("is told that a cell is being typed into, as Excel tells it", async () => {
    await b.ke("A4");
    await b.page.keyboard.type("belum selesai");
    await b.tekanPita("Warnai Status");
    expect(await b.ongkos()).toContain("InvalidOperationInCellEditMode");
    expect(await b.sel("A4").locator(".teks").count()).toBe(0);
    await b.page.locator("bangku-kisi textarea").press("Escape");
    await b.tekanPita("Pulihkan Warna");
    expect(await b.ongkos()).toMatch(/^Pulihkan Warna: [12] bolak-balik[^]*terima$/);
  });

  it("makes the rapor with one click, in two round trips, with links back to the source cells", async () => {
    await b.tekanPita("Buat Rapor");
    expect(await b.namaLembar()).toContain("Rapor IKU");
    expect(await b.kisi.getAttribute("aria-label")).toBe("Rapor IKU");
    expect(await b.kisi.getByRole("gridcell", { name: "Rapor hijau" }).count()).toBe(1);
    expect(await b.ongkos()).toMatch(/^Buat Rapor: 2 bolak-balik/);
    await gambar(b, "bangku-rapor");

    const buku = read(await b.unduh());
    expect(buku.SheetNames).toContain("Rapor IKU");
    const isi = Object.entries(buku.Sheets["Rapor IKU"] ?? {}) as [string, { v?: unknown; l?: object }][];
    expect(isi.map(([, sel]) => sel.v)).toContain("KPPBC TMP A Bogor");

    const alamatTautan = isi.find(([, { v, l }]) => l !== undefined && /^[A-Z]+\d+$/.test(String(v)))?.[0];
    if (alamatTautan === undefined) throw new Error("no link to a source cell on the rapor");
    const tujuan = await b.teks(alamatTautan);
    await b.sel(alamatTautan).click();
    expect(await b.kisi.getAttribute("aria-label")).toBe("IKU 2019");
    expect(await b.alamat()).toBe(tujuan);
  });

  it("names its buttons as the manifest does, in the language of Excel", async () => {
    expect(await label()).toEqual(["Buat Rapor", "Warnai Status", "Pulihkan Warna", "Buka Panel"]);
    await b.atur("bahasa", "en-US");
    expect(await label()).toEqual(["Make Report Card", "Colour Status", "Restore Colours", "Open Panel"]);
  });

  it("did all this without a complaint in the console", () => {
    expect(b.keluhan).toEqual([]);
  });
});

describeBangku("panel dan kisi", () => {
  let b: HalamanBangku;
  beforeAll(async () => {
    b = await bukaBangku({ bahasa: "en-US", plafon: "1.14" });
  });
  afterAll(() => {
    b.tutup();
  });

  it("sends the user's edits to the pane as events", async () => {
    await b.panel.locator("html").evaluate(async (akar) => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.onChanged.add((p) => {
          akar.dataset["berubah"] = `${p.address} ${String(p.details.valueAfter)}`;
          return Promise.resolve();
        });
        context.workbook.worksheets.onSelectionChanged.add((p) => {
          akar.dataset["pilihan"] = p.address;
          return Promise.resolve();
        });
        await context.sync();
      });
    });
    await b.isi("A4", "catatan");
    await b.panel
      .locator('html[data-berubah="A4 catatan"][data-pilihan="A5"]')
      .waitFor({ state: "attached" });
  });

  it("tells the pane of the language, the theme and the ExcelApi ceiling", async () => {
    const lihat = (): Promise<unknown> =>
      b.panel.locator("html").evaluate(() => {
        const { displayLanguage, officeTheme, requirements } = Office.context;
        const tema = officeTheme as { bodyBackgroundColor: string };
        return [displayLanguage, tema.bodyBackgroundColor, requirements.isSetSupported("ExcelApi", "1.15")];
      });
    expect(await lihat()).toEqual(["en-US", "#FFFFFF", false]);
    await b.atur("tema", "gelap");
    expect(await lihat()).toEqual(["en-US", "#1F1F1F", false]);
    await gambar(b, "bangku-gelap-en");
    await b.atur("plafon", "1.17");
    expect(await lihat()).toEqual(["en-US", "#1F1F1F", true]);
  });

  it("opens another workbook, and keeps the open one when a file cannot be read", async () => {
    const berkas = await b.unduh();
    await b.bukaBerkas("copy.xlsx", berkas);
    await b.page.getByRole("heading", { name: "copy.xlsx" }).waitFor();
    await b.siap();
    await b.bukaBerkas("broken.xlsx", berkas.subarray(0, 2000));
    await b.kabar.getByText("damaged or cut off").waitFor();
    await b.bukaBerkas("notes.xlsx", Buffer.from("no workbook"));
    await b.kabar.getByText("not an Excel workbook").waitFor();
    expect(await b.page.getByRole("heading", { name: "copy.xlsx" }).count()).toBe(1);
  });
});
