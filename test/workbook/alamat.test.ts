import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alamat, alamatSel, bacaAlamat, hurufKolom } from "../../src/workbook/alamat.ts";

describe("alamat", () => {
  it("letters of columns", () => {
    expect([0, 25, 26, 701, 702, 16383].map(hurufKolom)).toEqual(["A", "Z", "AA", "ZZ", "AAA", "XFD"]);
  });
  it.each([
    ["IKU", "IKU!A1"],
    ["IKU 2019", "'IKU 2019'!A1"],
    ["s.d. Q3", "'s.d. Q3'!A1"],
    ["Jum'at", "'Jum''at'!A1"],
    ["Q3", "'Q3'!A1"],
    ["2019", "'2019'!A1"],
    ["R1C1", "'R1C1'!A1"],
    ["Triwulan_III", "Triwulan_III!A1"],
  ])("sheet %s is quoted as Excel does", (lembar, hasil) => {
    expect(alamatSel(lembar, 0, 0)).toBe(hasil);
  });
  it.each(["", "A", "1", "A0", "AAAA1", "XFE1", "A1048577", "A1:B2:C3", "IKU!", "!A1", "A1B"])(
    "%j is no address",
    (a) => {
      expect(bacaAlamat(a)).toBeNull();
    },
  );
  it("dollar signs and turned corners are read", () => {
    expect(bacaAlamat("$B$2:A1")).toEqual({
      lembar: null,
      area: { baris: 0, kolom: 0, barisAkhir: 1, kolomAkhir: 1 },
    });
  });
  it("every address written is read back", () => {
    const baris = fc.nat(1_048_575);
    const kolom = fc.nat(16_383);
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 31 }),
        baris,
        baris,
        kolom,
        kolom,
        (lembar, b1, b2, k1, k2) => {
          const area = {
            baris: Math.min(b1, b2),
            barisAkhir: Math.max(b1, b2),
            kolom: Math.min(k1, k2),
            kolomAkhir: Math.max(k1, k2),
          };
          expect(bacaAlamat(alamat(lembar, area))).toEqual({ lembar, area });
        },
      ),
    );
  });
});
