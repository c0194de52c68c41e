import { html, nothing, svg, type TemplateResult } from "lit/html.js";
import { isi, type Bahasa } from "../../bahasa/isi.ts";
import { teksPaparan } from "../../bahasa/paparan.ts";
import type { TitikGrafik } from "../../rapor/paparan/bahan.ts";

/** Drawing units: one period, the bars, and room for the words above and below them. */
const LEBAR = 120;
const TINGGI = 150;
const ATAS = 22;
const BAWAH = 26;
const BATANG = 38;
/** Letters that fit over one bar; with longer figures only the realisasi is written, over both. */
const HURUF = 7;

/**
 * Target and realisasi of every period as bars side by side. The target is an outline and the realisasi solid, so that
 * they differ without colour; a reader hears the same figures.
 */
export function grafikPeriode(
  bahasa: Bahasa,
  titik: readonly TitikGrafik[],
): TemplateResult | typeof nothing {
  const nilai = titik.flatMap((p) => [p.target ?? 0, p.realisasi ?? 0]);
  const [terendah, tertinggi] = [Math.min(0, ...nilai), Math.max(0, ...nilai)];
  if (titik.length < 2 || terendah === tertinggi) return nothing;
  const t = teksPaparan[bahasa].iku;
  const panjang = titik.some((p) => Math.max(p.teks.target.length, p.teks.realisasi.length) > HURUF);
  const y = (n: number): number => ATAS + ((tertinggi - n) / (tertinggi - terendah)) * TINGGI;
  const daftar = titik
    .map((p) =>
      isi(
        t.grafikTitik,
        {
          periode: p.nama,
          target: p.teks.target === "" ? t.tanpaAngka : p.teks.target,
          realisasi: p.teks.realisasi === "" ? t.tanpaAngka : p.teks.realisasi,
        },
        bahasa,
      ),
    )
    .join("; ");
  return html`<figure class="grafik">
    <figcaption>
      ${t.grafik}
      <span class="grafik-kunci"><span class="kunci-target"></span>${t.target}</span>
      <span class="grafik-kunci"><span class="kunci-realisasi"></span>${t.realisasi}</span>
    </figcaption>
    <svg
      viewBox="0 0 ${titik.length * LEBAR} ${ATAS + TINGGI + BAWAH}"
      role="img"
      aria-label=${isi(t.grafikUraian, { daftar }, bahasa)}
    >
      ${titik.map((p, i) => {
        const tengah = i * LEBAR + LEBAR / 2;
        return svg`${batang("batang-target", tengah - BATANG - 2, p.target, panjang ? "" : p.teks.target, y)}
          ${batang("batang-realisasi", tengah + 2, p.realisasi, p.teks.realisasi, y)}
          <text class="sumbu" x=${tengah} y=${ATAS + TINGGI + BAWAH - 8} text-anchor="middle">${p.nama}</text>`;
      })}
      <line class="garis-nol" x1="0" x2=${titik.length * LEBAR} y1=${y(0)} y2=${y(0)}></line>
    </svg>
  </figure>`;
}

function batang(
  kelas: string,
  x: number,
  nilai: number | null,
  teks: string,
  y: (n: number) => number,
): TemplateResult | typeof nothing {
  if (nilai === null) return nothing;
  const [atas, bawah] = [Math.min(y(0), y(nilai)), Math.max(y(0), y(nilai))];
  return svg`<rect class=${kelas} x=${x} y=${atas} width=${BATANG} height=${Math.max(1, bawah - atas)}></rect>
    <text class="nilai ${kelas}" x=${x + BATANG / 2} y=${atas - 4} text-anchor="middle">${teks}</text>`;
}
