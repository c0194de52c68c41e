import { randomBytes } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { execFileSync, spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { BATAS_BYTE, ukuranSkrip } from "../../scripts/ukuran.ts";

const SKRIP = resolve(import.meta.dirname, "../../scripts/ukuran.ts");
let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ukuran-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Random letters, which gzip hardly shrinks. */
function isi(byte: number): string {
  return randomBytes(byte).toString("base64");
}

describe("ukuranSkrip", () => {
  it("counts the scripts beside the page, gzipped, and neither maps nor Microsoft's library", () => {
    mkdirSync(join(folder, "office-js"));
    writeFileSync(join(folder, "office-js", "office.js"), isi(5000));
    writeFileSync(join(folder, "panel.js"), "a".repeat(10_000));
    writeFileSync(join(folder, "panel.js.map"), isi(5000));
    const { berkas, byte } = ukuranSkrip(folder);
    expect(berkas.map((b) => b.nama)).toEqual(["panel.js"]);
    expect(byte).toBeLessThan(100);
  });
});

describe("scripts/ukuran.ts", () => {
  const jalankan = () =>
    spawnSync(process.execPath, ["--import", "tsx", SKRIP, folder], { encoding: "utf8" });

  it("passes a small pane and says its size", () => {
    writeFileSync(join(folder, "panel.js"), "a");
    expect(
      execFileSync(process.execPath, ["--import", "tsx", SKRIP, folder], { encoding: "utf8" }),
    ).toContain("of 80.0 KB");
  });

  it("fails a pane above the budget, naming the files", () => {
    writeFileSync(join(folder, "a.js"), isi(BATAS_BYTE / 2));
    writeFileSync(join(folder, "b.js"), isi(BATAS_BYTE));
    const { status, stderr } = jalankan();
    expect(status).toBe(1);
    expect(stderr).toContain("too large");
    expect(stderr).toContain("b.js");
  });

  it("fails when there is nothing to measure", () => {
    expect(jalankan().status).toBe(1);
  });
});
