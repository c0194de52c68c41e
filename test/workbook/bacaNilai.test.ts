import { describe, expect, it } from "vitest";
import { selesaikan } from "../../src/scoring/bertahap.ts";
import { TRIWULAN, type Periode } from "../../src/scoring/periode.ts";
import { bukaLembar } from "../../src/workbook/lembaran.ts";
import { bacaNilai, putuskanAmbigu } from "../../src/workbook/nilai/bacaNilai.ts";
import type { PeranNilai } from "../../src/workbook/peranKolom.ts";
import { barisUji, LEMBAR_UJI, tulisNilai, type AngkaUji } from "./barisUji.ts";
import { gridUji, type SelUji } from "./gridUji.ts";

const [T1, T2] = TRIWULAN;

/** Reads the second row of a sheet, whose columns are the given figures. */
function bacaBaris(
  sel: readonly (readonly SelUji[])[],
  peran: readonly PeranNilai[],
  gabung: readonly string[] = [],
  barisNilai: readonly number[] | null = null,
) {
  const { mentah } = barisUji();
  const kolom = peran.map((p, k) => ({ peran: p, periode: null, judul: p, kolom: k }));
  const hasil = selesaikan(
    bacaNilai(bukaLembar(gridUji(sel, { gabung })), [{ ...mentah, nilai: kolom, barisNilai }]),
  );
  return {
    nilai: hasil.baris.flatMap((b) => b.nilai.map((n) => tulisNilai(n.nilai))),
    temuan: hasil.temuan,
  };
}

describe("the figures of a row", () => {
  it("stand in its own row or, in a table of stacked rows, in theirs", () => {
    const sel = [
      [4, 5],
      [6, 7],
      [8, 9],
    ];
    expect(bacaBaris(sel, ["target", "realisasi"]).nilai).toEqual(["6", "7"]);
    expect(bacaBaris(sel, ["target", "realisasi"], [], [1, 2]).nilai).toEqual(["6", "9"]);
  });
  it("count for every row that a merge comes down to, aloud", () => {
    expect(bacaBaris([[4], [""]], ["target"], ["A1:A2"])).toEqual({
      nilai: ["4"],
      temuan: [{ kode: "NILAI_GABUNG", tingkat: "periksa", sel: "IKU!A2", data: { teks: "4" } }],
    });
  });
  it.each([
    ["a blank", "", "target", ["A1:A2"]],
    ["a status", "hijau", "status", ["A1:A2"]],
  ] as const)("%s that is merged down is nothing to say", (_, sel, peran, gabung) => {
    expect(bacaBaris([[sel], [""]], [peran], gabung).temuan).toEqual([]);
  });
  it("are not those of a merge that begins in another column", () => {
    expect(bacaBaris([[4], ["", ""]], ["realisasi", "target"], ["A1:B2"])).toMatchObject({
      nilai: ["4", "-"],
      temuan: [{ sel: "IKU!A2" }],
    });
  });
});

/** What the first row's figures are once "1.234" is decided, and the codes of what is said. */
function putuskan(...baris: readonly (readonly AngkaUji[])[]) {
  const hasil = putuskanAmbigu(
    LEMBAR_UJI,
    baris.map((b) => barisUji(...b)),
  );
  return {
    nilai: hasil.baris[0]?.nilai.map((n) => tulisNilai(n.nilai)).join(" "),
    kode: hasil.temuan.map((t) => `${t.kode} ${t.sel ?? ""}`).join(" "),
  };
}

describe("1.234 by the other figures of its row", () => {
  const ambigu = (periode?: Periode): AngkaUji => ["realisasi", "1.234", periode];
  it.each<[string, AngkaUji[], string]>([
    ["a thousand beside a thousand", [ambigu(), ["target", 1200]], "1234 1200"],
    ["a decimal beside a decimal", [ambigu(), ["target", 1.2]], "1.234 1.2"],
    ["a decimal up to thirty times larger", [ambigu(), ["target", 36]], "1.234 36"],
    [
      "the partner of its period goes first",
      [ambigu(T1), ["target", 1.3, T2], ["target", 1250, T1]],
      "1234 1.3 1250",
    ],
    [
      "one without a period is a partner",
      [ambigu(T1), ["target", 1.3, T2], ["target", 1250]],
      "1234 1.3 1250",
    ],
    ["of one without any all are", [ambigu(), ["realisasi", 1.3, T2], ["target", 1250, T1]], "1234 1.3 1250"],
    ["then any figure of the row", [ambigu(T1), ["realisasi", 1.3, T2]], "1.234 1.3"],
    ["a target too", [ambigu(T1), ["target", 1.3, T2]], "1.234 1.3"],
    [
      "a range as well as a number",
      [
        ["target", "1.200 - 1.500"],
        ["realisasi", 1.3],
      ],
      "1.2..1.5 1.3",
    ],
    [
      "a partner too far away leaves it to the next",
      [ambigu(T1), ["target", 90000, T1], ["target", 2, T2]],
      "1.234 90000 2",
    ],
  ])("%s", (_, baris, nilai) => {
    const hasil = putuskan(baris);
    expect(hasil.nilai).toBe(nilai);
    expect(hasil.kode).toMatch(/^ANGKA_AMBIGU_PASANGAN IKU!A2$/);
  });
  it.each<[string, AngkaUji[]]>([
    ["an index", [ambigu(), ["indeks", 1.2]]],
    ["words", [ambigu(), ["target", "belum ada"]]],
    ["a blank", [ambigu(), ["target", ""]]],
    ["zero", [ambigu(), ["target", 0]]],
    ["a number of the other sign", [ambigu(), ["target", -1.2]]],
    ["a number over thirty times from both", [ambigu(), ["target", 38]]],
  ])("%s decides nothing, so it is a thousand by custom", (_, baris) => {
    const hasil = putuskan(baris);
    expect(hasil.nilai).toMatch(/^1234 /);
    expect(hasil.kode).toBe("ANGKA_AMBIGU_BIASA IKU!A2");
  });
  it("another one of its kind decides nothing", () => {
    expect(
      putuskan([
        ["realisasi", "1.234"],
        ["target", "1,300"],
      ]),
    ).toEqual({
      nilai: "1234 1.3",
      kode: "ANGKA_AMBIGU_BIASA IKU!A2 ANGKA_AMBIGU_BIASA IKU!B2",
    });
  });
});

describe("1.234 by the way the others are written", () => {
  it.each<[string, AngkaUji[][], string]>([
    ["in its column as in Indonesia", [[["target", "1.234"]], [["target", "9,5"]]], "1234"],
    ["in its column as in English", [[["target", "1.234"]], [["target", "9.5"]]], "1.234"],
    ["1,234 in an English column", [[["target", "1,234"]], [["target", "9.5"]]], "1234"],
    ["1,234 in an Indonesian column", [[["target", "1,234"]], [["target", "9,5"]]], "1.234"],
    [
      "by most of its column",
      [[["target", "1.234"]], [["target", "9,5"]], [["target", "9.5"]], [["target", "8.5"]]],
      "1.234",
    ],
    [
      "its column goes before the table",
      [
        [["target", "1.234"]],
        [
          ["target", "9.5"],
          ["realisasi", "9,5"],
          ["realisasi", "8,5"],
          ["realisasi", "7,5"],
        ],
      ],
      "1.234",
    ],
    [
      "where the column does not tell, most of the table",
      [
        [["target", "1.234"]],
        [
          ["target", 9],
          ["realisasi", "9.5"],
          ["realisasi", "8.5"],
          ["realisasi", "7,5"],
        ],
      ],
      "1.234",
    ],
    [
      "where the column is divided, most of the table",
      [
        [["target", "1.234"]],
        [["target", "9.5"]],
        [
          ["target", "9,5"],
          ["realisasi", "9.5"],
        ],
      ],
      "1.234",
    ],
  ])("%s", (_, baris, nilai) => {
    expect(putuskan(...baris)).toEqual({ nilai, kode: "ANGKA_AMBIGU_KOLOM IKU!A2" });
  });
  it("a table divided as a whole leaves it to custom", () => {
    expect(
      putuskan(
        [["target", "1.234"]],
        [
          ["target", 9],
          ["realisasi", "9,5"],
          ["realisasi", "9.5"],
        ],
      ),
    ).toEqual({
      nilai: "1234",
      kode: "ANGKA_AMBIGU_BIASA IKU!A2",
    });
  });
});

describe("what is said of 1.234", () => {
  it("is what it was taken for and what else it may be", () => {
    const { temuan } = putuskanAmbigu(LEMBAR_UJI, [barisUji(["target", "1.234"], ["realisasi", 1.3])]);
    expect(temuan).toEqual([
      {
        kode: "ANGKA_AMBIGU_PASANGAN",
        tingkat: "info",
        sel: "IKU!A2",
        data: { teks: "1.234", nilai: 1.234, lain: 1234 },
      },
    ]);
  });
  it("the decimals follow the reading", () => {
    const { baris } = putuskanAmbigu(LEMBAR_UJI, [barisUji(["target", "1.234"], ["realisasi", 1.3])]);
    expect(baris[0]?.nilai[0]?.baca).toMatchObject({ nilai: { nilai: 1.234 }, desimal: 3 });
  });
  it("is nothing where it is neither target nor realisasi", () => {
    expect(
      putuskan([
        ["indeks", "1.234"],
        ["target", 1.2],
      ]),
    ).toEqual({ nilai: "1234 1.2", kode: "" });
  });
  it("rows without such a figure stay the very same", () => {
    const baris = [barisUji(["target", 5]), barisUji(["target", "1.234"])];
    expect(putuskanAmbigu(LEMBAR_UJI, baris).baris[0]).toBe(baris[0]);
    const tanpa = baris.slice(0, 1);
    expect(putuskanAmbigu(LEMBAR_UJI, tanpa).baris).toBe(tanpa);
  });
});
