import { describe, expect, it } from "vitest";
import type { Grid, NilaiSel } from "../../src/workbook/grid.ts";
import { bukaLembar, lembaranDari } from "../../src/workbook/lembaran.ts";
import { gridUji, type SelUji } from "./gridUji.ts";

const tanggal = (v: number, t = ""): SelUji => ({ v, f: "dd/mm/yyyy", t });

describe("a sheet as the reader looks at it", () => {
  it.each<[SelUji, string]>([
    [" Waktu\n layanan ", "Waktu layanan"],
    [{ v: " 4 hari", f: "@", t: "####" }, "4 hari"],
    [true, "TRUE"],
    [false, "FALSE"],
    [{ v: 4.5, f: "0.00", t: " 4,50" }, "4,50"],
    [{ v: 4.5, f: "0.00", t: "" }, "4.5"],
    [{ v: 4.5, f: "0.00", t: "####" }, "4.5"],
    [{ v: 4, f: '0"##"', t: "4##" }, "4##"],
    [tanggal(43_740.75, "02/10/2019"), "02/10/2019"],
    [tanggal(43_740.75, "####"), "2019-10-02"],
    [tanggal(61), "1900-03-01"],
    [tanggal(60), "60"],
    [tanggal(2_958_465.5), "9999-12-31"],
    [tanggal(2_958_466), "2958466"],
  ])("%j reads %j", (sel, teks) => {
    expect(bukaLembar(gridUji([[sel]])).teks(0, 0)).toBe(teks);
  });
  it.each<[SelUji, boolean]>([
    ["", true],
    [" \n", true],
    ["-", false],
    [0, false],
    [false, false],
  ])("%j is blank: %j", (sel, kosong) => {
    expect(bukaLembar(gridUji([[sel]])).kosong(0, 0)).toBe(kosong);
  });
  it("a cell is read again after another row", () => {
    const l = bukaLembar(gridUji([["a"], ["b"]]));
    expect([l.teks(0, 0), l.teks(0, 0), l.teks(1, 0), l.teks(0, 0)]).toEqual(["a", "a", "b", "a"]);
  });

  it("missing rows, cells and values are blank, and so is all around the sheet", () => {
    const grid: Grid = {
      ...gridUji([[""]]),
      values: [["a"], ["b", null as unknown as NilaiSel, 3], []],
      numberFormat: [],
      text: [],
    };
    const l = bukaLembar(grid);
    expect([l.tinggi, l.lebar]).toEqual([3, 3]);
    for (const [b, k] of [
      [0, 1],
      [1, 1],
      [2, 0],
      [3, 0],
      [-1, 0],
      [0, -1],
      [1, 3],
    ] as const) {
      expect([l.nilai(b, k), l.format(b, k), l.tampil(b, k), l.teks(b, k)], `${b},${k}`).toEqual([
        "",
        "",
        "",
        "",
      ]);
      expect([l.kosong(b, k), l.gabung(b, k)], `${b},${k}`).toEqual([true, null]);
    }
    expect([l.nilai(1, 2), l.teks(1, 2), l.format(1, 2), l.tampil(1, 2)]).toEqual([3, "3", "", ""]);
  });
  it("rows, columns and addresses are counted from the used range's corner", () => {
    const l = bukaLembar(
      gridUji([["a", "b"], ["c"]], { awal: "C5", tersembunyi: [6], kolomTersembunyi: ["D"], lembar: "TW I" }),
    );
    expect(l.nama).toBe("TW I");
    expect([l.alamat(0, 0), l.alamat(1, 1)]).toEqual(["'TW I'!C5", "'TW I'!D6"]);
    expect([l.tersembunyi(0), l.tersembunyi(1)]).toEqual([false, true]);
    expect([l.kolomTersembunyi(0), l.kolomTersembunyi(1)]).toEqual([false, true]);
  });
  it("no column is hidden where the host did not say", () => {
    const grid: Partial<Grid> = { ...gridUji([["a"]]) };
    delete (grid as { kolomTersembunyi?: unknown }).kolomTersembunyi;
    expect(bukaLembar(grid as Grid).kolomTersembunyi(0)).toBe(false);
  });
});

describe("merged cells", () => {
  const area = (baris: number, kolom: number, barisAkhir: number, kolomAkhir: number) => ({
    baris,
    kolom,
    barisAkhir,
    kolomAkhir,
  });

  it("each knows its area; others stand alone", () => {
    const l = bukaLembar(gridUji([["a", "", ""], ["", "", "b"], ["c"]], { gabung: ["A1:B2"] }));
    for (const [b, k] of [
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
    ] as const)
      expect(l.gabung(b, k), `${b},${k}`).toEqual(area(0, 0, 1, 1));
    for (const [b, k] of [
      [0, 2],
      [2, 0],
      [2, 1],
      [1, -1],
      [0, 3],
    ] as const)
      expect(l.gabung(b, k), `${b},${k}`).toBeNull();
  });
  it("what is beside the sheet is none of its merges", () => {
    const l = bukaLembar(
      gridUji(
        [
          ["a", ""],
          ["b", "c"],
          ["", "c"],
        ],
        { gabung: ["A2:A3", "B2:B3"] },
      ),
    );
    expect([l.gabung(0, 2), l.gabung(2, -1)]).toEqual([null, null]);
  });
  it("a text counts for every row that its merge comes down to, not for the columns beside it", () => {
    const l = bukaLembar(gridUji([["a", "", "x"], ["", "", "y"], ["b"]], { gabung: ["A1:B2"] }));
    expect([l.isi(0, 0), l.isi(1, 0), l.isi(2, 0)]).toEqual(["a", "a", "b"]);
    expect([l.isi(0, 1), l.isi(1, 1)]).toEqual(["", ""]);
    expect([l.isi(0, 2), l.isi(1, 2)]).toEqual(["x", "y"]);
    expect(l.teks(1, 0)).toBe("");
  });
  it.each([
    ["B2:D5", area(0, 0, 2, 1)],
    ["C3:E9", area(0, 0, 2, 1)],
    ["C4:C5", area(1, 0, 2, 0)],
    ["A4:C4", area(1, 0, 1, 0)],
  ])("%s is cut to the used range C3:D5", (gabung, hasil) => {
    const l = bukaLembar(gridUji([["a", ""], [], []], { awal: "C3", gabung: [gabung] }));
    expect(l.gabung(1, 0)).toEqual(hasil);
  });
  it.each(["A1:D2", "A1:B5", "C6:D7", "E3:F5"])("%s is beside the used range C3:D5", (gabung) => {
    const l = bukaLembar(gridUji([["a", ""], [], []], { awal: "C3", gabung: [gabung] }));
    for (let b = -1; b <= 3; b += 1)
      for (let k = -1; k <= 2; k += 1) expect(l.gabung(b, k), `${b},${k}`).toBeNull();
  });
  it.each([
    ["A3:C3", "A2:C2", "A1:C1"],
    ["C1:C3", "B1:B3", "A1:A3"],
  ])("of %s and %s and %s each is known", (...gabung) => {
    const l = bukaLembar(gridUji([["", "", ""], [], []], { gabung }));
    expect([0, 1, 2].map((n) => l.gabung(n, n) !== null)).toEqual([true, true, true]);
  });
  it("a host that lists merges over and over is heard for twice the sheet", () => {
    const gabung = (...daftar: string[]) =>
      bukaLembar(gridUji([["", ""], []], { gabung: daftar })).gabung(0, 0);
    expect(gabung("A1:B2", "A1:A2", "A1:B1")).toEqual(area(0, 0, 0, 1));
    expect(gabung("A1:B2", "A1:A2", "A1:B1", "A1:A2")).toEqual(area(0, 0, 0, 1));
  });
});

describe("the rest of a sheet", () => {
  const l = bukaLembar(
    gridUji(
      [
        ["a", ""],
        ["b", ""],
        ["", { v: 4, f: "0.0", t: "4,0" }],
        [" ", "d"],
      ],
      {
        awal: "C5",
        gabung: ["C6:C7", "D7:D8", "C5:D5"],
        tersembunyi: [8],
        kolomTersembunyi: ["D"],
      },
    ),
  );
  const sisa = lembaranDari(l, 2);

  it("has its cells from a row on", () => {
    expect([sisa.nama, sisa.tinggi, sisa.lebar]).toEqual(["IKU", 2, 2]);
    expect([sisa.nilai(0, 1), sisa.format(0, 1), sisa.tampil(0, 1), sisa.teks(0, 1)]).toEqual([
      4,
      "0.0",
      "4,0",
      "4,0",
    ]);
    expect([sisa.nilai(1, 1), sisa.format(1, 1), sisa.tampil(1, 1)]).toEqual(["d", "General", "d"]);
    expect([sisa.teks(1, 1), sisa.isi(1, 1), sisa.isi(0, 0), sisa.isi(0, 1)]).toEqual([
      "d",
      "4,0",
      "b",
      "4,0",
    ]);
    expect([sisa.kosong(0, 1), sisa.kosong(1, 0), sisa.alamat(1, 1)]).toEqual([false, true, "IKU!D8"]);
    expect([sisa.tersembunyi(0), sisa.tersembunyi(1), sisa.tersembunyi(2)]).toEqual([false, true, false]);
    expect([sisa.kolomTersembunyi(0), sisa.kolomTersembunyi(1)]).toEqual([false, true]);
  });
  it("has the part of a merge that comes down to it", () => {
    expect(sisa.gabung(0, 0)).toEqual({ baris: 0, kolom: 0, barisAkhir: 0, kolomAkhir: 0 });
    expect(sisa.gabung(1, 1)).toEqual({ baris: 0, kolom: 1, barisAkhir: 1, kolomAkhir: 1 });
    expect(sisa.gabung(1, 0)).toBeNull();
  });
  it("is empty below the last row", () => {
    expect(lembaranDari(l, 9).tinggi).toBe(0);
  });
});
