import { html, nothing, type TemplateResult } from "lit/html.js";
import { teksHalaman } from "../../bahasa/halaman.ts";
import { isi } from "../../bahasa/index.ts";
import { bukaPeta, hapusPeta } from "../pengendaliPeta.ts";
import { lembarAwal } from "../suntingPeta.ts";
import type { Layar } from "./layar.ts";

/** The way to the editor of the column map, and the saved map where there is one. */
export function pintuPeta({ k, p, teks }: Layar): TemplateResult | typeof nothing {
  const t = teksHalaman[k.bahasa].peta;
  const { bacaan, setelan } = k;
  const dibaca = bacaan.jenis === "siap" ? bacaan.tinjauan.hasil.tabel.lembar : k.lembarDipilih;
  const dilihat = bacaan.jenis === "gagal" ? bacaan.gagal.dilihat : undefined;
  const lembar = lembarAwal(setelan, dibaca, dilihat?.lembar ?? [], k.lembar);
  if (lembar === null) return nothing;
  const mati = k.sibuk !== null ? "true" : "false";
  return html`<div class="peta-pintu">
    ${
      setelan.peta === undefined
        ? nothing
        : html`<p class="petunjuk">
            ${
              tidakCocok(k)
                ? isi(teks.aksi.galat.PETA_TIDAK_COCOK, { lembar: setelan.peta.lembar }, k.bahasa)
                : isi(t.dipakai, { lembar: setelan.peta.lembar }, k.bahasa)
            }
          </p>`
    }
    <div class="kabar-aksi">
      <button type="button" class="kecil" aria-disabled=${mati} @click=${() => void bukaPeta(p, lembar)}>
        ${setelan.peta === undefined ? t.buka : t.ubah}
      </button>
      ${
        setelan.peta === undefined
          ? nothing
          : html`<button type="button" class="kecil" aria-disabled=${mati} @click=${() => void hapusPeta(p)}>
              ${t.hapus}
            </button>`
      }
    </div>
  </div>`;
}

/** The saved map is not in use: its header is gone. */
function tidakCocok({ bacaan }: Layar["k"]): boolean {
  if (bacaan.jenis === "gagal") return bacaan.gagal.dilihat?.petaTidakCocok !== undefined;
  return bacaan.jenis === "siap" && bacaan.tinjauan.hasil.temuan.some((t) => t.kode === "PETA_TIDAK_COCOK");
}
