import * as XLSX from "@e965/xlsx";
import { describe, expect, it } from "vitest";
import { lembarBaru } from "../../../src/simulator/richapi/lembarBaru.ts";
import { bukuKosong, muatXlsx, simpanXlsx } from "../../../src/simulator/xlsx/index.ts";
import { bagianBerbeda, berkasSatuLembar, bukuXml, relasi, teksBagian } from "./berkasUji.ts";
import { IKU, KAYA, lembar, ubah } from "./ubahUji.ts";

describe("simpanXlsx: workbook", () => {
  it("another sheet in front leaves only one sheet selected", async () => {
    const hasil = await ubah((b) => {
      b.aktif = lembar(b, "Data Pendukung").id;
      b.pilihan = { baris: 3, kolom: 1, barisAkhir: 4, kolomAkhir: 1 };
    });
    expect(teksBagian(hasil, IKU)).not.toContain("tabSelected");
    const buku = await muatXlsx(hasil, "x");
    expect([buku.lembar.findIndex((l) => l.id === buku.aktif), buku.pilihan]).toEqual([
      0,
      { baris: 3, kolom: 1, barisAkhir: 4, kolomAkhir: 1 },
    ]);
  });
  it("sheets moved and shown again: names follow their sheet", async () => {
    const hasil = await ubah((b) => {
      b.lembar.reverse();
      lembar(b, "Catatan").tampak = "Visible";
    });
    const buku = await muatXlsx(hasil, "x");
    expect(buku.lembar.map((l) => [l.nama, l.tampak])).toEqual([
      ["Catatan", "Visible"],
      ["IKU 2019", "Visible"],
      ["Data Pendukung", "Visible"],
    ]);
    expect(lembar(buku, "Catatan").namaTerdefinisi.has("lokal")).toBe(true);
    expect(buku.aktif).toBe(lembar(buku, "IKU 2019").id);
  });
  it("a deleted sheet goes with all that hung on it, and references to it become #REF!", async () => {
    const hasil = await ubah((b) => {
      b.lembar = b.lembar.filter((l) => l.nama !== "IKU 2019");
      b.aktif = b.lembar[0]?.id ?? "";
    });
    const hilang = bagianBerbeda(KAYA, hasil).filter((n) => !/workbook|Content|calcChain|sheet3/.test(n));
    expect(hilang).toEqual([
      "xl/charts/chart1.xml",
      "xl/comments1.xml",
      "xl/drawings/_rels/drawing1.xml.rels",
      "xl/drawings/drawing1.xml",
      "xl/drawings/vmlDrawing1.vml",
      "xl/media/image1.png",
      "xl/printerSettings/printerSettings1.bin",
      "xl/tables/table1.xml",
      "xl/worksheets/_rels/sheet1.xml.rels",
      IKU,
    ]);
    expect(teksBagian(hasil, "xl/worksheets/sheet3.xml")).toContain("<f>#REF!B2+SUM(Catatan!A1:A9)</f>");
    expect(teksBagian(hasil, "[Content_Types].xml")).not.toContain("chart1");
    const buku = await muatXlsx(hasil, "x");
    expect([...lembar(buku, "Catatan").namaTerdefinisi.keys()]).toEqual(["lokal"]);
  });
  it("a renamed sheet is followed by formulas, names, links, charts and sparklines", async () => {
    const hasil = await ubah((b) => {
      lembar(b, "IKU 2019").nama = "IKU '20";
      lembar(b, "Catatan").nama = "Notula";
    });
    const buku = await muatXlsx(hasil, "x");
    expect(lembar(buku, "Data Pendukung").sel.get(0)?.get(0)?.rumus).toBe(
      "'IKU ''20'!B2+SUM('Notula'!A1:A9)",
    );
    expect(buku.namaTerdefinisi.get("Kantor")?.rumus).toBe("='Notula'!$A$1");
    expect(lembar(buku, "IKU '20").cetak.area).not.toBeNull();
    expect(lembar(buku, "IKU '20").sel.get(3)?.get(0)?.tautan?.lokasi).toBe("'Notula'!A1");
    expect(lembar(buku, "IKU '20").grafik[0]?.seri[0]?.nilai?.lembar).toBe("IKU '20");
    expect(teksBagian(hasil, IKU)).toContain("<xm:f>'IKU ''20'!B2:B3</xm:f>");
    expect(teksBagian(hasil, IKU)).toContain(`<formula1>"Max,Min,Stab"</formula1>`);
  });
  it("defined names are added, changed and removed", async () => {
    const hasil = await ubah((b) => {
      b.namaTerdefinisi.delete("Kantor");
      b.namaTerdefinisi.set("Baru", { rumus: "='IKU 2019'!$B$2", tampak: false, komentar: "a<b" });
      lembar(b, "Catatan").namaTerdefinisi.set("lokal", { rumus: "=1", tampak: true, komentar: "" });
    });
    const buku = await muatXlsx(hasil, "x");
    expect([...buku.namaTerdefinisi]).toEqual([
      ["Baru", { rumus: "='IKU 2019'!$B$2", tampak: false, komentar: "a<b" }],
    ]);
    expect(lembar(buku, "Catatan").namaTerdefinisi.get("lokal")?.rumus).toBe("=1");
    expect(teksBagian(hasil, "xl/workbook.xml")).toContain("_xlnm._FilterDatabase");
  });
  it("structure protection can be set and lifted", async () => {
    const terkunci = await ubah((b) => {
      b.proteksiStruktur = true;
    });
    expect(teksBagian(terkunci, "xl/workbook.xml")).toContain(
      `<workbookProtection lockStructure="1"/><bookViews>`,
    );
    const bebas = await ubah((b) => {
      b.proteksiStruktur = false;
    }, terkunci);
    expect(teksBagian(bebas, "xl/workbook.xml")).toBe(teksBagian(KAYA, "xl/workbook.xml"));
  });
  it("settings are kept in a part of their own, replaced, and removed with the last one", async () => {
    const nilai = { a: [1, "dua", null], teks: "\u0001\ufffe</setelan>" };
    const satu = await ubah((b) => {
      b.setelan.set("rapor\u0000", nilai).set("__proto__", 1);
    });
    const buku = await muatXlsx(satu, "x");
    expect([...buku.setelan]).toEqual([
      ["rapor\u0000", nilai],
      ["__proto__", 1],
    ]);
    expect(bagianBerbeda(satu, await simpanXlsx(buku))).toEqual([]);
    buku.setelan.set("__proto__", 2);
    expect(bagianBerbeda(satu, await simpanXlsx(buku))).toEqual(["customXml/item1.xml"]);
    buku.setelan.clear();
    const bersih = await simpanXlsx(buku);
    expect(bagianBerbeda(KAYA, bersih).filter((n) => n.startsWith("customXml"))).toEqual([]);
  });
  it("chart sheets keep their place among the sheets", async () => {
    const berkas = berkasSatuLembar("<sheetData/>", {
      "xl/workbook.xml": bukuXml(
        `<sheets><sheet name="Data" sheetId="1" r:id="rId1"/><sheet name="G" sheetId="2" r:id="rId9"/></sheets>`,
      ),
      "xl/_rels/workbook.xml.rels": relasi(
        ["rId1", "worksheet", "worksheets/sheet1.xml"],
        ["rId9", "chartsheet", "chartsheets/sheet1.xml"],
      ),
      "xl/chartsheets/sheet1.xml": "<chartsheet/>",
    });
    const hasil = await ubah((b) => {
      b.lembar.push(lembarBaru(b, "Rapor"));
    }, berkas);
    const urutan = [...teksBagian(hasil, "xl/workbook.xml").matchAll(/sheet name="([^"]*)"/g)].map(
      (m) => m[1],
    );
    expect(urutan).toEqual(["Data", "G", "Rapor"]);
  });
});

describe("bukuKosong", () => {
  it("is one empty sheet in Calibri 11 that another reader opens", async () => {
    const buku = bukuKosong("baru.xlsx");
    expect([buku.nama, buku.lembar.map((l) => [l.nama, l.sel.size])]).toEqual(["baru.xlsx", [["Sheet1", 0]]]);
    expect(buku.gayaBawaan.huruf).toMatchObject({ nama: "Calibri", ukuran: 11 });
    expect(XLSX.read(await simpanXlsx(buku)).SheetNames).toEqual(["Sheet1"]);
  });
});
