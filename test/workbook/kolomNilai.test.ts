import { describe, expect, it } from "vitest";
import { cocokKolom } from "../../src/workbook/cocokKolom.ts";
import { cariPeriode } from "../../src/workbook/namaPeriode.ts";
import type { SelUji } from "./gridUji.ts";
import { angkaIku, kodeTemuan, tabelBaris } from "./tabelUji.ts";

/** A one-IKU table: title, header and one row; "target | realisasi" as judged, then the temuan. */
function baca(judul: string, kepala: readonly string[], isi: readonly SelUji[]) {
  const tabel = tabelBaris([[judul], ["IKU", "Pol", ...kepala], ["Penerimaan", "Max", ...isi]]);
  return { angka: angkaIku(tabel), kini: tabel.periodeKini, tahun: tabel.tahun, temuan: kodeTemuan(tabel) };
}

describe("a period by where the report stands, in a header", () => {
  it("beside a period by name it only says how far back", () => {
    expect(cocokKolom("Realisasi s.d. Bulan Ini (September)")).toMatchObject({
      kolom: "realisasi",
      skor: 1,
      periode: { dari: 1, sampai: 9 },
      relatif: null,
    });
    expect(cocokKolom("Target TW III Kumulatif").periode).toEqual({ dari: 1, sampai: 9 });
  });
  it("a date after s.d. ends a cumulative period", () => {
    for (const teks of ["s.d. tanggal 30 September 2019", "s.d. akhir TW III", "s/d tgl. 30 Sept 2019"])
      expect(cariPeriode(`Realisasi ${teks}`), teks).toMatchObject({
        periode: { dari: 1, sampai: 9 },
        sisa: "realisasi",
      });
  });
});

describe("bulan ini and s.d. bulan ini", () => {
  const judul = "BULAN SEPTEMBER 2019";

  it("the cumulative column is judged and the month left out, with a word", () => {
    const kepala = ["Target", "Realisasi Bulan Ini", "Realisasi s.d. Bulan Ini"];
    expect(baca(judul, kepala, [900, 110, 950])).toMatchObject({
      angka: ["900 | 950"],
      kini: { dari: 1, sampai: 9 },
      temuan: expect.arrayContaining(["KOLOM_DIABAIKAN IKU!D2"]) as unknown,
    });
  });

  it("as groups over target and realisasi, whatever the titles say", () => {
    const baris: SelUji[][] = [
      ["IKU", "Pol", "Target", "", "Realisasi", ""],
      ["", "", "Bulan Ini", "s.d. Bulan Ini", "Bulan Ini", "s.d. Bulan Ini"],
      ["Penerimaan", "Max", 10, 100, 12, 95],
    ];
    for (const atas of [[], [[judul]]]) {
      const tabel = tabelBaris([...atas, ...baris], { lembar: "Laporan" });
      expect(angkaIku(tabel)).toEqual(["100 | 95"]);
      expect(kodeTemuan(tabel).filter((t) => t.startsWith("KOLOM_DIABAIKAN"))).toHaveLength(2);
    }
  });

  it.each(["s.d. Bulan Lalu", "Tahun Lalu", "Deviasi"])("beside them a decoy, %s", (umpan) => {
    const tabel = tabelBaris([
      [judul],
      ["IKU", "Pol", "Target", "Realisasi", "", ""],
      ["", "", "", umpan, "Bulan Ini", "s.d. Bulan Ini"],
      ["Penerimaan", "Max", 100, 80, 15, 95],
    ]);
    expect(angkaIku(tabel)).toEqual(["100 | 95"]);
    expect(tabel.temuan.map((t) => t.sel)).toEqual(["IKU!D3", "IKU!E3"]);
  });

  it("where the other side does not say which of its columns runs on, the month is judged and that is said", () => {
    const tabel = tabelBaris([
      [judul],
      ["IKU", "Pol", "Target", "", "Realisasi", ""],
      ["", "", "Bulan Ini", "Nilai", "Bulan Ini", "s.d. Bulan Ini"],
      ["Penerimaan", "Max", 10, 100, 15, 95],
    ]);
    expect(angkaIku(tabel)).toContain("10 | 15");
    expect(tabel.temuan).toContainEqual(expect.objectContaining({ kode: "BULAN_SAJA", sel: "IKU!C3" }));
  });

  it("alone on both sides, it is the table's period", () => {
    const kepala = ["Target s.d. Bulan Ini", "Realisasi s.d. Bulan Ini"];
    expect(baca("Laporan kinerja", kepala, [100, 95]).angka).toEqual(["100 | 95"]);
    expect(baca(judul, kepala, [100, 95])).toMatchObject({
      angka: ["100 | 95"],
      kini: { dari: 1, sampai: 9 },
    });
  });

  it("the month is judged where only the month has a target", () => {
    const kepala = ["Target Bulan Ini", "Realisasi Bulan Ini", "Realisasi s.d. Bulan Ini"];
    expect(baca(judul, kepala, [100, 95, 900])).toMatchObject({
      angka: ["100 | 95"],
      kini: { dari: 9, sampai: 9 },
    });
  });

  it("undated beside quarters, a running total adds nothing to them", () => {
    const tabel = tabelBaris([
      ["IKU", "Pol", "KP", "Target", "", "", "Realisasi", "", ""],
      ["", "", "", "TW I", "TW II", "Kumulatif", "TW I", "TW II", "Kumulatif"],
      ["Penerimaan", "Max", "Sum", 50, 50, 100, 45, "", 45],
    ]);
    expect(tabel.periodeKini).toEqual({ dari: 1, sampai: 3 });
    expect(angkaIku(tabel)).toEqual(["50 | 45", "50 | -"]);
    expect(kodeTemuan(tabel)).toEqual(["KOLOM_DIABAIKAN IKU!F2", "KOLOM_DIABAIKAN IKU!I2"]);
  });

  it("undated, the target of the year is not compared with what was reached so far", () => {
    const kepala = ["Target Setahun", "Target Kumulatif", "Realisasi Kumulatif"];
    expect(baca("Laporan kinerja", kepala, [400, 100, 95])).toMatchObject({
      angka: ["100 | 95"],
      temuan: ["KOLOM_DIABAIKAN IKU!C2"],
    });
  });
});

describe("headers that say more than target or realisasi", () => {
  it.each(["Target Kontrak Kinerja", "Target Perjanjian Kinerja", "Target KK Kepala Kantor"])(
    "%s alone is the target",
    (target) => {
      expect(baca("IKU", [target, "Realisasi"], [100, 95])).toMatchObject({
        angka: ["100 | 95"],
        temuan: [],
      });
    },
  );
  it("beside a plain one they give way, with a word", () => {
    expect(baca("IKU", ["Realisasi Neto Kanwil", "Target", "Realisasi"], [1, 100, 95])).toMatchObject({
      angka: ["100 | 95"],
      temuan: ["KOLOM_GANDA IKU!C2"],
    });
  });
  it("one that is not understood is not passed over in silence", () => {
    const aneh = "Persentase pemenuhan dokumen atas realisasi anggaran kas";
    expect(baca("IKU", ["Target", "Realisasi", aneh], [100, 95, 1])).toMatchObject({
      angka: ["100 | 95"],
      temuan: ["KOLOM_DIABAIKAN IKU!E2"],
    });
  });
  it.each([
    "Sisa Target",
    "Selisih Target",
    "Deviasi Realisasi",
    "Tanggal Realisasi",
    "Realisasi y-o-y",
    "Realisasi (yoy)",
    "Realisasi Y o Y",
    "Gap Target",
    "Target Lama",
    "Bukti Realisasi",
    "Sumber Realisasi",
    "Tren Realisasi",
  ])("%s does not decide", (umpan) => {
    const depan = baca(
      "s.d. TW III 2019",
      [umpan, "Target s.d. TW III", "Realisasi s.d. TW III"],
      [5, 100, 95],
    );
    expect(depan).toMatchObject({
      angka: ["100 | 95"],
      kini: { dari: 1, sampai: 9 },
      temuan: ["KOLOM_DIABAIKAN IKU!C2"],
    });
  });
  it("a decoy's mark alone is no column, with target or realisasi it is one", () => {
    expect(cocokKolom("Tahun Lalu")).toMatchObject({ kolom: null, murni: true, umpan: true });
    expect(cocokKolom("Target Lama")).toMatchObject({ kolom: "target", murni: false, umpan: true });
  });
  it("Target Lama gives way to Target Baru", () => {
    expect(baca("TW II 2020", ["Target Lama", "Target Baru", "Realisasi"], [200, 100, 95]).angka).toEqual([
      "100 | 95",
    ]);
  });
  it("a date or a source elsewhere in the header is no decoy", () => {
    expect(cocokKolom("Realisasi s.d. tanggal 30 September 2019")).toMatchObject({
      kolom: "realisasi",
      umpan: false,
    });
  });
  it.each([
    ["Keterangan Realisasi", "keterangan"],
    ["Kendala Realisasi", "kendala"],
  ])("%s is %s", (teks, kolom) => {
    expect(cocokKolom(teks).kolom).toBe(kolom);
  });
});

describe("columns of several years", () => {
  it("the titles' year is that of the columns without one", () => {
    const kepala = ["Realisasi 2019", "Target", "Realisasi"];
    expect(baca("TRIWULAN II TAHUN 2020", kepala, [120, 100, 90])).toMatchObject({
      angka: ["100 | 90"],
      tahun: 2020,
      temuan: ["KOLOM_DIABAIKAN IKU!C2"],
    });
  });
  it("without a title the one column that names a year is another year's", () => {
    expect(baca("IKU", ["Realisasi TW II 2019", "Target", "Realisasi"], [1, 100, 95])).toMatchObject({
      angka: ["100 | 95"],
      temuan: ["KOLOM_DIABAIKAN IKU!C2"],
    });
  });
  it("last year's total beside this year's quarters is not the year reached", () => {
    const tabel = tabelBaris([
      ["IKU KPPBC Bitung Tahun 2020"],
      ["IKU", "Pol", "KP", "Realisasi 2019", "Target", "", "Realisasi", ""],
      ["", "", "", "Y-19", "Q1", "Q2", "Q1", "Q2"],
      ["Penerimaan", "Max", "Sum", 400, 50, 50, 45, 50],
    ]);
    expect(angkaIku(tabel)).toEqual(["50 | 45", "50 | 50"]);
    expect(tabel.periodeKini).toEqual({ dari: 1, sampai: 6 });
    expect(kodeTemuan(tabel)).toEqual(["KOLOM_DIABAIKAN IKU!D3"]);
  });
  it("last year's Capaian is no index of this year", () => {
    const kepala = ["Capaian 2019", "Target Q1", "Target Q2", "Realisasi Q1", "Realisasi Q2"];
    expect(baca("IKU Tahun 2020", kepala, [120, 50, 50, 45, 50]).temuan).toEqual(["KOLOM_DIABAIKAN IKU!C2"]);
  });
  it("a pair that names its year is judged whatever year a title mentions", () => {
    expect(baca("Rapat 5 Januari 2020", ["Target 2019", "Realisasi 2019"], [100, 95])).toMatchObject({
      angka: ["100 | 95"],
      tahun: 2019,
    });
  });
  it("this year's target beside nothing but last year's realisasi is said", () => {
    expect(baca("IKU Tahun 2020", ["Target", "Realisasi 2019"], [100, 95]).temuan).toEqual([
      "PERIODE_TARGET_BEDA IKU!D2",
    ]);
  });
  it.each([
    ["typed as numbers", [2019, 2020]],
    ["typed as text", ["2019", "2020"]],
  ])("a second header row of bare years, %s", (_, tahun) => {
    const tabel = tabelBaris(
      [
        ["Capaian IKU KPPBC Atambua 2020"],
        ["No", "IKU", "Pol", "Target", "", "Realisasi", ""],
        ["", "", "", ...tahun, ...tahun],
        [1, "Penerimaan", "Max", 90, 100, 100, 95],
      ],
      { gabung: ["D2:E2", "F2:G2"] },
    );
    expect(angkaIku(tabel)).toEqual(["100 | 95"]);
    expect(tabel.tahun).toBe(2020);
    expect(kodeTemuan(tabel)).toEqual(["KOLOM_DIABAIKAN IKU!D3", "KOLOM_DIABAIKAN IKU!F3"]);
  });
});
