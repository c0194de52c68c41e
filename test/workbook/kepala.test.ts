import { describe, expect, it } from "vitest";
import { cocokKolom } from "../../src/workbook/cocokKolom.ts";
import { rapatkanHuruf, ratakan, tanpaKurung } from "../../src/workbook/kata.ts";
import { cariKepala, sidikKolom } from "../../src/workbook/kepala/kepala.ts";
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

  it("a group without a merge holds what has no header of its own, one with a merge no more than that", () => {
    const satu = (gabung: readonly string[]) =>
      kolom(
        [
          ["IKU", "Target", "", "", "Realisasi"],
          ["", "Q1", "Q2", "Q3", "Q1"],
        ],
        { gabung },
      );
    expect(satu([])).toContain("target 7-9 @3");
    expect(satu(["B1:C1"])).toEqual(["nama @0", "target 1-3 @1", "target 4-6 @2", "realisasi 1-3 @4"]);
  });
  it("a header with nothing under it is no group", () => {
    expect(
      kolom([
        ["IKU", "Target", "", "Realisasi"],
        ["", "", "Q2", "Q2"],
      ]),
    ).toEqual(["nama @0", "target @1", "realisasi 4-6 @3"]);
  });
  it("a text that holds a period and more dates nothing under it", () => {
    expect(
      kolom([
        ["No", ...Array<string>(4).fill("Data Triwulan III")],
        ["IKU", "Target", "Realisasi", "Target", "Realisasi"],
      ]),
    ).toEqual(["nama @0", "target @1", "realisasi @2", "target @3", "realisasi @4"]);
  });
  it("a header that is none of figures stands over its own column alone", () => {
    const dua = [
      ["IKU", "Target", "Realisasi", "Keterangan", ""],
      ["", "Q1", "Q1", "xyz", "abc"],
    ];
    expect(kolom(dua, { gabung: ["D1:E1"] })).toEqual([
      "nama @0",
      "target 1-3 @1",
      "realisasi 1-3 @2",
      "keterangan @3",
    ]);
  });
  it("a month dates the relative periods under it", () => {
    expect(
      kolom([
        ["IKU", "Target", "", "Realisasi", ""],
        ["", "September", "", "September", ""],
        ["", "Bulan Ini", "s.d. Bulan Ini", "Bulan Ini", "s.d. Bulan Ini"],
      ]),
    ).toEqual(["nama @0", "target 9-9 @1", "target 1-9 @2", "realisasi 9-9 @3", "realisasi 1-9 @4"]);
  });
  it("gives the columns from left to right, each with its whole header and the lowest cell's row", () => {
    const { kepala } = cariKepala(
      bukaLembar(gridUji([["KPPBC Bogor"], ["IKU", "", "Realisasi"], ["", "Target", "Q1"]])),
    );
    expect(kepala?.kolom.map((k) => [k.letak, k.judul, k.baris])).toEqual([
      [0, "IKU", 1],
      [1, "Target", 2],
      [2, "Realisasi · Q1", 2],
    ]);
  });

  it("where the rows say what they are, columns of a period and nothing else are their figures", () => {
    const baris = (...judul: readonly string[]): string[] =>
      kolom([
        ["IKU", "Uraian", ...judul],
        ["Penerimaan", "Target", 4, 5],
        ["", "Realisasi", 4, 5],
      ]);
    expect(baris("Q1", "Q2")).toEqual(["nama @0", "target 1-3 @2", "target 4-6 @3"]);
    expect(baris("Tahun Lalu", "Q2")).toEqual(["nama @0", "target 4-6 @3"]);
    expect(baris("Keterangan Q1", "Q2")).toEqual(["nama @0", "keterangan @2", "target 4-6 @3"]);
    expect(baris("Realisasi Q1", "Q2")).toEqual(["nama @0", "realisasi 1-3 @2", "target 4-6 @3"]);
    expect(baris("Catatan", "Nomor Agenda")).toEqual([]);
    expect(
      kolom([
        ["IKU", "Uraian", "Realisasi", ""],
        ["", "", "Q1", "Q2"],
        ["Penerimaan", "Target", 4, 5],
        ["", "Realisasi", 4, 5],
      ]),
    ).toEqual(["nama @0", "realisasi 1-3 @2", "realisasi 4-6 @3"]);
  });

  it("finds no header without an indicator column and says which headers it saw", () => {
    const hasil = cariKepala(bukaLembar(gridUji([["Rapat"], ["No", "Target", "Realisasi"]])));
    expect(hasil).toEqual({ kepala: null, judul: ["No", "Target", "Realisasi"] });
  });
});

describe("which rows are the header", () => {
  /** First and last row of the header, null without one. */
  const letak = (baris: readonly (readonly SelUji[])[], sampai?: number) => {
    const { kepala } = cariKepala(bukaLembar(gridUji(baris)), sampai);
    return kepala && [kepala.baris, kepala.barisAkhir];
  };
  const IKU = ["IKU", "Target", "Realisasi"];

  it("begins within the first hundred rows, or as many as are asked for", () => {
    const kosong = (n: number) => Array.from({ length: n }, (): SelUji[] => [""]);
    expect(letak([...kosong(99), IKU])).toEqual([99, 99]);
    expect(letak([...kosong(100), IKU])).toBeNull();
    expect(letak([[""], IKU], 1)).toEqual([1, 1]);
    expect(letak([[""], IKU], 0)).toBeNull();
  });
  it("stands within the first three hundred filled cells of its row", () => {
    const isi = (n: number) => Array<string>(n).fill("x");
    expect(letak([[...isi(298), "IKU", "", "Target"]])).toEqual([0, 0]);
    expect(letak([[...isi(299), "IKU", "", "Target"]])).toBeNull();
  });
  it("is three rows high at most", () => {
    const tiga = [
      ["IKU", "Target", "", "Realisasi", ""],
      ["", "2019", "", "2019", ""],
      ["", "Q1", "Q2", "Q1", "Q2"],
    ];
    expect(letak(tiga)).toEqual([0, 2]);
    const [a, b, c] = tiga;
    expect(letak([a ?? [], b ?? [], ["", "2019", "", "2019", ""], c ?? []])).not.toEqual([0, 3]);
  });

  it.each([
    [["", "Q1", "Q1"], 1],
    [["", "2019", "Q1"], 1],
    [["", "", 2019], 1],
    [["xyz", "Q1", ""], 1],
    [["xyz", "Q1", "abc"], 0],
    [["(%)", "Q1", "abc"], 1],
    [["", "(%)", "(%)"], 0],
    [["", "Q1", 4], 0],
    [["xyz", "Q1", "Q1", "Status Kerja", "abc"], 0],
    [["xyz", "Q1", "Q1", "Status", "abc"], 1],
  ])(
    "a row under it, %j, belongs to it when half of it are header words and none is a figure",
    (bawah, akhir) => {
      expect(letak([IKU, bawah])).toEqual([0, akhir]);
    },
  );
  it("a row of column names must bring more than one optional column", () => {
    expect(letak([IKU, ["", "", "", "Keterangan"]])).toEqual([0, 0]);
    expect(letak([IKU, ["", "", "", "Keterangan", "PIC"]])).toEqual([0, 1]);
    expect(letak([IKU, ["", "Q1", "", "Keterangan"]])).toEqual([0, 1]);
    expect(letak([IKU, ["", "Q1", "", "Keterangan Lain Sekali"]])).toEqual([0, 0]);
  });
  it("a row of periods over the names costs no more than one under them", () => {
    expect(letak([["", "Triwulan I", "Triwulan I"], IKU])).toEqual([0, 1]);
    expect(letak([["", "Triwulan I", ""], IKU])).toEqual([0, 1]);
  });

  const lain: SelUji[][] = [["Penerimaan", 4, 4], []];
  it("of tables with the same columns the topmost is taken, unless its header is much vaguer", () => {
    expect(letak([IKU, ...lain, [...IKU, "Polarisasi", "Keterangan"]])).toEqual([0, 0]);
    expect(letak([["2019"], IKU, ...lain, [...IKU, "Keterangan"]])).toEqual([1, 1]);
    expect(letak([IKU, ...lain, [...IKU, "PIC"], ...lain, [...IKU, "PIC", "Keterangan"]])).toEqual([0, 0]);
    const banyak = [...IKU, "Polarisasi", "Konsolidasi", "V/C", "Kode", "Status"];
    expect(letak([IKU, ...lain, banyak])).toEqual([3, 3]);
  });
  it("of tables with other columns the one with more is taken, of two alike the first", () => {
    expect(letak([["IKU", "Target"], ...lain, IKU])).toEqual([3, 3]);
    expect(letak([IKU, ...lain, ["IKU", "Target"]])).toEqual([0, 0]);
    expect(letak([IKU, ...lain, ["", ...IKU]])).toEqual([0, 0]);
    expect(letak([IKU, ...lain, ["", ...IKU, "Keterangan"]])).toEqual([3, 3]);
  });

  it("of the rows without a header the texts of the best one are told, the first of two alike", () => {
    const terlihat = (...baris: readonly (readonly string[])[]) =>
      cariKepala(bukaLembar(gridUji(baris))).judul;
    expect(terlihat(["No", "Target"], ["Realisasi", "Status"])).toEqual(["No", "Target"]);
    expect(terlihat(["No"], ["Realisasi", "Status"])).toEqual(["Realisasi", "Status"]);
    expect(terlihat(["No", "Target Kontrak Kinerja", "xyz"])).toEqual(["No"]);
  });
});

describe("how surely a row is the header", () => {
  const skor = (...judul: readonly string[]): number =>
    cariKepala(bukaLembar(gridUji([judul]))).kepala?.skor ?? 0;

  it.each(["Target", "Realisasi", "Capaian", "Indeks Capaian", "Status"])(
    "an indicator beside %s is one, each alone is none",
    (judul) => {
      expect(skor("IKU", judul)).toBeGreaterThan(0);
      expect(skor(judul)).toBe(0);
      expect(skor("IKU", "No", "Keterangan")).toBe(0);
    },
  );
  it("a decoy counts for nothing", () => {
    expect(skor("IKU", "Target usulan")).toBe(0);
    expect(skor("IKU", "Target", "Realisasi tahun lalu")).toBe(skor("IKU", "Target"));
  });
  it("a vaguer wording counts less, a second column of a subject for nothing", () => {
    expect(skor("IKU", "Target Kontrak Kinerja")).toBeLessThan(skor("IKU", "Target"));
    expect(skor("IKU", "Target", "Target")).toBe(skor("IKU", "Target"));
    expect(skor("IKU", "Target", "Target Kontrak Kinerja")).toBe(skor("IKU", "Target"));
  });
  it("Capaian says much beside one of target and realisasi, and little beside both", () => {
    const tambah = (...judul: readonly string[]) => skor("IKU", ...judul, "Capaian") - skor("IKU", ...judul);
    expect(tambah("Target")).toBeCloseTo(tambah("Realisasi"));
    expect(tambah("Target", "Realisasi")).toBeLessThan(tambah("Target"));
    expect(tambah("Target", "Realisasi")).toBeGreaterThan(0);
    expect(skor("IKU", "Target", "Realisasi", "Status")).toBeGreaterThan(
      skor("IKU", "Target", "Realisasi", "Capaian"),
    );
  });
  it("rows that say target and realisasi count like columns that do", () => {
    const baris = [
      ["IKU", "Uraian", "Q1", "Q2"],
      ["Penerimaan", "Target", "4", "5"],
      ["", "Realisasi", "4", "5"],
    ];
    const { kepala } = cariKepala(bukaLembar(gridUji(baris)));
    expect(kepala?.skor).toBeCloseTo(skor("IKU", "Target Q1", "Realisasi Q1"));
  });
  it("periods and years of target and realisasi count for it, of others not, and fourteen at most", () => {
    expect(skor("IKU", "Target Q1")).toBeGreaterThan(skor("IKU", "Target"));
    expect(skor("IKU", "Target 2019")).toBe(skor("IKU", "Target Q1"));
    expect(skor("IKU", "Target s.d. Bulan Ini")).toBe(skor("IKU", "Target Q1"));
    expect(skor("IKU", "Status Q1")).toBe(skor("IKU", "Status"));
    const banyak = (n: number) => skor("IKU", ...Array<string>(n).fill("Target Q1"));
    expect(banyak(14)).toBeGreaterThan(banyak(13));
    expect(banyak(15)).toBe(banyak(14));
  });
});

describe("sidikKolom", () => {
  const sidik = (...judul: readonly string[]): string => {
    const { kepala } = cariKepala(bukaLembar(gridUji([judul])));
    return kepala ? sidikKolom(kepala) : "";
  };
  it("is the same for tables of one form, whatever stands in their other columns", () => {
    expect(sidik("No", "IKU", "Target", "Realisasi", "PIC")).toBe(
      sidik("Kode", "Indikator Kinerja", "Target", "Actual", "Catatan"),
    );
  });
  it.each([
    [["IKU", "No", "Target", "Realisasi", "Capaian"]],
    [["No", "IKU", "Realisasi", "Target", "Capaian"]],
    [["No", "IKU", "Target", "Realisasi", "PIC", "Capaian"]],
    [["No", "IKU", "Target", "Realisasi"]],
    [["No", "IKU", "Target", "PIC", "Capaian"]],
  ])("is another for %j", (judul) => {
    expect(sidik(...judul)).not.toBe(sidik("No", "IKU", "Target", "Realisasi", "Capaian"));
  });
});
