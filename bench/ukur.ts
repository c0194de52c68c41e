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
  /** Longest time for which a timer of the page had to wait, without the time of the simulated Excel. */
  readonly msTertahan: number;
}

/** Runs a piece of work against the simulated Excel and counts what it costs. */
export async function ukur(excel: PelayanExcel, kerja: () => Promise<unknown>): Promise<Ukuran> {
  excel.nolkan();
  const tuan = ukurTuan(excel);
  const jam = ukurTertahan(() => tuan.dinding());
  const awal = process.cpuUsage();
  try {
    await kerja();
  } finally {
    jam.henti();
    tuan.lepas();
  }
  const { user, system } = process.cpuUsage(awal);
  const { sync, aksi, byteMinta, byteJawab } = excel.hitungan;
  return {
    sync,
    syncBersih: excel.hitunganBersih.sync,
    aksi,
    byteMinta,
    byteJawab,
    byteTerbesar: excel.catatan.reduce((m, c) => Math.max(m, c.byteMinta, c.byteJawab), 0),
    msTuan: tuan.prosesor(),
    msSendiri: (user + system) / 1000 - tuan.prosesor(),
    msTertahan: jam.terlama(),
  };
}

/** Counts the time that the simulated Excel takes; in an office that is another process. */
function ukurTuan(excel: PelayanExcel) {
  const asli = excel.executeAsync.bind(excel);
  let mikro = 0;
  let dinding = 0;
  excel.executeAsync = async (...masukan) => {
    const [awal, mulai] = [process.cpuUsage(), performance.now()];
    try {
      return await asli(...masukan);
    } finally {
      const { user, system } = process.cpuUsage(awal);
      mikro += user + system;
      dinding += performance.now() - mulai;
    }
  };
  return {
    prosesor: () => mikro / 1000,
    dinding: () => dinding,
    lepas: () => {
      excel.executeAsync = asli;
    },
  };
}

/** Watches for how long the event loop is held at most. */
function ukurTertahan(dindingTuan: () => number) {
  let terlama = 0;
  let lalu = performance.now();
  let tuanLalu = dindingTuan();
  const catat = (): void => {
    const [kini, tuan] = [performance.now(), dindingTuan()];
    terlama = Math.max(terlama, kini - lalu - (tuan - tuanLalu));
    [lalu, tuanLalu] = [kini, tuan];
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
