import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { KMK_467_2014 as P, PROFIL, skorIku, skorKantor } from "../../src/scoring/index.ts";
import { angka, deret, iku, ikuApaSaja, periode, periodeApaSaja } from "./bahan.ts";

describe("skorIku", () => {
  it("consolidates, scores and explains", () => {
    const data = iku({ target: deret({ Q1: 4, Q2: 5, Q3: 4 }), realisasi: deret({ Q1: 4, Q2: 5, Q3: 3 }) });
    const skor = skorIku(data, periode("sdQ3"), P);
    expect(skor).toMatchObject({ target: angka(13), realisasi: angka(12), status: "kuning", alasan: null });
    expect(skor.indeks).toBeCloseTo((12 / 13) * 100, 10);
    expect(skor.iku).toBe(data);
    expect(skor.langkah.map((l) => l.kode)).toEqual([
      "KONSOLIDASI_TARGET",
      "KONSOLIDASI_REALISASI",
      "RUMUS_MAXIMIZE",
      "AMBANG",
      "PROFIL",
    ]);
  });
  it("is abu-abu with the survey as its reason when the target stands only in TW IV", () => {
    const data = iku({
      konsolidasi: "tlk",
      target: deret({ Q1: null, Q2: null, Q3: null, sdQ3: null, Q4: 4.5, Y: 4.5 }),
      realisasi: deret({ Q1: null, Q2: null, Q3: null, sdQ3: "menunggu survei TW IV", Q4: null, Y: null }),
    });
    expect(skorIku(data, periode("sdQ3"), P)).toMatchObject({
      status: "abu-abu",
      indeks: null,
      alasan: { kode: "KETERANGAN", teks: "menunggu survei TW IV" },
    });
  });
  it("carries the remarks on its weight and on a borderline index", () => {
    const data = iku({ target: deret({ Q1: 100 }), realisasi: deret({ Q1: 99.996 }), vc: "E/H" });
    const kode = skorIku(data, periode("Q1"), P).catatan.map((c) => c.kode);
    expect(kode).toEqual(["MENDEKATI_AMBANG", "VC_TIDAK_DIKENAL"]);
  });
});

describe("skorKantor", () => {
  it("counts each IKU once, in workbook order", () => {
    const r = [100, 85, 10, null];
    const data = r.map((n) => iku({ target: deret({ Q1: 100 }), realisasi: deret({ Q1: n }) }));
    const hasil = skorKantor(data, periode("Q1"), P);
    expect(hasil.ringkasan).toEqual({ hijau: 1, kuning: 1, merah: 1, "abu-abu": 1 });
    expect(hasil.iku.map((s) => s.iku)).toEqual(data);
  });

  it("never throws, and what it returns agrees with itself", () => {
    fc.assert(
      fc.property(
        fc.array(ikuApaSaja, { maxLength: 10 }),
        fc.option(periodeApaSaja),
        fc.constantFrom(...PROFIL),
        (data, p, profil) => {
          const hasil = skorKantor(data, p, profil);
          const dalamKelompok = hasil.perspektif.flatMap((k) => k.sasaran.flatMap((s) => s.iku));
          expect(new Set(dalamKelompok.map((a) => a.skor))).toEqual(new Set(hasil.iku));
          expect(dalamKelompok).toHaveLength(data.length);
          expect(Object.values(hasil.ringkasan).reduce((a, b) => a + b, 0)).toBe(data.length);
          for (const s of hasil.iku) {
            expect(s.indeks === null).toBe(s.status === "abu-abu");
            expect(s.alasan === null).toBe(s.indeks !== null);
            if (s.indeks !== null) expect(s.indeks >= 0 && s.indeks <= 120).toBe(true);
          }
          for (const g of [hasil.nko, ...hasil.perspektif, ...hasil.perspektif.flatMap((k) => k.sasaran)]) {
            expect(g.nilai === null).toBe(g.status === "abu-abu");
            expect(g.alasan === null).toBe(g.nilai !== null);
            if (g.nilai !== null) expect(g.nilai >= -1e-6 && g.nilai <= 120 + 1e-6).toBe(true);
          }
          expect(hasil.nko.nilai === null).toBe(hasil.iku.every((s) => s.indeks === null));
        },
      ),
      { numRuns: 1000 },
    );
  });
});
