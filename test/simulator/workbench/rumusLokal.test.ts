import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bacaRumus, tulisRumus } from "../../../src/simulator/workbench/halaman/rumusLokal.ts";

describe("formulas in Indonesian", () => {
  test.each([
    ["=IKU.STATUS(D7;C7)", "IKU.STATUS(D7,C7)"],
    ["=IKU.STATUS(D7,C7)", "IKU.STATUS(D7,C7)"],
    ['=iku.status(d7;c7;;"max")', 'IKU.STATUS(D7,C7,,"max")'],
    ["=ROUND(A1*1,5;2)", "ROUND(A1*1.5,2)"],
    ["=ROUND(A1, 2)", "ROUND(A1, 2)"],
    ["=ROUND(A1,2)", "ROUND(A1,2)"],
    ['=IF(A1="a;b,c";1;2)', 'IF(A1="a;b,c",1,2)'],
    ["='Data 1,5'!A1+1", "'Data 1,5'!A1+1"],
    ["={1\\2;3\\4}", "{1,2;3,4}"],
    ["=SUM(Tabel1[Nilai 1,5])", "SUM(Tabel1[Nilai 1,5])"],
    ["=if(true;1;0)", "IF(TRUE,1,0)"],
    ["=1,5E-3", "1.5E-3"],
    ["=Data!a1+b2", "Data!a1+B2"],
  ])("%s is kept as %s", (teks, rumus) => {
    expect(bacaRumus(teks, "id-ID")).toEqual({ rumus, tolakan: null });
  });

  test.each([
    ["=A1*1.5", "rumusTitik"],
    ["=MAX(1,2,3)", "rumusKoma"],
    ["=SUM(A1;", "rumus"],
    ["=1+", "rumus"],
    ['="x', "rumus"],
  ])("%s is refused, and the reason is %s", (teks, tolakan) => {
    expect(bacaRumus(teks, "id-ID")).toEqual({ rumus: null, tolakan });
  });

  test("in English commas separate and points are decimal, as always", () => {
    expect(bacaRumus("=round(a1*1.5,2)", "en-US")).toEqual({ rumus: "ROUND(A1*1.5,2)", tolakan: null });
    expect(bacaRumus("=ROUND(A1;2)", "en-US")).toEqual({ rumus: null, tolakan: "rumus" });
    expect(tulisRumus("ROUND(A1*1.5,2)", "en-US")).toBe("ROUND(A1*1.5,2)");
  });

  test("what is shown of a formula is read as the same formula", () => {
    const suku = fc.oneof(
      fc.constantFrom("A1", "$B$2:C9", "'Data 2,5'!A1", '"a;b,c"', "{1.5,2;3,4}", "TRUE"),
      fc
        .double({ min: 0, max: 1e6, noNaN: true, noDefaultInfinity: true })
        .map((n) => String(Math.round(n * 100) / 100)),
    );
    const rumus = fc
      .array(suku, { minLength: 1, maxLength: 4 })
      .map((s) => `IF(${s.join(",")})+${s.join("*")}`);
    fc.assert(
      fc.property(rumus, (r) => {
        expect(bacaRumus(`=${tulisRumus(r, "id-ID")}`, "id-ID")).toEqual({ rumus: r, tolakan: null });
      }),
    );
  });
});
