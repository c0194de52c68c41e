import { html, type TemplateResult } from "lit/html.js";
import type { Teks } from "../../bahasa/index.ts";
import type { Status } from "../../scoring/skor.ts";

/** A status as sign, word and colour; never colour alone. */
export function lencana(status: Status, { skor, rapor }: Teks): TemplateResult {
  return html`<span class="lencana" data-status=${status}
    ><span class="simbol" aria-hidden="true">${skor.simbol[status]}</span>${rapor.status[status]}</span
  >`;
}
