import type { Area, Buku, GayaSel, LembarBuku, Sel } from "../../buku.ts";
import { alamatArea, irisan } from "../../richapi/alamat.ts";
import { berisi, gayaDi, selDi } from "../../richapi/sel.ts";
import type { LokalExcel } from "../pesan.ts";
import { cssGaris, cssSel } from "./gayaCss.ts";
import { satu } from "./pilihan.ts";
import type { TataLetak } from "./tataLetak.ts";
import { teksSel } from "./teksSel.ts";

/** One cell as drawn: a box, and its text, which may reach beyond the box. */
export interface Kotak {
  readonly baris: number;
  readonly kolom: number;
  readonly alamat: string;
  readonly gaya: string;
  readonly teks: string;
  readonly gayaTeks: string;
  readonly bertautan: boolean;
  readonly petunjuk: string | null;
  /** There is something to say of its value. */
  readonly bercatatan: boolean;
  /** Rows and columns it covers. */
  readonly tinggi: number;
  readonly lebar: number;
}

export interface BarisKotak {
  readonly baris: number;
  /** Pixels from the sheet's top; its cells count from here. */
  readonly y: number;
  readonly kotak: readonly Kotak[];
}

export interface Gambar {
  readonly buku: Buku;
  readonly lembar: LembarBuku;
  readonly tata: TataLetak;
  readonly lokal: LokalExcel;
  /** What is to be said of a cell's value; null for nothing. */
  catatan(baris: number, kolom: number): string | null;
}

const GARIS_KISI = "1px solid #e2e5e9";

/** The cells of a region, row by row; rows of which nothing shows are left out. */
export function kotakSel(g: Gambar, daerah: Area): BarisKotak[] {
  const { lembar, tata } = g;
  const gabung = lembar.gabung.filter((a) => irisan(a, daerah) !== null);
  const tertutup = new Map<string, Area>();
  for (const a of gabung) {
    const i = irisan(a, daerah);
    if (i === null) continue;
    for (let b = i.baris; b <= i.barisAkhir; b++) {
      for (let k = i.kolom; k <= i.kolomAkhir; k++) tertutup.set(`${String(b)},${String(k)}`, a);
    }
  }
  const digambar = new Set<Area>();
  const hasil: BarisKotak[] = [];
  for (let b = daerah.baris; b <= daerah.barisAkhir; b++) {
    if (tata.baris.ukuran(b) === 0) continue;
    const kotak: Kotak[] = [];
    const y = tata.baris.awal(b);
    const awal = awalMeluap(g, b, daerah.kolom, tertutup);
    if (awal !== null) kotak.push(satuKotak(g, satu({ baris: b, kolom: awal }), y));
    for (let k = daerah.kolom; k <= daerah.kolomAkhir; k++) {
      if (tata.kolom.ukuran(k) === 0) continue;
      const a = tertutup.size === 0 ? undefined : tertutup.get(`${String(b)},${String(k)}`);
      if (a === undefined) kotak.push(satuKotak(g, satu({ baris: b, kolom: k }), y));
      else if (!digambar.has(a)) {
        digambar.add(a);
        kotak.push(satuKotak(g, a, y));
      }
    }
    if (kotak.length > 0) hasil.push({ baris: b, y, kotak });
  }
  return hasil;
}

/** How far left of the region a text may start that reaches into it. */
const LUAPAN_MAKS = 40;

/** The nearest cell left of the region whose text reaches into it over blank cells. */
function awalMeluap(
  { lembar, tata }: Gambar,
  baris: number,
  kolom: number,
  tertutup: ReadonlyMap<string, Area>,
): number | null {
  const isi = lembar.sel.get(baris);
  if (isi === undefined || tertutup.has(`${String(baris)},${String(kolom)}`)) return null;
  const di = isi.get(kolom);
  if (di !== undefined && berisi(di)) return null;
  const batas = Math.max(kolom < tata.bekuKolom ? 0 : tata.bekuKolom, kolom - LUAPAN_MAKS);
  for (let k = kolom - 1; k >= batas; k--) {
    const sel = isi.get(k);
    if (sel === undefined || !berisi(sel)) continue;
    const digabung = lembar.gabung.some((a) => irisan(a, satu({ baris, kolom: k })) !== null);
    return typeof sel.nilai === "string" && !sel.gaya.lipat && !digabung ? k : null;
  }
  return null;
}

function satuKotak(g: Gambar, a: Area, yBaris: number): Kotak {
  const { buku, lembar, tata } = g;
  const [x, y] = [tata.kolom.awal(a.kolom), tata.baris.awal(a.baris)];
  const lebar = tata.kolom.awal(a.kolomAkhir + 1) - x;
  const tinggi = tata.baris.awal(a.barisAkhir + 1) - y;
  const sel = selDi(lembar, a.baris, a.kolom);
  const gaya = sel?.gaya ?? gayaDi(buku, lembar, a.baris, a.kolom);
  const catatan = g.catatan(a.baris, a.kolom);
  const teks = sel === undefined || !berisi(sel) ? null : teksSel(g, sel, a, { lebar, tinggi });
  return {
    baris: a.baris,
    kolom: a.kolom,
    alamat: alamatArea(satu(a)),
    gaya: `left:${px(x)};top:${px(y - yBaris)};width:${px(lebar)};height:${px(tinggi)};${bingkaiSel(g, a, gaya)}`,
    teks: teks?.teks ?? "",
    gayaTeks: teks?.gaya ?? "",
    bertautan: (sel?.tautan ?? null) !== null,
    petunjuk: catatan ?? petunjuk(sel),
    bercatatan: catatan !== null,
    tinggi: a.barisAkhir - a.baris + 1,
    lebar: a.kolomAkhir - a.kolom + 1,
  };
}

export function px(n: number): string {
  return `${String(n)}px`;
}

function petunjuk(sel: Sel | undefined): string | null {
  const tautan = sel?.tautan ?? null;
  return tautan === null ? null : (tautan.petunjuk ?? tautan.lokasi ?? tautan.alamat);
}

/** Fill and borders. An edge belongs to both its cells: the one that has a line gives it. */
function bingkaiSel({ buku, lembar, tata }: Gambar, a: Area, gaya: GayaSel): string {
  const di = (b: number, k: number): GayaSel => gayaDi(buku, lembar, b, k);
  const kananSendiri = a.kolomAkhir === a.kolom ? gaya : di(a.baris, a.kolomAkhir);
  const bawahSendiri = a.barisAkhir === a.baris ? gaya : di(a.barisAkhir, a.kolom);
  const kananLain = di(a.baris, a.kolomAkhir + 1);
  const bawahLain = di(a.barisAkhir + 1, a.kolom);
  const { latar } = cssSel(gaya, tata.zoom);
  const kisi = (lain: GayaSel): string | null =>
    lembar.garisKisi && latar === null && lain.isi.pola === "None" ? GARIS_KISI : null;
  const kanan =
    cssGaris(kananSendiri.garis.EdgeRight) ?? cssGaris(kananLain.garis.EdgeLeft) ?? kisi(kananLain);
  const bawah =
    cssGaris(bawahSendiri.garis.EdgeBottom) ?? cssGaris(bawahLain.garis.EdgeTop) ?? kisi(bawahLain);
  const atas = a.baris === 0 ? cssGaris(gaya.garis.EdgeTop) : null;
  const kiri = a.kolom === 0 ? cssGaris(gaya.garis.EdgeLeft) : null;
  const tepi = (sisi: string, garis: string | null): string =>
    garis === null ? "" : `border-${sisi}:${garis};`;
  return (
    (latar === null ? "" : `background:${latar};`) +
    tepi("right", kanan) +
    tepi("bottom", bawah) +
    tepi("top", atas) +
    tepi("left", kiri)
  );
}
