import { html, nothing, type TemplateResult } from "lit/html.js";
import { teksPaparan } from "../../bahasa/paparan.ts";
import { isiBidang, type Keadaan } from "../keadaan.ts";
import type { Papan } from "../papan.ts";

/** The last page: what was agreed, IKU by IKU; a click goes back to one. */
export function penutup(k: Keadaan, p: Papan): TemplateResult {
  const { bahan } = k;
  const t = teksPaparan[bahan.bahasa].penutup;
  const disepakati = bahan.butir.flatMap((b, i) => {
    const isi = {
      rencana: isiBidang(k, b, "rencanaAksi"),
      pic: isiBidang(k, b, "pic"),
      tenggat: isiBidang(k, b, "tenggat"),
      keputusan: isiBidang(k, b, "keputusan"),
    };
    return isi.rencana === "" && isi.keputusan === "" ? [] : [{ b, ke: i + 1, isi }];
  });
  return html`<article class="penutup">
    <h1>${t.judul}</h1>
    ${
      disepakati.length === 0
        ? html`<p class="redup">${t.kosong}</p>`
        : html`<ol class="sepakat">
            ${disepakati.map(
              ({ b, ke, isi }) =>
                html`<li>
                  <button
                    type="button"
                    class="tautan"
                    @click=${() => {
                      p.pindah(ke);
                    }}
                  >
                    ${b.kode === null ? b.nama : `${b.kode} ${b.nama}`}
                  </button>
                  <dl>
                    ${butir(t.rencana, isi.rencana)} ${butir(t.pic, isi.pic)} ${butir(t.tenggat, isi.tenggat)}
                    ${butir(t.keputusan, isi.keputusan)}
                  </dl>
                </li>`,
            )}
          </ol>`
    }
  </article>`;
}

function butir(nama: string, isi: string): TemplateResult | typeof nothing {
  if (isi === "") return nothing;
  return html`<div>
    <dt>${nama}</dt>
    <dd>${isi}</dd>
  </div>`;
}
