import { html, nothing, type TemplateResult } from "lit/html.js";
import { isi } from "../../bahasa/isi.ts";
import { teksPaparan } from "../../bahasa/paparan.ts";
import type { BahanPaparan, ButirPaparan } from "../../rapor/paparan/bahan.ts";
import type { Keadaan } from "../keadaan.ts";
import type { Papan } from "../papan.ts";
import { borangCatatan } from "./catatan.ts";
import { grafikPeriode } from "./grafik.ts";
import { perjalanan } from "./perjalanan.ts";

/** One IKU: its status large, the figures behind it, and on the other side what the meeting says of it. */
export function halamanIku(k: Keadaan, p: Papan, butir: ButirPaparan): TemplateResult {
  const { bahan } = k;
  const t = teksPaparan[bahan.bahasa].iku;
  return html`<article class="iku-papan">
    <div class="iku-judul">
      ${butir.kelompok === null ? nothing : html`<p class="iku-kelompok">${t.kelompok[butir.kelompok]}</p>`}
      <h1>
        ${butir.kode === null ? nothing : html`<span class="papan-kode">${butir.kode}</span>`} ${butir.nama}
      </h1>
      ${butir.sasaran === null ? nothing : html`<p class="redup">${butir.sasaran}</p>`}
    </div>
    <div class="iku-kiri">
      ${angkaBesar(bahan, butir)} ${grafikPeriode(bahan.bahasa, butir.grafik)} ${tabelPeriode(bahan, butir)}
      ${dataMentah(bahan, butir, p)}
    </div>
    <div class="iku-kanan">
      ${borangCatatan(k, p, butir)} ${tindakLanjut(bahan, butir)} ${perjalanan(bahan, butir.riwayat)}
    </div>
  </article>`;
}

function angkaBesar({ bahasa, status }: BahanPaparan, butir: ButirPaparan): TemplateResult {
  const t = teksPaparan[bahasa].iku;
  const figur = (nama: string, nilai: string | null): TemplateResult | typeof nothing =>
    nilai === null
      ? nothing
      : html`<div>
          <dt>${nama}</dt>
          <dd>${nilai}</dd>
        </div>`;
  return html`<section class="iku-angka">
    <p class="iku-status" data-status=${butir.status}>
      <span class="iku-simbol" aria-hidden="true">${status[butir.status].simbol}</span>
      <strong>${status[butir.status].nama}</strong>
      <span class="iku-indeks"><span class="redup">${t.indeks}</span> ${butir.indeks}</span>
    </p>
    <dl class="iku-figur">
      ${figur(t.target, butir.target)} ${figur(t.realisasi, butir.realisasi)} ${figur(t.jarak, butir.jarak)}
      ${figur(t.alasan, butir.alasan === butir.realisasi ? null : butir.alasan)}
      ${figur(t.sisaTahun, butir.perhatian)}
    </dl>
    ${butir.perubahan === null ? nothing : html`<p class="redup">${t.indeks} ${butir.perubahan}</p>`}
  </section>`;
}

function tabelPeriode(
  { bahasa, status }: BahanPaparan,
  { periode }: ButirPaparan,
): TemplateResult | typeof nothing {
  if (periode.length === 0) return nothing;
  const t = teksPaparan[bahasa].iku;
  return html`<section class="iku-periode" tabindex="0" aria-label=${t.periode}>
    <table>
      <caption>
        ${t.periode}
      </caption>
      <thead>
        <tr>
          <th scope="col">${t.kolomPeriode}</th>
          <th scope="col" class="angka-kanan">${t.target}</th>
          <th scope="col" class="angka-kanan">${t.realisasi}</th>
          <th scope="col" class="angka-kanan">${t.indeks}</th>
          <th scope="col">${t.status}</th>
        </tr>
      </thead>
      <tbody>
        ${periode.map(
          (b) =>
            html`<tr class=${b.dinilai ? "dinilai" : ""}>
              <th scope="row">
                ${b.nama}${b.dinilai ? html` <span class="redup">(${t.dinilai})</span>` : nothing}
              </th>
              <td class="angka-kanan">${b.target}</td>
              <td class="angka-kanan">${b.realisasi}</td>
              <td class="angka-kanan">${b.indeks}</td>
              <td>
                <span class="papan-lencana" data-status=${b.status}
                  ><span class="simbol" aria-hidden="true">${status[b.status].simbol}</span
                  >${status[b.status].nama}</span
                >
              </td>
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
}

function dataMentah(
  { bahasa }: BahanPaparan,
  { mentah }: ButirPaparan,
  p: Papan,
): TemplateResult | typeof nothing {
  if (mentah.length === 0) return nothing;
  const t = teksPaparan[bahasa].iku;
  return html`<p class="iku-mentah">
    ${t.mentah}
    ${mentah.map(
      ({ lembar, sel }) =>
        html`<button
          type="button"
          class="tautan"
          title=${isi(t.bukaMentah, { sel }, bahasa)}
          @click=${() => {
            p.ikuti(sel);
          }}
        >
          ${lembar}
        </button>`,
    )}
  </p>`;
}

function tindakLanjut({ bahasa }: BahanPaparan, { aksi }: ButirPaparan): TemplateResult {
  const t = teksPaparan[bahasa].iku;
  return html`<section class="iku-aksi">
    <h2>${t.tindakLanjut}</h2>
    ${
      aksi.length === 0
        ? html`<p class="redup">${t.tanpaTindakLanjut}</p>`
        : html`<ul>
            ${aksi.map((a) => {
              const rincian = [
                a.pic === "" ? "" : isi(t.pic, { pic: a.pic }, bahasa),
                a.tenggat === "" ? "" : isi(t.tenggat, { tenggat: a.tenggat }, bahasa),
                a.asal === "" ? "" : isi(t.asal, { periode: a.asal }, bahasa),
              ];
              return html`<li>
                <p>${a.rencana}</p>
                <p class="redup">
                  <strong>${a.status}</strong> ${a.tanda} ${rincian.filter((r) => r !== "").join(" · ")}
                </p>
              </li>`;
            })}
          </ul>`
    }
  </section>`;
}
