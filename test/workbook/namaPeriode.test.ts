import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bacaPeriode, cariPeriode, cariTahun } from "../../src/workbook/namaPeriode.ts";

describe("bacaPeriode", () => {
  it.each([
    ["Q1", 1, 3],
    ["Q-3", 7, 9],
    ["TW I", 1, 3],
    ["TWIII", 7, 9],
    ["Triwulan 1", 1, 3],
    ["Triwulan ke-3", 7, 9],
    ["Triwulan Keempat", 10, 12],
    ["3rd Quarter", 7, 9],
    ["Smt 1", 1, 6],
    ["Sm.1", 1, 6],
    ["Semester II", 7, 12],
    ["H1", 1, 6],
    ["s.d. Q3", 1, 9],
    ["sd TW III", 1, 9],
    ["s/d Triwulan III", 1, 9],
    ["S.D. TRIWULAN III", 1, 9],
    ["sampai dengan Triwulan III", 1, 9],
    ["Kumulatif TW III", 1, 9],
    ["s.d. Semester II", 1, 12],
    ["Januari–September", 1, 9],
    ["Jan s.d. Sep", 1, 9],
    ["TW I s.d. III", 1, 9],
    ["1 Januari s.d. 30 September", 1, 9],
    ["per 30 September", 1, 9],
    ["s.d. Mei", 1, 5],
    ["Agt", 8, 8],
    ["Des", 12, 12],
    ["December", 12, 12],
    ["Y", 1, 12],
    ["Setahun", 1, 12],
    ["Tahun", 1, 12],
    ["Full year", 1, 12],
    ["Periode Q3", 7, 9],
  ])("%s", (teks, dari, sampai) => {
    expect(bacaPeriode(teks)).toEqual({ periode: { dari, sampai }, tahun: null });
  });

  it.each([
    ["Y-19", 1, 12, 2019],
    ["Tahun 2019", 1, 12, 2019],
    ["Q3-2019", 7, 9, 2019],
    ["Q3'19", 7, 9, 2019],
    ["s.d. Triwulan III Tahun 2019", 1, 9, 2019],
    ["Sept 2019", 9, 9, 2019],
    ["Jan-19", 1, 1, 2019],
  ])("%s names its year", (teks, dari, sampai, tahun) => {
    expect(bacaPeriode(teks)).toEqual({ periode: { dari, sampai }, tahun });
  });

  it.each(["", "2019", "2 Oktober 2019", "per triwulan", "Target", "Q5", "TW", "Semester III", "Triwulanan"])(
    "%j is no period",
    (teks) => {
      expect(bacaPeriode(teks)).toBeNull();
    },
  );

  it("Q3 alone is one quarter, s.d. Q3 is cumulative", () => {
    expect(cariPeriode("Realisasi Q3")).toMatchObject({ periode: { dari: 7, sampai: 9 }, kumulatif: false });
    expect(cariPeriode("Realisasi s.d. Q3")).toMatchObject({
      periode: { dari: 1, sampai: 9 },
      kumulatif: true,
    });
  });

  it("a date is no period, but a period may stand behind it", () => {
    expect(cariPeriode("IKU KPPBC Bogor, 2 Oktober 2019")).toBeNull();
    expect(cariPeriode("DKO 2 Oktober 2019, TW III")).toMatchObject({
      periode: { dari: 7, sampai: 9 },
      sisa: "dko 2 oktober 2019",
    });
    expect(cariPeriode("1 Januari - 31 Maret")?.periode).toEqual({ dari: 1, sampai: 3 });
  });

  it("leaves the other words of a header", () => {
    expect(cariPeriode("Realisasi s.d. Q3 2019")?.sisa).toBe("realisasi");
  });

  it("finds months 1 to 12 in order or nothing, in any text", () => {
    const kata = fc.constantFrom(
      "s.d.",
      "Q",
      "TW",
      "III",
      "4",
      "-",
      "Jan",
      "Sep",
      "2019",
      "Tahun",
      "Sm.",
      "per",
      "'19",
      "Y",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(kata, { maxLength: 7 }).map((k) => k.join(" ")),
        ),
        (teks) => {
          const p = cariPeriode(teks)?.periode;
          if (p) expect(1 <= p.dari && p.dari <= p.sampai && p.sampai <= 12).toBe(true);
        },
      ),
    );
  });
});

describe("cariTahun", () => {
  it.each([
    ["data 2018, realisasi 2019", 2019],
    ["IKU KPPBC Bogor Tahun 2019", 2019],
    ["IKU Tahun 2019, revisi 2020", 2019],
    ["Tahun Anggaran 2019 dan 2020", 2019],
    ["Bogor, 2 Oktober 2019", 2019],
    ["KMK 467/KMK.01/2014", null],
    ["12019", null],
  ])("%s → %s", (teks, tahun) => {
    expect(cariTahun(teks)).toBe(tahun);
  });
});
