import { render } from "lit/html.js";
import { muatPenyusun } from "../actions/index.ts";
import { muatBahasa, teks, type Bahasa } from "../bahasa/index.ts";
import "../commands/index.ts";
import { mendukung } from "../excel/dukungan.ts";
import "./gaya/tema.css";
import "./gaya/dasar.css";
import "./gaya/kabar.css";
import "./gaya/ringkasan.css";
import "./gaya/panel.css";
import "./gaya/iku.css";
import "./gaya/formulir.css";
import "./gaya/peta.css";
import { menantiHalaman, type Keadaan, type Tab } from "./keadaan.ts";
import { bahasaOffice } from "./office.ts";
import { pengendali } from "./pengendali.ts";
import { gambarDiLuarTekan } from "./tekan.ts";
import { pakaiTemaOffice } from "./tema.ts";
import { panel } from "./unsur/panel.ts";
import { hanyaPesan } from "./unsur/tampilan.ts";

/** What every part of the pane needs of Excel. */
const EXCEL_TERENDAH = "1.9";

/** Marks for the browser's own tools: how long the pane takes once office.js is ready. */
const TANDA = { officeSiap: "rapor-iku:office-siap", terbaca: "rapor-iku:terbaca" } as const;

// The worksheet functions are a script of their own and wait for nothing: formulas may be computed before a pane opens.
void import(/* webpackChunkName: "fungsi" */ "../functions/index.ts");

const akar = document.getElementById("panel");
let tabTergambar: Tab = "ringkasan";
let terbaca = false;

function gambar(keadaan: Keadaan): void {
  if (akar === null) return;
  document.documentElement.lang = keadaan.bahasa;
  render(panel(keadaan, pengendali), akar);
  if (keadaan.tab !== tabTergambar) scrollTo(0, 0);
  tabTergambar = keadaan.tab;
  if (!terbaca && keadaan.bacaan.jenis !== "memuat") {
    terbaca = true;
    performance.mark(TANDA.terbaca);
  }
  const nanti = menantiHalaman(keadaan);
  if (nanti) void pengendali.muatHalaman();
  if (keadaan.fokus === null) return;
  const tujuan = document.getElementById(keadaan.fokus);
  if (tujuan === null && nanti) return;
  tujuan?.focus();
  pengendali.ubah((k) => ({ ...k, fokus: null }));
}

function pesan(bahasa: Bahasa, judul: string, kalimat: string): void {
  document.documentElement.lang = bahasa;
  if (akar !== null) render(hanyaPesan(judul, kalimat), akar);
}

async function buka(host: Office.HostType | null): Promise<void> {
  performance.mark(TANDA.officeSiap);
  akar?.replaceChildren();
  if (host !== Office.HostType.Excel) {
    pesan("id", teks.id.panel.judul, teks.id.panel.bukaDiExcel);
    return;
  }
  const bahasa = bahasaOffice();
  await muatBahasa(bahasa);
  pakaiTemaOffice();
  if (!mendukung(EXCEL_TERENDAH)) {
    pesan(bahasa, teks[bahasa].panel.tampilan.terlaluLama, teks[bahasa].aksi.galat.EXCEL_TERLALU_LAMA);
    return;
  }
  addEventListener("error", (e) => {
    pengendali.takTerduga(e.error ?? e.message);
  });
  addEventListener("unhandledrejection", (e) => {
    pengendali.takTerduga(e.reason);
  });
  const dimulai = pengendali.mulai(bahasa);
  pengendali.dengarkan(gambarDiLuarTekan(gambar));
  // Sheets may have been added, renamed or deleted while the pane was closed; none of that counts as a change of cells.
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") void pengendali.bacaUlang();
  });
  // What the buttons say they will do must hold when a person comes to press them.
  addEventListener("focus", () => {
    pengendali.segarkan();
  });
  await dimulai;
  // Fetched ahead of the first click; where it fails, the click says so.
  await pengendali.muatHalaman();
  await muatPenyusun().catch(() => undefined);
}

if (typeof Office === "undefined") {
  akar?.replaceChildren();
  pesan("id", teks.id.panel.judul, teks.id.panel.bukaDiExcel);
} else {
  void Office.onReady(({ host }) => buka(host));
}
