import type { Garis, RencanaGrafik, RencanaLembar, TataCetak } from "../rapor/rencana.ts";
import { alamatPersegi } from "./kelompok.ts";
import { susunTulisan, type KelompokGaya } from "./tulisan.ts";

/**
 * Queues a whole sheet plan onto a sheet of our own, replacing what it held. The sheet itself is never deleted: it
 * keeps its place, its name and whatever refers to it. `grafikLama`: names of the charts that go.
 */
export function tulisLembar(
  lembar: Excel.Worksheet,
  rencana: RencanaLembar,
  grafikLama: readonly string[],
): void {
  kosongkan(lembar, grafikLama);
  const tulisan = susunTulisan(rencana);
  const area = lembar.getRange(tulisan.area);
  area.format.font.name = rencana.huruf.nama;
  area.format.font.size = rencana.huruf.ukuran;
  area.format.font.color = rencana.huruf.warna;
  for (const { alamat, lebar } of tulisan.lebarKolom) lembar.getRange(alamat).format.columnWidth = lebar;
  for (const { alamat, sel, petunjuk } of tulisan.tautan) {
    lembar.getRange(alamat).hyperlink = { documentReference: sel, screenTip: petunjuk };
  }
  for (const { alamat, format } of tulisan.format) {
    lembar.getRange(alamat).numberFormat = format as unknown as string[][];
  }
  area.values = tulisan.nilai as (string | number | null)[][];
  for (const { alamat, perBaris } of tulisan.gabung) lembar.getRange(alamat).merge(perBaris);
  for (const kelompok of tulisan.gaya) {
    for (const a of kelompok.alamat) terapkanGaya(lembar.getRanges(a).format, kelompok);
  }
  for (const { alamat, tinggi } of tulisan.tinggiBaris) {
    for (const a of alamat) lembar.getRanges(a).format.rowHeight = tinggi;
  }
  const { kolom } = rencana.penanda;
  const kolomPenanda = lembar.getRange(alamatPersegi({ baris: 0, kolom, barisAkhir: 0, kolomAkhir: kolom }));
  kolomPenanda.getEntireColumn().columnHidden = true;
  for (const grafik of rencana.grafik) tulisGrafik(lembar, grafik);
  lembar.showGridlines = rencana.garisKisi;
  if (rencana.warnaTab !== null) lembar.tabColor = rencana.warnaTab;
  lembar.freezePanes.unfreeze();
  if (rencana.bekukanBaris > 0) lembar.freezePanes.freezeRows(rencana.bekukanBaris);
  tulisCetak(lembar, rencana.cetak);
  lembar.pageLayout.setPrintArea(alamatPersegi(rencana.cetak.area));
}

function kosongkan(lembar: Excel.Worksheet, grafikLama: readonly string[]): void {
  for (const nama of grafikLama) lembar.charts.getItem(nama).delete();
  const semua = lembar.getRange();
  semua.unmerge();
  semua.clear(Excel.ClearApplyTo.all);
  semua.format.useStandardHeight = true;
  semua.format.useStandardWidth = true;
  semua.columnHidden = false;
  lembar.horizontalPageBreaks.removePageBreaks();
}

export function terapkanGaya(format: Excel.RangeFormat, { gaya, tinggi, lebar }: KelompokGaya): void {
  const { huruf } = gaya;
  if (gaya.isi !== undefined) format.fill.color = gaya.isi;
  if (huruf?.warna !== undefined) format.font.color = huruf.warna;
  if (huruf?.ukuran !== undefined) format.font.size = huruf.ukuran;
  if (huruf?.tebal !== undefined) format.font.bold = huruf.tebal;
  if (huruf?.miring !== undefined) format.font.italic = huruf.miring;
  if (gaya.rata !== undefined) format.horizontalAlignment = RATA[gaya.rata];
  if (gaya.tegak !== undefined) format.verticalAlignment = TEGAK[gaya.tegak];
  if (gaya.lipat !== undefined) format.wrapText = gaya.lipat;
  if (gaya.takuk !== undefined) format.indentLevel = gaya.takuk;
  const { atas, bawah, kiri, kanan } = gaya.garis ?? {};
  if (atas !== undefined) terapkanGaris(format, "EdgeTop", atas);
  if (bawah !== undefined) terapkanGaris(format, "EdgeBottom", bawah);
  if (kiri !== undefined) terapkanGaris(format, "EdgeLeft", kiri);
  if (kanan !== undefined) terapkanGaris(format, "EdgeRight", kanan);
  // Every cell of the area has the same lines, so those between its cells are inside borders of the area.
  const antaraBaris = bawah ?? atas;
  const antaraKolom = kanan ?? kiri;
  if (tinggi && antaraBaris !== undefined) terapkanGaris(format, "InsideHorizontal", antaraBaris);
  if (lebar && antaraKolom !== undefined) terapkanGaris(format, "InsideVertical", antaraKolom);
}

function terapkanGaris(
  format: Excel.RangeFormat,
  tepi: "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical",
  garis: Garis,
): void {
  const border = format.borders.getItem(tepi);
  border.style = "Continuous";
  border.color = garis.warna;
  // Thin is what a line has of itself.
  if (garis.tebal === "sedang") border.weight = "Medium";
}

const RATA = { kiri: "Left", tengah: "Center", kanan: "Right" } as const;
const TEGAK = { atas: "Top", tengah: "Center", bawah: "Bottom" } as const;

function tulisGrafik(lembar: Excel.Worksheet, grafik: RencanaGrafik): void {
  const chart = lembar.charts.add(
    grafik.jenis === "donat" ? Excel.ChartType.doughnut : Excel.ChartType.columnClustered,
    lembar.getRange(alamatPersegi(grafik.data)),
    Excel.ChartSeriesBy.columns,
  );
  chart.name = grafik.nama;
  if (grafik.judul === null) chart.title.visible = false;
  else chart.title.text = grafik.judul;
  chart.legend.visible = grafik.legenda;
  const { letak } = grafik;
  chart.setPosition(
    alamatPersegi({ ...letak, barisAkhir: letak.baris, kolomAkhir: letak.kolom }),
    alamatPersegi({ ...letak, baris: letak.barisAkhir, kolom: letak.kolomAkhir }),
  );
  if (grafik.jenis === "donat") {
    const seri = chart.series.getItemAt(0);
    seri.doughnutHoleSize = 62;
    grafik.warnaTitik.forEach((warna, i) => {
      seri.points.getItemAt(i).format.fill.setSolidColor(warna);
    });
  } else {
    grafik.warnaSeri.forEach((warna, i) => {
      chart.series.getItemAt(i).format.fill.setSolidColor(warna);
    });
    const { valueAxis } = chart.axes;
    valueAxis.numberFormat = grafik.format;
    if (grafik.minimum !== null) valueAxis.minimum = grafik.minimum;
  }
  chart.format.border.clear();
}

export function tulisCetak(lembar: Excel.Worksheet, cetak: Omit<TataCetak, "area">): void {
  const halaman = lembar.pageLayout;
  halaman.orientation = cetak.orientasi === "landscape" ? "Landscape" : "Portrait";
  halaman.paperSize = Excel.PaperType.a4;
  halaman.zoom = { horizontalFitToPages: cetak.lebarHalaman };
  halaman.topMargin = cetak.margin.atas;
  halaman.bottomMargin = cetak.margin.bawah;
  halaman.leftMargin = cetak.margin.kiri;
  halaman.rightMargin = cetak.margin.kanan;
  halaman.centerHorizontally = true;
  if (cetak.barisJudul !== null) {
    halaman.setPrintTitleRows(`$${cetak.barisJudul[0] + 1}:$${cetak.barisJudul[1] + 1}`);
  }
  const kaki = halaman.headersFooters.defaultForAllPages;
  kaki.leftFooter = cetak.kaki.kiri;
  kaki.centerFooter = cetak.kaki.tengah;
  kaki.rightFooter = cetak.kaki.kanan;
  for (const baris of cetak.pisahHalaman) {
    lembar.horizontalPageBreaks.add(alamatPersegi({ baris, kolom: 0, barisAkhir: baris, kolomAkhir: 0 }));
  }
}
