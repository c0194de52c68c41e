import { describe, expect, it } from "vitest";
import { bacaPeriode, cariPeriode, cariTahun } from "../../src/workbook/namaPeriode.ts";

/** The months of a text that is a period, as "1-9"; null when it is none. */
function bulan(teks: string): string | null {
  const baca = bacaPeriode(teks);
  return baca && `${String(baca.periode.dari)}-${String(baca.periode.sampai)}`;
}

const kata = (teks: string) => teks.split(" ").map((satu) => [satu]);

describe("words of a period", () => {
  it.each(kata("Q TW TWL TRW TRWL TRIW Triwulan Kuartal Kwartal Quarter Qtr"))(
    "%s 3 is a quarter",
    (satu) => {
      expect(bulan(`${satu} 3`)).toBe("7-9");
    },
  );
  it.each(kata("Sm Smt Sem Smst Smstr Semester Half H"))("%s 2 is a half-year", (satu) => {
    expect(bulan(`${satu} 2`)).toBe("7-12");
  });
  it.each([
    ["1 I pertama kesatu satu first one", "1-3"],
    ["2 II kedua dua second two", "4-6"],
    ["3 III ketiga tiga third three", "7-9"],
    ["4 IV keempat empat fourth four", "10-12"],
  ])("%s number a quarter", (urutan, hasil) => {
    for (const satu of urutan.split(" ")) expect([satu, bulan(`Triwulan ${satu}`)]).toEqual([satu, hasil]);
  });
  it.each([
    ["Third quarter", "7-9"],
    ["3 Triwulan", "7-9"],
    ["Kedua Semester", "7-12"],
    ["3 TW IV", null],
  ])("%s: an ordinal belongs to the word behind it unless another one follows", (teks, hasil) => {
    expect(bulan(teks)).toBe(hasil);
  });
  it.each(["1st", "2nd", "3rd", "4th"])("%s may come before the quarter", (urutan) => {
    expect(bulan(`${urutan} Quarter`)).toBe(bulan(`Q${urutan.charAt(0)}`));
  });
  it.each([
    ["Januari January Jan", 1],
    ["Februari February Pebruari Feb Peb", 2],
    ["Maret March Mar Mrt", 3],
    ["April Apr", 4],
    ["Mei May", 5],
    ["Juni June Jun", 6],
    ["Juli July Jul", 7],
    ["Agustus August Agt Agu Ags Agus Aug", 8],
    ["September Sept Sep", 9],
    ["Oktober October Okt Oct", 10],
    ["November Nopember Nov Nop", 11],
    ["Desember December Des Dec", 12],
  ])("%s are month %d", (nama, ke) => {
    for (const satu of nama.split(" ")) expect([satu, bulan(satu)]).toEqual([satu, `${ke}-${ke}`]);
  });
  it.each(kata("Y YR FY Setahun Tahunan Annual Annually Yearly FullYear"))("%s is the whole year", (satu) => {
    expect(bulan(satu)).toBe("1-12");
  });
  it.each(["Full year", "Satu tahun", "Akhir tahun", "Year end", "TA 2019", "Th. 2019", "Year 2019"])(
    "%s is the whole year",
    (teks) => {
      expect(bulan(teks)).toBe("1-12");
    },
  );
  it("the whole year of a budget is the year", () => {
    expect(bacaPeriode("Tahun Anggaran 2019")).toEqual({ periode: { dari: 1, sampai: 12 }, tahun: 2019 });
  });
  it.each([
    ...["sd", "s.d.", "s/d", "sampai", "sampai dengan", "hingga", "kumulatif", "akumulasi", "akumulatif"],
    ...["cumulative", "through", "until", "thru", "YTD", "up to"],
  ])("%s makes it cumulative", (satu) => {
    expect(cariPeriode(`Realisasi ${satu} Q3`)).toMatchObject({ kumulatif: true, sisa: "realisasi" });
    expect(cariPeriode(`${satu} Q3`)).toMatchObject({
      periode: { dari: 1, sampai: 9 },
      kumulatif: true,
      sisa: "",
    });
  });
  it.each(kata("periode bulan posisi pada masa period of the"))("%s beside it changes nothing", (satu) => {
    expect(bulan(`${satu} September`)).toBe("9-9");
  });
  it.each(["tanggal 30", "tgl 30", "akhir", "akhir hari", "end of", "date 30"])(
    "s.d. %s September reaches to it",
    (satu) => {
      expect(bulan(`s.d. ${satu} September`)).toBe("1-9");
    },
  );
  it("of another word are none", () => {
    const lain = [
      "Target Q3",
      "Target periode Q3",
      "Target tahun",
      "tahun lalu",
      "Semester Genap",
      "Q0",
      "TW V",
    ];
    for (const teks of [...lain, "Sd Mawar"]) expect([teks, bulan(teks)]).toEqual([teks, null]);
  });
  it.each([
    ...[
      "Target 2019",
      "Realisasi anggaran 2019",
      "Tahun sebelum 2019",
      "Sebelum tahun anggaran",
      "Twins",
      "Smile",
    ],
    ...["Bogor, 15 Oktober 2019", "Asmi", "", `${"Q".padStart(199)} 3`],
  ])("%j has none anywhere", (teks) => {
    expect(cariPeriode(teks)).toBeNull();
  });
  it.each([
    ["Q3", "triwulan"],
    ["Sm 1", "semester"],
    ["Jan", "bulan"],
    ["Y", "tahun"],
  ])("%s is a %s", (teks, jenis) => {
    expect(cariPeriode(teks)?.jenis).toBe(jenis);
  });
  it.each([
    ["Realisasi - Q3", "realisasi"],
    ["KMK 467 Oktober", "kmk 467"],
    ["45 Oktober", "45"],
    ["Realisasi 'Q3'", "realisasi"],
    ["Realisasi neto Q3 kantor", "realisasi neto kantor"],
    ["Deviasi y-o-y Q3", "deviasi yoy"],
  ])("the other words of %j are %j", (teks, sisa) => {
    expect(cariPeriode(teks)?.sisa).toBe(sisa);
  });
  it("per quarter speaks of how often, per a date of a position", () => {
    expect(cariPeriode("Realisasi per triwulan III")).toMatchObject({
      periode: { dari: 7, sampai: 9 },
      kumulatif: false,
    });
    expect(cariPeriode("Realisasi per September")?.periode).toEqual({ dari: 1, sampai: 9 });
  });
});

describe("the year beside a period", () => {
  it.each([
    "Q3 2019",
    "Q3-2019",
    "Q3 '19",
    "Q3 ’19",
    "Q3-19",
    "Q3 tahun 2019",
    "Q3 th 2019",
    "Q3 TA 2019",
    "Q3 of 2019",
  ])("%s is 2019", (teks) => {
    expect(bacaPeriode(teks)).toEqual({ periode: { dari: 7, sampai: 9 }, tahun: 2019 });
  });
  it.each([
    ...["Q3 1899", "Q3 20", "Q3 2100", "Q3-190", "Q3-1234", "Q3 12019", "Q3 20191", "Q3 target 2019"],
    ...["Juli - 30 September", "Q3 - 2"],
  ])("%s names none", (teks) => {
    expect(cariPeriode(teks)?.tahun).toBeNull();
  });
  it("of a range is the one at its end, else the one at its beginning", () => {
    expect(cariPeriode("Jan 2019 s.d. Sep")).toMatchObject({ periode: { dari: 1, sampai: 9 }, tahun: 2019 });
    expect(cariPeriode("Jan s.d. Sep 2020")?.tahun).toBe(2020);
  });
});

describe("a range of periods", () => {
  it.each([
    "Jan - Sep",
    "Jan–Sep",
    "Jan sd Sep",
    "Jan sampai Sep",
    "Jan sampai dengan Sep",
    "Jan hingga Sep",
    "Jan to Sep",
    "Q1 - Q3",
  ])("%s reaches from the first to the last", (teks) => {
    expect(cariPeriode(teks)).toMatchObject({ periode: { dari: 1, sampai: 9 }, kumulatif: true });
  });
  it.each([
    ["TW I - Semester I", 1, 6],
    ["Semester I - TW IV", 1, 12],
    ["1 Januari - 31 Januari", 1, 1],
    ["Juli - 30 September", 7, 9],
  ])("%s reaches from month %d to month %d", (teks, dari, sampai) => {
    expect(cariPeriode(teks)).toMatchObject({ periode: { dari, sampai }, kumulatif: true, sisa: "" });
  });
  it.each([
    ["TW I TW III", 1, 3],
    ["Jan - 2", 1, 1],
    ["Y - 2", 1, 12],
  ])("%s is none", (teks, dari, sampai) => {
    expect(cariPeriode(teks)).toMatchObject({ periode: { dari, sampai }, kumulatif: false });
  });
  it("does not run backwards", () => {
    expect(cariPeriode("Sep - Jan")).toMatchObject({ periode: { dari: 9, sampai: 9 }, kumulatif: false });
    expect(cariPeriode("TW III - I")).toMatchObject({ periode: { dari: 7, sampai: 9 } });
  });
  it("begins in January after s.d.", () => {
    expect(cariPeriode("s.d. Jul - Sep")?.periode).toEqual({ dari: 1, sampai: 9 });
  });
});

describe("what compares years is no period", () => {
  it.each(["y-o-y", "YoY", "y o y", "m-o-m", "q-o-q", "Realisasi y-o-y", "Realisasi y-o-y neto"])(
    "%s",
    (teks) => {
      expect(cariPeriode(teks)).toBeNull();
    },
  );
});

describe("cariTahun", () => {
  it.each([
    ["Tahun 2019 dan 2020", 2019],
    ["TA 2019, 2020", 2019],
    ["Tahun  Anggaran  2019, 2020", 2019],
    ["Tahun lalu 2018, kini 2019", 2019],
    ["Tahun 2019".padStart(201), null],
    ["Year 2019 / 2020", 2019],
    ["2019 2020", 2020],
    ["1999", null],
    ["3.2019", null],
    ["2019.5", null],
    ["2019/2020", null],
    ["tanpa tahun", null],
  ])("of %j is %s", (teks, tahun) => {
    expect(cariTahun(teks)).toBe(tahun);
  });
});
