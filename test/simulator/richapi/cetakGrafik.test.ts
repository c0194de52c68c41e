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

describe("printing", () => {
  test("paper, margins, fit, area, title rows, footers and page breaks", async () => {
    const buku = bukuUji(DATA);
    pasang(buku);
    await Excel.run(async (context) => {
      const sheet = lembarPertama(context);
      const { pageLayout } = sheet;
      pageLayout.orientation = "Landscape";
      pageLayout.paperSize = Excel.PaperType.a4;
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.leftMargin = 36;
      pageLayout.setPrintMargins("Inches", { top: 0.5 });
      pageLayout.centerHorizontally = true;
      pageLayout.setPrintArea("A1:B40");
      pageLayout.setPrintTitleRows("$1:$2");
      pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P / &N";
      sheet.horizontalPageBreaks.add("A21");
      sheet.horizontalPageBreaks.add("A11");
      pageLayout.load("zoom,orientation");
      const area = pageLayout.getPrintAreaOrNullObject();
      area.load("address");
      sheet.horizontalPageBreaks.load("items/rowIndex");
      await context.sync();
      expect([pageLayout.zoom, pageLayout.orientation, area.address]).toEqual([
        { horizontalFitToPages: 1 },
        "Landscape",
        "Data!A1:B40",
      ]);
      expect(sheet.horizontalPageBreaks.items.map((p) => p.rowIndex)).toEqual([10, 20]);
    });
    expect(lembarUji(buku, "Data").cetak).toMatchObject({
      orientasi: "Landscape",
      kertas: "A4",
      skala: null,
      halamanLebar: 1,
      halamanTinggi: null,
      margin: { kiri: 36, atas: 36 },
      tengahMendatar: true,
      barisJudul: [0, 1],
      kaki: { tengah: "&P / &N" },
      pisahHalaman: [10, 20],
    });
  });

  test.each<[string, (s: Excel.Worksheet) => void]>([
    ["a break before row 1", (s) => s.horizontalPageBreaks.add("A1")],
    ["title rows that are no rows", (s) => s.pageLayout.setPrintTitleRows("A1:B2")],
    ["scale and fit at once", (s) => (s.pageLayout.zoom = { scale: 50, horizontalFitToPages: 1 })],
    ["scale 5", (s) => (s.pageLayout.zoom = { scale: 5 })],
    [
      "a footer whose parts are longer than 255 characters together",
      ({ pageLayout: { headersFooters } }) => {
        headersFooters.defaultForAllPages.leftFooter = "x".repeat(130);
        headersFooters.defaultForAllPages.rightFooter = "x".repeat(130);
      },
    ],
    ["unknown paper", (s) => (s.pageLayout.paperSize = "F4" as Excel.PaperType)],
  ])("%s is InvalidArgument", async (_, kerja) => {
    pasang(bukuUji(DATA));
    const kode = await kodeDitolak((context) => {
      kerja(lembarPertama(context));
      return Promise.resolve();
    });
    expect(kode).toBe("InvalidArgument");
  });
});

describe("charts", () => {
  test("a doughnut takes categories, names and values from its source, and the colours of its points", async () => {
    const buku = bukuUji(DATA);
    const lembar = lembarUji(buku, "Data");
    lembar.lebarKolom.set(0, 100);
    pasang(buku);
    await Excel.run(async (context) => {
      const sheet = lembarPertama(context);
      const chart = sheet.charts.add(
        Excel.ChartType.doughnut,
        sheet.getRange("A1:B4"),
        Excel.ChartSeriesBy.columns,
      );
      chart.name = "Grafik Status";
      chart.title.visible = false;
      chart.legend.position = "Right";
      chart.setPosition("B2", "D9");
      const seri = chart.series.getItemAt(0);
      seri.doughnutHoleSize = 62;
      ["#00B050", "#FFC000", "#A6A6A6"].forEach((w, i) =>
        seri.points.getItemAt(i).format.fill.setSolidColor(w),
      );
      chart.format.border.clear();
      chart.load("name,left,top,width,height,series/count");
      seri.load("name,points/count");
      await context.sync();
      expect([chart.left, chart.top, chart.width, chart.height]).toEqual([100, 15, 144, 120]);
      expect([seri.name, seri.points.count]).toEqual(["Jumlah", 3]);
    });
    const sumber = (kolom: number) => ({
      lembar: "Data",
      area: { baris: 1, kolom, barisAkhir: 3, kolomAkhir: kolom },
    });
    expect(lembar.grafik).toMatchObject([
      {
        nama: "Grafik Status",
        jenis: "Doughnut",
        judul: null,
        letakLegenda: "Right",
        tanpaBingkai: true,
        dariBerkas: false,
        seri: [
          {
            nama: "Jumlah",
            kategori: sumber(0),
            nilai: sumber(1),
            warnaTitik: ["#00B050", "#FFC000", "#A6A6A6"],
            ukuranLubang: 62,
          },
        ],
      },
    ]);
  });

  test("a chart is found by name in any letter case, follows a renamed sheet, and can be deleted", async () => {
    const buku = bukuUji(DATA);
    pasang(buku);
    await Excel.run(async (context) => {
      const sheet = lembarPertama(context);
      sheet.charts.add("ColumnClustered", sheet.getRange("A1:B4")).name = "Satu";
      sheet.name = "Baru";
      const ada = sheet.charts.getItemOrNullObject("SATU");
      const tiada = sheet.charts.getItemOrNullObject("Dua");
      ada.load("name");
      await context.sync();
      expect([ada.name, tiada.isNullObject]).toEqual(["Satu", true]);
      expect(lembarUji(buku, "Baru").grafik[0]?.seri[0]?.nilai?.lembar).toBe("Baru");
      ada.delete();
      await context.sync();
    });
    expect(lembarUji(buku, "Baru").grafik).toEqual([]);
  });

  test.each<[string, (s: Excel.Worksheet) => void]>([
    ["an unknown chart type", (s) => s.charts.add("Donat" as "Doughnut", s.getRange("A1:B4"))],
    [
      "a point beyond the data",
      (s) =>
        s.charts.add("Doughnut", s.getRange("A1:B4")).series.getItemAt(0).points.getItemAt(3).load("value"),
    ],
    [
      "a series beyond the data",
      (s) => s.charts.add("Doughnut", s.getRange("A1:B4")).series.getItemAt(1).load("name"),
    ],
    [
      "a hole in a column chart",
      (s) => {
        s.charts.add("ColumnClustered", s.getRange("A1:B4")).series.getItemAt(0).doughnutHoleSize = 50;
      },
    ],
  ])("%s is InvalidArgument", async (_, kerja) => {
    pasang(bukuUji(DATA));
    const kode = await kodeDitolak((context) => {
      kerja(lembarPertama(context));
      return Promise.resolve();
    });
    expect(kode).toBe("InvalidArgument");
  });
});
