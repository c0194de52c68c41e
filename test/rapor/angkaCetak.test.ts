import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { selAngka, selisihTercetak, selNilai } from "../../src/rapor/angkaCetak.ts";
import {
  bulatkan,
  selIndeks,
  selisihIndeks,
  teksIndeks,
  teksPerubahan,
} from "../../src/rapor/indeksCetak.ts";
import { KMK_467_2014 as P } from "../../src/scoring/profil.ts";
import { lebarTeks } from "../../src/rapor/tinggiTeks.ts";
import { nilaiDari } from "./kantorContoh.ts";

const LEBAR = 70;
const persen = { persen: true, desimal: 2 };
const biasa = { persen: false, desimal: 0 };
const sel = (n: number, tampilan = biasa) => selAngka(n, tampilan, "id", LEBAR, 10);

describe("bulatkan", () => {
  it("rounds half away from zero as Excel shows it", () => {
    expect(bulatkan(1.005, 2)).toBe(1.01);
    expect(bulatkan(-2.5, 0)).toBe(-3);
    expect(bulatkan(8.345, 2)).toBe(8.35);
  });

  it("turns a value that vanishes into plain 0", () => {
    expect(Object.is(bulatkan(-0.001, 2), 0)).toBe(true);
  });

  it("leaves a number too large to shift as it is", () => {
    expect(bulatkan(1e308, 2)).toBe(1e308);
  });
});

describe("index cells and sentences", () => {
  it("print the same digits", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 120, noNaN: true }), (n) => {
        const { nilai, format } = selIndeks(n, P, "en");
        const desimal = (format ?? "").length - "0.".length;
        const tercetak = typeof nilai === "number" ? nilai.toFixed(desimal) : nilai;
        expect(teksIndeks(n, "en", P)).toBe(tercetak);
      }),
    );
  });

  it("show as many decimals as it takes to see that a threshold was not reached", () => {
    expect(selIndeks(99.996, P, "id")).toEqual({ nilai: 99.996, format: "0.000" });
    expect(teksIndeks(99.996, "id", P)).toBe("99,996");
    expect(teksIndeks(79.9996, "id", P)).toBe("79,9996");
    expect(teksIndeks(100.004, "id", P)).toBe("100,00");
    // Eight rupiah short of a billion.
    expect(selIndeks(99.9999992, P, "id").nilai).toBe("< 100");
  });

  it("never print a threshold that was not reached", () => {
    const dekat = fc.tuple(fc.constantFrom(80, 100), fc.double({ min: 2e-9, max: 0.02, noNaN: true }));
    fc.assert(
      fc.property(dekat, ([ambang, kurang]) => {
        const { nilai } = selIndeks(ambang - kurang, P, "id");
        expect(nilai === `< ${String(ambang)}` || Number(nilai) < ambang).toBe(true);
      }),
    );
  });

  it("print – where there is no index", () => {
    expect(selIndeks(null, P, "id")).toEqual({ nilai: "–", format: "0.00" });
    expect(teksIndeks(null, "id")).toBe("–");
  });

  it("state the change between the printed values", () => {
    // 108.424 and 107.046 print as 108,42 and 107,05: the reader finds 1,37, not 1,38.
    expect(selisihIndeks(108.424, 107.046)).toBe(1.37);
    expect(teksPerubahan(1.37, "tetap", "id")).toBe("▲ 1,37");
    expect(teksPerubahan(-0.4, "tetap", "en")).toBe("▼ 0.40");
    expect(teksPerubahan(0, "tetap", "id")).toBe("tetap");
    expect(teksPerubahan(selisihIndeks(100, null), "tetap", "id")).toBe("–");
  });
});

describe("target and realisasi cells", () => {
  it("print percent points with a percent sign", () => {
    expect(sel(72, persen)).toEqual({ nilai: 0.72, format: "#,##0.00%" });
  });

  it("add the decimals that a mean needs, two at most", () => {
    expect(sel(4)).toEqual({ nilai: 4, format: "#,##0" });
    expect(sel(3.5)).toEqual({ nilai: 3.5, format: "#,##0.0" });
    expect(sel(10 / 3)).toEqual({ nilai: 3.33, format: "#,##0.00" });
    expect(sel(0.125, { persen: false, desimal: 3 })).toEqual({ nilai: 0.125, format: "#,##0.000" });
  });

  it("write amounts too wide for the column in jt, M or T and keep the whole value", () => {
    expect(sel(929_893_168_257)).toEqual({ nilai: 929_893_168_257, format: '#,##0.00,,," M"' });
    expect(sel(-450_000_000)).toEqual({ nilai: -450_000_000, format: '#,##0.00,," jt"' });
  });

  it("fall back to text, which wraps, so that no number prints as ####", () => {
    expect(sel(1e21).format).toBeNull();
    expect(sel(123_456_789_012, persen)).toEqual({ nilai: "123.456.789.012,00%", format: null });
  });

  it("never give a number cell more digits than its column holds", () => {
    const tampilan = fc.record({ persen: fc.boolean(), desimal: fc.integer({ min: 0, max: 6 }) });
    fc.assert(
      fc.property(fc.double({ min: -1e15, max: 1e15, noNaN: true }), tampilan, (n, t) => {
        const { nilai, format } = selAngka(n, t, "en", LEBAR, 10);
        if (typeof nilai === "string" || format === null) return;
        const skala = 1000 ** (format.match(/,/g)?.length ?? 1) / 1000;
        const digit = /0(\.0+)?/.exec(format)?.[1]?.slice(1).length ?? 0;
        const tercetak = new Intl.NumberFormat("en-US", {
          minimumFractionDigits: digit,
          maximumFractionDigits: digit,
        }).format((nilai / skala) * (t.persen ? 100 : 1));
        expect(lebarTeks(tercetak, 10)).toBeLessThan(LEBAR - 7);
      }),
    );
  });

  it("print a range, a blank and words", () => {
    const cetak = (n: Parameters<typeof selNilai>[0]) => selNilai(n, persen, "id", LEBAR, 10).nilai;
    expect(cetak({ jenis: "rentang", bawah: 80, atas: 90 })).toBe("80,00 – 90,00%");
    expect(cetak({ jenis: "kosong" })).toBe("–");
    expect(cetak(nilaiDari("menunggu survei"))).toBe("menunggu survei");
  });

  it("print – for a number that is none", () => {
    expect(sel(Infinity)).toEqual({ nilai: "–", format: null });
  });

  it("state the distance to the target from the printed values", () => {
    const selisih = selisihTercetak(nilaiDari(80.006), nilaiDari(75.453), persen);
    expect(selisih).toBeCloseTo(4.56, 10);
    expect(selisihTercetak(nilaiDari(null), nilaiDari(1), persen)).toBeNull();
  });
});
