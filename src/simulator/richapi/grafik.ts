import type { Area, Buku, GrafikBuku, LembarBuku } from "../buku.ts";
import { lebar, satuSel, tinggi } from "./alamat.ts";
import { galat } from "./galat.ts";
import { jenisNilai, nilaiTampak, selDi } from "./sel.ts";

export type UrutanSeri = "Auto" | "Columns" | "Rows";
export const URUTAN_SERI: readonly UrutanSeri[] = ["Auto", "Columns", "Rows"];

export interface SumberGrafik {
  readonly lembar: LembarBuku;
  readonly area: Area;
  readonly urutan: UrutanSeri;
}

/** Excel.ChartType names made of these families and endings; the rest of the list is not needed to refuse typos. */
const JENIS =
  /^(?:3D)?(?:Area|Bar|Bubble|Column|Cone|Cylinder|Doughnut|Funnel|Histogram|Line|Pareto|Pie|Pyramid|Radar|RegionMap|Stock|Sunburst|Surface|Treemap|Waterfall|XYScatter|Boxwhisker)[A-Za-z0-9]{0,24}$|^(?:3DBubble|BarOfPie|BubbleDEffect)[A-Za-z0-9]{0,12}$/;

/** The chart Excel makes of a source range, not yet on the sheet. */
export function grafikBaru(buku: Buku, lembar: LembarBuku, jenis: string, sumber: SumberGrafik): GrafikBuku {
  const nama = jenis.charAt(0).toUpperCase() + jenis.slice(1);
  if (!JENIS.test(nama)) throw galat("InvalidArgument", `chart type ${jenis}`);
  const seri = seriDari(sumber);
  const namaTunggal = seri.length === 1 ? (seri[0]?.nama ?? null) : null;
  return {
    id: idBebas(buku),
    nama: namaBebas(lembar),
    jenis: nama,
    judul: namaTunggal ?? "Chart Title",
    legenda: true,
    letakLegenda: "Bottom",
    seri,
    kiri: 100,
    atas: 100,
    lebar: 360,
    tinggi: 216,
    dariBerkas: false,
  };
}

/**
 * Splits a source range into series the way Excel does: a first column (or row) that holds words gives the categories,
 * a first row (or column) of words gives the names. "Auto" makes series of the shorter direction.
 */
export function seriDari({ lembar, area, urutan }: SumberGrafik): GrafikBuku["seri"] {
  const perKolom = urutan === "Columns" || (urutan === "Auto" && tinggi(area) >= lebar(area));
  const [panjang, banyak] = perKolom ? [tinggi(area), lebar(area)] : [lebar(area), tinggi(area)];
  const jenis = (lajur: number, i: number): string => {
    const [b, k] = perKolom ? [i, lajur] : [lajur, i];
    return jenisNilai(selDi(lembar, area.baris + b, area.kolom + k));
  };
  const semuaKata = (dari: (i: number) => string, mulai: number, sampai: number): boolean => {
    let ada = false;
    for (let i = mulai; i < sampai; i++) {
      const j = dari(i);
      if (j === "Double" || j === "Boolean" || j === "Error") return false;
      ada ||= j === "String";
    }
    return ada;
  };
  const berjudul = panjang > 1 && semuaKata((i) => jenis(i, 0), banyak > 1 ? 1 : 0, banyak);
  const mulai = berjudul ? 1 : 0;
  const berkategori = banyak > 1 && semuaKata((i) => jenis(0, i), mulai, panjang);
  const bagian = (lajur: number, dari: number): Area => {
    const [a, z] = [dari, panjang - 1];
    return perKolom
      ? {
          baris: area.baris + a,
          barisAkhir: area.baris + z,
          kolom: area.kolom + lajur,
          kolomAkhir: area.kolom + lajur,
        }
      : {
          kolom: area.kolom + a,
          kolomAkhir: area.kolom + z,
          baris: area.baris + lajur,
          barisAkhir: area.baris + lajur,
        };
  };
  const seri: GrafikBuku["seri"] = [];
  for (let l = berkategori ? 1 : 0; l < banyak; l++) {
    const judul = bagian(l, 0);
    seri.push({
      nama: berjudul ? String(nilaiTampak(selDi(lembar, judul.baris, judul.kolom))) : null,
      kategori: berkategori ? { lembar: lembar.nama, area: bagian(0, mulai) } : null,
      nilai: { lembar: lembar.nama, area: bagian(l, mulai) },
      warna: null,
      warnaTitik: [],
      ukuranLubang: null,
    });
  }
  if (satuSel(area) && jenisNilai(selDi(lembar, area.baris, area.kolom)) === "Empty") return [];
  return seri;
}

export function namaGrafikSah(lembar: LembarBuku, grafik: GrafikBuku, nama: string): string {
  if (nama === "" || nama.length > 255) throw galat("InvalidArgument", "chart name");
  const dipakai = lembar.grafik.some((g) => g !== grafik && g.nama.toLowerCase() === nama.toLowerCase());
  if (dipakai) throw galat("InvalidArgument", `chart name "${nama}" is taken`);
  return nama;
}

function namaBebas(lembar: LembarBuku): string {
  const dipakai = new Set(lembar.grafik.map((g) => g.nama.toLowerCase()));
  let n = lembar.grafik.length + 1;
  while (dipakai.has(`chart ${n}`)) n++;
  return `Chart ${n}`;
}

/** One length for all ids, so that equal work sends equally many bytes. */
function idBebas(buku: Buku): string {
  const dipakai = new Set(buku.lembar.flatMap((l) => l.grafik.map((g) => g.id)));
  let n = dipakai.size + 1;
  let id: string;
  do {
    id = `{00000000-0002-0000-${n.toString(16).toUpperCase().padStart(4, "0")}-000000000000}`;
    n++;
  } while (dipakai.has(id));
  return id;
}
