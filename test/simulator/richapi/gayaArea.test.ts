import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Area, GayaSel } from "../../../src/simulator/buku.ts";
import { SELURUH } from "../../../src/simulator/richapi/alamat.ts";
import { gayaBerbeda, gayaDengan, ubahGaya } from "../../../src/simulator/richapi/gayaArea.ts";
import { gayaDi } from "../../../src/simulator/richapi/sel.ts";
import { bukuUji, GAYA_BAWAAN, lembarUji } from "../bukuUji.ts";

const N = 6;
const nomor = fc.nat(N - 1);

/** Small rectangles, whole columns and whole rows near the sheet's corner. */
const area: fc.Arbitrary<Area> = fc
  .tuple(nomor, nomor, nomor, nomor, fc.constantFrom("sel", "kolom", "baris"))
  .map(([b1, b2, k1, k2, jenis]) => {
    const a = {
      baris: Math.min(b1, b2),
      barisAkhir: Math.max(b1, b2),
      kolom: Math.min(k1, k2),
      kolomAkhir: Math.max(k1, k2),
    };
    if (jenis === "kolom") return { ...a, baris: 0, barisAkhir: SELURUH.barisAkhir };
    return jenis === "baris" ? { ...a, kolom: 0, kolomAkhir: SELURUH.kolomAkhir } : a;
  });

/** One change: sets the indent, wraps the text, or gives back the default look. */
const ubahan = fc.tuple(area, fc.constantFrom("takuk", "lipat", "bawaan"), fc.integer({ min: 1, max: 3 }));

function terapkan(jenis: string, n: number): (g: GayaSel) => GayaSel {
  if (jenis === "bawaan") return () => GAYA_BAWAAN;
  return (g) => gayaDengan(g, jenis === "takuk" ? { takuk: n } : { lipat: true });
}

const memuat = (a: Area, b: number, k: number): boolean =>
  b >= a.baris && b <= a.barisAkhir && k >= a.kolom && k <= a.kolomAkhir;
const tampak = (g: GayaSel): string => `${g.takuk} ${String(g.lipat)}`;

describe("restyling", () => {
  test("whatever cells, columns and rows are restyled, every cell looks as if it had been restyled alone", () => {
    fc.assert(
      fc.property(fc.array(ubahan, { maxLength: 8 }), (semua) => {
        const buku = bukuUji({
          Data: [
            ["a", "b"],
            [null, "c"],
          ],
        });
        const lembar = lembarUji(buku, "Data");
        for (const [a, jenis, n] of semua) ubahGaya(buku, { lembar, area: [a] }, terapkan(jenis, n));
        for (let b = 0; b <= N; b++) {
          for (let k = 0; k <= N; k++) {
            const kena = semua.filter(([a]) => memuat(a, b, k));
            const seharusnya = kena.reduce((g, [, jenis, n]) => terapkan(jenis, n)(g), GAYA_BAWAAN);
            expect(tampak(gayaDi(buku, lembar, b, k))).toBe(tampak(seharusnya));
          }
        }
      }),
    );
  });

  test("the looks found in an area are those of its cells, no more and no fewer", () => {
    fc.assert(
      fc.property(fc.array(ubahan, { maxLength: 8 }), nomor, nomor, (semua, tinggi, lebar) => {
        const buku = bukuUji({
          Data: [
            ["a", "b"],
            [null, "c"],
          ],
        });
        const lembar = lembarUji(buku, "Data");
        for (const [a, jenis, n] of semua) ubahGaya(buku, { lembar, area: [a] }, terapkan(jenis, n));
        const dilihat = { baris: 0, kolom: 0, barisAkhir: tinggi, kolomAkhir: lebar };
        const satuPerSatu = new Set<GayaSel>();
        for (let b = 0; b <= tinggi; b++)
          for (let k = 0; k <= lebar; k++) satuPerSatu.add(gayaDi(buku, lembar, b, k));
        expect(gayaBerbeda(buku, { lembar, area: [dilihat] })).toEqual(satuPerSatu);
      }),
    );
  });
});
