import { describe, expect, test } from "vitest";
import type { Buku, GayaSel } from "../../../src/simulator/buku.ts";
import { pasang } from "../../../src/simulator/pustaka/node.ts";
import { gayaDi } from "../../../src/simulator/richapi/sel.ts";
import { bukuUji, gayaUji, lembarUji, selUji } from "../bukuUji.ts";
import { kodeDitolak, lembarPertama } from "./bantu.ts";

const gayaPada = (buku: Buku, b: number, k: number): GayaSel => gayaDi(buku, lembarUji(buku, "Data"), b, k);

describe("fills", () => {
  test("no fill reads as white with pattern None; a colour makes it solid; clear gives back no fill", async () => {
    const buku = bukuUji({ Data: [["a"]] });
    pasang(buku);
    await Excel.run(async (context) => {
      const { fill } = lembarPertama(context).getRange("A1").format;
      const baca = async (): Promise<unknown> => {
        fill.load("color,pattern");
        await context.sync();
        return [fill.color, fill.pattern];
      };
      expect(await baca()).toEqual(["#FFFFFF", "None"]);
      fill.color = "orange";
      expect(await baca()).toEqual(["#FFA500", "Solid"]);
      fill.clear();
      expect(await baca()).toEqual(["#FFFFFF", "None"]);
    });
  });

  test("a hatching keeps its pattern under a new colour", async () => {
    const buku = bukuUji({ Data: [["a"]] });
    const isi = { pola: "Gray50", warna: "#FFFFFF", warnaPola: "#0000FF" };
    lembarUji(buku, "Data")
      .sel.get(0)
      ?.set(0, selUji("a", { gaya: gayaUji({ isi }) }));
    pasang(buku);
    await Excel.run((context) => {
      lembarPertama(context).getRange("A1").format.fill.color = "#FF0000";
      return context.sync();
    });
    expect(gayaPada(buku, 0, 0).isi).toEqual({ pola: "Gray50", warna: "#FF0000", warnaPola: "#0000FF" });
  });

  test.each(["merah", "#12345", "", 5])("colour %j is InvalidArgument", async (warna) => {
    pasang(bukuUji({ Data: [["a"]] }));
    const kode = await kodeDitolak((context) => {
      lembarPertama(context).getRange("A1").format.fill.color = warna as string;
      return Promise.resolve();
    });
    expect(kode).toBe("InvalidArgument");
  });

  test("many areas are filled with one command, and nothing beside them", async () => {
    const buku = bukuUji({ Data: [["a", "b"], ["c"]] });
    pasang(buku);
    await Excel.run((context) => {
      lembarPertama(context).getRanges("A1, B3:C4").format.fill.color = "#00B050";
      return context.sync();
    });
    const hijau = (b: number, k: number): boolean => gayaPada(buku, b, k).isi.warna === "#00B050";
    expect([hijau(0, 0), hijau(2, 1), hijau(3, 2)]).toEqual([true, true, true]);
    expect([hijau(0, 1), hijau(1, 0), hijau(4, 1)]).toEqual([false, false, false]);
  });
});

describe("properties over a range", () => {
  test("mixed properties read null, shared ones their value", async () => {
    const buku = bukuUji({ Data: [["a", "b"]] });
    const huruf = { ...buku.gayaBawaan.huruf, tebal: true };
    lembarUji(buku, "Data")
      .sel.get(0)
      ?.set(1, selUji("b", { gaya: gayaUji({ huruf }) }));
    pasang(buku);
    await Excel.run(async (context) => {
      const { format } = lembarPertama(context).getRange("A1:B1");
      format.load("font/bold,font/name,fill/color,columnWidth,wrapText");
      await context.sync();
      expect([format.font.bold, format.font.name, format.columnWidth, format.wrapText]).toEqual([
        null,
        "Calibri",
        48,
        false,
      ]);
    });
  });

  test("alignment, wrapping, indent, fonts and sizes arrive in the workbook", async () => {
    const buku = bukuUji({ Data: [["a"]] });
    pasang(buku);
    await Excel.run((context) => {
      const range = lembarPertama(context).getRange("A1:B2");
      range.format.wrapText = true;
      range.format.verticalAlignment = "Center";
      range.format.indentLevel = 2;
      range.format.font.size = 14;
      range.format.font.bold = true;
      range.format.font.underline = "Single";
      range.format.columnWidth = 90;
      range.format.rowHeight = 30;
      range.format.protection.locked = false;
      return context.sync();
    });
    expect(gayaPada(buku, 1, 1)).toMatchObject({
      lipat: true,
      tegak: "Center",
      rata: "Left",
      takuk: 2,
      huruf: { ukuran: 14, tebal: true, garisBawah: "Single" },
      terkunci: false,
    });
    const lembar = lembarUji(buku, "Data");
    expect([lembar.lebarKolom, lembar.tinggiBaris]).toEqual([
      new Map([
        [0, 90],
        [1, 90],
      ]),
      new Map([
        [0, 30],
        [1, 30],
      ]),
    ]);
  });

  test("cells that looked alike keep sharing one look", async () => {
    const buku = bukuUji({ Data: [] });
    pasang(buku);
    await Excel.run((context) => {
      lembarPertama(context).getRange("A1:C3").format.font.bold = true;
      return context.sync();
    });
    expect(gayaPada(buku, 2, 2)).toBe(gayaPada(buku, 0, 0));
  });

  test("standard sizes forget the sizes set before", async () => {
    const buku = bukuUji({ Data: [] });
    const lembar = lembarUji(buku, "Data");
    lembar.lebarKolom.set(3, 10);
    lembar.tinggiBaris.set(70, 99);
    pasang(buku);
    await Excel.run((context) => {
      const { format } = lembarPertama(context).getRange();
      format.useStandardWidth = true;
      format.useStandardHeight = true;
      return context.sync();
    });
    expect([lembar.lebarKolom.size, lembar.tinggiBaris.size]).toEqual([0, 0]);
  });

  test.each<[string, (f: Excel.RangeFormat) => void]>([
    ["row height 410", (f) => (f.rowHeight = 410)],
    ["negative column width", (f) => (f.columnWidth = -1)],
    ["font size 0", (f) => (f.font.size = 0)],
    ["unknown alignment", (f) => (f.horizontalAlignment = "Middle" as "Center")],
    ["unknown border style", (f) => (f.borders.getItem("EdgeTop").style = "Wavy" as "Dot")],
    ["unknown border", (f) => f.borders.getItem("Top" as "EdgeTop").load("style")],
    ["wrapText as text", (f) => (f.wrapText = "ya" as unknown as boolean)],
    ["half an indent", (f) => (f.indentLevel = 0.5)],
  ])("%s is InvalidArgument", async (_, kerja) => {
    pasang(bukuUji({ Data: [["a"]] }));
    const kode = await kodeDitolak((context) => {
      kerja(lembarPertama(context).getRange("A1").format);
      return Promise.resolve();
    });
    expect(kode).toBe("InvalidArgument");
  });
});

describe("whole columns and rows", () => {
  test("a styled column shows in its blank cells and changes those that are stored", async () => {
    const buku = bukuUji({ Data: [["a"], ["b"]] });
    pasang(buku);
    await Excel.run(async (context) => {
      const sheet = lembarPertama(context);
      sheet.getRange("A:A").format.fill.color = "#FFFF00";
      const jauh = sheet.getRange("A900000");
      jauh.load("format/fill/color");
      await context.sync();
      expect(jauh.format.fill.color).toBe("#FFFF00");
    });
    const lembar = lembarUji(buku, "Data");
    expect([lembar.sel.size, lembar.gayaKolom.size]).toEqual([2, 1]);
    expect([gayaPada(buku, 1, 0).isi.warna, gayaPada(buku, 1, 1).isi.pola]).toEqual(["#FFFF00", "None"]);
  });

  test("rows and columns that cross keep both looks where they meet", async () => {
    const buku = bukuUji({ Data: [] });
    pasang(buku);
    await Excel.run((context) => {
      const sheet = lembarPertama(context);
      sheet.getRange("B:B").format.fill.color = "#FF0000";
      sheet.getRange("2:2").format.font.bold = true;
      sheet.getRange("C:C").format.wrapText = true;
      return context.sync();
    });
    const b2 = gayaPada(buku, 1, 1);
    const c2 = gayaPada(buku, 1, 2);
    expect([b2.isi.warna, b2.huruf.tebal]).toEqual(["#FF0000", true]);
    expect([c2.lipat, c2.huruf.tebal, gayaPada(buku, 1, 3).huruf.tebal]).toEqual([true, true, true]);
  });

  test("fitting columns to their text widens those that hold some", async () => {
    const buku = bukuUji({ Data: [["Indeks Kepuasan Pengguna Jasa", "x", null]] });
    pasang(buku);
    await Excel.run((context) => {
      lembarPertama(context).getRange("A:C").format.autofitColumns();
      return context.sync();
    });
    const { lebarKolom } = lembarUji(buku, "Data");
    expect(lebarKolom.get(0)).toBeGreaterThan(120);
    expect(lebarKolom.get(1)).toBeLessThan(48);
    expect(lebarKolom.has(2)).toBe(false);
  });
});

describe("borders", () => {
  const garis = (buku: Buku, b: number, k: number): string =>
    Object.entries(gayaPada(buku, b, k).garis)
      .filter(([, g]) => g.gaya !== "None")
      .map(([sisi, g]) => `${sisi}:${g.tebal}:${g.warna}`)
      .join(" ");

  test("edges run around the range, inside lines between its cells", async () => {
    const buku = bukuUji({ Data: [] });
    pasang(buku);
    await Excel.run((context) => {
      const { borders } = lembarPertama(context).getRange("A1:B2").format;
      borders.getItem("EdgeTop").style = "Continuous";
      borders.getItem("EdgeTop").color = "#808080";
      borders.getItem("EdgeTop").weight = "Medium";
      borders.getItem("InsideVertical").style = "Continuous";
      return context.sync();
    });
    expect(garis(buku, 0, 0)).toBe("EdgeTop:Medium:#808080 EdgeRight:Thin:#000000");
    expect(garis(buku, 0, 1)).toBe("EdgeTop:Medium:#808080 EdgeLeft:Thin:#000000");
    expect(garis(buku, 1, 0)).toBe("EdgeRight:Thin:#000000");
  });

  test("a colour alone draws a line, style None takes it away, and mixed edges read null", async () => {
    const buku = bukuUji({ Data: [] });
    pasang(buku);
    await Excel.run(async (context) => {
      const sheet = lembarPertama(context);
      sheet.getRange("A1:B1").format.borders.getItem("EdgeBottom").color = "#FF0000";
      sheet.getRange("B1").format.borders.getItem("EdgeBottom").style = "None";
      const tepi = sheet.getRange("A1:B1").format.borders;
      tepi.load("items/sideIndex,items/style,count");
      await context.sync();
      expect(tepi.count).toBe(8);
      expect(tepi.items.find((t) => t.sideIndex === "EdgeBottom")?.style).toBeNull();
      expect(tepi.items.find((t) => t.sideIndex === "EdgeTop")?.style).toBe("None");
    });
    expect([garis(buku, 0, 0), garis(buku, 0, 1)]).toEqual(["EdgeBottom:Thin:#FF0000", ""]);
  });
});

describe("set…Properties", () => {
  test("each cell gets its own format, each row its height and visibility", async () => {
    const buku = bukuUji({ Data: [["a", "b"], ["c"]] });
    pasang(buku);
    await Excel.run((context) => {
      const range = lembarPertama(context).getRange("A1:B2");
      range.setCellProperties([
        [{ format: { fill: { color: "#FF0000" }, font: { bold: true } } }, {}],
        [{}, { format: { borders: { bottom: { weight: "Thick", color: "#0000FF", style: "Dash" } } } }],
      ]);
      range.setRowProperties([{ rowHidden: true }, { format: { rowHeight: 25, wrapText: true } }]);
      range.setColumnProperties([{ format: { columnWidth: 77 } }, { columnHidden: true }]);
      return context.sync();
    });
    const lembar = lembarUji(buku, "Data");
    expect(gayaPada(buku, 0, 0)).toMatchObject({ isi: { warna: "#FF0000" }, huruf: { tebal: true } });
    expect(gayaPada(buku, 1, 1).garis.EdgeBottom).toEqual({ gaya: "Dash", tebal: "Thick", warna: "#0000FF" });
    expect([lembar.barisTersembunyi, lembar.kolomTersembunyi]).toEqual([new Set([0]), new Set([1])]);
    expect([lembar.tinggiBaris.get(1), lembar.lebarKolom.get(0), gayaPada(buku, 1, 0).lipat]).toEqual([
      25,
      77,
      true,
    ]);
  });

  test.each<[string, (range: Excel.Range) => void]>([
    ["a column too wide", (r) => r.setColumnProperties([{ format: { columnWidth: 1343 } }, {}])],
    ["a row too high", (r) => r.setRowProperties([{ format: { rowHeight: 410 } }])],
    ["a negative width", (r) => r.setColumnProperties([{ format: { columnWidth: -1 } }, {}])],
    ["a height among columns", (r) => r.setColumnProperties([{ format: { rowHeight: 20 } as object }, {}])],
    ["fewer columns than the range has", (r) => r.setColumnProperties([{ format: { columnWidth: 50 } }])],
  ])("%s is InvalidArgument", async (_, kerja) => {
    pasang(bukuUji({ Data: [["a", "b"]] }));
    const kode = await kodeDitolak((context) => {
      kerja(lembarPertama(context).getRange("A1:B1"));
      return Promise.resolve();
    });
    expect(kode).toBe("InvalidArgument");
  });

  test.each<[string, unknown[][]]>([
    ["another size", [[{}]]],
    ["an unknown field", [[{ format: { fil: {} } }, {}]]],
    ["an unknown colour", [[{ format: { fill: { color: "merah" } } }, {}]]],
    ["a prototype's name", [[{ format: { constructor: { x: 1 } } }, {}]]],
  ])("%s is InvalidArgument", async (_, data) => {
    pasang(bukuUji({ Data: [["a", "b"]] }));
    const kode = await kodeDitolak((context) => {
      lembarPertama(context)
        .getRange("A1:B1")
        .setCellProperties(data as Excel.SettableCellProperties[][]);
      return Promise.resolve();
    });
    expect(kode).toBe("InvalidArgument");
  });
});
