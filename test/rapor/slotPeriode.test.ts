import { describe, expect, it } from "vitest";
import { KOLOM, lebarKisi } from "../../src/rapor/kisi.ts";
import { SLOT_TERBANYAK, slotPeriode } from "../../src/rapor/slotPeriode.ts";

describe("slotPeriode", () => {
  it.each(Array.from({ length: SLOT_TERBANYAK }, (_, i) => i + 1))(
    "gives %i places side by side, each wide enough for a percentage",
    (n) => {
      const slot = slotPeriode(n);
      expect(slot).toHaveLength(n);
      expect(slot[0]?.dari).toBe(KOLOM.nama);
      slot.forEach(({ dari, sampai }, i) => {
        expect(dari).toBe(i === 0 ? KOLOM.nama : (slot[i - 1]?.sampai ?? NaN) + 1);
        expect(lebarKisi(sampai, sampai)).toBeGreaterThanOrEqual(48);
      });
    },
  );

  it("fills the page from six periods on", () => {
    for (let n = 6; n <= SLOT_TERBANYAK; n++) expect(slotPeriode(n).at(-1)?.sampai).toBe(KOLOM.trenAkhir);
  });
});
