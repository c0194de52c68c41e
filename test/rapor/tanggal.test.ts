import { describe, expect, it } from "vitest";
import { rapatPeriode, tulisTanggal, tulisWaktu } from "../../src/rapor/tanggal.ts";
import { sampaiDengan } from "../../src/scoring/periode.ts";

describe("dates on the rapor", () => {
  it("are written out in the reader's language", () => {
    expect(tulisTanggal("2019-10-02", "id")).toBe("2 Oktober 2019");
    expect(tulisTanggal("2019-10-02", "en")).toBe("2 October 2019");
  });

  it("keep the clock of the office, whatever the machine's time zone", () => {
    expect(tulisWaktu("2019-10-02T23:45:10", "id")).toBe("2 Oktober 2019 pukul 23.45");
    expect(tulisWaktu("2019-10-02T23:45:10+07:00", "en")).toBe("2 October 2019, 23:45");
  });

  it("come back as typed when they are no date", () => {
    expect(tulisTanggal("2 Okt", "id")).toBe("2 Okt");
    expect(tulisTanggal("2019-02-31", "id")).toBe("2019-02-31");
    expect(tulisWaktu("besok pagi", "id")).toBe("besok pagi");
  });
});

describe("rapatPeriode", () => {
  it("drops a date left over from an earlier meeting", () => {
    expect(rapatPeriode("2019-10-02", 2019, sampaiDengan(9))).toBe("2019-10-02");
    expect(rapatPeriode("2019-10-02", 2019, sampaiDengan(12))).toBeNull();
    expect(rapatPeriode("2020-01-15", 2019, sampaiDengan(12))).toBe("2020-01-15");
    expect(rapatPeriode("2019-10-02", null, sampaiDengan(12))).toBe("2019-10-02");
    expect(rapatPeriode(null, 2019, null)).toBeNull();
  });
});
