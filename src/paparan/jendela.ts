import type { BahanPaparan, CatatanPaparan } from "../rapor/paparan/bahan.ts";
import type { HasilSimpan, Jembatan } from "./jembatan.ts";
import type { DariDialog, KeDialog } from "./pesan.ts";

/** A presentation that is open somewhere. */
export interface Tayangan {
  perbarui(bahan: BahanPaparan): void;
  tutup(): void;
}

const HALAMAN = "paparan.html";

/**
 * Opens the presentation in a window of Office of its own, to be moved to the projector.
 *
 * @param saatTutup called once when the person closes the window
 * @returns null where Office has no such window or the person or the browser does not allow it
 */
export async function bukaJendela(
  bahan: BahanPaparan,
  ketikan: readonly CatatanPaparan[],
  jembatan: Jembatan,
  saatTutup: () => void,
): Promise<Tayangan | null> {
  const dialog = await mintaDialog();
  if (dialog === null) return null;
  const kirim = (pesan: KeDialog): void => {
    dialog.messageChild(JSON.stringify(pesan));
  };
  const jawab = (nomor: number) => (hasil: HasilSimpan) => {
    kirim({ jenis: "hasil", nomor, hasil });
  };
  dialog.addEventHandler(Office.EventType.DialogMessageReceived, (kabar) => {
    if (!("message" in kabar)) return;
    const pesan = JSON.parse(kabar.message) as DariDialog;
    switch (pesan.jenis) {
      case "siap":
        kirim({ jenis: "buka", bahan, ketikan });
        break;
      case "ikuti":
        jembatan.ikuti(pesan.sel);
        break;
      case "ingat":
        jembatan.ingat(pesan.ketikan);
        break;
      case "simpan":
        void jembatan.simpan(pesan.catatan, pesan.bolehBuat).then(jawab(pesan.nomor));
        break;
      case "tutup":
        jembatan.tutup();
    }
  });
  // Closed by the person (12006), or its page could not be shown: either way it is gone.
  dialog.addEventHandler(Office.EventType.DialogEventReceived, saatTutup);
  return {
    perbarui: (baru) => {
      kirim({ jenis: "perbarui", bahan: baru });
    },
    tutup: () => {
      dialog.close();
    },
  };
}

function mintaDialog(): Promise<Office.Dialog | null> {
  if (!Office.context.requirements.isSetSupported("DialogApi", "1.2")) return Promise.resolve(null);
  const alamat = new URL(HALAMAN, document.baseURI).href;
  return new Promise((selesai) => {
    Office.context.ui.displayDialogAsync(alamat, { height: 100, width: 100 }, ({ status, value }) => {
      selesai(status === Office.AsyncResultStatus.Succeeded ? value : null);
    });
  });
}
