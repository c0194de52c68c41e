import { describe, expect, test } from "vitest";
import { pasang } from "../../../src/simulator/pustaka/node.ts";
import { bukuUji, lembarUji } from "../bukuUji.ts";

const CONTOH = { Data: [["Nama", "Nilai"]], Kosong: [] };

describe("null objects", () => {
  test("whatever hangs on a null object is null too, and what is asked of it does nothing", async () => {
    const buku = bukuUji(CONTOH);
    pasang(buku);
    await Excel.run(async (context) => {
      const tiada = context.workbook.worksheets.getItemOrNullObject("tidak ada");
      tiada.load("name,protection/protected");
      const range = tiada.getUsedRangeOrNullObject().getIntersectionOrNullObject("A1:B2");
      range.load("values");
      const sifat = range.getCellProperties({ address: true });
      range.format.fill.color = "red";
      const setelan = context.workbook.settings.getItemOrNullObject("tidak ada");
      tiada.delete();
      await context.sync();
      expect([tiada.isNullObject, range.isNullObject, setelan.isNullObject]).toEqual([true, true, true]);
      expect(sifat.value).toBeUndefined();
      expect(range.values).toBeUndefined();
    });
    expect(buku.lembar).toHaveLength(2);
  });

  test("a null object of an earlier request stays one", async () => {
    pasang(bukuUji(CONTOH));
    await Excel.run(async (context) => {
      const tiada = context.workbook.worksheets.getItemOrNullObject("tidak ada");
      await context.sync();
      const range = tiada.getRange("A1");
      range.load("values");
      await context.sync();
      expect(range.isNullObject).toBe(true);
    });
  });

  test("the chain of next sheets ends in null objects", async () => {
    const buku = bukuUji({ a: [], b: [], c: [] });
    lembarUji(buku, "b").tampak = "Hidden";
    pasang(buku);
    await Excel.run(async (context) => {
      const pertama = context.workbook.worksheets.getFirst(true);
      const kedua = pertama.getNextOrNullObject(true);
      const ketiga = kedua.getNextOrNullObject(true);
      const keempat = ketiga.getNextOrNullObject(true);
      for (const s of [pertama, kedua, ketiga, keempat]) s.load("name");
      await context.sync();
      expect([pertama.name, kedua.name]).toEqual(["a", "c"]);
      expect([ketiga.isNullObject, keempat.isNullObject]).toEqual([true, true]);
    });
  });
});
