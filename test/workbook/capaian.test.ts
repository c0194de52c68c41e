import { describe, expect, it } from "vitest";
import { TRIWULAN } from "../../src/scoring/periode.ts";
import { putuskanCapaian } from "../../src/workbook/nilai/capaian.ts";
import { barisUji, LEMBAR_UJI, type AngkaUji } from "./barisUji.ts";

/** What each figure of the rows is once "Capaian" is decided, and the codes of what is said about it. */
function putuskan(...baris: readonly (readonly AngkaUji[])[]) {
  const hasil = putuskanCapaian(
    LEMBAR_UJI,
    baris.map((b) => barisUji(...b)),
  );
  return {
    peran: hasil.baris.map((b) => b.nilai.map((n) => n.peran).join(" ")),
    kode: hasil.temuan.map((t) => t.kode),
  };
}

const [T1, T2] = TRIWULAN;

describe("what a column called Capaian holds", () => {
  it("beside a realisasi column of any row it is the index", () => {
    const hasil = putuskan(
      [
        ["target", 50],
        ["capaian", 50],
      ],
      [
        ["target", 50],
        ["realisasi", 60],
        ["capaian", 60],
      ],
    );
    expect(hasil).toEqual({
      peran: ["target indeks", "target realisasi indeks"],
      kode: ["CAPAIAN_SEBAGAI_INDEKS"],
    });
  });
  it.each([
    ["close to its target and no index", 5000, 5100, "realisasi"],
    ["the fraction of a target in percent points", 20, 0.21, "realisasi"],
    ["percent points of a target that is a fraction", 0.2, 21, "realisasi"],
    ["up to 1,6 times its target", 5000, 8000, "realisasi"],
    ["around 100 whatever the target", 5000, 102, "indeks"],
    ["an index of 130, the highest that is usual", 5000, 130, "indeks"],
    ["an index of 30, the lowest", 5000, 30, "indeks"],
    ["an index typed as a fraction", 5000, 1.02, "indeks"],
  ])("alone, %s: target %d, capaian %d is %s", (_, target, capaian, peran) => {
    const hasil = putuskan([
      ["target", target],
      ["capaian", capaian],
    ]);
    expect(hasil.peran).toEqual([`target ${peran}`]);
    expect(hasil.kode).toEqual([`CAPAIAN_SEBAGAI_${peran.toUpperCase()}`]);
  });
  it.each([
    ["fits both", 100, 100],
    ["fits neither", 5000, 131],
    ["fits neither, below the usual index", 5000, 29],
    ["fits neither, over 1,6 times its target", 5000, 8001],
    ["cannot be compared with a target of 0", 0, 100],
    ["has no target in figures", "belum", 102],
    ["carries a percent sign, so that it is no fraction of an index", 5000, "1%"],
  ])("alone, what %s is taken as realisasi and said to be unsure", (_, target, capaian) => {
    const hasil = putuskan([
      ["target", target],
      ["capaian", capaian],
    ]);
    expect(hasil).toEqual({ peran: ["target realisasi"], kode: ["CAPAIAN_TIDAK_PASTI"] });
  });
  it("it is compared with the target of its own period", () => {
    const hasil = putuskan([
      ["target", 5000, T1],
      ["target", 9, T2],
      ["capaian", 10, T2],
    ]);
    expect(hasil.kode).toEqual(["CAPAIAN_SEBAGAI_REALISASI"]);
  });
  it.each<[string, AngkaUji]>([
    ["an index", ["indeks", 9]],
    ["words in place of a target", ["target", "belum"]],
    ["the target of another period", ["target", 9, T1]],
  ])("%s is not what it is compared with", (_, lain) => {
    const hasil = putuskan([lain, ["target", 5000, T2], ["capaian", 5100, T2]]);
    expect(hasil.kode).toEqual(["CAPAIAN_SEBAGAI_REALISASI"]);
  });
  it.each([
    ["another number", 100, 95, 95.02],
    ["another number, as a fraction", 100, 95, 0.9502],
    ["words", 100, 0, "belum"],
  ])("a typed index that is %s settles nothing", (_, target, capaian, indeks) => {
    const hasil = putuskan([
      ["target", target],
      ["capaian", capaian],
      ["indeks", indeks],
    ]);
    expect(hasil.kode).toEqual(["CAPAIAN_TIDAK_PASTI"]);
  });
  it.each([
    ["the quotient", 100, 95, 95],
    ["the quotient as a fraction", 100, 95, 0.95],
    ["the mirror of minimize", 100, 95, 105],
    ["the cap", 80, 110, 120],
  ])("a typed index that is %s of it and its target makes it realisasi", (_, target, capaian, indeks) => {
    const hasil = putuskan([
      ["target", target],
      ["capaian", capaian],
      ["indeks", indeks],
    ]);
    expect(hasil.kode).toEqual(["CAPAIAN_SEBAGAI_REALISASI"]);
  });
  it("an index column of the row keeps its own word", () => {
    const hasil = putuskan([
      ["target", 5000],
      ["realisasi", 5100],
      ["capaian", 102],
      ["indeks", 102],
    ]);
    expect(hasil.peran).toEqual(["target realisasi indeks"]);
  });
  it("a table without such a column stays as it is", () => {
    const tabel = [barisUji(["target", 5000])];
    expect(putuskanCapaian(LEMBAR_UJI, tabel).baris).toBe(tabel);
  });
  it("is said with its header", () => {
    const { temuan } = putuskanCapaian(LEMBAR_UJI, [barisUji(["target", 5000], ["capaian", 102])]);
    expect(temuan).toEqual([
      { kode: "CAPAIAN_SEBAGAI_INDEKS", tingkat: "info", sel: "IKU!B2", data: { judul: "capaian" } },
    ]);
  });
});
