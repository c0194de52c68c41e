import { describe, expect, it } from "vitest";
import {
  KMK_127_2026,
  KMK_467_2014 as P,
  mendekatiAmbang,
  predikatDari,
  statusDari,
} from "../../src/scoring/index.ts";

describe("statusDari", () => {
  it.each([
    [120, "hijau"],
    [100, "hijau"],
    [99.99, "kuning"],
    [80, "kuning"],
    [79.99, "merah"],
    [0, "merah"],
    [null, "abu-abu"],
    [NaN, "abu-abu"],
    [Infinity, "abu-abu"],
  ] as const)("%s is %s", (nilai, status) => {
    expect(statusDari(nilai, P)).toBe(status);
  });
  it("allows for floating point noise only", () => {
    expect(statusDari(100 - 1e-10, P)).toBe("hijau");
    expect(statusDari(100 - 1e-8, P)).toBe("kuning");
    expect(statusDari(80 - 1e-10, P)).toBe("kuning");
  });
  it("uses the profile's thresholds", () => {
    expect(statusDari(95, { ...P, ambang: { hijau: 95, kuning: 70 } })).toBe("hijau");
  });
});

describe("mendekatiAmbang", () => {
  it("flags a value that rounds across a threshold", () => {
    expect(mendekatiAmbang(99.996, P)).toEqual({
      kode: "MENDEKATI_AMBANG",
      data: { nilai: 99.996, ambang: 100 },
    });
    expect(mendekatiAmbang(79.9951, P)?.data["ambang"]).toBe(80);
  });
  it.each([100, 99.99, 99.994, 100 - 1e-10, 79.99, 79.994, 80, null, NaN, Infinity])(
    "says nothing about %s",
    (nilai) => {
      expect(mendekatiAmbang(nilai, P)).toBeNull();
    },
  );
});

describe("predikatDari", () => {
  it.each([
    [112, "Sangat Baik"],
    [110, "Sangat Baik"],
    [101.95, "Baik"],
    [100 - 1e-10, "Baik"],
    [90, "Cukup"],
    [80, "Kurang"],
    [79.9, "Buruk"],
    [-1, "Buruk"],
    [null, null],
    [NaN, null],
    [Infinity, null],
  ])("NKO %s is %s under KMK 127/2026", (nko, predikat) => {
    expect(predikatDari(nko, KMK_127_2026)).toBe(predikat);
  });
  it("is null under a profile without predikat", () => {
    expect(predikatDari(112, P)).toBeNull();
  });
});
