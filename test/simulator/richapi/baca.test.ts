import { describe, expect, test } from "vitest";
import { pasang } from "../../../src/simulator/pustaka/node.ts";
import { bukuUji, gayaUji, lembarUji, selUji } from "../bukuUji.ts";

const CONTOH = {
  Data: [
    ["Nama", "Nilai", null],
    ["a", 1.5, true],
    [null, { galat: "#N/A" } as const, ""],
  ],
  Kosong: [],
};

describe("reading through Microsoft's library", () => {
  test("a used range gives values, formulas, number formats, text and value types", async () => {
    const buku = bukuUji(CONTOH);
    lembarUji(buku, "Data")
      .sel.get(1)
      ?.set(1, selUji(0.5, { rumus: "A1/2", gaya: gayaUji({ format: "0%" }) }));
    pasang(buku);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("data").getUsedRange(true);
      range.load("address,values,formulas,numberFormat,text,valueTypes,rowCount,columnCount,cellCount");
      await context.sync();
      expect(range.address).toBe("Data!A1:C3");
      expect([range.rowCount, range.columnCount, range.cellCount]).toEqual([3, 3, 9]);
      expect(range.values).toEqual([
        ["Nama", "Nilai", ""],
        ["a", 0.5, true],
        ["", "#N/A", ""],
      ]);
      expect(range.formulas[1]).toEqual(["a", "=A1/2", true]);
      expect(range.numberFormat[1]).toEqual(["General", "0%", "General"]);
      expect(range.text[1]).toEqual(["a", "50%", "TRUE"]);
      expect(range.valueTypes).toEqual([
        ["String", "String", "Empty"],
        ["String", "Double", "Boolean"],
        ["Empty", "Error", "Empty"],
      ]);
    });
  });

  test("a property that was not loaded throws Microsoft's PropertyNotLoaded", async () => {
    pasang(bukuUji(CONTOH));
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Data").getRange("A1");
      range.load("address");
      await context.sync();
      expect(() => range.values).toThrowError(expect.objectContaining({ code: "PropertyNotLoaded" }));
      expect(range.address).toBe("Data!A1");
    });
  });

  test("every sheet's properties load through the collection, in tab order", async () => {
    const buku = bukuUji(CONTOH);
    lembarUji(buku, "Kosong").tampak = "Hidden";
    pasang(buku);
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name,items/visibility,items/position,items/protection/protected");
      const jumlah = worksheets.getCount(true);
      await context.sync();
      expect(worksheets.items.map((s) => [s.name, s.visibility, s.position, s.protection.protected])).toEqual(
        [
          ["Data", "Visible", 0, false],
          ["Kosong", "Hidden", 1, false],
        ],
      );
      expect(jumlah.value).toBe(1);
    });
  });

  test("a blank sheet has a null used range, and A1 as its used range otherwise", async () => {
    pasang(bukuUji(CONTOH));
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Kosong");
      const atauKosong = sheet.getUsedRangeOrNullObject();
      const biasa = sheet.getUsedRange();
      biasa.load("address");
      await context.sync();
      expect(atauKosong.isNullObject).toBe(true);
      expect(biasa.address).toBe("Kosong!A1");
    });
  });

  test("a used range counts formats unless only values are asked for", async () => {
    const buku = bukuUji({ Data: [["x"]] });
    const isi = gayaUji({ isi: { pola: "Solid", warna: "#FF0000", warnaPola: "#000000" } });
    lembarUji(buku, "Data").sel.set(4, new Map([[3, selUji(null, { gaya: isi })]]));
    pasang(buku);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      const [semua, nilai] = [sheet.getUsedRange(), sheet.getUsedRange(true)];
      semua.load("address");
      nilai.load("address");
      await context.sync();
      expect([semua.address, nilai.address]).toEqual(["Data!A1:D5", "Data!A1"]);
    });
  });

  test("an unbounded range has an address and no cells", async () => {
    pasang(bukuUji(CONTOH));
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      const [kolom, baris, semua] = [sheet.getRange("A:B"), sheet.getRange("$2:$3"), sheet.getRange()];
      for (const r of [kolom, baris, semua]) r.load("address,values,cellCount,isEntireRow,isEntireColumn");
      await context.sync();
      expect([kolom.address, kolom.values, kolom.isEntireColumn]).toEqual(["Data!A:B", null, true]);
      expect([baris.address, baris.isEntireRow, baris.cellCount]).toEqual(["Data!2:3", true, 32_768]);
      expect([semua.address, semua.cellCount]).toEqual(["Data!1:1048576", -1]);
    });
  });

  test("a sheet name that needs it is quoted in addresses, and quoted addresses are understood", async () => {
    pasang(bukuUji({ "Rapor d'IKU": [["x"]], A1: [["y"]] }));
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Rapor d'IKU").getRange("'Rapor d''IKU'!B2");
      const mirip = context.workbook.worksheets.getItem("A1").getRange("B2");
      range.load("address");
      mirip.load("address");
      await context.sync();
      expect([range.address, mirip.address]).toEqual(["'Rapor d''IKU'!B2", "'A1'!B2"]);
    });
  });

  test("ranges derived from a range", async () => {
    pasang(bukuUji(CONTOH));
    await Excel.run(async (context) => {
      const r = context.workbook.worksheets.getItem("Data").getRange("B2:D5");
      const turunan = [
        r.getCell(1, 1),
        r.getOffsetRange(1, -1),
        r.getResizedRange(1, 1),
        r.getLastCell(),
        r.getRow(2),
        r.getColumn(0),
        r.getEntireRow(),
        r.getRowsAbove(1),
        r.getRowsBelow(2),
        r.getColumnsAfter(1),
        r.getBoundingRect("F9"),
        r.getIntersection("A1:C3"),
      ];
      for (const t of turunan) t.load("address");
      await context.sync();
      expect(turunan.map((t) => t.address.replace("Data!", ""))).toEqual([
        "C3",
        "A3:C6",
        "B2:E6",
        "D5",
        "B4:D4",
        "B2:B5",
        "2:5",
        "B1:D1",
        "B6:D7",
        "E2:E5",
        "B2:F9",
        "B2:C3",
      ]);
    });
  });

  test("merged areas of a range", async () => {
    const buku = bukuUji(CONTOH);
    lembarUji(buku, "Data").gabung.push(
      { baris: 0, kolom: 0, barisAkhir: 0, kolomAkhir: 1 },
      { baris: 8, kolom: 0, barisAkhir: 9, kolomAkhir: 0 },
    );
    pasang(buku);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      const ada = sheet.getRange("A1:C3").getMergedAreasOrNullObject();
      ada.areas.load("items/rowIndex,items/columnCount");
      const tidak = sheet.getRange("D1:E2").getMergedAreasOrNullObject();
      await context.sync();
      expect(ada.areas.items.map((a) => [a.rowIndex, a.columnCount])).toEqual([[0, 2]]);
      expect(tidak.isNullObject).toBe(true);
    });
  });

  test("cell, row and column properties give exactly what was asked for", async () => {
    const buku = bukuUji(CONTOH);
    const lembar = lembarUji(buku, "Data");
    lembar.sel
      .get(0)
      ?.set(
        0,
        selUji("x", { gaya: gayaUji({ isi: { pola: "Solid", warna: "#00FF00", warnaPola: "#000000" } }) }),
      );
    lembar.barisTersembunyi.add(1);
    lembar.lebarKolom.set(1, 100);
    pasang(buku);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Data").getRange("A1:B2");
      const sel = range.getCellProperties({
        address: true,
        format: { fill: { color: true, pattern: true } },
      });
      const baris = range.getRowProperties({ rowHidden: true });
      const kolom = range.getColumnProperties({ columnIndex: true, format: { columnWidth: true } });
      await context.sync();
      expect(sel.value[0]).toEqual([
        { address: "Data!A1", format: { fill: { color: "#00FF00", pattern: "Solid" } } },
        { address: "Data!B1", format: { fill: { color: "#FFFFFF", pattern: "None" } } },
      ]);
      expect(baris.value).toEqual([{ rowHidden: false }, { rowHidden: true }]);
      expect(kolom.value).toEqual([
        { columnIndex: 0, format: { columnWidth: 48 } },
        { columnIndex: 1, format: { columnWidth: 100 } },
      ]);
    });
  });

  test("tables and defined names can be read", async () => {
    const buku = bukuUji(CONTOH);
    lembarUji(buku, "Data").tabel.push({
      nama: "Tabel1",
      area: { baris: 0, kolom: 0, barisAkhir: 2, kolomAkhir: 1 },
      berjudul: true,
    });
    buku.namaTerdefinisi.set("Kantor", { rumus: "=Data!$A$2", tampak: true, komentar: "" });
    pasang(buku);
    await Excel.run(async (context) => {
      const isi = context.workbook.tables.getItem("tabel1").getDataBodyRange();
      const nama = context.workbook.names.getItem("KANTOR");
      const range = nama.getRange();
      const lewatNama = context.workbook.worksheets.getItem("Data").getRange("kantor");
      isi.load("address");
      nama.load("name,value,scope,type");
      range.load("values");
      lewatNama.load("address");
      await context.sync();
      expect(isi.address).toBe("Data!A2:B3");
      expect([nama.name, nama.value, nama.scope, nama.type]).toEqual([
        "Kantor",
        "Data!A2",
        "Workbook",
        "Range",
      ]);
      expect(range.values).toEqual([["a"]]);
      expect(lewatNama.address).toBe("Data!A2");
    });
  });
});
