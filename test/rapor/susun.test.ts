import { describe, expect, it } from "vitest";
import { susunBagian } from "../../src/rapor/susun.ts";

const KALIMAT = "Persentase realisasi penerimaan bea dan cukai turun. ";

describe("susunBagian", () => {
  it("shares what a text over several rows needs among all of them", () => {
    const rendah = 20;
    const tinggiDengan = (n: number) => {
      const sel = { dari: 0, sampai: 4, turun: 1, nilai: KALIMAT.repeat(n), gaya: "putusan" as const };
      const { tinggiBaris } = susunBagian(
        [
          {
            baris: [
              { tinggi: rendah, sel: [sel] },
              { tinggi: rendah + 10, sel: [] },
            ],
          },
        ],
        500,
        0,
      );
      return [tinggiBaris[0] ?? 0, tinggiBaris[1] ?? 0] as const;
    };
    expect(tinggiDengan(1)).toEqual([rendah, rendah + 10]);
    const [atas, bawah] = tinggiDengan(10);
    expect(atas).toBeGreaterThan(rendah);
    expect(bawah - atas).toBe(10);
  });
});
