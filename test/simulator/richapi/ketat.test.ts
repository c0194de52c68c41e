import { describe, expect, test } from "vitest";
import { pasang } from "../../../src/simulator/pustaka/node.ts";
import { bukuUji, gayaUji, lembarUji, selUji } from "../bukuUji.ts";
import { kodeDitolak, lembarPertama } from "./bantu.ts";

const DATA = { Data: [["a", 1]], Lain: [["x"]] };

describe("what Excel refuses", () => {
  test("an unknown sheet is ItemNotFound, with the place of the error", async () => {
    pasang(bukuUji(DATA));
    const sebab = await Excel.run((context) => {
      context.workbook.worksheets.getItem("Tidak ada").getRange("A1").load("values");
      return context.sync();
    }).catch((e: unknown) => e as OfficeExtension.Error);
    expect(sebab).toMatchObject({
      code: "ItemNotFound",
      debugInfo: { errorLocation: "WorksheetCollection.getItem" },
    });
  });

  test.each([
    "A0",
    "XFE1",
    "A1048577",
    "A1,B2",
    "1A",
    "A1:",
    " ",
    "A1:B",
    "Data!",
    "Lain!A1",
    "TidakAda!A1",
    "nama",
  ])("address %j is InvalidArgument", async (alamat) => {
    pasang(bukuUji(DATA));
    const kode = await kodeDitolak((context) => {
      context.workbook.worksheets.getItem("Data").getRange(alamat);
      return Promise.resolve();
    });
    expect(kode).toBe("InvalidArgument");
  });

  test("getRanges takes 8 192 characters and no more", async () => {
    const alamat = (n: number): string => Array.from({ length: n }, (_, i) => `A${1000 + i}`).join(",");
    const pas = alamat(1365).concat(",AB");
    expect([pas.length, `${pas}1`.length]).toEqual([8192, 8193]);
    pasang(bukuUji(DATA));
    const lebih = await kodeDitolak((context) => {
      lembarPertama(context).getRanges(`${pas}1`);
      return Promise.resolve();
    });
    expect(lebih).toBe("InvalidArgument");
    await Excel.run((context) => {
      lembarPertama(context).getRanges(alamat(1365)).format.fill.color = "#FF0000";
      return context.sync();
    });
  });

  test.each([
    ["too few rows", [[1, 2]]],
    [
      "too many columns",
      [
        [1, 2, 3],
        [1, 2, 3],
      ],
    ],
    ["ragged rows", [[1, 2], [1]]],
    ["one value in an array", [[1]]],
    ["a plain list", [1, 2]],
  ])("values of another size are InvalidArgument: %s", async (_, nilai) => {
    const buku = bukuUji(DATA);
    pasang(buku);
    const kode = await kodeDitolak((context) => {
      lembarPertama(context).getRange("A1:B2").values = nilai as unknown[][];
      return Promise.resolve();
    });
    expect(kode).toBe("InvalidArgument");
    expect(lembarUji(buku, "Data").sel.get(0)?.get(0)?.nilai).toBe("a");
  });

  test("number formats of another size are InvalidArgument", async () => {
    pasang(bukuUji(DATA));
    const kode = await kodeDitolak((context) => {
      lembarPertama(context).getRange("A1:B2").numberFormat = [["0"]];
      return Promise.resolve();
    });
    expect(kode).toBe("InvalidArgument");
  });

  test("values of more than 1 500 cells are checked by the request's first action", async () => {
    pasang(bukuUji(DATA));
    const kode = await kodeDitolak((context) => {
      lembarPertama(context).getRange("A1:A2000").values = Array.from({ length: 1999 }, () => [1]);
      return Promise.resolve();
    });
    expect(kode).toBe("InvalidArgument");
  });

  test("cells of an unbounded range cannot be set", async () => {
    pasang(bukuUji(DATA));
    const kode = await kodeDitolak((context) => {
      lembarPertama(context).getRange("A:A").values = "x" as unknown as string[][];
      return Promise.resolve();
    });
    expect(kode).toBe("InvalidArgument");
  });

  test.each(["", " ", "a".repeat(32), "a/b", "a\\b", "a?b", "a*b", "a[b", "a]b", "a:b", "'a", "a'"])(
    "sheet name %j is InvalidArgument",
    async (nama) => {
      pasang(bukuUji(DATA));
      const kode = await kodeDitolak((context) => {
        context.workbook.worksheets.add(nama);
        return Promise.resolve();
      });
      expect(kode).toBe("InvalidArgument");
    },
  );

  test("a sheet name that exists, in whatever letter case, is refused on adding and on renaming", async () => {
    pasang(bukuUji(DATA));
    const tambah = await kodeDitolak((context) => {
      context.workbook.worksheets.add("LAIN");
      return Promise.resolve();
    });
    const ganti = await kodeDitolak((context) => {
      lembarPertama(context).name = "lain";
      return Promise.resolve();
    });
    expect([tambah, ganti]).toEqual(["ItemAlreadyExists", "InvalidArgument"]);
  });

  test("locked cells of a protected sheet take no values, unlocked ones do", async () => {
    const buku = bukuUji(DATA);
    const lembar = lembarUji(buku, "Data");
    lembar.proteksi = { bolehFormatSel: false };
    lembar.sel.get(0)?.set(1, selUji(1, { gaya: gayaUji({ terkunci: false }) }));
    pasang(buku);
    const terkunci = await kodeDitolak((context) => {
      lembarPertama(context).getRange("A1:B1").values = [[1, 2]];
      return Promise.resolve();
    });
    expect(terkunci).toBe("AccessDenied");
    await Excel.run((context) => {
      lembarPertama(context).getRange("B1").values = [[7]];
      return context.sync();
    });
    expect(lembar.sel.get(0)?.get(1)?.nilai).toBe(7);
  });

  test("formatting a protected sheet needs its permission", async () => {
    const buku = bukuUji(DATA);
    const lembar = lembarUji(buku, "Data");
    lembar.proteksi = { bolehFormatSel: false };
    pasang(buku);
    const warnai = (context: Excel.RequestContext): Promise<void> => {
      lembarPertama(context).getRange("A1").format.fill.color = "#FF0000";
      return Promise.resolve();
    };
    expect(await kodeDitolak(warnai)).toBe("AccessDenied");
    lembar.proteksi = { bolehFormatSel: true };
    await Excel.run(async (context) => {
      await warnai(context);
      await context.sync();
    });
    expect(lembar.sel.get(0)?.get(0)?.gaya.isi).toEqual({
      pola: "Solid",
      warna: "#FF0000",
      warnaPola: "#000000",
    });
  });

  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    ["merging", (s) => s.getRange("A1:B1").merge()],
    ["splitting", (s) => s.getRange("A1:B1").unmerge()],
    ["column widths", (s) => (s.getRange("A1").format.columnWidth = 50)],
    ["hiding rows", (s) => (s.getRange("A1").rowHidden = true)],
    ["clearing", (s) => s.getRange("A1").clear()],
    ["links", (s) => (s.getRange("A1").hyperlink = { documentReference: "Lain!A1" })],
    ["charts", (s) => s.charts.add("Doughnut", s.getRange("A1:B1"), "Columns")],
    ["protecting again", (s) => s.protection.protect()],
  ])("a protected sheet refuses %s", async (_, kerja) => {
    const buku = bukuUji(DATA);
    lembarUji(buku, "Data").proteksi = { bolehFormatSel: true };
    pasang(buku);
    const kode = await kodeDitolak((context) => {
      kerja(lembarPertama(context));
      return Promise.resolve();
    });
    expect(kode).toBe("AccessDenied");
  });

  test.each<[string, (context: Excel.RequestContext) => void]>([
    ["adding a sheet", (c) => c.workbook.worksheets.add("Baru")],
    ["deleting a sheet", (c) => lembarPertama(c).delete()],
    ["renaming a sheet", (c) => (lembarPertama(c).name = "Baru")],
    ["moving a sheet", (c) => (lembarPertama(c).position = 1)],
    ["hiding a sheet", (c) => (lembarPertama(c).visibility = "Hidden")],
  ])("a workbook with protected structure refuses %s", async (_, kerja) => {
    const buku = bukuUji(DATA);
    buku.proteksiStruktur = true;
    pasang(buku);
    const kode = await kodeDitolak((context) => {
      kerja(context);
      return Promise.resolve();
    });
    expect(kode).toBe("AccessDenied");
  });

  test("the last visible sheet can be neither hidden nor deleted", async () => {
    const buku = bukuUji(DATA);
    lembarUji(buku, "Lain").tampak = "Hidden";
    pasang(buku);
    const sembunyi = await kodeDitolak((context) => {
      lembarPertama(context).visibility = "Hidden";
      return Promise.resolve();
    });
    const hapus = await kodeDitolak((context) => {
      lembarPertama(context).delete();
      return Promise.resolve();
    });
    expect([sembunyi, hapus]).toEqual(["InvalidOperation", "InvalidOperation"]);
  });

  test("a read-only workbook can be read and not written", async () => {
    const buku = bukuUji(DATA);
    buku.hanyaBaca = true;
    pasang(buku);
    await Excel.run(async (context) => {
      context.workbook.load("readOnly");
      const r = lembarPertama(context).getRange("A1");
      r.load("values");
      await context.sync();
      expect([context.workbook.readOnly, r.values]).toEqual([true, [["a"]]]);
    });
    const nilai = await kodeDitolak((context) => {
      lembarPertama(context).getRange("A1").values = [["b"]];
      return Promise.resolve();
    });
    const lembar = await kodeDitolak((context) => {
      context.workbook.worksheets.add("Baru");
      return Promise.resolve();
    });
    expect([nilai, lembar]).toEqual(["AccessDenied", "AccessDenied"]);
  });

  test("a member the simulator does not have is ApiNotFound", async () => {
    pasang(bukuUji(DATA));
    const kode = await kodeDitolak((context) => {
      lembarPertama(context).getRange("A1").load("style");
      return Promise.resolve();
    });
    expect(kode).toBe("ApiNotFound");
  });

  test("an object of a deleted sheet is ItemNotFound", async () => {
    pasang(bukuUji(DATA));
    const kode = await kodeDitolak((context) => {
      const sheet = lembarPertama(context);
      const range = sheet.getRange("A1");
      sheet.delete();
      range.values = [[1]];
      return Promise.resolve();
    });
    expect(kode).toBe("ItemNotFound");
  });

  test("setCellProperties of more than 80 000 cells breaks down on the web", async () => {
    pasang(bukuUji(DATA));
    const data = Array.from({ length: 80_001 }, () => [{}]);
    const kode = await kodeDitolak((context) => {
      lembarPertama(context).getRange("A1:A80001").setCellProperties(data);
      return Promise.resolve();
    });
    expect(kode).toBe("GeneralException");
  });
});
