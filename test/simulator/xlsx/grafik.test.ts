import * as XLSX from "@e965/xlsx";
import { describe, expect, it } from "vitest";
import type { GrafikBuku, LembarBuku } from "../../../src/simulator/buku.ts";
import { lembarBaru } from "../../../src/simulator/richapi/lembarBaru.ts";
import { muatXlsx, simpanXlsx, type BukuBerkas } from "../../../src/simulator/xlsx/index.ts";
import { berkasKaya } from "./berkasKaya.ts";
import { bagianBerbeda, buka, teksBagian } from "./berkasUji.ts";

const KAYA = berkasKaya();

function donat(nama: string, lain: Partial<GrafikBuku> = {}): GrafikBuku {
  return {
    id: `baru-${nama}`,
    nama,
    jenis: "Doughnut",
    judul: "Status <IKU>",
    legenda: true,
    letakLegenda: "Bottom",
    seri: [
      {
        nama: "Jumlah",
        kategori: { lembar: "Rapor '19", area: { baris: 0, kolom: 0, barisAkhir: 2, kolomAkhir: 0 } },
        nilai: { lembar: "Rapor '19", area: { baris: 0, kolom: 1, barisAkhir: 2, kolomAkhir: 1 } },
        warna: null,
        warnaTitik: ["#00B050", null, "#FF0000"],
        ukuranLubang: 65,
      },
    ],
    ...{ kiri: 100.5, atas: 50.25, lebar: 240, tinggi: 160, dariBerkas: false },
    ...lain,
  };
}

/** Adds a rapor sheet with three counted statuses and the given charts. */
function tambahRapor(buku: BukuBerkas, ...grafik: GrafikBuku[]): LembarBuku {
  const l = lembarBaru(buku, "Rapor '19");
  const sel = (nilai: string | number) => ({ nilai, rumus: null, gaya: buku.gayaBawaan, tautan: null });
  ["hijau", "kuning & merah", "merah"].forEach((n, i) => {
    l.sel.set(
      i,
      new Map([
        [0, sel(n)],
        [1, sel(i * 2 + 1)],
      ]),
    );
  });
  l.grafik.push(...grafik);
  buku.lembar.push(l);
  return l;
}

async function muat(berkas: Uint8Array): Promise<{ buku: BukuBerkas; rapor: LembarBuku; iku: LembarBuku }> {
  const buku = await muatXlsx(berkas, "uji.xlsx");
  const cari = (n: string) => buku.lembar.find((l) => l.nama === n) ?? lembarBaru(buku, "tidak ada");
  return { buku, rapor: cari("Rapor '19"), iku: cari("IKU 2019") };
}

async function denganRapor(...grafik: GrafikBuku[]): Promise<Uint8Array> {
  const { buku } = await muat(KAYA);
  tambahRapor(buku, ...grafik);
  return simpanXlsx(buku);
}

describe("charts", () => {
  it("a new sheet with a chart adds parts and leaves every other part as it was", async () => {
    expect(bagianBerbeda(KAYA, await denganRapor(donat("Status")))).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/charts/chart2.xml",
      "xl/drawings/_rels/drawing2.xml.rels",
      "xl/drawings/drawing2.xml",
      "xl/workbook.xml",
      "xl/worksheets/_rels/sheet4.xml.rels",
      "xl/worksheets/sheet4.xml",
    ]);
  });
  it("another reader finds the new sheet, and every sheet's cells", async () => {
    const asli = XLSX.read(KAYA);
    const lain = XLSX.read(await denganRapor(donat("Status")));
    expect(lain.SheetNames).toEqual(["Data Pendukung", "IKU 2019", "Catatan", "Rapor '19"]);
    expect(lain.Sheets["IKU 2019"]).toEqual(asli.Sheets["IKU 2019"]);
    expect(XLSX.utils.sheet_to_json(lain.Sheets["Rapor '19"] ?? {}, { header: 1 })).toEqual([
      ["hijau", 1],
      ["kuning & merah", 3],
      ["merah", 5],
    ]);
  });
  it.each([
    ["Doughnut", 65],
    ["Pie", null],
    ["ColumnClustered", null],
    ["ColumnStacked", null],
    ["ColumnStacked100", null],
    ["BarClustered", null],
    ["BarStacked", null],
    ["BarStacked100", null],
    ["Line", null],
    ["LineMarkers", null],
  ])("a %s chart is read back as written", async (jenis, ukuranLubang) => {
    const g = donat("G", { jenis });
    g.seri = g.seri.map((s) => ({ ...s, ukuranLubang, warna: "#112233" }));
    const { rapor } = await muat(await denganRapor(g));
    expect(rapor.grafik).toEqual([{ ...g, id: "xl/drawings/drawing2.xml#0", dariBerkas: true }]);
  });
  it("the chart carries its values, so that it shows before anything is calculated", async () => {
    const xml = teksBagian(await denganRapor(donat("Status")), "xl/charts/chart2.xml");
    expect(xml).toContain(
      `<c:strRef><c:f>'Rapor ''19'!$A$1:$A$3</c:f><c:strCache><c:ptCount val="3"/><c:pt idx="0"><c:v>hijau</c:v></c:pt><c:pt idx="1"><c:v>kuning &amp; merah</c:v></c:pt><c:pt idx="2"><c:v>merah</c:v></c:pt></c:strCache></c:strRef>`,
    );
    expect(xml).toContain(
      `<c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="3"/><c:pt idx="0"><c:v>1</c:v></c:pt><c:pt idx="1"><c:v>3</c:v></c:pt><c:pt idx="2"><c:v>5</c:v></c:pt></c:numCache>`,
    );
  });
  it("without a title Excel must not make one up from the series", async () => {
    const hasil = await denganRapor(donat("Status", { judul: null, legenda: false }));
    expect(teksBagian(hasil, "xl/charts/chart2.xml")).toContain(
      `<c:chart><c:autoTitleDeleted val="1"/><c:plotArea>`,
    );
    const { rapor } = await muat(hasil);
    expect([rapor.grafik[0]?.judul, rapor.grafik[0]?.legenda]).toEqual([null, false]);
  });

  it.each([{ latar: null, tanpaBingkai: true }, { latar: "#FFEE00" }, { tanpaBingkai: true }])(
    "keeps the ground and border of the chart area: %j",
    async (bidang) => {
      const { rapor } = await muat(await denganRapor(donat("Status", bidang)));
      const { latar, tanpaBingkai } = rapor.grafik[0] ?? {};
      expect({ latar, tanpaBingkai }).toEqual({ latar: undefined, tanpaBingkai: undefined, ...bidang });
    },
  );
  it("a rewritten rapor replaces its chart and leaves no part of the old one behind", async () => {
    const satu = await denganRapor(donat("Status"));
    const { buku, rapor } = await muat(satu);
    rapor.grafik = [donat("Status", { lebar: 300 })];
    const dua = await simpanXlsx(buku);
    expect((await muat(dua)).rapor.grafik).toMatchObject([{ nama: "Status", lebar: 300 }]);
    expect([...buka(dua).keys()].sort().filter((n) => /chart|drawing/.test(n)).length).toBe(
      [...buka(satu).keys()].filter((n) => /chart|drawing/.test(n)).length,
    );
    rapor.grafik = [];
    const tanpa = await simpanXlsx(buku);
    expect([...buka(tanpa).keys()].filter((n) => /chart2|drawing2/.test(n))).toEqual([]);
    expect(teksBagian(tanpa, "xl/worksheets/sheet4.xml")).not.toContain("<drawing");
    expect((await muat(tanpa)).rapor.grafik).toEqual([]);
  });
  it("deleting one chart keeps the picture beside it", async () => {
    const { buku, iku } = await muat(KAYA);
    iku.grafik = [];
    const hasil = await simpanXlsx(buku);
    expect(bagianBerbeda(KAYA, hasil)).toEqual([
      "[Content_Types].xml",
      "xl/charts/chart1.xml",
      "xl/drawings/_rels/drawing1.xml.rels",
      "xl/drawings/drawing1.xml",
    ]);
    expect(teksBagian(hasil, "xl/drawings/drawing1.xml")).toContain(`name="Logo"`);
  });
  it("a chart added to a sheet with a drawing joins it", async () => {
    const { buku, iku } = await muat(KAYA);
    iku.grafik.push(donat("Kedua"));
    const hasil = await simpanXlsx(buku);
    const { iku: kini } = await muat(hasil);
    expect(kini.grafik.map((g) => [g.nama, g.kiri, g.atas, g.lebar, g.tinggi])).toEqual([
      ["Grafik 1", 113.75, 150, 91, 151],
      ["Kedua", 100.5, 50.25, 240, 160],
    ]);
    expect(bagianBerbeda(KAYA, hasil)).not.toContain("xl/worksheets/sheet1.xml");
  });
  it("a chart of the file that was only moved keeps its part", async () => {
    const { buku, iku } = await muat(KAYA);
    iku.grafik = iku.grafik.map((g) => ({ ...g, kiri: 10, atas: 200, nama: "Pindah", dariBerkas: false }));
    const hasil = await simpanXlsx(buku);
    expect(bagianBerbeda(KAYA, hasil)).toEqual(["xl/drawings/drawing1.xml"]);
    expect((await muat(hasil)).iku.grafik[0]).toMatchObject({
      nama: "Pindah",
      kiri: 10,
      atas: 200,
      lebar: 91,
    });
  });
  it("a chart of the file that was changed is written anew in its part", async () => {
    const { buku, iku } = await muat(KAYA);
    iku.grafik = iku.grafik.map((g) => ({ ...g, judul: "Baru", jenis: "Line", dariBerkas: false }));
    const hasil = await simpanXlsx(buku);
    expect(bagianBerbeda(KAYA, hasil)).toEqual(["xl/charts/chart1.xml"]);
    expect((await muat(hasil)).iku.grafik[0]).toMatchObject({ judul: "Baru", jenis: "Line" });
  });
});
