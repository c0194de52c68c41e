import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { DariPanel } from "../../../src/simulator/workbench/pesan.ts";
import { DialogPanel, IsiDialog, PERISTIWA } from "../../../src/simulator/workbench/standin/dialog.ts";

const PANEL = "http://localhost:4100/panel/taskpane.html";
const HALAMAN = "http://localhost:4100/panel/paparan.html";

interface Hasil {
  readonly status: string;
  readonly value: {
    addEventHandler(peristiwa: string, penerima: (arg: unknown) => void): void;
    messageChild(pesan: unknown): void;
    close(): void;
  };
  readonly error: { readonly code: number } | null;
}

let dikirim: DariPanel[];
let panel: DialogPanel;

beforeEach(() => {
  vi.stubGlobal("window", { location: new URL(PANEL) });
  dikirim = [];
  panel = new DialogPanel((pesan) => dikirim.push(pesan));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const buka = (alamat: unknown = HALAMAN, opsi: object = {}): Promise<Hasil> =>
  new Promise((selesai) => {
    panel.displayDialogAsync(alamat, opsi, (hasil) => {
      selesai(hasil as unknown as Hasil);
    });
  });

describe("a dialog of the workbench opens as Office's does", () => {
  it("at an address of the add-in's own origin, 80 % of the screen unless told otherwise", async () => {
    expect(await buka()).toMatchObject({ status: "succeeded", error: null });
    expect(dikirim).toEqual([{ jenis: "bukaDialog", alamat: HALAMAN, lebar: 80, tinggi: 80 }]);
  });

  it.each([
    ["another origin", "https://example.org/paparan.html", 12004],
    ["a relative address", "paparan.html", 12004],
    ["another machine without https", "http://example.org/paparan.html", 12005],
  ])("and refuses %s", async (_, alamat, code) => {
    expect(await buka(alamat)).toMatchObject({ status: "failed", error: { code } });
    expect(dikirim).toEqual([]);
  });

  it("and refuses a second one while one is open", async () => {
    const { value } = await buka();
    expect(await buka()).toMatchObject({ error: { code: 12007 } });
    value.close();
    expect(await buka()).toMatchObject({ status: "succeeded" });
  });

  it("and takes sizes in percent only", () => {
    expect(() => {
      panel.displayDialogAsync(HALAMAN, { width: 1920 });
    }).toThrow(RangeError);
  });
});

describe("pane and dialog talk", () => {
  it("in strings, to whoever listens", async () => {
    const { value } = await buka();
    const diterima: unknown[] = [];
    panel.terima({ jenis: "keInduk", pesan: "belum ada yang mendengar" });
    value.addEventHandler(PERISTIWA.DialogMessageReceived, (arg) => diterima.push(arg));
    panel.terima({ jenis: "keInduk", pesan: "halo" });
    expect(diterima).toMatchObject([{ message: "halo", origin: "http://localhost:4100" }]);
    expect(() => {
      value.messageChild({ jenis: "buka" });
    }).toThrow(TypeError);
    value.messageChild("buka");
    expect(dikirim.at(-1)).toEqual({ jenis: "keAnak", pesan: "buka" });
  });

  it("until the person closes it, which the pane is told with 12006", async () => {
    const { value } = await buka();
    const kabar: unknown[] = [];
    value.addEventHandler(PERISTIWA.DialogEventReceived, (arg) => kabar.push(arg));
    panel.terima({ jenis: "ditutup" });
    expect(kabar).toMatchObject([{ error: 12006 }]);
    expect(() => {
      value.messageChild("masih ada?");
    }).toThrow("closed");
  });

  it("from inside the dialog likewise", () => {
    const keInduk: unknown[] = [];
    const dialog = new IsiDialog((pesan) => keInduk.push(pesan));
    const diterima: unknown[] = [];
    dialog.terima({ jenis: "keAnak", pesan: "terlalu awal" });
    dialog.ui.addHandlerAsync(PERISTIWA.DialogParentMessageReceived, (arg) => diterima.push(arg));
    dialog.terima({ jenis: "keAnak", pesan: "buka" });
    expect(diterima).toMatchObject([{ message: "buka" }]);
    dialog.ui.messageParent("siap");
    expect(keInduk).toEqual([{ jenis: "keInduk", pesan: "siap" }]);
    expect(() => {
      dialog.ui.messageParent({ jenis: "siap" });
    }).toThrow(TypeError);
  });
});
