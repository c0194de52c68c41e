import { describe, expect, it } from "vitest";
import { teksHalaman } from "../../src/bahasa/halaman.ts";
import { KMK_127_2026, KMK_467_2014, PROFIL } from "../../src/scoring/profil.ts";
import { profilKantor } from "../../src/scoring/profilKantor.ts";
import { belumDikonfirmasi } from "../../src/taskpane/belumDikonfirmasi.ts";

describe("belumDikonfirmasi", () => {
  it("names the numbers themselves, single weights in one line and all formulas in one", () => {
    expect(belumDikonfirmasi(KMK_467_2014, "id")).toEqual([
      "Mulai berlaku 1 Januari 2014",
      "Ambang: hijau 100, kuning 80",
      "Batas bawah indeks: 0",
      "Titik konversi Stabilize: (0; 0) (90; 100) (100; 120)",
      "Bobot V/C: E/L 26, P/L 19",
      "Bobot perspektif: Stakeholder 25, Customer 15, Internal Process 30, Learning & Growth 30",
      teksHalaman.id.pengaturan.unsur.rumus,
    ]);
  });

  it("tells the predikat of the latest profile", () => {
    expect(belumDikonfirmasi(KMK_127_2026, "id")).toContain(
      "Predikat: Sangat Baik mulai 110, Baik mulai 100, Cukup mulai 90, Kurang mulai 80, Buruk mulai 0",
    );
  });

  it("has words for everything any profile leaves unconfirmed, in both languages", () => {
    for (const profil of PROFIL) {
      for (const bahasa of ["id", "en"] as const) {
        const baris = belumDikonfirmasi(profil, bahasa);
        expect(baris.filter((b) => profil.belumDikonfirmasi.includes(b) || b.includes("{"))).toEqual([]);
      }
    }
  });

  it("says nothing of what the office has set itself", () => {
    const { profil } = profilKantor(KMK_467_2014, { ambang: { hijau: 105 } });
    expect(belumDikonfirmasi(profil, "id").join("\n")).not.toContain("Ambang");
  });
});
