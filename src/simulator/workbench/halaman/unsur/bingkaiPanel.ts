import { html, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import type { LokalExcel } from "../../pesan.ts";
import type { Sambungan } from "../sambungan.ts";

export interface IsiBingkai {
  /** The add-in's name. */
  readonly nama: string;
  readonly lebar: number;
  readonly lokal: LokalExcel;
  readonly teks: { readonly label: string; readonly tutup: string };
}

/**
 * The pane beside the sheet, with its title as Excel draws it. A hidden pane lives on, as the shared runtime does; a new
 * `nomor` starts it anew.
 */
export function bingkaiPanel(sambungan: Sambungan, nomor: number, isi: IsiBingkai): TemplateResult {
  const { nama, lebar, lokal, teks } = isi;
  return html`<aside aria-label=${teks.label} style="width:${lebar}px" ?hidden=${!sambungan.tampak}>
    <header>
      <span>${nama}</span>
      <button
        type="button"
        aria-label=${teks.tutup}
        title=${teks.tutup}
        @click=${() => {
          sambungan.tampilkan(false);
        }}
      >
        ×
      </button>
    </header>
    ${keyed(
      nomor,
      html`<iframe
        title=${nama}
        src="/panel/taskpane.html?_host_Info=Excel$Web$16.01$${lokal}$$$$0"
      ></iframe>`,
    )}
  </aside>`;
}
