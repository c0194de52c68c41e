import type { GrafikBuku, LembarBuku } from "../../buku.ts";
import { bacaGrafikLembar, bagianGambar, type GrafikBerkas } from "../baca/grafik.ts";
import type { Paket } from "../paket.ts";
import { poinKeEmu } from "../satuan.ts";
import { sumbuBaris, sumbuKolom } from "../sumbu.ts";
import { KEPALA_XML, uraiXml } from "../xml/dokumen.ts";
import { anakUrut, awalanRelasi, type Elemen } from "../xml/pohon.ts";
import { NS_RELASI } from "../xml/ruangNama.ts";
import { amankanAtribut } from "../xml/teks.ts";
import { dapatDitulis, NS_GAMBAR, NS_GRAFIK, tulisGrafik } from "./isiGrafik.ts";
import { URUTAN_LEMBAR } from "./urutan.ts";

const NS_JANGKAR = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const TIPE_GAMBAR = "application/vnd.openxmlformats-officedocument.drawing+xml";
const TIPE_GRAFIK = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

/**
 * Brings the charts of a sheet in line with the model: a chart not changed since loading stays exactly as it was, a
 * deleted one goes with its part, a changed one is moved or written anew in place, a new one is added.
 */
export function tulisGrafikLembar(
  akar: Elemen,
  bagian: string,
  paket: Paket,
  kini: LembarBuku,
  lama: LembarBuku,
  semua: readonly LembarBuku[],
): void {
  const ada = new Map(bacaGrafikLembar(akar, bagian, paket, lama).map((g) => [g.grafik.id, g]));
  for (const [id, g] of ada) {
    if (!kini.grafik.some((k) => k.id === id)) hapusGrafik(paket, g);
  }
  for (const g of kini.grafik) {
    const asli = ada.get(g.id);
    if (asli === undefined) tambahGrafik(akar, bagian, paket, g, kini, semua);
    else if (!g.dariBerkas) ubahGrafik(paket, asli, g, kini, semua);
  }
  buangGambarKosong(akar, bagian, paket);
}

function hapusGrafik(paket: Paket, g: GrafikBerkas): void {
  paket.dokumen(g.gambar).akar.hapus(g.jangkar);
  paket.hapusRelasi(g.gambar, g.relasi);
}

function ubahGrafik(
  paket: Paket,
  asli: GrafikBerkas,
  baru: GrafikBuku,
  lembar: LembarBuku,
  semua: readonly LembarBuku[],
): void {
  const lama = asli.grafik;
  if (baru.nama !== lama.nama) asli.bingkai.semua("cNvPr")[0]?.setel("name", baru.nama);
  const pindah = (["kiri", "atas", "lebar", "tinggi"] as const).some((k) => baru[k] !== lama[k]);
  const jangkar = asli.bingkai.induk;
  if (pindah && jangkar?.lokal.endsWith("Anchor") === true) pindahkan(jangkar, baru, lembar);
  const isi = (g: GrafikBuku) => JSON.stringify([g.jenis, g.judul, g.legenda, g.letakLegenda, g.seri]);
  // Of a chart the model knows only in part, what it does not know is worth more than the change.
  if (isi(baru) !== isi(lama) && dapatDitulis(baru)) paket.tulis(asli.bagian, tulisGrafik(baru, semua));
}

function tambahGrafik(
  akar: Elemen,
  bagian: string,
  paket: Paket,
  g: GrafikBuku,
  lembar: LembarBuku,
  semua: readonly LembarBuku[],
): void {
  const gambar = bagianGambar(akar, bagian, paket) ?? buatGambar(akar, bagian, paket);
  const grafik = paket.namaBaru("xl/charts/chart", ".xml");
  paket.tulis(grafik, tulisGrafik(g, semua));
  paket.tambahTipe(grafik, TIPE_GRAFIK);
  const relasi = paket.tambahRelasi(gambar, "chart", grafik);
  const induk = paket.dokumen(gambar).akar;
  const nomor = Math.max(1, ...induk.semua("cNvPr").map((e) => e.angka("id") ?? 0)) + 1;
  const { akar: jangkar } = uraiXml(
    `<xdr:oneCellAnchor xmlns:xdr="${NS_JANGKAR}" xmlns:a="${NS_GAMBAR}">` +
      `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${nomor}" name="${amankanAtribut(g.nama)}"/>` +
      `<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
      `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${NS_GRAFIK}">` +
      `<c:chart xmlns:c="${NS_GRAFIK}" xmlns:r="${NS_RELASI}" r:id="${relasi}"/></a:graphicData></a:graphic>` +
      `</xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor>`,
  );
  induk.sisip(jangkar);
  pindahkan(jangkar, g, lembar);
}

/** Replaces an anchor by one that starts inside a cell and has a size of its own, exact to the EMU. */
function pindahkan(jangkar: Elemen, g: GrafikBuku, lembar: LembarBuku): void {
  const baru = jangkar.buat("oneCellAnchor");
  for (const [k, v] of jangkar.atribut) if (k.startsWith("xmlns")) baru.setel(k, v);
  const x = sumbuKolom(lembar).cari(g.kiri);
  const y = sumbuBaris(lembar).cari(g.atas);
  const dari = baru.sisip(baru.buat("from"));
  const letak = { col: x.indeks, colOff: poinKeEmu(x.sisa), row: y.indeks, rowOff: poinKeEmu(y.sisa) };
  for (const [nama, nilai] of Object.entries(letak)) dari.sisip(dari.buat(nama, {}, String(nilai)));
  baru.sisip(baru.buat("ext", { cx: poinKeEmu(Math.max(0, g.lebar)), cy: poinKeEmu(Math.max(0, g.tinggi)) }));
  const tempat = new Set(["from", "to", "pos", "ext"]);
  for (const anak of jangkar.anak()) if (!tempat.has(anak.lokal)) baru.sisip(anak);
  jangkar.induk?.sisip(baru, jangkar);
  jangkar.induk?.hapus(jangkar);
}

function buatGambar(akar: Elemen, bagian: string, paket: Paket): string {
  const gambar = paket.namaBaru("xl/drawings/drawing", ".xml");
  paket.tulis(gambar, `${KEPALA_XML}<xdr:wsDr xmlns:xdr="${NS_JANGKAR}" xmlns:a="${NS_GAMBAR}"></xdr:wsDr>`);
  paket.tambahTipe(gambar, TIPE_GAMBAR);
  const relasi = paket.tambahRelasi(bagian, "drawing", gambar);
  anakUrut(akar, "drawing", URUTAN_LEMBAR).setel(`${awalanRelasi(akar)}:id`, relasi);
  return gambar;
}

/** A drawing emptied by deleting its last chart goes as well, so that a rewritten rapor leaves nothing behind. */
function buangGambarKosong(akar: Elemen, bagian: string, paket: Paket): void {
  const gambar = bagianGambar(akar, bagian, paket);
  if (gambar === undefined) return;
  const isi = paket.dokumen(gambar).akar;
  if (!isi.berubah || isi.anak().length > 0) return;
  akar.hapus(akar.cari("drawing"));
  for (const r of paket.relasi(bagian)) if (r.target === gambar) paket.hapusRelasi(bagian, r.id);
}
