import { css, html, LitElement, type TemplateResult } from "lit";
import { angka, type Bahasa, isi } from "../../../../bahasa/index.ts";
import { teksBangku } from "../../../../bahasa/simulator.ts";
import type { LaluLintas } from "../laluLintas.ts";
import { gayaBersama } from "./bersama.ts";

const ZOOM = [0.5, 0.6, 0.75, 0.9, 1, 1.25, 1.5, 2] as const;

/** What Excel and the add-in are doing, what the last action cost, and the zoom. Fires "zoom". */
class BatangStatus extends LitElement {
  static override properties = {
    bahasa: { type: String },
    menyunting: { type: Boolean },
    catatan: { type: String },
    laluLintas: { attribute: false },
    zoom: { type: Number },
    revisi: { type: Number },
  };
  static override styles = [
    gayaBersama,
    css`
      :host {
        display: flex;
        align-items: center;
        gap: 12px;
        padding: 0 8px 0 12px;
        min-height: 28px;
        font-size: 12px;
        background: var(--bingkai);
        border-top: 1px solid var(--garis);
      }
      .ongkos {
        margin-inline-start: auto;
        color: var(--redup);
        white-space: nowrap;
        overflow: hidden;
        text-overflow: ellipsis;
        font-variant-numeric: tabular-nums;
      }
      .catatan {
        min-width: 0;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
        font-weight: 600;
      }
      .zoom {
        display: flex;
        align-items: center;
      }
      .zoom button {
        width: 26px;
        height: 24px;
        padding: 0;
      }
      output {
        min-width: 42px;
        text-align: center;
        font-variant-numeric: tabular-nums;
      }
    `,
  ];

  declare bahasa: Bahasa;
  declare menyunting: boolean;
  /** What is to be said of the cell at the cursor; "" for nothing. */
  declare catatan: string;
  declare laluLintas: LaluLintas;
  declare zoom: number;
  declare revisi: number;

  protected override render(): TemplateResult {
    const t = teksBangku[this.bahasa].status;
    const { sibuk } = this.laluLintas;
    return html`<span role="status" data-keadaan=${sibuk ? "menunggu" : this.menyunting ? "sunting" : "siap"}
        >${sibuk ? t.menunggu : this.menyunting ? t.sunting : t.siap}</span
      >
      <span class="catatan" aria-live="polite" title=${this.catatan}>${this.catatan}</span>
      <span class="ongkos">${this.#ongkos()}</span>
      <span class="zoom" role="group" aria-label=${t.skala}>
        <button
          type="button"
          aria-label=${t.perkecil}
          @click=${() => {
            this.#ubahZoom(-1);
          }}
        >
          −
        </button>
        <output>${Math.round(this.zoom * 100)}%</output>
        <button
          type="button"
          aria-label=${t.perbesar}
          @click=${() => {
            this.#ubahZoom(1);
          }}
        >
          +
        </button>
      </span>`;
  }

  #ongkos(): string {
    const t = teksBangku[this.bahasa].status;
    const { sync, byteMinta, byteJawab, galat } = this.laluLintas.terakhir;
    if (sync === 0) return this.laluLintas.sibuk ? "" : t.tanpaOngkos;
    const ongkos = isi(
      t.ongkos,
      {
        nama: this.laluLintas.nama ?? t.tindakan,
        sync,
        minta: ukuran(byteMinta, this.bahasa),
        jawab: ukuran(byteJawab, this.bahasa),
      },
      this.bahasa,
    );
    return galat === null ? ongkos : `${ongkos} · ${isi(t.galat, { kode: galat }, this.bahasa)}`;
  }

  #ubahZoom(arah: 1 | -1): void {
    const i = ZOOM.findIndex((z) => z === this.zoom) + arah;
    const zoom = ZOOM[i];
    if (zoom !== undefined) this.dispatchEvent(new CustomEvent("zoom", { detail: zoom }));
  }
}

/** Bytes for people: whole bytes below one kilobyte, then one decimal. */
function ukuran(byte: number, bahasa: Bahasa): string {
  if (byte < 1000) return `${angka(byte, bahasa)} B`;
  if (byte < 1_000_000) return `${angka(byte / 1000, bahasa, 1)} kB`;
  return `${angka(byte / 1_000_000, bahasa, 2)} MB`;
}

customElements.define("bangku-status", BatangStatus);
