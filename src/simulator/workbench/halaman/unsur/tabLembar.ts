import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import type { Bahasa } from "../../../../bahasa/index.ts";
import { teksBangku } from "../../../../bahasa/simulator.ts";
import type { LembarBuku } from "../../../buku.ts";
import type { Bangku } from "../bangku.ts";
import type { Tolakan } from "../suntingan.ts";
import { gayaBersama } from "./bersama.ts";

/** The tabs of the visible sheets. Fires "tolak" when Excel stays where it is. */
class TabLembar extends LitElement {
  static override properties = {
    bangku: { attribute: false },
    bahasa: { type: String },
    revisi: { type: Number },
  };
  static override styles = [
    gayaBersama,
    css`
      :host {
        display: flex;
        min-width: 0;
        padding: 0 8px;
        background: var(--bingkai);
        border-top: 1px solid var(--garis);
        overflow-x: auto;
        scrollbar-width: thin;
      }
      [role="tablist"] {
        display: flex;
      }
      button {
        height: 30px;
        padding: 0 14px;
        border: 0;
        border-radius: 0;
        border-block-end: 3px solid var(--warna-tab, transparent);
        white-space: nowrap;
        color: var(--kepala-teks);
      }
      button[aria-selected="true"] {
        background: var(--latar);
        color: var(--aksen);
        font-weight: 600;
        box-shadow:
          inset 1px 0 var(--garis),
          inset -1px 0 var(--garis);
        border-block-end-color: var(--warna-tab, var(--aksen));
      }
    `,
  ];

  declare bangku: Bangku;
  declare bahasa: Bahasa;
  declare revisi: number;

  protected override render(): TemplateResult {
    const { bangku } = this;
    return html`<div role="tablist" aria-label=${teksBangku[this.bahasa].lembar.tab} @keydown=${this.#tombol}>
      ${bangku.lembarTampak.map((l) => this.#tab(l, l.id === bangku.lembar.id))}
    </div>`;
  }

  protected override updated(): void {
    this.renderRoot
      .querySelector('[aria-selected="true"]')
      ?.scrollIntoView({ inline: "nearest", block: "nearest" });
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
  }

  #ke(l: LembarBuku): void {
    const tolakan = this.bangku.keLembar(l);
    if (tolakan !== null) this.dispatchEvent(new CustomEvent<Tolakan>("tolak", { detail: tolakan }));
  }

  #tab(l: LembarBuku, aktif: boolean): TemplateResult {
    return html`<button
      type="button"
      role="tab"
      aria-selected=${aktif ? "true" : "false"}
      tabindex=${aktif ? "0" : "-1"}
      style=${l.warnaTab === null ? nothing : `--warna-tab:${l.warnaTab}`}
      @click=${() => {
        this.#ke(l);
      }}
    >
      ${l.nama}
    </button>`;
  }

  readonly #tombol = (e: KeyboardEvent): void => {
    const { lembarTampak, lembar } = this.bangku;
    const i = lembarTampak.indexOf(lembar);
    const ke = { ArrowLeft: i - 1, ArrowRight: i + 1, Home: 0, End: lembarTampak.length - 1 }[e.key];
    const tujuan = ke === undefined ? undefined : lembarTampak[ke];
    if (tujuan === undefined) return;
    e.preventDefault();
    this.#ke(tujuan);
    void this.updateComplete.then(() => {
      this.focus();
    });
  };
}

customElements.define("bangku-tab", TabLembar);
