import { bacaBukuKerja } from "../src/workbook/baca.ts";
import type { Grid } from "../src/workbook/grid.ts";
import { BESAR } from "../test/workbook/mutasi/besar.ts";

const KALI = 9;

/** Median of the processor's milliseconds one reading takes: what else runs on the machine hardly counts. */
function milidetik(grids: readonly Grid[]): number {
  bacaBukuKerja(grids);
  const lama = Array.from({ length: KALI }, () => {
    const mulai = process.cpuUsage();
    bacaBukuKerja(grids);
    return process.cpuUsage(mulai).user / 1000;
  });
  return lama.sort((a, b) => a - b)[Math.floor(KALI / 2)] ?? 0;
}

console.log("processor ms per reading (median): 250, 500, 1000 and 2000 rows of 50 columns");
for (const [bentuk, buat] of Object.entries(BESAR)) {
  if (bentuk === "sheets of the same form") continue;
  const perIku = bentuk === "three rows for each IKU" ? 3 : bentuk === "tables one under another" ? 4 : 1;
  const ms = [250, 500, 1000, 2000].map((baris) => milidetik(buat(Math.round(baris / perIku))).toFixed(1));
  console.log(`${bentuk.padEnd(36)} ${ms.map((m) => m.padStart(8)).join("")}`);
}
