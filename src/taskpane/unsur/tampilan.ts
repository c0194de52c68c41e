import { html, nothing, type TemplateResult } from "lit/html.js";
import type { Gagal, KodeGagal } from "../../actions/index.ts";
import type { Teks } from "../../bahasa/index.ts";
import { pilihan } from "./isian.ts";
import type { Layar } from "./layar.ts";
import { rincianGalat } from "./rincian.ts";

/** While the workbook is read for the first time. */
export function sedangMemuat({ k, teks }: Layar): TemplateResult {
  const t = teks.panel.tampilan;
  return html`<div class="kosong">
    <span class="putar besar" aria-hidden="true"></span>
    <p>${k.lama ? t.memuatLama : t.memuat}</p>
  </div>`;
}

/** Words alone, when there is nothing a click could change. */
export function hanyaPesan(judul: string, pesan: string): TemplateResult {
  return html`<main class="kosong">
    <span class="kosong-simbol" aria-hidden="true">!</span>
    <h1>${judul}</h1>
    <p>${pesan}</p>
  </main>`;
}

/** Why there are no figures, what was looked at, and what can be done. */
export function belumTerbaca(layar: Layar, gagal: Gagal): TemplateResult {
  const { k, p, teks } = layar;
  const t = teks.panel.tampilan;
  const tanpaTabel = gagal.kode === "TIDAK_ADA_TABEL";
  const menyunting = gagal.kode === "SEDANG_MENYUNTING";
  const dilihat = gagal.dilihat?.lembar ?? [];
  return html`<div class="gagal">
    <h2>${judulGagal(gagal, teks)}</h2>
    <p>${gagal.tanpaTabel?.ringkas ?? gagal.pesan}</p>
    ${dilihat.length === 0 ? nothing : yangDilihat(layar, gagal)}
    ${(tanpaTabel || gagal.kode === "LEMBAR_TIDAK_ADA") && k.lembar.length > 0 ? pilihLembar(layar) : nothing}
    ${tanpaTabel && k.halaman.jenis === "siap" ? k.halaman.isi.pintuPeta(layar) : nothing}
    ${gagal.rincian === "" || menyunting ? nothing : html`<p class="redup">${t.tidakDiubah}</p>`}
    <div class="kabar-aksi">
      <button
        type="button"
        class="kedua"
        aria-disabled=${k.membaca ? "true" : "false"}
        @click=${() => {
          if (!k.membaca) void p.bacaUlang();
        }}
      >
        ${k.membaca ? html`<span class="putar" aria-hidden="true"></span>` : nothing}${t.cobaLagi}
      </button>
      ${gagal.rincian === "" || menyunting ? nothing : rincianGalat(layar, `${gagal.kode}: ${gagal.rincian}`)}
    </div>
  </div>`;
}

function judulGagal({ kode, dilihat, tanpaTabel }: Gagal, { panel }: Teks): string {
  const t = panel.tampilan;
  if (tanpaTabel?.kosong === true) return t.tabelKosong;
  if (kode === "TIDAK_ADA_TABEL") return dilihat?.lembar.length === 0 ? t.bukuKosong : t.tidakAdaTabel;
  const judul: Readonly<Partial<Record<KodeGagal, string>>> = {
    SEDANG_MENYUNTING: t.menyunting,
    EXCEL_TERLALU_LAMA: t.terlaluLama,
  };
  return judul[kode] ?? t.gagal;
}

function yangDilihat({ teks }: Layar, { dilihat }: Gagal): TemplateResult {
  const t = teks.panel.tampilan;
  return html`<h3>${t.yangDilihat}</h3>
    <ul class="dilihat">
      ${dilihat?.lembar.map(
        ({ nama, judulTerlihat }) =>
          html`<li>
            <strong>${nama}</strong>
            <span class="redup"
              >${judulTerlihat.length === 0 ? t.tanpaJudul : judulTerlihat.join(" · ")}</span
            >
          </li>`,
      )}
    </ul>`;
}

function pilihLembar({ k, p, teks }: Layar): TemplateResult {
  const t = teks.panel.tampilan;
  return pilihan({
    id: "lembar-tabel",
    label: t.pilihLembar,
    nilai: k.lembarDipilih ?? "",
    opsi: [["", t.lembarOtomatis], ...k.lembar.map((nama) => [nama, nama] as const)],
    saatUbah: (nama) => void p.pilihLembar(nama === "" ? null : nama),
  });
}
