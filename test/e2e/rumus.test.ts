import { afterAll, beforeAll, expect, it } from "vitest";
import { bukaBangku, describeBangku, gambar, type HalamanBangku } from "./peramban.ts";

describeBangku("rumus di bangku kerja", () => {
  let b: HalamanBangku;
  const batang = () => b.page.locator("bangku-rumus input.isi");
  beforeAll(async () => {
    b = await bukaBangku({ contoh: "" });
    await b.siap();
  });
  afterAll(async () => {
    await b.tutup();
  });

  it("computes what is typed with semicolons or commas, and shows it back with semicolons", async () => {
    await b.isi("A1", "91,17");
    await b.isi("B1", "85");
    await b.isi("C1", "=iku.status(A1;B1)");
    await b.isi("C2", "=IKU.STATUS(A1,B1)");
    await b.isi("D1", "=ROUND(IKU.INDEKS(A1;B1)*1,5;1)");
    expect(await b.teks("C1")).toBe("hijau");
    expect(await b.teks("C2")).toBe("hijau");
    expect(await b.teks("D1")).toBe("160,9");
    expect(await batang().inputValue()).toBe("=ROUND(IKU.INDEKS(A1;B1)*1,5;1)");
    await b.ke("C2");
    expect(await batang().inputValue()).toBe("=IKU.STATUS(A1;B1)");
  });

  it("an edit recalculates what depends on it, and undo does too", async () => {
    await b.isi("E1", '=IF(C1="hijau";"capai";"belum")');
    expect(await b.teks("E1")).toBe("capai");
    await b.isi("A1", "50");
    expect(await b.teks("C1")).toBe("merah");
    expect(await b.teks("E1")).toBe("belum");
    await b.page.keyboard.press("Control+z");
    expect(await b.teks("A1")).toBe("91,17");
    expect(await b.teks("E1")).toBe("capai");
  });

  it("a range in spills down; the filled cells show their formula greyed and are not edited with F2", async () => {
    for (const [i, n] of ["91,17", "9", ""].entries()) await b.isi(`A${String(i + 10)}`, n);
    for (const [i, n] of ["85", "8", "4"].entries()) await b.isi(`B${String(i + 10)}`, n);
    await b.isi("C10", '=IKU.STATUS(A10:A12;B10:B12;"Max")');
    expect([await b.teks("C10"), await b.teks("C11"), await b.teks("C12")]).toEqual([
      "hijau",
      "hijau",
      "abu-abu",
    ]);
    await b.ke("C11");
    expect(await batang().inputValue()).toBe('=IKU.STATUS(A10:A12;B10:B12;"Max")');
    await b.page.locator("bangku-kisi .tumpahan").waitFor();
    await gambar(b, "rumus-tumpah");
    await b.page.keyboard.press("F2");
    await b.kabar.getByText("diisi oleh rumus di C10").waitFor();
  });

  it("something in the way gives #SPILL! with the cell that is in the way; clearing it lets the results in", async () => {
    await b.isi("C12", "penghalang");
    expect(await b.teks("C10")).toBe("#SPILL!");
    await b.status.getByText("C12 sudah berisi").waitFor();
    await gambar(b, "rumus-terhalang");
    await b.ke("C12");
    await b.page.keyboard.press("Delete");
    expect(await b.teks("C12")).toBe("abu-abu");
  });

  it("a bad argument gives #VALUE! with the function's sentence, in the cell and in the status bar", async () => {
    await b.isi("F1", '=IKU.STATUS(A1;B1;"naik-turun")');
    expect(await b.teks("F1")).toBe("#VALUE!");
    const kalimat = (await b.sel("F1").getAttribute("title")) ?? "";
    expect(kalimat).toContain("polarisasi");
    expect(await b.status.locator(".catatan").textContent()).toBe(kalimat);
    await gambar(b, "rumus-galat");
  });

  it("a circle is noted and computed no further; numbers written the English way are refused with a hint", async () => {
    await b.isi("G1", "=G1+1");
    expect(await b.teks("G1")).toBe("0");
    await b.status.getByText("merujuk dirinya sendiri").waitFor();
    await b.isi("G2", "=A1*1.5");
    await b.kabar.getByText("ditulis dengan koma").waitFor();
    await b.page.keyboard.press("Escape");
    await b.isi("G3", "=MAX(1,2,3)");
    await b.kabar.getByText("titik koma").waitFor();
    await b.page.keyboard.press("Escape");
    expect(await b.teks("G2")).toBe("");
  });

  it("in English formulas are shown with commas", async () => {
    await b.atur("bahasa", "en-US");
    await b.ke("C1");
    expect(await batang().inputValue()).toBe("=IKU.STATUS(A1,B1)");
    await b.isi("C3", "=ROUND(A1*1.5,1)");
    expect(await b.teks("C3")).toBe("136.8");
    expect(b.keluhan).toEqual([]);
  });
});

describeBangku("sisipkan rumus", () => {
  let b: HalamanBangku;
  beforeAll(async () => {
    b = await bukaBangku({});
    await b.siap();
  });
  afterAll(async () => {
    await b.tutup();
  });

  it("the pane says what it will write, writes it beside the table, and takes it back", async () => {
    const tombol = b.panel.getByRole("button", { name: "Sisipkan rumus" });
    const akan = (await b.panel.locator("#akan-rumus").textContent()) ?? "";
    const kolom = /kolom ([A-Z]+):/.exec(akan)?.[1] ?? "";
    expect(kolom).not.toBe("");
    await gambar(b, "rumus-tombol");
    await tombol.click();
    await b.panel.locator(".kabar").getByText("ditulis pada kolom").waitFor();
    const judul = b.kisi.getByText("Indeks (rumus)");
    await b.ke(`${kolom}8`);
    await judul.waitFor();
    await gambar(b, "rumus-tersisip");
    expect(await b.panel.locator("#akan-rumus").textContent()).toContain("memperbarui");
    await b.panel.locator(".kabar").getByRole("button", { name: "Urungkan" }).click();
    await b.panel.locator(".kabar").getByText("dihapus kembali").waitFor();
    await judul.waitFor({ state: "detached" });
    expect(b.keluhan).toEqual([]);
  });
});
