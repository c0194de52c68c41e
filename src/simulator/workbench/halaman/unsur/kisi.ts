import { teksBangku } from "../../../../bahasa/simulator.ts";
import { html, LitElement, type PropertyValues, type TemplateResult } from "lit";

import { BARIS_MAKS, KOLOM_MAKS } from "../../../richapi/alamat.ts";
import type { Bangku } from "../bangku.ts";
import type { Tolakan } from "../suntingan.ts";
import { gulungKe, petakDari, type Pandang, type Petak } from "../petak.ts";
import { tataLetak, type TataLetak } from "../tataLetak.ts";
import { gambarKepala, garisBeku } from "./gambarKepala.ts";
import { gambarPetak } from "./gambarPetak.ts";
import { kisiGaya } from "./kisiGaya.ts";
import { KisiTikus } from "./kisiTikus.ts";
import { tekanTombol } from "./kisiTombol.ts";

const KEPALA_TINGGI = 22;
const KEPALA_LEBAR_MIN = 38;

/** The sheet in front, as a grid of which only what shows is in the page. */
export class Kisi extends LitElement {
  static override properties = { bangku: { attribute: false }, zoom: { type: Number } };
  static override styles = kisiGaya;

  declare bangku: Bangku;
  declare zoom: number;
  tata: TataLetak | null = null;
  petak: readonly Petak[] = [];
  #ukuran = { lebar: 0, tinggi: 0 };
  readonly #gulungLembar = new Map<string, { readonly x: number; readonly y: number }>();
  #lembar = "";
  #tataUntuk: readonly unknown[] = [];
  #perluTampak = false;
  readonly #tikus = new KisiTikus(this);
  readonly #pengamat = new ResizeObserver(() => {
    this.requestUpdate();
  });
  readonly #saatBerubah = (e: Event): void => {
    this.#perluTampak ||= (e as CustomEvent<{ pindah: boolean }>).detail.pindah;
    this.requestUpdate();
  };

  constructor() {
    super();
    this.zoom = 1;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#pengamat.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#pengamat.disconnect();
  }

  override focus(): void {
    this.panggung?.focus({ preventScroll: true });
  }

  get panggung(): HTMLElement | null {
    return this.renderRoot.querySelector(".panggung");
  }
  get gulung(): HTMLElement | null {
    return this.renderRoot.querySelector(".gulung");
  }
  get labelEditor(): string {
    return this.#teks.editor;
  }
  get #teks() {
    return teksBangku[this.bangku.setelan.bahasa === "en-US" ? "en" : "id"].kisi;
  }
  get pandang(): Pandang {
    const jumlah = this.tata?.baris.jumlah ?? 0;
    return {
      ...this.#ukuran,
      gulungX: this.gulung?.scrollLeft ?? 0,
      gulungY: this.gulung?.scrollTop ?? 0,
      kepalaLebar: Math.max(KEPALA_LEBAR_MIN, 14 + String(jumlah).length * 8),
      kepalaTinggi: KEPALA_TINGGI,
    };
  }

  /** Says that something asked for was refused. */
  lapor(tolakan: Tolakan | null): void {
    if (tolakan !== null)
      this.dispatchEvent(new CustomEvent("tolak", { detail: tolakan, bubbles: true, composed: true }));
  }

  protected override willUpdate(berubah: PropertyValues<this>): void {
    if (berubah.has("bangku")) {
      const lama = berubah.get("bangku") as Bangku | undefined;
      lama?.removeEventListener("berubah", this.#saatBerubah);
      this.bangku.addEventListener("berubah", this.#saatBerubah);
      this.#gulungLembar.clear();
      this.#lembar = "";
    }
    const { gulung } = this;
    this.#ukuran = { lebar: gulung?.clientWidth ?? 0, tinggi: gulung?.clientHeight ?? 0 };
    this.#susunTata();
  }

  /** Laid out anew only when something may have changed, as a sheet may have a hundred thousand rows of their own height. */
  #susunTata(): void {
    const { bangku, zoom } = this;
    const { lembar, ujung, kursor, revisi, buku } = bangku;
    // A whole column or row is selected without making the sheet a million rows long.
    const baris = ujung.baris === BARIS_MAKS - 1 ? kursor.baris : ujung.baris;
    const kolom = ujung.kolom === KOLOM_MAKS - 1 ? kursor.kolom : ujung.kolom;
    const muat = this.tata !== null && baris < this.tata.baris.jumlah && kolom < this.tata.kolom.jumlah;
    const untuk = [lembar, revisi, zoom] as const;
    if (muat && untuk.every((u, i) => u === this.#tataUntuk[i])) return;
    this.#tataUntuk = untuk;
    this.tata = tataLetak(lembar, buku.gayaBawaan.huruf.ukuran, zoom, { baris, kolom });
  }

  protected override updated(): void {
    const { gulung, bangku } = this;
    if (gulung === null) return;
    if (this.#ukuran.lebar !== gulung.clientWidth || this.#ukuran.tinggi !== gulung.clientHeight) {
      this.requestUpdate();
      return;
    }
    if (this.#lembar !== bangku.lembar.id) {
      this.#lembar = bangku.lembar.id;
      const { x, y } = this.#gulungLembar.get(this.#lembar) ?? { x: 0, y: 0 };
      gulung.scrollTo(x, y);
      this.requestUpdate();
    }
    if (this.#perluTampak) {
      this.#perluTampak = false;
      this.#tampakkan();
    }
    const editor = this.renderRoot.querySelector("textarea");
    if (editor !== null && bangku.suntingan?.di === "sel" && this.shadowRoot?.activeElement !== editor) {
      editor.focus({ preventScroll: true });
      editor.setSelectionRange(editor.value.length, editor.value.length);
    }
  }

  /** Scrolls so that the end of the selection shows. */
  #tampakkan(): void {
    const { gulung, tata, bangku, pandang } = this;
    if (gulung === null || tata === null) return;
    const { ujung } = bangku;
    const [tetapX, tetapY] = [tata.kolom.awal(tata.bekuKolom), tata.baris.awal(tata.bekuBaris)];
    const utuhKolom = bangku.buku.pilihan.barisAkhir >= tata.baris.jumlah;
    const utuhBaris = bangku.buku.pilihan.kolomAkhir >= tata.kolom.jumlah;
    const x = utuhBaris
      ? pandang.gulungX
      : gulungKe(
          tata.kolom,
          tata.bekuKolom,
          ujung.kolom,
          pandang.gulungX,
          pandang.lebar - pandang.kepalaLebar - tetapX,
        );
    const y = utuhKolom
      ? pandang.gulungY
      : gulungKe(
          tata.baris,
          tata.bekuBaris,
          ujung.baris,
          pandang.gulungY,
          pandang.tinggi - pandang.kepalaTinggi - tetapY,
        );
    if (x !== pandang.gulungX || y !== pandang.gulungY) {
      gulung.scrollTo(x, y);
      this.requestUpdate();
    }
  }

  readonly #saatGulung = (): void => {
    const { gulungX: x, gulungY: y } = this.pandang;
    if (this.#lembar === this.bangku.lembar.id) this.#gulungLembar.set(this.#lembar, { x, y });
    this.requestUpdate();
  };

  protected override render(): TemplateResult {
    const { tata, pandang: p, bangku } = this;
    if (tata === null) return html``;
    this.petak = petakDari(tata, p);
    const { kursor } = bangku;
    return html`<div class="gulung" tabindex="-1" @scroll=${this.#saatGulung}>
      <div
        style="width:${Math.max(p.lebar, p.kepalaLebar + tata.kolom.total)}px;height:${Math.max(p.tinggi, p.kepalaTinggi + tata.baris.total)}px"
      >
        <div
          class="panggung"
          role="grid"
          tabindex="0"
          style="width:${p.lebar}px;height:${p.tinggi}px"
          aria-label=${bangku.lembar.nama}
          aria-rowcount=${tata.baris.jumlah + 1}
          aria-colcount=${tata.kolom.jumlah + 1}
          aria-multiselectable="true"
          aria-activedescendant="sel-${kursor.baris}-${kursor.kolom}"
          @keydown=${this.#saatTombol}
          @pointerdown=${this.#tikus.turun}
          @dblclick=${this.#tikus.ganda}
          @copy=${this.#saatSalin}
          @paste=${this.#saatTempel}
        >
          ${gambarKepala(this, p, this.#teks.semua)} ${this.petak.map((k) => gambarPetak(this, k))}
          ${garisBeku(this, p)}
        </div>
      </div>
    </div>`;
  }

  readonly #saatTombol = (e: KeyboardEvent): void => {
    if (this.tata !== null) tekanTombol(e, this);
  };

  readonly #saatSalin = (e: ClipboardEvent): void => {
    if (this.bangku.suntingan !== null) return;
    e.clipboardData?.setData("text/plain", this.bangku.teksPilihan());
    e.preventDefault();
  };

  readonly #saatTempel = (e: ClipboardEvent): void => {
    if (this.bangku.suntingan !== null) return;
    const tempelan = e.clipboardData?.getData("text/plain") ?? "";
    e.preventDefault();
    if (tempelan === "") return;
    this.lapor(
      this.bangku.tempel(
        tempelan
          .replace(/\r?\n$/, "")
          .split(/\r?\n/)
          .map((b) => b.split("\t")),
      ),
    );
  };
}

customElements.define("bangku-kisi", Kisi);
