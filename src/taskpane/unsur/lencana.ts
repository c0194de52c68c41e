import { html, type TemplateResult } from "lit/html.js";
import { teks, type Bahasa } from "../../bahasa/index.ts";
import { NAMA_STATUS } from "../../bahasa/namaStatus.ts";
import type { Status } from "../../scoring/skor.ts";

/** A status as sign, word and colour; never colour alone. */
export function lencana(status: Status, bahasa: Bahasa): TemplateResult {
  return html`<span class="lencana" data-status=${status}
    ><span class="simbol" aria-hidden="true">${teks[bahasa].skor.simbol[status]}</span
    >${NAMA_STATUS[bahasa][status]}</span
  >`;
}
