import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  alamatBanyak,
  alamatPersegi,
  jadikanPersegi,
  satukanPersegi,
  titikDalam,
  type Titik,
} from "../../src/excel/kelompok.ts";

const titik = fc.record({ baris: fc.nat(40), kolom: fc.nat(12) });
const kunci = (t: Titik): string => `${t.baris},${t.kolom}`;

describe("jadikanPersegi", () => {
  it("joins a column run and equal neighbouring runs into one rectangle", () => {
    const sel = [0, 1, 2].flatMap((baris) => [1, 2].map((kolom) => ({ baris, kolom })));
    expect(jadikanPersegi(sel)).toEqual([{ baris: 0, kolom: 1, barisAkhir: 2, kolomAkhir: 2 }]);
  });

  it("covers exactly the given cells, each once", () => {
    fc.assert(
      fc.property(fc.array(titik, { maxLength: 200 }), (sel) => {
        const tertutup = jadikanPersegi(sel).flatMap((p) => [...titikDalam(p)].map(kunci));
        expect(tertutup.sort()).toEqual([...new Set(sel.map(kunci))].sort());
      }),
    );
  });
});

describe("satukanPersegi", () => {
  it("covers together what the given rectangles cover together, each cell once, with no more of them", () => {
    fc.assert(
      fc.property(fc.array(fc.array(titik, { maxLength: 40 }), { maxLength: 5 }), (kelompok) => {
        const bagian = kelompok.flatMap((sel) => jadikanPersegi(sel));
        const satu = satukanPersegi(bagian);
        const sel = satu.flatMap((p) => [...titikDalam(p)].map(kunci));
        expect(sel.sort()).toEqual([...new Set(kelompok.flat().map(kunci))].sort());
        expect(satu).toEqual(jadikanPersegi(kelompok.flat()));
      }),
    );
  });
});

describe("alamatBanyak", () => {
  it("writes single cells and ranges as Excel does", () => {
    expect(alamatPersegi({ baris: 0, kolom: 0, barisAkhir: 0, kolomAkhir: 0 })).toBe("A1");
    expect(alamatPersegi({ baris: 1, kolom: 26, barisAkhir: 8, kolomAkhir: 27 })).toBe("AA2:AB9");
  });

  it("never makes a string longer than getRanges accepts, and loses no area", () => {
    const persegi = Array.from({ length: 5000 }, (_, i) => ({
      baris: 2 * i,
      kolom: 30,
      barisAkhir: 2 * i,
      kolomAkhir: 30,
    }));
    const alamat = alamatBanyak(persegi);
    expect(Math.max(...alamat.map((a) => a.length))).toBeLessThanOrEqual(8192);
    expect(alamat.join(",").split(",")).toEqual(persegi.map(alamatPersegi));
  });
});
