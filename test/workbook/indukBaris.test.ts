import { describe, expect, it } from "vitest";
import { gabungMelebar, pembacaInduk } from "../../src/workbook/badan/indukBaris.ts";
import { badanUji } from "./badanUji.ts";
import type { SelUji } from "./gridUji.ts";

/** A row of the table, or a band. */
type Langkah = readonly SelUji[] | { readonly pita: "perspektif" | "sasaran"; readonly teks: string };

/** "perspektif | sasaran | kode" of the row at hand after each row and band, "-" where there is none. */
function induk(
  judul: readonly string[],
  gabung: readonly string[],
  ...langkah: readonly Langkah[]
): string[] {
  const baris = langkah.map((satu) => ("pita" in satu ? [] : satu));
  const { l, kolom, awal } = badanUji([[...judul, "IKU", "Target", "Realisasi"], ...baris], { gabung });
  const pembaca = pembacaInduk(l, kolom);
  return langkah.map((satu, i) => {
    if ("pita" in satu) pembaca.pita(satu.pita, satu.teks);
    else pembaca.mulai(awal + i);
    const { perspektif, sasaran, kodeSasaran } = pembaca.kini();
    return [perspektif, sasaran, kodeSasaran].map((x) => x ?? "-").join(" | ");
  });
}

describe("what an IKU belongs to", () => {
  const SEMUA = ["Perspektif", "Sasaran Strategis", "Kode SS"];

  it("is filled down its columns; another perspective has other sasaran", () => {
    expect(
      induk(
        SEMUA,
        [],
        ["Stakeholder", "Penerimaan", "SS 1", "Waktu"],
        ["", "", "", "Mutu"],
        ["Stakeholder", "", "", "Mutu"],
        ["", "Kepatuhan", "SS 1b", "Mutu"],
        ["Customer", "", "", "Mutu"],
        ["", "Kepuasan", "SS 2", "Mutu"],
      ),
    ).toEqual([
      "Stakeholder | Penerimaan | SS 1",
      "Stakeholder | Penerimaan | SS 1",
      "Stakeholder | Penerimaan | SS 1",
      "Stakeholder | Kepatuhan | SS 1b",
      "Customer | - | -",
      "Customer | Kepuasan | SS 2",
    ]);
  });
  it("has no code of the sasaran above, unless the sasaran is named below its code", () => {
    const kepala = ["Sasaran Strategis", "Kode SS"];
    expect(
      induk(
        kepala,
        [],
        ["Penerimaan", "SS 1", "Waktu"],
        ["Penerimaan", "", "Mutu"],
        ["Kepatuhan", "", "Mutu"],
      ),
    ).toEqual(["- | Penerimaan | SS 1", "- | Penerimaan | SS 1", "- | Kepatuhan | -"]);
    expect(induk(kepala, [], ["", "SS 1", "Waktu"], ["Penerimaan", "", "Mutu"])).toEqual([
      "- | - | SS 1",
      "- | Penerimaan | SS 1",
    ]);
  });
  it("is what the bands above say; a band of a perspective ends the sasaran", () => {
    expect(
      induk(
        [],
        [],
        ["Waktu"],
        { pita: "perspektif", teks: "Stakeholder" },
        { pita: "sasaran", teks: "Penerimaan" },
        ["Waktu"],
        { pita: "sasaran", teks: "Kepatuhan" },
        { pita: "perspektif", teks: "Customer" },
      ),
    ).toEqual([
      "- | - | -",
      "Stakeholder | - | -",
      "Stakeholder | Penerimaan | -",
      "Stakeholder | Penerimaan | -",
      "Stakeholder | Kepatuhan | -",
      "Customer | - | -",
    ]);
  });
  it("where sasaran have a column, a band of a perspective leaves that to it", () => {
    expect(
      induk(
        ["Sasaran Strategis", "Kode SS"],
        [],
        ["Penerimaan", "SS 1", "Waktu"],
        { pita: "perspektif", teks: "Stakeholder" },
        ["", "", "Mutu"],
      ),
    ).toEqual([
      "- | Penerimaan | SS 1",
      "Stakeholder | Penerimaan | SS 1",
      "Stakeholder | Penerimaan | SS 1",
    ]);
  });
  it("a perspective's band between sasaran with codes of their own ends them too", () => {
    expect(
      induk(
        ["Kode SS"],
        [],
        ["SS 1", "Waktu"],
        { pita: "sasaran", teks: "Penerimaan" },
        { pita: "perspektif", teks: "Customer" },
      ),
    ).toEqual(["- | - | SS 1", "- | Penerimaan | SS 1", "Customer | - | -"]);
  });
  it.each<[string, string[], SelUji[]]>([
    ["a sum", [], ["Rata-rata", "Jumlah", "NSS", "Waktu"]],
    ["a band merged across", ["A3:C3"], ["Customer Perspective", "", "", ""]],
  ])("%s in those columns says nothing", (_nama, gabung, isi) => {
    expect(induk(SEMUA, gabung, ["Stakeholder", "Penerimaan", "SS 1", "Waktu"], isi)[1]).toBe(
      "Stakeholder | Penerimaan | SS 1",
    );
  });
  it("a cell merged down says what it says", () => {
    expect(induk(SEMUA, ["A2:A3"], ["Stakeholder", "", "", "Waktu"], ["", "", "", "Mutu"])).toEqual([
      "Stakeholder | - | -",
      "Stakeholder | - | -",
    ]);
  });
  it("only a merge over more columns than one is a band", () => {
    const { l } = badanUji([["IKU", "Target", "Realisasi"], [], [], []], { gabung: ["A2:B2", "A3:A4"] });
    expect([0, 1, 2].map((b) => gabungMelebar(l, b, 0))).toEqual([false, true, false]);
  });
});
