import { html, type TemplateResult } from "lit/html.js";
import { keyed } from "lit/directives/keyed.js";
import { isi } from "../../bahasa/isi.ts";
import { teksPaparan } from "../../bahasa/paparan.ts";
import { butirKini, halamanTerakhir, type Keadaan } from "../keadaan.ts";
import type { Papan } from "../papan.ts";
import { halamanIku } from "./iku.ts";
import { penutup } from "./penutup.ts";
import { sampul } from "./sampul.ts";

/** The whole screen: where one is, the page, and how to go on. */
export function halaman(k: Keadaan, p: Papan): TemplateResult {
  const { bahan, ke } = k;
  const t = teksPaparan[bahan.bahasa].navigasi;
  const butir = butirKini(k);
  const akhir = halamanTerakhir(k);
  const posisi =
    butir !== null
      ? isi(t.posisi, { ke, dari: bahan.butir.length }, bahan.bahasa)
      : ke === 0
        ? t.sampul
        : t.penutup;
  const kop = [bahan.kantor, bahan.periode].filter((x) => x !== null).join(" · ");
  const dibaca =
    butir === null ? posisi : `${posisi}: ${butir.nama}, ${bahan.status[butir.status].nama}, ${butir.indeks}`;
  return html`<div class="papan">
    <header class="papan-atas">
      <p class="papan-kop">${kop}</p>
      <nav aria-label=${t.label}>
        ${tombol(t.sebelum, "‹", ke === 0, () => {
          p.pindah(ke - 1);
        })}
        <span class="papan-posisi">${posisi}</span>
        ${tombol(t.sesudah, "›", ke === akhir, () => {
          p.pindah(ke + 1);
        })}
        ${tombol(t.tutup, "✕", false, () => {
          p.tutup();
        })}
      </nav>
    </header>
    <div class="hanya-pembaca" role="status">${dibaca}</div>
    <main tabindex="-1">
      ${keyed(ke, butir !== null ? halamanIku(k, p, butir) : ke === 0 ? sampul(k, p) : penutup(k, p))}
    </main>
    <footer class="papan-bawah">${t.petunjuk}</footer>
  </div>`;
}

function tombol(nama: string, tanda: string, mati: boolean, saatTekan: () => void): TemplateResult {
  return html`<button
    type="button"
    class="papan-tombol"
    aria-label=${nama}
    title=${nama}
    aria-disabled=${mati ? "true" : "false"}
    @click=${() => {
      if (!mati) saatTekan();
    }}
  >
    <span aria-hidden="true">${tanda}</span>
  </button>`;
}
