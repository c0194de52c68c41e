import { describe, expect, it } from "vitest";
import { sampaiDengan, TRIWULAN } from "../../src/scoring/periode.ts";
import { periodeTersedia } from "../../src/taskpane/periodeTersedia.ts";
import { tabelDari } from "../rapor/kantorContoh.ts";

const [Q1, Q2, Q3, Q4] = TRIWULAN;

describe("periodeTersedia", () => {
  it("has the suggested period also when no column of its own holds it, so that one can come back to it", () => {
    expect(periodeTersedia(tabelDari([], { periodeKini: sampaiDengan(9) }))).toEqual([
      Q1,
      Q2,
      Q3,
      sampaiDengan(9),
      Q4,
    ]);
  });

  it("has no period twice and none that the workbook does not name", () => {
    expect(periodeTersedia(tabelDari([], { periodeKini: Q2 ?? null }))).toEqual([...TRIWULAN]);
    expect(periodeTersedia(tabelDari([], { periode: [], periodeKini: null }))).toEqual([]);
  });
});
