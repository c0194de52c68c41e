import { describe, expect, it } from "vitest";
import { jumlahPeriksa } from "../../src/taskpane/jumlahPeriksa.ts";
import { kelompokTemuan } from "../../src/taskpane/kelompokTemuan.ts";
import type { Temuan } from "../../src/workbook/temuan.ts";

const teks = (sel: string | null, isi: string): Temuan => ({
  kode: "TARGET_TEKS",
  tingkat: "periksa",
  sel,
  data: { teks: isi, iku: "1a Waktu" },
});
const info: Temuan = { kode: "POLARISASI_KOSONG", tingkat: "info", sel: "IKU!F7", data: {} };
const TEMUAN = [teks("IKU!G7", "x"), info, teks("IKU!G8", "y"), teks("IKU!G9", "x"), teks("IKU!G7", "x")];

describe("kelompokTemuan", () => {
  it("says the same sentence once, with every cell once, in workbook order", () => {
    expect(kelompokTemuan(TEMUAN, "periksa", "id")).toEqual([
      { kalimat: "Target “x” tidak dapat dibaca sebagai angka: 1a Waktu", sel: ["IKU!G7", "IKU!G9"] },
      { kalimat: "Target “y” tidak dapat dibaca sebagai angka: 1a Waktu", sel: ["IKU!G8"] },
    ]);
  });

  it("keeps the levels apart", () => {
    expect(kelompokTemuan(TEMUAN, "info", "id").map((b) => b.sel)).toEqual([["IKU!F7"]]);
    expect(jumlahPeriksa(TEMUAN)).toBe(4);
  });

  it("keeps a finding about the whole workbook, without a cell", () => {
    expect(kelompokTemuan([teks(null, "x")], "periksa", "id").map((b) => b.sel)).toEqual([[]]);
  });
});
