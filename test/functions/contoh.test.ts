import { describe, expect, it } from "vitest";
import { uraianFungsi } from "../../scripts/fungsi/metadata.ts";
import { hitungContoh, tampilan } from "./rumusContoh.ts";

const uraian = await uraianFungsi();

describe("the examples of the worksheet functions are true", () => {
  it("every function has one", () => {
    expect(uraian.filter((f) => f.contoh.length === 0).map((f) => f.id)).toEqual([]);
  });

  it.each(uraian.flatMap((f) => f.contoh.map((c) => [c.rumus, c.hasil, c] as const)))(
    "%s → %s",
    (_, hasil, contoh) => {
      expect(tampilan(hitungContoh(contoh), hasil)).toBe(hasil);
    },
  );
});
