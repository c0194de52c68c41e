import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import { DOKUMEN, perbarui } from "../../scripts/fungsi/dok.ts";

describe("what is written about the sources is what they say", () => {
  it.each(DOKUMEN.map((d) => [basename(d.berkas), d] as const))(
    "%s is up to date; `npm run dok` writes it",
    async (_, dokumen) => {
      expect(readFileSync(dokumen.berkas, "utf8")).toBe(await perbarui(dokumen));
    },
  );
});
