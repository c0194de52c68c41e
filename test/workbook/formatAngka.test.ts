import { describe, expect, it } from "vitest";
import { sifatFormat } from "../../src/workbook/nilai/formatAngka.ts";

const POLOS = { persen: false, persenTulisan: false, tanggal: false, desimal: 0 };

describe("sifatFormat", () => {
  it.each(["", "General", "general", " General ", "@"])("%j leaves the decimals to the number", (kode) => {
    expect(sifatFormat(kode)).toEqual({ ...POLOS, desimal: null });
  });
  it.each([
    ["0", 0],
    ["#,##0", 0],
    ["0.0", 1],
    ["0.00", 2],
    ["0.0##", 3],
    ["0.?0", 2],
    ["0.00E+00", 2],
    [".00", 2],
    ["#,##0.000_);(#,##0.0)", 3],
  ])("%j shows %i decimals", (kode, desimal) => {
    expect(sifatFormat(kode)).toEqual({ ...POLOS, desimal });
  });
  it("a percent sign of the code multiplies, one written as text does not", () => {
    expect(sifatFormat("0%")).toEqual({ ...POLOS, persen: true });
    expect(sifatFormat("0.00%")).toEqual({ ...POLOS, persen: true, desimal: 2 });
    expect(sifatFormat('0% "poin"')).toEqual({ ...POLOS, persen: true });
    expect(sifatFormat("0\\x%")).toEqual({ ...POLOS, persen: true });
    expect(sifatFormat("0_%")).toEqual(POLOS);
    expect(sifatFormat('0"%"')).toEqual({ ...POLOS, persenTulisan: true });
    expect(sifatFormat("0.0\\%")).toEqual({ ...POLOS, persenTulisan: true, desimal: 1 });
    expect(sifatFormat('0.0 "% dari target"')).toEqual({ ...POLOS, persenTulisan: true, desimal: 1 });
  });
  it.each(["dd/mm/yyyy", "mmm-yy", "h:mm", "ss", "[h]:mm", "[mm]:ss", "[H]", "[hh]", "[$-421]dd mmmm yyyy"])(
    "%j shows a date or a time",
    (kode) => {
      expect(sifatFormat(kode).tanggal).toBe(true);
    },
  );
  it.each([
    '0 "hari"',
    '0 "dokumen',
    "0\\d",
    "0_d",
    "0*y",
    "[Red]0",
    "[$Rp-421]#,##0",
    "[$Rs]#,##0",
    "[<100]0",
    "[hijau]0",
    "[Red",
    "0;dd",
  ])(
    "the letters of %j are no date: text, skipped, repeated, colour, currency, condition or another section",
    (kode) => {
      expect(sifatFormat(kode).tanggal).toBe(false);
    },
  );
  it("what follows a quoted text, a bracket or a skipped letter is code again", () => {
    expect(sifatFormat('"Rp" 0.00')).toEqual({ ...POLOS, desimal: 2 });
    expect(sifatFormat("[Red]0.0")).toEqual({ ...POLOS, desimal: 1 });
    expect(sifatFormat("_-0.0%")).toEqual({ ...POLOS, persen: true, desimal: 1 });
    expect(sifatFormat('"pukul" hh:mm').tanggal).toBe(true);
  });
  it("only the first section counts", () => {
    expect(sifatFormat('0.0;0.00%;"%"')).toEqual({ ...POLOS, desimal: 1 });
  });
});
