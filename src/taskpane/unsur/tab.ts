import { html, nothing, type TemplateResult } from "lit/html.js";
import { isi } from "../../bahasa/index.ts";
import { jumlahPeriksa } from "../jumlahPeriksa.ts";
import { pilihTab, TAB, type Tab } from "../keadaan.ts";
import type { Layar } from "./layar.ts";

const LANGKAH: Readonly<Record<string, (i: number, n: number) => number>> = {
  ArrowRight: (i, n) => (i + 1) % n,
  ArrowLeft: (i, n) => (i + n - 1) % n,
  Home: () => 0,
  End: (_, n) => n - 1,
};

/** The row of tabs; one of them is in the Tab order, the arrow keys go along the row. */
export function barisTab({ k, p, teks }: Layar): TemplateResult {
  const t = teks.panel.tab;
  const periksa = k.bacaan.jenis === "siap" ? jumlahPeriksa(k.bacaan.tinjauan.hasil.temuan) : 0;
  const pindah = (e: KeyboardEvent): void => {
    const tujuan = LANGKAH[e.key]?.(TAB.indexOf(k.tab), TAB.length);
    const tab = tujuan === undefined ? undefined : TAB[tujuan];
    if (tab === undefined) return;
    e.preventDefault();
    p.ubah((lama) => pilihTab(lama, tab, `tab-${tab}`));
  };
  const satu = (tab: Tab): TemplateResult =>
    html`<button
      type="button"
      role="tab"
      id="tab-${tab}"
      class="tab"
      aria-selected=${k.tab === tab ? "true" : "false"}
      aria-controls="isi"
      tabindex=${k.tab === tab ? 0 : -1}
      @click=${() => {
        p.ubah((lama) => pilihTab(lama, tab));
      }}
    >
      ${t[tab]}${
        tab === "temuan" && periksa > 0
          ? html`<span class="hitung" aria-hidden="true">${periksa}</span
              ><span class="hanya-pembaca">, ${isi(t.jumlahPeriksa, { n: periksa }, k.bahasa)}</span>`
          : nothing
      }
    </button>`;
  return html`<div role="tablist" class="baris-tab" aria-label=${t.label} @keydown=${pindah}>
    ${TAB.map(satu)}
  </div>`;
}
