import { html, nothing, type TemplateResult } from "lit/html.js";
import { isi } from "../../bahasa/index.ts";
import { kalimatAlasan } from "../../bahasa/alasan.ts";
import { namaPeriode } from "../../bahasa/namaPeriode.ts";
import { teksIndeks, teksPerubahan } from "../../rapor/indeksCetak.ts";
import type { HasilRapor } from "../../rapor/nilai.ts";
import type { ButirIku } from "../daftar.ts";
import { bukaTutup } from "../keadaan.ts";
import { lencana } from "./lencana.ts";
import type { Layar } from "./layar.ts";
import { uraianMengapa } from "./mengapa.ts";

/** One IKU: a button that selects its cell, and its working behind *Mengapa?*. */
export function barisIku(layar: Layar, butir: ButirIku, hasil: HasilRapor): TemplateResult {
  const { k, p, teks } = layar;
  const t = teks.panel.iku;
  const { skor, baris } = butir;
  const { kode, nama } = skor.iku;
  const lengkap = kode === null ? nama : `${kode} ${nama}`;
  const terbuka = k.terbuka.has(baris.sel);
  const id = `mengapa-${baris.sel.replace(/[^\p{L}\p{N}]+/gu, "-")}`;
  return html`<li class="iku">
    <button
      type="button"
      class="iku-pilih"
      title=${isi(t.pilihSel, { nama: lengkap }, k.bahasa)}
      @click=${() => void p.tunjukkan(baris.sel)}
    >
      <span class="iku-kode">${kode ?? ""}</span>
      <span class="iku-nama">${nama}</span>
      ${lencana(skor.status, k.bahasa)}
    </button>
    <div class="iku-bawah">
      <span class="redup">
        ${skor.alasan === null ? angkaIku(layar, butir, hasil) : kalimatAlasan(skor.alasan, k.bahasa)}
      </span>
      <button
        type="button"
        class="tautan mengapa"
        aria-expanded=${terbuka ? "true" : "false"}
        aria-controls=${terbuka ? id : nothing}
        @click=${() => {
          p.ubah((lama) => bukaTutup(lama, baris.sel));
        }}
      >
        ${t.mengapa}<span class="hanya-pembaca"> ${lengkap}</span>
      </button>
    </div>
    ${terbuka ? uraianMengapa(layar, butir, hasil, id) : nothing}
  </li>`;
}

function angkaIku({ k, teks }: Layar, { skor, perubahan }: ButirIku, hasil: HasilRapor): TemplateResult {
  const t = teks.panel.iku;
  const dulu = hasil.sebelumnya?.periode ?? null;
  const tren = perubahan === null ? "" : teksPerubahan(perubahan, t.tetap, k.bahasa);
  const banding =
    dulu === null
      ? ""
      : isi(t.dibanding, { periode: namaPeriode(dulu, k.bahasa, hasil.tabel.tahun) }, k.bahasa);
  return html`<span class="hanya-pembaca">${t.indeks} </span
    ><strong class=${k.usang ? "usang" : ""}>${teksIndeks(skor.indeks, k.bahasa, hasil.kantor.profil)}</strong
    >${tren === "" ? nothing : html` · <span title=${banding}>${tren}</span>`}`;
}
