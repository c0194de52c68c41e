import { describe, expect, it } from "vitest";
import { bukaLembar } from "../../src/workbook/lembaran.ts";
import type { PetaKolom } from "../../src/workbook/peta.ts";
import { cariPeta } from "../../src/workbook/peta/petaCocok.ts";
import type { Kolom } from "../../src/workbook/tabel.ts";
import { gridUji, type SelUji } from "./gridUji.ts";

/** A map of a one-row header: a role per column, "" for none. */
function peta(
  judul: readonly string[],
  peran: readonly (Kolom | "")[],
  lain: Partial<PetaKolom> = {},
): PetaKolom {
  return {
    versi: 1,
    lembar: "IKU",
    baris: 0,
    barisAkhir: 0,
    urutan: 0,
    kolom: peran.flatMap((p, letak) =>
      p === "" ? [] : [{ letak, peran: p, periode: { dari: 1, sampai: 3 } }],
    ),
    judul: judul.flatMap((teks, letak) => (teks === "" ? [] : [{ letak, teks: [teks] }])),
    ...lain,
  };
}

function cari(isi: readonly (readonly SelUji[])[], satu: PetaKolom, awal = "A1") {
  const grid = gridUji(isi, { awal });
  return cariPeta(bukaLembar(grid), grid, satu);
}

/** Where the columns stand now and what is gone, null where the map does not fit. */
function letak(isi: readonly (readonly SelUji[])[], satu: PetaKolom) {
  const hasil = cari(isi, satu);
  return (
    hasil && [
      ...hasil.kepala.kolom.map((k) => `${k.kolom} ${k.letak}`),
      ...hasil.temuan.map((t) => `${t.kode} ${t.data["judul"]}`),
    ]
  );
}

const JUDUL = ["Ukuran", "Harapan", "Hasil", "Ket"];
const PETA = peta(JUDUL, ["nama", "target", "realisasi", "keterangan"]);
const kosong = (n: number) => Array.from({ length: n }, (): SelUji[] => ["x"]);

describe("where a map's header is looked for", () => {
  it("two hundred rows below where it was", () => {
    expect(letak([...kosong(200), JUDUL], PETA)).not.toBeNull();
    expect(letak([...kosong(201), JUDUL], PETA)).toBeNull();
    expect(letak([...kosong(240), JUDUL], { ...PETA, baris: 40, barisAkhir: 40 })).not.toBeNull();
    expect(letak([...kosong(241), JUDUL], { ...PETA, baris: 40, barisAkhir: 40 })).toBeNull();
  });
  it("counted from the sheet's first row, also where the cells begin below it", () => {
    const di = (n: number, baris: number) =>
      cari([...kosong(n), JUDUL], { ...PETA, baris, barisAkhir: baris }, "C31")?.kepala.baris;
    expect(di(210, 40)).toBe(210);
    expect(di(211, 40)).toBeUndefined();
    expect(di(200, 5)).toBe(200);
    expect(di(201, 5)).toBeUndefined();
  });
  it("of several alike the one that it was, else the last", () => {
    const tiga = [JUDUL, ["x"], JUDUL, ["x"], JUDUL];
    for (const [urutan, baris] of [
      [0, 0],
      [1, 2],
      [2, 4],
      [7, 4],
    ] as const)
      expect(cari(tiga, { ...PETA, urutan })?.kepala.baris).toBe(baris);
  });
});

describe("the columns of a map", () => {
  it("come from left to right, chosen by hand, under the header as it is now", () => {
    const satu = { ...PETA, baris: 3, barisAkhir: 3, kolom: [...PETA.kolom].reverse() };
    const { kepala, temuan } = cari([["Judul"], ["", ...JUDUL]], satu, "C5") ?? {};
    expect(kepala).toMatchObject({ baris: 1, barisAkhir: 1, skor: 4, dariPeta: true });
    const dasar = { skor: 1, tahun: null, umpan: false, baris: 1 };
    expect(kepala?.kolom).toEqual([
      { ...dasar, kolom: "nama", letak: 1, judul: "Ukuran", periode: null },
      { ...dasar, kolom: "target", letak: 2, judul: "Harapan", periode: { dari: 1, sampai: 3 } },
      { ...dasar, kolom: "realisasi", letak: 3, judul: "Hasil", periode: { dari: 1, sampai: 3 } },
      { ...dasar, kolom: "keterangan", letak: 4, judul: "Ket", periode: null },
    ]);
    expect(temuan).toEqual([]);
  });
  it("are named by all their header cells and stand at the lowest", () => {
    const dua = peta([], ["nama", "target", "realisasi"], {
      baris: 0,
      barisAkhir: 1,
      judul: [
        { letak: 0, teks: ["Ukuran", ""] },
        { letak: 1, teks: ["Nilai", "Harapan"] },
        { letak: 2, teks: ["Nilai", "Hasil"] },
      ],
    });
    const { kepala } = cari([["x"], ["Ukuran", "Nilai", ""], ["", "Harapan", "Hasil"]], dua) ?? {};
    expect(kepala).toMatchObject({ baris: 1, barisAkhir: 2 });
    expect(kepala?.kolom.map((k) => [k.judul, k.baris])).toEqual([
      ["Ukuran", 1],
      ["Nilai · Harapan", 2],
      ["Nilai · Hasil", 2],
    ]);
  });
  it("keep the year that all of them name, the lowest in each, and none where they name several", () => {
    const tahun = (...judul: readonly string[]) =>
      cari([judul], peta(judul, ["nama", "target", "realisasi"]))?.kepala.kolom.map((k) => k.tahun);
    expect(tahun("Ukuran 2018", "Harapan 2019", "Hasil 2019")).toEqual([null, 2019, 2019]);
    expect(tahun("Ukuran", "Harapan", "Hasil 2019")).toEqual([null, null, 2019]);
    expect(tahun("Ukuran", "Harapan 2018", "Hasil 2019")).toEqual([null, null, null]);
    const dua = peta([], ["nama", "target"], {
      barisAkhir: 1,
      judul: [
        { letak: 0, teks: ["Ukuran", "x"] },
        { letak: 1, teks: ["Harapan 2018", "Revisi 2019"] },
      ],
    });
    expect(
      cari(
        [
          ["Ukuran", "Harapan 2018"],
          ["x", "Revisi 2019"],
        ],
        dua,
      )?.kepala.kolom[1]?.tahun,
    ).toBe(2019);
    const atas = {
      ...dua,
      judul: [...dua.judul.slice(0, 1), { letak: 1, teks: ["Harapan 2018", "Revisi"] }],
    };
    expect(
      cari(
        [
          ["Ukuran", "Harapan 2018"],
          ["x", "Revisi"],
        ],
        atas,
      )?.kepala.kolom[1]?.tahun,
    ).toBe(2018);
  });

  it.each<Kolom>(["nama", "target", "realisasi", "capaian"])(
    "without its %s the map does not fit",
    (hilang) => {
      const peran: Kolom[] = ["nama", "target", "realisasi", "capaian", "status"];
      const judul = ["Ukuran", "Harapan", "Hasil", "Raihan", "Warna"];
      const kini = judul.map((teks, i) => (peran[i] === hilang ? "Lain" : teks));
      expect(letak([judul], peta(judul, peran))).toHaveLength(5);
      expect(letak([kini], peta(judul, peran))).toBeNull();
    },
  );
  it.each<Kolom>(["indeks", "status", "polarisasi", "pic"])(
    "without its %s it does, and that is said",
    (peran) => {
      expect(
        letak([["Ukuran", "Harapan", "Hasil", "Lain"]], peta(JUDUL, ["nama", "target", "realisasi", peran])),
      ).toEqual(["nama 0", "target 1", "realisasi 2", "PETA_KOLOM_HILANG Ket"]);
    },
  );
});

describe("a column of a map without a header", () => {
  const tengah = peta(["Ukuran", "", "Hasil"], ["nama", "target", "realisasi"]);
  it("moves with its neighbours, or the only one", () => {
    expect(letak([["", "Ukuran", "", "Hasil"]], tengah)).toEqual(["nama 1", "target 2", "realisasi 3"]);
    const akhir = peta(["Ukuran", "Hasil", ""], ["nama", "realisasi", "target"]);
    expect(letak([["", "Ukuran", "Hasil", ""]], akhir)).toEqual(["nama 1", "realisasi 2", "target 3"]);
    const awal = peta(["", "Ukuran", "Hasil"], ["kode", "nama", "realisasi"]);
    expect(letak([["", "", "Ukuran", "Hasil"]], awal)).toEqual(["kode 1", "nama 2", "realisasi 3"]);
  });
  it("is gone where they moved differently", () => {
    expect(letak([["Ukuran", "", "", "Hasil"]], tengah)).toBeNull();
  });
  it("is gone where it would stand beside the sheet, named by its letter", () => {
    const kiri = peta(["", "Ukuran", "Hasil"], ["kode", "nama", "realisasi"]);
    expect(letak([["Ukuran", "Hasil"]], kiri)).toEqual(["nama 0", "realisasi 1", "PETA_KOLOM_HILANG A"]);
    const kanan = peta(["Ukuran", "Hasil", ""], ["nama", "realisasi", "pic"]);
    expect(letak([["Ukuran", "Hasil"]], kanan)).toEqual(["nama 0", "realisasi 1", "PETA_KOLOM_HILANG C"]);
  });
  it("is called by its letter on the sheet", () => {
    const { kepala } = cari([["Ukuran", "", "Hasil"]], tengah, "C1") ?? {};
    expect(kepala?.kolom.map((k) => k.judul)).toEqual(["Ukuran", "D", "Hasil"]);
    expect(kepala?.kolom.map((k) => k.baris)).toEqual([0, 0, 0]);
  });
});
