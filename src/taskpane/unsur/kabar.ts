import { html, nothing, type TemplateResult } from "lit/html.js";
import { tutupKabar, type Kabar } from "../keadaan.ts";
import type { Layar } from "./layar.ts";
import { rincianGalat } from "./rincian.ts";

/** The message bar: what an action did, with the way back, or why it did nothing. */
export function pitaKabar(layar: Layar, kabar: Kabar): TemplateResult {
  const { k, p, teks } = layar;
  const t = teks.panel.kabar;
  const { urung, ulang } = kabar;
  const sibuk = k.sibuk !== null;
  return html`<section class="kabar" data-nada=${kabar.nada}>
    <span class="kabar-simbol" aria-hidden="true"
      >${kabar.nada === "berhasil" ? "✔" : kabar.nada === "batal" ? "○" : "!"}</span
    >
    <p>${kabar.pesan}</p>
    <button
      type="button"
      class="tutup"
      aria-label=${t.tutup}
      title=${t.tutup}
      @click=${() => {
        p.ubah(tutupKabar);
      }}
    >
      ✕
    </button>
    <div class="kabar-aksi">
      ${
        urung === null
          ? nothing
          : html`<button
              type="button"
              class="kecil"
              aria-disabled=${sibuk ? "true" : "false"}
              @click=${() => void p.urungkan(urung)}
            >
              ${t.urungkan}
            </button>`
      }
      ${
        ulang === null
          ? nothing
          : html`<button
              type="button"
              class="kecil"
              aria-disabled=${sibuk ? "true" : "false"}
              @click=${() => void p.perintah(ulang)}
            >
              ${teks.panel.tampilan.cobaLagi}
            </button>`
      }
      ${kabar.rincian === "" ? nothing : rincianGalat(layar, kabar.rincian)}
    </div>
  </section>`;
}
