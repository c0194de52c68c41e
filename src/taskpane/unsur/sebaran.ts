import { html, nothing, type TemplateResult } from "lit/html.js";
import { angka, isi } from "../../bahasa/index.ts";
import { NAMA_STATUS } from "../../bahasa/namaStatus.ts";
import { URUTAN_STATUS } from "../../rapor/palet.ts";
import type { SkorKantor } from "../../scoring/skor.ts";
import { lihatStatus } from "../keadaan.ts";
import type { Layar } from "./layar.ts";

/** How the IKU spread over the statuses: a bar, and a tile per status that leads to its IKU. */
export function sebaran({ k, p, teks }: Layar, { ringkasan }: SkorKantor): TemplateResult {
  const t = teks.panel.ringkasan;
  const { hijau, kuning, merah, "abu-abu": abuAbu } = ringkasan;
  const label = isi(t.sebaran, { hijau, kuning, merah, abuAbu }, k.bahasa);
  return html`<div class="batang" role="img" aria-label=${label}>
      ${URUTAN_STATUS.map((s) =>
        ringkasan[s] === 0
          ? nothing
          : html`<span data-status=${s} style="flex-grow: ${ringkasan[s]}"></span>`,
      )}
    </div>
    <div class="ubin">
      ${URUTAN_STATUS.map(
        (s) =>
          html`<button
            type="button"
            data-status=${s}
            @click=${() => {
              p.ubah((lama) => lihatStatus(lama, s));
            }}
          >
            <span
              ><span class="simbol" aria-hidden="true">${teks.skor.simbol[s]}</span
              >${NAMA_STATUS[k.bahasa][s]}</span
            >
            <strong>${angka(ringkasan[s], k.bahasa)}</strong><span class="hanya-pembaca">${t.lihatIku}</span>
          </button>`,
      )}
    </div>`;
}
