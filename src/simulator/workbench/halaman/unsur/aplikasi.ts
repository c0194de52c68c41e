import { html, LitElement, nothing, type TemplateResult } from "lit";
import { type Bahasa, isi } from "../../../../bahasa/index.ts";
import { teksBangku } from "../../../../bahasa/simulator.ts";
import { Bangku } from "../bangku.ts";
import { catatanSel } from "../catatanSel.ts";
import { alamatArea } from "../../../richapi/alamat.ts";
import { satu } from "../pilihan.ts";
import type { Tolakan } from "../suntingan.ts";
import { bukuBerkas, bukuContoh, daftarContoh, sebabGagal, unduh } from "../berkas.ts";
import { bacaFungsiManifes, bacaManifes, type Pita, type TombolPita } from "../manifes.ts";
import { bacaOpsi, tulisOpsi } from "../opsiHalaman.ts";
import { Sambungan } from "../sambungan.ts";
import { fungsiTambahan, type MetadataFungsi } from "../../../rumus/tambahan.ts";
import type { BukuBerkas } from "../../../xlsx/index.ts";
import { aplikasiGaya } from "./aplikasiGaya.ts";
import { gayaBersama } from "./bersama.ts";
import "./batangRumus.ts";
import "./batangStatus.ts";
import "./bilah.ts";
import "./kisi.ts";
import "./pita.ts";
import "./tabLembar.ts";
import type { PermintaanBilah } from "./bilah.ts";
import type { Kisi } from "./kisi.ts";
import { bingkaiDialog } from "./bingkaiDialog.ts";
import { bingkaiPanel } from "./bingkaiPanel.ts";
import { pindahDaerah } from "./daerah.ts";
import { terimaSeretan } from "./seretan.ts";
import { tema } from "./tema.ts";
import { gerakEditor, type SelesaiSunting } from "./tombolEditor.ts";

const KABAR_MS = 8000;

/** The whole workbench: a small Excel around the real pane. */
class Aplikasi extends LitElement {
  static override properties = { revisi: { state: true } };
  static override styles = [tema, gayaBersama, aplikasiGaya];

  declare revisi: number;
  readonly #opsi = bacaOpsi(window.location.search);
  #bangku: Bangku | null = null;
  #sambungan: Sambungan | null = null;
  #contoh: readonly string[] = [];
  #manifes = "";
  #pita: Pita | null = null;
  /** Grows when the pane must start anew. */
  #bingkai = 0;
  #sibuk: string | null = null;
  #zoom = 1;
  #kabar = "";
  #jamKabar = 0;
  #diseret = false;

  constructor() {
    super();
    this.revisi = 0;
  }

  get #bahasa(): Bahasa {
    return (this.#bangku?.setelan ?? this.#opsi).bahasa === "en-US" ? "en" : "id";
  }
  get #kisi(): Kisi | null {
    return this.renderRoot.querySelector<Kisi>("bangku-kisi");
  }

  readonly #segarkan = (): void => {
    this.revisi++;
  };

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener("message", (e) => {
      const bingkai = (di: string): Window | null =>
        this.renderRoot.querySelector<HTMLIFrameElement>(`${di} iframe`)?.contentWindow ?? null;
      this.#sambungan?.salam(e, bingkai("aside"));
      this.#sambungan?.salamDialog(e, bingkai(".dialog"));
    });
    window.addEventListener("keydown", (e) => {
      if (e.key === "F6") pindahDaerah(e, this.renderRoot);
    });
    for (const jenis of ["keydown", "pointerdown"]) {
      window.addEventListener(jenis, this.#tutupKabar, { capture: true });
    }
    terimaSeretan((diseret, berkas) => {
      this.#diseret = diseret;
      this.#segarkan();
      if (berkas !== undefined) void this.#muat(berkas.name, () => bukuBerkas(berkas));
    });
    void this.#mulai().catch((galat: unknown) => {
      this.#beriKabar(sebabGagal(galat, "", this.#bahasa));
    });
  }

  async #mulai(): Promise<void> {
    const [contoh, manifes] = await Promise.all([
      daftarContoh(),
      fetch("/panel/manifest.xml").then((j) => j.text()),
    ]);
    this.#contoh = contoh;
    this.#manifes = manifes;
    await this.#muat(this.#opsi.contoh ?? contoh[0] ?? "", (nama) => bukuContoh(nama, this.#bahasa));
  }

  /** Formulas can call the add-in's functions from now on. */
  readonly #pakaiFungsi = async (): Promise<void> => {
    const [bangku, sambungan] = [this.#bangku, this.#sambungan];
    const manifes = bacaFungsiManifes(this.#manifes, "/panel");
    if (bangku === null || sambungan === null || manifes === null) return;
    const metadata = (await (await fetch(manifes.metadata)).json()) as MetadataFungsi;
    bangku.pakaiFungsi(fungsiTambahan(metadata, manifes.ruangNama, (id) => sambungan.fungsi(id)));
  };

  /** Opens a workbook in place of the one that is open; a file that cannot be read leaves that one open. */
  async #muat(nama: string, ambil: (nama: string) => Promise<BukuBerkas>): Promise<void> {
    try {
      const buku = await ambil(nama);
      const baru = new Bangku(buku, this.#bangku?.setelan ?? this.#opsi);
      baru.addEventListener("berubah", this.#segarkan);
      // Lets go of requests that wait for the end of typing.
      this.#bangku?.batal();
      this.#bangku?.removeEventListener("berubah", this.#segarkan);
      this.#bangku = baru;
      if (this.#sambungan === null) {
        this.#sambungan = new Sambungan(baru);
        this.#sambungan.addEventListener("berubah", this.#segarkan);
        this.#sambungan.addEventListener("siap", () => void this.#pakaiFungsi());
        this.#sambungan.ikutiOrang(window);
        if (!this.#opsi.panelTerbuka) this.#sambungan.tampilkan(false);
      }
      this.#mulaiPanel(baru);
      this.#beriKabar("");
    } catch (galat) {
      this.#beriKabar(sebabGagal(galat, nama, this.#bahasa));
    }
  }

  #mulaiPanel(bangku: Bangku): void {
    this.#sambungan?.lepas(bangku);
    this.#bingkai++;
    this.#pita = bacaManifes(this.#manifes, bangku.setelan.bahasa, "/panel");
    const bahasa = this.#bahasa;
    this.setAttribute("tema", bangku.setelan.tema);
    document.documentElement.lang = bahasa;
    document.title = `${bangku.buku.nama} · ${teksBangku[bahasa].judul}`;
    this.#segarkan();
  }

  #beriKabar(kabar: string): void {
    window.clearTimeout(this.#jamKabar);
    this.#kabar = kabar;
    if (kabar !== "") {
      this.#jamKabar = window.setTimeout(() => {
        this.#beriKabar("");
      }, KABAR_MS);
    }
    this.#segarkan();
  }

  /** What was said is read by the time the person goes on. */
  readonly #tutupKabar = (): void => {
    if (this.#kabar !== "") this.#beriKabar("");
  };

  readonly #tolak = (e: CustomEvent<Tolakan>): void => {
    this.#tolakan(e.detail);
  };

  readonly #minta = (e: CustomEvent<PermintaanBilah>): void => {
    const bangku = this.#bangku;
    if (bangku === null) return;
    const permintaan = e.detail;
    switch (permintaan.minta) {
      case "contoh":
        void this.#muat(permintaan.nama, (nama) => bukuContoh(nama, this.#bahasa));
        break;
      case "kosong":
        void this.#muat("", (nama) => bukuContoh(nama, this.#bahasa));
        break;
      case "berkas":
        void this.#muat(permintaan.berkas.name, () => bukuBerkas(permintaan.berkas));
        break;
      case "unduh":
        if (!this.#tolakan(bangku.simpan())) void unduh(bangku);
        break;
      case "urungkan":
        this.#tolakan(bangku.urungkan());
        break;
      case "ulangi":
        this.#tolakan(bangku.ulangi());
        break;
      case "setelan":
        bangku.aturSetelan(permintaan.setelan);
        window.history.replaceState(null, "", tulisOpsi(window.location.href, permintaan.setelan));
        this.#mulaiPanel(bangku);
    }
  };

  #tolakan(tolakan: Tolakan | null): boolean {
    if (tolakan !== null) {
      const asal = this.#bangku?.tumpahanKursor ?? { baris: 0, kolom: 0 };
      const alamat = alamatArea(satu(asal));
      this.#beriKabar(isi(teksBangku[this.#bahasa].tolak[tolakan], { alamat }, this.#bahasa));
    }
    return tolakan !== null;
  }

  readonly #tekan = async (e: CustomEvent<TombolPita>): Promise<void> => {
    const sambungan = this.#sambungan;
    if (sambungan === null || this.#sibuk !== null) return;
    const { fungsi, id, label } = e.detail;
    if (fungsi === null) {
      sambungan.tampilkan(true);
      return;
    }
    this.#sibuk = id;
    this.#segarkan();
    const dikenal = await sambungan.jalankan(fungsi, id, label);
    this.#sibuk = null;
    if (!dikenal) this.#beriKabar(isi(teksBangku[this.#bahasa].pita.takDikenal, { fungsi }, this.#bahasa));
    this.#segarkan();
  };

  readonly #selesaiRumus = ({ detail }: CustomEvent<SelesaiSunting>): void => {
    if (this.#tolakan(detail.tolakan)) return;
    const kisi = this.#kisi;
    if (kisi === null) return;
    gerakEditor(kisi, detail.gerak);
    kisi.focus();
  };

  protected override render(): TemplateResult {
    const [bangku, sambungan, pita] = [this.#bangku, this.#sambungan, this.#pita];
    const bahasa = this.#bahasa;
    const t = teksBangku[bahasa];
    const kabar = html`<div class="kabar" role="alert">${this.#kabar}</div>`;
    if (bangku === null || sambungan === null || pita === null) {
      return html`<p class="memuat" role="status">${t.berkas.memuat}</p>
        ${kabar}`;
    }
    return html`<bangku-bilah
        role="banner"
        .bangku=${bangku}
        .bahasa=${bahasa}
        .contoh=${this.#contoh}
        .revisi=${this.revisi}
        @minta=${this.#minta}
      ></bangku-bilah>
      <bangku-pita
        role="region"
        aria-label=${t.pita.label}
        .pita=${pita}
        .tab=${t.pita.tab}
        .sibuk=${this.#sibuk}
        @tekan=${this.#tekan}
      ></bangku-pita>
      <bangku-rumus
        role="region"
        aria-label=${t.rumus.bilah}
        .bangku=${bangku}
        .bahasa=${bahasa}
        .revisi=${this.revisi}
        @selesai=${this.#selesaiRumus}
        @keKisi=${() => this.#kisi?.focus()}
        @salahAlamat=${({ detail: alamat }: CustomEvent<string>) => {
          this.#beriKabar(isi(t.rumus.takAda, { alamat }, bahasa));
        }}
      ></bangku-rumus>
      <bangku-kisi role="main" .bangku=${bangku} .zoom=${this.#zoom} @tolak=${this.#tolak}></bangku-kisi>
      <bangku-tab
        .bangku=${bangku}
        .bahasa=${bahasa}
        .revisi=${this.revisi}
        @tolak=${this.#tolak}
      ></bangku-tab>
      ${bingkaiPanel(sambungan, this.#bingkai, {
        nama: pita.nama,
        lebar: this.#opsi.lebarPanel,
        lokal: bangku.setelan.bahasa,
        teks: t.panel,
      })}
      <bangku-status
        role="contentinfo"
        aria-label=${t.status.bilah}
        .bahasa=${bahasa}
        .menyunting=${bangku.suntingan !== null}
        .catatan=${catatanSel(bangku.mesin, bangku.lembar, bangku.kursor.baris, bangku.kursor.kolom, bahasa) ?? ""}
        .laluLintas=${sambungan.laluLintas}
        .zoom=${this.#zoom}
        .revisi=${this.revisi}
        data-siap=${sambungan.siap ? "ya" : "tidak"}
        @zoom=${({ detail }: CustomEvent<number>) => {
          this.#zoom = detail;
          this.#segarkan();
        }}
      ></bangku-status>
      ${bingkaiDialog(sambungan, pita.nama, t.dialog)} ${kabar}
      ${this.#diseret ? html`<div class="lepaskan">${t.berkas.lepaskan}</div>` : nothing}`;
  }
}

customElements.define("bangku-aplikasi", Aplikasi);
