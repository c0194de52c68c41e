import { describe, expect, it } from "vitest";
import { gridUji, type SelUji } from "./gridUji.ts";
import { angkaIku, kodeTemuan, tabelBaris, tabelDari } from "./tabelUji.ts";

const PERIODE = ["Q1", "Q2", "Sm.1", "Q3", "s.d. Q3", "Q4", "Y"];
const KOSONG: SelUji[] = ["", "", "", "", "", ""];
const KEPALA: SelUji[][] = [
  ["Kode", "IKU", "Pol", "KP", "Target", ...KOSONG, "Realisasi", ...KOSONG],
  ["", "", "", "", ...PERIODE, ...PERIODE],
];
const GABUNG = ["A1:A2", "B1:B2", "C1:C2", "D1:D2", "E1:K1", "L1:R1"];

function baris(
  kode: string,
  target: readonly SelUji[],
  realisasi: readonly SelUji[],
  nama = `Indeks ${kode}`,
): SelUji[] {
  return [kode, nama, "Max", "Sum", ...target, ...realisasi];
}

const T = [4, 5, 9, 4, 13, 5, 18];

describe("layout: trajectory with a two-row header", () => {
  it("reads every period of target and realisasi, with the cell of each", () => {
    const tabel = tabelBaris([...KEPALA, baris("1a-CP", T, [4, 5, 9, 5, 14, "", ""])], {
      gabung: GABUNG,
      awal: "B3",
    });
    expect(tabel.tataLetak).toBe("trajektori");
    expect(angkaIku(tabel)).toEqual(["4 | 4", "5 | 5", "9 | 9", "4 | 5", "13 | 14", "5 | -", "18 | -"]);
    expect(tabel.periode.map((p) => `${p.dari}-${p.sampai}`)).toEqual([
      "1-3",
      "4-6",
      "1-6",
      "7-9",
      "1-9",
      "10-12",
      "1-12",
    ]);
    expect(tabel.iku[0]?.selTarget["01-09"]).toBe("IKU!J5");
    expect(tabel.iku[0]?.selRealisasi["01-09"]).toBe("IKU!Q5");
    expect(kodeTemuan(tabel)).toEqual([]);
  });

  it("reads the same without merge information", () => {
    const isi = [...KEPALA, baris("1a-CP", T, [4, 5, 9, 5, 14, "", ""])];
    expect(tabelBaris(isi)).toEqual(
      tabelBaris(isi, { gabung: ["A1:A2", "B1:B2", "C1:C2", "D1:D2", "E1:K1", "L1:R1"] }),
    );
  });

  it("reads one-row headers and periods over target and realisasi alike", () => {
    const isi = [90, 80, 95, 99];
    const satu = tabelBaris([
      ["IKU", "Pol", "Target Q1", "Realisasi Q1", "Target Q2", "Realisasi Q2"],
      ["Indeks", "Max", ...isi],
    ]);
    const dua = tabelBaris([
      ["IKU", "Pol", "Triwulan I", "", "Triwulan II", ""],
      ["", "", "Target", "Realisasi", "Target", "Realisasi"],
      ["Indeks", "Max", ...isi],
    ]);
    expect(angkaIku(satu)).toEqual(["90 | 80", "95 | 99"]);
    expect(angkaIku(dua)).toEqual(angkaIku(satu));
    expect(satu.periodeKini).toEqual({ dari: 1, sampai: 6 });
  });

  it("a numbering row and a units row under the header are skipped", () => {
    const nomor = Array.from({ length: 18 }, (_, i) => `(${i + 1})`);
    const satuan = ["", "", "", "", ...Array.from({ length: 14 }, () => "(%)")];
    const tabel = tabelBaris([...KEPALA, nomor, satuan, baris("1a-CP", T, [4, 5, 9, 5, 14, "", ""])]);
    expect(tabel.iku.map((i) => i.kode)).toEqual(["1a-CP"]);
    expect(kodeTemuan(tabel)).toEqual([]);
  });

  it("index and status columns per period are kept for the judged one", () => {
    const tabel = tabelBaris([
      ["IKU", "Pol", "Target", "", "Realisasi", "", "Indeks", "", "Status"],
      ["", "", "Q1", "Q2", "Q1", "Q2", "s.d. Q1", "s.d. Q2", ""],
      ["Waktu", "Max", 10, 10, 9, 12, 90, 105, "Hijau"],
    ]);
    expect(tabel.periodeKini).toEqual({ dari: 1, sampai: 6 });
    expect(tabel.iku[0]).toMatchObject({ indeksTertulis: 105, statusTertulis: "Hijau" });
    expect(tabel.iku[0]?.selKolom.indeks).toBe("IKU!H3");
  });
});

describe("the judged period of a trajectory", () => {
  const kini = (...realisasi: readonly (readonly SelUji[])[]) => {
    const tabel = tabelBaris([...KEPALA, ...realisasi.map((r, i) => baris(`${i + 1}a-N`, T, r))]);
    return { periode: tabel.periodeKini, temuan: kodeTemuan(tabel) };
  };
  it("Q1 to Q3 reported: s.d. Q3", () => {
    expect(kini([4, 5, 9, 5, 14, "", ""])).toEqual({ periode: { dari: 1, sampai: 9 }, temuan: [] });
  });
  it("consolidated formulas that fill before their time do not move it", () => {
    expect(kini([4, 5, 9, "", 9, "", 9], [6, 8, 14, "", 14, "", 14]).periode).toEqual({ dari: 1, sampai: 6 });
    expect(kini([4, 6, 5, 6, 16 / 3, "", 16 / 3]).periode).toEqual({ dari: 1, sampai: 9 });
  });
  it("cached zeros of a template do not count, and are said", () => {
    expect(kini([4, 5, 9, 0, 9, 0, 9], [4, 5, 9, 0, 9, 0, 9])).toEqual({
      periode: { dari: 1, sampai: 6 },
      temuan: ["PERIODE_NOL IKU!O3", "PERIODE_NOL IKU!Q3"],
    });
  });
  it("all quarters reported: Y", () => {
    expect(kini([4, 5, 9, 5, 14, 6, 20]).periode).toEqual({ dari: 1, sampai: 12 });
  });
  it("a text is no report", () => {
    expect(kini([4, 5, 9, "menunggu", "menunggu", "", ""]).periode).toEqual({ dari: 1, sampai: 6 });
  });
  it("a period that only a few have reported waits, and is said", () => {
    const enam = Array.from({ length: 6 }, (_, i) => [4, 5, 9, i === 0 ? 5 : "", "", "", ""]);
    expect(kini(...enam)).toEqual({
      periode: { dari: 1, sampai: 6 },
      temuan: ["PERIODE_TIDAK_PASTI IKU!O3"],
    });
  });
  it("a consolidated figure of its own counts when its quarter is blank, and is said", () => {
    expect(kini([4, 5, 9, "", 15, "", ""])).toEqual({
      periode: { dari: 1, sampai: 9 },
      temuan: ["PERIODE_DARI_KONSOLIDASI IKU!P3"],
    });
  });
  it("nothing reported: the first period, and said", () => {
    expect(kini(["", "", "", "", "", "", ""])).toEqual({
      periode: { dari: 1, sampai: 3 },
      temuan: ["BELUM_ADA_REALISASI"],
    });
  });
  it("without s.d. columns: s.d. the last quarter reported", () => {
    const tabel = tabelBaris([
      ["IKU", "Pol", "Target", "", "", "", "Realisasi", "", "", ""],
      ["", "", "TW I", "TW II", "TW III", "TW IV", "TW I", "TW II", "TW III", "TW IV"],
      ["Waktu", "Max", 1, 1, 1, 1, 1, 1, 1, ""],
    ]);
    expect(tabel.periodeKini).toEqual({ dari: 1, sampai: 9 });
  });
  it("cumulative columns alone are judged by the last filled one", () => {
    const p = ["s.d. Q1", "s.d. Q2", "s.d. Q3", "s.d. Q4"];
    const tabel = tabelBaris([
      ["IKU", "Pol", "Target", "", "", "", "Realisasi", "", "", ""],
      ["", "", ...p, ...p],
      ["Waktu", "Max", 100, 100, 100, 100, 100, 100, 100, ""],
    ]);
    expect(tabel.periodeKini).toEqual({ dari: 1, sampai: 9 });
  });
  it("months are judged up to the last month", () => {
    const bulan = ["Jan", "Feb", "Mar"];
    const tabel = tabelBaris([
      ["IKU", "Pol", "Target", "", "", "Realisasi", "", ""],
      ["", "", ...bulan, ...bulan],
      ["Waktu", "Max", 1, 1, 1, 1, 1, ""],
    ]);
    expect(tabel.periodeKini).toEqual({ dari: 1, sampai: 2 });
  });
  it("a title of another period is said", () => {
    const tabel = tabelBaris([
      ["IKU s.d. Triwulan II 2019"],
      ...KEPALA,
      baris("1a-N", T, [4, 5, 9, 5, 14, "", ""]),
    ]);
    expect(tabel.periodeKini).toEqual({ dari: 1, sampai: 9 });
    expect(kodeTemuan(tabel)).toEqual(["PERIODE_JUDUL_BEDA"]);
  });
});

describe("nameless columns beside periods", () => {
  const p = ["Realisasi Q1", "Realisasi Q2"];
  it("one target without a period serves the judged period, aloud", () => {
    const tabel = tabelBaris([
      ["IKU", "Pol", "Target 2019", ...p],
      ["Waktu", "Max", 10, 4, 5],
    ]);
    expect(tabel.iku[0]?.target).toEqual([
      { periode: { dari: 1, sampai: 6 }, nilai: { jenis: "angka", nilai: 10 } },
    ]);
    expect(kodeTemuan(tabel)).toEqual(["TARGET_TANPA_PERIODE IKU!C1"]);
  });
  it("a nameless target beside quarterly ones is the year's, aloud", () => {
    const tabel = tabelBaris([
      ["IKU", "Pol", "Target", "Target Q1", "Target Q2", ...p],
      ["Waktu", "Max", 10, 4, 5, 4, 5],
    ]);
    expect(tabel.iku[0]?.selTarget["01-12"]).toBe("IKU!C2");
    expect(kodeTemuan(tabel)).toEqual(["TARGET_DIANGGAP_SETAHUN IKU!C1"]);
  });
  it("one realisasi without a period belongs to the title's period, aloud", () => {
    const tabel = tabelBaris([
      ["IKU s.d. Q2 2019"],
      ["IKU", "Pol", "Target s.d. Q1", "Target s.d. Q2", "Target Y", "Realisasi"],
      ["Waktu", "Max", 4, 5, 10, 6],
    ]);
    expect(tabel.periodeKini).toEqual({ dari: 1, sampai: 6 });
    expect(tabel.iku[0]?.selRealisasi).toEqual({ "01-06": "IKU!F3" });
    expect(kodeTemuan(tabel)).toEqual(["REALISASI_TANPA_PERIODE IKU!F2"]);
  });
  it("one realisasi without a period and without a title belongs to the last target's", () => {
    const tabel = tabelBaris([
      ["IKU", "Pol", "Target s.d. Q1", "Target s.d. Q2", "Realisasi"],
      ["Waktu", "Max", 4, 5, 6],
    ]);
    expect(tabel.periodeKini).toEqual({ dari: 1, sampai: 6 });
    expect(tabel.temuan).toEqual([
      expect.objectContaining({
        kode: "REALISASI_TANPA_PERIODE",
        sel: "IKU!E1",
        data: { judul: "Realisasi" },
      }),
    ]);
  });
  it("beside one with a period it is left out, aloud", () => {
    const tabel = tabelBaris([
      ["IKU s.d. Q2 2019"],
      ["IKU", "Pol", "Target Q1", "Target Q2", "Realisasi Q1", "Realisasi"],
      ["Waktu", "Max", 4, 5, 6, 7],
    ]);
    expect(tabel.iku[0]?.selRealisasi).toEqual({ "01-03": "IKU!E3" });
    expect(kodeTemuan(tabel)).toContain("REALISASI_TANPA_PERIODE IKU!F2");
  });
  it("the only realisasi column says which period is judged", () => {
    const tabel = tabelBaris([
      ["IKU", "Pol", "Target TW III", "Target Y", "Realisasi TW III"],
      ["Waktu", "Max", 4, 16, 5],
    ]);
    expect(tabel.periodeKini).toEqual({ dari: 7, sampai: 9 });
    expect(kodeTemuan(tabel)).toEqual([]);
  });
  it("a nameless target beside the year's is left out, aloud, and no other column without a period is", () => {
    const tabel = tabelBaris([
      ["IKU", "Pol", "Target", "Target Q1", "Target Y", "Realisasi Q1", "Status"],
      ["Waktu", "Max", 10, 4, 16, 5, "Hijau"],
    ]);
    expect(tabel.iku[0]?.selTarget).toEqual({ "01-03": "IKU!D2", "01-12": "IKU!E2" });
    expect(tabel.iku[0]?.statusTertulis).toBe("Hijau");
    expect(kodeTemuan(tabel)).toEqual(["KOLOM_DIABAIKAN IKU!C1"]);
  });
  it("what is said of such a column names its own lowest header cell", () => {
    const tabel = tabelBaris([
      ["IKU", "Pol", "Realisasi", "", "Target"],
      ["", "", "Q1", "Q2", ""],
      ["Waktu", "Max", 4, 5, 10],
    ]);
    expect(kodeTemuan(tabel)).toEqual(["TARGET_TANPA_PERIODE IKU!E1"]);
  });
  it("without any target column nothing is said of its period", () => {
    const tabel = tabelBaris([
      ["IKU", "Pol", "Realisasi Q1", "Realisasi Q2"],
      ["Waktu", "Max", 4, 5],
    ]);
    expect(kodeTemuan(tabel)).toEqual(["TANPA_TARGET IKU!A1"]);
  });
  it("targets that never meet the judged period are said", () => {
    const tabel = tabelBaris([
      ["IKU", "Pol", "Target Y", ...p],
      ["Waktu", "Max", 10, 4, 5],
    ]);
    expect(kodeTemuan(tabel)).toEqual(["TANPA_TARGET_PERIODE IKU!C1"]);
  });
});

describe("choice of sheet with trajectories", () => {
  it("a sheet with targets only gives way to the reported one", () => {
    const isi = (r: SelUji[]) => [...KEPALA, baris("1a-N", T, r)];
    const tabel = tabelDari(
      gridUji(isi(["", "", "", "", "", "", ""]), { lembar: "Rencana" }),
      gridUji(isi([4, 5, 9, 5, 14, "", ""]), { lembar: "Realisasi" }),
    );
    expect(tabel.lembar).toBe("Realisasi");
  });
});
