import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  hitungIndeks,
  kebutuhanIku,
  KMK_467_2014 as P,
  rentangHijau,
  samaPeriode,
  TRIWULAN,
  type DataIku,
  type Nilai,
  type NilaiPeriode,
} from "../../src/scoring/index.ts";
import { angka, deret, iku, ikuApaSaja, kata, nilai, periode, periodeApaSaja, rentang } from "./bahan.ts";

type Baris = Readonly<Record<string, number | string | null | Nilai>>;

function butuh(t: Baris, r: Baris, p: string, ubah: Partial<DataIku> = {}) {
  return kebutuhanIku(iku({ target: deret(t), realisasi: deret(r), ...ubah }), periode(p), P);
}
const Q = (Q1: number, Q2: number, Q3: number, Q4: number) => ({ Q1, Q2, Q3, Q4 });

describe("sum", () => {
  it("needs the year's target less the realisasi so far", () => {
    expect(butuh(Q(4, 5, 4, 5), { Q1: 4, Q2: 5, Q3: 3 }, "sdQ3")).toEqual({
      keadaan: "perlu",
      sejauhIni: 12,
      hijau: { bawah: 18, atas: null },
      sisa: [periode("Q4")],
      total: { bawah: 6, atas: null },
      perSisa: { bawah: 6, atas: null },
    });
  });
  it("is spread over the remaining periods", () => {
    const hasil = butuh(Q(10, 10, 10, 10), { Q1: 10, Q2: 8 }, "S1");
    expect(hasil).toMatchObject({ total: { bawah: 22 }, perSisa: { bawah: 11 }, sisa: TRIWULAN.slice(2) });
  });
  it("is already safe when the target is reached", () => {
    expect(butuh(Q(4, 5, 4, 5), Q(9, 9, 0, 0), "S1").keadaan).toBe("aman");
    expect(butuh(Q(4, 5, 4, 5), { Q1: 9, Q2: 8 }, "S1").keadaan).toBe("perlu");
  });
  it("is recognised from the targets when the kind is not given", () => {
    const hasil = butuh({ ...Q(4, 5, 4, 5), Y: 18 }, { Q1: 4, Q2: 5 }, "S1", { konsolidasi: null });
    expect(hasil).toMatchObject({ total: { bawah: 9 } });
  });
  it("for minimize is the room left, and out of reach once it is used up", () => {
    const min = { polarisasi: "minimize" } as const;
    expect(butuh(Q(2, 2, 2, 2), { Q1: 1, Q2: 3 }, "S1", min)).toMatchObject({
      keadaan: "perlu",
      total: { bawah: null, atas: 4 },
      perSisa: { bawah: null, atas: 2 },
    });
    expect(butuh(Q(2, 2, 2, 2), { Q1: 4, Q2: 5 }, "S1", min).keadaan).toBe("tidak-tercapai");
    expect(butuh(Q(2, 2, 2, 2), { Q1: 4, Q2: 4 }, "S1", min).keadaan).toBe("perlu");
  });
  it("goes below 0 where the IKU itself does", () => {
    const hasil = butuh(Q(-2, -2, -2, -2), { Q1: 1, Q2: 3 }, "S1", { polarisasi: "minimize" });
    expect(hasil).toMatchObject({ keadaan: "perlu", total: { atas: -12 } });
  });
});

describe("average", () => {
  const rata = { konsolidasi: "average" } as const;
  it("needs n times the year's target less the sum so far", () => {
    expect(butuh(Q(3, 3, 3, 3), { Q1: 2, Q2: 3 }, "S1", rata)).toMatchObject({
      keadaan: "perlu",
      sejauhIni: 2.5,
      total: { bawah: 7 },
      perSisa: { bawah: 3.5 },
    });
  });
  it("takes the typed cumulative realisasi when only that is there", () => {
    const hasil = butuh(Q(80, 80, 80, 80), { sdQ3: 78 }, "sdQ3", rata);
    expect(hasil).toMatchObject({ sejauhIni: 78, total: { bawah: 86 }, perSisa: { bawah: 86 } });
  });
  it("weighs periods of unequal length by their months", () => {
    const hasil = butuh({ S1: 80, Q3: 80, Q4: 80 }, { S1: 70 }, "S1", rata);
    expect(hasil).toMatchObject({ keadaan: "perlu", perSisa: { bawah: 90 } });
  });
  it("is out of reach when the scale ends before it (konversi 120)", () => {
    const hasil = butuh(Q(4, 4, 4, 4), { Q1: 3, Q2: 4 }, "S1", { ...rata, konversi120: true });
    expect(hasil.keadaan).toBe("tidak-tercapai");
    expect(butuh(Q(4, 4, 4, 4), { Q1: 4, Q2: 4 }, "S1", { ...rata, konversi120: true }).keadaan).toBe(
      "perlu",
    );
  });
  it("is out of reach or safe within the bounds that the caller knows", () => {
    const data = iku({ target: deret(Q(95, 95, 95, 95)), realisasi: deret({ Q1: 50, Q2: 90 }), ...rata });
    expect(kebutuhanIku(data, periode("S1"), P, { bawah: 0, atas: 100 }).keadaan).toBe("tidak-tercapai");
    const min = { ...data, polarisasi: "minimize" } as const;
    expect(kebutuhanIku(min, periode("S1"), P, { bawah: 0, atas: 100 }).keadaan).toBe("aman");
  });
  it.each([
    ["maximize", 150, 110, "aman"],
    ["maximize", 150, 109, "perlu"],
    ["maximize", 90, 90, "perlu"],
    ["maximize", 90, 89, "tidak-tercapai"],
    ["minimize", 90, 90, "aman"],
    ["minimize", 90, 91, "perlu"],
    ["minimize", 150, 110, "perlu"],
    ["minimize", 150, 111, "tidak-tercapai"],
  ] as const)("%s against 95 after %d and %d, each period 60 to 100: %s", (polarisasi, Q1, Q2, keadaan) => {
    const data = iku({ polarisasi, target: deret(Q(95, 95, 95, 95)), realisasi: deret({ Q1, Q2 }), ...rata });
    expect(kebutuhanIku(data, periode("S1"), P, { bawah: 60, atas: 100 }).keadaan).toBe(keadaan);
  });
});

describe("tlk", () => {
  const tlk = { konsolidasi: "tlk" } as const;
  it("needs the target of the last period", () => {
    expect(butuh(Q(25, 60, 75, 100), { Q1: 30, Q2: 70, Q3: 90 }, "sdQ3", tlk)).toMatchObject({
      keadaan: "perlu",
      sejauhIni: 90,
      sisa: [periode("Q4")],
      total: { bawah: 100 },
      perSisa: { bawah: 100 },
    });
  });
  it("does not mind an unreported period before", () => {
    expect(butuh(Q(25, 60, 75, 100), { Q1: null, Q2: null }, "S1", tlk)).toMatchObject({
      sejauhIni: null,
      sisa: [periode("Q4")],
    });
  });
});

describe("stabilize", () => {
  it("has both ends: hijau from Ca 90", () => {
    const hasil = butuh(Q(10, 10, 10, 10), { Q1: 10, Q2: 10, Q3: 10 }, "sdQ3", { polarisasi: "stabilize" });
    expect(hasil).toMatchObject({ keadaan: "perlu", hijau: { bawah: 36, atas: 44 } });
    expect(hasil).toMatchObject({ total: { bawah: 6, atas: 14 } });
  });
});

describe("the end of the year", () => {
  it("is done, reached or not", () => {
    expect(butuh(Q(4, 5, 4, 5), Q(4, 5, 4, 5), "Y")).toMatchObject({
      keadaan: "selesai",
      tercapai: true,
      hasil: 18,
    });
    expect(butuh(Q(4, 5, 4, 5), Q(4, 5, 4, 4), "Y")).toMatchObject({ keadaan: "selesai", tercapai: false });
  });
  it("realisasi later than the judged period are not looked at", () => {
    expect(butuh(Q(4, 5, 4, 5), Q(4, 5, 4, 5), "sdQ3")).toMatchObject({
      keadaan: "perlu",
      total: { bawah: 5 },
    });
  });
});

describe("unreported periods", () => {
  it("still count as remaining", () => {
    const hasil = butuh(Q(4, 5, 4, 5), { Q1: 4, Q2: null }, "S1");
    expect(hasil).toMatchObject({ sejauhIni: 4, sisa: TRIWULAN.slice(1), total: { bawah: 14 } });
  });
  it("a period that reaches past the judged one is wholly to come", () => {
    const hasil = butuh({ S1: 10, S2: 10 }, { S1: 10, Q3: 5 }, "sdQ3");
    expect(hasil).toMatchObject({ sejauhIni: 10, sisa: [periode("S2")], total: { bawah: 10 } });
  });
  it("a target for the year alone is spread over the realisasi's own columns", () => {
    const hasil = butuh({ Y: 20 }, { Q1: 6, Q2: 6, Q3: null, Q4: null }, "S1");
    expect(hasil).toMatchObject({ sisa: TRIWULAN.slice(2), total: { bawah: 8 }, perSisa: { bawah: 4 } });
  });
});

describe("not computed, with the reason", () => {
  it.each<[string, ReturnType<typeof butuh>]>([
    ["KONSOLIDASI_TIDAK_DIKETAHUI", butuh(Q(1, 1, 1, 1), {}, "S1", { konsolidasi: null })],
    ["TANPA_BAGIAN_TAHUN", butuh({}, { Q1: 5 }, "S1")],
    ["TANPA_BAGIAN_TAHUN", butuh({ Y: 5 }, {}, "S1")],
    ["TANPA_BAGIAN_TAHUN", kebutuhanIku(iku({ target: deret({ Y: 5 }) }), null, P)],
    ["TARGET_BUKAN_ANGKA", butuh({ Q1: 5, Q2: "nanti" }, {}, "Q1")],
    ["TARGET_NOL_MAXIMIZE", butuh(Q(0, 0, 0, 0), {}, "Q1")],
    ["TIDAK_TERHITUNG", butuh(Q(5, 5, 5, 5), { Q1: Infinity }, "Q1")],
  ])("%s", (kode, hasil) => {
    expect(hasil).toMatchObject({ keadaan: "tidak-terhitung", alasan: { kode } });
  });
});

describe("rentangHijau", () => {
  const untuk = (polarisasi: DataIku["polarisasi"], target: Nilai, ubah = {}, profil = P) =>
    rentangHijau({ polarisasi, target, terburuk: null, konversi120: false, ...ubah }, profil);
  it("of a range target begins at its near bound", () => {
    expect(untuk("maximize", rentang(80, 90))).toEqual({ bawah: 80, atas: null });
    expect(untuk("minimize", rentang(80, 90))).toEqual({ bawah: null, atas: 90 });
    expect(untuk("maximize", rentang(0, 5))).toEqual({ bawah: 0, atas: null });
  });
  it("of minimize with target 0 ends at 0, or further for a lower threshold and a worst value", () => {
    expect(untuk("minimize", angka(0))).toEqual({ bawah: null, atas: 0 });
    const longgar = { ...P, ambang: { hijau: 60, kuning: 40 } };
    expect(untuk("minimize", angka(0), { terburuk: 10 }, longgar)).toEqual({ bawah: null, atas: 4 });
  });
  it("of stabilize knows no konversi and lies between the profile's points", () => {
    const tinggi = { ...P, ambang: { hijau: 110, kuning: 80 } };
    expect(untuk("stabilize", angka(100), { konversi120: true }, tinggi)).toEqual({ bawah: 95, atas: 105 });
  });
  it("reaches as far as the highest index there is", () => {
    const puncak = { ...P, ambang: { hijau: 120, kuning: 80 } };
    expect(untuk("stabilize", angka(100), {}, puncak)).toEqual({ bawah: 100, atas: 100 });
  });
  it("of stabilize has no formula for a range that begins or ends at 0, nor where every Ca is hijau", () => {
    const nol = { kode: "TARGET_NOL_STABILIZE" };
    expect(untuk("stabilize", rentang(0, 10))).toEqual(nol);
    expect(untuk("stabilize", rentang(-10, 0))).toEqual(nol);
    const semua = {
      ...P,
      titikStabilize: [
        [0, 100],
        [100, 120],
      ] as const,
    };
    expect(untuk("stabilize", angka(10), {}, semua)).toEqual({ kode: "TIDAK_TERHITUNG" });
  });
  it("gives the reason where there is no formula", () => {
    expect(untuk("maximize", nilai(null))).toEqual({ kode: "BELUM_ADA_TARGET" });
    expect(untuk("maximize", kata("x"))).toEqual({ kode: "TARGET_BUKAN_ANGKA", teks: "x" });
    expect(untuk("stabilize", angka(0))).toEqual({ kode: "TARGET_NOL_STABILIZE" });
    expect(untuk("maximize", angka(NaN))).toEqual({ kode: "TIDAK_TERHITUNG" });
    expect(untuk("maximize", angka(5), {}, { ...P, ambang: { hijau: 130, kuning: 80 } })).toEqual({
      kode: "TIDAK_TERHITUNG",
    });
  });
  it("agrees with the index: hijau inside, not hijau outside", () => {
    const bilangan = fc.double({ min: -1000, max: 1000, noNaN: true }).filter((x) => Math.abs(x) > 0.1);
    fc.assert(
      fc.property(
        fc.constantFrom<DataIku["polarisasi"]>("maximize", "minimize", "stabilize"),
        bilangan,
        bilangan,
        fc.constantFrom(90, 100, 110),
        fc.boolean(),
        (polarisasi, t, r, hijau, konversi120) => {
          const profil = { ...P, ambang: { hijau, kuning: 50 } };
          const masukan = { polarisasi, target: angka(t), terburuk: null, konversi120 };
          const rentang = rentangHijau(masukan, profil);
          if ("kode" in rentang) throw new Error(rentang.kode);
          const { indeks } = hitungIndeks({ ...masukan, realisasi: angka(r) }, profil);
          const jarak = Math.min(
            ...[rentang.bawah, rentang.atas].map((u) => (u === null ? Infinity : Math.abs(r - u))),
          );
          if (jarak < 1e-6) return;
          const diDalam = (rentang.bawah ?? -Infinity) < r && r < (rentang.atas ?? Infinity);
          expect((indeks ?? NaN) >= hijau).toBe(diDalam);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe("what always holds", () => {
  it("reporting exactly what is needed ends the year hijau", () => {
    const positif = fc.double({ min: 1, max: 1000, noNaN: true });
    fc.assert(
      fc.property(
        fc.tuple(positif, positif, positif, positif),
        fc.array(positif, { minLength: 1, maxLength: 3 }),
        fc.constantFrom<NonNullable<DataIku["konsolidasi"]>>("sum", "average", "tlk"),
        fc.constantFrom<DataIku["polarisasi"]>("maximize", "minimize"),
        ([a, b, c, d], sudah, konsolidasi, polarisasi) => {
          const target = deret(Q(a, b, c, d));
          const realisasi: NilaiPeriode[] = sudah.map((n, i) => ({
            periode: TRIWULAN[i] ?? periode("Q4"),
            nilai: angka(n),
          }));
          const data = iku({ target, realisasi, konsolidasi, polarisasi });
          const kini = { dari: 1, sampai: sudah.length * 3 };
          const hasil = kebutuhanIku(data, kini, P, { bawah: null, atas: null });
          if (!("sisa" in hasil)) throw new Error(hasil.keadaan);
          const per = angka(hasil.perSisa.bawah ?? hasil.perSisa.atas ?? NaN);
          const lengkap = [...realisasi, ...hasil.sisa.map((p) => ({ periode: p, nilai: per }))];
          const akhir = kebutuhanIku({ ...data, realisasi: lengkap }, periode("Y"), P);
          expect(akhir).toMatchObject({ keadaan: "selesai", tercapai: true });
        },
      ),
    );
  });
  it("never throws, and what remains lies after what is judged or is unreported", () => {
    fc.assert(
      fc.property(ikuApaSaja, periodeApaSaja, (data, p) => {
        const hasil = kebutuhanIku(data, p, P);
        if (!("sisa" in hasil)) return;
        expect(hasil.sisa.length).toBeGreaterThan(0);
        expect(new Set(hasil.sisa.map((s) => s.dari)).size).toBe(hasil.sisa.length);
        for (const s of hasil.sisa) {
          const tertulis = data.realisasi.find(
            (r) => samaPeriode(r.periode, s) && r.nilai.jenis !== "kosong",
          );
          expect(s.sampai > p.sampai || tertulis?.nilai.jenis !== "angka").toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});
