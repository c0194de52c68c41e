import { describe, expect, it } from "vitest";
import { bobotKolom, KOLOM_POKOK, peranNilai } from "../../src/workbook/peranKolom.ts";
import type { Kolom } from "../../src/workbook/tabel.ts";

const NILAI: readonly Kolom[] = ["target", "realisasi", "capaian", "indeks", "status"];
const KHAS: readonly Kolom[] = ["polarisasi", "polKp", "konsolidasi", "vc", "kode", "perspektif", "sasaran"];
const BIASA: readonly Kolom[] = [
  "no",
  "satuan",
  "bobot",
  "pic",
  "kendala",
  "rencanaAksi",
  "tenggat",
  "keterangan",
];

describe("columns of an IKU table", () => {
  it("target, realisasi, capaian, index and status repeat per period, no others", () => {
    expect([...NILAI, "nama" as const, ...KHAS, ...BIASA].filter(peranNilai)).toEqual(NILAI);
  });
  it("target and realisasi are what every table compares", () => {
    expect([...NILAI, ...KHAS, ...BIASA].filter((k) => KOLOM_POKOK.has(k))).toEqual(["target", "realisasi"]);
  });
  it("a name says most of a table being one, then target and realisasi, capaian, index", () => {
    const urut = ["nama", "target", "capaian", "indeks", "status", "satuan"].map(bobotKolom);
    expect(urut).toEqual([...new Set(urut)].sort((a, b) => b - a));
    expect(bobotKolom("realisasi")).toBe(bobotKolom("target"));
  });
  it.each(KHAS)("%s says more than a column that any table may have", (kolom) => {
    for (const biasa of BIASA) expect(bobotKolom(kolom)).toBeGreaterThan(bobotKolom(biasa));
  });
});
