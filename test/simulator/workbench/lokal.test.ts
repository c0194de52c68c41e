import { describe, expect, it } from "vitest";
import type { Sel } from "../../../src/simulator/buku.ts";
import { bacaMasukan } from "../../../src/simulator/richapi/masukan.ts";
import { bukuKosong } from "../../../src/simulator/xlsx/index.ts";
import { masukanLokal, tampilLokal, teksSunting } from "../../../src/simulator/workbench/halaman/lokal.ts";

const { gayaBawaan } = bukuKosong("lokal.xlsx");
const sel = (nilai: Sel["nilai"], format = "General", rumus: string | null = null): Sel => ({
  nilai,
  rumus,
  gaya: { ...gayaBawaan, format },
  tautan: null,
});

describe("tampilLokal", () => {
  it.each([
    [0.9117, "0.00%", "91,17%", "91.17%"],
    [929893168257, "#,##0", "929.893.168.257", "929,893,168,257"],
    [1234.5, "#,##0.00", "1.234,50", "1,234.50"],
    [43740, "m/d/yyyy", "02/10/2019", "10/2/2019"],
    [43740, "d mmmm yyyy", "2 Oktober 2019", "2 October 2019"],
    [1500, '"Rp. "#,##0', "Rp. 1.500", "Rp. 1,500"],
    ["3.25", "General", "3.25", "3.25"],
    [{ galat: "#DIV/0!" }, "0.00", "#DIV/0!", "#DIV/0!"],
    [null, "0.00", "", ""],
  ] as const)("%j as %s", (nilai, format, id, en) => {
    expect(tampilLokal(nilai, format, "id-ID")).toBe(id);
    expect(tampilLokal(nilai, format, "en-US")).toBe(en);
  });
});

describe("masukanLokal", () => {
  it.each([
    ["91,17", "91.17"],
    ["91,17%", "91.17%"],
    ["-0,5", "-0.5"],
    ["1.500", "1,500"],
    ["1.234.567,8", "1,234,567.8"],
    ["2/10/2019", "10/2/2019"],
    ["3-4", "4-3"],
    ["=A1,5", "=A1,5"],
    ["6,5 bulan", "6,5 bulan"],
    ["84", "84"],
  ])("%s is read as %s", (ketikan, enUs) => {
    expect(masukanLokal(ketikan, "id-ID")).toBe(enUs);
    expect(masukanLokal(ketikan, "en-US")).toBe(ketikan);
  });

  it("leaves a number written the English way as text", () => {
    expect(bacaMasukan(masukanLokal("91.17", "id-ID"), "General", 2019).nilai).toBe("91.17");
  });
});

describe("teksSunting", () => {
  it("shows formulas, full numbers, percents and dates as they would be typed", () => {
    expect(teksSunting(sel(0, "0", "SUM(A1:A2)"), "id-ID")).toBe("=SUM(A1:A2)");
    expect(teksSunting(sel(3.40755, "0.00"), "id-ID")).toBe("3,40755");
    expect(teksSunting(sel(0.8093, "0.00%"), "id-ID")).toBe("80,93%");
    expect(teksSunting(sel(43740, "d mmmm yyyy"), "id-ID")).toBe("02/10/2019");
    expect(teksSunting(undefined, "id-ID")).toBe("");
  });

  it("marks text that would turn into something else", () => {
    expect(teksSunting(sel("91,17"), "id-ID")).toBe("'91,17");
    expect(teksSunting(sel("=1"), "id-ID")).toBe("'=1");
    expect(teksSunting(sel("menunggu survei"), "id-ID")).toBe("menunggu survei");
    expect(teksSunting(sel("007", "@"), "id-ID")).toBe("007");
  });

  it.each(["id-ID", "en-US"] as const)("typed again, it gives the same value (%s)", (lokal) => {
    for (const asal of [
      sel(1234.5678),
      sel(0.0725, "0.00%"),
      sel(-3),
      sel(43740, "m/d/yyyy"),
      sel("1/2"),
      sel("x"),
    ]) {
      const ulang = bacaMasukan(masukanLokal(teksSunting(asal, lokal), lokal), asal.gaya.format, 2019);
      expect(ulang.nilai).toBe(asal.nilai);
    }
  });
});
