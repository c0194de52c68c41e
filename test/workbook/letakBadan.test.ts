import { describe, expect, it } from "vitest";
import { kodeIku, nomorBaris, punyaAngka, type LetakBadan } from "../../src/workbook/badan/letakBadan.ts";
import { bukaLembar } from "../../src/workbook/lembaran.ts";
import { badanUji } from "./badanUji.ts";
import { gridUji, type SelUji } from "./gridUji.ts";

describe("the columns that rows are judged by", () => {
  const LENGKAP = [
    "No",
    "Kode",
    "Perspektif",
    "Sasaran Strategis",
    "Kode SS",
    "IKU",
    "Satuan",
    "Pol",
    "Pol/KP",
    "KP",
    "V/C",
    "Bobot",
    "Target",
    "Realisasi",
    "Indeks",
    "Status",
    "PIC",
    "Periode Pelaporan",
    "Kendala",
    "Rencana Aksi",
    "Tenggat",
    "Keterangan",
  ];
  const { letak } = badanUji([LENGKAP]);

  it.each<[keyof LetakBadan, string[]]>([
    ["semua", LENGKAP],
    ["aturan", ["Satuan", "Pol", "Pol/KP", "KP", "V/C"]],
    ["isi", ["Kode", "Satuan", "Pol", "Pol/KP", "KP", "V/C", "Bobot"]],
    ["induk", ["Perspektif", "Sasaran Strategis", "Kode SS"]],
    ["pendamping", ["PIC", "Periode Pelaporan", "Kendala", "Rencana Aksi", "Tenggat", "Keterangan"]],
    ["nilai", ["Target", "Realisasi", "Indeks", "Status"]],
    ["target", ["Target"]],
    ["realisasi", ["Realisasi"]],
    ["targetRealisasi", ["Target", "Realisasi"]],
  ])("%s", (bidang, judul) => {
    const kolom = letak[bidang] as readonly number[];
    expect([...kolom].sort((a, b) => a - b).map((k) => LENGKAP[k])).toEqual(judul);
  });

  it("a column that the table has not got is none of them", () => {
    const { letak } = badanUji([["IKU", "Target", "Capaian"]]);
    expect(letak).toMatchObject({
      nama: 0,
      no: -1,
      kode: -1,
      aturan: [],
      isi: [],
      induk: [],
      pendamping: [],
    });
    expect(letak).toMatchObject({
      target: [1],
      realisasi: [2],
      targetRealisasi: [1],
    });
  });

  it.each([
    ["Sasaran Strategis / Indikator Kinerja Utama", true],
    ["SS/IKU", true],
    ["Strategic Objective / KPI", true],
    ["Indikator Kinerja Utama", false],
  ])("a sasaran may be a row in the column %j: %j", (judul, bersama) => {
    expect(badanUji([["No", judul, "Target", "Realisasi"]]).letak.namaBersasaran).toBe(bersama);
  });
  it("but not where sasaran have a column of their own", () => {
    const { letak } = badanUji([["Sasaran Strategis", "SS/IKU", "Target", "Realisasi"]]);
    expect(letak.namaBersasaran).toBe(false);
  });
});

describe("the habits of a table", () => {
  const berkode = (...kode: string[]) =>
    badanUji([["Kode", "IKU", "Target", "Realisasi"], ...kode.map((k) => [k, "Indeks", 4, 4])]).letak;

  it.each([
    [["1a-CP"], true],
    [["1", "1a-CP"], true],
    [["10A"], true],
    [["9-N"], true],
    [["1", "SS 1", "I", "A1", "100a"], false],
    [[], false],
  ])("codes %j are those of IKU: %j", (kode, berhuruf) => {
    expect(berkode(...kode).kodeBerhuruf).toBe(berhuruf);
  });
  it("are seen in its first 60 rows", () => {
    const kosong = Array.from({ length: 59 }, () => "");
    expect(berkode(...kosong, "1a-CP").kodeBerhuruf).toBe(true);
    expect(berkode(...kosong, "", "1a-CP").kodeBerhuruf).toBe(false);
  });
  it("a table without codes has none, whatever stands in its other columns", () => {
    const { letak } = badanUji([
      ["IKU", "Target", "Realisasi"],
      ["1a-CP Waktu", 4, 4],
    ]);
    expect(letak.kodeBerhuruf).toBe(false);
  });

  const bernomor = (...baris: SelUji[][]) => {
    const { l, letak, awal } = badanUji([["No", "IKU", "Target", "Realisasi"], ...baris]);
    return {
      gaya: [...letak.gayaNomor],
      nomor: baris.map((_, i) => nomorBaris(l, letak, awal + i)),
    };
  };

  it.each([
    ...["1", "2.", "3)", "1234"].map((no) => [no, "angka"]),
    ...["a", "b.", "c)", "iv", "xiii", "vi."].map((no) => [no, "hurufKecil"]),
    ...["A", "B.", "C)", "I", "IV", "VIII)"].map((no) => [no, "hurufBesar"]),
  ])("IKU numbered %j are numbered in the style %s", (no, gaya) => {
    expect(bernomor([no, "Waktu", 4, 4])).toEqual({
      gaya: [gaya],
      nomor: [true],
    });
  });
  it.each([
    "",
    "12345",
    "a1",
    "1a",
    "ab",
    "AB",
    "xiiix",
    "XIIIX",
    "1..",
    "a..",
    "A..",
    "(1",
    "*a",
    "*A",
    "-",
  ])("%j numbers nothing", (no) => {
    expect(bernomor([no, "Waktu", 4, 4])).toEqual({ gaya: [], nomor: [false] });
  });
  it("a number of digits numbers an IKU anyway, a letter only where IKU with figures are lettered", () => {
    expect(bernomor(["1", "Waktu"], ["a", "Indeks"], ["I", "Mutu"])).toEqual({
      gaya: [],
      nomor: [true, false, false],
    });
    expect(bernomor(["a", "Waktu", 4], ["b", "Indeks"], ["I", "Mutu"])).toEqual({
      gaya: ["hurufKecil"],
      nomor: [true, true, false],
    });
    expect(bernomor(["I", "Waktu", "", "4 hari"], ["a", "", 4, 4]).gaya).toEqual(["hurufBesar"]);
  });
  it("where there is no such column nothing is numbered", () => {
    const { l, letak } = badanUji([
      ["IKU", "Target", "Realisasi"],
      ["1", 4, 4],
    ]);
    expect(nomorBaris(l, letak, 1)).toBe(false);
  });
});

describe("kodeIku and punyaAngka", () => {
  it.each([
    ["1a-CP", true],
    ["12B", true],
    ["9-N", true],
    ["SS 1a", false],
    ["123a", false],
    ["1", false],
  ])("%j is the code of an IKU: %j", (teks, kode) => {
    expect(kodeIku(teks)).toBe(kode);
  });
  it.each<[SelUji, boolean]>([
    [4, true],
    [{ v: 4, f: '"empat"', t: "empat" }, true],
    ["4 hari", true],
    ["empat", false],
    ["", false],
    [true, false],
  ])("%j has a figure: %j", (sel, punya) => {
    expect(punyaAngka(bukaLembar(gridUji([[sel]])), 0, 0)).toBe(punya);
  });
});
