import { describe, expect, test } from "vitest";
import { pasang } from "../../../src/simulator/pustaka/node.ts";
import { MesinRumus } from "../../../src/simulator/rumus/mesin.ts";
import { bukuUji } from "../bukuUji.ts";
import { lembarPertama } from "../richapi/bantu.ts";

function pasangHidup() {
  const buku = bukuUji({ Data: [[2, 3]], Lain: [[1]] });
  return pasang(buku, { penghitung: new MesinRumus(buku) });
}

describe("formulas through Excel's object model", () => {
  test("a formula written in a batch has its result when the same batch reads it", async () => {
    pasangHidup();
    await Excel.run(async (context) => {
      const s = lembarPertama(context);
      s.getRange("C1").formulas = [["=A1*B1"]];
      const sel = s.getRange("C1");
      sel.load("values,formulas,valueTypes");
      await context.sync();
      expect([sel.values, sel.formulas, sel.valueTypes]).toEqual([[[6]], [["=A1*B1"]], [["Double"]]]);
    });
  });

  test("onChanged tells of the cell that was changed, not of those that were computed again", async () => {
    const excel = pasangHidup();
    const alamat: string[] = [];
    await Excel.run(async (context) => {
      lembarPertama(context).getRange("C1").formulas = [["=A1*B1"]];
      context.workbook.worksheets.onChanged.add((e) => {
        alamat.push(e.address);
        return Promise.resolve();
      });
      await context.sync();
    });
    excel.sunting("Data", "A1", 10);
    await new Promise((lanjut) => setTimeout(lanjut, 20));
    expect(alamat).toEqual(["A1"]);
    await Excel.run(async (context) => {
      const sel = lembarPertama(context).getRange("C1");
      sel.load("values");
      await context.sync();
      expect(sel.values).toEqual([[30]]);
    });
  });

  test("formulas follow a sheet that is renamed and show #REF! for one that is deleted", async () => {
    pasangHidup();
    const lihat = async (kerja: (context: Excel.RequestContext) => void): Promise<unknown> =>
      Excel.run(async (context) => {
        kerja(context);
        const sel = lembarPertama(context).getRange("C1");
        sel.load("values");
        await context.sync();
        return (sel.values as unknown[][])[0]?.[0];
      });
    expect(
      await lihat((c) => {
        lembarPertama(c).getRange("C1").formulas = [["=Lain!A1+1"]];
        c.workbook.worksheets.getItem("Lain").name = "Baru";
        c.workbook.worksheets.getItem("Baru").getRange("A1").values = [[7]];
      }),
    ).toBe(8);
    expect(
      await lihat((c) => {
        c.workbook.worksheets.getItem("Baru").delete();
      }),
    ).toBe("#REF!");
  });
});
