import { describe, expect, it } from "vitest";
import type { LembarBuku, Sel } from "../../../src/simulator/buku.ts";
import { muatXlsx, simpanXlsx } from "../../../src/simulator/xlsx/index.ts";
import { berkasKaya } from "./berkasKaya.ts";
import { bagianBerbeda, berkasSatuLembar, bukuXml, gayaXml, KEPALA, relasi, sst } from "./berkasUji.ts";

function sel(lembar: LembarBuku | undefined, baris: number, kolom: number): Sel | undefined {
  return lembar?.sel.get(baris)?.get(kolom);
}

async function lembar(isi: string, lain: Parameters<typeof berkasSatuLembar>[1] = {}): Promise<LembarBuku> {
  const [satu] = (await muatXlsx(berkasSatuLembar(isi, lain), "uji.xlsx")).lembar;
  if (satu === undefined) throw new Error("no sheet");
  return satu;
}

const kaya = await muatXlsx(berkasKaya(), "kaya.xlsx");
const [pendukung, iku, catatan] = kaya.lembar;

describe("muatXlsx: workbook", () => {
  it("sheets follow the order of the workbook part, not the numbers of their files", () => {
    expect(kaya.lembar.map((l) => [l.nama, l.tampak])).toEqual([
      ["Data Pendukung", "Visible"],
      ["IKU 2019", "Visible"],
      ["Catatan", "Hidden"],
    ]);
    expect(sel(catatan, 0, 0)?.nilai).toBe("Catatan DKO");
  });
  it("the sheet in front and its selection are known", () => {
    expect(kaya.aktif).toBe(iku?.id);
    expect(kaya.pilihan).toEqual({ baris: 2, kolom: 1, barisAkhir: 2, kolomAkhir: 1 });
  });
  it("defined names are read by scope, without Excel's own", () => {
    expect([...kaya.namaTerdefinisi]).toEqual([
      ["Kantor", { rumus: "=Catatan!$A$1", tampak: true, komentar: "nama kantor" }],
    ]);
    expect([...(catatan?.namaTerdefinisi.keys() ?? [])]).toEqual(["lokal"]);
  });
  it("a chart sheet is no worksheet", async () => {
    const buku = await muatXlsx(
      berkasSatuLembar("<sheetData/>", {
        "xl/workbook.xml": bukuXml(
          `<bookViews><workbookView activeTab="0"/></bookViews><sheets><sheet name="G" sheetId="2" r:id="rId9"/>` +
            `<sheet name="Data" sheetId="1" r:id="rId1"/></sheets>`,
        ),
        "xl/_rels/workbook.xml.rels": relasi(
          ["rId1", "worksheet", "worksheets/sheet1.xml"],
          ["rId9", "chartsheet", "chartsheets/sheet1.xml"],
        ),
      }),
      "x",
    );
    expect(buku.lembar.map((l) => l.nama)).toEqual(["Data"]);
    expect(buku.aktif).toBe(buku.lembar[0]?.id);
  });
  it("a workbook of chart sheets alone is whole, and saved as it was", async () => {
    const berkas = berkasSatuLembar("", {
      "xl/workbook.xml": bukuXml(`<sheets><sheet name="G" sheetId="1" r:id="rId9"/></sheets>`),
      "xl/_rels/workbook.xml.rels": relasi(["rId9", "chartsheet", "chartsheets/sheet1.xml"]),
      "xl/chartsheets/sheet1.xml": "<chartsheet/>",
    });
    const buku = await muatXlsx(berkas, "x");
    expect(buku.lembar).toEqual([]);
    expect(bagianBerbeda(await simpanXlsx(buku), berkas)).toEqual([]);
  });
  it("two sheets with one sheet id still have ids of their own", async () => {
    const buku = await muatXlsx(
      berkasSatuLembar("<sheetData/>", {
        "xl/workbook.xml": bukuXml(
          `<sheets><sheet name="A" sheetId="1" r:id="rId1"/><sheet name="B" sheetId="1" r:id="rId1"/></sheets>`,
        ),
      }),
      "x",
    );
    expect(new Set(buku.lembar.map((l) => l.id)).size).toBe(2);
  });
  it("structure protection is read", async () => {
    const terkunci = berkasKaya({
      "xl/workbook.xml": bukuXml(
        `<workbookProtection lockStructure="1"/><sheets><sheet name="A" sheetId="1" r:id="rId2"/></sheets>`,
      ),
    });
    expect((await muatXlsx(terkunci, "x")).proteksiStruktur).toBe(true);
    expect(kaya.proteksiStruktur).toBe(false);
  });
});

describe("muatXlsx: cells", () => {
  it("shared, rich and inline text is plain text with its blanks", () => {
    expect(sel(iku, 0, 0)?.nilai).toBe("IKU");
    expect(sel(iku, 0, 1)?.nilai).toBe("Realisasi");
    expect(sel(iku, 1, 0)?.nilai).toBe('baris\r dua & "tiga" ');
    expect(sel(iku, 5, 0)?.nilai).toBe("kaya teks ");
  });
  it("numbers, booleans and errors are values as Excel gives them; dates are serial numbers", () => {
    expect(sel(iku, 1, 1)?.nilai).toBe(0.9117);
    expect(sel(iku, 2, 3)?.nilai).toBe(43740);
    expect(sel(iku, 3, 0)?.nilai).toBe(true);
    expect(sel(iku, 3, 3)?.nilai).toEqual({ galat: "#DIV/0!" });
  });
  it("a blank styled cell is there with null, an absent cell is not there", () => {
    expect(sel(iku, 5, 3)?.nilai).toBeNull();
    expect(sel(iku, 2, 0)).toBeUndefined();
    expect(iku?.sel.has(4)).toBe(false);
  });
  it("a shared formula is written out in every cell it fills, with its cached value", () => {
    expect(sel(iku, 1, 2)).toMatchObject({ rumus: "B2*2", nilai: 1.8234 });
    expect(sel(iku, 2, 2)).toMatchObject({ rumus: "B3*2", nilai: 1 });
    expect(sel(iku, 3, 2)).toMatchObject({ rumus: "B4*2", nilai: 0 });
  });
  it("an ISO date is a serial number, also before March 1900", async () => {
    const l = await lembar(
      `<sheetData><row><c t="d"><v>2019-10-02T12:00:00</v></c><c t="d"><v>1900-01-01</v></c><c t="d"><v>kemarin</v></c></row></sheetData>`,
    );
    expect([0, 1, 2].map((k) => sel(l, 0, k)?.nilai)).toEqual([43740.5, 1, "kemarin"]);
  });
  it("rows and cells without an address follow their predecessor", async () => {
    const l = await lembar(
      `<sheetData><row r="3"><c r="B3"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData>`,
    );
    expect([sel(l, 2, 1), sel(l, 2, 2), sel(l, 3, 0)].map((s) => s?.nilai)).toEqual([1, 2, 3]);
  });
  it("a part that prefixes its elements reads the same", async () => {
    const xml =
      `${KEPALA}<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1">` +
      `<x:c r="A1" t="inlineStr"><x:is><x:t>ya</x:t></x:is></x:c><x:c r="B1"><x:f>1+1</x:f><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const l = await lembar("", { "xl/worksheets/sheet1.xml": xml });
    expect(sel(l, 0, 0)?.nilai).toBe("ya");
    expect(sel(l, 0, 1)).toMatchObject({ rumus: "1+1", nilai: 2 });
  });
  it("a part in UTF-16 reads the same", async () => {
    const teks = `<?xml version="1.0" encoding="UTF-16"?><worksheet><sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData></worksheet>`;
    const utf16 = new Uint8Array(2 + teks.length * 2);
    utf16.set([0xff, 0xfe]);
    for (let i = 0; i < teks.length; i++) utf16[2 + i * 2] = teks.charCodeAt(i);
    expect(sel(await lembar("", { "xl/worksheets/sheet1.xml": utf16 }), 0, 0)?.nilai).toBe(7);
  });
  it("text of a cell may hold anything that looks like markup or an object's innards", async () => {
    const l = await lembar(
      `<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t><![CDATA[</c></row></sheetData>]]></t></is></c></row></sheetData>`,
      { "xl/sharedStrings.xml": sst("<t>__proto__</t>") },
    );
    expect(sel(l, 0, 0)?.nilai).toBe("__proto__");
    expect(sel(l, 0, 1)?.nilai).toBe("</c></row></sheetData>");
  });
  it("an index past the shared strings or formats is a blank text in the default look", async () => {
    const l = await lembar(`<sheetData><row r="1"><c r="A1" s="99" t="s"><v>5</v></c></row></sheetData>`);
    expect(sel(l, 0, 0)).toMatchObject({ nilai: "", gaya: { asalXf: 0 } });
  });
  it("a link lies on the cells it covers", () => {
    expect(sel(iku, 1, 0)?.tautan).toEqual({
      alamat: "https://www.beacukai.go.id/",
      lokasi: null,
      petunjuk: "situs",
    });
    expect(sel(iku, 3, 0)?.tautan).toEqual({ alamat: null, lokasi: "Catatan!A1", petunjuk: null });
    expect(sel(iku, 0, 0)?.tautan).toBeNull();
  });
});

describe("muatXlsx: looks", () => {
  it("theme colours and tints are resolved, fonts, borders and alignment complete", () => {
    expect(sel(iku, 0, 0)?.gaya).toEqual({
      isi: { pola: "Solid", warna: "#D9E1F2", warnaPola: "#000000" },
      huruf: {
        ...{ nama: "Calibri", ukuran: 12, warna: "#FFFFFF", tebal: true, miring: false },
        ...{ garisBawah: "None", coret: false },
      },
      rata: "Center",
      tegak: "Center",
      lipat: true,
      takuk: 0,
      putar: 0,
      garis: {
        EdgeTop: { gaya: "None", tebal: "Thin", warna: "#000000" },
        EdgeBottom: { gaya: "Double", tebal: "Thick", warna: "#ED7D31" },
        EdgeLeft: { gaya: "Continuous", tebal: "Thin", warna: "#000000" },
        EdgeRight: { gaya: "None", tebal: "Thin", warna: "#000000" },
        DiagonalDown: { gaya: "None", tebal: "Thin", warna: "#000000" },
        DiagonalUp: { gaya: "None", tebal: "Thin", warna: "#000000" },
      },
      format: "General",
      terkunci: true,
      asalXf: 1,
    });
  });
  it("indexed colours, gradients, built-in and own number formats, and unlocked cells are read", () => {
    expect(sel(iku, 1, 3)?.gaya).toMatchObject({ isi: { warna: "#FFFF00" }, format: '"Rp"#,##0' });
    expect(sel(iku, 5, 0)?.gaya.isi.pola).toBe("LinearGradient");
    expect(sel(iku, 1, 1)?.gaya).toMatchObject({ format: "0.00%", terkunci: false });
    expect(sel(iku, 2, 3)?.gaya.format).toBe("m/d/yyyy");
  });
  it("rows and columns have looks of their own", () => {
    expect(iku?.gayaBaris.get(5)?.asalXf).toBe(1);
    expect([...(iku?.gayaKolom.keys() ?? [])]).toEqual([2, 3, 4]);
  });
  it("patterns, rotation, underline and both diagonals have Excel's names", async () => {
    const l = await lembar(`<sheetData><row r="1"><c r="A1" s="0"/></row></sheetData>`, {
      "xl/styles.xml": gayaXml(
        `<fonts><font><u val="doubleAccounting"/><strike/><i/><sz val="9"/><name val="Arial"/></font></fonts>` +
          `<fills><fill><patternFill patternType="lightTrellis"><fgColor rgb="FF00FF00"/><bgColor rgb="FF0000FF"/></patternFill></fill></fills>` +
          `<borders><border diagonalUp="1" diagonalDown="1"><left style="mediumDashDot"><color rgb="FF010203"/></left><diagonal style="hair"/></border></borders>` +
          `<cellXfs><xf fontId="0" fillId="0" borderId="0"><alignment textRotation="135" indent="2" horizontal="right"/></xf></cellXfs>`,
      ),
    });
    expect(sel(l, 0, 0)?.gaya).toMatchObject({
      isi: { pola: "CrissCross", warna: "#0000FF", warnaPola: "#00FF00" },
      huruf: { garisBawah: "DoubleAccountant", coret: true, miring: true, nama: "Arial", ukuran: 9 },
      garis: {
        EdgeLeft: { gaya: "DashDot", tebal: "Medium", warna: "#010203" },
        DiagonalUp: { gaya: "Continuous", tebal: "Hairline" },
        DiagonalDown: { gaya: "Continuous", tebal: "Hairline" },
      },
      putar: -45,
      takuk: 2,
      rata: "Right",
    });
  });
});

describe("muatXlsx: sheet", () => {
  it("widths and heights are points, hidden rows and columns are known", () => {
    expect(iku?.lebarKolom.get(0)).toBe(108.75);
    expect(iku?.tinggiBaris.get(0)).toBe(30);
    expect([...(iku?.barisTersembunyi ?? [])]).toEqual([3]);
    expect([...(iku?.kolomTersembunyi ?? [])]).toEqual([2, 3, 4]);
  });
  it("merges, frozen rows, tab colour, tables and protection are read", () => {
    expect(iku?.gabung).toEqual([{ baris: 5, kolom: 0, barisAkhir: 5, kolomAkhir: 1 }]);
    expect([iku?.bekukanBaris, iku?.bekukanKolom, iku?.garisKisi]).toEqual([1, 0, true]);
    expect(iku?.warnaTab).toBe("#4472C4");
    expect(iku?.tabel).toEqual([
      { nama: "TabelIku", area: { baris: 0, kolom: 0, barisAkhir: 3, kolomAkhir: 3 }, berjudul: true },
    ]);
    expect([iku?.proteksi, catatan?.proteksi]).toEqual([null, { bolehFormatSel: true }]);
  });
  it("page set-up is read with print area and title rows", () => {
    expect(iku?.cetak).toEqual({
      orientasi: "Landscape",
      kertas: "A4",
      skala: 100,
      halamanLebar: null,
      halamanTinggi: null,
      margin: { atas: 54, bawah: 54, kiri: 36, kanan: 36, kepala: 21.6, kaki: 21.6 },
      tengahMendatar: false,
      tengahTegak: false,
      area: { baris: 0, kolom: 0, barisAkhir: 5, kolomAkhir: 3 },
      barisJudul: [0, 1],
      kaki: { kiri: "KPPBC", tengah: "", kanan: "&P/&N" },
      kepala: { kiri: "", tengah: "", kanan: "" },
      pisahHalaman: [],
    });
    expect(pendukung?.cetak.area).toBeNull();
  });
  it("a chart is known by name, type, sources and place; a picture is no chart", () => {
    expect(iku?.grafik).toEqual([
      {
        id: "xl/drawings/drawing1.xml#1",
        nama: "Grafik 1",
        jenis: "ColumnClustered",
        judul: "Tren IKU",
        legenda: true,
        letakLegenda: "Bottom",
        seri: [
          {
            nama: "Realisasi",
            kategori: { lembar: "IKU 2019", area: { baris: 1, kolom: 0, barisAkhir: 2, kolomAkhir: 0 } },
            nilai: { lembar: "IKU 2019", area: { baris: 1, kolom: 1, barisAkhir: 2, kolomAkhir: 1 } },
            warna: "#00B050",
            warnaTitik: [],
            ukuranLubang: null,
          },
        ],
        kiri: 113.75,
        // Row 1 is 30 points high, row 4 is hidden.
        atas: 150,
        lebar: 91,
        tinggi: 151,
        dariBerkas: true,
      },
    ]);
  });
});
