import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { catatanSel } from "../catatanSel.ts";
import { PIKSEL_PER_POIN } from "../gayaCss.ts";
import { kotakSel, type Kotak } from "../kotakSel.ts";
import { namaPetak, type Petak } from "../petak.ts";
import { gambarGrafik } from "./grafik.ts";
import type { Kisi } from "./kisi.ts";
import { editorSel, kotakArea, kotakPilihan } from "./lapisan.ts";

const KELIPATAN = 8;

/** One window onto the sheet: its cells, charts, the selection and the editor. */
export function gambarPetak(kisi: Kisi, k: Petak): TemplateResult {
  const { bangku, tata } = kisi;
  if (tata === null) return html``;
  const { setelan, buku, lembar } = bangku;
  const bahasa = setelan.bahasa === "en-US" ? "en" : "id";
  const catatan = (b: number, kol: number): string | null => catatanSel(bangku.mesin, lembar, b, kol, bahasa);
  const gambar = { buku, lembar, tata, lokal: setelan.bahasa, catatan };
  // Always so many rows that those scrolled out are used again for those scrolled in.
  const banyak = Math.ceil((k.daerah.barisAkhir - k.daerah.baris + 1) / KELIPATAN) * KELIPATAN;
  const bergulir = k.nama === "kiri" || k.nama === "utama";
  const barisAkhir = Math.min(k.daerah.baris + banyak, tata.baris.jumlah) - 1;
  const daerah = bergulir ? { ...k.daerah, barisAkhir } : k.daerah;
  return html`<div
    class="petak"
    role="rowgroup"
    data-petak=${k.nama}
    style=${kotakArea(k.x, k.y, k.lebar, k.tinggi)}
  >
    <div class="geser" style="transform:translate(${-k.dariX}px,${-k.dariY}px)">
      ${repeat(
        kotakSel(gambar, daerah),
        (b) => b.baris % banyak,
        (b) =>
          html`<div role="row" aria-rowindex=${b.baris + 2} style="top:${b.y}px">
            ${b.kotak.map((s) => gambarSel(kisi, s, k))}
          </div>`,
      )}
      ${kotakPilihan(bangku, tata)} ${grafikPetak(kisi, k)} ${editorSel(kisi, k)}
    </div>
  </div>`;
}

function gambarSel({ bangku, tata }: Kisi, s: Kotak, petak: Petak): TemplateResult {
  // A merged cell that crosses the frozen edge is drawn in more than one window; it is read out in its own only.
  const miliknya = petak.nama === namaPetak(tata, s);
  const terpilih =
    s.baris >= bangku.buku.pilihan.baris &&
    s.baris <= bangku.buku.pilihan.barisAkhir &&
    s.kolom >= bangku.buku.pilihan.kolom &&
    s.kolom <= bangku.buku.pilihan.kolomAkhir;
  return html`<div
    role="gridcell"
    id=${miliknya ? `sel-${String(s.baris)}-${String(s.kolom)}` : nothing}
    data-alamat=${miliknya ? s.alamat : nothing}
    aria-hidden=${miliknya ? nothing : "true"}
    class=${s.bertautan ? "bertautan" : s.bercatatan ? "bercatatan" : nothing}
    style=${s.gaya}
    title=${s.petunjuk ?? nothing}
    aria-colindex=${s.kolom + 2}
    aria-rowspan=${s.tinggi > 1 ? s.tinggi : nothing}
    aria-colspan=${s.lebar > 1 ? s.lebar : nothing}
    aria-selected=${terpilih ? "true" : "false"}
  >
    ${s.teks === "" ? nothing : html`<div class="teks" style=${s.gayaTeks}><span>${s.teks}</span></div>`}
  </div>`;
}

function grafikPetak({ bangku, zoom }: Kisi, k: Petak): TemplateResult[] {
  const skala = PIKSEL_PER_POIN * zoom;
  return bangku.lembar.grafik
    .map((g) => ({ g, x: g.kiri * skala, y: g.atas * skala, w: g.lebar * skala, h: g.tinggi * skala }))
    .filter(
      ({ x, y, w, h }) =>
        x < k.dariX + k.lebar && x + w > k.dariX && y < k.dariY + k.tinggi && y + h > k.dariY,
    )
    .map(
      ({ g, x, y, w, h }) =>
        html`<div class="grafik" style="left:${x}px;top:${y}px;width:${w}px;height:${h}px">
          ${gambarGrafik(g, bangku.buku, bangku.setelan.bahasa)}
        </div>`,
    );
}
