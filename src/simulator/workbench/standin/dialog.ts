/**
 * `Office.context.ui` on both sides of a dialog, as strict as Office's own: one dialog per page, an absolute https
 * address of the page's own origin, strings only, and what is sent before the other side listens is lost.
 */
import type { DariDialog, DariPanel, KeDialog } from "../pesan.ts";

type Penerima = (arg: Readonly<Record<string, unknown>>) => void;
type SaatSelesai = (hasil: Readonly<Record<string, unknown>>) => void;

export const PERISTIWA = {
  DialogMessageReceived: "dialogMessageReceived",
  DialogEventReceived: "dialogEventReceived",
  DialogParentMessageReceived: "dialogParentMessageReceived",
} as const;

export const STATUS_ASINKRON = { Succeeded: "succeeded", Failed: "failed" } as const;

/** Office's own numbers. */
const GALAT = { asal: 12004, bukanHttps: 12005, sudahTerbuka: 12007, ditutup: 12006 } as const;
/** What Office opens when nothing is said, in percent of the screen. */
const BAWAAN = 80;

function berhasil(value?: unknown): Readonly<Record<string, unknown>> {
  return { status: STATUS_ASINKRON.Succeeded, value, error: null };
}

function gagal(code: number, message: string): Readonly<Record<string, unknown>> {
  return { status: STATUS_ASINKRON.Failed, value: undefined, error: { code, name: "Dialog", message } };
}

function hanyaTeks(pesan: unknown): string {
  if (typeof pesan !== "string") throw new TypeError("A message between pane and dialog is a string.");
  return pesan;
}

/** The pane's side. */
export class DialogPanel {
  readonly #kirim: (pesan: DariPanel) => void;
  #terbuka: Map<string, Penerima> | null = null;

  constructor(kirim: (pesan: DariPanel) => void) {
    this.#kirim = kirim;
  }

  readonly displayDialogAsync = (
    alamat: unknown,
    opsiAtauSelesai?: unknown,
    selesaiAkhir?: SaatSelesai,
  ): void => {
    const selesai = (typeof opsiAtauSelesai === "function" ? opsiAtauSelesai : selesaiAkhir) as
      SaatSelesai | undefined;
    const opsi = (typeof opsiAtauSelesai === "object" ? opsiAtauSelesai : {}) as Record<string, unknown>;
    const [lebar, tinggi] = [persen(opsi["width"]), persen(opsi["height"])];
    const tolakan = this.#tolakan(hanyaTeks(alamat));
    if (tolakan !== null) {
      queueMicrotask(() => selesai?.(tolakan));
      return;
    }
    const pendengar = new Map<string, Penerima>();
    this.#terbuka = pendengar;
    this.#kirim({ jenis: "bukaDialog", alamat: String(alamat), lebar, tinggi });
    queueMicrotask(() => selesai?.(berhasil(this.#dialog(pendengar))));
  };

  /** What the workbench says of the dialog. */
  terima(pesan: Extract<DariDialog, { jenis: "keInduk" }> | { readonly jenis: "ditutup" }): void {
    const pendengar = this.#terbuka;
    if (pesan.jenis === "ditutup") {
      this.#terbuka = null;
      pendengar?.get(PERISTIWA.DialogEventReceived)?.({
        error: GALAT.ditutup,
        type: PERISTIWA.DialogEventReceived,
      });
      return;
    }
    pendengar?.get(PERISTIWA.DialogMessageReceived)?.({
      message: pesan.pesan,
      origin: window.location.origin,
      type: PERISTIWA.DialogMessageReceived,
    });
  }

  #tolakan(alamat: string): Readonly<Record<string, unknown>> | null {
    if (this.#terbuka !== null) return gagal(GALAT.sudahTerbuka, "A dialog is already open from this page.");
    const url = URL.canParse(alamat) ? new URL(alamat) : null;
    const { origin } = window.location;
    // This machine alone is trusted without https, as browsers do.
    if (url?.protocol === "http:" && url.origin !== origin) {
      return gagal(GALAT.bukanHttps, "The address must begin with https.");
    }
    return url?.origin === origin
      ? null
      : gagal(GALAT.asal, "The address is not of the add-in's own origin.");
  }

  #dialog(pendengar: Map<string, Penerima>): object {
    const masih = (): void => {
      if (this.#terbuka !== pendengar) throw new Error("The dialog is closed.");
    };
    return {
      addEventHandler: (peristiwa: string, penerima: Penerima): void => {
        pendengar.set(peristiwa, penerima);
      },
      messageChild: (pesan: unknown): void => {
        masih();
        this.#kirim({ jenis: "keAnak", pesan: hanyaTeks(pesan) });
      },
      close: (): void => {
        masih();
        this.#terbuka = null;
        this.#kirim({ jenis: "tutupDialog" });
      },
    };
  }
}

function persen(nilai: unknown): number {
  if (nilai === undefined) return BAWAAN;
  if (typeof nilai !== "number" || !(nilai > 0 && nilai <= 100)) {
    throw new RangeError("The size of a dialog is given in percent of the screen.");
  }
  return nilai;
}

/** The dialog's side; it has no more of Office than this. */
export class IsiDialog {
  readonly #kirim: (pesan: DariDialog) => void;
  #penerima: Penerima | null = null;

  constructor(kirim: (pesan: DariDialog) => void) {
    this.#kirim = kirim;
  }

  readonly ui = {
    messageParent: (pesan: unknown): void => {
      this.#kirim({ jenis: "keInduk", pesan: hanyaTeks(pesan) });
    },
    addHandlerAsync: (peristiwa: string, penerima: Penerima, selesai?: SaatSelesai): void => {
      if (peristiwa === PERISTIWA.DialogParentMessageReceived) this.#penerima = penerima;
      queueMicrotask(() => selesai?.(berhasil()));
    },
  };

  terima({ pesan }: Extract<KeDialog, { jenis: "keAnak" }>): void {
    this.#penerima?.({
      message: pesan,
      origin: window.location.origin,
      type: PERISTIWA.DialogParentMessageReceived,
    });
  }
}
