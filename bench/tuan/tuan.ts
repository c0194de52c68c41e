import { fork } from "node:child_process";
import { join } from "node:path";
import { muatPustakaExcel } from "../../src/simulator/pustaka/node.ts";
import type { Penjawab } from "../../src/simulator/pustaka/sambung.ts";
import { pasangPenjawab } from "../../src/simulator/pustaka/sesi.ts";
import type { EntriPeristiwa, Jawaban } from "../../src/simulator/richapi/pesan.ts";
import type { CatatanTuan, Kabar, Minta } from "./pesan.ts";

/** A simulated Excel in another process, put in Excel's place in this one. */
export interface Tuan {
  /** Requests since the start or the last `nolkan`, oldest first. */
  readonly catatan: readonly CatatanTuan[];
  /** Milliseconds of processor time it took to answer them. */
  readonly ms: number;
  nolkan(): void;
  tutup(): void;
}

/** Starts one with a workbook of `n` IKU. From then on `Excel.run` works on it. */
export async function bukaTuan(n: number): Promise<Tuan> {
  const anak = fork(join(import.meta.dirname, "anak.ts"), { serialization: "advanced" });
  const kirim = (minta: Minta): boolean => anak.send(minta);
  const menunggu = new Map<number, (jawaban: Jawaban) => void>();
  let catatan: CatatanTuan[] = [];
  let ms = 0;
  let nomor = 0;
  let penerima: (entri: readonly EntriPeristiwa[]) => void = () => undefined;

  const terbuka = new Promise<string>((siap, gagal) => {
    anak.once("error", gagal);
    anak.once("exit", (kode) => {
      gagal(new Error(`the simulated Excel ended with ${String(kode)}`));
    });
    anak.on("message", (kabar: Kabar) => {
      if (kabar.jenis === "terbuka") siap(kabar.plafon);
      else if (kabar.jenis === "peristiwa") penerima(kabar.entri);
      else {
        catatan.push(kabar.catatan);
        ms += kabar.ms;
        menunggu.get(kabar.nomor)?.(kabar.jawaban);
        menunggu.delete(kabar.nomor);
      }
    });
  });
  kirim({ jenis: "buka", n });
  const penjawab: Penjawab = {
    executeAsync: (_, bendera, { Body }) =>
      new Promise((lanjut) => {
        nomor += 1;
        menunggu.set(nomor, lanjut);
        kirim({ jenis: "minta", nomor, bendera, badan: Body });
      }),
    dengarkan: (baru) => {
      penerima = baru;
    },
  };
  pasangPenjawab(muatPustakaExcel(), penjawab, await terbuka);
  return {
    get catatan() {
      return catatan;
    },
    get ms() {
      return ms;
    },
    nolkan: () => {
      catatan = [];
      ms = 0;
    },
    tutup: () => {
      anak.removeAllListeners("exit");
      anak.disconnect();
    },
  };
}
