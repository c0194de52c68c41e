import type { PelayanExcel } from "../src/simulator/richapi/pelayan.ts";

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
  /** Processor time of the simulated Excel. */
  readonly msTuan: number;
  /** Processor time of the add-in and of Microsoft's library. */
  readonly msSendiri: number;
  /**
   * Longest time for which a timer of the page had to wait: processor time, so that other programs do not count, and
   * without that of the simulated Excel.
   */
  readonly msTertahan: number;
}

/** Runs a piece of work against the simulated Excel and counts what it costs. */
export async function ukur(excel: PelayanExcel, kerja: () => Promise<unknown>): Promise<Ukuran> {
  excel.nolkan();
  const tuan = ukurTuan(excel);
  const jam = ukurTertahan(() => tuan.prosesor());
  const awal = prosesor();
  try {
    await kerja();
  } finally {
    jam.henti();
    tuan.lepas();
  }
  const seluruhnya = prosesor() - awal;
  const { sync, aksi, byteMinta, byteJawab } = excel.hitungan;
  return {
    sync,
    syncBersih: excel.hitunganBersih.sync,
    aksi,
    byteMinta,
    byteJawab,
    byteTerbesar: excel.catatan.reduce((m, c) => Math.max(m, c.byteMinta, c.byteJawab), 0),
    msTuan: tuan.prosesor(),
    msSendiri: seluruhnya - tuan.prosesor(),
    msTertahan: jam.terlama(),
  };
}

/** Milliseconds of processor time this process has used. */
function prosesor(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Counts the time that the simulated Excel takes; in an office that is another process. */
function ukurTuan(excel: PelayanExcel) {
  const asli = excel.executeAsync.bind(excel);
  let jumlah = 0;
  excel.executeAsync = async (...masukan) => {
    const awal = prosesor();
    try {
      return await asli(...masukan);
    } finally {
      jumlah += prosesor() - awal;
    }
  };
  return {
    prosesor: () => jumlah,
    lepas: () => {
      excel.executeAsync = asli;
    },
  };
}

/** Watches for how long the event loop is held at most. */
function ukurTertahan(tuan: () => number) {
  let terlama = 0;
  let lalu = prosesor() - tuan();
  const catat = (): void => {
    const kini = prosesor() - tuan();
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
