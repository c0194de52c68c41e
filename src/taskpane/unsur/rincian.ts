import { html, type TemplateResult } from "lit/html.js";
import { VERSI } from "../../rapor/versi.ts";
import { keteranganOffice, waktuSetempat } from "../office.ts";
import { salin } from "../salin.ts";
import type { Layar } from "./layar.ts";

/** Technical detail, folded away, with a button that copies it for whoever looks after the add-in. */
export function rincianGalat({ p, teks }: Layar, rincian: string): TemplateResult {
  const t = teks.panel.kabar;
  const laporan = [`Rapor IKU ${VERSI} · ${waktuSetempat(new Date())}`, keteranganOffice(), rincian]
    .filter((b) => b !== "")
    .join("\n");
  const salinRincian = async (): Promise<void> => {
    const berhasil = await salin(laporan);
    p.ubah((k) => ({ ...k, pengumuman: berhasil ? t.tersalin : t.tidakTersalin }));
  };
  return html`<button type="button" class="kecil" @click=${() => void salinRincian()}>${t.salin}</button>
    <details>
      <summary>${t.rincian}</summary>
      <pre tabindex="0">${laporan}</pre>
    </details>`;
}
