import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fungsiTambahan, type MetadataFungsi } from "../../../src/simulator/rumus/tambahan.ts";
import { bukuUji, lembarUji, selUji } from "../bukuUji.ts";
import { bukuHidup } from "./mesinUji.ts";

const METADATA: MetadataFungsi = {
  functions: [
    {
      id: "RASIO",
      name: "RASIO",
      parameters: [
        { name: "realisasi", dimensionality: "matrix" },
        { name: "target", dimensionality: "matrix" },
        { name: "profil", dimensionality: "scalar", optional: true },
      ],
    },
    { id: "SATU", name: "SATU", parameters: [{ name: "n", type: "number" }] },
    { id: "SEMUA", name: "SEMUA", parameters: [{ name: "n", dimensionality: "matrix", repeating: true }] },
    { id: "JANJI", name: "JANJI" },
    { id: "RUSAK", name: "RUSAK" },
  ],
};

class GalatUji {
  readonly code: string;
  readonly message: string;
  constructor(code: string, message: string) {
    this.code = code;
    this.message = message;
  }
}

const dipanggil: unknown[][] = [];
const TERPASANG: Readonly<Record<string, (...arg: unknown[]) => unknown>> = {
  RASIO: (...arg) => {
    dipanggil.push(arg);
    const [r, t] = arg as [unknown[][], unknown[][]];
    return r.map((baris, b) =>
      baris.map((n, k) => {
        const target = t[b]?.[k];
        if (target === null) return new GalatUji("#N/A", "belum ada target");
        if (typeof n !== "number" || typeof target !== "number")
          throw new GalatUji("#VALUE!", "realisasi harus angka");
        return n / target;
      }),
    );
  },
  SATU: (n) => Number(n) + 1,
  SEMUA: (daftar) => (daftar as unknown[]).length,
  JANJI: () => Promise.resolve(1),
  RUSAK: () => {
    throw new TypeError("rahasia");
  },
};

const tambahan = fungsiTambahan(METADATA, "UJI", (id) => TERPASANG[id]);

describe("recalculation", () => {
  test("an edit recalculates what depends on it, through any number of steps and across sheets", () => {
    const b = bukuHidup({ Data: [[2], [3]], Lain: [[]] });
    b.ketik("A3", "=A1*A2");
    b.ketik("Lain!A1", "=Data!A3+1");
    b.ketik("B1", "=Lain!A1*10");
    expect(b.lihat("B1")).toBe(70);
    b.ketik("A1", 5);
    expect([b.lihat("A3"), b.lihat("Lain!A1"), b.lihat("B1")]).toEqual([15, 16, 160]);
  });

  test("a chain of five thousand formulas is computed in order", () => {
    const b = bukuHidup({ Data: [[1]] });
    b.ketik("A2:A5000", "=A1+1");
    expect(b.lihat("A5000")).toBe(5000);
    b.ketik("A1", 5);
    expect(b.lihat("A5000")).toBe(5004);
  });

  test("whatever the order of entry, a sum over sums is the sum", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -999, max: 999 }), { minLength: 2, maxLength: 8 }),
        fc.integer({ min: -999, max: 999 }),
        (angka, lain) => {
          const b = bukuHidup({ Data: [[null]] });
          const n = String(angka.length);
          b.ketik("C1", `=B${n}`);
          b.ketik(`B1:B${n}`, "=SUM(A$1:A1)");
          angka.forEach((a, i) => {
            b.ketik(`A${String(i + 1)}`, a);
          });
          b.ketik("A1", lain);
          const jumlah = angka.slice(1).reduce((x, y) => x + y, lain);
          expect([b.lihat("C1"), b.lihat(`B${n}`)]).toEqual([jumlah, jumlah]);
        },
      ),
    );
  });

  test("a formula that looks at itself, directly or round about, keeps its value and is noted; the rest is computed", () => {
    const b = bukuHidup({ Data: [[1]] });
    b.ketik("B1", "=C1+1");
    b.ketik("C1", "=B1+A1");
    b.ketik("D1", "=C1+A1");
    b.ketik("E1", "=E1+1");
    const catatan = (alamat: string) => {
      const { lembar, baris, kolom } = b.sel(alamat);
      return b.mesin.catatan(lembar, baris, kolom)?.kode ?? null;
    };
    expect(["B1", "C1", "D1", "E1"].map(catatan)).toEqual(["melingkar", "melingkar", null, "melingkar"]);
    expect([b.lihat("C1"), b.lihat("D1"), b.lihat("E1")]).toEqual([0, 1, 0]);
    b.ketik("B1", 7);
    expect([b.lihat("C1"), b.lihat("D1"), catatan("C1")]).toEqual([8, 9, null]);
  });

  test("names and tables are followed", () => {
    const buku = bukuUji({
      Data: [
        ["IKU", "Target", "Realisasi", "Rasio"],
        ["a", 4, 5],
        ["b", 8, 4],
      ],
    });
    buku.namaTerdefinisi.set("Batas", { rumus: "=Data!$B$2", tampak: true, komentar: "" });
    buku.namaTerdefinisi.set("Persen", { rumus: "=100", tampak: true, komentar: "" });
    lembarUji(buku, "Data").tabel.push({
      nama: "Tabel1",
      area: { baris: 0, kolom: 0, barisAkhir: 2, kolomAkhir: 3 },
      berjudul: true,
    });
    const b = bukuHidup(buku);
    b.ketik("D2:D3", "=[@Realisasi]/[@Target]*Persen");
    b.ketik("F1", "=SUM(Tabel1[Target])+Batas");
    b.ketik("F2", "=takada+1");
    b.ketik("F3", "=SUM(Tabel1[Entah])");
    expect(b.lihat("D2:D3")).toEqual([[125], [50]]);
    expect([b.lihat("F1"), b.lihat("F2"), b.lihat("F3")]).toEqual([16, "#NAME?", "#REF!"]);
    b.ketik("B2", 10);
    expect([b.lihat("D2"), b.lihat("F1")]).toEqual([50, 28]);
  });
});

describe("results that came with the file", () => {
  const dariBerkas = (rumus: string, nilai: number | null) => {
    const buku = bukuUji({ Data: [[2]] });
    lembarUji(buku, "Data").sel.get(0)?.set(1, selUji(nilai, { rumus }));
    return bukuHidup(buku);
  };

  test("opening computes nothing that has a result, be it a stale one", () => {
    expect(dariBerkas("A1*2", 99).lihat("B1")).toBe(99);
  });

  test("a formula without a result is computed on opening", () => {
    expect(dariBerkas("A1*2", null).lihat("B1")).toBe(4);
  });

  test.each(["OFFSET(A1,0,0)", "'[lain.xlsx]S'!A1+A1", "RAHASIA.FUNGSI(A1)", "A1:A2 A1:A3"])(
    "%s, which cannot be computed here, keeps its result when what it looks at changes, and says so",
    (rumus) => {
      const b = dariBerkas(rumus, 99);
      b.ketik("A1", 5);
      expect(b.lihat("B1")).toBe(99);
      const { lembar, baris, kolom } = b.sel("B1");
      expect(b.mesin.catatan(lembar, baris, kolom)).toMatchObject({ tersimpan: true });
    },
  );

  test("the same formula typed anew shows #NAME?, and says so", () => {
    const b = dariBerkas("OFFSET(A1,0,0)", 99);
    b.ketik("B1", "=OFFSET(A1,0,1)");
    expect(b.lihat("B1")).toBe("#NAME?");
    const { lembar, baris, kolom } = b.sel("B1");
    expect(b.mesin.catatan(lembar, baris, kolom)).toEqual({
      kode: "fungsi",
      nama: "OFFSET",
      tersimpan: false,
    });
  });
});

describe("spilling", () => {
  test("rows of results fill the cells below and right, and shrink and grow with what they come from", () => {
    const b = bukuHidup({ Data: [[3]] });
    b.ketik("C1", "=SEQUENCE(A1)");
    b.ketik("E1", "=SUM(C1:C10)");
    b.ketik("F1", "=SUM(C1#)");
    expect([b.lihat("C1:C4"), b.lihat("E1"), b.lihat("F1")]).toEqual([[[1], [2], [3], [""]], 6, 6]);
    b.ketik("A1", 2);
    expect([b.lihat("C1:C4"), b.lihat("E1"), b.lihat("F1")]).toEqual([[[1], [2], [""], [""]], 3, 3]);
    b.ketik("A1", 4);
    expect([b.lihat("C1:C4"), b.lihat("E1"), b.lihat("F1")]).toEqual([[[1], [2], [3], [4]], 10, 10]);
    expect(lembarUji(b.buku, "Data").tumpahan).toEqual([
      { baris: 0, kolom: 2, barisAkhir: 3, kolomAkhir: 2 },
    ]);
  });

  test("something in the way gives #SPILL! and says where; taking it away lets the results in", () => {
    const b = bukuHidup({ Data: [[3]] });
    b.ketik("C3", "penghalang");
    b.ketik("C1", "=SEQUENCE(A1)");
    const { lembar, baris, kolom } = b.sel("C1");
    expect(b.lihat("C1:C3")).toEqual([["#SPILL!"], [""], ["penghalang"]]);
    expect(b.mesin.catatan(lembar, baris, kolom)).toEqual({
      kode: "terhalang",
      letak: { baris: 2, kolom: 2 },
    });
    b.ketik("C3", "");
    expect(b.lihat("C1:C3")).toEqual([[1], [2], [3]]);
  });

  test("typing over a result blocks the formula, clearing it brings the results back", () => {
    const b = bukuHidup({ Data: [[3]] });
    b.ketik("C1", "=SEQUENCE(A1)");
    b.ketik("C2", "x");
    expect(b.lihat("C1:C3")).toEqual([["#SPILL!"], ["x"], [""]]);
    b.ketik("C2", "");
    expect(b.lihat("C1:C3")).toEqual([[1], [2], [3]]);
    b.ketik("C3", "");
    expect(b.lihat("C1:C3")).toEqual([[1], [2], [3]]);
  });

  test("replacing or clearing the formula takes its results away", () => {
    const b = bukuHidup({ Data: [[3]] });
    b.ketik("C1", "=SEQUENCE(A1)");
    b.ketik("C1", 9);
    expect(b.lihat("C1:C3")).toEqual([[9], [""], [""]]);
    expect(lembarUji(b.buku, "Data").sel.get(2)).toBeUndefined();
  });

  test("results never go into tables, merged cells or beyond the sheet's edge", () => {
    const b = bukuHidup({ Data: [[3]] });
    const lembar = lembarUji(b.buku, "Data");
    lembar.gabung.push({ baris: 1, kolom: 2, barisAkhir: 1, kolomAkhir: 3 });
    lembar.tabel.push({
      nama: "T",
      area: { baris: 1, kolom: 5, barisAkhir: 4, kolomAkhir: 5 },
      berjudul: true,
    });
    b.ketik("C1", "=SEQUENCE(A1)");
    b.ketik("F1", "=SEQUENCE(A1)");
    b.ketik("H1048576", "=SEQUENCE(A1)");
    expect([b.lihat("C1"), b.lihat("F1"), b.lihat("H1048576")]).toEqual(["#SPILL!", "#SPILL!", "#SPILL!"]);
  });

  test("arithmetic and IF over ranges spill row by row; @ takes the own row", () => {
    const b = bukuHidup({
      Data: [
        [1, 10],
        [2, 20],
        [3, 30],
      ],
    });
    b.ketik("D1", "=A1:A3*B1:B3");
    b.ketik("E1", '=IF(A1:A3>1,"ya","tidak")');
    b.ketik("F2", "=@A1:A3");
    b.ketik("G1", "=ROUND(B1:B3/3,1)");
    expect(b.lihat("D1:E3")).toEqual([
      [10, "tidak"],
      [40, "ya"],
      [90, "ya"],
    ]);
    expect(b.lihat("F2")).toBe(2);
    expect(b.lihat("G1:G3")).toEqual([[3.3], [6.7], [10]]);
  });
});

describe("custom functions", () => {
  test("cells arrive as rows, what is left out as null, the invocation last; letter case does not matter", () => {
    const b = bukuHidup(
      {
        Data: [
          [4, 8],
          [6, null],
        ],
      },
      { tambahan },
    );
    dipanggil.length = 0;
    b.ketik("D1", "=uji.rasio(A1:A2,B1:B2)");
    expect(dipanggil.at(-1)?.slice(0, 3)).toEqual([[[4], [6]], [[8], [null]], null]);
    expect(dipanggil.at(-1)?.[3]).toMatchObject({ address: "Data!D1", functionName: "UJI.RASIO" });
    expect(b.lihat("D1:D2")).toEqual([[0.5], ["#N/A"]]);
  });

  test("an error of the function is shown with its message, thrown or among the results", () => {
    const b = bukuHidup(
      {
        Data: [
          ["x", 8],
          [6, null],
        ],
      },
      { tambahan },
    );
    b.ketik("D1", "=UJI.RASIO(A1,B1)");
    b.ketik("D2", "=UJI.RASIO(A2,B2)");
    const nilai = (alamat: string) => {
      const { lembar, baris, kolom } = b.sel(alamat);
      return lembar.sel.get(baris)?.get(kolom)?.nilai;
    };
    expect(nilai("D1")).toEqual({ galat: "#VALUE!", pesan: "realisasi harus angka" });
    expect(nilai("D2")).toEqual({ galat: "#N/A", pesan: "belum ada target" });
  });

  test("a single value asked for and a range given calls once per cell", () => {
    const b = bukuHidup({ Data: [[1], ["2"], ["x"]] }, { tambahan });
    b.ketik("C1", "=UJI.SATU(A1:A3)");
    expect(b.lihat("C1:C3")).toEqual([[2], [3], ["#VALUE!"]]);
  });

  test("a repeating parameter gets all that is left as one list", () => {
    const b = bukuHidup({ Data: [[1]] }, { tambahan });
    b.ketik("C1", "=UJI.SEMUA(A1,A1:A2,3)");
    expect(b.lihat("C1")).toBe(3);
  });

  test("too few and too many arguments, and any other exception, are #VALUE! and no more", () => {
    const b = bukuHidup({ Data: [[1]] }, { tambahan });
    b.ketik("C1", "=UJI.SATU()");
    b.ketik("C2", "=UJI.SATU(1,2)");
    b.ketik("C3", "=UJI.RUSAK()");
    expect(b.lihat("C1:C3")).toEqual([["#VALUE!"], ["#VALUE!"], ["#VALUE!"]]);
    expect(lembarUji(b.buku, "Data").sel.get(2)?.get(2)?.nilai).toEqual({ galat: "#VALUE!" });
  });

  test("an error among the cells given is the result, without a call", () => {
    const b = bukuHidup({ Data: [[{ galat: "#DIV/0!" }, 8]] }, { tambahan });
    dipanggil.length = 0;
    b.ketik("C1", "=UJI.RASIO(A1,B1)");
    expect([b.lihat("C1"), dipanggil.length]).toEqual(["#DIV/0!", 0]);
  });

  test("IFERROR and other functions work around them", () => {
    const b = bukuHidup({ Data: [["x", 8]] }, { tambahan });
    b.ketik("C1", '=IFERROR(UJI.RASIO(A1,B1),"belum")');
    b.ketik("D1", "=ROUND(UJI.RASIO(1,3),2)");
    expect([b.lihat("C1"), b.lihat("D1")]).toEqual(["belum", 0.33]);
  });

  test("formulas typed before the add-in is there are computed when it comes", () => {
    const b = bukuHidup({ Data: [[1]] });
    b.ketik("C1", "=UJI.SATU(A1)");
    expect(b.lihat("C1")).toBe("#NAME?");
    b.mesin.aturTambahan(tambahan);
    expect(b.lihat("C1")).toBe(2);
  });

  test("each call happens once per change, however many formulas look at its result", () => {
    const b = bukuHidup({ Data: [[4, 8]] }, { tambahan });
    b.ketik("C1", "=UJI.RASIO(A1,B1)");
    b.ketik("D1:D50", "=C$1+1");
    dipanggil.length = 0;
    b.ketik("A1", 6);
    expect([dipanggil.length, b.lihat("D50")]).toEqual([1, 1.75]);
  });
});
