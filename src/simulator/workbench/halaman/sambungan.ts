import type { Permintaan } from "../../richapi/pesan.ts";
import { SALAM, SALAM_DIALOG, type DariDialog, type DariPanel, type KePanel } from "../pesan.ts";
import type { Bangku } from "./bangku.ts";
import { NAMA_FUNGSI } from "../standin/fungsi.ts";
import { LaluLintas } from "./laluLintas.ts";

type FungsiPanel = (...arg: unknown[]) => unknown;

/** A dialog as the add-in asked for it: its address, and its size in percent of the window. */
export type DialogTerbuka = Pick<Extract<DariPanel, { jenis: "bukaDialog" }>, "alamat" | "lebar" | "tinggi">;

/**
 * The page's end of the channel to the pane: answers what the add-in asks of Excel from the workbench's workbook, and
 * starts ribbon commands. Says "siap" when the add-in has started, "berubah" when something a person can see of it changed.
 */
export class Sambungan extends EventTarget {
  readonly laluLintas = new LaluLintas();
  #bangku: Bangku;
  #port: MessagePort | null = null;
  #bingkai: Window | null = null;
  #siap = false;
  #tampak = true;
  #nomor = 0;
  readonly #perintah = new Map<number, (dikenal: boolean) => void>();
  #tertunda: (() => void)[] = [];
  #dialog: DialogTerbuka | null = null;
  #portDialog: MessagePort | null = null;

  constructor(bangku: Bangku) {
    super();
    this.#bangku = bangku;
  }

  /** The add-in was told that Excel is there. */
  get siap(): boolean {
    return this.#siap;
  }
  get tampak(): boolean {
    return this.#tampak;
  }

  /** The dialog that the add-in has opened. */
  get dialog(): DialogTerbuka | null {
    return this.#dialog;
  }

  /** As the person does with its ×. */
  tutupDialog(): void {
    if (this.#dialog === null) return;
    this.#lepasDialog();
    this.#kirim({ jenis: "ditutup" });
  }

  #lepasDialog(): void {
    this.#portDialog?.close();
    this.#portDialog = null;
    this.#dialog = null;
    this.dispatchEvent(new Event("berubah"));
  }

  tampilkan(tampak: boolean): void {
    if (tampak === this.#tampak) return;
    this.#tampak = tampak;
    this.#kirim({ jenis: "tampak", tampak });
    this.dispatchEvent(new Event("berubah"));
  }

  /** Lets go of the pane that was there; a new one will call. */
  lepas(bangku: Bangku): void {
    this.#lepasDialog();
    this.#port?.close();
    this.#port = null;
    this.#siap = false;
    this.laluLintas.tandai();
    this.#bangku.pelayan.dengarkan(null);
    this.#bangku = bangku;
    for (const selesai of this.#perintah.values()) selesai(true);
    this.#perintah.clear();
    this.dispatchEvent(new Event("berubah"));
  }

  /** Notices what a person presses in a window: an action of the add-in begins there. */
  ikutiOrang(jendela: Window): void {
    for (const jenis of ["pointerdown", "keydown"]) {
      jendela.addEventListener(
        jenis,
        () => {
          this.laluLintas.tandai();
        },
        { capture: true },
      );
    }
  }

  /** To be called for every message of the page's window; takes those of the given frame. */
  salam({ data, origin, source, ports }: MessageEvent<unknown>, bingkai: Window | null): void {
    const [port] = ports;
    if (data !== SALAM || origin !== window.location.origin || source !== bingkai || port === undefined)
      return;
    // A pane that navigated leaves its old port behind.
    this.#port?.close();
    this.#port = port;
    this.#bingkai = bingkai;
    if (bingkai !== null) this.ikutiOrang(bingkai);
    const bangku = this.#bangku;
    port.onmessage = ({ data: pesan }: MessageEvent<DariPanel>) => {
      void this.#terima(pesan, bangku, port);
    };
    bangku.pelayan.dengarkan((entri) => {
      port.postMessage({ jenis: "peristiwa", entri } satisfies KePanel);
    });
    this.#kirim({ jenis: "setelan", setelan: bangku.setelan, tampak: this.#tampak });
  }

  /** The same for a message of the dialog's frame. */
  salamDialog({ data, origin, source, ports }: MessageEvent<unknown>, bingkai: Window | null): void {
    const [port] = ports;
    if (data !== SALAM_DIALOG || origin !== window.location.origin || source !== bingkai) return;
    if (port === undefined || bingkai === null) return;
    this.#portDialog?.close();
    this.#portDialog = port;
    this.ikutiOrang(bingkai);
    port.onmessage = ({ data: pesan }: MessageEvent<DariDialog>) => {
      this.#kirim(pesan);
    };
    port.postMessage({ jenis: "setelan", setelan: this.#bangku.setelan });
  }

  async #terima(pesan: DariPanel, bangku: Bangku, port: MessagePort): Promise<void> {
    switch (pesan.jenis) {
      case "siap":
        this.#siap = true;
        for (const lanjut of this.#tertunda.splice(0)) lanjut();
        this.dispatchEvent(new Event("siap"));
        this.dispatchEvent(new Event("berubah"));
        break;
      case "minta":
        await this.#jawab(pesan, bangku, port);
        break;
      case "perintahSelesai":
        this.#perintah.get(pesan.nomor)?.(pesan.dikenal);
        this.#perintah.delete(pesan.nomor);
        break;
      case "tampilkan":
        this.tampilkan(pesan.tampak);
        break;
      case "bukaDialog":
        this.#dialog = pesan;
        this.dispatchEvent(new Event("berubah"));
        break;
      case "keAnak":
        this.#portDialog?.postMessage(pesan);
        break;
      case "tutupDialog":
        this.#lepasDialog();
    }
  }

  async #jawab(
    { nomor, bendera, badan }: Extract<DariPanel, { jenis: "minta" }>,
    bangku: Bangku,
    port: MessagePort,
  ): Promise<void> {
    const { pelayan } = bangku;
    this.laluLintas.mulai();
    try {
      const jawaban = await pelayan.executeAsync(null, bendera, { Body: JSON.parse(badan) as Permintaan });
      port.postMessage({ jenis: "jawab", nomor, jawaban } satisfies KePanel);
    } catch (galat) {
      port.postMessage({ jenis: "gagal", nomor, pesan: String(galat) } satisfies KePanel);
      throw galat;
    } finally {
      this.laluLintas.selesai(pelayan.catatan.at(-1));
      bangku.berubah();
      this.dispatchEvent(new Event("berubah"));
    }
  }

  /**
   * Runs what a ribbon button calls, once the add-in is there.
   *
   * @returns false when the add-in knows no such function
   */
  async jalankan(fungsi: string, kendali: string, nama: string): Promise<boolean> {
    if (!this.#siap) {
      await new Promise<void>((lanjut) => {
        this.#tertunda.push(lanjut);
      });
    }
    const nomor = ++this.#nomor;
    this.laluLintas.mulaiPerintah(nama);
    const dikenal = await new Promise<boolean>((selesai) => {
      this.#perintah.set(nomor, selesai);
      this.#kirim({ jenis: "perintah", nomor, fungsi, kendali });
    });
    this.laluLintas.selesaiPerintah();
    return dikenal;
  }

  /**
   * The worksheet function that the add-in has associated with an id. Excel too runs them in the pane's own runtime.
   */
  fungsi(id: string): FungsiPanel | undefined {
    const cari = (this.#bingkai as unknown as Readonly<Record<string, unknown>> | null)?.[NAMA_FUNGSI];
    return typeof cari === "function" ? (cari as (id: string) => FungsiPanel | undefined)(id) : undefined;
  }

  #kirim(pesan: KePanel): void {
    this.#port?.postMessage(pesan);
  }
}
