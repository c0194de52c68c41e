import { html, nothing, type TemplateResult } from "lit/html.js";
import type { Gagal } from "../../actions/index.ts";
import { isi } from "../../bahasa/index.ts";
import type { Layar } from "./layar.ts";
import { rincianGalat } from "./rincian.ts";

/** Why the figures on the pane are older than the workbook, with a way to try again. */
export function tertunda(layar: Layar, gagal: Gagal): TemplateResult {
  const { k, p, teks } = layar;
  return html`<section class="kabar" data-nada="menunggu">
    <span class="kabar-simbol" aria-hidden="true">!</span>
    <p>${isi(teks.panel.kabar.tertunda, { sebab: gagal.pesan }, k.bahasa)}</p>
    <div class="kabar-aksi">
      <button type="button" class="kecil" @click=${() => void p.bacaUlang()}>
        ${teks.panel.tampilan.cobaLagi}
      </button>
      ${
        gagal.kode === "SEDANG_MENYUNTING" || gagal.rincian === ""
          ? nothing
          : rincianGalat(layar, `${gagal.kode}: ${gagal.rincian}`)
      }
    </div>
  </section>`;
}
