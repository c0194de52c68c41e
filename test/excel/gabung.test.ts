import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { susunGabung as susunBertahap, type LangkahGabung } from "../../src/excel/gabung.ts";
import { alamatPersegi } from "../../src/excel/kelompok.ts";
import { alamatArea, bersentuhan } from "../../src/simulator/richapi/alamat.ts";
import { pasang } from "../../src/simulator/pustaka/node.ts";
import { selesaikan } from "../../src/scoring/bertahap.ts";
import type { Persegi } from "../../src/workbook/grid.ts";
import { bukuUji, lembarUji } from "../simulator/bukuUji.ts";

const susunGabung = (gabung: readonly Persegi[]): LangkahGabung[] => selesaikan(susunBertahap(gabung));

const persegi = (baris: number, kolom: number, barisAkhir: number, kolomAkhir: number): Persegi => ({
  baris,
  kolom,
  barisAkhir,
  kolomAkhir,
});

const turun = (p: Persegi, baris: number): Persegi => ({
  ...p,
  baris: p.baris + baris,
  barisAkhir: p.barisAkhir + baris,
});

/** Areas of more than one cell that have no cell in common. */
const terpisah = (tinggi: number): fc.Arbitrary<Persegi[]> =>
  fc.array(fc.tuple(fc.nat(tinggi - 1), fc.nat(8), fc.nat(2), fc.nat(3)), { maxLength: 12 }).map((daftar) =>
    daftar
      .map(([b, k, t, l]) => persegi(b, k, Math.min(b + t, tinggi - 1), k + l))
      .filter((p) => p.baris < p.barisAkhir || p.kolom < p.kolomAkhir)
      .reduce<Persegi[]>((ada, p) => (ada.some((a) => bersentuhan(a, p)) ? ada : [...ada, p]), []),
  );

/** Blocks of rows, each of a few kinds, with any number of blank rows between them. */
const berulang: fc.Arbitrary<Persegi[]> = fc
  .tuple(
    fc.array(terpisah(3), { minLength: 1, maxLength: 3 }),
    fc.array(fc.tuple(fc.nat(2), fc.integer({ min: 0, max: 2 })), { maxLength: 25 }),
  )
  .map(([blok, urutan]) => {
    let baris = 0;
    return urutan.flatMap(([jenis, sela]) => {
      const awal = baris + sela;
      baris = awal + 3;
      return (blok[jenis % blok.length] ?? []).map((p) => turun(p, awal));
    });
  });

/** Carries the steps out in Excel on a blank sheet, and gives what is merged there afterwards. */
async function laksanakan(langkah: readonly LangkahGabung[]): Promise<string[]> {
  const buku = bukuUji({ Data: [] });
  pasang(buku);
  await Excel.run(async (context) => {
    const lembar = context.workbook.worksheets.getFirst();
    for (const l of langkah) {
      if (l.cara === "gabung") lembar.getRange(alamatPersegi(l.area)).merge(l.perBaris);
      else lembar.getRange(alamatPersegi(l.ke)).copyFrom(lembar.getRange(alamatPersegi(l.dari)));
    }
    await context.sync();
  });
  return lembarUji(buku, "Data").gabung.map(alamatArea).sort();
}

const salinan = (langkah: readonly LangkahGabung[]) => langkah.filter((l) => l.cara === "salin");

/** Two rows that are merged like those of an IKU to talk about. */
const KARTU = [persegi(0, 1, 0, 4), persegi(0, 5, 0, 7), persegi(1, 0, 1, 2), persegi(1, 3, 1, 6)];

describe("susunGabung", () => {
  it("merges exactly the areas asked for, whatever they are", async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(terpisah(40), berulang), async (gabung) => {
        expect(await laksanakan(susunGabung(gabung))).toEqual(gabung.map(alamatPersegi).sort());
      }),
      { numRuns: 300 },
    );
  });

  it("copies from rows above, done before, to blank rows of the same size", () => {
    fc.assert(
      fc.property(berulang, (gabung) => {
        let selesai = -1;
        for (const l of susunGabung(gabung)) {
          const area = l.cara === "gabung" ? l.area : l.ke;
          if (l.cara === "salin") {
            expect(l.dari.barisAkhir).toBeLessThanOrEqual(selesai);
            expect(l.ke.baris).toBeGreaterThan(selesai);
            expect(turun(l.dari, l.ke.baris - l.dari.baris)).toEqual(l.ke);
          }
          selesai = Math.max(selesai, area.barisAkhir);
        }
      }),
    );
  });

  it("doubles a run of blocks alike: one is merged, then one copied, then two, then four", () => {
    const langkah = susunGabung(
      Array.from({ length: 60 }, (_, i) => KARTU.map((p) => turun(p, 2 * i))).flat(),
    );
    expect(langkah).toHaveLength(KARTU.length + 6);
    expect(
      salinan(langkah)
        .slice(0, 3)
        .map((l) => [alamatPersegi(l.dari), alamatPersegi(l.ke)]),
    ).toEqual([
      ["A1:H2", "A3:H4"],
      ["A1:H4", "A5:H8"],
      ["A1:H8", "A9:H16"],
    ]);
  });

  it("copies blocks that stand apart as well, with the blank rows between them", () => {
    const kelompok = [0, 3, 6, 20, 23, 26].flatMap((b) => KARTU.map((p) => turun(p, b)));
    expect(
      salinan(susunGabung(kelompok))
        .map((l) => alamatPersegi(l.ke))
        .at(-1),
    ).toBe("A21:H28");
  });

  it("merges the same columns of consecutive rows in one step, and copies nothing for it", () => {
    const nama = Array.from({ length: 200 }, (_, i) => persegi(4 + i, 1, 4 + i, 4));
    expect(susunGabung(nama)).toEqual([{ cara: "gabung", area: persegi(4, 1, 203, 4), perBaris: true }]);
  });

  it("copies nothing where merging takes fewer bytes", () => {
    const dua = [persegi(0, 0, 1, 1), persegi(5, 0, 6, 1)];
    expect(salinan(susunGabung(dua))).toEqual([]);
  });

  it("merges areas that overlap where they stand", () => {
    const tumpang = [persegi(0, 0, 1, 1), persegi(1, 1, 2, 2), persegi(0, 4, 0, 5), persegi(2, 4, 2, 5)];
    const dua = [...tumpang, ...tumpang.map((p) => turun(p, 4))];
    expect(salinan(susunGabung(dua))).toEqual([]);
  });
});
