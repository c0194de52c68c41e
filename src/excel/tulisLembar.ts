import type { Garis, RencanaGrafik, RencanaLembar, TataCetak } from "../rapor/rencana.ts";
import { beban, blokBaris, byteJson, type Antrean, type BlokBaris } from "./antrean.ts";
import { areaBanyak, areaTulis } from "./area.ts";
import { alamatPersegi } from "./kelompok.ts";
import { byteGaya, type KelompokGaya } from "./kelompokGaya.ts";
import { susunTulisan, type Tulisan } from "./tulisan.ts";

/**
 * Queues a whole sheet plan onto a sheet of our own that holds nothing. The sheet itself is never deleted: it keeps
 * its place, its name and whatever refers to it. What holds the cells of a long sheet goes in blocks of rows, from the
 * top: its closing mark is the last to stand.
 */
export function* tulisLembar(lembar: Excel.Worksheet, rencana: RencanaLembar): Antrean<void> {
  const tulisan = yield* susunTulisan(rencana);
  yield* tulisDasar(lembar, rencana, tulisan.area);
  yield* tulisGabung(lembar, tulisan);
  yield* tulisIsiSel(lembar, tulisan);
  yield* tulisTampilan(lembar, tulisan);
  const { kolom } = rencana.penanda;
  yield beban(2);
  const kolomPenanda = areaTulis(
    lembar,
    alamatPersegi({ baris: 0, kolom, barisAkhir: 0, kolomAkhir: kolom }),
  );
  kolomPenanda.getEntireColumn().untrack().columnHidden = true;
  for (const grafik of rencana.grafik) {
    yield beban(20, grafik);
    tulisGrafik(lembar, grafik);
  }
  yield beban(6);
  lembar.showGridlines = rencana.garisKisi;
  if (rencana.warnaTab !== null) lembar.tabColor = rencana.warnaTab;
  lembar.freezePanes.unfreeze();
  if (rencana.bekukanBaris > 0) lembar.freezePanes.freezeRows(rencana.bekukanBaris);
  yield* tulisCetak(lembar, rencana.cetak);
  yield beban(1);
  lembar.pageLayout.setPrintArea(alamatPersegi(rencana.cetak.area));
}

function* tulisDasar(
  lembar: Excel.Worksheet,
  { huruf, lebarKolom }: RencanaLembar,
  area: string,
): Antrean<void> {
  yield beban(4);
  const { font } = areaTulis(lembar, area).format;
  font.name = huruf.nama;
  font.size = huruf.ukuran;
  font.color = huruf.warna;
  yield* tulisLebar(lembar, lebarKolom);
}

/** The widths of columns, from the first one on. */
export function* tulisLebar(lembar: Excel.Worksheet, lebarKolom: readonly number[]): Antrean<void> {
  const sifat = lebarKolom.map((columnWidth) => ({ format: { columnWidth } }));
  const kolomAkhir = lebarKolom.length - 1;
  yield beban(1, sifat);
  areaTulis(lembar, alamatPersegi({ baris: 0, kolom: 0, barisAkhir: 0, kolomAkhir })).setColumnProperties(
    sifat,
  );
}

/** Before whatever cells hold: a copy would take it along. */
function* tulisGabung(lembar: Excel.Worksheet, { gabung }: Tulisan): Antrean<void> {
  for (const langkah of gabung) {
    if (langkah.cara === "gabung") {
      yield beban(1);
      areaTulis(lembar, alamatPersegi(langkah.area)).merge(langkah.perBaris);
    } else {
      yield beban(2);
      const sumber = areaTulis(lembar, alamatPersegi(langkah.dari));
      areaTulis(lembar, alamatPersegi(langkah.ke)).copyFrom(sumber, Excel.RangeCopyType.all);
    }
  }
}

/** Links and number formats before the values: a value takes the format that is there. */
function* tulisIsiSel(lembar: Excel.Worksheet, { tautan, format, nilai }: Tulisan): Antrean<void> {
  for (const { alamat, sel, petunjuk } of tautan) {
    yield beban(1, sel, petunjuk);
    areaTulis(lembar, alamat).hyperlink = { documentReference: sel, screenTip: petunjuk };
  }
  for (const f of format) {
    if (typeof f.format === "string") {
      yield beban(1);
      areaTulis(lembar, f.alamat).numberFormat = f.format as unknown as string[][];
      continue;
    }
    for (const blok of blokBaris(f.format)) {
      yield blok.beban;
      areaTulis(lembar, alamatBlok(blok)).numberFormat = blok.baris as string[][];
    }
  }
  for (const blok of blokBaris(nilai)) {
    yield blok.beban;
    areaTulis(lembar, alamatBlok(blok)).values = blok.baris as (string | number | null)[][];
  }
}

function alamatBlok({ awal, baris }: BlokBaris<unknown>): string {
  const kolomAkhir = (baris[0]?.length ?? 1) - 1;
  return alamatPersegi({ baris: awal, kolom: 0, barisAkhir: awal + baris.length - 1, kolomAkhir });
}

/** Looks and row heights. */
export function* tulisTampilan(
  lembar: Excel.Worksheet,
  { gaya, tinggiBaris }: Pick<Tulisan, "gaya" | "tinggiBaris">,
): Antrean<void> {
  for (const kelompok of gaya) {
    for (const alamat of kelompok.alamat) {
      yield { minta: byteGaya(kelompok) + byteJson(alamat), jawab: beban(6).jawab };
      terapkanGaya(areaBanyak(lembar, alamat).format, kelompok);
    }
  }
  for (const t of tinggiBaris) {
    if ("tinggi" in t) {
      yield beban(2, t.alamat);
      areaBanyak(lembar, t.alamat).format.rowHeight = t.tinggi;
    } else {
      yield beban(1, t.perBaris);
      // The library's types ask for a list that may be changed, which it never does.
      areaTulis(lembar, t.alamat).setRowProperties([...t.perBaris]);
    }
  }
}

function terapkanGaya(format: Excel.RangeFormat, { gaya, tinggi, lebar }: KelompokGaya): void {
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
    areaTulis(lembar, alamatPersegi(grafik.data)),
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

export function* tulisCetak(lembar: Excel.Worksheet, cetak: Omit<TataCetak, "area">): Antrean<void> {
  yield beban(10, cetak.kaki);
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
    yield beban(1);
    lembar.horizontalPageBreaks.add(alamatPersegi({ baris, kolom: 0, barisAkhir: baris, kolomAkhir: 0 }));
  }
}
