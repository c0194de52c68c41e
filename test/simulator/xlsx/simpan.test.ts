import { describe, expect, it } from "vitest";
import { muatXlsx, simpanXlsx } from "../../../src/simulator/xlsx/index.ts";
import { bagianBerbeda, teksBagian } from "./berkasUji.ts";
import { IKU, KAYA, lembar, ubah, warnai } from "./ubahUji.ts";

describe("simpanXlsx: what did not change", () => {
  it("saving an unchanged book keeps every part byte for byte", async () => {
    expect(bagianBerbeda(KAYA, await ubah(() => undefined))).toEqual([]);
  });
  it("colouring a cell touches its sheet and the styles, nothing else", async () => {
    const hasil = await ubah((b) => {
      warnai(lembar(b, "IKU 2019"), 1, 1);
    });
    expect(bagianBerbeda(KAYA, hasil)).toEqual(["xl/styles.xml", IKU]);
  });
  it("in a coloured sheet all but the cell's style number stays as written", async () => {
    const hasil = await ubah((b) => {
      warnai(lembar(b, "IKU 2019"), 1, 1);
    });
    expect(teksBagian(hasil, IKU)).toBe(
      teksBagian(KAYA, IKU).replace('<c r="B2" s="2">', '<c r="B2" s="6">'),
    );
  });
  it("the same book gives the same bytes, and can be changed and saved again", async () => {
    const buku = await muatXlsx(KAYA, "uji.xlsx");
    warnai(lembar(buku, "IKU 2019"), 1, 1);
    const satu = await simpanXlsx(buku);
    expect(await simpanXlsx(buku)).toEqual(satu);
    warnai(lembar(buku, "IKU 2019"), 2, 1);
    expect(bagianBerbeda(satu, await simpanXlsx(buku))).toEqual([IKU]);
  });
  it("restoring the original look gives back the original file", async () => {
    const hasil = await ubah((b) => {
      const l = lembar(b, "IKU 2019");
      const lama = l.sel.get(1)?.get(1)?.gaya;
      warnai(l, 1, 1);
      if (lama !== undefined) warnai(l, 1, 1, { ...lama.isi });
    });
    expect(bagianBerbeda(KAYA, hasil)).toEqual([]);
  });
});
