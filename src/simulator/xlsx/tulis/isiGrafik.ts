import type { Area, GrafikBuku, LembarBuku, Sel } from "../../buku.ts";
import { alamatMutlak, kutipLembar } from "../alamat.ts";
import { LEGENDA } from "../padanan.ts";
import { KEPALA_XML } from "../xml/dokumen.ts";
import { NS_RELASI } from "../xml/ruangNama.ts";
import { amankan, amankanAtribut } from "../xml/teks.ts";

export const NS_GRAFIK = "http://schemas.openxmlformats.org/drawingml/2006/chart";
export const NS_GAMBAR = "http://schemas.openxmlformats.org/drawingml/2006/main";

type Seri = GrafikBuku["seri"][number];

/** How each chart type is written: its element, and the settings that make it that type. */
interface Cetakan {
  readonly elemen: "doughnutChart" | "pieChart" | "barChart" | "lineChart" | "areaChart";
  readonly arah?: "bar" | "col";
  readonly susun?: "clustered" | "stacked" | "percentStacked" | "standard";
  readonly penanda?: boolean;
}

const CETAKAN: ReadonlyMap<string, Cetakan> = new Map<string, Cetakan>([
  ["Doughnut", { elemen: "doughnutChart" }],
  ["Pie", { elemen: "pieChart" }],
  ["ColumnClustered", { elemen: "barChart", arah: "col", susun: "clustered" }],
  ["ColumnStacked", { elemen: "barChart", arah: "col", susun: "stacked" }],
  ["ColumnStacked100", { elemen: "barChart", arah: "col", susun: "percentStacked" }],
  ["BarClustered", { elemen: "barChart", arah: "bar", susun: "clustered" }],
  ["BarStacked", { elemen: "barChart", arah: "bar", susun: "stacked" }],
  ["BarStacked100", { elemen: "barChart", arah: "bar", susun: "percentStacked" }],
  ["Line", { elemen: "lineChart", susun: "standard" }],
  ["LineMarkers", { elemen: "lineChart", susun: "standard", penanda: true }],
  ["Area", { elemen: "areaChart", susun: "standard" }],
]);

/** True when `tulisGrafik` can write such a chart anew without losing any of what the model knows of it. */
export function dapatDitulis(g: GrafikBuku): boolean {
  return CETAKAN.has(g.jenis) && g.seri.every((s) => s.nilai !== null);
}

/** A chart part with its cached values; a type that cannot be written becomes clustered columns. */
export function tulisGrafik(g: GrafikBuku, lembar: readonly LembarBuku[]): string {
  const cetakan = CETAKAN.get(g.jenis) ?? { elemen: "barChart", arah: "col", susun: "clustered" };
  const judul =
    g.judul === null
      ? `<c:autoTitleDeleted val="1"/>`
      : `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:t>${amankan(g.judul)}</a:t></a:r></a:p></c:rich></c:tx>` +
        `<c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>`;
  const legenda = g.legenda
    ? `<c:legend><c:legendPos val="${LEGENDA.ke.get(g.letakLegenda) ?? "r"}"/><c:overlay val="0"/></c:legend>`
    : "";
  return (
    `${KEPALA_XML}<c:chartSpace xmlns:c="${NS_GRAFIK}" xmlns:a="${NS_GAMBAR}" xmlns:r="${NS_RELASI}">` +
    `<c:roundedCorners val="0"/><c:chart>${judul}<c:plotArea><c:layout/>${kelompok(g, cetakan, lembar)}</c:plotArea>` +
    `${legenda}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>${bidang(g)}</c:chartSpace>`
  );
}

/** Ground and border of the chart area, where they are not the default. */
function bidang(g: GrafikBuku): string {
  const isi =
    g.latar === undefined
      ? ""
      : g.latar === null
        ? `<a:noFill/>`
        : `<a:solidFill><a:srgbClr val="${g.latar.replace("#", "").toUpperCase()}"/></a:solidFill>`;
  const bingkai = g.tanpaBingkai === true ? `<a:ln><a:noFill/></a:ln>` : "";
  return isi === "" && bingkai === "" ? "" : `<c:spPr>${isi}${bingkai}</c:spPr>`;
}

function kelompok(g: GrafikBuku, c: Cetakan, lembar: readonly LembarBuku[]): string {
  const lingkaran = c.elemen === "doughnutChart" || c.elemen === "pieChart";
  const isi =
    (c.arah === undefined ? "" : `<c:barDir val="${c.arah}"/>`) +
    (c.susun === undefined ? "" : `<c:grouping val="${c.susun}"/>`) +
    `<c:varyColors val="${lingkaran ? 1 : 0}"/>` +
    g.seri.map((s, i) => tulisSeri(s, i, c, lembar)).join("");
  if (lingkaran) {
    const lubang = g.seri.find((s) => s.ukuranLubang !== null)?.ukuranLubang ?? 50;
    const ekor =
      c.elemen === "pieChart" ? "" : `<c:holeSize val="${Math.max(10, Math.min(90, Math.round(lubang)))}"/>`;
    return `<c:${c.elemen}>${isi}<c:firstSliceAng val="0"/>${ekor}</c:${c.elemen}>`;
  }
  const tumpuk = c.susun === "stacked" || c.susun === "percentStacked";
  const ekor =
    c.elemen === "barChart"
      ? `<c:gapWidth val="${tumpuk ? 50 : 100}"/>${tumpuk ? `<c:overlap val="100"/>` : ""}`
      : c.elemen === "lineChart"
        ? `<c:marker val="1"/>`
        : "";
  return `<c:${c.elemen}>${isi}${ekor}<c:axId val="1"/><c:axId val="2"/></c:${c.elemen}>${sumbu(c, g.sumbuNilai)}`;
}

function sumbu(c: Cetakan, nilai: GrafikBuku["sumbuNilai"] = {}): string {
  const mendatar = c.arah === "bar";
  const kepala = (id: number, letak: string, minimum?: number) =>
    `<c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/>` +
    (minimum === undefined ? "" : `<c:min val="${minimum}"/>`) +
    `</c:scaling><c:delete val="0"/><c:axPos val="${letak}"/>`;
  const format =
    nilai.format === undefined
      ? `<c:numFmt formatCode="General" sourceLinked="1"/>`
      : `<c:numFmt formatCode="${amankanAtribut(nilai.format)}" sourceLinked="0"/>`;
  const ekor = (silang: number) =>
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>` +
    `<c:crossAx val="${silang}"/><c:crosses val="autoZero"/>`;
  return (
    `<c:catAx>${kepala(1, mendatar ? "l" : "b")}<c:numFmt formatCode="General" sourceLinked="1"/>${ekor(2)}` +
    `<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>` +
    `<c:valAx>${kepala(2, mendatar ? "b" : "l", nilai.minimum)}<c:majorGridlines/>${format}` +
    `${ekor(1)}<c:crossBetween val="between"/></c:valAx>`
  );
}

function tulisSeri(s: Seri, nomor: number, c: Cetakan, lembar: readonly LembarBuku[]): string {
  const garis = c.elemen === "lineChart";
  const lingkaran = c.elemen === "doughnutChart" || c.elemen === "pieChart";
  const titik = s.warnaTitik
    .map((warna, i) => {
      if (warna === null) return "";
      const sifat = lingkaran
        ? `<c:bubble3D val="0"/>`
        : c.elemen === "barChart"
          ? `<c:invertIfNegative val="0"/>`
          : "";
      return `<c:dPt><c:idx val="${i}"/>${sifat}${warnaSpPr(warna, garis)}</c:dPt>`;
    })
    .join("");
  return (
    `<c:ser><c:idx val="${nomor}"/><c:order val="${nomor}"/>` +
    (s.nama === null ? "" : `<c:tx><c:v>${amankan(s.nama)}</c:v></c:tx>`) +
    (s.warna === null ? "" : warnaSpPr(s.warna, garis)) +
    (c.elemen === "barChart" ? `<c:invertIfNegative val="0"/>` : "") +
    (garis ? `<c:marker><c:symbol val="${c.penanda === true ? "circle" : "none"}"/></c:marker>` : "") +
    (c.elemen === "areaChart" ? "" : titik) +
    (s.kategori === null ? "" : `<c:cat>${acuanTeks(s.kategori, lembar)}</c:cat>`) +
    (s.nilai === null ? "" : `<c:val>${acuanAngka(s.nilai, lembar)}</c:val>`) +
    (garis ? `<c:smooth val="0"/>` : "") +
    `</c:ser>`
  );
}

function warnaSpPr(warna: string, garis: boolean): string {
  const isi = `<a:solidFill><a:srgbClr val="${warna.replace("#", "").toUpperCase()}"/></a:solidFill>`;
  return garis ? `<c:spPr><a:ln w="28575" cap="rnd">${isi}</a:ln></c:spPr>` : `<c:spPr>${isi}</c:spPr>`;
}

interface Acuan {
  readonly lembar: string;
  readonly area: Area;
}

function rumusAcuan(a: Acuan): string {
  return `<c:f>${amankan(`${kutipLembar(a.lembar)}!${alamatMutlak(a.area)}`)}</c:f>`;
}

function acuanTeks(a: Acuan, lembar: readonly LembarBuku[]): string {
  const titik = isiArea(a, lembar).map(({ i, sel }) => {
    const nilai =
      sel.nilai === null ? "" : typeof sel.nilai === "object" ? sel.nilai.galat : String(sel.nilai);
    return `<c:pt idx="${i}"><c:v>${amankan(nilai)}</c:v></c:pt>`;
  });
  return `<c:strRef>${rumusAcuan(a)}<c:strCache><c:ptCount val="${luas(a.area)}"/>${titik.join("")}</c:strCache></c:strRef>`;
}

function acuanAngka(a: Acuan, lembar: readonly LembarBuku[]): string {
  const isi = isiArea(a, lembar).filter(
    ({ sel }) => typeof sel.nilai === "number" && Number.isFinite(sel.nilai),
  );
  const format = amankanAtribut(isi[0]?.sel.gaya.format ?? "General").replaceAll("&quot;", '"');
  const titik = isi.map(({ i, sel }) => `<c:pt idx="${i}"><c:v>${String(sel.nilai)}</c:v></c:pt>`);
  return (
    `<c:numRef>${rumusAcuan(a)}<c:numCache><c:formatCode>${format}</c:formatCode>` +
    `<c:ptCount val="${luas(a.area)}"/>${titik.join("")}</c:numCache></c:numRef>`
  );
}

function luas(a: Area): number {
  return (a.barisAkhir - a.baris + 1) * (a.kolomAkhir - a.kolom + 1);
}

/** The cells of an area that exist, with their place in reading order. */
function isiArea({ lembar, area }: Acuan, semua: readonly LembarBuku[]): { i: number; sel: Sel }[] {
  const sumber = semua.find((l) => l.nama.toLowerCase() === lembar.toLowerCase());
  const lebar = area.kolomAkhir - area.kolom + 1;
  const hasil: { i: number; sel: Sel }[] = [];
  for (const [baris, isi] of sumber?.sel ?? []) {
    if (baris < area.baris || baris > area.barisAkhir) continue;
    for (const [kolom, sel] of isi) {
      if (kolom < area.kolom || kolom > area.kolomAkhir) continue;
      hasil.push({ i: (baris - area.baris) * lebar + kolom - area.kolom, sel });
    }
  }
  return hasil.sort((a, b) => a.i - b.i);
}
