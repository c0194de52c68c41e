import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bacaMasukan } from "../../../src/simulator/richapi/masukan.ts";
import { geserRumus, gantiNamaLembar, rumusMungkin } from "../../../src/simulator/richapi/rumus.ts";

const baca = (teks: unknown, format = "General"): unknown => bacaMasukan(teks, format, 2019);
const nilai = (teks: unknown, format?: string): unknown => (baca(teks, format) as { nilai: unknown }).nilai;

describe("bacaMasukan", () => {
  test.each([
    ["84", 84, null],
    [" 84 ", 84, null],
    ["-3.5", -3.5, null],
    ["+7", 7, null],
    [".5", 0.5, null],
    ["1,234", 1234, "#,##0"],
    ["929,893,168,257", 929_893_168_257, "#,##0"],
    ["1,234.50", 1234.5, "#,##0.00"],
    ["(5)", -5, null],
    ["99%", 0.99, "0%"],
    ["9.55%", 0.0955, "0.00%"],
    ["0.26 %", 0.0026, "0.00%"],
    ["$5", 5, "$#,##0"],
    ["1e3", 1000, "0.00E+00"],
    ["1 1/2", 1.5, "# ?/?"],
    ["2019-10-02", 43_740, "m/d/yyyy"],
    ["10/2/2019", 43_740, "m/d/yyyy"],
    ["10/2/19", 43_740, "m/d/yyyy"],
    ["3-4", 43_528, "d-mmm"],
    ["2 Oct 2019", 43_740, "d-mmm-yy"],
    ["1/1/1900", 1, "m/d/yyyy"],
    ["6:30", 0.270_833_333_333_333_3, "h:mm"],
    ["6:30 PM", 0.770_833_333_333_333_4, "h:mm"],
  ])("number-like text %j becomes a number", (teks, angka, format) => {
    expect(baca(teks)).toEqual({ nilai: angka, rumus: null, format });
  });

  test.each([
    "3,25",
    "1,23",
    "929.893.168.257",
    "Rp. 1.500.000.000,-",
    "80 - 90%",
    "n/a",
    "-",
    "+",
    "=",
    "13/45",
    "2/30/2019",
    "9-N",
    "10a-CP",
    "1.2.3",
    " =1+1",
    "\t=1",
    "1 of 2",
    "5 %%",
  ])("text %j stays text", (teks) => {
    expect(baca(teks)).toEqual({ nilai: teks, rumus: null, format: null });
  });

  test("text that starts with = is a formula, with 0 until something calculates", () => {
    expect(baca("=SUM(A1:A2)")).toEqual({ nilai: 0, rumus: "SUM(A1:A2)", format: null });
  });

  test.each(["+A1", "-A1+2", "@SUM(A1)", "-catatan"])("%j is a formula too, as when typed", (teks) => {
    expect(baca(teks)).toEqual({ nilai: 0, rumus: teks, format: null });
  });

  test.each(["=1+", "=(A1", "=A1)", '="x', "='a!A1", "=A1,", "- a (b"])("formula %j is refused", (teks) => {
    expect(() => baca(teks)).toThrowError(expect.objectContaining({ kode: "InvalidArgument" }));
  });

  test("a leading apostrophe is consumed and makes text, even of a formula or number", () => {
    expect([nilai("'=1+1"), nilai("'84"), nilai("''x"), nilai("'")]).toEqual(["=1+1", "84", "'x", ""]);
  });

  test("a cell formatted as text keeps text and turns numbers into text", () => {
    expect([
      nilai("=1+1", "@"),
      nilai("84", "@"),
      nilai(84, "@"),
      nilai(true, "@"),
      nilai("'x", "@"),
    ]).toEqual(["=1+1", "84", "84", "TRUE", "x"]);
  });

  test("truth values and error texts are recognised", () => {
    expect([nilai("true"), nilai("FALSE"), nilai("#n/a")]).toEqual([true, false, { galat: "#N/A" }]);
  });

  test.each([[{}], [[1]], ["x".repeat(32_768)], [`=${"A1+".repeat(3000)}1`]])("%# is refused", (masukan) => {
    expect(() => baca(masukan)).toThrowError(expect.objectContaining({ kode: "InvalidArgument" }));
  });

  test("any text behind an apostrophe comes back as it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 50 }), (teks) => {
        expect(nilai(`'${teks}`)).toBe(teks);
      }),
    );
  });

  test("no text throws anything but InvalidArgument, and only a formula has a formula", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), (teks) => {
        try {
          const hasil = bacaMasukan(teks, "General", 2019);
          if (hasil.rumus !== null) expect("=+-@").toContain(teks.charAt(0));
        } catch (sebab) {
          expect(sebab).toMatchObject({ kode: "InvalidArgument" });
        }
      }),
    );
  });

  test("numbers come back as they are, typed or not; Excel has no negative zero", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (n) => {
        expect(nilai(n)).toBe(n + 0);
        expect(nilai(String(n))).toBe(n + 0);
      }),
    );
  });
});

describe("geserRumus", () => {
  test.each([
    ["A1+B2", 1, 1, "B2+C3"],
    ["$A1+A$1+$A$1", 2, 3, "$A3+D$1+$A$1"],
    ["SUM(A1:B2)", 1, 0, "SUM(A2:B3)"],
    ["'A1 x'!A1&\"A1\"", 1, 0, "'A1 x'!A2&\"A1\""],
    ["LOG10(A1)", 1, 0, "LOG10(A2)"],
    ["A1", -1, 0, "#REF!"],
    ["XFD1", 0, 1, "#REF!"],
    ["Data!A1", 0, 1, "Data!B1"],
  ])("%s by %d rows and %d columns is %s", (rumus, baris, kolom, hasil) => {
    expect(geserRumus(rumus, baris, kolom)).toBe(hasil);
  });
});

describe("gantiNamaLembar", () => {
  test("references follow, text and other sheets do not", () => {
    expect(gantiNamaLembar("Data!A1+'data'!B1+\"Data!\"+Data2!A1", "Data", "Rapor IKU")).toBe(
      "'Rapor IKU'!A1+'Rapor IKU'!B1+\"Data!\"+Data2!A1",
    );
  });
});

describe("rumusMungkin", () => {
  test("is linear: a long hostile formula is judged at once", () => {
    expect(rumusMungkin(`${"'".repeat(4001)}`)).toBe(false);
    expect(rumusMungkin(`"${"x".repeat(8000)}`)).toBe(false);
  });
});
