import { html, nothing, type TemplateResult } from "lit/html.js";
import { isi, type Teks } from "../../bahasa/index.ts";
import { bagianSelesai, bisaDibatalkan, type Keadaan } from "../keadaan.ts";
import type { Layar } from "./layar.ts";

/** How far a long piece of work is, and the button that stops it; nothing while it is quick. */
export function pitaKemajuan({ k, p, teks }: Layar): TemplateResult | typeof nothing {
  const kalimat = kalimatKemajuan(k, teks);
  if (!k.lama || kalimat === null) return nothing;
  const t = teks.panel.kemajuan;
  const persen = Math.round(bagianSelesai(k) * 100);
  return html`<section class="kemajuan">
    <p id="kemajuan-langkah">${k.membatalkan ? t.membatalkan : kalimat}</p>
    <div
      class="kemajuan-batang"
      role="progressbar"
      aria-labelledby="kemajuan-langkah"
      aria-valuenow=${persen}
      aria-valuemin="0"
      aria-valuemax="100"
    >
      <span style="width: ${persen}%"></span>
    </div>
    ${
      bisaDibatalkan(k)
        ? html`<button
            type="button"
            id="batalkan"
            class="kecil"
            @click=${() => {
              p.batalkan();
            }}
          >
            ${t.batalkan}
          </button>`
        : k.membatalkan
          ? nothing
          : html`<p class="sunyi">${t.tidakBisa}</p>`
    }
  </section>`;
}

/** "Langkah 2 dari 4: menghitung status …"; null while no step is known. */
function kalimatKemajuan({ kemajuan, bahasa }: Keadaan, { panel }: Teks): string | null {
  if (kemajuan === null) return null;
  const { langkah, urutan } = kemajuan;
  const data = { ke: urutan.indexOf(langkah) + 1, dari: urutan.length, langkah: panel.kemajuan[langkah] };
  return isi(panel.kemajuan.langkah, data, bahasa);
}
