import { describe, expect, it } from "vitest";
import type { TabelTerbaca } from "../../src/workbook/bacaTabel.ts";
import { gabungUnit } from "../../src/workbook/gabung/gabungUnit.ts";
import { temuan } from "../../src/workbook/kodeTemuan.ts";
import type { Temuan } from "../../src/workbook/temuan.ts";
import { terbaca, type IkuUji } from "./gabungUji.ts";

/** The table of a part of the office. */
function bagian(unit: string | null, judul: string, ...iku: readonly IkuUji[]): TabelTerbaca {
  const tabel = terbaca("IKU", judul, ...iku);
  return { ...tabel, judul: { ...tabel.judul, unit } };
}
const SATU: IkuUji = ["1a-N", "Sum", 10, 9];
const DUA: IkuUji = ["2a-N", "Sum", 10, 9];
const bertemuan = (t: TabelTerbaca, ...daftar: Temuan[]) => ({ ...t, tabel: { ...t.tabel, temuan: daftar } });
/** Another table begins below, at this header. */
const diAtas = (t: TabelTerbaca, sel: string) => ({ ...t, berikut: { dari: 4, kepala: { baris: 6, sel } } });

describe("tables of parts of the office", () => {
  it("of one period are one table; the part is the PIC of IKU that name none", () => {
    const p2 = bagian("Seksi Penindakan", "IKU TW II 2019", DUA, ["2b-N", "Sum", 5, 5]);
    const berpic = {
      ...p2,
      tabel: { ...p2.tabel, iku: p2.tabel.iku.map((i, n) => (n ? { ...i, pic: "Budi" } : i)) },
    };
    const [hasil, ...lain] = gabungUnit([
      bagian("Seksi Perbendaharaan", "IKU TW II 2019", SATU),
      berpic,
      bagian(null, "IKU TW II 2019", ["3a-N", "Sum", 5, 5]),
    ]);
    expect(lain).toEqual([]);
    expect(hasil?.tabel.iku.map((i) => [i.kode, i.pic])).toEqual([
      ["1a-N", "Seksi Perbendaharaan"],
      ["2a-N", "Seksi Penindakan"],
      ["2b-N", "Budi"],
      ["3a-N", null],
    ]);
    expect(hasil?.tabel.temuan).toEqual([
      temuan("TABEL_DIGABUNG", null, { jumlah: 3, unit: "Seksi Perbendaharaan, Seksi Penindakan" }),
    ]);
  });
  it("of several periods are one table each, in the order of the sheet", () => {
    const hasil = gabungUnit([
      bagian("Seksi A", "IKU TW II 2019", SATU),
      bagian("Seksi A", "IKU TW I 2019", SATU),
      bagian("Seksi B", "IKU TW II 2019", DUA),
    ]);
    expect(hasil.map((t) => [t.periode, t.tabel.iku.map((i) => i.kode)])).toEqual([
      ["04-06", ["1a-N", "2a-N"]],
      ["01-03", ["1a-N"]],
    ]);
  });
  it("that hold every period are one, whichever they reported last, and judged by the latest", () => {
    const trajektori = (t: TabelTerbaca) => ({ ...t, tabel: { ...t.tabel, tataLetak: "trajektori" } });
    const [hasil, ...lain] = gabungUnit([
      trajektori(bagian("Seksi A", "IKU TW III 2019", SATU)),
      trajektori(bagian("Seksi B", "IKU TW I 2019", DUA)),
      trajektori(bagian("Seksi C", "IKU TW II 2019", ["3a-N", "Sum", 5, 5])),
    ]);
    expect(lain).toEqual([]);
    expect(hasil?.tabel.periode).toEqual([
      { dari: 1, sampai: 3 },
      { dari: 4, sampai: 6 },
      { dari: 7, sampai: 9 },
    ]);
    expect(hasil?.tabel.periodeKini).toEqual({ dari: 7, sampai: 9 });
  });
  it("without a period are judged as they stand", () => {
    const [hasil] = gabungUnit([bagian("Seksi A", "Daftar IKU", SATU), bagian("Seksi B", "Daftar IKU", DUA)]);
    expect(hasil?.tabel.periodeKini).toBeNull();
  });
  it("are as sure as the surest of them", () => {
    const berskor = (t: TabelTerbaca, skor: number) => ({ ...t, skor });
    const [a, b] = [bagian("Seksi A", "Daftar IKU", SATU), bagian("Seksi B", "Daftar IKU", DUA)];
    expect(gabungUnit([berskor(a, 3), berskor(b, 7)])[0]?.skor).toBe(7);
    expect(gabungUnit([berskor(a, 7), berskor(b, 3)])[0]?.skor).toBe(7);
  });
});

describe("what is said of parts", () => {
  const A = bagian("Seksi A", "Daftar IKU", SATU);
  const B = bagian("Seksi B", "Daftar IKU", DUA);
  const lain = (sel: string) => temuan("TABEL_LAIN", sel);
  const kode = (t: TabelTerbaca | undefined) => t?.tabel.temuan.map((x) => `${x.kode} ${x.sel ?? ""}`);

  it("a header below is said to be another table's only when that was not read", () => {
    const atas = bertemuan(diAtas(A, "IKU!B8"), lain("IKU!B8"), temuan("BARIS_TERSEMBUNYI", "IKU!B8"));
    const bawah = bertemuan(diAtas(B, "IKU!B20"), lain("IKU!B20"));
    expect(kode(gabungUnit([atas, bawah])[0])).toEqual([
      "TABEL_DIGABUNG ",
      "BARIS_TERSEMBUNYI IKU!B8",
      "TABEL_LAIN IKU!B20",
    ]);
    expect(kode(gabungUnit([atas])[0])).toEqual(["TABEL_LAIN IKU!B8", "BARIS_TERSEMBUNYI IKU!B8"]);
  });
  it("a signature between them names no header", () => {
    const atas = { ...A, berikut: { dari: 4, kepala: null } };
    expect(kode(gabungUnit([bertemuan(atas, lain("IKU!B8")), B])[0])).toContain("TABEL_LAIN IKU!B8");
    expect(kode(gabungUnit([bertemuan({ ...A, berikut: null }, lain("IKU!B8")), B])[0])).toContain(
      "TABEL_LAIN IKU!B8",
    );
  });
  it("what both say of one cell or of the table is said once", () => {
    const sama = [temuan("POLARISASI_TANPA_KOLOM", null), temuan("REALISASI_TEKS", "IKU!F3")];
    const [hasil] = gabungUnit([
      bertemuan(A, ...sama),
      bertemuan(B, ...sama, temuan("REALISASI_TEKS", "IKU!F9")),
    ]);
    expect(kode(hasil)).toEqual([
      "TABEL_DIGABUNG ",
      "POLARISASI_TANPA_KOLOM ",
      "REALISASI_TEKS IKU!F3",
      "REALISASI_TEKS IKU!F9",
    ]);
  });
  it("an IKU of two parts is said", () => {
    const [hasil] = gabungUnit([
      bagian("Seksi A", "Daftar IKU", SATU),
      bagian("Seksi B", "Daftar IKU", SATU),
    ]);
    expect(hasil?.tabel.temuan.map((t) => t.kode)).toEqual(
      expect.arrayContaining(["KODE_GANDA", "NAMA_GANDA"]),
    );
  });
});
