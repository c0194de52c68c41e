import { jumlahkan } from "../src/simulator/richapi/hitungan.ts";
import { prosesor, prosesorUtama } from "./prosesor.ts";
import type { Tuan } from "./tuan/tuan.ts";

/** What one piece of work cost. Times are milliseconds. */
export interface Ukuran {
  readonly sync: number;
  /** Requests by which the library only releases references, after the work. */
  readonly syncBersih: number;
  readonly aksi: number;
  readonly byteMinta: number;
  readonly byteJawab: number;
  /** Largest single request or response. */
  readonly byteTerbesar: number;
  /** Bytes of the requests that write, and of what these have to say (`bytePokok`). */
  readonly byteTulis: number;
  readonly bytePokok: number;
  /** Processor time of the simulated Excel. */
  readonly msTuan: number;
  /** Processor time of the add-in and of Microsoft's library, handing messages over included. */
  readonly msSendiri: number;
  /** Longest time for which a timer of the page had to wait: processor time of its thread, so that other programs do not count. */
  readonly msTertahan: number;
}

/** Runs a piece of work against the simulated Excel and counts what it costs. */
export async function ukur(tuan: Tuan, kerja: () => Promise<unknown>): Promise<Ukuran> {
  tuan.nolkan();
  const jam = ukurTertahan();
  const awal = prosesor();
  try {
    await kerja();
  } finally {
    jam.henti();
  }
  const msSendiri = prosesor() - awal;
  const { sync, aksi, byteMinta, byteJawab } = jumlahkan(tuan.catatan, "kerja");
  return {
    sync,
    syncBersih: jumlahkan(tuan.catatan, "bersih").sync,
    aksi,
    byteMinta,
    byteJawab,
    byteTerbesar: tuan.catatan.reduce((m, c) => Math.max(m, c.byteMinta, c.byteJawab), 0),
    byteTulis: tuan.catatan.reduce((n, c) => (c.pokok > 0 ? n + c.byteMinta : n), 0),
    bytePokok: tuan.catatan.reduce((n, c) => n + c.pokok, 0),
    msTuan: tuan.ms,
    msSendiri,
    msTertahan: jam.terlama(),
  };
}

/** Watches for how long the event loop is held at most. */
function ukurTertahan() {
  let terlama = 0;
  let lalu = prosesorUtama();
  const catat = (): void => {
    const kini = prosesorUtama();
    terlama = Math.max(terlama, kini - lalu);
    lalu = kini;
  };
  const jam = setInterval(catat, 1);
  return {
    terlama: () => terlama,
    henti: () => {
      catat();
      clearInterval(jam);
    },
  };
}
