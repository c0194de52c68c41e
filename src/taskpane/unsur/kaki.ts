import { html, nothing, type TemplateResult } from "lit/html.js";
import type { Tinjauan } from "../../actions/index.ts";
import { isi } from "../../bahasa/index.ts";
import { cocok, butirIku } from "../daftar.ts";
import type { Layar } from "./layar.ts";

/** The last line: how fresh the figures are, and what the tab shows. */
export function kaki(layar: Layar): TemplateResult | typeof nothing {
  const { bacaan, usang, tertunda } = layar.k;
  if (bacaan.jenis !== "siap") return nothing;
  const t = layar.teks.panel.kaki;
  // A change is followed within a moment; only a reading that failed leaves old figures standing.
  if (tertunda !== null) return html`<footer class="kaki kaki-usang">${t.usang}</footer>`;
  return html`<footer class="kaki">
    ${usang ? t.membaca : kalimat(layar, bacaan.tinjauan, bacaan.waktu)}
  </footer>`;
}

function kalimat({ k, teks }: Layar, { hasil, berubahSejakRapor }: Tinjauan, waktu: string): string {
  const t = teks.panel.kaki;
  if (k.tab === "iku") {
    const jumlah = hasil.kantor.iku.length;
    const n = butirIku(hasil).filter((b) => cocok(b, k.saringan)).length;
    return n === jumlah ? isi(t.urutan, { n }, k.bahasa) : isi(t.sebagian, { n, jumlah }, k.bahasa);
  }
  if (k.tab === "temuan") {
    return isi(teks.panel.temuan.kaki, { n: hasil.temuan.length, lembar: hasil.tabel.lembar }, k.bahasa);
  }
  const jam = waktu.slice(11).replace(":", k.bahasa === "id" ? "." : ":");
  const sejak = berubahSejakRapor === null ? t.tanpaRapor : berubahSejakRapor ? t.berubah : t.tetap;
  return `${isi(t.dihitung, { jam }, k.bahasa)} · ${sejak}`;
}
