import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  hitungCapaian,
  hitungIndeks,
  KMK_467_2014 as P,
  KOSONG,
  type MasukanIndeks,
  type Nilai,
  type Polarisasi,
} from "../../src/scoring/index.ts";
import { angka, kata, nilai, nilaiApaSaja, rentang } from "./bahan.ts";

type Isi = number | string | null | Nilai;

function hitung(polarisasi: Polarisasi, r: Isi, t: Isi, lain: Partial<MasukanIndeks> = {}) {
  return hitungIndeks(
    { polarisasi, target: nilai(t), realisasi: nilai(r), terburuk: null, konversi120: false, ...lain },
    P,
  );
}
const indeks = (...masukan: Parameters<typeof hitung>) => hitung(...masukan).indeks;
const alasan = (...masukan: Parameters<typeof hitung>) => hitung(...masukan).alasan;
const kodeLangkah = (...masukan: Parameters<typeof hitung>) => hitung(...masukan).langkah.map((l) => l.kode);
const kodeCatatan = (...masukan: Parameters<typeof hitung>) => hitung(...masukan).catatan.map((c) => c.kode);

describe("maximize", () => {
  it("divides realisasi by target", () => {
    expect(indeks("maximize", 91.17, 85)).toBeCloseTo(107.2588, 4);
    expect(indeks("maximize", 75.45, 75)).toBeCloseTo(100.6, 10);
  });
  it("is capped at 120, showing the uncapped value", () => {
    const hasil = hitung("maximize", 4, 3.25);
    expect(hasil.indeks).toBe(120);
    expect(hasil.langkah.map((l) => l.kode)).toEqual(["RUMUS_MAXIMIZE", "BATAS_ATAS"]);
    expect(hasil.langkah[1]?.data["mentah"]).toBeCloseTo(123.0769, 4);
  });
  it("mirrors the formula for a target below 0", () => {
    expect(indeks("maximize", -11, -10)).toBeCloseTo(90, 10);
    expect(indeks("maximize", -5, -10)).toBe(120);
    expect(kodeLangkah("maximize", -11, -10)).toEqual(["RUMUS_MAXIMIZE_NEGATIF"]);
  });
  it("cannot be computed for a target of 0", () => {
    expect(alasan("maximize", 5, 0)).toEqual({ kode: "TARGET_NOL_MAXIMIZE" });
    expect(alasan("maximize", 0, -0)).toEqual({ kode: "TARGET_NOL_MAXIMIZE" });
  });
  it("is floored at 0", () => {
    expect(indeks("maximize", -3, 10)).toBe(0);
    expect(kodeLangkah("maximize", -3, 10)).toEqual(["RUMUS_MAXIMIZE", "BATAS_BAWAH"]);
  });
  it("gives a plain 0, not −0", () => {
    expect(Object.is(indeks("maximize", -0, 10), 0)).toBe(true);
  });
});

describe("minimize", () => {
  it("is (2 − realisasi ÷ target) × 100", () => {
    expect(indeks("minimize", 9, 8)).toBeCloseTo(87.5, 10);
    expect(indeks("minimize", 6.5, 7)).toBeCloseTo(107.142857, 6);
  });
  it("is capped at 120 and floored at 0", () => {
    expect(indeks("minimize", 0.26, 1)).toBe(120);
    expect(indeks("minimize", 21, 10)).toBe(0);
  });
  it("mirrors the formula for a target below 0, noted, so that lower stays better", () => {
    expect(indeks("minimize", -12, -10)).toBeCloseTo(120, 10);
    expect(indeks("minimize", -8, -10)).toBeCloseTo(80, 10);
    expect(kodeCatatan("minimize", -8, -10)).toEqual(["MINIMIZE_TARGET_NEGATIF"]);
    expect(kodeCatatan("minimize", 8, 10)).toEqual([]);
  });
  it("with target 0 counts down from the worst tolerated realisasi", () => {
    expect(indeks("minimize", 4, 0, { terburuk: 10 })).toBeCloseTo(60, 10);
    expect(indeks("minimize", 12, 0, { terburuk: 10 })).toBe(0);
    expect(indeks("minimize", -1, 0, { terburuk: 10 })).toBeCloseTo(110, 10);
  });
  it("with target 0 and realisasi 0 is 100 by special rule", () => {
    expect(indeks("minimize", 0, 0)).toBe(100);
    expect(kodeCatatan("minimize", 0, 0)).toEqual(["MINIMIZE_NOL_TERPENUHI"]);
    expect(indeks("minimize", 0, 0, { terburuk: 10 })).toBe(100);
    expect(indeks("minimize", -3, 0)).toBe(100);
  });
  it("with target 0, realisasi above 0 and no usable worst value is merah and flagged", () => {
    for (const terburuk of [null, 0, -5, NaN, Infinity]) {
      expect(indeks("minimize", 1, 0, { terburuk })).toBe(0);
      expect(kodeCatatan("minimize", 1, 0, { terburuk })).toEqual(["MINIMIZE_NOL_TANPA_TERBURUK"]);
    }
  });
});

describe("stabilize", () => {
  it("converts Ca below the target through the points", () => {
    expect(indeks("stabilize", 96, 100)).toBeCloseTo(112, 10);
    expect(indeks("stabilize", 90, 100)).toBeCloseTo(100, 10);
    expect(indeks("stabilize", 45, 100)).toBeCloseTo(50, 10);
  });
  it("counts an excess like a shortfall", () => {
    expect(indeks("stabilize", 102, 100)).toBeCloseTo(116, 10);
    expect(kodeLangkah("stabilize", 102, 100)).toEqual(["RUMUS_STABILIZE_LEBIH", "INTERPOLASI"]);
  });
  it("is 120 exactly on target", () => {
    expect(indeks("stabilize", 100, 100)).toBe(120);
  });
  it("is level outside the points", () => {
    expect(indeks("stabilize", 250, 100)).toBe(0);
    expect(kodeLangkah("stabilize", 250, 100)).toEqual(["RUMUS_STABILIZE_LEBIH", "INTERPOLASI_LUAR"]);
  });
  it("warns below Ca 90, where the conversion is not confirmed", () => {
    expect(hitung("stabilize", 80, 100).catatan).toEqual([
      { kode: "STABILIZE_DI_BAWAH_90", data: { ca: 80, batas: 90 } },
    ]);
    expect(kodeCatatan("stabilize", 90, 100)).toEqual([]);
  });
  it("measures the distance from a target below 0 the same way", () => {
    expect(indeks("stabilize", -96, -100)).toBeCloseTo(112, 10);
    expect(indeks("stabilize", -104, -100)).toBeCloseTo(112, 10);
  });
  it("cannot be computed for a target of 0", () => {
    expect(alasan("stabilize", 0, 0)).toEqual({ kode: "TARGET_NOL_STABILIZE" });
  });
  it("uses the profile's own points", () => {
    const datar = { ...P, titikStabilize: [[50, 70]] as const };
    const masukan: MasukanIndeks = {
      polarisasi: "stabilize",
      target: angka(10),
      realisasi: angka(5),
      terburuk: null,
      konversi120: false,
    };
    expect(hitungIndeks(masukan, datar).indeks).toBe(70);
    expect(hitungIndeks(masukan, { ...P, titikStabilize: [] }).alasan).toEqual({ kode: "TIDAK_TERHITUNG" });
  });
});

describe("range target", () => {
  it.each(["maximize", "minimize", "stabilize"] as const)("inside is 100 for %s, bounds included", (p) => {
    for (const r of [80, 85, 90]) expect(indeks(p, r, rentang(80, 90))).toBe(100);
    expect(kodeLangkah(p, 85, rentang(80, 90))).toEqual(["RENTANG_DALAM"]);
  });
  it("below the range the lower bound is the target", () => {
    expect(indeks("maximize", 76, rentang(80, 90))).toBeCloseTo(95, 10);
    expect(indeks("minimize", 76, rentang(80, 90))).toBeCloseTo(105, 10);
    expect(indeks("stabilize", 60, rentang(80, 90))).toBeCloseTo((75 / 90) * 100, 10);
  });
  it("above the range the upper bound is the target", () => {
    expect(indeks("maximize", 99, rentang(80, 90))).toBeCloseTo(110, 10);
    expect(indeks("minimize", 99, rentang(80, 90))).toBeCloseTo(90, 10);
    expect(kodeLangkah("maximize", 99, rentang(80, 90))).toEqual(["RENTANG_LUAR", "RUMUS_MAXIMIZE"]);
  });
  it("flags a stabilize that scores above 100 outside its range", () => {
    expect(kodeCatatan("stabilize", 91, rentang(80, 90))).toEqual(["STABILIZE_DI_LUAR_RENTANG"]);
    expect(kodeCatatan("stabilize", 100, rentang(80, 90))).toEqual(["STABILIZE_DI_BAWAH_90"]);
    expect(kodeCatatan("maximize", 91, rentang(80, 90))).toEqual([]);
  });
  it("with bounds in the wrong order is not computed", () => {
    expect(alasan("maximize", 85, rentang(90, 80))).toEqual({ kode: "TIDAK_TERHITUNG" });
  });
  it("keeps its working when the bound gives no index", () => {
    expect(kodeLangkah("maximize", 3, rentang(-5, 0))).toEqual(["RENTANG_LUAR", "TANPA_INDEKS"]);
  });
});

describe("konversi 120", () => {
  const k = { konversi120: true };
  it("gives the cap when the target is met", () => {
    expect(indeks("maximize", 4, 4, k)).toBe(120);
    expect(indeks("minimize", 0, 0, k)).toBe(120);
    expect(kodeLangkah("maximize", 4, 4, k)).toEqual(["RUMUS_MAXIMIZE", "KONVERSI_120"]);
  });
  it("leaves the formula alone when it is missed", () => {
    expect(indeks("maximize", 3, 4, k)).toBe(75);
  });
  it("does not apply to stabilize", () => {
    expect(indeks("stabilize", 96, 100, k)).toBeCloseTo(112, 10);
  });
});

describe("no index", () => {
  it("blank target: belum ada target", () => {
    expect(alasan("maximize", 5, null)).toEqual({ kode: "BELUM_ADA_TARGET" });
    expect(alasan("maximize", null, null)).toEqual({ kode: "BELUM_ADA_TARGET" });
  });
  it("target without realisasi: belum dilaporkan, never 0", () => {
    expect(hitung("minimize", null, 5)).toMatchObject({ indeks: null, alasan: { kode: "BELUM_DILAPORKAN" } });
  });
  it("words in the realisasi are the reason, also without a target", () => {
    const teks = "menunggu survei TW IV";
    expect(alasan("maximize", teks, 80)).toEqual({ kode: "KETERANGAN", teks });
    expect(alasan("maximize", teks, null)).toEqual({ kode: "KETERANGAN", teks });
  });
  it("words in the target", () => {
    expect(alasan("maximize", 4, "menyesuaikan")).toEqual({
      kode: "TARGET_BUKAN_ANGKA",
      teks: "menyesuaikan",
    });
  });
  it.each([
    [NaN, 5],
    [5, NaN],
    [Infinity, 5],
    [1e308, 1e-10],
  ])("realisasi %s, target %s: not computed", (r, t) => {
    expect(alasan("maximize", r, t)).toEqual({ kode: "TIDAK_TERHITUNG" });
  });
  it("a range as realisasi is not a number", () => {
    expect(alasan("maximize", rentang(1, 2), 5)).toEqual({ kode: "TIDAK_TERHITUNG" });
  });
});

describe("what always holds", () => {
  const polarisasi = fc.constantFrom<Polarisasi>("maximize", "minimize", "stabilize");
  const masukan: fc.Arbitrary<MasukanIndeks> = fc.record({
    polarisasi,
    target: nilaiApaSaja,
    realisasi: nilaiApaSaja,
    terburuk: fc.option(fc.double()),
    konversi120: fc.boolean(),
  });
  const wajar = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  const wajarTakNol = wajar.filter((x) => Math.abs(x) > 1e-3);

  it("the index is within batas, or null with a reason and grey", () => {
    fc.assert(
      fc.property(masukan, (m) => {
        const { indeks, alasan, status } = hitungCapaian(m, P);
        if (indeks === null) {
          expect(alasan).not.toBeNull();
          expect(status).toBe("abu-abu");
        } else {
          expect(alasan).toBeNull();
          expect(status).not.toBe("abu-abu");
          expect(indeks >= 0 && indeks <= 120).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("no number in, no colour out", () => {
    const tanpaAngka = fc.oneof(fc.constant(KOSONG), fc.string().map(kata));
    fc.assert(
      fc.property(masukan, tanpaAngka, fc.boolean(), (m, n, diTarget) => {
        const hasil = hitungCapaian({ ...m, [diTarget ? "target" : "realisasi"]: n }, P);
        expect(hasil.status).toBe("abu-abu");
      }),
    );
  });

  it("more realisasi never lowers a maximize index nor raises a minimize index", () => {
    const target = fc.oneof(
      wajar.map(angka),
      fc.tuple(wajar, wajar).map(([a, b]) => rentang(Math.min(a, b), Math.max(a, b))),
    );
    fc.assert(
      fc.property(
        target,
        wajar,
        wajar,
        fc.option(wajar),
        fc.boolean(),
        (target, r1, r2, terburuk, konversi120) => {
          const pada = (polarisasi: Polarisasi, r: number) =>
            hitungIndeks({ polarisasi, target, realisasi: angka(r), terburuk, konversi120 }, P).indeks;
          const [rendah, tinggi] = [Math.min(r1, r2), Math.max(r1, r2)];
          const naik = [pada("maximize", rendah), pada("maximize", tinggi)] as const;
          const turun = [pada("minimize", rendah), pada("minimize", tinggi)] as const;
          if (naik[0] !== null && naik[1] !== null) expect(naik[1]).toBeGreaterThanOrEqual(naik[0] - 1e-9);
          if (turun[0] !== null && turun[1] !== null) expect(turun[1]).toBeLessThanOrEqual(turun[0] + 1e-9);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it("the unit of measurement does not matter", () => {
    fc.assert(
      fc.property(
        polarisasi,
        wajarTakNol,
        wajar,
        fc.constantFrom(0.01, 7, 100, 1e6),
        (p, target, realisasi, skala) => {
          const asal = indeks(p, realisasi, target);
          const lain = indeks(p, realisasi * skala, target * skala);
          expect(lain).toBeCloseTo(asal ?? NaN, 6);
        },
      ),
    );
  });
});

describe("the working shown", () => {
  const langkah = (...masukan: Parameters<typeof hitung>) => hitung(...masukan).langkah;
  it.each([
    ["maximize", 9, 10, "RUMUS_MAXIMIZE", 90],
    ["maximize", -15, -10, "RUMUS_MAXIMIZE_NEGATIF", 50],
    ["minimize", 9, 8, "RUMUS_MINIMIZE", 87.5],
    ["minimize", -12, -10, "RUMUS_MINIMIZE_NEGATIF", 120],
  ] as const)(
    "of %s with %s against %s is %s and its numbers",
    (polarisasi, realisasi, target, kode, hasil) => {
      expect(langkah(polarisasi, realisasi, target)).toEqual([{ kode, data: { realisasi, target, hasil } }]);
    },
  );
  it("of minimize with target 0 tells by which rule", () => {
    expect(langkah("minimize", 0, 0)).toEqual([
      { kode: "RUMUS_MINIMIZE_NOL_TERPENUHI", data: { realisasi: 0, hasil: 100 } },
    ]);
    expect(langkah("minimize", 5, 0, { terburuk: 20 })).toEqual([
      { kode: "RUMUS_MINIMIZE_NOL", data: { realisasi: 5, terburuk: 20, hasil: 75 } },
    ]);
    expect(langkah("minimize", 5, 0)).toEqual([
      { kode: "RUMUS_MINIMIZE_NOL_TANPA_TERBURUK", data: { realisasi: 5, hasil: 0 } },
    ]);
  });
  it("of stabilize gives Ca, then the two points between which it lies", () => {
    expect(langkah("stabilize", 10, 10)).toEqual([
      { kode: "RUMUS_STABILIZE", data: { realisasi: 10, target: 10, hasil: 100 } },
      { kode: "INTERPOLASI", data: { ca: 100, ca1: 90, indeks1: 100, ca2: 100, indeks2: 120, hasil: 120 } },
    ]);
    expect(langkah("stabilize", 10, 8)).toEqual([
      { kode: "RUMUS_STABILIZE_LEBIH", data: { realisasi: 10, target: 8, hasil: 75 } },
      {
        kode: "INTERPOLASI",
        data: { ca: 75, ca1: 0, indeks1: 0, ca2: 90, indeks2: 100, hasil: (75 / 90) * 100 },
      },
    ]);
  });
  it("of a Ca on a point takes the points below it", () => {
    expect(langkah("stabilize", 9, 10)[1]?.data).toMatchObject({ ca1: 0, ca2: 90, hasil: 100 });
  });
  it("of a Ca outside all points names the one at that end", () => {
    expect(langkah("stabilize", -5, 10)[1]).toEqual({
      kode: "INTERPOLASI_LUAR",
      data: { ca: -50, ujung: 0, hasil: 0 },
    });
    const pendek = {
      ...P,
      titikStabilize: [
        [0, 0],
        [90, 110],
      ] as const,
    };
    const masukan = { target: angka(100), realisasi: angka(95), terburuk: null, konversi120: false };
    expect(hitungIndeks({ polarisasi: "stabilize", ...masukan }, pendek)).toMatchObject({
      indeks: 110,
      langkah: [{}, { kode: "INTERPOLASI_LUAR", data: { ca: 95, ujung: 90, hasil: 110 } }],
    });
  });
  it("of a range target says whether the realisasi lies in it, and else against which bound it counts", () => {
    expect(langkah("maximize", 5, rentang(4, 6))).toEqual([
      { kode: "RENTANG_DALAM", data: { bawah: 4, atas: 6, realisasi: 5, hasil: 100 } },
    ]);
    expect(langkah("maximize", 3, rentang(4, 6))).toEqual([
      { kode: "RENTANG_LUAR", data: { bawah: 4, atas: 6, realisasi: 3, target: 4 } },
      { kode: "RUMUS_MAXIMIZE", data: { realisasi: 3, target: 4, hasil: 75 } },
    ]);
  });
  it("ends with what konversi, cap and floor changed", () => {
    expect(langkah("maximize", 10, 10, { konversi120: true })[1]).toEqual({
      kode: "KONVERSI_120",
      data: { mentah: 100, hasil: 120 },
    });
    expect(langkah("maximize", -3, 10)[1]).toEqual({
      kode: "BATAS_BAWAH",
      data: { mentah: -30, batas: 0 },
    });
  });
  it("of an ordinary result has no remark", () => {
    expect(hitung("maximize", 9, 10).catatan).toEqual([]);
    expect(hitung("minimize", 9, 8).catatan).toEqual([]);
    expect(hitung("minimize", 5, 0, { terburuk: 20 }).catatan).toEqual([]);
    expect(hitung("stabilize", 9, 10).catatan).toEqual([]);
    expect(hitung("maximize", 5, rentang(4, 6)).catatan).toEqual([]);
    expect(hitung("maximize", null, 5).catatan).toEqual([]);
  });
  it.each<[string, Isi, Isi]>([
    ["no realisasi", NaN, 10],
    ["an endless realisasi", Infinity, 10],
    ["no target", 5, NaN],
    ["a range from nowhere", 5, rentang(NaN, 10)],
    ["a range without end", 5, rentang(4, Infinity)],
    ["a range the wrong way round", 5, rentang(6, 4)],
  ])("shows no formula for %s", (_, r, t) => {
    expect(hitung("maximize", r, t)).toEqual({
      indeks: null,
      alasan: { kode: "TIDAK_TERHITUNG" },
      langkah: [{ kode: "TANPA_INDEKS", data: { alasan: "TIDAK_TERHITUNG" } }],
      catatan: [],
    });
  });
  it("takes a range of one number for a range", () => {
    expect(hitung("maximize", 5, rentang(5, 5)).indeks).toBe(100);
  });
  it("of a capaian goes on to the thresholds and the profile", () => {
    const masukan = {
      polarisasi: "maximize",
      terburuk: null,
      konversi120: false,
      target: angka(10),
    } as const;
    expect(hitungCapaian({ ...masukan, realisasi: angka(9) }, P).langkah.slice(1)).toEqual([
      {
        kode: "AMBANG",
        data: { indeks: 90, hijau: 100, kuning: 80, status: "kuning", profil: "KMK 467/2014" },
      },
      { kode: "PROFIL", data: { profil: "KMK 467/2014", berlakuMulai: "2014-01-01" } },
    ]);
    expect(hitungCapaian({ ...masukan, realisasi: KOSONG }, P).langkah.map((l) => l.kode)).toEqual([
      "TANPA_INDEKS",
      "PROFIL",
    ]);
  });
});

describe("remarks of the formulas", () => {
  it("name the target below 0 that turned minimize round", () => {
    expect(hitung("minimize", -12, -10).catatan).toEqual([
      { kode: "MINIMIZE_TARGET_NEGATIF", data: { target: -10 } },
    ]);
  });
  it("name the bounds that a stabilize realisasi left and still scored above 100", () => {
    const { indeks: nilaiIndeks, catatan } = hitung("stabilize", 39, rentang(40, 60));
    expect(catatan).toContainEqual({
      kode: "STABILIZE_DI_LUAR_RENTANG",
      data: { indeks: nilaiIndeks, bawah: 40, atas: 60 },
    });
  });
});
