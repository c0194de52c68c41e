import { randomBytes } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
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

function halaman(...skrip: string[]): void {
  const tanda = skrip.map((nama) => `<script defer="defer" src="${nama}"></script>`).join("");
  writeFileSync(
    join(folder, "taskpane.html"),
    `<head><script src="office-js/office.js"></script>${tanda}</head>`,
  );
}

describe("ukuranSkrip", () => {
  it("counts the scripts that the page names, gzipped, and neither maps, later ones nor Microsoft's library", () => {
    halaman("panel.js");
    mkdirSync(join(folder, "office-js"));
    writeFileSync(join(folder, "office-js", "office.js"), isi(5000));
    writeFileSync(join(folder, "panel.js"), "a".repeat(10_000));
    writeFileSync(join(folder, "panel.js.map"), isi(5000));
    writeFileSync(join(folder, "en.js"), isi(5000));
    const { awal, nanti, byte } = ukuranSkrip(folder);
    expect(awal.map((b) => b.nama)).toEqual(["panel.js"]);
    expect(nanti.map((b) => b.nama)).toEqual(["en.js"]);
    expect(byte).toBeLessThan(100);
  });
});

describe("scripts/ukuran.ts", () => {
  const jalankan = () =>
    spawnSync(process.execPath, ["--import", "tsx", SKRIP, folder], { encoding: "utf8" });

  it("passes a small pane and says its size", () => {
    halaman("panel.js");
    writeFileSync(join(folder, "panel.js"), "a");
    const { status, stdout } = jalankan();
    expect(status).toBe(0);
    expect(stdout).toContain(`of ${String(BATAS_BYTE / 1000)}.0 KB`);
  });

  it("fails a pane above the budget, naming the files", () => {
    halaman("a.js", "b.js");
    writeFileSync(join(folder, "a.js"), isi(BATAS_BYTE / 2));
    writeFileSync(join(folder, "b.js"), isi(BATAS_BYTE));
    const { status, stderr } = jalankan();
    expect(status).toBe(1);
    expect(stderr).toContain("too large");
    expect(stderr).toContain("b.js");
  });

  it("fails when there is nothing to measure", () => {
    writeFileSync(join(folder, "panel.js"), "a");
    expect(jalankan().status).toBe(1);
  });
});
