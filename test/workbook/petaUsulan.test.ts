import { describe, expect, it } from "vitest";
import { petaDari, usulanPeta } from "../../src/workbook/petaUsulan.ts";
import { gridUji, type SelUji } from "./gridUji.ts";

const ASING: SelUji[][] = [
  ["Nmr", "Ukuran", "Hasil"],
  ["a", "Waktu layanan impor", 4],
];
const DIKENAL: SelUji[][] = [
  ["Kinerja kantor"],
  ["Kode", "IKU", "Target", "", "Bebas"],
  ["", "", "Q1", "Q2", ""],
  ["1a-CP", "Waktu layanan", 4, 5, "keterangan yang lebih panjang"],
];
const peran = (usulan: ReturnType<typeof usulanPeta>) => usulan.kolom.map((k) => k.peran);

describe("which rows are proposed as the header", () => {
  it("those that were asked for, though others would be recognised", () => {
    const usulan = usulanPeta(gridUji(DIKENAL), { kepala: { baris: 2, barisAkhir: 3 } });
    expect(usulan).toMatchObject({ baris: 2, barisAkhir: 3, asal: "ditebak" });
    expect(usulanPeta(gridUji(DIKENAL))).toMatchObject({ baris: 1, barisAkhir: 2, asal: "dikenali" });
  });
  it("of these the recognised columns, their groups and periods are proposed too", () => {
    const usulan = usulanPeta(gridUji(DIKENAL), { kepala: { baris: 1, barisAkhir: 2 } });
    expect(peran(usulan)).toEqual(["kode", "nama", "target", "target", null]);
    expect(usulan.kolom.map((k) => k.periode?.sampai ?? null)).toEqual([null, null, 3, 6, null]);
  });
  it.each([
    [{ baris: 0, barisAkhir: 0 }, [9, 9]],
    [{ baris: 9, barisAkhir: 10 }, [9, 10]],
    [{ baris: 11, barisAkhir: 90 }, [11, 12]],
    [{ baris: 90, barisAkhir: 90 }, [12, 12]],
    [{ baris: 12, barisAkhir: 9 }, [12, 12]],
  ])("rows are the sheet's, kept inside the cells: %j", (kepala, [baris, barisAkhir]) => {
    expect(usulanPeta(gridUji(DIKENAL, { awal: "C10" }), { kepala })).toMatchObject({ baris, barisAkhir });
  });
  it("counts the same headers above it", () => {
    const tiga = [...ASING, ...ASING, ...ASING];
    for (const [baris, urutan] of [
      [0, 0],
      [2, 1],
      [4, 2],
    ] as const)
      expect(usulanPeta(gridUji(tiga), { kepala: { baris, barisAkhir: baris } }).urutan).toBe(urutan);
    expect(
      usulanPeta(
        gridUji([
          ["", ""],
          ["", ""],
        ]),
      ).urutan,
    ).toBe(0);
  });
});

describe("which column is proposed for the names", () => {
  const nama = (baris: readonly (readonly SelUji[])[], awal = "A1") =>
    peran(usulanPeta(gridUji(baris, { awal }), { kepala: { baris: 0, barisAkhir: 0 } })).map(
      (p) => p === "nama",
    );

  it("the one recognised, however long the texts of others", () => {
    expect(peran(usulanPeta(gridUji(DIKENAL))).filter((p) => p === "nama")).toEqual(["nama"]);
    expect(peran(usulanPeta(gridUji(DIKENAL)))[1]).toBe("nama");
  });
  it("else that of the longest texts below the header, wherever the cells begin", () => {
    const usulan = usulanPeta(gridUji(ASING, { awal: "C5" }), { kepala: { baris: 4, barisAkhir: 4 } });
    expect(peran(usulan)).toEqual([null, "nama", "capaian"]);
    const tajuk: SelUji[][] = [
      ["Nomor urut yang panjang sekali", "Ukuran"],
      ["a", "Waktu layanan impor"],
    ];
    expect(nama(tajuk)).toEqual([false, true]);
  });
  it("never one that has a role already, and none where no column holds phrases", () => {
    expect(
      nama([
        ["Kendala", "Ukuran"],
        ["Server kantor mati tiga hari", "Waktu layanan"],
      ]),
    ).toEqual([false, true]);
    expect(
      nama([
        ["Kendala", "Ukuran"],
        ["Server kantor mati tiga hari", "pendek"],
      ]),
    ).toEqual([false, false]);
    expect(
      nama([
        ["Nmr", "Ukuran"],
        ["a", "b"],
      ]),
    ).toEqual([false, false]);
  });
});

describe("what is shown of a sheet", () => {
  const kosong = (n: number) => Array.from({ length: n }, (): SelUji[] => []);

  it("columns that have a header or something in the rows shown, three hundred at most", () => {
    const baris: SelUji[][] = [
      ["Ukuran", "", "", "Hasil"],
      ["Waktu layanan impor", "x", "", 4],
    ];
    expect(usulanPeta(gridUji(baris)).kolom.map((k) => k.letak)).toEqual([0, 1, 3]);
    const lebar = usulanPeta(gridUji([Array.from({ length: 305 }, (_, k) => `Kolom ${k}`)]));
    expect(lebar.kolom).toHaveLength(300);
  });
  it("the first five filled rows of sixty under the header", () => {
    const isi = (n: number): SelUji[] => [`a${n}`, "Waktu layanan impor", n];
    const [kepala = []] = ASING;
    const enam = usulanPeta(
      gridUji([kepala, ...[1, 2, 3].map(isi), [], ...[4, 5, 6].map(isi)], { awal: "A5" }),
    );
    expect(enam.contoh.map((c) => [c.baris, c.isi[0]])).toEqual([
      [5, "a1"],
      [6, "a2"],
      [7, "a3"],
      [9, "a4"],
      [10, "a5"],
    ]);
    expect(usulanPeta(gridUji([kepala, ...kosong(59), isi(1)])).contoh).toHaveLength(1);
    expect(usulanPeta(gridUji([kepala, ...kosong(60), isi(1)])).contoh).toEqual([]);
  });
  it("of long texts the beginning", () => {
    const usulan = usulanPeta(
      gridUji([
        ["Ukuran", "x".repeat(300)],
        ["y".repeat(300), 1],
      ]),
      {
        kepala: { baris: 0, barisAkhir: 0 },
      },
    );
    expect(usulan.kolom[1]?.teks).toEqual(["x".repeat(120)]);
    expect(usulan.contoh[0]?.isi[0]).toBe("y".repeat(200));
    expect(petaDari(usulan).judul[1]?.teks).toEqual(["x".repeat(120)]);
  });

  it("the first sixty filled rows of a hundred and twenty to choose the header from", () => {
    const banyak = (n: number) =>
      usulanPeta(
        gridUji(
          Array.from({ length: n }, () => ["x"]),
          { awal: "A3" },
        ),
      ).pilihanBaris;
    expect(banyak(70)).toHaveLength(60);
    expect(banyak(70)[59]).toEqual({ baris: 61, teks: "x" });
    expect(usulanPeta(gridUji([["a"], ...kosong(118), ["b"]])).pilihanBaris).toHaveLength(2);
    expect(usulanPeta(gridUji([["a"], ...kosong(119), ["b"]])).pilihanBaris).toHaveLength(1);
  });
  it.each<[SelUji[], string]>([
    [["Ukuran", "", "Hasil", 4], "Ukuran · Hasil · 4"],
    [["x".repeat(70)], "x".repeat(70)],
    [["x".repeat(71)], `${"x".repeat(69)}…`],
    [["x".repeat(66), "y"], `${"x".repeat(66)} · y`],
    [["x".repeat(66), "yz"], `${"x".repeat(66)} ·…`],
    [["x".repeat(68), "yz"], `${"x".repeat(68)}…`],
    [["x".repeat(35), "y".repeat(35), "z"], `${"x".repeat(35)} · ${"y".repeat(31)}…`],
  ])("each with its texts in one line of seventy letters: %j", (baris, teks) => {
    expect(usulanPeta(gridUji([baris])).pilihanBaris[0]?.teks).toBe(teks);
  });
});
