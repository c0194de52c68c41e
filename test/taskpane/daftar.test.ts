import { describe, expect, it } from "vitest";
import { butirIku, cocok } from "../../src/taskpane/daftar.ts";
import { hasilDari } from "./bahan.ts";

const HASIL = hasilDari([
  { kode: "1a-CP", nama: "Hijau tinggi", realisasi: [100, 100, 110, null] },
  { kode: "2a-CP", nama: "Belum lapor", realisasi: [100, 100, null, null] },
  { kode: "3a-N", nama: "Merah", realisasi: [100, 90, 50, null] },
  { kode: "4a-N", nama: "Kuning rendah", realisasi: [100, 100, 81, null] },
  { kode: "5a-N", nama: "Kuning tinggi", realisasi: [100, 95, 95, null] },
  { kode: "6a-N", nama: "Hijau pas", realisasi: [100, 100, 100, null] },
]);

describe("butirIku", () => {
  it("puts merah and kuning first, then hijau, abu-abu last, and the lowest index first within a status", () => {
    expect(butirIku(HASIL).map((b) => b.skor.iku.nama)).toEqual([
      "Merah",
      "Kuning rendah",
      "Kuning tinggi",
      "Hijau pas",
      "Hijau tinggi",
      "Belum lapor",
    ]);
  });

  it("gives each IKU its own change since the period before, and none without both indices", () => {
    const perubahan = new Map(butirIku(HASIL).map((b) => [b.skor.iku.nama, b.perubahan]));
    expect(perubahan.get("Merah")).toBe(-40);
    expect(perubahan.get("Hijau tinggi")).toBe(10);
    expect(perubahan.get("Kuning tinggi")).toBe(0);
    expect(perubahan.get("Belum lapor")).toBeNull();
  });
});

describe("cocok", () => {
  const cari = (cari: string, status: "hijau" | null = null) =>
    butirIku(HASIL)
      .filter((b) => cocok(b, { cari, status }))
      .map((b) => b.skor.iku.kode);

  it("finds every word, in code or name, whatever the case and the spaces", () => {
    expect(cari(" KUNING  4a ")).toEqual(["4a-N"]);
    expect(cari("-cp")).toEqual(["1a-CP", "2a-CP"]);
    expect(cari("kuning merah")).toEqual([]);
  });

  it("lets everything through when nothing is searched for", () => {
    expect(cari("")).toHaveLength(6);
  });

  it("filters by status together with the search", () => {
    expect(cari("a", "hijau")).toEqual(["6a-N", "1a-CP"]);
  });
});
