import { describe, expect, it } from "vitest";
import { sebutanKode } from "../../src/workbook/sebutanKode.ts";
import { gridDari } from "../rapor/gridRencana.ts";

const lembar = (nama: string, ...baris: readonly (string | number)[][]) => ({
  ...gridDari(baris),
  lembar: nama,
});

describe("sebutanKode", () => {
  it("finds the first cell of each sheet that names a code as a word of its own", () => {
    const data = lembar("Data 6b", ["Penindakan"], ["", "IKU 6b-CP: jumlah SBP"], ["6b-cp"]);
    const lain = lembar("Lain", ["(6B-CP)"]);
    expect(sebutanKode([data, lain], ["6b-CP", "7a-N"])).toEqual(
      new Map([
        [
          "6b-CP",
          [
            { lembar: "Data 6b", sel: "'Data 6b'!B2" },
            { lembar: "Lain", sel: "Lain!A1" },
          ],
        ],
      ]),
    );
  });

  it("names three sheets at most, and the code as it was given", () => {
    const semua = ["A", "B", "C", "D"].map((nama) => lembar(nama, ["6b-CP"]));
    expect(
      sebutanKode(semua, [" 6b-CP "])
        .get(" 6b-CP ")
        ?.map((s) => s.lembar),
    ).toEqual(["A", "B", "C"]);
  });

  it("does not take a part of a longer code for the code", () => {
    expect(sebutanKode([lembar("D", ["16b-CP"], ["6b-CPX"], ["6b-CP-1"])], ["6b-CP"]).size).toBe(0);
  });

  it("looks for no code that could be any number", () => {
    expect(sebutanKode([lembar("D", ["12"], [12])], ["12"]).size).toBe(0);
  });
});
