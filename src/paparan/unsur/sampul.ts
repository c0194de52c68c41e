import { html, nothing, type TemplateResult } from "lit/html.js";
import { angka, isi } from "../../bahasa/isi.ts";
import { teksPaparan } from "../../bahasa/paparan.ts";
import type { Status } from "../../scoring/skor.ts";
import type { Keadaan } from "../keadaan.ts";
import type { Papan } from "../papan.ts";

const URUTAN: readonly Status[] = ["hijau", "kuning", "merah", "abu-abu"];

/** The first page: whose meeting it is, and where the office stands. */
export function sampul({ bahan }: Keadaan, p: Papan): TemplateResult {
  const { bahasa, nko, putusan } = bahan;
  const t = teksPaparan[bahasa].sampul;
  const dibahas = bahan.butir.filter((b) => b.kelompok !== null).length;
  const keterangan = [bahan.periode, bahan.tanggalRapat, isi(t.aturan, { profil: bahan.profil }, bahasa)]
    .filter((x) => x !== null)
    .join(" · ");
  return html`<article class="sampul">
    <p class="sampul-atas">${t.judul}</p>
    <h1>${bahan.kantor ?? t.kantorKosong}</h1>
    <p class="redup">${keterangan}</p>
    <section class="sampul-nko" data-status=${nko.status}>
      <h2>${t.nko}</h2>
      <p>
        <strong>${nko.nilai}</strong>
        <span>${bahan.status[nko.status].simbol} ${bahan.status[nko.status].nama}</span>
      </p>
      ${nko.perubahan === null ? nothing : html`<p class="redup">${nko.perubahan}</p>`}
    </section>
    <ul class="sampul-ubin" aria-label=${t.sebaran}>
      ${URUTAN.map(
        (s) =>
          html`<li data-status=${s}>
            <strong>${angka(bahan.jumlah[s], bahasa)}</strong>
            <span>${bahan.status[s].simbol} ${bahan.status[s].nama}</span>
          </li>`,
      )}
    </ul>
    <p class="sampul-putusan"><strong>${putusan.judul}</strong> ${putusan.kalimat}</p>
    ${
      bahan.tindakLanjut === null
        ? nothing
        : html`<p class="sampul-putusan"><strong>${t.tindakLanjut}.</strong> ${bahan.tindakLanjut}</p>`
    }
    <p class="redup">
      ${dibahas === 0 ? t.tanpaDibahas : isi(t.dibahas, { n: dibahas, jumlah: bahan.butir.length }, bahasa)}
    </p>
    <button
      type="button"
      class="utama"
      @click=${() => {
        p.pindah(1);
      }}
    >
      ${t.mulai}
    </button>
  </article>`;
}
