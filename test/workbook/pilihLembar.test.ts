import { describe, expect, it } from "vitest";
import { gridUji, type SelUji } from "./gridUji.ts";
import { kodeTemuan, tabelBaris, tabelDari } from "./tabelUji.ts";

/** The IKU sheet of an office, and the raw data behind one of its IKU: more rows and more columns that look alike. */
const IKU: SelUji[][] = [
  ["KPPBC Bitung s.d. Q3 2019"],
  ["No", "Kode", "IKU", "Pol", "Target", "Realisasi"],
  [1, "1a-CP", "Penerimaan pabean", "Max", 100, 95],
  [2, "1b-N", "Penindakan cukai", "Max", 20, 22],
];
const mentah = (judul: string): SelUji[][] => [
  [judul],
  ["No", "Indikator", "Target", "Realisasi", "Capaian", "Status"],
  ...Array.from({ length: 24 }, (_, i): SelUji[] => [i + 1, `Kantor bantu ${i + 1}`, 10, 9, 90, "Kuning"]),
];

describe("the IKU sheet among sheets that look like one", () => {
  it.each([
    ["Data IKU 1a", "Perhitungan IKU 1a-CP"],
    ["Raw", "Rekapitulasi per kantor bantu"],
    ["Sheet2", "Perhitungan IKU 1a-CP"],
    ["Kertas Kerja", ""],
  ])("raw data on “%s” titled “%s” does not win", (lembar, judul) => {
    const data = gridUji(mentah(judul), { lembar });
    const iku = gridUji(IKU, { lembar: "Lembar utama" });
    for (const grids of [
      [data, iku],
      [iku, data],
    ])
      expect(tabelDari(...grids).lembar).toBe("Lembar utama");
  });

  it("a dashboard does not win", () => {
    const dasbor = gridUji(
      [
        ["DASHBOARD IKU 2019"],
        ["Indikator Kinerja Utama", "Target", "Realisasi", "Status"],
        ["Penerimaan", 100, 95, "Kuning"],
      ],
      { lembar: "Dashboard" },
    );
    expect(tabelDari(dasbor, gridUji(IKU, { lembar: "TW III" })).lembar).toBe("TW III");
  });

  it("the name of a sheet only tips the scales: a table alone on “Data” is read", () => {
    expect(tabelDari(gridUji([["Halo"]]), gridUji(IKU, { lembar: "Data" })).iku).toHaveLength(2);
  });
});

describe("what stands beside the table", () => {
  const baris = (...samping: readonly (readonly SelUji[])[]): SelUji[][] =>
    [
      ["IKU", "Pol", "Target", "Realisasi"],
      ["Penerimaan", "Max", 100, 95],
      ["Penindakan", "Max", 20, 22],
    ].map((b, i) => [...b, ...(samping[i] ?? [])]);

  it("a legend two blank columns away has no status of these IKU", () => {
    const tabel = tabelBaris(
      baris(["", "", "Status", "Jumlah"], ["", "", "Hijau", 12], ["", "", "Merah", 3]),
    );
    expect(tabel.iku.map((i) => [i.statusTertulis, i.selKolom.status])).toEqual([
      [null, undefined],
      [null, undefined],
    ]);
    expect(kodeTemuan(tabel)).toEqual(["KOLOM_DIABAIKAN IKU!G1"]);
  });

  it("a status behind one spacer column is the table's", () => {
    const tabel = tabelBaris(baris(["", "Status"], ["", "Kuning"], ["", "Hijau"]));
    expect(tabel.iku.map((i) => i.statusTertulis)).toEqual(["Kuning", "Hijau"]);
  });

  it("so is one behind columns that hold something or that a merge covers", () => {
    const berisi = tabelBaris(baris(["", "", "Status"], ["x", "y", "Kuning"], ["", "", "Hijau"]));
    expect(berisi.iku[1]?.statusTertulis).toBe("Hijau");
    const gabung = ["D1:F1", "D2:F2", "D3:F3"];
    const melebar = tabelBaris(baris(["", "", "Status"], ["", "", "Kuning"], ["", "", "Hijau"]), { gabung });
    expect(melebar.iku[1]?.statusTertulis).toBe("Hijau");
  });

  it("a table with such gaps inside itself keeps its last columns", () => {
    const tabel = tabelBaris([
      ["IKU", "Pol", "", "", "Target", "Realisasi", "", "", "Status"],
      ["Penerimaan", "Max", "", "", 100, 95, "", "", "Kuning"],
    ]);
    expect(tabel.iku[0]?.statusTertulis).toBe("Kuning");
  });

  it("kendala and the like are read however far they stand", () => {
    const tabel = tabelBaris(baris(["", "", "Kendala"], ["", "", "Server"], ["", "", "-"]));
    expect(tabel.iku[0]?.kendala).toBe("Server");
  });
});
