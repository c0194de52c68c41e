import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { antrekan } from "../../src/excel/antrean.ts";
import { selesaikan } from "../../src/scoring/bertahap.ts";
import { susunTinggi } from "../../src/excel/tinggiBaris.ts";
import { tulisTampilan } from "../../src/excel/tulisLembar.ts";
import { pasang } from "../../src/simulator/pustaka/node.ts";
import { bukuUji, lembarUji } from "../simulator/bukuUji.ts";

type Tinggi = Readonly<Record<number, number>>;

async function terapkan(tinggiBaris: Tinggi): Promise<Tinggi> {
  const buku = bukuUji({ Data: [] });
  pasang(buku);
  await Excel.run(async (context) => {
    await antrekan(
      tulisTampilan(context.workbook.worksheets.getFirst(), {
        gaya: [],
        tinggiBaris: selesaikan(susunTinggi(tinggiBaris)),
      }),
      () => context.sync(),
      () => Promise.resolve(),
    );
    await context.sync();
  });
  return Object.fromEntries(lembarUji(buku, "Data").tinggiBaris);
}

describe("susunTinggi", () => {
  it("gives every row its height and no other row any", async () => {
    const tinggi = fc.dictionary(fc.nat(60).map(String), fc.integer({ min: 1, max: 400 }), { maxKeys: 60 });
    await fc.assert(
      fc.asyncProperty(tinggi, async (t) => {
        expect(await terapkan(t)).toEqual(t);
      }),
    );
  });

  it("is a command for each height of a long sheet, and one for all heights of a short one", () => {
    const lembar = (baris: number): Tinggi =>
      Object.fromEntries(Array.from({ length: baris }, (_, i) => [i, 10 + Math.floor((8 * i) / baris)]));
    expect(selesaikan(susunTinggi(lembar(40)))).toHaveLength(1);
    expect(selesaikan(susunTinggi(lembar(4000)))).toHaveLength(8);
  });
});
