import { html, nothing, type TemplateResult } from "lit/html.js";
import { live } from "lit/directives/live.js";
import { isi } from "../../bahasa/isi.ts";
import { teksPaparan } from "../../bahasa/paparan.ts";
import { BIDANG_CATATAN, type BidangCatatan, type ButirPaparan } from "../../rapor/paparan/bahan.ts";
import { isiBidang, type Keadaan } from "../keadaan.ts";
import type { Papan } from "../papan.ts";

/** The field of one line; the others take as many as they need. */
const SEBARIS: BidangCatatan = "tenggat";

/** What the meeting notes of an IKU, and whether that is in the workbook yet. */
export function borangCatatan(k: Keadaan, p: Papan, butir: ButirPaparan): TemplateResult {
  const t = teksPaparan[k.bahan.bahasa].catatan;
  return html`<section class="borang" aria-labelledby="judul-catatan">
    <h2 id="judul-catatan">${t.judul}</h2>
    ${BIDANG_CATATAN.map((bidang) => isian(k, p, butir, bidang))}
    <div class="borang-bawah">
      <button
        type="button"
        class="utama"
        aria-disabled=${k.ketikan.has(butir.kunci) ? "false" : "true"}
        @click=${() => {
          p.simpan(butir.kunci);
        }}
      >
        ${t.simpan}
      </button>
      ${keadaanSimpan(k, p, butir)}
    </div>
    <p class="sunyi">${t.pintasan}</p>
  </section>`;
}

function isian(k: Keadaan, p: Papan, butir: ButirPaparan, bidang: BidangCatatan): TemplateResult {
  const t = teksPaparan[k.bahan.bahasa].catatan;
  const id = `catatan-${bidang}`;
  const nilai = isiBidang(k, butir, bidang);
  const saatKetik = (e: Event): void => {
    p.ketik(butir, bidang, (e.target as HTMLInputElement | HTMLTextAreaElement).value);
  };
  const kotak =
    bidang === SEBARIS
      ? html`<input id=${id} autocomplete="off" .value=${live(nilai)} @input=${saatKetik} />`
      : html`<textarea
          id=${id}
          rows=${barisTeks(nilai)}
          .value=${live(nilai)}
          @input=${saatKetik}
        ></textarea>`;
  return html`<div class="borang-bidang" data-bidang=${bidang}>
    <label for=${id}>${t[bidang]}</label>
    ${kotak} ${bentrok(k, p, butir, bidang)}
  </div>`;
}

/** A line for every break and for every sixty letters, at most eight. */
function barisTeks(teks: string): number {
  const baris = teks.split("\n").reduce((n, b) => n + Math.max(1, Math.ceil(b.length / 60)), 0);
  return Math.min(8, Math.max(2, baris));
}

function bentrok(
  k: Keadaan,
  p: Papan,
  { kunci }: ButirPaparan,
  bidang: BidangCatatan,
): TemplateResult | typeof nothing {
  const kini = k.bentrok.get(kunci)?.[bidang];
  if (kini === undefined) return nothing;
  const { bentrok: t, catatan } = teksPaparan[k.bahan.bahasa];
  const pilih = (kata: string, pilihan: "saya" | "lembar"): TemplateResult =>
    html`<button
      type="button"
      class="kecil"
      @click=${() => {
        p.putuskan(kunci, bidang, pilihan);
      }}
    >
      ${kata}
    </button>`;
  return html`<div class="bentrok" role="alert">
    <p>${isi(t.judul, { bidang: catatan[bidang] }, k.bahan.bahasa)}</p>
    <blockquote>${kini === "" ? t.dikosongkan : kini}</blockquote>
    <div class="sebaris">${pilih(t.pakaiSaya, "saya")} ${pilih(t.pakaiLembar, "lembar")}</div>
  </div>`;
}

function keadaanSimpan(k: Keadaan, p: Papan, { kunci }: ButirPaparan): TemplateResult {
  const { bahasa, lembarRapor } = k.bahan;
  const t = teksPaparan[bahasa].simpan;
  const simpanan = k.simpanan.get(kunci);
  const tombol = (kata: string, bolehBuat: boolean): TemplateResult =>
    html`<button
      type="button"
      class="kecil"
      @click=${() => {
        p.simpan(kunci, bolehBuat);
      }}
    >
      ${kata}
    </button>`;
  const diketik = k.ketikan.has(kunci);
  const isiKabar = (): TemplateResult => {
    if (simpanan?.jenis === "sedang") return html`<span class="putar" aria-hidden="true"></span>${t.sedang}`;
    if (simpanan?.jenis === "gagal" && diketik && !simpanan.belumAdaRapor) {
      return html`<span>${isi(t.gagal, { sebab: simpanan.pesan }, bahasa)}</span>
        ${tombol(t.cobaLagi, false)}`;
    }
    if (diketik && lembarRapor === null)
      return html`<span>${t.belumAdaRapor}</span> ${tombol(t.buatDanSimpan, true)}`;
    if (diketik) return html`${t.belum}`;
    return simpanan?.jenis === "tersimpan"
      ? html`<span class="tersimpan">✔ ${isi(t.tersimpan, { lembar: simpanan.lembar }, bahasa)}</span>`
      : html`${lembarRapor === null ? t.belumAdaRapor : ""}`;
  };
  return html`<div class="borang-kabar" role="status">${isiKabar()}</div>`;
}
