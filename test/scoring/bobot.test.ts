import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  bacaVc,
  bobotKelompok,
  bobotTertimbang,
  bobotVc,
  KMK_467_2014 as P,
} from "../../src/scoring/index.ts";
import { catatanBobot } from "../../src/scoring/bobot.ts";

describe("bacaVc", () => {
  it.each([
    ["P/L", "P/L"],
    ["p / l", "P/L"],
    ["P-L", "P/L"],
    ["PL", "P/L"],
    ["Proxy/Low", "P/L"],
    ["Proksi - Rendah", "P/L"],
    ["Exact/Moderate", "E/M"],
    ["Eksak/Sedang", "E/M"],
    ["Activity / Medium", "A/M"],
    ["Aktivitas/Tinggi", "A/H"],
    ["P/H (11)", "P/H"],
    ["E\\L", "E/L"],
  ])("%j is %s", (teks, vc) => {
    expect(bacaVc(teks)).toBe(vc);
  });
  it.each(["", "-", "P", "PLM", "Proxy", "P/L/M", "L/P", "X/L", "P/X", "proto/low", "__proto__", "19"])(
    "%j is no pair",
    (teks) => {
      expect(bacaVc(teks)).toBeNull();
    },
  );
});

describe("bobotVc", () => {
  it.each([
    ["E/L", 26],
    ["E/M", 21],
    ["P/L", 19],
    ["P/M", 14],
    ["P/H", 11],
    ["A/M", 9],
  ])("%s weighs %d", (vc, bobot) => {
    expect(bobotVc(vc, P)).toBe(bobot);
  });
  it("takes a number as the weight itself", () => {
    expect(bobotVc("19", P)).toBe(19);
    expect(bobotVc(" 19,5 % ", P)).toBe(19.5);
    expect(bobotVc("12.25", P)).toBe(12.25);
    expect(bobotVc("0", P)).toBeNull();
  });
  it.each(["E/H", "A/L", "A/H", "toString", "tinggi", "", "bobot 19", "19 poin"])(
    "%j has no weight",
    (vc) => {
      expect(bobotVc(vc, P)).toBeNull();
    },
  );
});

describe("bobotKelompok", () => {
  const vc = (...daftar: (string | null)[]) => daftar.map((v) => ({ bobot: null, vc: v }));
  it("looks up V/C", () => {
    expect(bobotKelompok(vc("P/H", "p-h", "A/M"), P)).toEqual({
      bobot: [11, 11, 9],
      sumber: "vc",
      catatan: [],
    });
  });
  it("typed numbers win over V/C", () => {
    const iku = [
      { bobot: 60, vc: "P/L" },
      { bobot: 40, vc: null },
    ];
    expect(bobotKelompok(iku, P)).toEqual({ bobot: [60, 40], sumber: "angka", catatan: [] });
  });
  it("an incomplete column of numbers gives way to complete V/C, noted", () => {
    const iku = [
      { bobot: 0.6, vc: "P/L" },
      { bobot: null, vc: "P/M" },
    ];
    expect(bobotKelompok(iku, P)).toEqual({
      bobot: [19, 14],
      sumber: "vc",
      catatan: [{ kode: "BOBOT_DARI_VC", data: {} }],
    });
  });
  it("without a weight for each, all weigh the same, noted", () => {
    expect(bobotKelompok(vc("P/L", null, "E/H"), P)).toEqual({
      bobot: [1, 1, 1],
      sumber: "sama",
      catatan: [{ kode: "BOBOT_DIANGGAP_SAMA", data: { n: 3 } }],
    });
  });
  it("a lone IKU needs no assumption", () => {
    expect(bobotKelompok(vc(null), P).catatan).toEqual([]);
  });
});

describe("catatanBobot", () => {
  it("a typed weight must be above 0", () => {
    for (const bobot of [0, -5, NaN, Infinity]) {
      expect(catatanBobot({ bobot, vc: "P/L" }, P)).toEqual([{ kode: "BOBOT_TIDAK_SAH", data: { bobot } }]);
    }
  });
  it("a V/C pair must be in the profile, unless a number stands", () => {
    expect(catatanBobot({ bobot: null, vc: "E/H" }, P)).toEqual([
      { kode: "VC_TIDAK_DIKENAL", data: { vc: "E/H" } },
    ]);
    expect(catatanBobot({ bobot: 5, vc: "E/H" }, P)).toEqual([]);
    expect(catatanBobot({ bobot: null, vc: "P/L" }, P)).toEqual([]);
    expect(catatanBobot({ bobot: null, vc: " - " }, P)).toEqual([]);
    expect(catatanBobot({ bobot: null, vc: null }, P)).toEqual([]);
  });
});

describe("bobotTertimbang", () => {
  it("leaves abu-abu out and re-normalises", () => {
    expect(bobotTertimbang([11, 11, 9], [100, null, 90])).toEqual([11 / 20, null, 9 / 20]);
  });
  it("totals 1 over those that have an index", () => {
    const anggota = fc.record({
      bobot: fc.double({ min: 1e-300, max: 1.7e308, noNaN: true }),
      indeks: fc.option(fc.double({ min: 0, max: 120, noNaN: true })),
    });
    fc.assert(
      fc.property(fc.array(anggota, { maxLength: 30 }), (daftar) => {
        const hasil = bobotTertimbang(
          daftar.map((a) => a.bobot),
          daftar.map((a) => a.indeks),
        );
        hasil.forEach((t, i) => {
          expect(t === null).toBe(daftar[i]?.indeks === null);
        });
        const ada = hasil.filter((t) => t !== null);
        if (ada.length > 0) expect(ada.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
      }),
    );
  });
});
