import { describe, expect, it } from "vitest";
import { tulisTanggal, tulisWaktu } from "../../src/rapor/tanggal.ts";

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
