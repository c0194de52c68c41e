import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { penyebutVersi, versiPaket } from "../scripts/versi.ts";
import { VERSI } from "../src/rapor/versi.ts";

const AKAR = new URL("../", import.meta.url);
const baca = (berkas: string): string => readFileSync(new URL(berkas, AKAR), "utf8");

describe("package.json is the one source of the version", () => {
  it.each(penyebutVersi())("$berkas follows it; `npm version` writes it", ({ kini, harapan }) => {
    expect(kini).toBe(harapan);
  });

  it("the pane and the rapor's footer say it", () => {
    expect(VERSI).toBe(versiPaket());
  });

  it("the changelog begins with it", () => {
    expect(/^## (\S+)/m.exec(baca("CHANGELOG.md"))?.[1]).toBe(versiPaket());
  });

  it("the lock file agrees", () => {
    const kunci = JSON.parse(baca("package-lock.json")) as {
      version: string;
      packages: { "": { version: string } };
    };
    expect([kunci.version, kunci.packages[""].version]).toEqual([versiPaket(), versiPaket()]);
  });
});
