import { describe, expect, it } from "vitest";
import { pilihTabelDinilai } from "../../src/workbook/gabung/tabelDinilai.ts";
import { berperiode, type IkuUji } from "./gabungUji.ts";
import type { SelUji } from "./gridUji.ts";

/** A table of a quarter with these figures as realisasi. */
const tabel = (nama: string, ...realisasi: SelUji[]) =>
  berperiode(nama, `IKU ${nama} 2019`, ...realisasi.map((r, i): IkuUji => [`${i + 1}a-N`, "Sum", 10, r]));
const dinilai = (
  keluarga: ReturnType<typeof tabel>[],
  diminta: Parameters<typeof pilihTabelDinilai>[1] = {},
) => {
  const hasil = pilihTabelDinilai(keluarga, diminta);
  return { lembar: hasil.dinilai.tabel.lembar, temuan: hasil.temuan.map((t) => [t.kode, t.sel, t.data]) };
};

const SATU = tabel("TW I", 9, 9, 9, 9);
const DUA = tabel("TW II", 8, 8, 8, 8);

describe("the table that is judged", () => {
  it.each<[string, SelUji[], string]>([
    ["full", [9, 9, 9, 9], "TW III"],
    ["reported for a quarter of the IKU", [9, "", "", ""], "TW III"],
    ["of zeros beside a figure", [0, 0, 0, 5], "TW III"],
    ["blank", ["", "", "", ""], "TW II"],
    ["of zeros only", [0, 0, 0, 0], "TW II"],
    ["of texts", ["belum", "belum", "", ""], "TW II"],
  ])("is the last one reported: a later one %s", (_nama, realisasi, lembar) => {
    expect(dinilai([DUA, tabel("TW III", ...realisasi), SATU]).lembar).toBe(lembar);
  });
  it("a fuller one anywhere makes another one hardly begun, which is said", () => {
    const banyak = tabel("TW I", 9, 9, 9, 9, 9);
    const mulai = tabel("TW II", 9, "", "", "", "");
    expect(dinilai([banyak, mulai])).toEqual({
      lembar: "TW I",
      temuan: [["PERIODE_TIDAK_PASTI", "'TW II'!B2", { judul: "TW II", jumlah: 1, iku: 5 }]],
    });
  });
  it("is the first where none is reported", () => {
    const kosong = ["TW II", "TW III", "TW I"].map((nama) => tabel(nama, "", ""));
    expect(dinilai(kosong)).toEqual({ lembar: "TW I", temuan: [] });
  });
  it("of two that end together the longer one", () => {
    expect(dinilai([DUA, tabel("s.d. TW II", 9, 9)]).lembar).toBe("s.d. TW II");
    expect(dinilai([tabel("s.d. TW II", 9, 9), DUA]).lembar).toBe("s.d. TW II");
  });

  it("is the sheet that was asked for, in any case of letters, and what is later is said", () => {
    expect(dinilai([SATU, DUA, tabel("TW III", 0, 0), tabel("TW IV", "", "")], { lembar: "tw i" })).toEqual({
      lembar: "TW I",
      temuan: [
        ["PERIODE_NOL", "'TW III'!B2", { judul: "TW III", jumlah: 0, iku: 2 }],
        ["LEMBAR_LEBIH_BARU", "'TW II'!B2", { lembar: "TW II", dipakai: "TW I" }],
      ],
    });
    expect(dinilai([SATU, tabel("TW III", "", "")], { lembar: "TW III" }).lembar).toBe("TW III");
    expect(dinilai([SATU, DUA], { lembar: "Lain" }).lembar).toBe("TW II");
  });
  it("of several tables of the sheet asked for it is the last one reported", () => {
    const di = (t: typeof SATU) => ({ ...t, tabel: { ...t.tabel, lembar: "2019" } });
    const tiga = di(tabel("TW III", "", ""));
    expect(pilihTabelDinilai([di(SATU), tiga, DUA], { lembar: "2019" }).dinilai.kini.sampai).toBe(3);
    expect(pilihTabelDinilai([SATU, tiga, DUA], { lembar: "2019" }).dinilai).toBe(tiga);
  });

  it("is that of the period that was asked for, or one that ends with it, and nothing is said", () => {
    const kumulatif = tabel("s.d. TW II", 9, 9);
    const kuartal = { dari: 4, sampai: 6 };
    expect(dinilai([SATU, kumulatif, DUA], { periode: kuartal })).toEqual({ lembar: "TW II", temuan: [] });
    expect(dinilai([SATU, kumulatif, tabel("TW III", 9, 9)], { periode: kuartal }).lembar).toBe("s.d. TW II");
    expect(dinilai([SATU, DUA], { periode: { dari: 1, sampai: 3 }, lembar: "TW II" })).toEqual({
      lembar: "TW I",
      temuan: [],
    });
    expect(dinilai([SATU, DUA], { periode: { dari: 1, sampai: 12 } }).lembar).toBe("TW II");
  });
  it("a family without a table is a mistake of the caller", () => {
    expect(() => pilihTabelDinilai([], {})).toThrow("at least one");
  });
});
