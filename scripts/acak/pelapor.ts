import type { Reporter, TestModule, Vitest } from "vitest/node";
import { jumlahKasus, properti } from "./hitungan.ts";

/**
 * One line before the runner's own summary: how many tests of the run tried random cases, how many cases, and how many of
 * those tests failed. Nothing where there was none.
 */
export default class PelaporAcak implements Reporter {
  private vitest: Vitest | undefined;

  onInit(vitest: Vitest): void {
    this.vitest = vitest;
  }

  onTestRunEnd(modul: readonly TestModule[]): void {
    const semua = properti(modul);
    if (semua.length === 0) return;
    const gagal = semua.filter((p) => !p.lulus).length;
    this.vitest?.logger.log(
      `\n fast-check: ${semua.length} property tests, ${jumlahKasus(semua)} random cases, ` +
        (gagal === 0 ? "none failing" : `${gagal} failing`),
    );
  }
}
