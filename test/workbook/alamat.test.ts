import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alamat, alamatLembar, alamatSel, bacaAlamat, hurufKolom } from "../../src/workbook/alamat.ts";

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
    ["_IKU.2", "_IKU.2!A1"],
    ["R", "'R'!A1"],
    ["c2", "'c2'!A1"],
    ["C", "'C'!A1"],
    ["C12", "'C12'!A1"],
    ["CC", "CC!A1"],
    ["RC", "'RC'!A1"],
    ["R12", "'R12'!A1"],
    ["R1C12", "'R1C12'!A1"],
    ["TRUE", "'TRUE'!A1"],
    ["false", "'false'!A1"],
    ["XFD10", "'XFD10'!A1"],
    ["IKUQ3", "IKUQ3!A1"],
    ["Rapor", "Rapor!A1"],
    ["Q3a", "Q3a!A1"],
    ["aQ3.1", "aQ3.1!A1"],
  ])("sheet %s is quoted as Excel does", (lembar, hasil) => {
    expect(alamatSel(lembar, 0, 0)).toBe(hasil);
  });
  it.each(["", "A", "1", "A0", "AAAA1", "XFE1", "A1048577", "A1:B2:C3", "IKU!", "!A1", "A1B"])(
    "%j is no address",
    (a) => {
      expect(bacaAlamat(a)).toBeNull();
    },
  );
  it("one cell is written once, a rectangle by two corners", () => {
    expect(alamat("IKU", { baris: 6, kolom: 3, barisAkhir: 6, kolomAkhir: 3 })).toBe("IKU!D7");
    expect(alamat("IKU", { baris: 6, kolom: 3, barisAkhir: 6, kolomAkhir: 4 })).toBe("IKU!D7:E7");
  });
  it("many cells of a sheet have the addresses that each has alone", () => {
    const sel = alamatLembar("TW III");
    for (const [b, k] of [
      [0, 0],
      [0, 27],
      [6, 0],
      [6, 27],
      [0, 0],
    ] as const) {
      expect(sel(b, k)).toBe(alamatSel("TW III", b, k));
    }
  });
  it("the last cell of a sheet is one, small letters are letters, and quotes are taken off", () => {
    const akhir = { baris: 1_048_575, kolom: 16_383, barisAkhir: 1_048_575, kolomAkhir: 16_383 };
    expect(bacaAlamat("XFD1048576")?.area).toEqual(akhir);
    expect(bacaAlamat("xfd1048576")?.area).toEqual(akhir);
    expect(bacaAlamat("'Jum''at'!A1")?.lembar).toBe("Jum'at");
    expect(bacaAlamat("'!A1")?.lembar).toBe("'");
    expect(bacaAlamat("'a!A1")?.lembar).toBe("'a");
    expect(bacaAlamat("a'!A1")?.lembar).toBe("a'");
  });
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
