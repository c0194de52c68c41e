import { html, svg, type TemplateResult } from "lit/html.js";
import { isi } from "../../bahasa/isi.ts";
import { teksPaparan } from "../../bahasa/paparan.ts";
import type { BahanPaparan, TitikRapor } from "../../rapor/paparan/bahan.ts";

/** Drawing units of the small line. */
const LANGKAH = 60;
const TINGGI = 44;
const TEPI = 8;
/** Indices run from 0 to 120 percent points. */
const PALING_TINGGI = 120;

/** The course of the IKU over the rapors of earlier meetings, as a small line and in words. */
export function perjalanan({ bahasa, status }: BahanPaparan, riwayat: readonly TitikRapor[]): TemplateResult {
  const t = teksPaparan[bahasa].iku;
  if (riwayat.length === 0) {
    return html`<section class="iku-riwayat">
      <h2>${t.riwayat}</h2>
      <p class="redup">${t.tanpaRiwayat}</p>
    </section>`;
  }
  const titik = riwayat.map((r, i) => ({
    ...r,
    x: TEPI + i * LANGKAH,
    y: r.nilai === null ? null : TEPI + (1 - r.nilai / PALING_TINGGI) * TINGGI,
  }));
  const ada = titik.filter((p) => p.y !== null);
  const daftar = riwayat.map((r) => `${r.nama} ${r.indeks}`).join("; ");
  return html`<section class="iku-riwayat">
    <h2>${t.riwayat}</h2>
    <svg
      viewBox="0 0 ${TEPI * 2 + (riwayat.length - 1) * LANGKAH} ${TINGGI + TEPI * 2}"
      style="max-width:${(TEPI * 2 + (riwayat.length - 1) * LANGKAH) / 16}em"
      role="img"
      aria-label=${isi(t.riwayatUraian, { daftar }, bahasa)}
    >
      <polyline points=${ada.map((p) => `${p.x},${p.y ?? 0}`).join(" ")}></polyline>
      ${ada.map((p) => svg`<circle cx=${p.x} cy=${p.y} r="4" data-status=${p.status ?? "abu-abu"}></circle>`)}
    </svg>
    <ol>
      ${riwayat.map(
        (r) =>
          html`<li>
            ${r.nama} <strong>${r.indeks}</strong>
            ${r.status === null ? "" : `${status[r.status].simbol} ${status[r.status].nama}`}
          </li>`,
      )}
    </ol>
  </section>`;
}
