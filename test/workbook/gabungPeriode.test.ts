import { describe, expect, it } from "vitest";
import type { TabelTerbaca } from "../../src/workbook/bacaTabel.ts";
import { gabungPeriode } from "../../src/workbook/gabung/gabungPeriode.ts";
import { temuan } from "../../src/workbook/kodeTemuan.ts";
import type { TabelIku } from "../../src/workbook/tabel.ts";
import { terbaca, type IkuUji } from "./gabungUji.ts";
import type { SelUji } from "./gridUji.ts";
import { angkaIku } from "./tabelUji.ts";

/** Joins tables; the last one is the chosen one. */
function gabung(...tabel: readonly TabelTerbaca[]): TabelIku {
  const terpilih = tabel.at(-1);
  if (!terpilih) throw new Error("no table");
  return gabungPeriode(terpilih, tabel, {}).tabel;
}
const kuartal = (nama: string, ...iku: IkuUji[]) => terbaca(nama, `IKU ${nama} 2019`, ...iku);
const kumulatif = (nama: string, ...iku: IkuUji[]) => terbaca(nama, `IKU s.d. ${nama} 2019`, ...iku);
/** Findings but the one that says what was joined. */
const dikatakan = (tabel: TabelIku) =>
  tabel.temuan.flatMap((t) => (t.kode === "LEMBAR_DIGABUNG" ? [] : [[t.kode, t.sel, t.data]]));

const IKU: IkuUji = ["1a-N", "Sum", 10, 9];
const BELUM: IkuUji = ["1a-N", "Sum", 10, ""];

describe("tables of several periods in one", () => {
  it("a table alone is handed back as it is", () => {
    const satu = kuartal("TW I", IKU);
    expect(gabungPeriode(satu, [satu], {})).toEqual({ tabel: satu.tabel, anggota: [satu] });
    expect(gabungPeriode(satu, [satu], {}).tabel).toBe(satu.tabel);
  });
  it("says which sheets it comes from", () => {
    const tabel = gabung(kuartal("TW I", IKU), kuartal("TW III", IKU), kuartal("TW II", IKU));
    expect(tabel).toMatchObject({
      lembar: "TW III",
      lembarLain: ["TW II", "TW I"],
      tataLetak: "lembarPeriode",
    });
    expect(tabel.temuan).toEqual([
      temuan("LEMBAR_DIGABUNG", null, { dipakai: "TW III", lembar: "TW II, TW I" }),
    ]);
  });
  it("names its own sheet once where several tables stand on one", () => {
    const di = (t: TabelTerbaca, kepala: string) => ({ ...t, kepala, tabel: { ...t.tabel, lembar: "2019" } });
    const tabel = gabung(
      di(kuartal("TW I", IKU), "'2019'!B2"),
      kuartal("TW III", BELUM),
      di(kuartal("TW II", IKU), "'2019'!B9"),
    );
    expect(tabel.lembarLain).toEqual(["TW III"]);
    expect(tabel.temuan[0]?.data).toEqual({ dipakai: "'2019'!B9", lembar: "'2019'!B2, TW III" });
  });

  it("single quarters are judged from January on, a cumulative period as it stands", () => {
    expect(gabung(kuartal("TW I", IKU), kuartal("TW II", IKU)).periodeKini).toEqual({ dari: 1, sampai: 6 });
    expect(gabung(kumulatif("TW I", IKU), kumulatif("TW II", IKU)).periodeKini).toEqual({
      dari: 1,
      sampai: 6,
    });
    expect(gabung(kuartal("TW II", BELUM), kuartal("TW I", IKU)).periodeKini).toEqual({ dari: 1, sampai: 3 });
  });
  it("holds target and realisasi of every period in order, with their cells", () => {
    const tabel = gabung(
      kuartal("TW II", ["1a-N", "Sum", 20, 18]),
      kuartal("TW III", ["1a-N", "Sum", 30, 27]),
      kuartal("TW I", IKU),
    );
    expect(tabel.periode).toEqual([
      { dari: 1, sampai: 3 },
      { dari: 4, sampai: 6 },
      { dari: 7, sampai: 9 },
    ]);
    expect(angkaIku(tabel)).toEqual(["10 | 9", "20 | 18", "30 | 27"]);
    expect(tabel.iku[0]?.selTarget).toEqual({
      "01-03": "'TW I'!E3",
      "04-06": "'TW II'!E3",
      "07-09": "'TW III'!E3",
    });
    expect(tabel.iku[0]?.selRealisasi).toEqual({
      "01-03": "'TW I'!F3",
      "04-06": "'TW II'!F3",
      "07-09": "'TW III'!F3",
    });
  });
  it("of a coming period figures count, and zeros only as targets", () => {
    const satu = kuartal("TW I", IKU);
    const nilai = (realisasi: SelUji) => {
      const { tabel } = gabungPeriode(satu, [satu, kuartal("TW II", ["1a-N", "Sum", 0, realisasi])], {
        periode: { dari: 1, sampai: 3 },
      });
      return tabel.iku.map((i) => [i.target.length, i.realisasi.length, Object.keys(i.selRealisasi).sort()]);
    };
    expect(nilai(5)).toEqual([[2, 2, ["01-03", "04-06"]]]);
    expect(nilai(0)).toEqual([[2, 1, ["01-03"]]]);
    expect(nilai("")).toEqual([[2, 1, ["01-03"]]]);
  });
  it("a zero of the judged or an earlier period is a realisasi", () => {
    const tabel = gabung(kuartal("TW I", ["1a-N", "Sum", 10, 0]), kuartal("TW II", IKU));
    expect(tabel.iku[0]?.realisasi[0]?.nilai).toEqual({ jenis: "angka", nilai: 0 });
    const sama = gabung(kuartal("TW II", ["1a-N", "Sum", 10, 0]), kumulatif("TW II", IKU));
    expect(sama.periodeKini).toEqual({ dari: 1, sampai: 6 });
    expect(sama.iku[0]?.realisasi).toHaveLength(2);
  });
  it("what the judged sheet says of a period goes before what another one says of it", () => {
    const [dua] = kuartal("TW II", ["1a-N", "Sum", 99, 99]).tabel.iku;
    const satu = kuartal("TW I", IKU);
    const iku = satu.tabel.iku.map((i) => ({ ...i, target: [...i.target, ...(dua?.target ?? [])] }));
    const tabel = gabung({ ...satu, tabel: { ...satu.tabel, iku } }, kuartal("TW II", IKU));
    expect(angkaIku(tabel)).toEqual(["10 | 9", "10 | 9"]);
  });
  it("what the judged sheet does not say the others do: office, year, konsolidasi", () => {
    const tanpa = kuartal("TW II", ["1a-N", "", 10, 9]);
    const dengan = (t: TabelTerbaca, ubah: Partial<TabelIku>) => ({ ...t, tabel: { ...t.tabel, ...ubah } });
    const satu = dengan(kuartal("TW I", ["1a-N", "Avg", 10, 9]), { kantor: "KPPBC Bogor" });
    const kosong = dengan(kuartal("TW III", ["1a-N", "", 10, ""]), { kantor: null, tahun: null });
    expect(gabung(kosong, satu, dengan(tanpa, { kantor: null, tahun: null }))).toMatchObject({
      lembar: "TW II",
      kantor: "KPPBC Bogor",
      tahun: 2019,
      iku: [{ konsolidasi: "average" }],
    });
    expect(gabung(satu, dengan(kuartal("TW II", IKU), { kantor: "KPPBC Kudus", tahun: null }))).toMatchObject(
      {
        kantor: "KPPBC Kudus",
        tahun: 2019,
        iku: [{ konsolidasi: "sum" }],
      },
    );
    expect(gabung(kosong, dengan(tanpa, { kantor: null, tahun: null }))).toMatchObject({
      kantor: null,
      tahun: null,
    });
  });
});

describe("what is said of tables joined", () => {
  const dua: IkuUji = ["2a-N", "Sum", 5, 5];

  it("an IKU that an earlier sheet has and the judged one has not, once; not one of a coming sheet", () => {
    const tabel = gabung(
      kumulatif("TW I", IKU, dua),
      kumulatif("TW II", IKU, dua),
      kumulatif("TW IV", BELUM, ["4a-N", "Sum", 5, ""]),
      kumulatif("TW III", IKU),
    );
    expect(dikatakan(tabel)).toEqual([
      ["IKU_LEMBAR_LAIN", "'TW II'!B4", { nama: "Indikator 2a-N", dipakai: "TW III" }],
    ]);
  });
  it("an IKU that an earlier single quarter lacks, for its sum lacks a part", () => {
    const tabel = gabung(
      kuartal("TW I", IKU),
      kuartal("TW II", IKU),
      kuartal("TW IV", BELUM),
      kuartal("TW III", IKU, dua),
    );
    expect(dikatakan(tabel)).toEqual([
      ["IKU_TANPA_LEMBAR", "'TW III'!B4", { nama: "Indikator 2a-N", lembar: "TW I, TW II" }],
    ]);
    expect(dikatakan(gabung(kumulatif("TW I", IKU), kumulatif("TW II", IKU, dua)))).toEqual([]);
  });
  it("what must be checked on a sheet whose quarter is a part, not of another", () => {
    const bertemuan = (t: TabelTerbaca): TabelTerbaca => ({
      ...t,
      tabel: {
        ...t.tabel,
        temuan: [
          temuan("BARIS_TERSEMBUNYI", `'${t.tabel.lembar}'!B3`),
          temuan("BELUM_ADA_REALISASI", null),
          temuan("REALISASI_TEKS", `'${t.tabel.lembar}'!F3`),
        ],
      },
    });
    const kode = (tabel: TabelIku) => tabel.temuan.slice(1).map((t) => `${t.kode} ${t.sel ?? ""}`);
    const [periksa, buku, info] = [...bertemuan(kuartal("TW I", IKU)).tabel.temuan];
    expect([periksa?.tingkat, buku?.tingkat, info?.tingkat]).toEqual(["periksa", "periksa", "info"]);
    expect(
      kode(
        gabung(bertemuan(kuartal("TW I", IKU)), bertemuan(kuartal("TW III", BELUM)), kuartal("TW II", IKU)),
      ),
    ).toEqual(["BARIS_TERSEMBUNYI 'TW I'!B3"]);
    expect(kode(gabung(bertemuan(kumulatif("TW I", IKU)), kumulatif("TW II", IKU)))).toEqual([]);
    expect(kode(gabung(kuartal("TW I", IKU), bertemuan(kuartal("TW II", IKU))))).toHaveLength(3);
  });

  describe("targets of single quarters that grow like cumulative ones", () => {
    const tumbuh = (...naik: readonly (readonly [awal: number, akhir: number, kp?: string])[]) =>
      dikatakan(
        gabung(
          kuartal("TW I", ...naik.map(([awal, , kp = "Sum"], i): IkuUji => [`${i + 1}a-N`, kp, awal, 1])),
          kuartal("TW II", ...naik.map(([, akhir, kp = "Sum"], i): IkuUji => [`${i + 1}a-N`, kp, akhir, 1])),
        ),
      );

    it("are doubted where half of the summed IKU have them", () => {
      expect(tumbuh([10, 20], [10, 10])).toEqual([["LEMBAR_MUNGKIN_KUMULATIF", null, { jumlah: 1, iku: 2 }]]);
      expect(tumbuh([10, 20], [10, 11], [10, 9])).toEqual([
        ["LEMBAR_MUNGKIN_KUMULATIF", null, { jumlah: 2, iku: 3 }],
      ]);
      expect(tumbuh([10, 20], [10, 10], [10, 9])).toEqual([]);
    });
    it("are none where they stand still, IKU are not summed, or titles say s.d.", () => {
      const satu = kumulatif("TW I", ["1a-N", "Sum", 10, 10]);
      expect(dikatakan(gabung(satu, kumulatif("TW II", ["1a-N", "Sum", 20, 20])))).toEqual([]);
      expect(tumbuh([10, 10])).toEqual([]);
      expect(tumbuh([10, 20, "TLK"])).toEqual([]);
    });
  });

  it("targets of one IKU 50 times apart, but for zeros", () => {
    const target = (...nilai: readonly [number, number, number]) =>
      dikatakan(
        gabung(
          ...(["TW I", "TW II", "TW III"] as const).map((nama, i) =>
            kumulatif(nama, ["1a-N", "Avg", nilai[i] ?? 0, nilai[i] || 1]),
          ),
        ),
      );
    expect(target(2, 3, 100)).toEqual([
      ["SKALA_ANTAR_LEMBAR", "'TW III'!E3", { nama: "Indikator 1a-N", satu: 2, dua: 100 }],
    ]);
    expect(target(0, 100, 2)).toEqual([
      ["SKALA_ANTAR_LEMBAR", "'TW III'!E3", { nama: "Indikator 1a-N", satu: 100, dua: 2 }],
    ]);
    expect(target(2, 3, 99)).toEqual([]);
    expect(target(0, 50, 0)).toEqual([]);
  });
});
