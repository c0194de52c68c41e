import { html, nothing, type TemplateResult } from "lit/html.js";
import { teksHalaman } from "../../bahasa/halaman.ts";
import { angka, isi } from "../../bahasa/index.ts";
import { PROFIL, type ProfilAturan } from "../../scoring/profil.ts";
import { belumDikonfirmasi } from "../belumDikonfirmasi.ts";
import type { BagianFormulir, Kesalahan, KodeSalah } from "../formulir.ts";
import { isianTeks, pilihan } from "./isian.ts";
import type { Layar } from "./layar.ts";

/** Rule profile, thresholds, and which of the profile's numbers nobody has confirmed. */
export function aturanPenilaian(
  layar: Layar,
  { formulir, ubah }: BagianFormulir,
  dasar: ProfilAturan,
  salah: Kesalahan,
): TemplateResult {
  const { k } = layar;
  const t = teksHalaman[k.bahasa].pengaturan;
  const kalimatSalah = (kode: KodeSalah | undefined): string | null =>
    kode === undefined ? null : isi(t.salah[kode], dasar.batas, k.bahasa);
  const nama = PROFIL.map((p) => p.id);
  const opsi = nama.includes(formulir.profil) || formulir.profil === "" ? nama : [...nama, formulir.profil];
  const berlaku = k.bacaan.jenis === "siap" ? k.bacaan.tinjauan.hasil.kantor.profil : null;
  const ambang = (bidang: "hijau" | "kuning", label: string): TemplateResult =>
    isianTeks({
      id: bidang,
      label,
      nilai: formulir[bidang],
      contoh: angka(dasar.ambang[bidang], k.bahasa),
      angka: true,
      salah: kalimatSalah(salah[bidang]),
      saatUbah: (nilai) => {
        ubah({ [bidang]: nilai });
      },
    });
  return html`<fieldset>
    <legend>${t.aturan}</legend>
    ${pilihan({
      id: "profil",
      label: t.profil,
      nilai: formulir.profil,
      opsi: [["", t.profilOtomatis], ...opsi.map((id) => [id, id] as const)],
      ...(berlaku !== null && { petunjuk: isi(t.profilDipakai, { profil: berlaku.id }, k.bahasa) }),
      saatUbah: (profil) => {
        ubah({ profil });
      },
    })}
    <div class="sebaris">${ambang("hijau", t.ambangHijau)} ${ambang("kuning", t.ambangKuning)}</div>
    <p class="petunjuk">${isi(t.ambangPetunjuk, dasar.ambang, k.bahasa)}</p>
    ${belumTerkonfirmasi(layar, formulir.profil === "" && berlaku !== null ? berlaku : dasar)}
  </fieldset>`;
}

function belumTerkonfirmasi({ k }: Layar, profil: ProfilAturan): TemplateResult | typeof nothing {
  const t = teksHalaman[k.bahasa].pengaturan;
  const daftar = belumDikonfirmasi(profil, k.bahasa);
  if (daftar.length === 0) return nothing;
  return html`<details class="belum">
    <summary>${t.belumDikonfirmasi} <span class="hitung">${daftar.length}</span></summary>
    <p>${isi(t.belumDikonfirmasiKalimat, { profil: profil.id }, k.bahasa)}</p>
    <ul>
      ${daftar.map((baris) => html`<li>${baris}</li>`)}
    </ul>
  </details>`;
}
