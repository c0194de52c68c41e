import { describe, expect, test } from "vitest";
import type { Buku } from "../../../src/simulator/buku.ts";
import { pasang } from "../../../src/simulator/pustaka/node.ts";
import { bukuUji, gayaUji, lembarUji, selUji, GAYA_BAWAAN } from "../bukuUji.ts";
import { lembarPertama } from "./bantu.ts";

async function diLembar(buku: Buku, kerja: (sheet: Excel.Worksheet) => void): Promise<void> {
  pasang(buku, { tahun: 2019 });
  await Excel.run(async (context) => {
    kerja(lembarPertama(context));
    await context.sync();
  });
}

const nilaiDi = (buku: Buku, b: number, k: number): unknown =>
  lembarUji(buku, "Data").sel.get(b)?.get(k)?.nilai;

describe("writing values", () => {
  test("one value fills the range, rows of values fill it cell by cell, null leaves a cell alone", async () => {
    const buku = bukuUji({ Data: [["a", "b"]] });
    await diLembar(buku, (s) => {
      s.getRange("A2:B3").values = 5 as unknown as number[][];
      s.getRange("A1:B1").values = [[null, ""]];
    });
    expect([nilaiDi(buku, 0, 0), nilaiDi(buku, 0, 1)]).toEqual(["a", null]);
    expect([nilaiDi(buku, 1, 0), nilaiDi(buku, 2, 1)]).toEqual([5, 5]);
  });

  test("one formula for a range is meant for its first cell", async () => {
    const buku = bukuUji({ Data: [] });
    await diLembar(buku, (s) => {
      s.getRange("A1:A3").formulas = "=B1*$C$1" as unknown as string[][];
    });
    const rumus = [0, 1, 2].map((b) => lembarUji(buku, "Data").sel.get(b)?.get(0)?.rumus);
    expect(rumus).toEqual(["B1*$C$1", "B2*$C$1", "B3*$C$1"]);
  });

  test("entered percentages bring their format to General cells only", async () => {
    const buku = bukuUji({ Data: [] });
    lembarUji(buku, "Data").sel.set(0, new Map([[1, selUji(null, { gaya: gayaUji({ format: "0.000" }) })]]));
    await diLembar(buku, (s) => {
      s.getRange("A1:B1").values = [["99%", "99%"]];
    });
    const format = [0, 1].map((k) => lembarUji(buku, "Data").sel.get(0)?.get(k)?.gaya.format);
    expect(format).toEqual(["0%", "0.000"]);
    expect(nilaiDi(buku, 0, 1)).toBe(0.99);
  });

  test("cells hidden under a merged area take nothing", async () => {
    const buku = bukuUji({ Data: [["a"]] });
    lembarUji(buku, "Data").gabung.push({ baris: 0, kolom: 0, barisAkhir: 1, kolomAkhir: 1 });
    await diLembar(buku, (s) => {
      s.getRange("A1:B2").values = [
        ["x", "y"],
        ["z", "w"],
      ];
    });
    expect([nilaiDi(buku, 0, 0), nilaiDi(buku, 0, 1), nilaiDi(buku, 1, 0)]).toEqual([
      "x",
      undefined,
      undefined,
    ]);
  });

  test("more than 1 500 cells are sent in chunks and all arrive", async () => {
    const buku = bukuUji({ Data: [] });
    await diLembar(buku, (s) => {
      s.getRange("A1:B2000").values = Array.from({ length: 2000 }, (_, i) => [i, `'${i}`]);
    });
    expect([nilaiDi(buku, 1999, 0), nilaiDi(buku, 1999, 1), nilaiDi(buku, 750, 0)]).toEqual([
      1999,
      "1999",
      750,
    ]);
  });

  test("a sheet keeps its formulas pointing at it when it is renamed", async () => {
    const buku = bukuUji({ Data: [["a"]], Lain: [] });
    lembarUji(buku, "Lain").sel.set(0, new Map([[0, selUji(1, { rumus: 'Data!A1&"Data!"' })]]));
    await diLembar(buku, (s) => {
      s.name = "Data Baru";
    });
    expect(lembarUji(buku, "Lain").sel.get(0)?.get(0)?.rumus).toBe("'Data Baru'!A1&\"Data!\"");
  });
});

describe("clearing", () => {
  function bukuBersih(): Buku {
    const buku = bukuUji({ Data: [["a", "b"]] });
    const lembar = lembarUji(buku, "Data");
    const gaya = gayaUji({ isi: { pola: "Solid", warna: "#FF0000", warnaPola: "#000000" } });
    const tautan = { alamat: null, lokasi: "Data!B1", petunjuk: null };
    lembar.sel.get(0)?.set(0, selUji("a", { gaya, tautan }));
    lembar.gabung.push({ baris: 0, kolom: 0, barisAkhir: 1, kolomAkhir: 0 });
    return buku;
  }

  test("All takes contents, formats, links and merges, and leaves nothing behind", async () => {
    const buku = bukuBersih();
    await diLembar(buku, (s) => s.getRange().clear());
    const lembar = lembarUji(buku, "Data");
    expect([lembar.sel.size, lembar.gabung, lembar.gayaKolom.size, lembar.gayaBaris.size]).toEqual([
      0,
      [],
      0,
      0,
    ]);
  });

  test("Contents keeps the format and the merge", async () => {
    const buku = bukuBersih();
    await diLembar(buku, (s) => s.getRange("A1:B1").clear("Contents"));
    const lembar = lembarUji(buku, "Data");
    expect(lembar.sel.get(0)?.get(0)).toMatchObject({
      nilai: null,
      tautan: null,
      gaya: { isi: { pola: "Solid" } },
    });
    expect(lembar.gabung).toHaveLength(1);
  });

  test("Formats keeps the contents and splits merged cells", async () => {
    const buku = bukuBersih();
    await diLembar(buku, (s) => s.getRange("A1:B1").clear("Formats"));
    const lembar = lembarUji(buku, "Data");
    expect(lembar.sel.get(0)?.get(0)).toMatchObject({ nilai: "a", gaya: GAYA_BAWAAN });
    expect(lembar.gabung).toEqual([]);
  });

  test("Hyperlinks keeps contents and format", async () => {
    const buku = bukuBersih();
    await diLembar(buku, (s) => s.getRange("A1").clear("Hyperlinks"));
    expect(lembarUji(buku, "Data").sel.get(0)?.get(0)).toMatchObject({
      nilai: "a",
      tautan: null,
      gaya: { isi: { pola: "Solid" } },
    });
  });
});

describe("merging", () => {
  test("the first filled cell gives the content, the top-left one the look", async () => {
    const buku = bukuUji({ Data: [[null, "b"], ["c"]] });
    const gaya = gayaUji({ tegak: "Center" });
    lembarUji(buku, "Data").sel.get(0)?.set(0, selUji(null, { gaya }));
    await diLembar(buku, (s) => s.getRange("A1:B2").merge());
    const lembar = lembarUji(buku, "Data");
    expect(lembar.gabung).toEqual([{ baris: 0, kolom: 0, barisAkhir: 1, kolomAkhir: 1 }]);
    expect([nilaiDi(buku, 0, 0), nilaiDi(buku, 0, 1), nilaiDi(buku, 1, 0)]).toEqual(["b", null, null]);
    expect(lembar.sel.get(1)?.get(1)?.gaya.tegak).toBe("Center");
  });

  test("across merges row by row; a touched merge is swallowed whole", async () => {
    const buku = bukuUji({ Data: [] });
    lembarUji(buku, "Data").gabung.push({ baris: 4, kolom: 1, barisAkhir: 6, kolomAkhir: 1 });
    await diLembar(buku, (s) => {
      s.getRange("A1:C2").merge(true);
      s.getRange("A5:B5").merge();
    });
    expect(lembarUji(buku, "Data").gabung).toEqual([
      { baris: 0, kolom: 0, barisAkhir: 0, kolomAkhir: 2 },
      { baris: 1, kolom: 0, barisAkhir: 1, kolomAkhir: 2 },
      { baris: 4, kolom: 0, barisAkhir: 6, kolomAkhir: 1 },
    ]);
  });

  test("unmerge splits whatever the range touches", async () => {
    const buku = bukuUji({ Data: [] });
    lembarUji(buku, "Data").gabung.push({ baris: 0, kolom: 0, barisAkhir: 3, kolomAkhir: 3 });
    await diLembar(buku, (s) => s.getRange("B2").unmerge());
    expect(lembarUji(buku, "Data").gabung).toEqual([]);
  });
});

describe("links", () => {
  test("a link in a blank cell shows where it leads and looks like a link", async () => {
    const buku = bukuUji({ Data: [["a"]] });
    pasang(buku);
    await Excel.run(async (context) => {
      const sheet = lembarPertama(context);
      const kosong = sheet.getRange("B1");
      kosong.hyperlink = { documentReference: "Data!A1", screenTip: "ke sumber" };
      sheet.getRange("A1").hyperlink = { address: "https://kemenkeu.go.id", textToDisplay: "situs" };
      kosong.load("hyperlink,values");
      await context.sync();
      expect(kosong.hyperlink).toEqual({
        documentReference: "Data!A1",
        screenTip: "ke sumber",
        textToDisplay: "Data!A1",
      });
    });
    const lembar = lembarUji(buku, "Data");
    expect(lembar.sel.get(0)?.get(1)?.gaya.huruf).toMatchObject({ warna: "#0563C1", garisBawah: "Single" });
    expect(nilaiDi(buku, 0, 0)).toBe("situs");
  });
});
