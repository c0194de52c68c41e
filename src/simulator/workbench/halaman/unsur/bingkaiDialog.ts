import { html, nothing, type TemplateResult } from "lit";
import { PENANDA_DIALOG } from "../../standin/halamanDialog.ts";
import type { Sambungan } from "../sambungan.ts";

/** The window that an add-in has opened, over the workbook; nothing while there is none. */
export function bingkaiDialog(
  sambungan: Sambungan,
  nama: string,
  teks: { readonly tutup: string },
): TemplateResult | typeof nothing {
  const { dialog } = sambungan;
  if (dialog === null) return nothing;
  const alamat = new URL(dialog.alamat);
  alamat.searchParams.set("_host_Info", `Excel$Web$16.01$${PENANDA_DIALOG}`);
  return html`<section
    class="dialog"
    role="dialog"
    aria-label=${nama}
    style="width:${dialog.lebar}%;height:${dialog.tinggi}%"
  >
    <header>
      <span>${nama}</span>
      <button
        type="button"
        aria-label=${teks.tutup}
        title=${teks.tutup}
        @click=${() => {
          sambungan.tutupDialog();
        }}
      >
        ×
      </button>
    </header>
    <iframe
      title=${nama}
      src=${alamat.href}
      @load=${(e: Event) => {
        (e.target as HTMLIFrameElement).contentWindow?.focus();
      }}
    ></iframe>
  </section>`;
}
