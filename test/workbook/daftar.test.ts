import { describe, expect, it } from "vitest";
import { gridUji, persen, type SelUji } from "./gridUji.ts";
import { angkaIku, kodeTemuan, tabelBaris, tabelDari } from "./tabelUji.ts";

const KEPALA = ["No", "Indikator Kinerja Utama", "Polarisasi", "Target", "Realisasi"];
const satu = (target: SelUji, realisasi: SelUji, pol: SelUji = "Max"): SelUji[] => [
  1,
  "Indeks kepuasan",
  pol,
  target,
  realisasi,
];

describe("layout: one row per IKU", () => {
  it("carries every column through, with the cell of each", () => {
    const tabel = tabelBaris(
      [
        ["KPPBC TMP A Bogor"],
        ["Capaian IKU s.d. Triwulan III Tahun 2019"],
        [],
        "Kode|Perspektif|Kode SS|Sasaran Strategis|IKU|Satuan|Pol/KP|V/C|Bobot|Target|Realisasi|Indeks Capaian|Status|Terburuk|Konversi 120|Periode Pelaporan|PIC|Kendala|Rencana Aksi|Tenggat|Keterangan".split(
          "|",
        ),
        [
          "1a-CP",
          "Customer",
          "SS1",
          "Pengguna jasa puas",
          "Indeks kepuasan",
          "Indeks",
          "Max/TLK",
          "P/L",
          19,
          "3,25",
          4,
          120,
          "Hijau",
          "2,5",
          "ya",
          "Triwulanan",
          "Seksi PLI",
          "Survei mundur",
          "Survei ulang",
          { v: 43740, f: "d/m/yyyy", t: "2/10/2019" },
          "-",
        ],
      ],
      { lembar: "IKU 2019" },
    );
    expect(tabel).toMatchObject({
      lembar: "IKU 2019",
      tataLetak: "daftar",
      kantor: "KPPBC TMP A Bogor",
      tahun: 2019,
      periodeKini: { dari: 1, sampai: 9 },
      periode: [{ dari: 1, sampai: 9 }],
      temuan: [],
    });
    expect(tabel.iku).toEqual([
      expect.objectContaining({
        kode: "1a-CP",
        nama: "Indeks kepuasan",
        perspektif: "Customer",
        sasaran: "Pengguna jasa puas",
        kodeSasaran: "SS1",
        polarisasi: "maximize",
        konsolidasi: "tlk",
        vc: "P/L",
        bobot: 19,
        target: [{ periode: { dari: 1, sampai: 9 }, nilai: { jenis: "angka", nilai: 3.25 } }],
        realisasi: [{ periode: { dari: 1, sampai: 9 }, nilai: { jenis: "angka", nilai: 4 } }],
        terburuk: 2.5,
        konversi120: true,
        satuan: "Indeks",
        periodePelaporan: "Triwulanan",
        pic: "Seksi PLI",
        kendala: "Survei mundur",
        rencanaAksi: "Survei ulang",
        tenggat: "2/10/2019",
        keterangan: null,
        tampilan: { persen: false, desimal: 2 },
        statusTertulis: "Hijau",
        indeksTertulis: 120,
        sel: "'IKU 2019'!E5",
        selTarget: { "01-09": "'IKU 2019'!J5" },
        selRealisasi: { "01-09": "'IKU 2019'!K5" },
      }),
    ]);
    expect(tabel.iku[0]?.selKolom).toMatchObject({
      status: "'IKU 2019'!M5",
      indeks: "'IKU 2019'!L5",
      pic: "'IKU 2019'!Q5",
    });
  });

  it("English headers and English numbers", () => {
    const tabel = tabelBaris([
      ["No", "Performance Indicator", "Unit of Measure", "Polarity", "Target", "Actual", "Remarks"],
      [1, "Duty collected", "IDR", "Maximize", "1,500", "1,250,000.50", "ok"],
      [2, "Clearance time", "days", "Minimize", "1,500", "1,600.25", ""],
    ]);
    expect(tabel.iku.map((i) => i.polarisasi)).toEqual(["maximize", "minimize"]);
    expect(angkaIku(tabel, 1)).toEqual(["1500 | 1600.25"]);
    expect(kodeTemuan(tabel)).toContain("ANGKA_AMBIGU_PASANGAN IKU!E3");
  });

  it("a list that names no period has none", () => {
    const tabel = tabelBaris([KEPALA, satu(4, 4)]);
    expect(tabel.periodeKini).toBeNull();
    expect(tabel.periode).toEqual([]);
    expect(angkaIku(tabel)).toEqual(["4 | 4"]);
  });

  it("the period comes from the header, else the title, else the sheet's name", () => {
    const kepala = (r: string) => ["No", "IKU", "Pol", "Target", r];
    const periode = (r: string, judul: string, lembar: string) =>
      tabelBaris([[judul], kepala(r), satu(4, 4)], { lembar }).periodeKini;
    expect(periode("Realisasi s.d. Q3", "", "IKU")).toEqual({ dari: 1, sampai: 9 });
    expect(periode("Realisasi", "IKU s.d. Triwulan II 2019", "IKU")).toEqual({ dari: 1, sampai: 6 });
    expect(periode("Realisasi", "", "TW III")).toEqual({ dari: 7, sampai: 9 });
    expect(periode("Realisasi", "Bogor, 2 Oktober 2019", "IKU")).toBeNull();
    expect(periode("Realisasi", "IKU Tahun 2019", "IKU")).toBeNull();
  });

  it("an office's name ends where a month begins, and its line gives the period", () => {
    const judul = (teks: string) => {
      const { kantor, periodeKini } = tabelBaris([[teks], KEPALA, satu(4, 4)]);
      return [kantor, periodeKini];
    };
    const september = { dari: 9, sampai: 9 };
    expect(judul("KPPBC Entikong September 2019")).toEqual(["KPPBC Entikong", september]);
    expect(judul("KPPBC TMP C Entikong (Sept 2019)")).toEqual(["KPPBC TMP C Entikong", september]);
    expect(judul("KPPBC Entikong per 30 September 2019")).toEqual(["KPPBC Entikong", { dari: 1, sampai: 9 }]);
    expect(judul("Laporan capaian IKU September 2019")).toEqual([null, september]);
    expect(judul("Dialog Kinerja KPPBC Entikong Oktober 2019")).toEqual(["KPPBC Entikong", null]);
    expect(judul("KPPBC Maret Jaya")).toEqual(["KPPBC Maret Jaya", null]);
  });

  it("TW III in the title and s.d. TW III over the column are one period", () => {
    const kepala = ["No", "IKU", "Pol", "Target s.d. TW III", "Realisasi s.d. TW III"];
    expect(kodeTemuan(tabelBaris([["KPPBC Bitung TW III 2019"], kepala, satu(4, 4)]))).toEqual([]);
    expect(kodeTemuan(tabelBaris([["KPPBC Bitung TW II 2019"], kepala, satu(4, 4)]))).toEqual([
      "PERIODE_JUDUL_BEDA",
    ]);
  });

  it("target and realisasi of different periods are compared aloud", () => {
    const tabel = tabelBaris([["No", "IKU", "Pol", "Target Q4", "Realisasi s.d. Q3"], satu(4, 4)]);
    expect(tabel.periodeKini).toEqual({ dari: 1, sampai: 9 });
    expect(kodeTemuan(tabel)).toEqual(["PERIODE_TARGET_BEDA IKU!D1"]);
  });

  it("last year's, proposed and other years' columns are decoys", () => {
    const tabel = tabelBaris([
      ["IKU", "Pol", "Realisasi 2018", "Target usulan", "Target 2019", "Realisasi 2019", "Target 2020"],
      ["Indeks kepuasan", "Max", 1, 2, 3, 4, 5],
    ]);
    expect(angkaIku(tabel)).toEqual(["3 | 4"]);
    expect(tabel.tahun).toBe(2019);
    expect(kodeTemuan(tabel)).toEqual(["C", "D", "G"].map((k) => `KOLOM_DIABAIKAN IKU!${k}1`));
  });

  it("two target columns: the first is read, and said", () => {
    const tabel = tabelBaris([
      ["IKU", "Pol", "Target", "Target", "Realisasi"],
      ["Indeks", "Max", 3, 4, 5],
    ]);
    expect(angkaIku(tabel)).toEqual(["3 | 5"]);
    expect(kodeTemuan(tabel)).toEqual(["KOLOM_GANDA IKU!D1"]);
  });

  it("a column named IKU with codes is the code column beside the names", () => {
    const tabel = tabelBaris([
      ["IKU", "Indikator Kinerja", "Pol", "Target", "Realisasi"],
      ["1a-CP", "Indeks kepuasan pengguna jasa", "Max", 4, 4],
    ]);
    expect(tabel.iku[0]).toMatchObject({ kode: "1a-CP", nama: "Indeks kepuasan pengguna jasa" });
  });

  it("a code written in front of the name is split off", () => {
    const tabel = tabelBaris([
      ["IKU", "Pol", "Target", "Realisasi"],
      ["10b-N. Indeks kepuasan", "Max", 4, 4],
    ]);
    expect(tabel.iku[0]).toMatchObject({ kode: "10b-N", nama: "Indeks kepuasan" });
  });

  it("Unit with units of measure in it is the satuan", () => {
    const tabel = tabelBaris([
      ["IKU", "Unit", "Pol", "Target", "Realisasi"],
      ["Waktu", "hari", "Min", 4, 4],
    ]);
    expect(tabel.iku[0]).toMatchObject({ satuan: "hari", pic: null });
  });

  it("only a status or index: every IKU is unreported, and said", () => {
    const tabel = tabelBaris([
      ["IKU", "Pol", "Target", "Indeks", "Status"],
      ["Waktu", "Min", 4, 110, "Hijau"],
    ]);
    expect(tabel.iku[0]).toMatchObject({ realisasi: [], indeksTertulis: 110, statusTertulis: "Hijau" });
    expect(kodeTemuan(tabel)).toEqual(["TANPA_REALISASI IKU!A1"]);
  });

  it("no target column is said", () => {
    expect(
      kodeTemuan(
        tabelBaris([
          ["IKU", "Pol", "Realisasi"],
          ["Waktu", "Min", 4],
        ]),
      ),
    ).toEqual(["TANPA_TARGET IKU!A1"]);
  });
});

describe("values of a list", () => {
  it("a text realisasi is the reason, with a temuan; with digits it must be checked", () => {
    const tabel = tabelBaris([
      KEPALA,
      satu(4, "menunggu survei TW IV"),
      [2, "Waktu", "Min", 3, "survei 2 kali lagi"],
    ]);
    expect(angkaIku(tabel)).toEqual(['4 | "menunggu survei TW IV"']);
    expect(kodeTemuan(tabel)).toEqual([
      "BELUM_ADA_REALISASI",
      "REALISASI_TEKS IKU!E2",
      "REALISASI_TEKS_BERANGKA IKU!E3",
    ]);
    expect(tabel.temuan.slice(1).map((t) => t.data["iku"])).toEqual(tabel.iku.map((i) => i.nama));
  });

  it.each([
    [["tercapai", 4], ["TARGET_TEKS IKU!D2"]],
    [[4, "3 - 5"], ["REALISASI_RENTANG IKU!E2"]],
    [[4, "> 5"], ["REALISASI_BATAS IKU!E2"]],
    [
      [4, "#DIV/0!"],
      ["GALAT_EXCEL IKU!E2", "BELUM_ADA_REALISASI"],
    ],
    [
      [4, { v: 43740, f: "d/m/yyyy" }],
      ["TANGGAL_BUKAN_ANGKA IKU!E2", "BELUM_ADA_REALISASI"],
    ],
    [
      [4, true],
      ["LOGIKA_BUKAN_ANGKA IKU!E2", "BELUM_ADA_REALISASI"],
    ],
    [[4, "5 kontainer"], ["KATA_DIABAIKAN IKU!E2"]],
    [["Rp 1,5 M", 1.4e9], ["SINGKATAN_BESARAN IKU!D2"]],
    [[4, ""], ["BELUM_ADA_REALISASI"]],
  ] as [[SelUji, SelUji], string[]][])("%j → %j", ([t, r], kode) => {
    expect(kodeTemuan(tabelBaris([KEPALA, satu(t, r)])).sort()).toEqual(kode.sort());
  });

  it("a range is a target and never a realisasi", () => {
    expect(angkaIku(tabelBaris([KEPALA, satu("80 - 90%", "85%", "Stab")]))).toEqual(["80..90 | 85"]);
    expect(angkaIku(tabelBaris([KEPALA, satu(4, "3 - 5")]))).toEqual(['4 | "3 - 5"']);
  });

  it("a target merged down over two IKU counts for both, aloud", () => {
    const tabel = tabelBaris([KEPALA, satu(4, 4), [2, "Waktu", "Max", "", 5]], { gabung: ["D2:D3"] });
    expect(angkaIku(tabel, 1)).toEqual(["4 | 5"]);
    expect(kodeTemuan(tabel)).toEqual(["NILAI_GABUNG IKU!D3"]);
  });
});

describe("polarisasi and konsolidasi as typed", () => {
  const pol = (teks: string, target: SelUji = 4) => tabelBaris([KEPALA, satu(target, 4, teks)]);
  it.each([
    ...["Max", "max", "Maximize", "Maks", "Naik", "↑", "MAXIMIZE (↑)"].map((t) => [t, "maximize"]),
    ...["Min", "Minimize", "Turun", "↓"].map((t) => [t, "minimize"]),
    ...["Stab", "Stabilize", "Stabil"].map((t) => [t, "stabilize"]),
  ])("%s is %s", (teks = "", arti) => {
    expect(pol(teks).iku[0]?.polarisasi).toBe(arti);
    expect(kodeTemuan(pol(teks))).toEqual([]);
  });
  it.each([
    ["", "POLARISASI_KOSONG"],
    ["-", "POLARISASI_KOSONG"],
    ["Optimal", "POLARISASI_TIDAK_DIKENAL"],
    ["Max / Min", "POLARISASI_TIDAK_DIKENAL"],
  ])("%j is Maximize with %s", (teks, kode) => {
    expect(pol(teks).iku[0]?.polarisasi).toBe("maximize");
    expect(kodeTemuan(pol(teks))).toEqual([`${kode} IKU!C2`]);
  });
  it("an upper bound as target contradicts Maximize and hints at Minimize", () => {
    expect(kodeTemuan(pol("Max", "maks 5"))).toEqual(["POLARISASI_BERTENTANGAN IKU!C2"]);
    expect(kodeTemuan(pol("", "≤ 5"))).toEqual(["POLARISASI_KOSONG_BATAS IKU!C2"]);
    expect(kodeTemuan(pol("Min", "maks 5"))).toEqual([]);
  });
  it("no polarisasi column is said once", () => {
    expect(
      kodeTemuan(
        tabelBaris([
          ["IKU", "Target", "Realisasi"],
          ["A b", 1, 1],
          ["C d", 1, 1],
        ]),
      ),
    ).toEqual(["POLARISASI_TANPA_KOLOM IKU!A1"]);
  });
  it.each([
    ...["Sum", "Jumlah"].map((t) => [t, "sum"]),
    ...["Avg", "Average", "Rata-rata"].map((t) => [t, "average"]),
    ...["TLK", "TLKV", "Take Last Known"].map((t) => [t, "tlk"]),
  ])("konsolidasi %s is %s", (teks = "", arti) => {
    const tabel = tabelBaris([
      ["IKU", "Pol", "KP", "Target", "Realisasi"],
      ["Waktu", "Min", teks, 1, 1],
    ]);
    expect(tabel.iku[0]?.konsolidasi).toBe(arti);
  });
  it("an unknown konsolidasi is said; a blank one is simply not given", () => {
    const kp = (teks: string) =>
      tabelBaris([
        ["IKU", "Pol", "KP", "Target", "Realisasi"],
        ["Waktu", "Min", teks, 1, 1],
      ]);
    expect(kodeTemuan(kp("Progresif"))).toEqual(["KONSOLIDASI_TIDAK_DIKENAL IKU!C2"]);
    expect([kp("").iku[0]?.konsolidasi, ...kodeTemuan(kp(""))]).toEqual([null]);
  });
});

describe("rule columns", () => {
  const kepala = ["IKU", "Pol", "Bobot", "Terburuk", "Konversi 120", "Target", "Realisasi"];
  it("what cannot be read is said", () => {
    const tabel = tabelBaris([kepala, ["Waktu", "Min", "besar", "tinggi", "mungkin", 1, 1]]);
    expect(kodeTemuan(tabel)).toEqual([
      "BOBOT_BUKAN_ANGKA IKU!C2",
      "TERBURUK_BUKAN_ANGKA IKU!D2",
      "KONVERSI_TIDAK_DIKENAL IKU!E2",
    ]);
  });
  it("a V/C pair in the weight column is the V/C", () => {
    expect(tabelBaris([kepala, ["Waktu", "Min", "P/L", "", "tidak", 1, 1]]).iku[0]).toMatchObject({
      vc: "P/L",
      bobot: null,
      konversi120: false,
    });
  });
});

describe("choice of sheet", () => {
  const lain = (lembar: string) =>
    gridUji(
      [
        ["Tanggal", "Notulen"],
        ["1 Jan", "Rapat"],
      ],
      { lembar },
    );
  it("the table is found among other sheets", () => {
    expect(
      tabelDari(lain("Notula"), gridUji([KEPALA, satu(4, 4)], { lembar: "Data" }), lain("Peta")).lembar,
    ).toBe("Data");
  });
  it("a second table as good is said", () => {
    const tabel = tabelDari(
      gridUji([KEPALA, satu(4, 4)], { lembar: "Kantor A" }),
      gridUji([KEPALA, satu(4, 4)], { lembar: "Kantor B" }),
    );
    expect(tabel.lembar).toBe("Kantor A");
    expect(tabel.temuan[0]).toMatchObject({
      kode: "LEMBAR_LAIN_MIRIP",
      data: { dipakai: "Kantor A", lembar: "Kantor B" },
    });
  });
});

describe("percent scale in a list", () => {
  it("0.6 shown as 60% against a plain 57", () => {
    const tabel = tabelBaris([KEPALA, satu(persen(60), 57)]);
    expect(angkaIku(tabel)).toEqual(["60 | 57"]);
    expect(tabel.iku[0]?.tampilan.persen).toBe(true);
    expect(kodeTemuan(tabel)).toEqual(["SKALA_PERSEN IKU!E2"]);
  });
});
