import { html, nothing, type TemplateResult } from "lit/html.js";
import { teksHalaman } from "../../bahasa/halaman.ts";
import { isi } from "../../bahasa/index.ts";
import { namaPeriode } from "../../bahasa/namaPeriode.ts";
import { hurufKolom } from "../../workbook/alamat.ts";
import type { KolomUsulan, UsulanPeta } from "../../workbook/petaUsulan.ts";
import { berperiode, idPeran } from "../suntingPeta.ts";
import type { Layar } from "./layar.ts";

/** The first rows of the sheet under the roles of their columns; a role leads to its field in the list. */
export function pratinjauPeta(layar: Layar, { kolom, contoh }: UsulanPeta): TemplateResult {
  const { k, p } = layar;
  const t = teksHalaman[k.bahasa].peta;
  const dipakai = (satu: KolomUsulan | undefined): string => (satu?.peran ? "ya" : "tidak");
  const kepala = (satu: KolomUsulan): TemplateResult => {
    const huruf = hurufKolom(satu.letak);
    return html`<th scope="col" data-dipakai=${dipakai(satu)}>
      <button
        type="button"
        aria-label="${isi(t.isiKolom, { huruf }, k.bahasa)}: ${peranKolom(layar, satu)}"
        @click=${() => {
          p.ubah((lama) => ({ ...lama, fokus: idPeran(satu.letak) }));
        }}
      >
        <span class="peta-huruf">${huruf}</span>
        <span class="peta-peran">${peranKolom(layar, satu)}</span>
      </button>
      <span class="peta-judul">${satu.judul === "" ? t.tanpaJudul : satu.judul}</span>
    </th>`;
  };
  return html`<section class="peta-pratinjau">
    <h3 id="judul-pratinjau">${t.pratinjau}</h3>
    <div class="peta-gulir" role="region" aria-labelledby="judul-pratinjau" tabindex="0">
      <table>
        <thead>
          <tr>
            <th scope="col" class="peta-nomor"><span class="hanya-pembaca">${t.barisLembar}</span></th>
            ${kolom.map(kepala)}
          </tr>
        </thead>
        <tbody>
          ${contoh.map(
            (baris) =>
              html`<tr>
                <th scope="row" class="peta-nomor">${baris.baris + 1}</th>
                ${baris.isi.map((sel, i) => html`<td data-dipakai=${dipakai(kolom[i])}>${sel}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${contoh.length === 0 ? html`<p class="petunjuk">${t.pratinjauKosong}</p>` : nothing}
  </section>`;
}

function peranKolom({ k }: Layar, kolom: KolomUsulan): string {
  const t = teksHalaman[k.bahasa].peta;
  if (kolom.peran === null) return t.abaikan;
  const periode = berperiode(kolom) && kolom.periode ? ` · ${namaPeriode(kolom.periode, k.bahasa)}` : "";
  return `${t.peran[kolom.peran]}${periode}`;
}
