import { describe, expect, it } from "vitest";
import { persen, type SelUji } from "./gridUji.ts";
import { angkaIku, kodeTemuan, tabelBaris } from "./tabelUji.ts";

const KEPALA: SelUji[] = ["No", "IKU", "Pol", "Target", "Realisasi"];
const satu: SelUji[] = [1, "Waktu layanan", "Max", 4, 4];

describe("headers as offices write them", () => {
  it("a word hyphenated at the end of its line", () => {
    const tabel = tabelBaris([
      ["IKU", "Polar-\nisasi", "Target", "Reali-\nsasi"],
      ["Waktu respons", "Min.", 24, 20],
    ]);
    expect(tabel.iku[0]?.polarisasi).toBe("minimize");
    expect(angkaIku(tabel)).toEqual(["24 | 20"]);
  });

  it("periods as groups over T, R and C", () => {
    const tabel = tabelBaris(
      [
        ["Kode", "IKU", "Pol/KP", "Q1", "", "", "s.d. Q2", "", ""],
        ["", "", "", "T", "R", "C", "T", "R", "C"],
        [
          "1a-CP",
          "Penerimaan",
          "Max/TLK",
          persen(20),
          persen(22),
          persen(110),
          persen(45),
          persen(54),
          persen(120),
        ],
      ],
      { gabung: ["D1:F1", "G1:I1"] },
    );
    expect(angkaIku(tabel)).toEqual(["20 | 22", "45 | 54"]);
    expect(tabel.iku[0]?.indeksTertulis).toBe(120);
  });

  it("an English “Unit” of measure beside an owner", () => {
    const tabel = tabelBaris([
      ["KPI", "Unit", "Polarity", "Target", "Actual", "Owner"],
      ["Clearance time", "hours", "Minimize", 4, 5, "Head of Clearance"],
    ]);
    expect(tabel.iku[0]).toMatchObject({ satuan: "hours", pic: "Head of Clearance" });
  });

  it("the print of a year's NKO names the year as its period", () => {
    const tabel = tabelBaris([["NILAI KINERJA ORGANISASI"], ["Tahun 2020"], KEPALA, satu]);
    expect(tabel.periodeKini).toEqual({ dari: 1, sampai: 12 });
    expect(tabelBaris([["CAPAIAN IKU"], ["Tahun 2020"], KEPALA, satu]).periodeKini).toBeNull();
  });
});

describe("one column for sasaran and IKU", () => {
  const kepala = ["No", "Sasaran Strategis / Indikator Kinerja", "Pol", "Target", "Realisasi", "Indeks"];

  it("sasaran numbered by letters, each closed by its mean", () => {
    const tabel = tabelBaris([
      kepala,
      ["A.", "Penerimaan yang optimal"],
      [1, "Penerimaan cukai", "Max", 100, 104, 104],
      ["", "Rata-rata A", "", "", "", 104],
      ["B.", "Pelayanan yang berkualitas", "", "", "", 97.5],
      [2, "Pengaduan selesai", "Max", 100, 75, 75],
      ["", "Nilai Kinerja Organisasi", "", "", "", 98],
    ]);
    expect(tabel.iku.map((i) => [i.nama, i.sasaran])).toEqual([
      ["Penerimaan cukai", "Penerimaan yang optimal"],
      ["Pengaduan selesai", "Pelayanan yang berkualitas"],
    ]);
    expect(kodeTemuan(tabel)).toEqual([]);
  });

  it("codes in the number column", () => {
    const tabel = tabelBaris(
      [
        kepala,
        ["PERSPEKTIF STAKEHOLDER"],
        ["SS.1", "Penerimaan yang optimal"],
        ["1a-CP", "Penerimaan cukai", "Max", 100, 104, 104],
      ],
      { gabung: ["A2:F2"] },
    );
    expect(tabel.iku[0]).toMatchObject({
      kode: "1a-CP",
      sasaran: "Penerimaan yang optimal",
      perspektif: "PERSPEKTIF STAKEHOLDER",
    });
  });
});

describe("hidden columns", () => {
  const tabel = (kolomTersembunyi: readonly string[]) =>
    tabelBaris(
      [
        ["Kode", "IKU", "Pol", "Target", "Target", "Realisasi"],
        ["1a-CP", "Penerimaan", "Max", 100, 90, 95],
      ],
      { kolomTersembunyi },
    );

  it("a visible column counts before a hidden one of the same wording, aloud", () => {
    expect(angkaIku(tabel(["D"]))).toEqual(["90 | 95"]);
    expect(kodeTemuan(tabel(["D"]))).toEqual(["KOLOM_GANDA IKU!D1"]);
  });

  it("a hidden column that nothing stands in for is read, aloud", () => {
    expect(angkaIku(tabel(["A", "D", "E"]))).toEqual(["100 | 95"]);
    expect(kodeTemuan(tabel(["A", "D", "E"]))).toContain("KOLOM_TERSEMBUNYI IKU!D1");
  });
});

describe("figures among period columns under a header that says nothing", () => {
  const isi: SelUji[][] = [
    ["Penerimaan", "Max", 4, 5, 6, 4, 5, 7],
    ["Penindakan", "Max", 1, 1, 1, 1, 1, 1],
  ];
  const temuan = (...periode: readonly string[]) =>
    kodeTemuan(
      tabelBaris([["IKU", "Pol", "Target", "", "", "Realisasi", "", ""], ["", "", ...periode], ...isi], {
        gabung: ["C1:E1", "F1:H1"],
      }),
    );

  it("are said, whether it is blank or unknown, in the middle or at the end", () => {
    expect(temuan("Q1", "Q2", "Q3", "Q1", "Q2", "Q3")).toEqual([]);
    expect(temuan("Q1", "xyz", "Q3", "Q1", "Q2", "Q3")).toEqual(["TARGET_DIANGGAP_SETAHUN IKU!D2"]);
    expect(temuan("Q1", "Q2", "Q3", "Q1", "", "Q3")).toEqual(["KOLOM_TANPA_PERIODE IKU!G2"]);
    expect(temuan("Q1", "Q2", "Q3", "Q1", "Q2", "")).toEqual(["KOLOM_TANPA_PERIODE IKU!H2"]);
  });

  it.each([
    ["its header merged into the one beside it", "", ["C1:D1"]],
    ["its header a word that says nothing", "xyz", []],
  ])("are said where the first period should stand: %s", (_, judul, gabung) => {
    const tabel = tabelBaris(
      [
        ["IKU", "Pol", "Uraian", judul, "Februari", "Maret"],
        ["Penindakan", "Max", "Target", 10, 10, 10],
        ["", "", "Realisasi", 9, 12, 7],
      ],
      { gabung },
    );
    expect(kodeTemuan(tabel)).toContain("KOLOM_TANPA_PERIODE IKU!D1");
  });
});

describe("a figure merged over the columns of two periods", () => {
  it("counts for the first, and the others say so", () => {
    const tabel = tabelBaris(
      [
        ["IKU", "Pol", "Target Q1", "Target Q2", "Realisasi Q1", "Realisasi Q2"],
        ["Penerimaan", "Max", 4, 5, 6, ""],
        ["Penindakan", "Max", 10, "", 9, 12],
      ],
      { gabung: ["E2:F2", "C3:D3"] },
    );
    expect(kodeTemuan(tabel)).toEqual(["NILAI_GABUNG_KOLOM IKU!F2", "NILAI_GABUNG_KOLOM IKU!D3"]);
  });
});

describe("a table above the one that was read, its header damaged", () => {
  it("is said", () => {
    const tabel = tabelBaris([
      ["No", "", "Pol", "Target", "Realisasi"],
      [1, "Penerimaan", "Max", 4, 5],
      ["", "", "", "", ""],
      ["No", "IKU", "Pol", "Target", "Realisasi"],
      [1, "Penindakan", "Max", 10, 9],
    ]);
    expect(tabel.iku.map((i) => i.nama)).toEqual(["Penindakan"]);
    expect(kodeTemuan(tabel)).toContain("TABEL_LAIN IKU!B1");
  });
});

describe("two columns under one merged header", () => {
  it("the second of “Rp” and “%” is said", () => {
    const tabel = tabelBaris(
      [
        ["IKU", "Pol", "Target", "", "Realisasi", ""],
        ["", "", "Rp", "%", "Rp", "%"],
        ["Penerimaan", "Max", 1000, 0.9, 950, 0.86],
        ["Penindakan", "Max", 10, 1, 9, 0.9],
      ],
      { gabung: ["A1:A2", "B1:B2", "C1:D1", "E1:F1"] },
    );
    expect(angkaIku(tabel)).toEqual(["1000 | 950"]);
    expect(kodeTemuan(tabel)).toEqual(["KOLOM_TANPA_PERIODE IKU!D1", "KOLOM_TANPA_PERIODE IKU!F1"]);
  });
});

describe("rows and headers that mislead", () => {
  const KODE: SelUji[] = ["No", "Kode", "IKU", "Pol", "Target", "Realisasi"];
  const dua: SelUji[][] = [
    [1, "1a-CP", "Penerimaan", "Max", 50, 55],
    [2, "2a-CP", "Penindakan", "Max", 10, 9],
  ];

  it("bilingual headers, and a form whose period stands in cells of its own", () => {
    const tabel = tabelBaris([
      ["Nama Kantor", "", "KPPBC TMP B Dumai"],
      ["Triwulan", "", "III"],
      ["Tahun", "", 2023],
      [
        "No",
        "IKU / KPI",
        "Polarisasi / Polarity",
        "Target / Target",
        "Realisasi / Actual",
        "Kendala / Issue",
      ],
      [1, "Penerimaan", "Max", 72, 79, "Kapal docking"],
    ]);
    expect(tabel).toMatchObject({
      kantor: "KPPBC TMP B Dumai",
      tahun: 2023,
      periodeKini: { dari: 7, sampai: 9 },
    });
    expect(tabel.iku[0]?.kendala).toBe("Kapal docking");
    expect(angkaIku(tabel)).toEqual(["72 | 79"]);
  });

  it("a year over the columns is no period where the title names a shorter one", () => {
    const tabel = tabelBaris(
      [
        ["Capaian IKU Triwulan II Tahun 2023"],
        ["IKU", "Pol", "Tahun 2022", "", "Tahun 2023", ""],
        ["", "", "Target", "Realisasi", "Target", "Realisasi"],
        ["Penerimaan", "Max", 45, 50, 48, 43],
      ],
      { gabung: ["C2:D2", "E2:F2"] },
    );
    expect(tabel.periodeKini).toEqual({ dari: 4, sampai: 6 });
    expect(angkaIku(tabel)).toEqual(["48 | 43"]);
  });

  it("a year's target beside a realisasi of half of it is said", () => {
    const tabel = tabelBaris([
      ["IKU", "Pol", "Target 2023", "Realisasi s.d. TW II"],
      ["Penerimaan", "Max", 20, 11],
    ]);
    expect(kodeTemuan(tabel)).toEqual(["PERIODE_TARGET_BEDA IKU!C1"]);
  });

  it("the parts of an IKU are not judged by themselves, aloud", () => {
    const [a, b] = dua;
    const bagian: SelUji[][] = [
      ["", "", "a. Bea masuk", "", 100, 120],
      ["", "", "b. Cukai", "", 50, 40],
    ];
    const tabel = tabelBaris([KODE, ...(a ? [a] : []), ...bagian, ...(b ? [b] : [])]);
    expect(tabel.iku.map((i) => i.kode)).toEqual(["1a-CP", "2a-CP"]);
    expect(kodeTemuan(tabel)).toEqual(["BARIS_RINCIAN IKU!C3", "BARIS_RINCIAN IKU!C4"]);
  });

  it("a name broken over two rows is one name", () => {
    const [a, b] = dua;
    const tabel = tabelBaris([KODE, ...(a ? [a] : []), ["", "", "bea masuk dan cukai"], ...(b ? [b] : [])]);
    expect(tabel.iku.map((i) => i.nama)).toEqual(["Penerimaan bea masuk dan cukai", "Penindakan"]);
  });

  it("numbered notes below a table of coded IKU are none", () => {
    const tabel = tabelBaris([
      KODE,
      ...dua,
      [],
      [1, "", "Target mengikuti manual IKU"],
      [2, "", "Per 5 April"],
    ]);
    expect(tabel.iku).toHaveLength(2);
  });

  it("“semakin kecil semakin baik” is minimize", () => {
    const tabel = tabelBaris([
      ["IKU", "Polarisasi", "Target", "Realisasi"],
      ["Waktu layanan", "Semakin kecil semakin baik", 4, 3],
      ["Penerimaan", "Semakin besar, semakin baik", 4, 3],
    ]);
    expect(tabel.iku.map((i) => i.polarisasi)).toEqual(["minimize", "maximize"]);
  });

  it("a header printed again in other words goes on with the same table", () => {
    const [a, b] = dua;
    const lagi = ["No.", "Kode IKU", "Nama IKU", "Polarisasi", "Target Kinerja", "Realisasi"];
    const tabel = tabelBaris([
      KODE,
      ["", "", "Perspektif Customer"],
      ...(a ? [a] : []),
      lagi,
      ...(b ? [b] : []),
    ]);
    expect(tabel.iku.map((i) => [i.kode, i.perspektif])).toEqual([
      ["1a-CP", "Perspektif Customer"],
      ["2a-CP", "Perspektif Customer"],
    ]);
    expect(kodeTemuan(tabel)).toEqual([]);
  });
});
