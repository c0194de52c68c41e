import { html, nothing, type TemplateResult } from "lit/html.js";
import type { Tinjauan } from "../../actions/index.ts";
import { angka, isi } from "../../bahasa/index.ts";
import { NAMA_STATUS } from "../../bahasa/namaStatus.ts";
import type { Status } from "../../scoring/skor.ts";
import { butirIku, cocok, URUTAN_PERHATIAN } from "../daftar.ts";
import { saring, tampilkanLagi } from "../keadaan.ts";
import { barisIku } from "./barisIku.ts";
import { isianTeks } from "./isian.ts";
import type { Layar } from "./layar.ts";

/** The second tab: every IKU, those needing attention first, with search and a filter by status. */
export function daftarIku(layar: Layar, { hasil }: Tinjauan): TemplateResult {
  const { k, p, teks } = layar;
  const t = teks.panel.iku;
  const { cari, status } = k.saringan;
  const semua = butirIku(hasil);
  const tampak = semua.filter((b) => cocok(b, k.saringan));
  const sisa = tampak.length - k.batasDaftar;
  return html`<div class="penyaring">
      ${isianTeks({
        id: "cari",
        label: t.cari,
        nilai: cari,
        jenis: "search",
        contoh: t.cari,
        saatUbah: (nilai) => {
          p.ubah((lama) => {
            const baru = saring(lama, { cari: nilai });
            const n = semua.filter((b) => cocok(b, baru.saringan)).length;
            return { ...baru, pengumuman: isi(teks.panel.kabar.hasilSaring, { n }, k.bahasa) };
          });
        },
      })}
      <div class="kepingan" role="group" aria-label=${t.saring}>
        ${keping(layar, null, semua.length)}
        ${URUTAN_PERHATIAN.map((s) => keping(layar, s, hasil.kantor.ringkasan[s]))}
      </div>
    </div>
    ${
      tampak.length === 0
        ? html`<div class="kosong">
            <p>${semua.length === 0 ? teks.panel.ringkasan.tanpaIku : t.tidakCocok}</p>
            ${
              cari === "" && status === null
                ? nothing
                : html`<button
                    type="button"
                    class="kecil"
                    @click=${() => {
                      p.ubah((lama) => ({ ...saring(lama, { cari: "", status: null }), fokus: "cari" }));
                    }}
                  >
                    ${t.hapusSaringan}
                  </button>`
            }
          </div>`
        : html`<ul class="daftar-iku" aria-label=${t.daftar}>
            ${tampak.slice(0, k.batasDaftar).map((butir) => barisIku(layar, butir, hasil))}
          </ul>`
    }
    ${
      sisa > 0
        ? html`<button
            type="button"
            class="kedua selebar"
            @click=${() => {
              p.ubah(tampilkanLagi);
            }}
          >
            ${isi(t.lagi, { n: Math.min(sisa, 100) }, k.bahasa)}
          </button>`
        : nothing
    }`;
}

function keping({ k, p, teks }: Layar, status: Status | null, n: number): TemplateResult {
  const dipilih = k.saringan.status === status;
  return html`<button
    type="button"
    id="saring-${status ?? "semua"}"
    class="keping"
    aria-pressed=${dipilih ? "true" : "false"}
    @click=${() => {
      p.ubah((lama) => saring(lama, { status: dipilih ? null : status }));
    }}
  >
    ${
      status === null
        ? teks.panel.iku.semua
        : html`<span class="simbol" data-status=${status} aria-hidden="true">${teks.skor.simbol[status]}</span
            >${NAMA_STATUS[k.bahasa][status]}`
    }
    <span class="keping-n">${angka(n, k.bahasa)}</span>
  </button>`;
}
