import { describe, expect, it } from "vitest";
import { kunciIku, pencariIku } from "../../src/workbook/gabung/cocokIku.ts";
import type { BarisIku } from "../../src/workbook/tabel.ts";
import { terbaca } from "./gabungUji.ts";

const [CONTOH] = terbaca("IKU", "IKU 2019", ["1a-CP", "Sum", 1, 1]).tabel.iku;
const iku = (kode: string | null, nama: string): BarisIku => {
  if (!CONTOH) throw new Error("no IKU");
  return { ...CONTOH, kode, nama };
};

const WAKTU = iku("1a-CP", "Waktu layanan");
const MUTU = iku(null, "Mutu layanan");
const BIAYA = iku("...", "Biaya layanan");
const KEMBAR = iku("1A CP", "Mutu layanan");

describe("the same IKU in another table", () => {
  const cari = pencariIku([WAKTU, MUTU, BIAYA, KEMBAR]);

  it.each<[string, BarisIku, BarisIku | null]>([
    ["has the code, whatever its name", iku("1A.CP", "Mutu layanan"), WAKTU],
    ["has the name where it has no code", iku("3c-N", "MUTU LAYANAN!"), MUTU],
    ["has the name where its code says nothing", iku("3c-N", "Biaya layanan"), BIAYA],
    ["has the name where this one has no code", iku(null, "waktu layanan"), WAKTU],
    ["has the name where this one's code says nothing", iku("-", "Waktu layanan"), WAKTU],
    ["has not the name under another code", iku("2b-N", "Waktu layanan"), null],
    ["has neither", iku("2b-N", "Biaya"), null],
    ["has neither, without a code", iku(null, "Biaya"), null],
  ])("%s", (_nama, dicari, ditemukan) => {
    expect(cari(dicari)).toBe(ditemukan);
  });
  it("is told from the others of its table by its code, else by its name", () => {
    expect([WAKTU, MUTU, BIAYA].map(kunciIku)).toEqual(["1a cp", "mutu layanan", "biaya layanan"]);
  });
});
