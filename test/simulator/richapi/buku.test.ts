import { describe, expect, test } from "vitest";
import { pasang } from "../../../src/simulator/pustaka/node.ts";
import { bukuUji, lembarUji } from "../bukuUji.ts";
import { kodeDitolak, lembarPertama } from "./bantu.ts";

const DATA = {
  Data: [
    ["Status", "Jumlah"],
    ["hijau", 15],
    ["kuning", 0],
    ["abu-abu", 1],
  ],
  Lain: [["x"]],
};

describe("sheets", () => {
  test("a new sheet is blank, last, has an id of its own and can be written at once", async () => {
    const buku = bukuUji(DATA);
    pasang(buku);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Rapor IKU");
      sheet.getRange("A1").values = [["halo"]];
      sheet.tabColor = "#00b050";
      sheet.showGridlines = false;
      sheet.load("id,name,position,tabColor,showGridlines");
      await context.sync();
      expect([sheet.name, sheet.position, sheet.tabColor, sheet.showGridlines]).toEqual([
        "Rapor IKU",
        2,
        "#00B050",
        false,
      ]);
      const lagi = context.workbook.worksheets.getItem(sheet.id);
      lagi.load("name");
      await context.sync();
      expect(lagi.name).toBe("Rapor IKU");
    });
    expect(new Set(buku.lembar.map((l) => l.id)).size).toBe(3);
    expect(lembarUji(buku, "Rapor IKU").sel.get(0)?.get(0)?.nilai).toBe("halo");
  });

  test("deleting the active sheet shows its neighbour", async () => {
    const buku = bukuUji(DATA);
    pasang(buku);
    await Excel.run(async (context) => {
      lembarPertama(context).delete();
      const aktif = context.workbook.worksheets.getActiveWorksheet();
      aktif.load("name");
      await context.sync();
      expect(aktif.name).toBe("Lain");
    });
    expect(buku.lembar.map((l) => l.nama)).toEqual(["Lain"]);
  });

  test("moving, hiding, activating and selecting", async () => {
    const buku = bukuUji(DATA);
    pasang(buku);
    await Excel.run(async (context) => {
      lembarPertama(context).position = 1;
      context.workbook.worksheets.getItem("Lain").getRange("B2:C3").select();
      const terpilih = context.workbook.getSelectedRange();
      const sel = context.workbook.getActiveCell();
      terpilih.load("address");
      sel.load("address");
      await context.sync();
      expect([terpilih.address, sel.address]).toEqual(["Lain!B2:C3", "Lain!B2"]);
    });
    expect(buku.lembar.map((l) => l.nama)).toEqual(["Lain", "Data"]);
  });

  test("a hidden sheet cannot be activated", async () => {
    const buku = bukuUji(DATA);
    lembarUji(buku, "Lain").tampak = "Hidden";
    pasang(buku);
    const kode = await kodeDitolak((context) => {
      context.workbook.worksheets.getItem("Lain").activate();
      return Promise.resolve();
    });
    expect(kode).toBe("InvalidOperation");
  });

  test("frozen panes", async () => {
    const buku = bukuUji(DATA);
    const lembar = lembarUji(buku, "Data");
    pasang(buku);
    await Excel.run(async (context) => {
      const { freezePanes } = lembarPertama(context);
      freezePanes.freezeRows(3);
      const letak = freezePanes.getLocationOrNullObject();
      letak.load("address");
      await context.sync();
      expect([letak.address, lembar.bekukanBaris]).toEqual(["Data!1:3", 3]);
      freezePanes.freezeAt("A1:B2");
      await context.sync();
      expect([lembar.bekukanBaris, lembar.bekukanKolom]).toEqual([2, 2]);
      freezePanes.unfreeze();
      await context.sync();
      expect([lembar.bekukanBaris, lembar.bekukanKolom]).toEqual([0, 0]);
    });
  });

  test("protection with its one permission", async () => {
    const buku = bukuUji(DATA);
    pasang(buku);
    await Excel.run(async (context) => {
      const { protection } = lembarPertama(context);
      protection.protect({ allowFormatCells: true });
      protection.load("protected,options");
      await context.sync();
      expect([
        protection.protected,
        protection.options.allowFormatCells,
        protection.options.allowSort,
      ]).toEqual([true, true, false]);
      protection.unprotect();
      await context.sync();
    });
    expect(lembarUji(buku, "Data").proteksi).toBeNull();
  });
});

describe("settings and names", () => {
  test("settings hold copies of JSON, replace what was there, and are deleted by key", async () => {
    const buku = bukuUji(DATA);
    pasang(buku);
    await Excel.run(async (context) => {
      const { settings } = context.workbook;
      const nilai = { versi: 1, daftar: ["a", "__proto__"] };
      settings.add("kunci", nilai);
      settings.add("__proto__", "aman");
      const dibaca = settings.getItem("kunci");
      dibaca.load("key,value");
      settings.load("items/key");
      await context.sync();
      nilai.daftar.push("sesudah");
      expect([dibaca.key, dibaca.value]).toEqual(["kunci", { versi: 1, daftar: ["a", "__proto__"] }]);
      expect(settings.items.map((s) => s.key)).toEqual(["kunci", "__proto__"]);
      settings.add("kunci", 2);
      settings.getItem("__proto__").delete();
      const jumlah = settings.getCount();
      await context.sync();
      expect([jumlah.value, buku.setelan]).toEqual([1, new Map([["kunci", 2]])]);
    });
  });

  test("names of a sheet: added, hidden, read, refused when taken or unlawful", async () => {
    const buku = bukuUji(DATA);
    pasang(buku);
    await Excel.run(async (context) => {
      const sheet = lembarPertama(context);
      sheet.names.add("_RaporIKU", '="rapor"').visible = false;
      const nama = sheet.names.getItemOrNullObject("_raporiku");
      const lain = context.workbook.worksheets.getItem("Lain").names.getItemOrNullObject("_RaporIKU");
      const daerah = context.workbook.names.add("Daerah", sheet.getRange("A1:B2"));
      nama.load("name,value,visible,type,scope");
      daerah.load("formula");
      await context.sync();
      expect([nama.name, nama.value, nama.visible, nama.type, nama.scope]).toEqual([
        "_RaporIKU",
        "rapor",
        false,
        "String",
        "Worksheet",
      ]);
      expect([lain.isNullObject, daerah.formula]).toEqual([true, "=Data!$A$1:$B$2"]);
    });
    const kode = async (nama: string, rumus: string): Promise<string> =>
      kodeDitolak((context) => {
        lembarPertama(context).names.add(nama, rumus);
        return Promise.resolve();
      });
    expect(await kode("_RAPORIKU", "=1")).toBe("ItemAlreadyExists");
    expect(await kode("A1", "=1")).toBe("InvalidArgument");
    expect(await kode("dua kata", "=1")).toBe("InvalidArgument");
    expect(await kode("Baik", "tanpa sama dengan")).toBe("InvalidArgument");
  });
});
