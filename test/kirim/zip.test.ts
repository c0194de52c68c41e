import fc from "fast-check";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { kemasZip } from "../../scripts/kirim/zip.ts";

const berkas = fc.dictionary(fc.stringMatching(/^[a-z]{1,8}(\/[a-z]{1,8})?\.js$/), fc.uint8Array(), {
  noNullPrototype: true,
});

describe("the zip of a release", () => {
  it("depends on the files alone, not on the order in which they were found", () => {
    fc.assert(
      fc.property(berkas, (isi) => {
        const pasangan = Object.entries(isi);
        expect(kemasZip(new Map(pasangan))).toEqual(kemasZip(new Map(pasangan.reverse())));
      }),
    );
  });

  it("gives every file back", () => {
    fc.assert(
      fc.property(berkas, (isi) => {
        expect(unzipSync(kemasZip(new Map(Object.entries(isi))))).toEqual(isi);
      }),
    );
  });
});
