import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { teksTampil } from "../../src/simulator/gayaAngka.ts";

const RUPIAH = '_-"Rp"* #,##0_-;\\-"Rp"* #,##0_-;_-"Rp"* "-"_-;_-@_-';

describe("teksTampil", () => {
  it.each<[number | string, string, string]>([
    [0.1 + 0.2, "General", "0.3"],
    [99999999999, "General", "99999999999"],
    [929893168257, "General", "9.29893E+11"],
    [1.23456789012345, "General", "1.23456789"],
    [-0.00001, "General", "-0.00001"],
    [123.08, "", "123.08"],
  ])("General shows at most eleven characters: %j as %j is %j", (nilai, format, teks) => {
    expect(teksTampil(nilai, format)).toBe(teks);
  });

  it.each<[number, string, string]>([
    [2.5, "0", "3"],
    [1.005, "0.00", "1.01"],
    [99.996, "0.00", "100.00"],
    [1234.567, "#,##0.00", "1,234.57"],
    [0.1, "#,##0.##", "0.1"],
    [1234.5, "#,##0.##", "1,234.5"],
    [0.9999, "0.00%", "99.99%"],
    [0.57, "0%", "57%"],
    [42, "00000", "00042"],
    [12345678, '#,##0.0,,"jt"', "12.3jt"],
    [1234.5, "0.00E+00", "1.23E+03"],
    [0.5, "# ?/?", " 1/2"],
  ])("number %f as %s is %s", (nilai, format, teks) => {
    expect(teksTampil(nilai, format)).toBe(teks);
  });

  it.each<[number | string, string, string]>([
    [-1234.5, "#,##0.00;[Red](#,##0.00)", "(1,234.50)"],
    [0, "0;-0;;@", ""],
    ["n/a", "0;-0;;@", "n/a"],
    ["n/a", '0;0;0;"ket: "@', "ket: n/a"],
    [95, '[>=100]0;[<80]"M"0;0.0', "95.0"],
    [100, '[>=100]0;[<80]"M"0;0.0', "100"],
    [79, '[>=100]0;[<80]"M"0;0.0', "M79"],
    [5, ";;;", ""],
  ])("sections and conditions choose: %j as %s is %j", (nilai, format, teks) => {
    expect(teksTampil(nilai, format)).toBe(teks);
  });

  it.each<[number, string, string]>([
    [43740, "m/d/yyyy", "10/2/2019"],
    [43740, "dd/mm/yyyy", "02/10/2019"],
    [43740.5, "d-mmm-yy h:mm AM/PM", "2-Oct-19 12:00 PM"],
    [1.5, "[h]:mm", "36:00"],
    [0.75, "hh:mm:ss", "18:00:00"],
    [60, "m/d/yyyy", "2/29/1900"],
    [43740, "[$-421]dd mmmm yyyy", "02 Oktober 2019"],
    [43740, "[$-409]dddd, mmmm d, yyyy", "Wednesday, October 2, 2019"],
    [-1, "dd/mm/yyyy", "########"],
  ])("date %f as %s is %s", (nilai, format, teks) => {
    expect(teksTampil(nilai, format)).toBe(teks);
  });

  it("dates of an old Mac workbook count from 1904", () => {
    expect(teksTampil(0, "dd/mm/yyyy", true)).toBe("01/01/1904");
    expect(teksTampil(0, "0.00", true)).toBe("0.00");
  });

  it.each<[number, string, string]>([
    [1500000000, '"Rp"#,##0', "Rp1,500,000,000"],
    [1500000000, "[$Rp-421]#,##0", "Rp1,500,000,000"],
    [1234.5, "[$-421]#,##0.00", "1,234.50"],
    [1500000, RUPIAH, " Rp1,500,000 "],
    [0, RUPIAH, " Rp- "],
    [3, '0 "dokumen"', "3 dokumen"],
    [3, 'General" hari"', "3 hari"],
  ])("currency and words around a number: %f as %s is %j", (nilai, format, teks) => {
    expect(teksTampil(nilai, format)).toBe(teks);
  });

  it("blanks, booleans and text are shown as Excel shows them", () => {
    expect([null, true, false, "teks", "=A1"].map((n) => teksTampil(n, "0.00"))).toEqual([
      "",
      "TRUE",
      "FALSE",
      "teks",
      "=A1",
    ]);
    expect([teksTampil("teks", "@"), teksTampil(12, "@"), teksTampil("a", '"x"@')]).toEqual([
      "teks",
      "12",
      "xa",
    ]);
  });

  it("a format Excel would not accept shows the value as General", () => {
    for (const format of ["0[", "[$", "x".repeat(5000), "[>]0"]) expect(teksTampil(5, format)).toBe("5");
  });

  it("no value with any format throws", () => {
    const nilai = fc.oneof(fc.double(), fc.string(), fc.boolean(), fc.constant(null));
    const format = fc
      .array(fc.constantFrom(...'0#?.,%E+-/@;*_\\"[]$hmsdyRp(): >=<1', "General", "AM/PM", "[Red]"))
      .map((x) => x.join(""));
    fc.assert(
      fc.property(nilai, format, (n, f) => typeof teksTampil(n, f) === "string"),
      { numRuns: 2000 },
    );
  });
});
