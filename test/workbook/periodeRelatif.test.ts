import { describe, expect, it } from "vitest";
import { cariRelatif, periodeRelatif } from "../../src/workbook/periode/periodeRelatif.ts";

describe("cariRelatif", () => {
  it.each([
    ["realisasi bulan ini", "bulan", false, "realisasi"],
    ["realisasi s d bulan ini", "bulan", true, "realisasi"],
    ["bulan ini realisasi kantor", "bulan", false, "realisasi kantor"],
    ["target sampai dengan triwulan berjalan", "triwulan", true, "target"],
    ["realisasi s d saat ini", null, true, "realisasi"],
    ["target kumulatif", null, true, "target"],
    ["kumulatif realisasi", null, true, "realisasi"],
    ["kumulatif triwulan ini", "triwulan", true, ""],
    ["actual year to date", null, true, "actual"],
    ["current month", "bulan", false, ""],
    ["up to this quarter", "triwulan", true, ""],
    ["realisasi periode ini", null, false, "realisasi"],
    ["realisasi masa bersangkutan", null, false, "realisasi"],
  ])("%s", (teks, jenis, kumulatif, sisa) => {
    expect(cariRelatif(teks)).toEqual({ jenis, kumulatif, sisa });
  });
  it.each([
    ["bulan", "bulan ini|bulan pelaporan|this month"],
    ["triwulan", "triwulan ini|tw ini|trw ini|kuartal ini|triwulan laporan|this quarter"],
    ["semester", "semester ini|smt ini|semester pelaporan|current semester"],
  ])("a %s by any of its names", (jenis, nama) => {
    for (const teks of nama.split("|")) expect([teks, cariRelatif(teks)?.jenis]).toEqual([teks, jenis]);
  });
  it.each([
    ...["periode pelaporan", "realisasi saat ini", "realisasi bulan lalu", "target tahun ini", ""],
    ...["subbulan ini", "bulan inisiatif"],
  ])("%j names none", (teks) => {
    expect(cariRelatif(teks)).toBeNull();
  });
});

describe("periodeRelatif", () => {
  const periode = (jenis: "bulan" | "triwulan" | "semester" | null, dari: number, sampai: number) =>
    periodeRelatif({ jenis, kumulatif: false }, { dari, sampai });
  it("runs from January on where it is cumulative", () => {
    expect(periodeRelatif({ jenis: "bulan", kumulatif: true }, { dari: 8, sampai: 8 })).toEqual({
      dari: 1,
      sampai: 8,
    });
  });
  it("is the last month of the report, or the quarter or half-year around it", () => {
    expect(periode("bulan", 7, 9)).toEqual({ dari: 9, sampai: 9 });
    for (const bulan of [7, 8, 9]) expect(periode("triwulan", bulan, bulan)).toEqual({ dari: 7, sampai: 9 });
    expect([periode("semester", 6, 6), periode("semester", 7, 7)]).toEqual([
      { dari: 1, sampai: 6 },
      { dari: 7, sampai: 12 },
    ]);
  });
  it("is the report's own where it names no length", () => {
    expect(periode(null, 8, 8)).toEqual({ dari: 8, sampai: 8 });
  });
});
