import { html, nothing, type TemplateResult } from "lit/html.js";
import type { Tinjauan } from "../../actions/index.ts";
import type { Tingkat } from "../../workbook/temuan.ts";
import { isi } from "../../bahasa/index.ts";
import { tampilkanLagi } from "../keadaan.ts";
import { kelompokTemuan, type ButirTemuan } from "../kelompokTemuan.ts";
import type { Layar } from "./layar.ts";
import { tautanSel } from "./tautanSel.ts";

/** Cells named per finding; the rest is reached one by one on the sheet. */
const SEL_TERBANYAK = 12;

/** The third tab: what the reader and the scoring doubted, what matters for a status first. */
export function daftarTemuan(layar: Layar, { hasil }: Tinjauan): TemplateResult {
  const { k, teks } = layar;
  const t = teks.panel.temuan;
  if (hasil.temuan.length === 0) {
    return html`<div class="kosong">
      <span class="kosong-simbol" aria-hidden="true">✔</span>
      <h2>${t.kosong}</h2>
      <p>${t.kosongKalimat}</p>
    </div>`;
  }
  const bagian = (tingkat: Tingkat, judul: string, arti: string): TemplateResult | typeof nothing => {
    const butir = kelompokTemuan(hasil.temuan, tingkat, k.bahasa);
    if (butir.length === 0) return nothing;
    const n = hasil.temuan.filter((x) => x.tingkat === tingkat).length;
    return html`<section class="kelompok-temuan" data-tingkat=${tingkat}>
      <h2>${judul} <span class="redup">(${n})</span></h2>
      <p class="redup">${arti}</p>
      <ul>
        ${butir.slice(0, k.batasDaftar).map((b) => satuTemuan(layar, b, hasil.tabel.lembar))}
      </ul>
      ${lebihBanyak(layar, butir.length - k.batasDaftar)}
    </section>`;
  };
  return html`${bagian("periksa", t.periksa, t.periksaArti)} ${bagian("info", t.info, t.infoArti)}`;
}

function satuTemuan(layar: Layar, { kalimat, sel }: ButirTemuan, lembar: string): TemplateResult {
  const t = layar.teks.panel.temuan;
  const lain = sel.length - SEL_TERBANYAK;
  return html`<li>
    <p>${kalimat}</p>
    <p class="deret">
      ${
        sel.length === 0
          ? html`<span class="redup">${t.bukuKerja}</span>`
          : sel.slice(0, SEL_TERBANYAK).map((s) => tautanSel(layar, s, lembar))
      }
      ${lain > 0 ? html`<span class="redup">+${lain}</span>` : nothing}
    </p>
  </li>`;
}

function lebihBanyak({ k, p, teks }: Layar, sisa: number): TemplateResult | typeof nothing {
  if (sisa <= 0) return nothing;
  return html`<button
    type="button"
    class="kedua selebar"
    @click=${() => {
      p.ubah(tampilkanLagi);
    }}
  >
    ${isi(teks.panel.iku.lagi, { n: Math.min(sisa, 100) }, k.bahasa)}
  </button>`;
}
