import { describe, expect, it } from "vitest";
import type { TabelTerbaca } from "../../src/workbook/bacaTabel.ts";
import { anggotaKeluarga, labelTabel } from "../../src/workbook/gabung/keluarga.ts";
import { terbaca, type IkuUji } from "./gabungUji.ts";

const iku = (...kode: string[]): IkuUji[] => kode.map((k) => [k, "Sum", 10, 10]);
const satu = terbaca("TW I", "IKU s.d. Triwulan I 2019", ...iku("1a-N", "1b-N"));
const dua = terbaca("TW II", "IKU s.d. Triwulan II 2019", ...iku("1a-N", "1b-N"));

describe("the tables of one year", () => {
  const lembar = (terpilih: TabelTerbaca, ...semua: TabelTerbaca[]) =>
    anggotaKeluarga(terpilih, semua).map((t) => t.tabel.lembar);

  it("are the one chosen and those of the same IKU for other periods, with their periods", () => {
    expect(lembar(dua, satu, dua)).toEqual(["TW II", "TW I"]);
    expect(anggotaKeluarga(dua, [satu, dua]).map((t) => t.kini)).toEqual([
      { dari: 1, sampai: 6 },
      { dari: 1, sampai: 3 },
    ]);
  });
  it("a table alone has none", () => {
    expect(lembar(satu, satu)).toEqual([]);
  });
  it("of two for one period the surer one is taken, but the chosen one stays", () => {
    const lain = { ...satu, tabel: { ...satu.tabel, lembar: "Salinan" } };
    const berskor = (t: TabelTerbaca, skor: number) => ({ ...t, skor });
    expect(lembar(dua, berskor(satu, 1), dua, berskor(lain, 2))).toEqual(["TW II", "Salinan"]);
    expect(lembar(dua, berskor(satu, 2), dua, berskor(lain, 1))).toEqual(["TW II", "TW I"]);
    const pilihan = berskor(satu, 1);
    expect(lembar(pilihan, berskor(lain, 2), pilihan, dua)).toEqual(["TW I", "TW II"]);
  });
  it("another year's is none of them; one that names no year is", () => {
    const tahun = (tahun: number | null) => ({ ...satu, tabel: { ...satu.tabel, tahun } });
    expect(lembar(dua, tahun(2018), dua)).toEqual(["TW II"]);
    expect(lembar(dua, tahun(null), dua)).toEqual(["TW II", "TW I"]);
    expect(lembar(tahun(null), tahun(null), dua)).toEqual(["TW I", "TW II"]);
  });
  it("a table without a period and one of several periods are none of them, chosen or not", () => {
    const tanpa = terbaca("IKU", "Daftar IKU", ...iku("1a-N", "1b-N"));
    const trajektori = { ...satu, tabel: { ...satu.tabel, tataLetak: "trajektori" } };
    expect(lembar(dua, tanpa, trajektori, dua)).toEqual(["TW II"]);
    expect(lembar(tanpa, tanpa, dua)).toEqual([]);
    expect(lembar(trajektori, trajektori, dua)).toEqual([]);
  });
  it("one that shares half of the shorter one's IKU is one of them", () => {
    const tabel = (...kode: string[]) => terbaca("TW III", "IKU s.d. Triwulan III 2019", ...iku(...kode));
    expect(lembar(dua, dua, tabel("1a-N", "9b-N", "9c-N", "9d-N"))).toEqual(["TW II", "TW III"]);
    expect(lembar(dua, dua, tabel("9a-N", "9b-N"))).toEqual(["TW II"]);
    const panjang = terbaca(
      "TW II",
      "IKU s.d. Triwulan II 2019",
      ...iku("1a-N", "1b-N", "1c-N", "1d-N", "1e-N"),
    );
    expect(lembar(panjang, panjang, tabel("1a-N", "9b-N", "9c-N"))).toEqual(["TW II"]);
    expect(lembar(panjang, panjang, tabel("1a-N", "9b-N"))).toEqual(["TW II", "TW III"]);
  });
});

describe("the name of a table in a message", () => {
  it("is its sheet's, or its header's cell where the sheet has several", () => {
    const bawah = { ...dua, kepala: "'TW I'!B9", tabel: { ...dua.tabel, lembar: "TW I" } };
    expect(labelTabel(satu, [satu, dua])).toBe("TW I");
    expect(labelTabel(satu, [satu, bawah, dua])).toBe("'TW I'!B2");
    expect(labelTabel(bawah, [satu, bawah, dua])).toBe("'TW I'!B9");
    expect(labelTabel(dua, [satu, bawah, dua])).toBe("TW II");
  });
});
