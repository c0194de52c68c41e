import { html, nothing, type TemplateResult } from "lit/html.js";
import { teksHalaman } from "../../bahasa/halaman.ts";
import {
  formulirDari,
  kesalahan,
  KOLOM_WARNA,
  profilDasar,
  setelanDari,
  type BagianFormulir,
  type Formulir,
} from "../formulir.ts";
import { isiFormulir } from "../keadaan.ts";
import { aturanPenilaian } from "./aturan.ts";
import { isianTeks, pilihan } from "./isian.ts";
import type { Layar } from "./layar.ts";
import { sumberData } from "./sumber.ts";
import { tentang } from "./tentang.ts";

/** The fourth tab: the settings saved with the workbook. */
export function pengaturan(layar: Layar): TemplateResult {
  const { k, p, teks } = layar;
  const t = teksHalaman[k.bahasa].pengaturan;
  const formulir = k.formulir ?? formulirDari(k.setelan, k.bahasa);
  const ubah = (bagian: Partial<Formulir>): void => {
    p.ubah((lama) =>
      isiFormulir(lama, { ...(lama.formulir ?? formulirDari(lama.setelan, lama.bahasa)), ...bagian }),
    );
  };
  const berlaku = k.bacaan.jenis === "siap" ? k.bacaan.tinjauan.hasil.kantor.profil : null;
  const dasar = profilDasar(formulir, berlaku);
  const salah = kesalahan(formulir, dasar);
  const adaSalah = Object.keys(salah).length > 0;
  const simpan = (): void => {
    if (k.sibuk !== null) return;
    if (!adaSalah) void p.simpan(setelanDari(formulir, k.setelan));
    else
      p.ubah((lama) => ({
        ...lama,
        fokus: salah.hijau === undefined ? "kuning" : "hijau",
        pengumuman: t.diperbaiki,
      }));
  };
  const bagian: BagianFormulir = { formulir, ubah };
  return html`<form
    class="formulir"
    novalidate
    @submit=${(e: Event) => {
      e.preventDefault();
      simpan();
    }}
  >
    ${aturanPenilaian(layar, bagian, dasar, salah)} ${sumberData(layar, bagian)} ${pewarnaan(layar, bagian)}
    ${raporDanBahasa(layar, bagian)}
    <div class="simpan">
      <p class="redup">${k.formulir === null ? t.disimpanBersama : t.belumDisimpan}</p>
      <div class="sebaris">
        <button type="submit" class="utama" aria-disabled=${k.sibuk === null ? "false" : "true"}>
          ${
            k.sibuk === "setelan"
              ? html`<span class="putar" aria-hidden="true"></span>${teks.panel.bekerja.setelan}`
              : t.simpan
          }
        </button>
        <button
          type="button"
          class="kedua"
          aria-disabled=${k.sibuk === null ? "false" : "true"}
          @click=${() => {
            if (k.sibuk === null) void p.simpan(null);
          }}
        >
          ${t.bawaan}
        </button>
      </div>
      ${adaSalah ? html`<p class="salah">✖ ${t.diperbaiki}</p>` : nothing}
    </div>
    ${tentang(layar)}
  </form>`;
}

function pewarnaan({ k }: Layar, { formulir, ubah }: BagianFormulir): TemplateResult {
  const t = teksHalaman[k.bahasa].pengaturan;
  return html`<fieldset>
    <legend>${t.pewarnaan}</legend>
    ${pilihan({
      id: "kolomWarna",
      label: t.kolomWarna,
      nilai: formulir.kolomWarna,
      opsi: KOLOM_WARNA.map((kolom) => [kolom, t.kolom[kolom]]),
      saatUbah: (nilai) => {
        ubah({ kolomWarna: KOLOM_WARNA.find((kolom) => kolom === nilai) ?? "otomatis" });
      },
    })}
  </fieldset>`;
}

function raporDanBahasa({ k }: Layar, { formulir, ubah }: BagianFormulir): TemplateResult {
  const t = teksHalaman[k.bahasa].pengaturan;
  return html`<fieldset>
    <legend>${t.rapor}</legend>
    ${isianTeks({
      id: "kantor",
      label: t.kantor,
      nilai: formulir.kantor,
      contoh: k.bacaan.jenis === "siap" ? (k.bacaan.tinjauan.hasil.tabel.kantor ?? "") : "",
      petunjuk: t.kantorPetunjuk,
      saatUbah: (kantor) => {
        ubah({ kantor });
      },
    })}
    ${isianTeks({
      id: "tanggalRapat",
      label: t.tanggalRapat,
      nilai: formulir.tanggalRapat,
      jenis: "date",
      petunjuk: t.tanggalRapatPetunjuk,
      saatUbah: (tanggalRapat) => {
        ubah({ tanggalRapat });
      },
    })}
    <label class="centang">
      <input
        type="checkbox"
        .checked=${formulir.hiasan}
        @change=${() => {
          ubah({ hiasan: !formulir.hiasan });
        }}
      />${t.hiasan}
    </label>
    <label class="centang">
      <input
        type="checkbox"
        .checked=${formulir.lembarLanjutan}
        @change=${() => {
          ubah({ lembarLanjutan: !formulir.lembarLanjutan });
        }}
      />${t.lembarLanjutan}
    </label>
    ${pilihan({
      id: "bahasa",
      label: t.bahasa,
      nilai: formulir.bahasa,
      opsi: [
        ["", t.bahasaOffice],
        ["id", t.bahasaId],
        ["en", t.bahasaEn],
      ],
      saatUbah: (nilai) => {
        ubah({ bahasa: nilai === "id" || nilai === "en" ? nilai : "" });
      },
    })}
  </fieldset>`;
}
