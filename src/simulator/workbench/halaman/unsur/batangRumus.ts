import { css, html, LitElement, type TemplateResult } from "lit";
import type { Bahasa } from "../../../../bahasa/index.ts";
import { teksBangku } from "../../../../bahasa/simulator.ts";
import { alamatArea } from "../../../richapi/alamat.ts";
import type { Bangku } from "../bangku.ts";
import { satu } from "../pilihan.ts";
import { gayaBersama } from "./bersama.ts";
import { tombolEditor, type SelesaiSunting } from "./tombolEditor.ts";

/**
 * Name box and formula bar. Fires "selesai" when typing ended, "salahAlamat" for an address that leads nowhere,
 * "keKisi" when the grid should have the keyboard again.
 */
class BatangRumus extends LitElement {
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
        align-items: center;
        gap: 6px;
        padding: 4px 8px;
        background: var(--bingkai);
        border-bottom: 1px solid var(--garis);
      }
      input {
        box-sizing: border-box;
        height: 26px;
        padding: 0 8px;
        border: 1px solid var(--garis);
        border-radius: 3px;
        background: var(--latar);
      }
      .alamat {
        width: 110px;
      }
      .isi {
        flex: 1;
        min-width: 0;
      }
      .bayang {
        color: var(--redup);
      }
      i {
        font:
          italic 15px/1 Cambria,
          Caladea,
          serif;
        color: var(--redup);
      }
    `,
  ];

  declare bangku: Bangku;
  declare bahasa: Bahasa;
  declare revisi: number;

  protected override render(): TemplateResult {
    const { bangku } = this;
    const t = teksBangku[this.bahasa].rumus;
    const { pilihan } = bangku.buku;
    const alamat = alamatArea(satuAtauArea(bangku, pilihan));
    return html`<input
        class="alamat"
        name="alamat"
        aria-label=${t.alamat}
        autocomplete="off"
        spellcheck="false"
        .value=${alamat}
        @focus=${pilihSemua}
        @keydown=${this.#tombolAlamat}
        @blur=${(e: FocusEvent) => {
          if (e.target instanceof HTMLInputElement) e.target.value = alamat;
        }}
      />
      <span class="garis-tegak"></span>
      <i aria-hidden="true">fx</i>
      <input
        class="isi ${bangku.suntingan === null && bangku.kursorTertumpah ? "bayang" : ""}"
        name="isi"
        aria-label=${t.isi}
        autocomplete="off"
        spellcheck="false"
        .value=${bangku.suntingan?.teks ?? bangku.isiKursor}
        @focus=${() => {
          if (bangku.suntingan === null)
            this.#selesai({ tolakan: bangku.mulaiSunting("batang"), gerak: null });
          else bangku.ketik(bangku.suntingan.teks, "batang");
        }}
        @input=${(e: InputEvent) => {
          if (e.target instanceof HTMLInputElement) bangku.ketik(e.target.value, "batang");
        }}
        @keydown=${(e: KeyboardEvent) => {
          const selesai = tombolEditor(e, bangku);
          if (selesai !== null) this.#selesai(selesai, true);
        }}
      />`;
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLInputElement>(".alamat")?.focus();
  }

  #selesai(selesai: SelesaiSunting, keKisi = false): void {
    if (selesai.tolakan === null && !keKisi) return;
    if (selesai.tolakan !== null && !keKisi) {
      this.renderRoot.querySelector<HTMLInputElement>(".isi")?.blur();
    }
    this.dispatchEvent(new CustomEvent("selesai", { detail: selesai }));
  }

  readonly #tombolAlamat = (e: KeyboardEvent): void => {
    const { target } = e;
    if (!(target instanceof HTMLInputElement)) return;
    if (e.key !== "Enter" && e.key !== "Escape") return;
    e.preventDefault();
    const alamat = target.value.trim();
    if (e.key === "Enter" && alamat !== "" && !this.bangku.keAlamat(alamat)) {
      this.dispatchEvent(new CustomEvent("salahAlamat", { detail: alamat }));
      pilihSemua(e);
      return;
    }
    this.dispatchEvent(new Event("keKisi"));
  };
}

/** A merged cell counts as its first. */
function satuAtauArea({ kursor, lembar }: Bangku, pilihan: Bangku["buku"]["pilihan"]) {
  const gabung = lembar.gabung.some(
    (g) =>
      g.baris === pilihan.baris &&
      g.kolom === pilihan.kolom &&
      g.barisAkhir === pilihan.barisAkhir &&
      g.kolomAkhir === pilihan.kolomAkhir,
  );
  return gabung ? satu(kursor) : pilihan;
}

function pilihSemua(e: Event): void {
  if (e.target instanceof HTMLInputElement) e.target.select();
}

customElements.define("bangku-rumus", BatangRumus);
