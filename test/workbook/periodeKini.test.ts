import { describe, expect, it } from "vitest";
import { kunciPeriode, sampaiDengan, SEMESTER, TAHUN, TRIWULAN } from "../../src/scoring/periode.ts";
import { periodeTerlapor } from "../../src/workbook/periode/periodeKini.ts";
import { barisUji, LEMBAR_UJI, type AngkaUji } from "./barisUji.ts";
import type { SelUji } from "./gridUji.ts";

const [Q1, Q2, Q3, Q4] = TRIWULAN;
const PERIODE = { Q1, Q2, SM1: SEMESTER[0], Q3, SD3: sampaiDengan(9), Q4, Y: TAHUN };

/** The judged period as a key, and what is said. */
function terlapor(...baris: readonly (readonly AngkaUji[])[]) {
  const { kini, temuan } = periodeTerlapor(
    LEMBAR_UJI,
    baris.map((b) => barisUji(...b)),
  );
  return { kini: kini && kunciPeriode(kini), kode: temuan.map((t) => `${t.kode} ${t.sel ?? ""}`.trim()) };
}

/** The same for realisasi in named periods, one list of figures per IKU. */
function realisasi(nama: string, ...iku: readonly (readonly SelUji[])[]) {
  const periode = nama.split(" ").map((n) => PERIODE[n as keyof typeof PERIODE]);
  return terlapor(...iku.map((r) => periode.map((p, i): AngkaUji => ["realisasi", r[i] ?? "", p])));
}

const kali = (n: number, ...isi: readonly SelUji[]) => Array.from({ length: n }, () => isi);

describe("a table that names no period", () => {
  it("has none to judge", () => {
    expect(terlapor()).toEqual({ kini: null, kode: [] });
    expect(
      terlapor([
        ["target", 5],
        ["realisasi", 4],
        ["indeks", 80, Q1],
      ]),
    ).toEqual({ kini: null, kode: [] });
  });
});

describe("where nothing is reported", () => {
  it("the first period of a target or realisasi is judged, aloud", () => {
    expect(
      terlapor([
        ["indeks", "", Q1],
        ["target", 5, Q3],
        ["target", 5, Q2],
        ["realisasi", "", Q4],
      ]),
    ).toEqual({
      kini: "04-06",
      kode: ["BELUM_ADA_REALISASI"],
    });
    expect(
      terlapor([
        ["target", 5, Q3],
        ["realisasi", "", Q2],
      ]).kini,
    ).toBe("04-06");
  });
  it("several zeros are a template's, and said", () => {
    expect(realisasi("Q1 Q2", [0, ""], [0, ""])).toEqual({
      kini: "01-03",
      kode: ["PERIODE_NOL IKU!A2", "BELUM_ADA_REALISASI"],
    });
  });
});

describe("the last period that was reported", () => {
  it("is that of the last figure, with all before it", () => {
    expect(realisasi("Q1 Q2 Q3", [4, 5, ""])).toEqual({ kini: "01-06", kode: [] });
    expect(realisasi("Q3 Q2 Q1", ["", 5, 4])).toEqual({ kini: "01-06", kode: [] });
  });
  it("needs a quarter of the IKU of the fullest", () => {
    expect(realisasi("Q1 Q2", [4, 5], ...kali(3, 4, ""))).toEqual({ kini: "01-06", kode: [] });
    expect(realisasi("Q1 Q2", [4, 5], ...kali(4, 4, ""))).toEqual({
      kini: "01-03",
      kode: ["PERIODE_TIDAK_PASTI IKU!B2"],
    });
  });
  it("counts zeros beside other figures, and one that stands alone", () => {
    expect(realisasi("Q1 Q2", [4, 5], ...kali(4, 4, 0)).kini).toBe("01-06");
    expect(realisasi("Q1 Q2", [4, 0]).kini).toBe("01-06");
    expect(realisasi("Q1 Q2", ...kali(2, 4, 0)).kini).toBe("01-03");
  });
  it("zeros of a later period are said, not those of an earlier one or beside figures", () => {
    expect(realisasi("Q1 Q2 Q3", ...kali(2, 0, 5, 0)).kode).toEqual(["PERIODE_NOL IKU!C2"]);
    expect(realisasi("Q1 Q2", [4, 5], ...kali(2, 4, 0), ...kali(13, 4, "")).kode).toEqual([
      "PERIODE_TIDAK_PASTI IKU!B2",
    ]);
    expect(realisasi("Q1 Q2", [4, 0], ...kali(4, 4, "")).kode).toEqual(["PERIODE_TIDAK_PASTI IKU!B2"]);
  });
  it("what is doubtful is said with its header and how many reported it", () => {
    const baris = [[4, 5], ...kali(4, 4, "")].map((r) =>
      barisUji(["realisasi", r[0] ?? "", Q1], ["realisasi", r[1] ?? "", Q2]),
    );
    expect(periodeTerlapor(LEMBAR_UJI, baris).temuan).toEqual([
      {
        kode: "PERIODE_TIDAK_PASTI",
        tingkat: "periksa",
        sel: "IKU!B2",
        data: { judul: "realisasi", jumlah: 1, iku: 5 },
      },
    ]);
  });
});

describe("a consolidated figure after the last reported part", () => {
  const NAMA = Object.keys(PERIODE).join(" ");
  type Isi = Partial<Record<keyof typeof PERIODE, SelUji>>;
  /** IKU with a column for every period, Q1 in A to Y in G. */
  const penuh = (...iku: readonly Isi[]) =>
    realisasi(NAMA, ...iku.map((isi) => NAMA.split(" ").map((n) => isi[n as keyof Isi] ?? "")));
  const sebanyak = (n: number, isi: Isi) => Array.from({ length: n }, () => isi);

  it.each<[string, string, Isi]>([
    ["a sum", "01-06", { Q1: 4, Q2: 5, Y: 9 }],
    ["a sum that counts no part twice", "01-09", { Q1: 4, Q2: 5, SM1: 9, Q3: 6, Y: 15 }],
    ["a sum of a half-year whose quarters are blank", "01-09", { SM1: 9, Q3: 6, Y: 15 }],
    ["a sum of a half-year whose quarters are zero", "01-09", { Q1: 0, Q2: 0, SM1: 9, Q3: 6, Y: 15 }],
    ["a mean over the filled parts", "01-09", { Q1: 4, Q2: 6, Q3: 6, Y: 16 / 3 }],
    ["a mean over all parts", "01-09", { Q1: 4, Q2: 6, Q3: 6, Y: 4 }],
    ["the last figure carried over", "01-09", { Q1: 25, Q2: 60, Q3: 75, Y: 75 }],
    ["zero", "01-06", { Q1: 4, Q2: 5, Y: 0 }],
    ["blank", "01-06", { Q1: 4, Q2: 5 }],
    ["a sum to a millionth of it", "01-03", { Q1: 4e9, Y: 4e9 + 1000 }],
    ["a sum to a millionth", "01-03", { Q1: 0.004, Y: 0.0040005 }],
  ])("is what a formula made of them: %s", (_, kini, isi) => {
    expect(penuh(isi)).toEqual({ kini, kode: [] });
  });
  it.each<[string, Isi, string, string]>([
    ["s.d. Q3", { Q1: 4, Q2: 5, SD3: 15 }, "01-09", "IKU!E2"],
    ["the year", { Q1: 4, Y: 15 }, "01-12", "IKU!G2"],
    ["the last of several", { Q1: 4, SD3: 15, Y: 20 }, "01-12", "IKU!G2"],
    ["the last that no formula carried over", { Q1: 4, SD3: 15, Y: 15 }, "01-09", "IKU!E2"],
    ["more than a millionth from a sum", { Q1: 4e9, Y: 4e9 + 8000 }, "01-12", "IKU!G2"],
  ])("counts where it is one of its own, aloud: %s", (_, isi, kini, sel) => {
    expect(penuh(isi)).toEqual({ kini, kode: [`PERIODE_DARI_KONSOLIDASI ${sel}`] });
  });
  it("the last of several counts in whatever order they stand", () => {
    expect(realisasi("Y Q4 SD3 Q3 Q1", [20, "", 15, "", 4]).kini).toBe("01-12");
  });
  it("is compared with realisasi only", () => {
    const baris: AngkaUji[] = [
      ["target", 15, Q1],
      ["realisasi", 4, Q1],
      ["realisasi", "", Q4],
      ["realisasi", 15, TAHUN],
    ];
    expect(terlapor(baris).kini).toBe("01-12");
  });
  it("counts when a quarter of the IKU have one", () => {
    const sendiri = { Q1: 4, Y: 15 };
    expect(penuh(sendiri, ...sebanyak(3, { Q1: 4, Y: 4 })).kini).toBe("01-12");
    expect(penuh(sendiri, ...sebanyak(4, { Q1: 4, Y: 4 })).kini).toBe("01-03");
    expect(penuh(sendiri, ...sebanyak(4, { Q1: 4 })).kini).toBe("01-03");
    expect(penuh(sendiri, ...sebanyak(4, { SD3: 5, Y: 5 })).kini).toBe("01-09");
  });
  it("of a period that is reported says nothing", () => {
    expect(penuh({ Q1: 4, Q2: 5, SM1: 12 })).toEqual({ kini: "01-06", kode: [] });
    expect(penuh({ Q1: 4, Q2: 5, SM1: 12, Q3: 6 })).toEqual({ kini: "01-09", kode: [] });
  });
});
