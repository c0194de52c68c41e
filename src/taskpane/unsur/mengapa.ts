import { html, type TemplateResult } from "lit/html.js";
import { isi } from "../../bahasa/index.ts";
import { mengapa } from "../../bahasa/mengapa.ts";
import { namaKunciPeriode } from "../../bahasa/namaPeriode.ts";
import type { HasilRapor } from "../../rapor/nilai.ts";
import { skorIku } from "../../scoring/kantor.ts";
import type { ButirIku } from "../daftar.ts";
import { selSumber } from "../selSumber.ts";
import type { Layar } from "./layar.ts";
import { tautanSel } from "./tautanSel.ts";

/** The working of one score, line by line, with the cells it came from. */
export function uraianMengapa(
  layar: Layar,
  { skor, baris }: ButirIku,
  { tabel, kantor }: HasilRapor,
  id: string,
): TemplateResult {
  const { k, teks } = layar;
  const t = teks.panel.iku;
  const berlangkah = skorIku(skor.iku, skor.periode, kantor.profil);
  return html`<div class="uraian" id=${id}>
    <h2>${isi(t.judulMengapa, { status: teks.skor.status[skor.status] }, k.bahasa)}</h2>
    ${mengapa(berlangkah, k.bahasa).map((kalimat) => html`<p>${kalimat}</p>`)}
    <p class="deret">
      ${selSumber(skor, baris).map(({ sisi, sel, periode }) => {
        const nama = t[sisi];
        const awalan =
          periode === null
            ? nama
            : isi(t.selBagian, { sisi: nama, periode: namaKunciPeriode(periode, k.bahasa) }, k.bahasa);
        return tautanSel(layar, sel, tabel.lembar, awalan);
      })}
    </p>
  </div>`;
}
