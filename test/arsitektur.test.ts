import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { dalamSrc, folder, impor, semuaBerkas, TINGKAT } from "../scripts/arsitektur/impor.ts";

const berkas = semuaBerkas();
const imporDalam = berkas.flatMap((b) => impor(b)).filter((i) => folder(i.ke) in TINGKAT);

describe("arsitektur", () => {
  it("every source folder has its place in the order", () => {
    const folderAda = [...new Set(berkas.map((b) => folder(dalamSrc(b))))];
    expect(folderAda.filter((f) => !(f in TINGKAT))).toEqual([]);
  });

  it("imports run downward only", () => {
    const naik = imporDalam.filter((i) => (TINGKAT[folder(i.ke)] ?? 99) > (TINGKAT[folder(i.dari)] ?? -1));
    expect(naik.map((i) => `${i.dari} → ${i.ke}`)).toEqual([]);
  });

  it("scoring imports nothing outside itself", () => {
    const keluar = berkas
      .filter((b) => folder(dalamSrc(b)) === "scoring")
      .flatMap((b) => impor(b))
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
      .filter((b) => !["excel", "simulator"].includes(folder(dalamSrc(b))))
      .filter((b) => /\bExcel\.\w+\(|\bExcel\.[A-Z]|context\.sync\(/.test(readFileSync(b, "utf8")));
    expect(bicara.map((b) => dalamSrc(b))).toEqual([]);
  });

  it("worksheet functions are pure: only their entry knows Office, and nothing in them knows Excel, time or chance", () => {
    const fungsi = berkas.filter((b) => folder(dalamSrc(b)) === "functions");
    const murni = fungsi.filter((b) => dalamSrc(b) !== "functions/index.ts");
    const boleh = ["functions", "scoring", "workbook", "bahasa", "rapor"];
    const asing = murni.flatMap((b) => impor(b)).filter((i) => !boleh.includes(folder(i.ke)));
    expect(asing.map((i) => `${i.dari} → ${i.ke}`)).toEqual([]);
    const luar = murni.filter((b) =>
      /\bOffice\.|\bDate\b|Math\.random|\bawait\b/.test(readFileSync(b, "utf8")),
    );
    expect(luar.map((b) => dalamSrc(b))).toEqual([]);
    expect(murni.length).toBeGreaterThan(12);
  });

  it("what opens the pane carries no words of the sheets and pages that are fetched later", () => {
    const tercapai = new Set<string>();
    const telusuri = (jalur: string): void => {
      if (tercapai.has(jalur)) return;
      tercapai.add(jalur);
      for (const i of imporDalam) if (i.dari === jalur && !i.hanyaTipe) telusuri(i.ke);
    };
    telusuri("taskpane/index.ts");
    const nanti = ["fungsi", "halaman", "lembar", "temuan", "uraian"].map((n) => `bahasa/${n}.ts`);
    expect(nanti.filter((jalur) => tercapai.has(jalur))).toEqual([]);
    expect(tercapai).toContain("bahasa/index.ts");
    expect(berkas.map(dalamSrc)).toEqual(expect.arrayContaining(nanti));
  });

  it("the simulator is never part of what ships", () => {
    const kirim = imporDalam.filter((i) => folder(i.ke) === "simulator" && folder(i.dari) !== "simulator");
    expect(kirim.map((i) => i.dari)).toEqual([]);
  });
});
