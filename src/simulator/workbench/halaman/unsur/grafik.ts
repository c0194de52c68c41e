import { html, svg, type SVGTemplateResult, type TemplateResult } from "lit";
import type { Area, Buku, GrafikBuku } from "../../../buku.ts";
import { cariLembar } from "../../../richapi/alamat.ts";
import { nilaiTampak, selDi, setiapPosisi } from "../../../richapi/sel.ts";
import { angka, type Bahasa, isi } from "../../../../bahasa/index.ts";
import { teksBangku } from "../../../../bahasa/simulator.ts";
import { tampilLokal } from "../lokal.ts";
import type { LokalExcel } from "../../pesan.ts";
import { busur } from "./busur.ts";

/** Office's own series colours, for charts that name none. */
const WARNA = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47", "#264478", "#9E480E"];

interface Irisan {
  readonly nama: string;
  readonly nilai: number;
  readonly warna: string;
}

/** A chart drawn from the workbook: doughnuts and clustered columns; any other kind as a labelled frame. */
export function gambarGrafik(g: GrafikBuku, buku: Buku, lokal: LokalExcel): TemplateResult {
  const bahasa: Bahasa = lokal === "en-US" ? "en" : "id";
  const irisan = irisanGrafik(g, buku, lokal);
  const judul = g.judul ?? g.nama;
  const label = isi(
    teksBangku[bahasa].kisi.grafik,
    { judul, isi: irisan.map((i) => `${i.nama} ${String(i.nilai)}`).join(", ") },
    bahasa,
  );
  const latar = g.latar === undefined ? "#FFFFFF" : (g.latar ?? "none");
  const isiGambar =
    g.jenis === "Doughnut" || g.jenis === "Pie"
      ? cincin(g, irisan)
      : g.jenis === "ColumnClustered"
        ? kolom(g, irisan, bahasa)
        : bingkaiSaja(g, isi(teksBangku[bahasa].kisi.grafikLain, { jenis: g.jenis }, bahasa));
  return html`<svg
    role="img"
    aria-label=${label}
    width="100%"
    height="100%"
    viewBox="0 0 ${g.lebar} ${g.tinggi}"
    font-family="Calibri, Carlito, 'Segoe UI', sans-serif"
    font-size="9"
    fill="#404040"
  >
    <rect
      x="0.5"
      y="0.5"
      width=${Math.max(0, g.lebar - 1)}
      height=${Math.max(0, g.tinggi - 1)}
      fill=${latar}
      stroke=${g.tanpaBingkai === true ? "none" : "#D9D9D9"}
    />
    ${g.judul === null ? "" : svg`<text x=${g.lebar / 2} y="19" text-anchor="middle" font-size="13">${g.judul}</text>`}
    ${isiGambar}
  </svg>`;
}

function irisanGrafik(g: GrafikBuku, buku: Buku, lokal: LokalExcel): Irisan[] {
  const [seri] = g.seri;
  if (seri === undefined || seri.nilai === null) return [];
  const nama = seri.kategori === null ? [] : bacaArea(buku, seri.kategori, lokal);
  const satuWarna = g.jenis === "Doughnut" || g.jenis === "Pie" ? null : (seri.warna ?? WARNA[0] ?? null);
  return bacaArea(buku, seri.nilai, lokal).map((sel, i) => ({
    nama: nama[i]?.teks ?? String(i + 1),
    nilai: typeof sel.nilai === "number" ? sel.nilai : 0,
    warna: seri.warnaTitik[i] ?? satuWarna ?? WARNA[i % WARNA.length] ?? "#4472C4",
  }));
}

function bacaArea(
  buku: Buku,
  { lembar: nama, area }: { lembar: string; area: Area },
  lokal: LokalExcel,
): { nilai: string | number | boolean; teks: string }[] {
  const lembar = cariLembar(buku, nama);
  if (lembar === undefined) return [];
  const hasil: { nilai: string | number | boolean; teks: string }[] = [];
  setiapPosisi(area, (b, k) => {
    const sel = selDi(lembar, b, k);
    hasil.push({
      nilai: nilaiTampak(sel),
      teks: sel === undefined ? "" : tampilLokal(sel.nilai, sel.gaya.format, lokal),
    });
  });
  return hasil;
}

function cincin(g: GrafikBuku, irisan: readonly Irisan[]): SVGTemplateResult {
  const atas = g.judul === null ? 6 : 28;
  const legendaKanan = g.legenda && (g.letakLegenda === "Right" || g.letakLegenda === "Left");
  const lebar = g.lebar - (legendaKanan ? Math.min(110, g.lebar * 0.36) : 0);
  const tinggi = g.tinggi - atas - (g.legenda && !legendaKanan ? 20 : 6);
  const jari = Math.max(4, Math.min(lebar - 12, tinggi) / 2);
  const lubang = g.jenis === "Pie" ? 0 : (jari * (g.seri[0]?.ukuranLubang ?? 75)) / 100;
  const [cx, cy] = [lebar / 2, atas + tinggi / 2];
  const jumlah = irisan.reduce((n, i) => n + Math.max(0, i.nilai), 0);
  let sudut = 0;
  const potong = irisan.map((i) => {
    const dari = sudut;
    sudut += jumlah === 0 ? 0 : Math.max(0, i.nilai) / jumlah;
    return sudut === dari
      ? svg``
      : svg`<path d=${busur(cx, cy, jari, lubang, dari, sudut)} fill=${i.warna} stroke="#FFFFFF" stroke-width="1"><title>${i.nama}: ${i.nilai}</title></path>`;
  });
  return svg`${potong}${g.legenda ? legenda(irisan, legendaKanan ? { x: lebar + 4, y: cy - irisan.length * 7, tegak: true } : { x: 12, y: g.tinggi - 14, tegak: false }) : svg``}`;
}

function legenda(
  irisan: readonly Irisan[],
  letak: { x: number; y: number; tegak: boolean },
): SVGTemplateResult {
  return svg`${irisan.map((i, n) => {
    const [x, y] = letak.tegak ? [letak.x, letak.y + n * 14] : [letak.x + n * 80, letak.y];
    return svg`<rect x=${x} y=${y} width="7" height="7" fill=${i.warna} /><text x=${x + 11} y=${y + 7}>${i.nama}</text>`;
  })}`;
}

function kolom(g: GrafikBuku, irisan: readonly Irisan[], bahasa: Bahasa): SVGTemplateResult {
  const [kiri, atas, kanan, bawah] = [34, g.judul === null ? 10 : 32, 10, 24];
  const [lebar, tinggi] = [g.lebar - kiri - kanan, g.tinggi - atas - bawah];
  const selang = selangRapi(Math.max(1, ...irisan.map((i) => i.nilai)));
  const banyak = Math.ceil(Math.max(1, ...irisan.map((i) => i.nilai)) / selang);
  const puncak = selang * banyak;
  const ruang = lebar / Math.max(1, irisan.length);
  const garis = Array.from({ length: banyak + 1 }, (_, n) => {
    const y = atas + tinggi * (1 - n / banyak);
    return svg`<line x1=${kiri} x2=${kiri + lebar} y1=${y} y2=${y} stroke="#E3E3E3" /><text x=${kiri - 5} y=${y + 3} text-anchor="end">${angka(selang * n, bahasa)}</text>`;
  });
  const batang = irisan.map((i, n) => {
    const t = (Math.max(0, i.nilai) / puncak) * tinggi;
    const x = kiri + ruang * n;
    return svg`<rect x=${x + ruang * 0.2} y=${atas + tinggi - t} width=${ruang * 0.6} height=${t} fill=${i.warna}><title>${i.nama}: ${i.nilai}</title></rect><text x=${x + ruang / 2} y=${atas + tinggi + 13} text-anchor="middle">${i.nama}</text>`;
  });
  return svg`${garis}${batang}`;
}

/** A round step that divides an axis up to `n` into about five. */
function selangRapi(n: number): number {
  const kasar = n / 5;
  const pangkat = 10 ** Math.floor(Math.log10(kasar));
  return ([1, 2, 5].find((k) => k * pangkat >= kasar) ?? 10) * pangkat;
}

function bingkaiSaja(g: GrafikBuku, label: string): SVGTemplateResult {
  return svg`<rect x="8" y=${g.judul === null ? 8 : 28} width=${Math.max(0, g.lebar - 16)} height=${Math.max(0, g.tinggi - (g.judul === null ? 16 : 36))} fill="none" stroke="#BFBFBF" stroke-dasharray="4 3" /><text x=${g.lebar / 2} y=${g.tinggi / 2 + 8} text-anchor="middle" font-size="10">${label}</text>`;
}
