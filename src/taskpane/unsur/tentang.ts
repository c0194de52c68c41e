import { html, type TemplateResult } from "lit/html.js";
import { teksHalaman } from "../../bahasa/halaman.ts";
import { isi } from "../../bahasa/index.ts";
import { VERSI } from "../../rapor/versi.ts";
import type { Layar } from "./layar.ts";

/** Which version this is, and what becomes of the data. */
export function tentang({ k }: Layar): TemplateResult {
  const t = teksHalaman[k.bahasa].pengaturan;
  return html`<fieldset>
    <legend>${t.tentang}</legend>
    <p class="redup">${isi(t.versi, { versi: VERSI }, k.bahasa)}</p>
  </fieldset>`;
}
