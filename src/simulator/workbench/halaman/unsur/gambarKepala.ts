import { html, nothing, type TemplateResult } from "lit";
import { hurufKolom } from "../../../richapi/alamat.ts";
import { px } from "../kotakSel.ts";
import type { Pandang } from "../petak.ts";
import type { Kisi } from "./kisi.ts";

/** A row lower than this has no room for its number. */
const TINGGI_ANGKA = 10;

/** Letters over the columns and numbers beside the rows. */
export function gambarKepala({ bangku, tata, petak }: Kisi, p: Pandang, labelSemua: string): TemplateResult {
  if (tata === null) return html``;
  const { pilihan } = bangku.buku;
  // Windows above each other share their columns, those beside each other their rows.
  const kolom = petak.filter((k) => k.y === p.kepalaTinggi);
  const baris = petak.filter((k) => k.x === p.kepalaLebar);
  return html`<div role="rowgroup">
      <div role="row" aria-rowindex="1">
        <div
          class="pojok"
          role="columnheader"
          aria-colindex="1"
          aria-label=${labelSemua}
          style="width:${p.kepalaLebar}px;height:${p.kepalaTinggi}px"
        ></div>
        ${kolom.map(
          (k) =>
            html`<div
              class="kepala-kolom"
              role="none"
              style="left:${k.x}px;top:0;width:${k.lebar}px;height:${p.kepalaTinggi}px"
            >
              ${deret(k.daerah.kolom, k.daerah.kolomAkhir)
                .filter((i) => tata.kolom.ukuran(i) > 0)
                .map(
                  (i) =>
                    html`<div
                      class="judul ${i >= pilihan.kolom && i <= pilihan.kolomAkhir ? "terpilih" : ""}"
                      role="columnheader"
                      aria-colindex=${i + 2}
                      style="left:${tata.kolom.awal(i) - k.dariX}px;width:${px(tata.kolom.ukuran(i))}"
                    >
                      ${hurufKolom(i)}
                    </div>`,
                )}
            </div>`,
        )}
      </div>
    </div>
    ${baris.map(
      (k) =>
        html`<div
          class="kepala-baris"
          role="rowgroup"
          style="left:0;top:${k.y}px;width:${p.kepalaLebar}px;height:${k.tinggi}px"
        >
          ${deret(k.daerah.baris, k.daerah.barisAkhir)
            .filter((i) => tata.baris.ukuran(i) > 0)
            .map(
              (i) =>
                html`<div role="row" aria-rowindex=${i + 2}>
                  <div
                    class="judul ${i >= pilihan.baris && i <= pilihan.barisAkhir ? "terpilih" : ""}"
                    role="rowheader"
                    aria-colindex="1"
                    aria-label=${i + 1}
                    style="top:${tata.baris.awal(i) - k.dariY}px;height:${tata.baris.ukuran(i)}px"
                  >
                    ${tata.baris.ukuran(i) < TINGGI_ANGKA ? "" : i + 1}
                  </div>
                </div>`,
            )}
        </div>`,
    )}`;
}

/** The lines along the frozen rows and columns. */
export function garisBeku({ tata }: Kisi, p: Pandang): TemplateResult {
  if (tata === null) return html``;
  const x = p.kepalaLebar + tata.kolom.awal(tata.bekuKolom);
  const y = p.kepalaTinggi + tata.baris.awal(tata.bekuBaris);
  return html`${
    tata.bekuBaris > 0
      ? html`<div class="beku-bawah" style="left:0;right:0;top:${y - 1}px;height:1px"></div>`
      : nothing
  }${
    tata.bekuKolom > 0
      ? html`<div class="beku-kanan" style="top:0;bottom:0;left:${x - 1}px;width:1px"></div>`
      : nothing
  }`;
}

function deret(dari: number, sampai: number): number[] {
  return Array.from({ length: Math.max(0, sampai - dari + 1) }, (_, i) => dari + i);
}
