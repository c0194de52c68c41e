import { describe, expect, it } from "vitest";
import { periodeSebelumnya } from "../../src/rapor/periodeSebelumnya.ts";
import { BULAN, sampaiDengan, TAHUN, TRIWULAN } from "../../src/scoring/periode.ts";

describe("periodeSebelumnya", () => {
  it("compares s.d. Triwulan III with s.d. Triwulan II", () => {
    expect(periodeSebelumnya(sampaiDengan(9), TRIWULAN)).toEqual(sampaiDengan(6));
  });

  it("compares the year with s.d. Triwulan III", () => {
    expect(periodeSebelumnya(TAHUN, [...TRIWULAN, TAHUN])).toEqual(sampaiDengan(9));
  });

  it("compares months with the month before", () => {
    expect(periodeSebelumnya(sampaiDengan(9), BULAN)).toEqual(sampaiDengan(8));
    expect(periodeSebelumnya({ dari: 9, sampai: 9 }, BULAN)).toEqual({ dari: 8, sampai: 8 });
  });

  it("compares a single quarter with the quarter before", () => {
    expect(periodeSebelumnya({ dari: 7, sampai: 9 }, TRIWULAN)).toEqual({ dari: 4, sampai: 6 });
  });

  it("has nothing before the first period of the workbook", () => {
    expect(periodeSebelumnya(sampaiDengan(3), TRIWULAN)).toBeNull();
    expect(periodeSebelumnya({ dari: 7, sampai: 9 }, [{ dari: 7, sampai: 9 }])).toBeNull();
    expect(periodeSebelumnya(sampaiDengan(9), [sampaiDengan(9)])).toBeNull();
  });
});
