import { describe, expect, it } from "vitest";
import { cariKolomRumus, JUDUL_RUMUS, tanpaKolomRumus } from "../../src/workbook/kolomRumus.ts";
import { gridUji, type SelUji } from "./gridUji.ts";

const [indeks, status] = JUDUL_RUMUS.id;

describe("cariKolomRumus", () => {
  it.each([
    ["Indonesian", JUDUL_RUMUS.id],
    ["English", JUDUL_RUMUS.en],
    ["one of each", [JUDUL_RUMUS.id[0], JUDUL_RUMUS.en[1]]],
    ["other letters", [" INDEKS (Rumus) ", "status (RUMUS)"]],
  ])("knows the pair of headings: %s", (_, [a = "", b = ""]) => {
    const baris: SelUji[][] = [["IKU"], ["No", "IKU", a, b]];
    expect(cariKolomRumus(gridUji(baris, { awal: "C5" }))).toEqual({ baris: 5, kolom: 4 });
  });
  it("in the first column, and of two pairs the topmost", () => {
    expect(cariKolomRumus(gridUji([["x"], [indeks, status], ["", indeks, status]]))).toEqual({
      baris: 1,
      kolom: 0,
    });
  });
  it.each<[string, SelUji[][]]>([
    ["one of them", [["IKU", indeks]]],
    ["the other", [["IKU", "x", status]]],
    ["the other way round", [[status, indeks]]],
    ["apart", [[indeks, "", status]]],
    ["one below the other", [[indeks], [status]]],
    ["without brackets", [["Indeks rumus", "Status rumus"]]],
    ["figures", [[1, 2]]],
  ])("%s is no pair", (_, baris) => {
    expect(cariKolomRumus(gridUji(baris))).toBeNull();
  });
});

describe("tanpaKolomRumus", () => {
  it("blanks the two columns from their headings down, and nothing else", () => {
    const baris: SelUji[][] = [
      ["Judul", "atas", "atas", "atas"],
      ["IKU", indeks, status, "Ket"],
      ["Waktu", { v: 1.2, f: "0%", t: "120%" }, "Hijau", "x"],
    ];
    const grid = gridUji(baris, { awal: "B7" });
    const hasil = tanpaKolomRumus(grid);
    expect(hasil).toEqual({ ...grid, values: hasil.values, text: hasil.text });
    const sisa = [
      ["Judul", "atas", "atas", "atas"],
      ["IKU", "", "", "Ket"],
      ["Waktu", "", "", "x"],
    ];
    expect(hasil.values).toEqual(sisa);
    expect(hasil.text).toEqual(sisa);
  });
  it("gives the grid itself when it has none", () => {
    const grid = gridUji([["IKU", "Target"]]);
    expect(tanpaKolomRumus(grid)).toBe(grid);
  });
});
