import { html, type TemplateResult } from "lit/html.js";
import type { Halaman } from "../keadaan.ts";
import type { Layar } from "./layar.ts";
import { rincianGalat } from "./rincian.ts";

/** A page that is a script of its own: drawn once it is there; until then that it comes, or why it cannot. */
export function halamanNanti(layar: Layar, gambar: (halaman: Halaman) => TemplateResult): TemplateResult {
  const { k, p, teks } = layar;
  const t = teks.panel.tampilan;
  const { halaman } = k;
  switch (halaman.jenis) {
    case "siap":
      return gambar(halaman.isi);
    case "belum":
      return html`<div class="kosong">
        <span class="putar besar" aria-hidden="true"></span>
        <p>${t.memuatHalaman}</p>
      </div>`;
    case "gagal":
      return html`<div class="gagal">
        <h2>${t.halamanGagal}</h2>
        <p>${halaman.gagal.pesan}</p>
        <div class="kabar-aksi">
          <button type="button" class="kedua" @click=${() => void p.muatHalaman()}>${t.cobaLagi}</button>
          ${rincianGalat(layar, `${halaman.gagal.kode}: ${halaman.gagal.rincian}`)}
        </div>
      </div>`;
  }
}
