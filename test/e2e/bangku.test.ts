import { afterAll, beforeAll, expect, it } from "vitest";
import { alamatBangku, bukaBangku, describeBangku, gambar, type HalamanBangku } from "./peramban.ts";

describeBangku("bangku kerja", () => {
  let b: HalamanBangku;
  beforeAll(async () => {
    b = await bukaBangku();
  });
  afterAll(() => {
    b.tutup();
  });

  it("opens the sample workbook with its visible sheets", async () => {
    expect(await b.page.title()).toContain("iku-bogor-2019.xlsx");
    expect(await b.namaLembar()).toEqual(["IKU 2019", "Data Pendukung", "Catatan DKO"]);
    await gambar(b, "bangku-contoh");
  });

  it("shows cells with their text, number format and fill", async () => {
    expect(await b.teks("B10")).toBe("1a-CP");
    expect(await b.teks("J10")).toBe("18,00%");
    expect(await b.latar("A8")).toBe("#16324F");
    expect(await b.latar("A3")).toBeNull();
  });

  it("shows a merged cell once, over all it covers", async () => {
    await b.ke("C11");
    const gabung = b.sel("C10");
    expect(await gabung.getAttribute("aria-rowspan")).toBe("3");
    expect(await gabung.getAttribute("aria-selected")).toBe("true");
    expect(await b.sel("C11").count()).toBe(0);
  });

  it("keeps frozen rows and columns in place while the rest scrolls", async () => {
    await b.ke("A1");
    const kode = b.sel("B8");
    const sebelum = await kode.boundingBox();
    await b.ke("AB36");
    await b.sel("AB36").waitFor();
    expect(await kode.boundingBox()).toEqual(sebelum);
    expect(await b.sel("J10").count()).toBe(0);
  });

  it("moves by keyboard and says where it is", async () => {
    await b.ke("A1");
    await b.page.keyboard.press("ArrowDown");
    await b.page.keyboard.press("ArrowRight");
    expect(await b.kisi.getAttribute("aria-activedescendant")).toBe("sel-1-1");
    await b.page.keyboard.press("Control+End");
    expect(await b.alamat()).toMatch(/^[A-Z]+3\d$/);
  });

  it("draws the charts of the workbook", async () => {
    await b.lembar("Catatan DKO");
    const cincin = b.kisi.getByRole("img", { name: "Tindak lanjut" });
    expect(await cincin.locator("path").count()).toBe(3);
    await b.lembar("Data Pendukung");
    expect(await b.kisi.getByRole("img", { name: "Penindakan per bulan" }).count()).toBe(1);
    await b.lembar("IKU 2019");
  });

  it("shows the pane under the policy of a closed network", async () => {
    const jawab = await fetch(`${alamatBangku()}panel/taskpane.html`);
    const kebijakan = (jawab.headers.get("content-security-policy") ?? "").split("; ").sort();
    expect(kebijakan).toEqual([
      "base-uri 'none'",
      "connect-src 'self'",
      "default-src 'none'",
      "form-action 'none'",
      "frame-ancestors 'self'",
      "img-src 'self' data:",
      "object-src 'none'",
      "script-src 'self'",
      "style-src 'self' 'unsafe-inline'",
    ]);
    expect(jawab.headers.get("x-content-type-options")).toBe("nosniff");
    expect(jawab.headers.get("referrer-policy")).toBe("no-referrer");
  });

  it("serves nothing outside what was built", async () => {
    for (const jalur of [
      "panel/%2e%2e%2fbangku%2fbangku.js",
      "contoh/%2e%2e%2f%2e%2e%2fpackage.json",
      "package.json",
    ]) {
      expect((await fetch(alamatBangku() + jalur)).status, jalur).toBe(404);
    }
  });

  it("has nothing serious against it in axe-core", async () => {
    const parah = await b.axe("iframe");
    expect(parah).toEqual([]);
  });

  it("asks nothing of any other machine and complains of nothing", () => {
    expect(b.permintaan.length).toBeGreaterThan(5);
    expect(b.permintaan.filter((alamat) => !alamat.startsWith(alamatBangku()))).toEqual([]);
    expect(b.keluhan).toEqual([]);
  });
});
