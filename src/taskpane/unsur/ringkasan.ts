import { html, nothing, type TemplateResult } from "lit/html.js";
import type { Tinjauan } from "../../actions/index.ts";
import { isi } from "../../bahasa/index.ts";
import { kalimatAlasan } from "../../bahasa/alasan.ts";
import { namaPeriode } from "../../bahasa/namaPeriode.ts";
import { selisihIndeks, teksIndeks, teksPerubahan } from "../../rapor/indeksCetak.ts";
import { kunciPeriode } from "../../scoring/periode.ts";
import { jumlahPeriksa } from "../jumlahPeriksa.ts";
import { pilihTab } from "../keadaan.ts";
import { periodeTersedia } from "../periodeTersedia.ts";
import { pilihan } from "./isian.ts";
import { lencana } from "./lencana.ts";
import type { Layar } from "./layar.ts";
import { sebaran } from "./sebaran.ts";
import { tindakan } from "./tindakan.ts";

/** The first tab: where the office stands, and the buttons. */
export function ringkasan(layar: Layar, tinjauan: Tinjauan): TemplateResult {
  const { k, teks } = layar;
  const t = teks.panel.ringkasan;
  const { hasil, setelan } = tinjauan;
  const { tabel, kantor } = hasil;
  const sumber = isi(t.sumber, { lembar: tabel.lembar, n: kantor.iku.length }, k.bahasa);
  return html`<h2 class="kantor">${setelan.kantor ?? tabel.kantor ?? t.kantorKosong}</h2>
    <p class="redup">${sumber}</p>
    ${pilihanPeriode(layar, tinjauan)}
    ${k.halaman.jenis === "siap" ? k.halaman.isi.tanya(layar, tinjauan) : nothing}
    ${
      kantor.iku.length === 0
        ? html`<p class="sunyi">${t.tanpaIku}</p>`
        : html`${nko(layar, tinjauan)} ${sebaran(layar, kantor)}`
    }
    ${tindakan(layar, tinjauan)} ${perluDiperiksa(layar, tinjauan)}`;
}

function pilihanPeriode({ k, p, teks }: Layar, { hasil }: Tinjauan): TemplateResult {
  const t = teks.panel.ringkasan;
  const { tabel, kantor } = hasil;
  const kini = kantor.periode;
  const opsi = periodeTersedia(tabel).map(
    (x) => [kunciPeriode(x), namaPeriode(x, k.bahasa, tabel.tahun)] as const,
  );
  const pilih = pilihan({
    id: "periode",
    label: t.periode,
    nilai: k.periodeDipilih ?? (kini === null ? "" : kunciPeriode(kini)),
    opsi: kini === null ? [["", t.periodeTunggal], ...opsi] : opsi,
    saatUbah: (kunci) => void p.pilihPeriode(kunci),
  });
  return html`<div class="periode">${pilih}</div>`;
}

function nko({ k, teks }: Layar, { hasil }: Tinjauan): TemplateResult {
  const t = teks.panel.ringkasan;
  const { kantor, sebelumnya, tabel } = hasil;
  const { nilai, status, alasan } = kantor.nko;
  const perubahan = selisihIndeks(nilai, sebelumnya?.nko.nilai ?? null);
  const dulu = sebelumnya?.periode ?? null;
  const keterangan = [
    ...(perubahan === null || dulu === null
      ? []
      : [
          isi(
            perubahan === 0 ? t.tetap : t.perubahan,
            {
              perubahan: teksPerubahan(perubahan, "", k.bahasa),
              periode: namaPeriode(dulu, k.bahasa, tabel.tahun),
            },
            k.bahasa,
          ),
        ]),
    ...(alasan === null ? [] : [kalimatAlasan(alasan, k.bahasa)]),
  ].join(" · ");
  return html`<section class="nko">
    <h3>${t.nko}</h3>
    <p class="nko-baris">
      <strong class=${k.usang ? "angka usang" : "angka"}
        >${teksIndeks(nilai, k.bahasa, kantor.profil)}</strong
      >
      ${lencana(status, k.bahasa)}
      ${
        kantor.predikat === null
          ? nothing
          : html`<span class="predikat">${isi(t.predikat, { predikat: kantor.predikat }, k.bahasa)}</span>`
      }
    </p>
    <p class="redup">
      ${keterangan === "" ? nothing : html`${keterangan}<br />`}${isi(t.profil, { profil: kantor.profil.id }, k.bahasa)}
    </p>
  </section>`;
}

function perluDiperiksa({ k, p, teks }: Layar, { hasil }: Tinjauan): TemplateResult | typeof nothing {
  const n = jumlahPeriksa(hasil.temuan);
  if (n === 0) return nothing;
  const t = teks.panel.ringkasan;
  return html`<div class="catatan">
    <p>${isi(t.periksa, { n }, k.bahasa)}</p>
    <button
      type="button"
      class="tautan"
      @click=${() => {
        p.ubah((lama) => pilihTab(lama, "temuan", "tab-temuan"));
      }}
    >
      ${t.lihatTemuan}
    </button>
  </div>`;
}
