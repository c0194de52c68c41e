import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { BERKAS_OFFICE_JS, daftarSha256, sha256 } from "../../scripts/kirim/officeJs.ts";

describe("Microsoft's library for a closed network", () => {
  it("has one line of checksum a file, sorted, and each is that file's", () => {
    const baris = daftarSha256().trimEnd().split("\n");
    const nama = baris.map((b) => b.slice(66));
    expect(nama).toEqual(BERKAS_OFFICE_JS.map((b) => b.ke).sort());
    for (const { dari, ke } of BERKAS_OFFICE_JS)
      expect(baris).toContain(`${sha256(readFileSync(dari))}  ${ke}`);
  });

  it("goes with Microsoft's terms and holds no other program's object model", () => {
    const nama = BERKAS_OFFICE_JS.map((b) => b.ke);
    expect(nama).toContain("LICENSE.md");
    expect(nama.filter((n) => /word|powerpoint|outlook|onenote|project|debug/i.test(n))).toEqual([]);
  });
});
