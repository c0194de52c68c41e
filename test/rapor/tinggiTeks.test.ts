import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lebarTeks, muatkan, pecahBaris } from "../../src/rapor/tinggiTeks.ts";

const bentuk = { lebar: 120, ukuran: 10 };

describe("pecahBaris", () => {
  it("breaks at spaces", () => {
    expect(pecahBaris("Persentase piutang bea dan cukai yang diselesaikan", bentuk)).toEqual([
      "Persentase piutang bea",
      "dan cukai yang",
      "diselesaikan",
    ]);
  });

  it("keeps typed line breaks", () => {
    expect(pecahBaris("satu\ndua\r\ntiga", bentuk)).toEqual(["satu", "dua", "tiga"]);
  });

  it("breaks a word that is wider than the cell", () => {
    expect(pecahBaris("x".repeat(100), bentuk).length).toBeGreaterThan(3);
  });

  it("takes the lines that the font takes, not half as many again", () => {
    const nama =
      "Persentase penyelesaian kegiatan pengawasan dan pelayanan kepabeanan serta cukai nomor 9 yang " +
      "dilaksanakan sesuai dengan standar operasional prosedur pada seluruh unit kerja di lingkungan kantor " +
      "pengawasan dan pelayanan bea dan cukai tipe madya pabean A termasuk kantor bantu, pos pengawasan, " +
      "dan tempat lain yang ditetapkan";
    // Seven lines in the name column when rendered in this font; one more is the reserve.
    const baris = pecahBaris(nama, { lebar: 228, ukuran: 10, takuk: 1 }).length;
    expect(baris).toBeGreaterThanOrEqual(7);
    expect(baris).toBeLessThanOrEqual(8);
  });

  it("loses no character and fills no line past the cell", () => {
    const bentukApaPun = fc.record({
      lebar: fc.integer({ min: 20, max: 800 }),
      ukuran: fc.constantFrom(9, 10, 20),
    });
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), bentukApaPun, (teks, b) => {
        const baris = pecahBaris(teks, b);
        const tanpaJeda = (s: string) => s.replace(/[ \r\n]/g, "");
        expect(tanpaJeda(baris.join(""))).toBe(tanpaJeda(teks));
        for (const satu of baris) {
          const muat = lebarTeks(satu, b.ukuran) <= Math.max(b.lebar - 5, b.ukuran) + 1e-6;
          expect(muat || Array.from(satu).length <= 1).toBe(true);
        }
      }),
    );
  });

  it("breaks the longest text a cell can hold", () => {
    expect(pecahBaris("a".repeat(32_767), bentuk).join("")).toHaveLength(32_767);
  });
});

describe("muatkan", () => {
  it("gives one line the height of a row and leaves the text alone", () => {
    expect(muatkan("satu baris", { lebar: 200, ukuran: 10 }, 12)).toEqual({
      nilai: "satu baris",
      tinggi: 18,
    });
  });

  it("grows with every line and stops at Excel's highest row", () => {
    expect(muatkan("a\nb\nc", bentuk, 12).tinggi).toBe(44);
    expect(muatkan("\n".repeat(500), bentuk, 1000).tinggi).toBe(409);
  });

  it("marks what it cuts, and the rest fits", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 600 }), fc.integer({ min: 1, max: 5 }), (teks, maks) => {
        const { nilai } = muatkan(teks, bentuk, maks);
        if (nilai !== teks) expect(nilai.endsWith("…")).toBe(true);
        expect(pecahBaris(nilai, bentuk).length).toBeLessThanOrEqual(maks);
      }),
    );
  });
});
