import { describe, expect, it } from "vitest";
import { persen, type SelUji } from "./gridUji.ts";
import { tabelBaris } from "./tabelUji.ts";

/** The first IKU of a table, and what is said of its figures. */
function baca(kepala: readonly string[], ...baris: readonly SelUji[][]) {
  const tabel = tabelBaris([[...kepala], ...baris]);
  return {
    iku: tabel.iku[0],
    temuan: tabel.temuan.filter((t) => t.kode.startsWith("REALISASI") || t.kode.startsWith("TARGET")),
  };
}
const KEPALA = ["IKU", "Pol", "Target", "Realisasi"];

describe("code and name", () => {
  it.each([
    ["1a-CP Persentase dokumen", "1a-CP", "Persentase dokumen"],
    ["9-N. Indeks kepuasan", "9-N", "Indeks kepuasan"],
    ["10b-CP) : Waktu layanan", "10b-CP", "Waktu layanan"],
    ["1a-CPN - Waktu", "1a-CPN", "Waktu"],
    ["1a-CPNX Waktu", null, "1a-CPNX Waktu"],
    ["1a Waktu", null, "1a Waktu"],
    ["100a-CP Waktu", null, "100a-CP Waktu"],
    ["IKU 1a-CP Waktu", null, "IKU 1a-CP Waktu"],
    ["1a-CP", null, "1a-CP"],
  ])("without a column of codes %j is %j, %j", (tertulis, kode, nama) => {
    expect(baca(KEPALA, [tertulis, "Max", 4, 4]).iku).toMatchObject({ kode, nama });
  });
  it("beside a column of codes the name is left as it is", () => {
    const kepala = ["Kode", ...KEPALA];
    expect(baca(kepala, ["1a-CP", "2b-N Waktu", "Max", 4, 4]).iku).toMatchObject({
      kode: "1a-CP",
      nama: "2b-N Waktu",
    });
    expect(baca(kepala, ["-", "2b-N Waktu", "Max", 4, 4]).iku).toMatchObject({
      kode: null,
      nama: "2b-N Waktu",
    });
  });
  it("a finding names the IKU by both, or by its name", () => {
    const iku = (kepala: string[], ...baris: SelUji[]) => baca(kepala, baris).temuan.map((t) => t.data.iku);
    expect(iku(["Kode", ...KEPALA], "1a-CP", "Waktu", "Max", 4, "belum")).toEqual(["1a-CP Waktu"]);
    expect(iku(KEPALA, "1a-CP Waktu", "Max", 4, "belum")).toEqual(["1a-CP Waktu"]);
    expect(iku(KEPALA, "Waktu", "Max", 4, "belum")).toEqual(["Waktu"]);
  });
});

describe("how figures are shown", () => {
  it.each<[SelUji, SelUji, SelUji, number]>([
    [4, 4, 1.25, 0],
    [4.5, 4, 1.25, 1],
    [4, 91.17, 1, 2],
    [4.125, 91.1, 1, 3],
    ["0,123456", 4, 1, 4],
    [4, "belum 1,25", 1, 0],
    ["80,5 - 90%", persen(85), 1, 1],
  ])(
    "target %j and realisasi %j beside an index of %j: %i decimals",
    (target, realisasi, indeks, desimal) => {
      const { iku } = baca([...KEPALA, "Indeks"], ["Waktu", "Max", target, realisasi, indeks]);
      expect(iku?.tampilan.desimal).toBe(desimal);
    },
  );
});

describe("status and index as typed", () => {
  it.each<[SelUji, SelUji, string | null, number | null]>([
    ["Hijau", 107.26, "Hijau", 107.26],
    ["", "", null, null],
    ["-", "-", "-", null],
    ["Merah", "belum", "Merah", null],
  ])("%j and %j are %j and %j", (status, indeks, statusTertulis, indeksTertulis) => {
    const { iku } = baca([...KEPALA, "Status", "Indeks"], ["Waktu", "Max", 4, 4, status, indeks]);
    expect(iku).toMatchObject({
      statusTertulis,
      indeksTertulis,
      selKolom: { status: "IKU!E2", indeks: "IKU!F2" },
    });
  });
  it("are those of the judged period, or of the column that names none", () => {
    const kepala = [
      "IKU",
      "Pol",
      "Target s.d. Q1",
      "Realisasi s.d. Q1",
      "Target s.d. Q2",
      "Realisasi s.d. Q2",
    ];
    const isi = ["Waktu", "Max", 4, 4, 4, 4];
    const status = (...judul: string[]) =>
      baca([...kepala, ...judul], [...isi, ...judul.map((_, i) => ["Hijau", "Merah", "Kuning"][i] ?? "")]).iku
        ?.statusTertulis;
    expect(status("Status s.d. Q1", "Status s.d. Q2")).toBe("Merah");
    expect(status("Status", "Status s.d. Q2")).toBe("Merah");
    expect(status("Status s.d. Q1", "Status")).toBe("Merah");
    expect(status("Status s.d. Q1")).toBeNull();
  });
});

describe("figures that are not plain", () => {
  it.each<[SelUji, SelUji, (readonly [string, string])[]]>([
    [4, 4, []],
    ["belum ada", 4, [["TARGET_TEKS", "IKU!C2"]]],
    [4, "menunggu survei", [["REALISASI_TEKS", "IKU!D2"]]],
    [4, "menunggu 2 survei", [["REALISASI_TEKS_BERANGKA", "IKU!D2"]]],
    ["80 - 90", 85, []],
    [85, "80 - 90", [["REALISASI_RENTANG", "IKU!D2"]]],
    ["maks 5", 4, []],
    [5, "maks 4", [["REALISASI_BATAS", "IKU!D2"]]],
  ])("target %j and realisasi %j", (target, realisasi, harapan) => {
    const { temuan } = baca(KEPALA, ["Waktu", "Min", target, realisasi]);
    expect(temuan.map((t) => [t.kode, t.sel])).toEqual(harapan);
  });
});

it("texts about an IKU are carried through; what says that there is none is none", () => {
  const kepala = ["Satuan", "Periode Pelaporan", "PIC", "Kendala", "Rencana Aksi", "Tenggat", "Keterangan"];
  const { iku } = baca([...KEPALA, ...kepala], ["Waktu", "Max", 4, 4, ...kepala.map((k) => `isi ${k}`)]);
  expect(iku).toMatchObject({
    satuan: "isi Satuan",
    periodePelaporan: "isi Periode Pelaporan",
    pic: "isi PIC",
    kendala: "isi Kendala",
    rencanaAksi: "isi Rencana Aksi",
    tenggat: "isi Tenggat",
    keterangan: "isi Keterangan",
  });
  expect(baca([...KEPALA, "Kendala"], ["Waktu", "Max", 4, 4, "n/a"]).iku?.kendala).toBeNull();
});
