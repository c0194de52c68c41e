import { buffer } from "node:stream/consumers";
import axe from "axe-core";
import type { FrameLocator, Locator, Page } from "playwright-core";

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** The workbench in a browser, with the words in which tests speak of it. */
export class HalamanBangku {
  readonly page: Page;
  /** Address of every request so far, the pane's included. */
  readonly permintaan: string[] = [];
  /** Console errors and warnings, and exceptions nobody caught. */
  readonly keluhan: string[] = [];

  readonly #lepas: () => void;

  /** @param lepas takes the page back when the test is over */
  constructor(page: Page, lepas: () => void) {
    this.page = page;
    this.#lepas = lepas;
    page.on("request", (r) => this.permintaan.push(r.url()));
    page.on("pageerror", (galat) => this.keluhan.push(String(galat)));
    page.on("console", (pesan) => {
      if (["error", "warning"].includes(pesan.type())) this.keluhan.push(pesan.text());
    });
  }

  /** The real pane, in its frame. */
  get panel(): FrameLocator {
    return this.page.frameLocator("aside iframe");
  }
  /** The window that the add-in has opened. */
  get dialog(): FrameLocator {
    return this.page.frameLocator(".dialog iframe");
  }
  get kisi(): Locator {
    return this.page.getByRole("grid");
  }
  get status(): Locator {
    return this.page.locator("bangku-status");
  }
  get pita(): Locator {
    return this.page.locator("bangku-pita");
  }
  /** What the workbench says when it refuses something. */
  get kabar(): Locator {
    return this.page.locator(".kabar");
  }

  /** Waits until the add-in runs and asks nothing of Excel. */
  async siap(): Promise<void> {
    await this.page.locator('bangku-status[data-siap="ya"]').waitFor();
    await this.tenang();
  }

  async tenang(): Promise<void> {
    await this.status.locator('[data-keadaan="siap"], [data-keadaan="sunting"]').waitFor();
    await this.pita.locator("button:not([aria-busy='true'])").first().waitFor();
  }

  /** Presses a ribbon button and waits until its command is over. */
  async tekanPita(label: string): Promise<void> {
    const tombol = this.pita.getByRole("button", { name: label });
    await tombol.click();
    await this.pita.locator("button[aria-busy='true']").waitFor({ state: "detached" });
    await this.tenang();
  }

  /** A cell of the sheet in front that shows. */
  sel(alamat: string): Locator {
    return this.kisi.locator(`[data-alamat="${alamat}"]`);
  }

  /** Goes to an address, as typed into the name box: "C5" or "'IKU 2019'!C5". */
  async ke(alamat: string): Promise<void> {
    const kotak = this.page.locator("bangku-rumus input.alamat");
    await kotak.fill(alamat);
    await kotak.press("Enter");
  }

  /** The selection, as the name box shows it. */
  alamat(): Promise<string> {
    return this.page.locator("bangku-rumus input.alamat").inputValue();
  }

  /** What the add-in's last action cost, as the status bar says it. */
  async ongkos(): Promise<string> {
    return (await this.status.locator(".ongkos").textContent()) ?? "";
  }

  /** Types into a cell and confirms with Enter. */
  async isi(alamat: string, teks: string): Promise<void> {
    await this.ke(alamat);
    await this.page.keyboard.type(teks);
    await this.page.keyboard.press("Enter");
  }

  /** Text of a cell as shown, going there first. */
  async teks(alamat: string): Promise<string> {
    await this.ke(alamat);
    return (await this.sel(alamat).textContent())?.trim() ?? "";
  }

  /** Fill of a cell as "#RRGGBB", going there first; null for none. */
  async latar(alamat: string): Promise<string | null> {
    await this.ke(alamat);
    const warna = await this.sel(alamat).evaluate((unsur) => getComputedStyle(unsur).backgroundColor);
    const rgb = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(warna);
    return rgb === null
      ? null
      : `#${rgb
          .slice(1)
          .map((n) => Number(n).toString(16).padStart(2, "0"))
          .join("")
          .toUpperCase()}`;
  }

  async namaLembar(): Promise<string[]> {
    const tab = await this.page.locator("bangku-tab").getByRole("tab").allTextContents();
    return tab.map((nama) => nama.trim());
  }

  async lembar(nama: string): Promise<void> {
    await this.page.locator("bangku-tab").getByRole("tab", { name: nama, exact: true }).click();
  }

  /** Chooses one of the settings on the title bar: "bahasa", "tema" or "plafon". */
  async atur(nama: "bahasa" | "tema" | "plafon", nilai: string): Promise<void> {
    await this.page.locator(`bangku-bilah select[name="${nama}"]`).selectOption(nilai);
    await this.siap();
  }

  async lindungi(apa: "proteksiLembar" | "proteksiStruktur", aktif: boolean): Promise<void> {
    await this.page.locator(`bangku-bilah input[name="${apa}"]`).setChecked(aktif);
  }

  /** Lets Excel keep its answers to itself, as one that is very slow, until the returned function is called. */
  async tahanJawaban(): Promise<() => Promise<void>> {
    const lanjut = await this.page.evaluateHandle(() => {
      const asli = MessagePort.prototype.postMessage as (pesan: { jenis?: string }) => void;
      const tertahan: (() => void)[] = [];
      MessagePort.prototype.postMessage = function (this: MessagePort, pesan: { jenis?: string }) {
        if (pesan.jenis === "jawab") tertahan.push(() => asli.call(this, pesan));
        else asli.call(this, pesan);
      };
      return () => {
        MessagePort.prototype.postMessage = asli;
        for (const kirim of tertahan.splice(0)) kirim();
      };
    });
    return async () => {
      await lanjut.evaluate((kirim) => {
        kirim();
      });
    };
  }

  /** Opens a workbook as a person does with the button. */
  async bukaBerkas(nama: string, isi: Uint8Array): Promise<void> {
    await this.page.locator('bangku-bilah input[type="file"]').setInputFiles({
      name: nama,
      mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      buffer: Buffer.from(isi),
    });
  }

  /** The file that the download button gives. */
  async unduh(): Promise<Buffer> {
    const menunggu = this.page.waitForEvent("download");
    await this.page.locator('bangku-bilah [data-minta="unduh"]').click();
    return buffer(await (await menunggu).createReadStream());
  }

  /** What axe-core finds serious or critical on the workbench page, one line each; `kecuali` names what is left out. */
  async axe(kecuali: string): Promise<string[]> {
    await this.page.evaluate(axe.source);
    return this.page.evaluate(async (tanpa) => {
      const { violations } = await window.axe.run({ exclude: [[tanpa]] }, { iframes: false });
      return violations
        .filter((v) => v.impact === "serious" || v.impact === "critical")
        .flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.html.slice(0, 120)}`));
    }, kecuali);
  }

  /** Lets go of the page. */
  tutup(): void {
    for (const peristiwa of ["request", "pageerror", "console"]) this.page.removeAllListeners(peristiwa);
    this.#lepas();
  }
}
