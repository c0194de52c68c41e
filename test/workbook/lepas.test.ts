import { describe, expect, it } from "vitest";
import { bacaLepas, type SelLepas } from "../../src/workbook/nilai/lepas.ts";
import { tulisNilai } from "./barisUji.ts";

type Isi = SelLepas["nilai"] | SelLepas;

/** Each row as its figures and the codes of what is said about them. */
function baca(peran: Parameters<typeof bacaLepas>[0], ...baris: readonly (readonly Isi[])[]): string[] {
  const sel = baris.map((b) => b.map((s) => (typeof s === "object" ? s : { nilai: s, format: "" })));
  return bacaLepas(peran, sel).map((b) =>
    [...b.nilai.map(tulisNilai), ...b.temuan.map((t) => t.kode)].join(" "),
  );
}

describe("figures out of their table", () => {
  it("plain numbers are what they are, in the order of the rows", () => {
    expect(baca(["realisasi", "target"], [90, 85], ["4", 5], [7, 8])).toEqual(["90 85", "4 5", "7 8"]);
    expect(baca(["realisasi", "realisasi", "realisasi"], [1, 0, 900])).toEqual(["1 0 900"]);
    expect(bacaLepas(["target"], [[{ nilai: -0, format: "" }]])[0]?.nilai).toEqual([
      { jenis: "angka", nilai: 0 },
    ]);
  });
  it("a number shown as a percentage is in percent points", () => {
    expect(
      baca(
        ["realisasi", "target"],
        [
          { nilai: 0.57, format: "0%" },
          { nilai: 0.6, format: "0%" },
        ],
      ),
    ).toEqual(["57 60"]);
    expect(baca(["target"], [{ nilai: 0.57, format: "0%" }])).toEqual(["57"]);
  });
  it("target and realisasi of a row are brought to one scale, each row for itself", () => {
    expect(baca(["realisasi", "target"], [57, "60%"], [0.57, "60%"], [57, 60])).toEqual([
      "57 60 SKALA_PERSEN",
      "57 60 SKALA_PECAHAN",
      "57 60",
    ]);
  });
  it("a pair of numbers that hardly share a scale is said", () => {
    expect(baca(["realisasi", "target"], [0.99, 99], [9, 1000])).toEqual([
      "0.99 99 SKALA_MENCURIGAKAN",
      "9 1000 SKALA_MENCURIGAKAN",
    ]);
  });
  it("so is one among more than two", () => {
    expect(baca(["realisasi", "target", "realisasi"], [98, 99, 0.99])).toEqual([
      "98 99 0.99 SKALA_MENCURIGAKAN",
    ]);
  });
  it("numbers of one side are not compared", () => {
    expect(baca(["target", "target"], [0.99, 99])).toEqual(["0.99 99"]);
  });
  it("1.234 is decided by its row, then by the way its column is written", () => {
    expect(baca(["realisasi", "target"], ["1.234", 1.3], ["1.234", 1300])).toEqual([
      "1.234 1.3",
      "1234 1300",
    ]);
    expect(baca(["target"], ["1.234"], ["9.5"])).toEqual(["1.234", "9.5"]);
    expect(baca(["realisasi", "target"], ["1.234", ""], ["9.5", "8,5"], ["", "1.234"])).toEqual([
      "1.234 -",
      "9.5 8.5",
      "- 1234",
    ]);
  });
  it("a range is a target, and as a realisasi words; so are numbers that are none", () => {
    expect(baca(["realisasi", "target"], ["80 - 90", "80 - 90"])).toEqual(['"80 - 90" 80..90']);
    expect(baca(["target"], [Infinity], ["belum"], [true])).toEqual(['"Infinity"', '"belum"', '"TRUE"']);
  });
  it("a cell for which no role is named is a realisasi", () => {
    expect(baca(["target"], ["80 - 90", "80 - 90"])).toEqual(['80..90 "80 - 90"']);
  });
  it("no rows give none, and an empty row has no figures", () => {
    expect(bacaLepas(["target"], [])).toEqual([]);
    expect(bacaLepas(["target"], [[]])).toEqual([{ nilai: [], temuan: [] }]);
  });
});
