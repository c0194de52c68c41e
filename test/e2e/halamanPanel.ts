import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Locator } from "playwright-core";
import { angka, teks, type Bahasa } from "../../src/bahasa/index.ts";
import type { Tab } from "../../src/taskpane/keadaan.ts";
import { bukaBangku, KELUARAN, type HalamanBangku, type OpsiBangku } from "./peramban.ts";

/** The pane in the workbench, with the words in which tests speak of it. */
export class HalamanPanel {
  readonly b: HalamanBangku;
  readonly bahasa: Bahasa;

  constructor(b: HalamanBangku, bahasa: Bahasa) {
    this.b = b;
    this.bahasa = bahasa;
  }

  get teks(): (typeof teks)[Bahasa]["panel"] {
    return teks[this.bahasa].panel;
  }
  /** The element a person would type into. */
  get fokus(): Locator {
    return this.b.panel.locator(":focus");
  }
  get kaki(): Locator {
    return this.b.panel.locator("footer");
  }
  get nko(): Locator {
    return this.b.panel.locator(".nko .angka");
  }
  get iku(): Locator {
    return this.b.panel.getByRole("list", { name: this.teks.iku.daftar }).locator(":scope > li");
  }

  tombol(nama: string): Locator {
    return this.b.panel.getByRole("button", { name: nama, exact: true });
  }

  async buka(tab: Tab): Promise<void> {
    const tombol = this.b.panel.locator(`#tab-${tab}`);
    await tombol.click();
    await this.b.panel.locator(`#tab-${tab}[aria-selected="true"]`).waitFor();
  }

  /** Waits for words of the message bar. */
  async kabar(kata: string | RegExp): Promise<void> {
    await this.b.panel.locator(".kabar p").getByText(kata).waitFor();
  }

  /** Waits until the tile of a status shows a number. */
  async ubin(status: "hijau" | "kuning" | "merah" | "abu-abu", n: number): Promise<void> {
    const jumlah = this.b.panel.locator(`.ubin [data-status="${status}"] strong`);
    await jumlah.and(this.b.panel.getByText(angka(n, this.bahasa), { exact: true })).waitFor();
  }

  /** Waits until nothing is read or written. */
  async tenang(): Promise<void> {
    await this.b.panel.locator('#isi[aria-busy="false"]').waitFor();
  }

  /** Draws the pane in a theme as it stands; Office tells of another theme only to a pane that starts anew. */
  async pakaiTema(tema: "terang" | "gelap"): Promise<void> {
    await this.b.panel.locator("html").evaluate((akar, nama) => {
      akar.dataset["tema"] = nama;
    }, tema);
  }

  /** Keeps a picture of the pane alone under test/e2e/keluaran. */
  async potret(nama: string): Promise<void> {
    await mkdir(KELUARAN, { recursive: true });
    await this.b.page.locator("iframe").screenshot({ path: join(KELUARAN, `${nama}.png`) });
  }

  /** Opens a workbook and waits for the pane that follows it. */
  async bukaBerkas(nama: string, isi: Uint8Array): Promise<void> {
    await this.b.bukaBerkas(nama, isi);
    await this.b.page.getByRole("heading", { name: nama }).waitFor();
    await this.b.siap();
    await this.tenang();
  }
}

/** Opens the workbench and waits until the pane runs in it. */
export async function bukaPanel(opsi: OpsiBangku = {}): Promise<HalamanPanel> {
  return new HalamanPanel(await bukaBangku(opsi), opsi.bahasa === "en-US" ? "en" : "id");
}
