import { describe, expect, it } from "vitest";
import { cocokKolom } from "../../src/workbook/cocokKolom.ts";
import { rapatkanHuruf, ratakan, tanpaKurung } from "../../src/workbook/kata.ts";
import { cariKepala } from "../../src/workbook/kepala/kepala.ts";
import { bukaLembar } from "../../src/workbook/lembaran.ts";
import { SINONIM } from "../../src/workbook/sinonim.ts";
import { gridUji, type SelUji } from "./gridUji.ts";

/** "target 7-9 @3" for every column found: role, months, column number from the left. */
function kolom(baris: readonly (readonly SelUji[])[], pilihan: Parameters<typeof gridUji>[1] = {}): string[] {
  const { kepala } = cariKepala(bukaLembar(gridUji(baris, pilihan)));
  return (kepala?.kolom ?? []).map(
    (k) =>
      `${k.kolom}${k.periode ? ` ${k.periode.dari}-${k.periode.sampai}` : ""}${k.umpan ? " umpan" : ""} @${k.letak}`,
  );
}

describe("ratakan and tanpaKurung", () => {
  it("drops case, accents, punctuation and line breaks", () => {
    expect(ratakan("  Indikator\nKinérja—UTAMA (IKU) ")).toBe("indikator kinerja utama iku");
  });
  it("drops brackets unless they are all there is", () => {
    expect(tanpaKurung("Sasaran Strategis (SS)").trim()).toBe("Sasaran Strategis");
    expect(tanpaKurung("(IKU)")).toBe("(IKU)");
  });
});

describe("SINONIM", () => {
  const semua = Object.entries(SINONIM).flatMap(([kolom, daftar]) =>
    daftar.map((frasa) => [frasa, kolom] as const),
  );
  it("holds every wording once, in the form headers are compared in", () => {
    expect(new Set(semua.map(([frasa]) => frasa)).size).toBe(semua.length);
    for (const [frasa] of semua) expect(ratakan(frasa)).toBe(frasa);
  });
  it("every wording is recognised as its own column", () => {
    for (const [frasa, nama] of semua)
      expect(cocokKolom(frasa.toUpperCase()), frasa).toMatchObject({ kolom: nama, skor: 1 });
  });
});

describe("cocokKolom", () => {
  it.each([
    ["Kode SS/IKU", "kode"],
    ["Indikator Kinerja Utama (IKU)", "nama"],
    ["Performance Indicator", "nama"],
    ["V/C", "vc"],
    ["Pol / KP", "polKp"],
    ["Capaian (%)", "capaian"],
    ["Indeks Capaian", "indeks"],
    ["Status Capaian IKU", "status"],
    ["PJ", "pic"],
    ["Penanggung jawab / PIC / Unit", "pic"],
    ["Kendala / Masalah", "kendala"],
    ["Target Penyelesaian", "tenggat"],
    ["Realisasi Terburuk", "terburuk"],
    ["No.", "no"],
  ])("%s is %s", (teks, nama) => {
    expect(cocokKolom(teks).kolom).toBe(nama);
  });
  it.each([
    "Realisasi tahun lalu",
    "Target usulan",
    "Target (usulan)",
    "Realisasi Y-1",
    "Capaian sebelumnya",
    "Target awal",
  ])("%s is a decoy", (teks) => {
    expect(cocokKolom(teks).umpan).toBe(true);
  });
  it.each([
    "Indeks Kepuasan Pengguna Jasa",
    "Persentase realisasi penerimaan bea masuk",
    "constructor",
    "__proto__",
    "",
  ])("%j names no column", (teks) => {
    expect(cocokKolom(teks).kolom).toBeNull();
  });
  it("periods and years are taken out first", () => {
    expect(cocokKolom("Realisasi (s.d. Q3) 2019")).toMatchObject({
      kolom: "realisasi",
      skor: 1,
      periode: { dari: 1, sampai: 9 },
      tahun: 2019,
    });
    expect(cocokKolom("Target 2019")).toMatchObject({ kolom: "target", periode: null, tahun: 2019 });
  });
});

describe("rapatkanHuruf", () => {
  it("closes up letter-spaced words and nothing else", () => {
    expect(rapatkanHuruf("T A R G E T")).toBe("TARGET");
    expect(rapatkanHuruf("R E A L I S A S I  I K U Q1")).toBe("REALISASI I K U Q1");
    expect(rapatkanHuruf("Target A B C")).toBe("Target A B C");
  });
  it.each([
    ["T A R G E T", "target"],
    ["R e a l i s a s i", "realisasi"],
    ["I K U", "nama"],
    ["N o", "no"],
    ["S A S A R A N S T R A T E G I S", "sasaran"],
    ["I N D I K A T O R   K I N E R J A\nU T A M A", "nama"],
  ])("%s is %s", (teks, nama) => {
    expect(cocokKolom(teks)).toMatchObject({ kolom: nama, skor: 1 });
  });
});

describe("cariKepala", () => {
  const badan: SelUji[] = ["1", "Indeks kepuasan", 4, 4];

  it("finds a one-row header under titles, at any start cell", () => {
    const judul = Array.from({ length: 40 }, (_, i): SelUji[] => [`Baris judul ${i}`]);
    expect(kolom([...judul, ["No", "IKU", "Target", "Realisasi"], badan], { awal: "F9" })).toEqual([
      "no @0",
      "nama @1",
      "target @2",
      "realisasi @3",
    ]);
  });

  it("joins a two-row header by its merges", () => {
    const dua: SelUji[][] = [
      ["No", "IKU", "Target", "", "", "Realisasi", "", "", "Status"],
      ["", "", "Q1", "s.d. Q3", "Y", "Q1", "s.d. Q3", "Y", ""],
    ];
    expect(kolom(dua, { gabung: ["A1:A2", "B1:B2", "C1:E1", "F1:H1", "I1:I2"] })).toEqual([
      "no @0",
      "nama @1",
      "target 1-3 @2",
      "target 1-9 @3",
      "target 1-12 @4",
      "realisasi 1-3 @5",
      "realisasi 1-9 @6",
      "realisasi 1-12 @7",
      "status @8",
    ]);
  });

  it("fills a group header over the blank cells to its right when merges are not known", () => {
    const dua: SelUji[][] = [
      ["IKU", "Target", "", "Realisasi", "", "Keterangan"],
      ["", "TW I", "TW II", "TW I", "TW II", ""],
    ];
    expect(kolom(dua)).toEqual([
      "nama @0",
      "target 1-3 @1",
      "target 4-6 @2",
      "realisasi 1-3 @3",
      "realisasi 4-6 @4",
      "keterangan @5",
    ]);
  });

  it("reads period groups over target and realisasi", () => {
    const dua: SelUji[][] = [
      ["IKU", "Triwulan I", "", "Triwulan II", ""],
      ["", "Target", "Realisasi", "Target", "Realisasi"],
    ];
    expect(kolom(dua)).toEqual([
      "nama @0",
      "target 1-3 @1",
      "realisasi 1-3 @2",
      "target 4-6 @3",
      "realisasi 4-6 @4",
    ]);
  });

  it("jumps over spacer columns inside a group", () => {
    const dua: SelUji[][] = [
      ["IKU", "", "Target", "", "", "", "Realisasi", ""],
      ["", "", "Q1", "", "Q2", "", "Q1", "Q2"],
    ];
    expect(kolom(dua)).toEqual([
      "nama @0",
      "target 1-3 @2",
      "target 4-6 @4",
      "realisasi 1-3 @6",
      "realisasi 4-6 @7",
    ]);
  });

  it("does not take a title over the whole table for a group", () => {
    const judul: SelUji[][] = [
      ["Capaian IKU Triwulan III", "", "", ""],
      ["No", "IKU", "Target", "Realisasi"],
      badan,
    ];
    expect(kolom(judul, { gabung: ["A1:D1"] })).toEqual(["no @0", "nama @1", "target @2", "realisasi @3"]);
  });

  it("does not take the first rows of the body for a header", () => {
    const baris: SelUji[][] = [
      ["Perspektif", "IKU", "Pol", "Target", "Realisasi"],
      ["Customer", "Indeks", "Max", "4 dari skala 5", "Target tercapai"],
    ];
    const { kepala } = cariKepala(bukaLembar(gridUji(baris)));
    expect([kepala?.baris, kepala?.barisAkhir]).toEqual([0, 0]);
  });

  it("finds no header without an indicator column and says which headers it saw", () => {
    const hasil = cariKepala(bukaLembar(gridUji([["Rapat"], ["No", "Target", "Realisasi"]])));
    expect(hasil).toEqual({ kepala: null, judul: ["No", "Target", "Realisasi"] });
  });
});
