import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  gabungkan,
  kenaliKonsolidasi,
  konsolidasikan,
  KOSONG,
  samaTercetak,
  TAHUN,
  type Konsolidasi,
  type Nilai,
} from "../../src/scoring/index.ts";
import { angka, deret, kata, nilai, periode, rentang } from "./bahan.ts";

type Baris = Readonly<Record<string, number | string | null | Nilai>>;

function gabung(t: Baris, r: Baris, p: string, jenis: Konsolidasi | null = "sum") {
  return konsolidasikan(deret(t), deret(r), periode(p), jenis);
}
const kode = (...masukan: Parameters<typeof gabung>) => gabung(...masukan).catatan.map((c) => c.kode);
const EMPAT = { Q1: 10, Q2: 10, Q3: 10, Q4: 10 };

describe("each kind over Sm.1, s.d. Q3 and Y", () => {
  it.each([
    ["sum", [4, 5, 4, 5], [9, 13, 18]],
    ["average", [3.25, 3.25, 3.25, 3.25], [3.25, 3.25, 3.25]],
    ["tlk", [25, 60, 75, 100], [60, 75, 100]],
  ] as const)("%s", (jenis, [Q1, Q2, Q3, Q4], hasil) => {
    const baris = { Q1, Q2, Q3, Q4 };
    ["S1", "sdQ3", "Y"].forEach((p, i) => {
      const { target, realisasi } = gabung(baris, baris, p, jenis);
      expect(target).toEqual(angka(hasil[i] ?? NaN));
      expect(realisasi).toEqual(target);
    });
  });
  it("shows its working", () => {
    const { langkah } = gabung(EMPAT, { Q1: 9, Q2: 11 }, "S1");
    expect(langkah.map((l) => l.kode)).toEqual(["KONSOLIDASI_TARGET", "KONSOLIDASI_REALISASI"]);
    expect(langkah[1]?.data).toEqual({
      jenis: "sum",
      n: 2,
      periode1: "01-03",
      nilai1: 9,
      periode2: "04-06",
      nilai2: 11,
      hasil: 20,
    });
  });
  it("a single period needs no working", () => {
    expect(gabung({ Q3: 5 }, { Q3: 4 }, "Q3")).toEqual({
      target: angka(5),
      realisasi: angka(4),
      langkah: [],
      catatan: [],
    });
  });
});

describe("only periods that have a target count", () => {
  it("on both sides", () => {
    const hasil = gabung({ Q1: null, Q2: 80, Q3: 90 }, { Q1: 10, Q2: 70, Q3: 80 }, "sdQ3", "average");
    expect(hasil.target).toEqual(angka(85));
    expect(hasil.realisasi).toEqual(angka(75));
    expect(hasil.catatan).toEqual([
      { kode: "REALISASI_TANPA_TARGET", data: { periode: "01-03", nilai: 10 } },
    ]);
  });
  it("tlk is the last one that has a target", () => {
    const hasil = gabung({ Q1: 25, Q2: 60, Q3: null }, { Q1: 30, Q2: 66 }, "sdQ3", "tlk");
    expect(hasil.target).toEqual(angka(60));
    expect(hasil.realisasi).toEqual(angka(66));
  });
  it("none at all: both blank", () => {
    const hasil = gabung({ Q4: 100 }, { Q4: 90 }, "S1", "tlk");
    expect(hasil).toEqual({ target: KOSONG, realisasi: KOSONG, langkah: [], catatan: [] });
  });
});

describe("a part with target and without realisasi", () => {
  it("leaves the consolidated realisasi blank and is named in the working", () => {
    const hasil = gabung(EMPAT, { Q1: 9, Q2: null }, "S1");
    expect(hasil.target).toEqual(angka(20));
    expect(hasil.realisasi).toEqual(KOSONG);
    expect(hasil.langkah.at(-1)).toEqual({ kode: "BAGIAN_BELUM_DILAPORKAN", data: { periode: "04-06" } });
  });
  it("does not matter to tlk before the last part, but is noted", () => {
    const hasil = gabung(EMPAT, { Q1: null, Q2: 9 }, "S1", "tlk");
    expect(hasil.realisasi).toEqual(angka(9));
    expect(hasil.catatan).toEqual([{ kode: "REALISASI_BAGIAN_KOSONG", data: { periode: "01-03" } }]);
  });
  it("words in it are the result", () => {
    expect(gabung(EMPAT, { Q1: 9, Q2: "menunggu survei" }, "S1").realisasi).toEqual(kata("menunggu survei"));
  });
  it("of blank and words the latest decides", () => {
    expect(gabung(EMPAT, { Q1: "survei", Q2: null }, "S1").realisasi).toEqual(KOSONG);
    expect(gabung(EMPAT, { Q1: null, Q2: "survei" }, "S1").realisasi).toEqual(kata("survei"));
  });
});

describe("a number for a part without target", () => {
  const Q2 = 10;
  it("is not noted when it lies outside the period or is no number", () => {
    expect(kode({ Q2 }, { Q1: "libur", Q2: 9, Q3: 7 }, "S1")).toEqual([]);
  });
  it("is not noted when the typed value is what the other parts give, or they give none", () => {
    expect(kode({ Q2 }, { Q1: 3, Q2: 9, S1: 9 }, "S1")).toEqual([]);
    expect(kode({ Q2 }, { Q1: 3, Q2: null, S1: 9 }, "S1")).toEqual([]);
  });
  it("is noted when the typed value is another one", () => {
    expect(kode({ Q2 }, { Q1: 3, Q2: 9, S1: 12 }, "S1")).toEqual(["REALISASI_TANPA_TARGET"]);
  });
  it("is not noted when no part has a target", () => {
    expect(kode({ S1: 20 }, { Q1: 3 }, "S1")).toEqual([]);
  });
});

describe("a value typed for exactly the period", () => {
  it("wins over its parts", () => {
    const hasil = gabung({ ...EMPAT, sdQ3: 30 }, { Q1: 9, Q2: 11, Q3: 10, sdQ3: 30 }, "sdQ3");
    expect(hasil).toEqual({ target: angka(30), realisasi: angka(30), langkah: [], catatan: [] });
  });
  it("is noted when the parts give another one", () => {
    const hasil = gabung({ ...EMPAT, sdQ3: 31 }, { Q1: 9, Q2: 11, Q3: 10, sdQ3: 29 }, "sdQ3");
    expect(hasil.target).toEqual(angka(31));
    expect(hasil.catatan.map((c) => c.data)).toEqual([
      { peran: "target", periode: "01-09", tertulis: 31, dihitung: 30 },
      { peran: "realisasi", periode: "01-09", tertulis: 29, dihitung: 30 },
    ]);
  });
  it("is noted when it holds words although the parts give a number", () => {
    const hasil = gabung(EMPAT, { Q1: 9, Q2: 11, S1: "belum final" }, "S1");
    expect(hasil.realisasi).toEqual(kata("belum final"));
    expect(hasil.catatan[0]?.data).toMatchObject({ tertulis: "belum final", dihitung: 20 });
  });
  it("one side typed, the other computed", () => {
    expect(gabung({ ...EMPAT, S1: 20 }, { Q1: 9, Q2: 11 }, "S1").realisasi).toEqual(angka(20));
    expect(gabung(EMPAT, { S1: 21 }, "S1")).toMatchObject({ target: angka(20), realisasi: angka(21) });
  });
  it("over a partly blank row is noted", () => {
    expect(kode(EMPAT, { Q1: 9, Q2: null, S1: 9 }, "S1")).toEqual(["REALISASI_BAGIAN_KOSONG"]);
  });
  it("0 over wholly blank parts is an unfilled formula: not reported", () => {
    const hasil = gabung(EMPAT, { Q1: null, Q2: null, S1: 0 }, "S1");
    expect(hasil.realisasi).toEqual(KOSONG);
    expect(hasil.catatan).toEqual([{ kode: "REALISASI_NOL_DIABAIKAN", data: { periode: "01-06" } }]);
  });
  it("0 of tlk over a blank last part is an unfilled formula, too", () => {
    expect(gabung(EMPAT, { Q1: 9, Q2: null, S1: 0 }, "S1", "tlk").realisasi).toEqual(KOSONG);
  });
  it("0 stands when there are no columns for the parts, or when they say 0", () => {
    expect(gabung(EMPAT, { S1: 0 }, "S1").realisasi).toEqual(angka(0));
    expect(gabung(EMPAT, { Q1: 0, Q2: 0, S1: 0 }, "S1").realisasi).toEqual(angka(0));
  });
  it("that is not 0 stands over wholly blank parts, which nobody reports, without a remark", () => {
    const hasil = gabung(EMPAT, { Q1: null, Q2: null, S1: 21 }, "S1");
    expect(hasil).toMatchObject({ realisasi: angka(21), catatan: [] });
    expect(gabung(EMPAT, { Q1: null, Q2: null, S1: "survei" }, "S1").realisasi).toEqual(kata("survei"));
  });
  it("0 stands over parts of which one is reported, for tlk over the last one", () => {
    expect(gabung(EMPAT, { Q1: 9, Q2: null, S1: 0 }, "S1").realisasi).toEqual(angka(0));
    expect(gabung(EMPAT, { Q1: null, Q2: 0, S1: 0 }, "S1", "tlk").realisasi).toEqual(angka(0));
  });
  it("is compared where blank columns account for every other month, and not where one is missing", () => {
    expect(kode({ Q1: 4, Q2: null, S1: 9 }, {}, "S1")).toEqual(["KONSOLIDASI_BEDA"]);
    expect(kode({ Q1: 4, B4: null, B5: null, S1: 9 }, {}, "S1")).toEqual([]);
    expect(kode({ Q1: 4, B4: null, B5: null, B6: null, S1: 9 }, {}, "S1")).toEqual(["KONSOLIDASI_BEDA"]);
  });
  it("is not compared where only cumulative columns exist", () => {
    expect(kode({ Q1: 4, S1: 9, sdQ3: 13 }, { Q1: 4, S1: 9, sdQ3: 13 }, "sdQ3")).toEqual([]);
    expect(kode({ Q1: 4, Q2: 5, Q3: null, sdQ3: 13 }, {}, "sdQ3")).toEqual(["KONSOLIDASI_BEDA"]);
  });
  it("a blank one does not count as typed", () => {
    expect(gabung({ ...EMPAT, S1: null }, { Q1: 9, Q2: 11, S1: null }, "S1").realisasi).toEqual(angka(20));
  });
});

describe("other columns than quarters", () => {
  it("months make up a quarter", () => {
    const hasil = gabung({ Q1: 30 }, { B1: 9, B2: 10, B3: 12 }, "Q1");
    expect(hasil.realisasi).toEqual(angka(31));
  });
  it("monthly realisasi under quarterly targets", () => {
    const r = { B1: 1, B2: 1, B3: 1, B4: 2, B5: 2, B6: 2 };
    expect(gabung({ Q1: 3, Q2: 6 }, r, "S1")).toMatchObject({ target: angka(9), realisasi: angka(9) });
  });
  it("Semester I and Triwulan III: an average counts months", () => {
    const hasil = gabung({ S1: 80, Q3: 95 }, { S1: 80, Q3: 95 }, "sdQ3", "average");
    expect(hasil.target).toEqual(angka(85));
  });
  it("a target for the whole period alone: all the realisasi's own columns must be there", () => {
    expect(gabung({ S1: 20 }, { Q1: 9, Q2: 11 }, "S1").realisasi).toEqual(angka(20));
    expect(gabung({ S1: 20 }, { Q1: 9, Q2: null }, "S1").realisasi).toEqual(KOSONG);
    expect(gabung({ S1: 20 }, { Q2: 11 }, "S1").realisasi).toEqual(KOSONG);
  });
});

describe("ranges and words as targets", () => {
  it("ranges are consolidated bound by bound, numbers among them as both bounds", () => {
    expect(gabung({ Q1: rentang(80, 90), Q2: 90 }, {}, "S1", "average").target).toEqual(rentang(85, 90));
  });
  it("the working shows both bounds of every range", () => {
    const { langkah } = gabung({ Q1: rentang(1, 2), Q2: rentang(3, 4) }, {}, "S1");
    expect(langkah[0]).toEqual({
      kode: "KONSOLIDASI_TARGET",
      data: {
        jenis: "sum",
        n: 2,
        periode1: "01-03",
        nilai1: 1,
        nilai1Atas: 2,
        periode2: "04-06",
        nilai2: 3,
        nilai2Atas: 4,
        hasil: 4,
        hasilAtas: 6,
      },
    });
  });
  it("words make the target words", () => {
    expect(gabung({ Q1: 5, Q2: "menyesuaikan" }, {}, "S1").target).toEqual(kata("menyesuaikan"));
  });
  it("words in the realisasi survive where there is no target: the latest", () => {
    const hasil = gabung({ Q4: 80 }, { Q1: "survei nanti", Q3: "menunggu survei TW IV" }, "sdQ3");
    expect(hasil.realisasi).toEqual(kata("menunggu survei TW IV"));
  });
});

describe("unknown kind of consolidation", () => {
  it("assumes average and says so when parts are joined", () => {
    const hasil = gabung(EMPAT, { Q1: 9, Q2: 12 }, "S1", null);
    expect(hasil.realisasi).toEqual(angka(10.5));
    expect(hasil.catatan).toEqual([{ kode: "KONSOLIDASI_DIANGGAP", data: { jenis: "average" } }]);
  });
  it("follows what the typed targets show", () => {
    const hasil = gabung({ Q1: 10, Q2: 10, S1: 20 }, { Q1: 9, Q2: 12 }, "S1", null);
    expect(hasil).toMatchObject({ target: angka(20), realisasi: angka(21) });
    expect(hasil.catatan).toEqual([{ kode: "KONSOLIDASI_DIANGGAP", data: { jenis: "sum" } }]);
  });
  it.each<[Konsolidasi | null, Baris]>([
    ["sum", { Q1: 4, Q2: 5, Q3: 4, Q4: 5, S1: 9, sdQ3: 13, Y: 18 }],
    ["average", { Q1: 3.25, Q2: 3.25, Q3: 3.25, sdQ3: 3.25 }],
    ["tlk", { Q1: 25, Q2: 60, Q3: 75, Q4: 100, Y: 100 }],
    [null, { Q1: 4, Q2: 5, Q3: 4, Q4: 5 }],
    [null, { Q1: 4, Q2: 5, S1: 7 }],
    [null, { Q1: 4, Q2: 5, S1: 9, Q3: 4, sdQ3: 4 }],
    [null, { Q1: 4, S1: 9, sdQ3: 13 }],
  ])("is recognised as %s from %j", (jenis, t) => {
    expect(kenaliKonsolidasi(deret(t))).toBe(jenis);
  });
  it("needs no assumption for one part or typed values", () => {
    expect(kode({ Q1: 5 }, { Q1: 5 }, "Q1", null)).toEqual([]);
    expect(kode({ Q2: 5 }, { Q2: 5 }, "S1", null)).toEqual([]);
    expect(kode({ ...EMPAT, S1: 20 }, { Q1: 1, Q2: 2, S1: 3 }, "S1", null)).toEqual([]);
  });
});

describe("an unnamed single period", () => {
  it("is the first target and the first realisasi", () => {
    const hasil = konsolidasikan(deret({ Y: 5 }), deret({ Y: 4 }), null, null);
    expect(hasil).toEqual({ target: angka(5), realisasi: angka(4), langkah: [], catatan: [] });
    expect(konsolidasikan([], [], null, null).target).toEqual(KOSONG);
  });
});

describe("samaTercetak", () => {
  it.each([
    [75.45, 75.4533, true],
    [75.45, 75.46, false],
    [98, 97.6, true],
    [1, 0.6, false],
    [13, 14, false],
    [929893168257, 929893168258, false],
    [0.0101, 0.0125, false],
    [0.3, 0.1 + 0.2, true],
    [1e-7, 1.004e-7, true],
    [0, 0, true],
    [0, 0.001, false],
  ])("typed %s against computed %s: %s", (tertulis, dihitung, sama) => {
    expect(samaTercetak(angka(tertulis), angka(dihitung))).toBe(sama);
  });
  it("compares both bounds of ranges, texts as they are, and never across kinds", () => {
    expect(samaTercetak(rentang(80, 90), rentang(80, 90))).toBe(true);
    expect(samaTercetak(rentang(80, 90), rentang(80, 95))).toBe(false);
    expect(samaTercetak(rentang(70, 90), rentang(80, 90))).toBe(false);
    expect(samaTercetak(kata("a"), kata("a"))).toBe(true);
    expect(samaTercetak(kata("a"), kata("b"))).toBe(false);
    expect(samaTercetak(KOSONG, KOSONG)).toBe(true);
    expect(samaTercetak(angka(1), KOSONG)).toBe(false);
  });
});

describe("gabungkan", () => {
  const wajar = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  it("of nothing is blank", () => {
    for (const jenis of ["sum", "average", "tlk"] as const) expect(gabungkan([], jenis)).toEqual(KOSONG);
  });
  it("the average lies between the smallest and the largest", () => {
    fc.assert(
      fc.property(fc.array(wajar, { minLength: 1, maxLength: 12 }), (daftar) => {
        const rata = gabungkan(
          daftar.map((n) => ({ nilai: nilai(n), bobot: 3 })),
          "average",
        );
        expect(rata.jenis).toBe("angka");
        const hasil = rata.jenis === "angka" ? rata.nilai : NaN;
        expect(hasil).toBeGreaterThanOrEqual(Math.min(...daftar) - 1e-6);
        expect(hasil).toBeLessThanOrEqual(Math.max(...daftar) + 1e-6);
      }),
    );
  });
});

it("the index of sum and average is the same, which is why average can be assumed", () => {
  const positif = fc.double({ min: 0.1, max: 1e4, noNaN: true });
  const empat = fc.tuple(positif, positif, positif, positif);
  const baris = ([Q1, Q2, Q3, Q4]: readonly [number, number, number, number]) => deret({ Q1, Q2, Q3, Q4 });
  fc.assert(
    fc.property(empat, empat, (t, r) => {
      const rasio = (jenis: Konsolidasi) => {
        const { target, realisasi } = konsolidasikan(baris(t), baris(r), TAHUN, jenis);
        return target.jenis === "angka" && realisasi.jenis === "angka" ? realisasi.nilai / target.nilai : NaN;
      };
      expect(rasio("average") / rasio("sum")).toBeCloseTo(1, 9);
    }),
  );
});
