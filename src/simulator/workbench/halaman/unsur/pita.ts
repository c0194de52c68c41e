import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import type { Pita, TombolPita } from "../manifes.ts";
import { gayaBersama } from "./bersama.ts";

/** The add-in's group on the Home tab. Fires "tekan" with the button that was pressed. */
class PitaPerintah extends LitElement {
  static override properties = {
    pita: { attribute: false },
    sibuk: { attribute: false },
    tab: { type: String },
  };
  static override styles = [
    gayaBersama,
    css`
      :host {
        display: block;
        padding: 0 8px;
        background: var(--latar);
        border-bottom: 1px solid var(--garis);
        overflow-x: auto;
      }
      .grup {
        display: inline-flex;
        flex-direction: column;
        padding: 2px 8px 2px;
        border-inline-end: 1px solid var(--garis);
      }
      .tab {
        margin: 0;
        padding: 3px 12px 2px;
        font-size: 13px;
      }
      .tab span {
        padding-block-end: 2px;
        border-block-end: 2px solid var(--aksen);
        color: var(--aksen);
        font-weight: 600;
      }
      .tombol {
        display: flex;
        flex: 1;
        gap: 2px;
      }
      button {
        display: flex;
        flex-direction: column;
        align-items: center;
        gap: 4px;
        width: 76px;
        height: auto;
        padding: 5px 2px 2px;
        line-height: 1.15;
        font-size: 12px;
      }
      button span {
        max-width: 68px;
        text-wrap: balance;
      }
      button[aria-busy="true"] img {
        opacity: 0.45;
      }
      img {
        width: 32px;
        height: 32px;
        flex: none;
      }
      .nama {
        margin: 0;
        text-align: center;
        font-size: 11px;
        color: var(--redup);
      }
    `,
  ];

  declare pita: Pita | null;
  /** Id of the button whose command is running. */
  declare sibuk: string | null;
  /** Name of the tab the group stands on. */
  declare tab: string;

  constructor() {
    super();
    this.pita = null;
    this.sibuk = null;
    this.tab = "";
  }

  protected override render(): TemplateResult | typeof nothing {
    const { pita } = this;
    if (pita === null) return nothing;
    return html`<p class="tab" aria-hidden="true"><span>${this.tab}</span></p>
      <div class="grup" role="group" aria-label=${pita.grup}>
        <div class="tombol">${pita.tombol.map((t) => this.#tombol(t))}</div>
        <p class="nama" aria-hidden="true">${pita.grup}</p>
      </div>`;
  }

  override focus(): void {
    this.renderRoot.querySelector("button")?.focus();
  }

  #tombol(t: TombolPita): TemplateResult {
    return html`<button
      type="button"
      data-kendali=${t.id}
      title=${`${t.judul}\n${t.keterangan}`}
      aria-label=${t.label}
      aria-description=${t.keterangan}
      aria-busy=${this.sibuk === t.id ? "true" : "false"}
      @click=${() => {
        this.dispatchEvent(new CustomEvent<TombolPita>("tekan", { detail: t }));
      }}
    >
      <img src=${t.ikon} srcset="${t.ikon} 1x, ${t.ikonBesar} 2x" alt="" />
      <span>${t.label}</span>
    </button>`;
  }
}

customElements.define("bangku-pita", PitaPerintah);
