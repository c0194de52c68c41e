import type { EntriPeristiwa, Jawaban } from "../../richapi/pesan.ts";
import type { Penjawab } from "../../pustaka/sambung.ts";
import { SALAM, type DariPanel, type KePanel, type SetelanExcel } from "../pesan.ts";

export interface PendengarSaluran {
  setelan(setelan: SetelanExcel, tampak: boolean): void;
  perintah(fungsi: string, kendali: string): Promise<boolean>;
  tampak(tampak: boolean): void;
  dialog(pesan: Extract<KePanel, { jenis: "keInduk" | "ditutup" }>): void;
}

/** The pane's end of the channel: carries Excel's requests to the workbench page and its answers back. */
export class Saluran implements Penjawab {
  readonly #port: MessagePort;
  readonly #pendengar: PendengarSaluran;
  readonly #menunggu = new Map<
    number,
    { selesai: (jawaban: Jawaban) => void; gagal: (galat: Error) => void }
  >();
  #nomor = 0;
  #penerima: ((entri: readonly EntriPeristiwa[]) => void) | null = null;

  constructor(pendengar: PendengarSaluran) {
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    this.#pendengar = pendengar;
    port1.onmessage = ({ data }: MessageEvent<KePanel>) => {
      this.#terima(data);
    };
    window.parent.postMessage(SALAM, window.location.origin, [port2]);
  }

  executeAsync(_: unknown, bendera: number, { Body }: { readonly Body: unknown }): Promise<Jawaban> {
    const nomor = ++this.#nomor;
    return new Promise((selesai, gagal) => {
      this.#menunggu.set(nomor, { selesai, gagal });
      this.kirim({ jenis: "minta", nomor, bendera, badan: JSON.stringify(Body) });
    });
  }

  dengarkan(penerima: (entri: readonly EntriPeristiwa[]) => void): void {
    this.#penerima = penerima;
  }

  kirim(pesan: DariPanel): void {
    this.#port.postMessage(pesan);
  }

  #terima(pesan: KePanel): void {
    switch (pesan.jenis) {
      case "setelan":
        this.#pendengar.setelan(pesan.setelan, pesan.tampak);
        break;
      case "jawab":
        this.#ambil(pesan.nomor)?.selesai(pesan.jawaban);
        break;
      case "gagal":
        this.#ambil(pesan.nomor)?.gagal(new Error(pesan.pesan));
        break;
      case "peristiwa":
        this.#penerima?.(pesan.entri);
        break;
      case "perintah": {
        const { nomor } = pesan;
        void this.#pendengar.perintah(pesan.fungsi, pesan.kendali).then((dikenal) => {
          this.kirim({ jenis: "perintahSelesai", nomor, dikenal });
        });
        break;
      }
      case "tampak":
        this.#pendengar.tampak(pesan.tampak);
        break;
      case "keInduk":
      case "ditutup":
        this.#pendengar.dialog(pesan);
    }
  }

  #ambil(nomor: number) {
    const tunggu = this.#menunggu.get(nomor);
    this.#menunggu.delete(nomor);
    return tunggu;
  }
}
