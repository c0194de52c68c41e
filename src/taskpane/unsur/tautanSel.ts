import { html, type TemplateResult } from "lit/html.js";
import { isi } from "../../bahasa/index.ts";
import { namaSel } from "../selSumber.ts";
import type { Layar } from "./layar.ts";

/** A button that looks like a link and selects a cell; `awalan` says what stands there. */
export function tautanSel({ k, p, teks }: Layar, sel: string, lembar: string, awalan = ""): TemplateResult {
  const nama = namaSel(sel, lembar);
  return html`<button
    type="button"
    class="tautan"
    title=${isi(teks.panel.temuan.bukaSel, { sel: nama }, k.bahasa)}
    @click=${() => void p.tunjukkan(sel)}
  >
    ${awalan === "" ? nama : `${awalan} ${nama}`}
  </button>`;
}
