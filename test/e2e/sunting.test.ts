import { afterAll, beforeAll, expect, it } from "vitest";
import { bukaBangku, describeBangku, gambar, type HalamanBangku } from "./peramban.ts";

describeBangku("menyunting sel", () => {
  let b: HalamanBangku;
  beforeAll(async () => {
    b = await bukaBangku({ contoh: "" });
  });
  afterAll(() => {
    b.tutup();
  });

  it("reads numbers, percents, dates and text as Excel does in Indonesian", async () => {
    const ketikan = [
      ["A1", "91,17", "91,17"],
      ["A2", "9,5%", "9,50%"],
      ["A3", "1.500", "1.500"],
      ["A4", "2/10/2019", "02/10/2019"],
      ["A5", "6,5 bulan", "6,5 bulan"],
      ["A6", "91.17", "91.17"],
    ] as const;
    for (const [alamat, teks] of ketikan) await b.isi(alamat, teks);
    for (const [alamat, , tampil] of ketikan) expect(await b.teks(alamat)).toBe(tampil);
    const rata = (alamat: string): Promise<string> =>
      b
        .sel(alamat)
        .locator(".teks")
        .evaluate((t) => getComputedStyle(t).textAlign);
    expect(await rata("A1")).toBe("right");
    expect(await rata("A6")).toBe("left");
  });

  it("keeps a formula as it was typed", async () => {
    await b.isi("B2", "=SUM(A1:A3)");
    await b.ke("B2");
    expect(await b.page.locator("bangku-rumus input.isi").inputValue()).toBe("=SUM(A1:A3)");
  });

  it("takes Esc as never typed, and F2 to go on in what is there", async () => {
    await b.isi("D1", "lama");
    await b.ke("D1");
    await b.page.keyboard.type("baru");
    await b.page.keyboard.press("Escape");
    expect(await b.teks("D1")).toBe("lama");
    await b.page.keyboard.press("F2");
    await b.page.keyboard.type(" sekali");
    await b.page.keyboard.press("Tab");
    expect(await b.alamat()).toBe("E1");
    expect(await b.teks("D1")).toBe("lama sekali");
  });

  it("edits by double click and in the formula bar", async () => {
    await b.sel("C3").dblclick();
    await b.page.keyboard.type("satu");
    await b.page.keyboard.press("Enter");
    expect(await b.teks("C3")).toBe("satu");
    const batang = b.page.locator("bangku-rumus input.isi");
    await batang.fill("dua");
    await batang.press("Enter");
    expect(await b.teks("C3")).toBe("dua");
  });

  it("empties the selection and undoes and redoes step by step", async () => {
    await b.isi("F1", "10%");
    await b.isi("F2", "20");
    await b.ke("F1:F2");
    await b.page.keyboard.press("Delete");
    expect(await b.teks("F1")).toBe("");
    await b.page.keyboard.press("Control+z");
    expect(await b.teks("F1")).toBe("10%");
    expect(await b.teks("F2")).toBe("20");
    await b.page.keyboard.press("Control+z");
    expect(await b.teks("F2")).toBe("");
    await b.page.keyboard.press("Control+y");
    expect(await b.teks("F2")).toBe("20");
  });

  it("refuses a locked cell of a protected sheet and says so", async () => {
    await b.lindungi("proteksiLembar", true);
    await b.ke("G1");
    await b.page.keyboard.type("x");
    expect(await b.kabar.textContent()).toContain("dilindungi");
    await b.lindungi("proteksiLembar", false);
    await b.isi("G1", "x");
    expect(await b.teks("G1")).toBe("x");
  });

  it("stays smooth-sized on a long sheet: only what shows is in the page", async () => {
    await b.isi("H100000", "akhir");
    expect(await b.teks("H100000")).toBe("akhir");
    expect(await b.kisi.getByRole("gridcell").count()).toBeLessThan(1500);
    await b.page.keyboard.press("Control+Home");
    await b.ke("H1");
    await b.page.keyboard.press("Control+ArrowDown");
    expect(await b.alamat()).toBe("H100000");
    await gambar(b, "bangku-panjang");
  });
});
