import { css, html, LitElement, type TemplateResult } from "lit";
import type { Bahasa } from "../../../../bahasa/index.ts";
import { teksBangku } from "../../../../bahasa/simulator.ts";
import type { SetelanExcel } from "../../pesan.ts";
import type { Bangku } from "../bangku.ts";
import { PLAFON } from "../opsiHalaman.ts";
import { gayaBersama } from "./bersama.ts";

/** What the bar asks the workbench to do. */
export type PermintaanBilah =
  | { readonly minta: "contoh"; readonly nama: string }
  | { readonly minta: "kosong" | "unduh" | "urungkan" | "ulangi" }
  | { readonly minta: "berkas"; readonly berkas: File }
  | { readonly minta: "setelan"; readonly setelan: SetelanExcel };

/** Title bar: the file, and the state of Excel that a person may choose. Fires "minta". */
class BilahAtas extends LitElement {
  static override properties = {
    bangku: { attribute: false },
    bahasa: { type: String },
    contoh: { attribute: false },
    revisi: { type: Number },
  };
  static override styles = [
    gayaBersama,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 4px 8px;
        padding: 5px 12px;
        font-size: 13px;
        background: var(--bingkai);
        border-bottom: 1px solid var(--garis);
      }
      img {
        width: 20px;
        height: 20px;
      }
      h1 {
        margin: 0 8px 0 0;
        max-width: 280px;
        font-size: 14px;
        font-weight: 600;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      [role="group"] {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 4px;
      }
      .setelan {
        margin-inline-start: auto;
        gap: 4px 12px;
      }
      label {
        display: inline-flex;
        align-items: center;
        gap: 5px;
        color: var(--kepala-teks);
      }
      .tanda {
        min-height: 24px;
        color: var(--teks);
      }
      input[type="checkbox"] {
        width: 16px;
        height: 16px;
        margin: 0;
        accent-color: var(--aksen);
      }
      .ikon {
        width: 30px;
        padding: 0;
        font-size: 16px;
      }
      input[type="file"] {
        display: none;
      }
    `,
  ];

  declare bangku: Bangku;
  declare bahasa: Bahasa;
  declare contoh: readonly string[];
  declare revisi: number;

  #minta(permintaan: PermintaanBilah): void {
    this.dispatchEvent(new CustomEvent("minta", { detail: permintaan }));
  }

  protected override render(): TemplateResult {
    const { bangku, bahasa } = this;
    const t = teksBangku[bahasa];
    const { nama } = bangku.buku;
    return html`<img src="/panel/assets/ikon/kawung-40.png" alt="" />
      <h1 title=${nama}>${nama}</h1>
      <div role="group" aria-label=${t.berkas.bilah}>
        <label
          >${t.berkas.contoh}
          <select
            name="contoh"
            @change=${(e: Event) => {
              if (!(e.target instanceof HTMLSelectElement)) return;
              const { value } = e.target;
              this.#minta(value === "" ? { minta: "kosong" } : { minta: "contoh", nama: value });
            }}
          >
            ${this.contoh.includes(nama) || nama === t.berkas.namaKosong ? "" : html`<option selected hidden>–</option>`}
            ${this.contoh.map((c) => html`<option value=${c} ?selected=${c === nama}>${c.replace(/\.xlsx$/, "")}</option>`)}
            <option value="" ?selected=${nama === t.berkas.namaKosong}>${t.berkas.kosong}</option>
          </select></label
        >
        <button type="button" data-minta="buka" @click=${this.#pilihBerkas}>${t.berkas.buka}</button>
        <button
          type="button"
          data-minta="unduh"
          @click=${() => {
            this.#minta({ minta: "unduh" });
          }}
        >
          ${t.berkas.unduh}
        </button>
        <span class="garis-tegak"></span>
        <button
          type="button"
          class="ikon"
          title="${t.berkas.urungkan} (Ctrl+Z)"
          aria-label=${t.berkas.urungkan}
          ?disabled=${!bangku.urungan.bisaUrung}
          @click=${() => {
            this.#minta({ minta: "urungkan" });
          }}
        >
          ↶
        </button>
        <button
          type="button"
          class="ikon"
          title="${t.berkas.ulangi} (Ctrl+Y)"
          aria-label=${t.berkas.ulangi}
          ?disabled=${!bangku.urungan.bisaUlang}
          @click=${() => {
            this.#minta({ minta: "ulangi" });
          }}
        >
          ↷
        </button>
        <input
          type="file"
          accept=".xlsx,.xlsm"
          @change=${(e: Event) => {
            if (!(e.target instanceof HTMLInputElement)) return;
            const [berkas] = e.target.files ?? [];
            if (berkas !== undefined) this.#minta({ minta: "berkas", berkas });
            e.target.value = "";
          }}
        />
      </div>
      ${this.#setelan()}`;
  }

  readonly #pilihBerkas = (): void => {
    this.renderRoot.querySelector<HTMLInputElement>('input[type="file"]')?.click();
  };

  #setelan(): TemplateResult {
    const { bangku } = this;
    const t = teksBangku[this.bahasa].setelan;
    const { setelan, buku, lembar } = bangku;
    const pilih = (
      nama: keyof SetelanExcel,
      label: string,
      pilihan: readonly (readonly [string, string])[],
    ): TemplateResult =>
      html`<label
        >${label}
        <select
          name=${nama}
          .value=${setelan[nama]}
          @change=${(e: Event) => {
            if (!(e.target instanceof HTMLSelectElement)) return;
            this.#minta({ minta: "setelan", setelan: { ...setelan, [nama]: e.target.value } });
          }}
        >
          ${pilihan.map(([nilai, isi]) => html`<option value=${nilai} ?selected=${nilai === setelan[nama]}>${isi}</option>`)}
        </select></label
      >`;
    const tanda = (
      nama: string,
      label: string,
      aktif: boolean,
      atur: (aktif: boolean) => void,
    ): TemplateResult =>
      html`<label class="tanda"
        ><input
          type="checkbox"
          name=${nama}
          .checked=${aktif}
          @change=${(e: Event) => {
            if (e.target instanceof HTMLInputElement) atur(e.target.checked);
          }}
        />${label}</label
      >`;
    return html`<div class="setelan" role="group" aria-label=${t.bilah}>
      ${tanda("proteksiLembar", t.proteksiLembar, lembar.proteksi !== null, (a) => {
        bangku.aturProteksi(a);
      })}
      ${tanda("proteksiStruktur", t.proteksiStruktur, buku.proteksiStruktur, (a) => {
        bangku.aturProteksiStruktur(a);
      })}
      ${pilih(
        "plafon",
        t.plafon,
        PLAFON.map((p) => [p, p] as const),
      )}
      ${pilih("bahasa", t.bahasa, [
        ["id-ID", "Indonesia"],
        ["en-US", "English"],
      ])}
      ${pilih("tema", t.tema, [
        ["terang", t.terang],
        ["gelap", t.gelap],
      ])}
    </div>`;
  }
}

customElements.define("bangku-bilah", BilahAtas);
