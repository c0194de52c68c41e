import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const SRC = resolve(import.meta.dirname, "../src");

/** Lower folders know nothing of higher ones. `bahasa` holds words and stands beside scoring and workbook. */
const TINGKAT: Readonly<Record<string, number>> = {
  scoring: 0,
  workbook: 1,
  bahasa: 2,
  rapor: 3,
  excel: 4,
  actions: 5,
  commands: 6,
  functions: 6,
  taskpane: 6,
  simulator: 7,
};

interface Impor {
  readonly dari: string;
  readonly ke: string;
  readonly hanyaTipe: boolean;
}

function semuaBerkas(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((e) => {
    const jalur = join(folder, e.name);
    if (e.isDirectory()) return semuaBerkas(jalur);
    return e.name.endsWith(".ts") ? [jalur] : [];
  });
}

function impor(berkas: string): Impor[] {
  const isi = readFileSync(berkas, "utf8");
  return [...isi.matchAll(/^(?:import|export)\s+(type\s)?[^;]*?from\s+"([^"]+)";/gm)].map((m) => ({
    dari: relative(SRC, berkas),
    ke: m[2]?.startsWith(".") ? relative(SRC, resolve(dirname(berkas), m[2])) : (m[2] ?? ""),
    hanyaTipe: m[1] !== undefined,
  }));
}

const folder = (jalur: string): string => jalur.split(/[\\/]/)[0] ?? "";
const berkas = semuaBerkas(SRC);
const imporDalam = berkas.flatMap(impor).filter((i) => folder(i.ke) in TINGKAT);

describe("arsitektur", () => {
  it("every source folder has its place in the order", () => {
    const folderAda = [...new Set(berkas.map((b) => folder(relative(SRC, b))))];
    expect(folderAda.filter((f) => !(f in TINGKAT))).toEqual([]);
  });

  it("imports run downward only", () => {
    const naik = imporDalam.filter((i) => (TINGKAT[folder(i.ke)] ?? 99) > (TINGKAT[folder(i.dari)] ?? -1));
    expect(naik.map((i) => `${i.dari} → ${i.ke}`)).toEqual([]);
  });

  it("scoring imports nothing outside itself", () => {
    const keluar = berkas
      .filter((b) => folder(relative(SRC, b)) === "scoring")
      .flatMap(impor)
      .filter((i) => folder(i.ke) !== "scoring");
    expect(keluar).toEqual([]);
  });

  it("words know the shape of what they speak of, not its code", () => {
    const kode = imporDalam.filter(
      (i) => folder(i.dari) === "bahasa" && folder(i.ke) !== "bahasa" && !i.hanyaTipe,
    );
    expect(kode.map((i) => `${i.dari} → ${i.ke}`)).toEqual([]);
  });

  it("only src/excel speaks to Excel", () => {
    const bicara = berkas
      .filter((b) => !["excel", "simulator"].includes(folder(relative(SRC, b))))
      .filter((b) => /\bExcel\.\w+\(|\bExcel\.[A-Z]|context\.sync\(/.test(readFileSync(b, "utf8")));
    expect(bicara.map((b) => relative(SRC, b))).toEqual([]);
  });

  it("worksheet functions are pure: only their entry knows Office, and nothing in them knows Excel, time or chance", () => {
    const fungsi = berkas.filter((b) => folder(relative(SRC, b)) === "functions");
    const murni = fungsi.filter((b) => relative(SRC, b) !== join("functions", "index.ts"));
    const boleh = ["functions", "scoring", "workbook", "bahasa", "rapor"];
    const asing = murni.flatMap(impor).filter((i) => !boleh.includes(folder(i.ke)));
    expect(asing.map((i) => `${i.dari} → ${i.ke}`)).toEqual([]);
    const luar = murni.filter((b) =>
      /\bOffice\.|\bDate\b|Math\.random|\bawait\b/.test(readFileSync(b, "utf8")),
    );
    expect(luar.map((b) => relative(SRC, b))).toEqual([]);
    expect(murni.length).toBeGreaterThan(12);
  });

  it("the simulator is never part of what ships", () => {
    const kirim = imporDalam.filter((i) => folder(i.ke) === "simulator" && folder(i.dari) !== "simulator");
    expect(kirim.map((i) => i.dari)).toEqual([]);
  });
});
