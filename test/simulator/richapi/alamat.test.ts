import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  alamatArea,
  bacaAlamat,
  BARIS_MAKS,
  hurufKolom,
  KOLOM_MAKS,
  namaLembarAlamat,
  pisahLembar,
} from "../../../src/simulator/richapi/alamat.ts";

const baris = fc.nat(BARIS_MAKS - 1);
const kolom = fc.nat(KOLOM_MAKS - 1);
const area = fc.tuple(baris, baris, kolom, kolom).map(([b1, b2, k1, k2]) => ({
  baris: Math.min(b1, b2),
  barisAkhir: Math.max(b1, b2),
  kolom: Math.min(k1, k2),
  kolomAkhir: Math.max(k1, k2),
}));

describe("addresses", () => {
  test("an area's address leads back to the area", () => {
    fc.assert(
      fc.property(area, (a) => {
        expect(bacaAlamat(alamatArea(a))).toEqual(a);
      }),
    );
  });

  test.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
    [16_383, "XFD"],
  ])("column %d is %s", (nomor, huruf) => {
    expect(hurufKolom(nomor)).toBe(huruf);
  });

  test("whole columns and rows, dollars and reversed corners are understood", () => {
    expect(bacaAlamat("$B:$C")).toEqual({ baris: 0, barisAkhir: BARIS_MAKS - 1, kolom: 1, kolomAkhir: 2 });
    expect(bacaAlamat("3:$2")).toEqual({ baris: 1, barisAkhir: 2, kolom: 0, kolomAkhir: KOLOM_MAKS - 1 });
    expect(bacaAlamat("c$3:$A1")).toEqual({ baris: 0, barisAkhir: 2, kolom: 0, kolomAkhir: 2 });
  });

  test("any sheet name comes back from in front of an address", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 31 }), (nama) => {
        expect(pisahLembar(`${namaLembarAlamat(nama)}!B2`)).toEqual({ lembar: nama, sisa: "B2" });
      }),
    );
  });

  test("any other text is no address, and none throws", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (teks) => {
        const hasil = bacaAlamat(teks);
        if (hasil !== null) expect(teks).toMatch(/^[$A-Za-z0-9:]+$/);
      }),
    );
  });
});
