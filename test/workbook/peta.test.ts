import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bacaBukuKerja } from "../../src/workbook/baca.ts";
import type { Grid } from "../../src/workbook/grid.ts";
import { bacaPeta, PERAN_KOLOM, type PetaKolom } from "../../src/workbook/peta.ts";
import { periksaPeta } from "../../src/workbook/petaPeriksa.ts";
import { petaDari, usulanPeta, type UsulanPeta } from "../../src/workbook/petaUsulan.ts";
import type { Kolom, TabelIku } from "../../src/workbook/tabel.ts";
import { gridUji, persen, type SelUji } from "./gridUji.ts";
import { angkaIku, kodeTemuan } from "./tabelUji.ts";

/** Wording that no synonym covers, over two header rows. */
const ASING: SelUji[][] = [
  ["Lembar kendali kinerja kantor, tahun 2019"],
  [],
  ["Nmr", "Ukuran keberhasilan", "Cara baca", "Harapan", "", "Kenyataan", ""],
  ["", "", "", "TW I", "s.d. TW III", "TW I", "s.d. TW III"],
  ["a", "Penerimaan bea masuk", "Max", persen(20), persen(70), persen(22), persen(77)],
  ["b", "Rata-rata waktu layanan impor", "Min", 4, 4, 3.5, 3],
];

const PERAN: Readonly<Record<number, Kolom>> = {
  0: "kode",
  1: "nama",
  2: "polarisasi",
  3: "target",
  4: "target",
  5: "realisasi",
  6: "realisasi",
};

function isiPeran(usulan: UsulanPeta, peran: Readonly<Record<number, Kolom>> = PERAN): UsulanPeta {
  return { ...usulan, kolom: usulan.kolom.map((k) => ({ ...k, peran: peran[k.letak] ?? null })) };
}

const petaAsing = (grid: Grid = gridUji(ASING)): PetaKolom => petaDari(isiPeran(usulanPeta(grid)));

function baca(grid: Grid | readonly Grid[], peta: PetaKolom, lembar?: string): TabelIku {
  const grids = "lembar" in grid ? [grid] : grid;
  const hasil = bacaBukuKerja(grids, { peta, ...(lembar !== undefined && { lembar }) });
  if (!hasil.ok) throw new Error(`no table: ${JSON.stringify(hasil.dilihat)}`);
  return hasil.tabel;
}

const inti = (tabel: TabelIku) =>
  tabel.iku.map(({ kode, nama, polarisasi, target, realisasi }) => ({
    kode,
    nama,
    polarisasi,
    target,
    realisasi,
  }));

/** The same cells with a blank row or column put in. */
const sisipBaris = (baris: readonly SelUji[][], di: number, isi: SelUji[] = []): SelUji[][] => [
  ...baris.slice(0, di),
  isi,
  ...baris.slice(di),
];
const sisipKolom = (
  baris: readonly SelUji[][],
  di: number,
  isi: Readonly<Record<number, string>> = {},
): SelUji[][] =>
  baris.map((b, i) =>
    b.length >= di || isi[i] !== undefined
      ? [...Array.from({ length: di }, (_, k) => b[k] ?? ""), isi[i] ?? "", ...b.slice(di)]
      : b,
  );

describe("usulanPeta", () => {
  it("proposes the densest text rows where no wording is known, with the periods the headers name", () => {
    const usulan = usulanPeta(gridUji(ASING, { gabung: ["D3:E3", "F3:G3"] }));
    expect(usulan).toMatchObject({ lembar: "IKU", baris: 2, barisAkhir: 3, asal: "ditebak", urutan: 0 });
    expect(usulan.kolom.map((k) => [k.judul, k.peran, k.periode])).toEqual([
      ["Nmr", null, null],
      ["Ukuran keberhasilan", "nama", null],
      ["Cara baca", null, null],
      ["Harapan · TW I", null, { dari: 1, sampai: 3 }],
      ["Harapan · s.d. TW III", null, { dari: 1, sampai: 9 }],
      ["Kenyataan · TW I", null, { dari: 1, sampai: 3 }],
      ["Kenyataan · s.d. TW III", null, { dari: 1, sampai: 9 }],
    ]);
    expect(usulan.contoh).toEqual([
      { baris: 4, isi: ["a", "Penerimaan bea masuk", "Max", "20%", "70%", "22%", "77%"] },
      { baris: 5, isi: ["b", "Rata-rata waktu layanan impor", "Min", "4", "4", "3.5", "3"] },
    ]);
    expect(usulan.pilihanBaris[0]).toEqual({ baris: 0, teks: "Lembar kendali kinerja kantor, tahun 2019" });
  });

  it("gives roles and periods the reader recognises, in sheet coordinates, no decoy and nothing twice", () => {
    const usulan = usulanPeta(
      gridUji(
        [
          ["No", "IKU", "Target usulan", "Target", "Realisasi s.d. Q3", "Realisasi s.d. Q3", "Bebas"],
          ["1", "Waktu layanan", 9, 4, 3, 3, "x"],
        ],
        { awal: "C5" },
      ),
    );
    expect(usulan).toMatchObject({ baris: 4, barisAkhir: 4, asal: "dikenali" });
    expect(usulan.kolom.map((k) => [k.letak, k.peran, k.periode?.sampai ?? null])).toEqual([
      [2, "no", null],
      [3, "nama", null],
      [4, null, null],
      [5, "target", null],
      [6, "realisasi", 9],
      [7, null, 9],
      [8, null, null],
    ]);
  });

  it("reads other header rows when asked, kept inside the sheet and low enough for a map", () => {
    const lain = usulanPeta(gridUji(ASING), { kepala: { baris: 3, barisAkhir: 3 } });
    expect(lain.kolom.map((k) => k.judul)).toEqual([
      "",
      "",
      "",
      "TW I",
      "s.d. TW III",
      "TW I",
      "s.d. TW III",
    ]);
    const luar = usulanPeta(gridUji(ASING), { kepala: { baris: -4, barisAkhir: 900 } });
    expect(luar).toMatchObject({ baris: 0, barisAkhir: 3 });
    expect(bacaPeta(petaDari(isiPeran(luar)))).not.toBeNull();
  });

  it("begins with a saved map where it fits, moved along with its columns", () => {
    const peta = petaAsing();
    const usulan = usulanPeta(gridUji(sisipKolom(ASING, 2, { 2: "Baru" })), { peta });
    expect(usulan.asal).toBe("peta");
    expect(usulan.kolom.map((k) => k.peran)).toEqual([
      "kode",
      "nama",
      null,
      "polarisasi",
      "target",
      "target",
      "realisasi",
      "realisasi",
    ]);
    const lain = usulanPeta(
      gridUji([
        ["IKU", "Target"],
        ["Waktu", 3],
      ]),
      { peta },
    );
    expect(lain.asal).toBe("dikenali");
  });

  it("an empty sheet gives a proposal without columns", () => {
    expect(usulanPeta(gridUji([[]]))).toMatchObject({ kolom: [], contoh: [], pilihanBaris: [] });
  });
});

describe("bacaBukuKerja with a column map", () => {
  it("reads a sheet that recognition refuses", () => {
    expect(bacaBukuKerja([gridUji(ASING)]).ok).toBe(false);
    const tabel = baca(gridUji(ASING), petaAsing());
    expect(tabel).toMatchObject({ lembar: "IKU", tataLetak: "trajektori", tahun: 2019 });
    expect(tabel.periodeKini).toEqual({ dari: 1, sampai: 9 });
    expect(inti(tabel).map(({ kode, nama, polarisasi }) => [kode, nama, polarisasi])).toEqual([
      ["a", "Penerimaan bea masuk", "maximize"],
      ["b", "Rata-rata waktu layanan impor", "minimize"],
    ]);
    expect(angkaIku(tabel, 0)).toEqual(["20 | 22", "70 | 77"]);
    expect(tabel.iku[1]).toMatchObject({ sel: "IKU!B6", selTarget: { "01-09": "IKU!E6" } });
    expect(kodeTemuan(tabel).filter((t) => t.startsWith("PETA"))).toEqual([]);
  });

  it("the map survives JSON", () => {
    const peta = petaAsing();
    const kembali = bacaPeta(JSON.parse(JSON.stringify(peta)));
    expect(kembali).toEqual(peta);
    expect(kembali && inti(baca(gridUji(ASING), kembali))).toEqual(inti(baca(gridUji(ASING), peta)));
  });

  it("follows rows and columns put in anywhere outside the header rows", () => {
    const peta = petaAsing();
    const harapan = inti(baca(gridUji(ASING), peta));
    fc.assert(
      fc.property(
        fc.array(fc.nat(2), { maxLength: 20 }),
        fc.array(fc.nat(7), { maxLength: 4 }),
        fc.constantFrom("A1", "C7", "AA90"),
        (baris, kolom, awal) => {
          let isi = ASING;
          for (const di of baris) isi = sisipBaris(isi, di, ["Judul tambahan"]);
          for (const di of kolom) isi = sisipKolom(isi, di, { [isi.length - 1]: "catatan" });
          expect(inti(baca(gridUji(isi, { awal }), peta))).toEqual(harapan);
        },
      ),
    );
  });

  it("takes the table it was made for where the same header stands more than once", () => {
    const dua = [...ASING.slice(2), ["c", "Penutup tabel pertama", "Max", 1, 1, 1, 1], [], ...ASING.slice(2)];
    const usulan = usulanPeta(gridUji(dua), { kepala: { baris: 6, barisAkhir: 7 } });
    expect(usulan.urutan).toBe(1);
    const peta = petaDari(isiPeran(usulan));
    const tabel = baca(gridUji(sisipBaris(dua, 0, ["Judul"])), peta);
    expect(tabel.iku.map((i) => i.sel)).toEqual(["IKU!B10", "IKU!B11"]);
    expect(baca(gridUji(dua), { ...peta, urutan: 0 }).iku.length).toBeGreaterThan(2);
  });

  it("a column without a header moves with its neighbours", () => {
    const tanpa: SelUji[][] = [
      ["Ukuran", "", "Hasil"],
      ["Waktu layanan impor", 4, 3],
    ];
    const peta = petaDari(
      isiPeran(usulanPeta(gridUji(tanpa), { kepala: { baris: 0, barisAkhir: 0 } }), {
        0: "nama",
        1: "target",
        2: "realisasi",
      }),
    );
    const geser = gridUji(sisipKolom(tanpa, 0));
    expect(angkaIku(baca(geser, peta))).toEqual(["4 | 3"]);
    expect(baca(geser, peta).iku[0]?.selTarget).toEqual({ "01-12": "IKU!C2" });
    // Put in between its neighbours, nothing tells which of the two blank columns is meant.
    expect(bacaBukuKerja([gridUji(sisipKolom(tanpa, 1))], { peta }).ok).toBe(false);
  });

  it("columns of several years are all kept: they were chosen by hand", () => {
    const tahun: SelUji[][] = [
      ["Ukuran", "Harapan 2018 TW I", "Hasil 2019 TW I"],
      ["Waktu layanan impor", 4, 3],
    ];
    const peta = petaDari(isiPeran(usulanPeta(gridUji(tahun)), { 0: "nama", 1: "target", 2: "realisasi" }));
    const tabel = baca(gridUji(tahun), peta);
    expect(angkaIku(tabel)).toEqual(["4 | 3"]);
    expect(kodeTemuan(tabel).filter((t) => t.startsWith("KOLOM_DIABAIKAN"))).toEqual([]);
  });

  it("what was mapped as PIC stays PIC whatever it holds", () => {
    const unit: SelUji[][] = [
      ["Ukuran", "Unit", "Harapan", "Hasil"],
      ["Waktu layanan impor", "hari", 4, 3],
    ];
    const peran = { 0: "nama", 1: "pic", 2: "target", 3: "realisasi" } as const;
    const peta = petaDari(isiPeran(usulanPeta(gridUji(unit)), peran));
    expect(baca(gridUji(unit), peta).iku[0]).toMatchObject({ pic: "hari", satuan: null });
  });
});

describe("a map that no longer fits", () => {
  const dikenal: SelUji[][] = [
    ["IKU", "Pol", "Target", "Realisasi"],
    ["Waktu layanan impor", "Min", 4, 3],
  ];

  it("is not used where the header is gone, and says so", () => {
    const tabel = baca(gridUji(dikenal), petaAsing());
    expect(tabel.temuan.find((t) => t.kode === "PETA_TIDAK_COCOK")).toEqual({
      kode: "PETA_TIDAK_COCOK",
      tingkat: "periksa",
      sel: null,
      data: { lembar: "IKU" },
    });
    expect(angkaIku(tabel)).toEqual(["4 | 3"]);
  });

  it("is named when nothing can be read at all", () => {
    expect(bacaBukuKerja([gridUji([["Halo"]])], { peta: petaAsing() })).toEqual({
      ok: false,
      dilihat: { lembar: [{ nama: "IKU", judulTerlihat: [] }], petaTidakCocok: "IKU" },
    });
  });

  it.each([
    ["the name column's header was rewritten", 2, 1, "Uraian"],
    ["a period moved on", 3, 6, "s.d. TW IV"],
    ["a group was renamed", 2, 3, "Rencana"],
  ])("is not used when %s", (_, baris, kolom, teks) => {
    const isi = ASING.map((b, i) => (i === baris ? b.map((s, k) => (k === kolom ? teks : s)) : b));
    expect(bacaBukuKerja([gridUji(isi)], { peta: petaAsing() })).toMatchObject({
      ok: false,
      dilihat: { petaTidakCocok: "IKU" },
    });
  });

  it("is not used when a second column got the header of one that matters", () => {
    const kembar = sisipKolom(ASING, 2, { 2: "Ukuran keberhasilan" });
    expect(bacaBukuKerja([gridUji(kembar)], { peta: petaAsing() }).ok).toBe(false);
  });

  it("goes without a column the figures do not depend on, and says which", () => {
    const isi = ASING.map((b, i) => (i === 2 ? b.map((s, k) => (k === 2 ? "Arah baca" : s)) : b));
    const tabel = baca(gridUji(isi), petaAsing());
    expect(tabel.temuan.find((t) => t.kode === "PETA_KOLOM_HILANG")?.data).toEqual({
      lembar: "IKU",
      judul: "Cara baca",
    });
    expect(angkaIku(tabel, 0)).toEqual(["20 | 22", "70 | 77"]);
  });
});

describe("which sheet a map is for", () => {
  const lain = gridUji(
    [
      ["IKU", "Target", "Realisasi"],
      ["Waktu layanan impor", 4, 3],
    ],
    { lembar: "Lain" },
  );

  it("its own sheet is read, however good the tables of others are", () => {
    const tabel = baca([lain, gridUji(ASING)], petaAsing());
    expect(tabel.lembar).toBe("IKU");
    expect(baca([lain, gridUji(ASING)], petaAsing(), "iku").lembar).toBe("IKU");
  });

  it("another sheet asked for is read without it", () => {
    const tabel = baca([lain, gridUji(ASING)], petaAsing(), "Lain");
    expect(tabel.lembar).toBe("Lain");
    expect(kodeTemuan(tabel).filter((t) => t.startsWith("PETA"))).toEqual([]);
  });

  it("of several sheets that it fits its own is read, in whatever case its name is written", () => {
    const salinan = gridUji(ASING, { lembar: "Salinan" });
    expect(baca([salinan, gridUji(ASING, { lembar: "iku" })], petaAsing()).lembar).toBe("iku");
  });

  it("where its own sheet does not fit any more, a copy of it elsewhere is not what was mapped", () => {
    const berubah = { ...lain, lembar: "IKU" };
    const tabel = baca([gridUji(ASING, { lembar: "Salinan" }), berubah], petaAsing());
    expect(tabel.lembar).toBe("IKU");
    expect(kodeTemuan(tabel)).toContain("PETA_TIDAK_COCOK");
  });

  it("follows its sheet under a new name", () => {
    expect(baca([lain, gridUji(ASING, { lembar: "Kinerja" })], petaAsing()).lembar).toBe("Kinerja");
  });
});

describe("bacaPeta", () => {
  const rusak: readonly (readonly [string, (p: PetaKolom) => unknown])[] = [
    ["null", () => null],
    ["a text", () => "peta"],
    ["a list", (p) => [p]],
    ["a newer version", (p) => ({ ...p, versi: 2 })],
    ["no sheet", (p) => ({ ...p, lembar: " " })],
    ["a sheet name Excel cannot have", (p) => ({ ...p, lembar: "x".repeat(32) })],
    ["a row before the first", (p) => ({ ...p, baris: -1 })],
    ["half a row", (p) => ({ ...p, baris: 1.5 })],
    ["header rows upside down", (p) => ({ ...p, barisAkhir: p.baris - 1 })],
    ["a header of a hundred rows", (p) => ({ ...p, barisAkhir: p.baris + 99 })],
    ["no count of tables", ({ urutan, ...p }) => (urutan === 0 ? p : null)],
    ["no columns", (p) => ({ ...p, kolom: [] })],
    ["columns that are no list", (p) => ({ ...p, kolom: { length: 3 } })],
    ["an unknown role", (p) => ({ ...p, kolom: p.kolom.map((k) => ({ ...k, peran: "toString" })) })],
    ["a column beyond the sheet", (p) => ({ ...p, kolom: p.kolom.map((k) => ({ ...k, letak: 16_384 })) })],
    ["the same column twice", (p) => ({ ...p, kolom: [...p.kolom, ...p.kolom] })],
    [
      "a thirteenth month",
      (p) => ({ ...p, kolom: p.kolom.map((k) => ({ ...k, periode: { dari: 1, sampai: 13 } })) }),
    ],
    ["a period that is a text", (p) => ({ ...p, kolom: p.kolom.map((k) => ({ ...k, periode: "01-09" })) })],
    ["no name column", (p) => ({ ...p, kolom: p.kolom.filter((k) => k.peran !== "nama") })],
    ["nothing but names", (p) => ({ ...p, kolom: p.kolom.filter((k) => k.peran === "nama") })],
    ["no headers", (p) => ({ ...p, judul: [] })],
    ["headers of another height", (p) => ({ ...p, judul: p.judul.map((j) => ({ ...j, teks: ["a"] })) })],
    ["blank headers", (p) => ({ ...p, judul: p.judul.map((j) => ({ ...j, teks: ["", ""] })) })],
    ["headers that are no texts", (p) => ({ ...p, judul: p.judul.map((j) => ({ ...j, teks: [1, null] })) })],
    ["rows beyond the sheet", (p) => ({ ...p, baris: 1_048_575, barisAkhir: 1_048_576 })],
    ["rows before the first", (p) => ({ ...p, baris: -2, barisAkhir: -1 })],
    ["rows that are texts", (p) => ({ ...p, baris: "2", barisAkhir: "3" })],
    ["halves of rows", (p) => ({ ...p, baris: 1.5, barisAkhir: 2.5 })],
    ["a header of no row", (p) => ({ ...p, barisAkhir: p.baris - 1, judul: [{ letak: 0, teks: [] }] })],
    [
      "a header of five rows",
      (p) => ({ ...p, barisAkhir: p.baris + 4, judul: [{ letak: 0, teks: ["a", "b", "c", "d", "e"] }] }),
    ],
    ["a negative count of tables", (p) => ({ ...p, urutan: -1 })],
    ["half a table", (p) => ({ ...p, urutan: 0.5 })],
    [
      "months that are texts",
      (p) => ({ ...p, kolom: p.kolom.map((k) => ({ ...k, periode: { dari: "1", sampai: 9 } })) }),
    ],
    [
      "a last month that is a text",
      (p) => ({ ...p, kolom: p.kolom.map((k) => ({ ...k, periode: { dari: 1, sampai: "9" } })) }),
    ],
    ["a list with its fields", (p) => Object.assign([], p)],
    ["columns that are nothing", (p) => ({ ...p, kolom: [null, ...p.kolom] })],
    ["columns that are not there", (p) => ({ ...p, kolom: [undefined, ...p.kolom] })],
    [
      "thousands of columns",
      (p) => ({ ...p, judul: Array.from({ length: 5000 }, (_, letak) => ({ letak, teks: ["a", "b"] })) }),
    ],
  ];

  it.each(rusak)("takes %s for no map", (_, ubah) => {
    const mentah = ubah(petaAsing());
    expect(bacaPeta(mentah)).toBeNull();
    expect(bacaBukuKerja([gridUji(ASING)], { peta: mentah as PetaKolom })).toEqual(
      bacaBukuKerja([gridUji(ASING)]),
    );
  });

  it("takes what lies on the borders of a sheet", () => {
    const tepi: PetaKolom = {
      ...petaAsing(),
      lembar: "x".repeat(31),
      baris: 1_048_572,
      barisAkhir: 1_048_575,
      urutan: 1_048_575,
      kolom: [
        { letak: 0, peran: "nama", periode: null },
        { letak: 16_383, peran: "target", periode: { dari: 1, sampai: 12 } },
      ],
      judul: Array.from({ length: 300 }, (_, letak) => ({ letak, teks: ["", "", "", "a"] })),
    };
    expect(bacaPeta(tepi)).toEqual(tepi);
    expect(bacaPeta({ ...tepi, judul: [...tepi.judul, { letak: 300, teks: ["", "", "", "a"] }] })).toBeNull();
  });
  it("leaves out what it does not know", () => {
    const peta = petaAsing();
    expect(bacaPeta({ ...peta, asing: 1, kolom: peta.kolom.map((k) => ({ ...k, asing: 1 })) })).toEqual(peta);
  });
});

describe("periksaPeta", () => {
  it("finds nothing wrong with a complete map", () => {
    expect(periksaPeta(isiPeran(usulanPeta(gridUji(ASING))).kolom)).toEqual([]);
  });

  it("says what is missing and which columns hold the same", () => {
    const { kolom } = usulanPeta(gridUji(ASING));
    const kosong = kolom.map((k) => ({ ...k, peran: null }));
    expect(periksaPeta(kosong)).toEqual([
      { kode: "TANPA_NAMA", letak: [] },
      { kode: "TANPA_NILAI", letak: [] },
    ]);
    const kembar = isiPeran({ ...usulanPeta(gridUji(ASING)) }, { ...PERAN, 2: "nama", 6: "target" }).kolom;
    expect(periksaPeta(kembar)).toEqual([
      { kode: "GANDA", letak: [1, 2] },
      { kode: "GANDA", letak: [4, 6] },
    ]);
    const tanpaJudul = kolom.map((k) => ({ ...k, judul: "" }));
    expect(periksaPeta(tanpaJudul)).toContainEqual({ kode: "TANPA_JUDUL", letak: [] });
  });

  it("the same role in other periods is no repetition, and a period counts for figures only", () => {
    const kolom = isiPeran(usulanPeta(gridUji(ASING)), { ...PERAN, 3: "pic", 4: "pic" }).kolom;
    expect(periksaPeta(kolom)).toEqual([{ kode: "GANDA", letak: [3, 4] }]);
  });
});

describe("on any cells", () => {
  const sel = fc.oneof(
    fc.constantFrom<SelUji>(
      "",
      "",
      "Target",
      "Hasil",
      "Q1",
      "s.d. Q3",
      "Ukuran",
      "Rata-rata",
      "1.234",
      2019,
      true,
    ),
    fc.double(),
    fc.string({ unit: "binary", maxLength: 8 }),
  );
  const isiGrid = fc.array(fc.array(sel, { maxLength: 8 }), { maxLength: 10 });
  const peran = fc.option(fc.constantFrom(...PERAN_KOLOM), { nil: null });

  it("proposing, mapping and reading never throw, and every usable map is valid", () => {
    fc.assert(
      fc.property(
        isiGrid,
        isiGrid,
        fc.array(peran, { minLength: 8, maxLength: 8 }),
        fc.option(fc.tuple(fc.integer({ min: -2, max: 12 }), fc.integer({ min: -2, max: 12 }))),
        (satu, dua, peranAcak, baris) => {
          const usulan = usulanPeta(
            gridUji(satu),
            baris ? { kepala: { baris: baris[0], barisAkhir: baris[1] } } : {},
          );
          const kolom = usulan.kolom.map((k, i) => ({ ...k, peran: peranAcak[i] ?? k.peran }));
          const peta = petaDari({ ...usulan, kolom });
          const sah = periksaPeta(kolom).every((m) => m.kode === "GANDA");
          expect(bacaPeta(JSON.parse(JSON.stringify(peta)))).toEqual(sah ? peta : null);
          for (const grid of [gridUji(satu), gridUji(dua)]) {
            const hasil = bacaBukuKerja([grid], { peta });
            if (hasil.ok) expect(hasil.tabel.iku.every((i) => i.nama !== "")).toBe(true);
            usulanPeta(grid, { peta });
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  it("a damaged map never throws", () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.jsonValue(),
        fc.constantFrom("baris", "kolom", "judul", "lembar"),
        (a, b, bidang) => {
          expect(bacaPeta(a)).toBeNull();
          const rusak = { ...petaAsing(), [bidang]: b } as PetaKolom;
          expect(() => bacaBukuKerja([gridUji(ASING)], { peta: rusak })).not.toThrow();
        },
      ),
    );
  });
});
