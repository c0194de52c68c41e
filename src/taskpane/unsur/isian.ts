import { html, nothing, type TemplateResult } from "lit/html.js";
import { live } from "lit/directives/live.js";

interface Bidang {
  readonly id: string;
  readonly label: string;
  /** Words under the field; linked to it. */
  readonly petunjuk?: string;
  readonly saatUbah: (nilai: string) => void;
  readonly nilai: string;
}

function nilaiDari(e: Event): string {
  const { target } = e;
  return target instanceof HTMLInputElement || target instanceof HTMLSelectElement ? target.value : "";
}

function petunjukBidang({ id, petunjuk }: Bidang): TemplateResult | typeof nothing {
  return petunjuk === undefined ? nothing : html`<p class="petunjuk" id="${id}-petunjuk">${petunjuk}</p>`;
}

/** A labelled list to choose from; options are value and words. */
export function pilihan(
  bidang: Bidang & { readonly opsi: readonly (readonly [string, string])[] },
): TemplateResult {
  const { id, label, nilai, opsi, petunjuk, saatUbah } = bidang;
  return html`<div class="bidang">
    <label for=${id}>${label}</label>
    <span class="bingkai-pilih">
      <select
        id=${id}
        aria-describedby=${petunjuk === undefined ? nothing : `${id}-petunjuk`}
        @change=${(e: Event) => {
          saatUbah(nilaiDari(e));
        }}
      >
        ${opsi.map(
          ([kunci, kata]) => html`<option value=${kunci} .selected=${live(kunci === nilai)}>${kata}</option>`,
        )}
      </select>
    </span>
    ${petunjukBidang(bidang)}
  </div>`;
}

/** A labelled text field; with `salah` it is marked and says what is wrong. */
export function isianTeks(
  bidang: Bidang & {
    readonly salah?: string | null;
    readonly contoh?: string;
    readonly jenis?: "text" | "search" | "date";
    readonly angka?: boolean;
  },
): TemplateResult {
  const {
    id,
    label,
    nilai,
    petunjuk,
    salah = null,
    contoh = "",
    jenis = "text",
    angka = false,
    saatUbah,
  } = bidang;
  const uraian = [
    ...(salah === null ? [] : [`${id}-salah`]),
    ...(petunjuk === undefined ? [] : [`${id}-petunjuk`]),
  ].join(" ");
  return html`<div class="bidang">
    <label for=${id}>${label}</label>
    <input
      id=${id}
      type=${jenis}
      autocomplete="off"
      inputmode=${angka ? "decimal" : nothing}
      placeholder=${contoh}
      .value=${live(nilai)}
      aria-invalid=${salah === null ? nothing : "true"}
      aria-describedby=${uraian === "" ? nothing : uraian}
      @input=${(e: Event) => {
        saatUbah(nilaiDari(e));
      }}
    />
    ${salah === null ? nothing : html`<p class="salah" id="${id}-salah">✖ ${salah}</p>`}
    ${petunjukBidang(bidang)}
  </div>`;
}
