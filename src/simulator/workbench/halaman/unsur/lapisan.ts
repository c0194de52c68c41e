/** What lies over the cells: the selection, and the editor of the cell being typed into. */
import { html, nothing, type TemplateResult } from "lit";
import { gayaDi } from "../../../richapi/sel.ts";
import type { Bangku } from "../bangku.ts";
import { cssSel, rataSel } from "../gayaCss.ts";
import { px } from "../kotakSel.ts";
import { namaPetak, type Petak } from "../petak.ts";
import { satu, selGabung } from "../pilihan.ts";
import type { TataLetak } from "../tataLetak.ts";
import { lebarTeks } from "../ukurTeks.ts";
import type { Kisi } from "./kisi.ts";

export function kotakArea(x: number, y: number, lebar: number, tinggi: number): string {
  return `left:${px(x)};top:${px(y)};width:${px(lebar)};height:${px(tinggi)}`;
}

export function kotakPilihan(bangku: Bangku, { baris, kolom }: TataLetak): TemplateResult {
  const { pilihan } = bangku.buku;
  const [x, y] = [kolom.awal(pilihan.kolom), baris.awal(pilihan.baris)];
  const lebar = kolom.awal(Math.min(pilihan.kolomAkhir + 1, kolom.jumlah)) - x;
  const tinggi = baris.awal(Math.min(pilihan.barisAkhir + 1, baris.jumlah)) - y;
  const { kursor } = bangku;
  const k = selGabung(bangku.lembar, kursor) ?? satu(kursor);
  const satuSel =
    k.barisAkhir === pilihan.barisAkhir &&
    k.kolomAkhir === pilihan.kolomAkhir &&
    k.baris === pilihan.baris &&
    k.kolom === pilihan.kolom;
  const tumpah = bangku.tumpahanKursor;
  const [kx, ky] = [kolom.awal(k.kolom), baris.awal(k.baris)];
  return html`<div
      class="pilihan ${satuSel ? "satu" : ""}"
      style=${kotakArea(x - 1, y - 1, lebar + 1, tinggi + 1)}
    ></div>
    ${
      tumpah === null
        ? nothing
        : html`<div
            class="tumpahan"
            style=${kotakArea(kolom.awal(tumpah.kolom) - 1, baris.awal(tumpah.baris) - 1, kolom.awal(Math.min(tumpah.kolomAkhir + 1, kolom.jumlah)) - kolom.awal(tumpah.kolom) + 1, baris.awal(Math.min(tumpah.barisAkhir + 1, baris.jumlah)) - baris.awal(tumpah.baris) + 1)}
          ></div>`
    }
    ${
      satuSel
        ? nothing
        : html`<div
            class="kursor"
            style=${kotakArea(kx, ky, kolom.awal(k.kolomAkhir + 1) - kx - 1, baris.awal(k.barisAkhir + 1) - ky - 1)}
          ></div>`
    }`;
}

/** The editor stands in the window that shows its cell. */
export function editorSel(kisi: Kisi, petak: Petak): TemplateResult | typeof nothing {
  const { bangku, tata } = kisi;
  const s = bangku.suntingan;
  if (s === null || tata === null || s.lembar !== bangku.lembar) return nothing;
  if (petak.nama !== namaPetak(tata, s)) return nothing;
  const a = selGabung(s.lembar, s) ?? satu(s);
  const [x, y] = [tata.kolom.awal(a.kolom), tata.baris.awal(a.baris)];
  const gaya = gayaDi(bangku.buku, s.lembar, s.baris, s.kolom);
  const css = cssSel(gaya, tata.zoom);
  const barisTeks = s.teks.split("\n");
  const perlu = Math.max(...barisTeks.map((b) => lebarTeks(b, css.fonHuruf))) + 18;
  const lebar = Math.max(
    tata.kolom.awal(a.kolomAkhir + 1) - x + 1,
    Math.min(perlu, Math.max(80, petak.dariX + petak.lebar - x)),
  );
  const tinggi = Math.max(
    tata.baris.awal(a.barisAkhir + 1) - y + 1,
    Math.ceil(gaya.huruf.ukuran * tata.zoom * 1.63 * Math.max(barisTeks.length, Math.ceil(perlu / lebar))) +
      4,
  );
  return html`<textarea
    rows="1"
    spellcheck="false"
    autocomplete="off"
    aria-label=${kisi.labelEditor}
    .value=${s.teks}
    style="${kotakArea(x - 1, y - 1, lebar, tinggi)};${css.huruf}text-align:${rataSel(gaya, s.teks)}"
    @input=${(e: InputEvent) => {
      if (e.target instanceof HTMLTextAreaElement) bangku.ketik(e.target.value, "sel");
    }}
    @focus=${() => {
      bangku.ketik(bangku.suntingan?.teks ?? "", "sel");
    }}
    @pointerdown=${(e: Event) => {
      e.stopPropagation();
    }}
    @dblclick=${(e: Event) => {
      e.stopPropagation();
    }}
  ></textarea>`;
}
