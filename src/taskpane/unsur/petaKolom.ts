import { html, nothing, type TemplateResult } from "lit/html.js";
import { teksHalaman } from "../../bahasa/halaman.ts";
import { isi } from "../../bahasa/index.ts";
import { hurufKolom } from "../../workbook/alamat.ts";
import { TINGGI_PETA_MAKS } from "../../workbook/peta.ts";
import type { UsulanPeta } from "../../workbook/petaUsulan.ts";
import { batalPeta, bukaPeta, simpanPeta } from "../pengendaliPeta.ts";
import { ID_JUDUL, ID_MASALAH, masalahPeta, type SuntinganPeta } from "../suntingPeta.ts";
import { pilihan } from "./isian.ts";
import type { Layar } from "./layar.ts";
import { barisPeta } from "./petaBaris.ts";
import { pratinjauPeta } from "./petaPratinjau.ts";

/** The editor of a column map: sheet, header rows, a preview, and what every column holds. */
export function petaKolom(layar: Layar, suntingan: SuntinganPeta): TemplateResult {
  const { k, p } = layar;
  const t = teksHalaman[k.bahasa].peta;
  const { lembar, usulan, gagal, memuat } = suntingan;
  const terpilih = k.lembar.includes(lembar) ? k.lembar : [lembar, ...k.lembar];
  return html`<form
    class="formulir peta"
    novalidate
    aria-busy=${memuat ? "true" : "false"}
    @submit=${(e: Event) => {
      e.preventDefault();
      void simpanPeta(p);
    }}
  >
    <h2 id=${ID_JUDUL} tabindex="-1">${t.judul}</h2>
    <p class="redup">${t.kalimat}</p>
    ${pilihan({
      id: "peta-lembar",
      label: t.lembar,
      nilai: lembar,
      opsi: terpilih.map((nama) => [nama, nama] as const),
      saatUbah: (nama) => void bukaPeta(p, nama),
    })}
    ${gagal === null ? nothing : html`<p class="salah" role="alert">✖ ${gagal.pesan}</p>`}
    ${
      usulan === null
        ? memuat
          ? html`<p class="redup"><span class="putar" aria-hidden="true"></span>${t.memuat}</p>`
          : nothing
        : isiUsulan(layar, usulan, suntingan)
    }
    ${tombol(layar, suntingan)}
  </form>`;
}

function isiUsulan(layar: Layar, usulan: UsulanPeta, suntingan: SuntinganPeta): TemplateResult {
  const { k } = layar;
  const t = teksHalaman[k.bahasa].peta;
  if (usulan.kolom.length === 0) return html`<p>${t.kosong}</p>`;
  const ganda = suntingan.dicoba ? masalahPeta(suntingan).filter((m) => m.kode === "GANDA") : [];
  const salah = (letak: number): string | null => {
    const huruf = ganda
      .find((m) => m.letak.includes(letak))
      ?.letak.map(hurufKolom)
      .join(", ");
    return huruf === undefined ? null : isi(t.masalah.GANDA, { huruf }, k.bahasa);
  };
  const dipakai = usulan.kolom.filter((kolom) => kolom.peran !== null).length;
  return html`${barisJudul(layar, usulan)}
    <p class="petunjuk">${t.asal[usulan.asal]}</p>
    ${pratinjauPeta(layar, usulan)}
    <h3>${t.kolom}</h3>
    <p class="petunjuk">${isi(t.terpetakan, { n: dipakai, jumlah: usulan.kolom.length }, k.bahasa)}</p>
    <ul class="peta-daftar">
      ${usulan.kolom.map((kolom, i) =>
        barisPeta(
          layar,
          kolom,
          usulan.contoh.slice(0, 2).map((baris) => baris.isi[i] ?? ""),
          salah(kolom.letak),
        ),
      )}
    </ul>`;
}

function barisJudul(
  { k, p }: Layar,
  { lembar, baris, barisAkhir, pilihanBaris }: UsulanPeta,
): TemplateResult {
  const t = teksHalaman[k.bahasa].peta;
  const tinggi = barisAkhir - baris + 1;
  const pilih = (awal: number, banyak: number): void =>
    void bukaPeta(p, lembar, { baris: awal, barisAkhir: awal + banyak - 1 });
  const nama = (n: number, isiBaris: string): string =>
    isi(t.barisKe, { n: String(n + 1), teks: isiBaris }, k.bahasa);
  const ada = pilihanBaris.some((satu) => satu.baris === baris);
  return html`<div class="sebaris peta-kepala">
    ${pilihan({
      id: "peta-baris",
      label: t.barisJudul,
      nilai: String(baris),
      opsi: [
        ...(ada ? [] : [[String(baris), nama(baris, t.tanpaJudul)] as const]),
        ...pilihanBaris.map((satu) => [String(satu.baris), nama(satu.baris, satu.teks)] as const),
      ],
      saatUbah: (nilai) => {
        pilih(Number(nilai), tinggi);
      },
    })}
    ${pilihan({
      id: "peta-tinggi",
      label: t.tinggi,
      nilai: String(tinggi),
      opsi: Array.from({ length: TINGGI_PETA_MAKS }, (_, i) => {
        const n = String(i + 1);
        return [n, n] as const;
      }),
      saatUbah: (nilai) => {
        pilih(baris, Number(nilai));
      },
    })}
  </div>`;
}

function tombol({ k, p }: Layar, suntingan: SuntinganPeta): TemplateResult {
  const t = teksHalaman[k.bahasa].peta;
  const mati =
    k.sibuk !== null || suntingan.memuat || !suntingan.usulan || suntingan.usulan.kolom.length === 0;
  const masalah = suntingan.dicoba ? masalahPeta(suntingan) : [];
  return html`<div class="simpan">
    ${
      masalah.length === 0
        ? nothing
        : html`<ul class="salah" id=${ID_MASALAH} tabindex="-1">
            ${masalah.map(
              ({ kode, letak }) =>
                html`<li>
                  ✖ ${isi(t.masalah[kode], { huruf: letak.map(hurufKolom).join(", ") }, k.bahasa)}
                </li>`,
            )}
          </ul>`
    }
    <div class="sebaris">
      <button type="submit" class="utama" aria-disabled=${mati ? "true" : "false"}>
        ${k.sibuk === "setelan" ? html`<span class="putar" aria-hidden="true"></span>` : nothing}${t.simpan}
      </button>
      <button
        type="button"
        class="kedua"
        @click=${() => {
          batalPeta(p);
        }}
      >
        ${t.batal}
      </button>
    </div>
  </div>`;
}
