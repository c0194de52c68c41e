import { describe, expect, it } from "vitest";
import { bacaDigit } from "../../src/workbook/nilai/digit.ts";

const satu = (nilai: number, desimal: number, gaya: "id" | "en" | null) => ({
  utama: { nilai, desimal },
  lain: null,
  gaya,
});

describe("digits, points and commas", () => {
  it.each([
    ["125", satu(125, 0, null)],
    ["1.234,5", satu(1234.5, 1, "id")],
    ["1.234.567,25", satu(1234567.25, 2, "id")],
    ["1,234.5", satu(1234.5, 1, "en")],
    ["1,234,567.25", satu(1234567.25, 2, "en")],
    ["123.456.789", satu(123456789, 0, "id")],
    ["1,234,567", satu(1234567, 0, "en")],
    ["12,5", satu(12.5, 1, "id")],
    ["12.5", satu(12.5, 1, "en")],
    ["12.3456", satu(12.3456, 4, "en")],
    ["1234.567", satu(1234.567, 3, "en")],
    ["0.125", satu(0.125, 3, "en")],
    ["0,125", satu(0.125, 3, "id")],
    [".234", satu(0.234, 3, "en")],
    [",5", satu(0.5, 1, "id")],
  ])("%s has one reading", (teks, baca) => {
    expect(bacaDigit(teks)).toEqual(baca);
  });
  it.each(["1.234", "12.345", "123.456", "100.234"])("%s is a thousand by custom, or a decimal", (teks) => {
    expect(bacaDigit(teks)).toEqual({
      utama: { nilai: Number(teks.replace(".", "")), desimal: 0 },
      lain: { nilai: Number(teks), desimal: 3 },
      gaya: null,
    });
  });
  it.each(["1,234", "12,345", "123,456"])("%s is a decimal by custom, or a thousand", (teks) => {
    expect(bacaDigit(teks)).toEqual({
      utama: { nilai: Number(teks.replace(",", ".")), desimal: 3 },
      lain: { nilai: Number(teks.replace(",", "")), desimal: 0 },
      gaya: null,
    });
  });
  it.each([
    ...["1.23.4", "1,2,3", "1,23.45,6", "12345.678.901", "1.2345.678", "1,234.567.890", "1.234,567,8"],
    ...["1.2,345.6", "1,2.345,6", ".234.567", ".", "", "9".repeat(400)],
  ])("%j fits no convention", (teks) => {
    expect(bacaDigit(teks)).toBeNull();
  });
});
