import { html, nothing, type TemplateResult } from "lit/html.js";
import { keyed } from "lit/directives/keyed.js";
import { teks as semuaTeks } from "../../bahasa/index.ts";
import type { Keadaan } from "../keadaan.ts";
import type { Pengendali } from "../pengendali.ts";
import { halamanNanti } from "./halamanNanti.ts";
import { pitaKabar } from "./kabar.ts";
import { kaki } from "./kaki.ts";
import { pitaKemajuan } from "./kemajuan.ts";
import type { Layar } from "./layar.ts";
import { ringkasan } from "./ringkasan.ts";
import { barisTab } from "./tab.ts";
import { belumTerbaca, sedangMemuat } from "./tampilan.ts";
import { tertunda } from "./tertunda.ts";

/** The whole pane, from its state. */
export function panel(k: Keadaan, p: Pengendali): TemplateResult {
  const layar: Layar = { k, p, teks: semuaTeks[k.bahasa] };
  return html`<header>
      <h1 class="hanya-pembaca">${layar.teks.panel.judul}</h1>
      ${barisTab(layar)}
    </header>
    <div class="hanya-pembaca" role="status">${k.pengumuman}</div>
    <main>
      ${pitaKemajuan(layar)} ${k.kabar === null ? nothing : pitaKabar(layar, k.kabar)}
      ${k.tertunda === null || k.kabar?.nada === "galat" ? nothing : tertunda(layar, k.tertunda)}
      ${keyed(
        k.tab,
        html`<div
          role="tabpanel"
          id="isi"
          class="isi"
          aria-labelledby="tab-${k.tab}"
          aria-busy=${k.membaca || k.sibuk !== null ? "true" : "false"}
        >
          ${isiTab(layar)}
        </div>`,
      )}
    </main>
    ${kaki(layar)}`;
}

function isiTab(layar: Layar): TemplateResult {
  const { bacaan, tab, peta } = layar.k;
  if (tab === "pengaturan") {
    return halamanNanti(layar, (h) => (peta === null ? h.pengaturan(layar) : h.petaKolom(layar, peta)));
  }
  if (bacaan.jenis === "memuat") return sedangMemuat(layar);
  if (bacaan.jenis === "gagal") return belumTerbaca(layar, bacaan.gagal);
  switch (tab) {
    case "ringkasan":
      return ringkasan(layar, bacaan.tinjauan);
    case "iku":
      return halamanNanti(layar, (h) => h.daftarIku(layar, bacaan.tinjauan));
    case "temuan":
      return halamanNanti(layar, (h) => h.daftarTemuan(layar, bacaan.tinjauan));
  }
}
