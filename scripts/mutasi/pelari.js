import { createRequire } from "node:module";
import { join } from "node:path";
import { PluginKind, declareClassPlugin } from "@stryker-mutator/api/plugin";
import {
  DryRunStatus,
  TestStatus,
  determineHitLimitReached,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";
import { berkasUji, bungkus } from "./bungkus.js";
import { fastCheckHemat } from "./fastCheckHemat.js";
import { jalankanUji, kenalUji, namaUji } from "./jalankanUji.js";

/** Where Stryker's instrumented source looks for the mutant to be. */
const PAPAN = (globalThis.__stryker__ ??= {});

/**
 * Runs Vitest's test files inside Stryker's own process, anew for every mutant: nothing is remembered from one mutant to
 * the next, so that mutants of constants are judged too. Stryker's own runner for Vitest starts a Vitest for every
 * mutant, a second of work each; this one needs a few hundredths.
 */
class PelariSatuProses {
  static inject = [];

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    const akar = createRequire(join(process.cwd(), "package.json"));
    const pengganti = { vitest: await import("vitest"), "fast-check": fastCheckHemat(akar("fast-check")) };
    this.muatPaket = (nama) => pengganti[nama] ?? akar(nama);
    this.berkas = berkasUji(process.env["BAGIAN"] ?? "scoring");
    this.mulai = await bungkus(this.berkas);
  }

  async dryRun(pilihan) {
    Object.assign(PAPAN, {
      activeMutant: undefined,
      mutantCoverage: undefined,
      hitCount: undefined,
      hitLimit: undefined,
    });
    const hasil = await this.jalankan(undefined, !pilihan.disableBail);
    return { ...hasil, mutantCoverage: PAPAN.mutantCoverage };
  }

  async mutantRun(pilihan) {
    Object.assign(PAPAN, {
      activeMutant: pilihan.activeMutant.id,
      mutantCoverage: undefined,
      hitCount: 0,
      hitLimit: pilihan.hitLimit,
    });
    const hasil = await this.jalankan(pilihan.testFilter, !pilihan.disableBail);
    return toMutantRunResult(determineHitLimitReached(PAPAN.hitCount, PAPAN.hitLimit) ?? hasil);
  }

  /** @param {readonly string[] | undefined} kenal the tests by what they are known by, all without it */
  async jalankan(kenal, sampaiGagal) {
    const pilihan = kenal === undefined ? undefined : new Set(kenal);
    const berkas = this.berkas.filter(
      (nama) => kenal === undefined || kenal.some((satu) => satu.startsWith(`${nama}#`)),
    );
    const muat = this.mulai(this.muatPaket);
    await muat.siapkan();
    const { uji, gagalMuat } = await jalankanUji({
      berkas,
      muat: (nama) => muat.berkas[nama](),
      pilihan,
      sampaiGagal,
      sedang: (satu) => {
        PAPAN.currentTestId = satu && kenalUji(satu);
      },
    });
    const tests = [...uji.map(hasilUji), ...gagalMuat.map(hasilGagalMuat)];
    return { status: DryRunStatus.Complete, tests };
  }
}

function hasilUji(uji) {
  const dasar = {
    id: kenalUji(uji),
    name: namaUji(uji),
    fileName: join(process.cwd(), uji.file.filepath),
    timeSpentMs: uji.result.duration ?? 0,
  };
  if (uji.result.state === "pass") return { ...dasar, status: TestStatus.Success };
  return { ...dasar, status: TestStatus.Failed, failureMessage: uji.result.errors?.[0]?.message ?? "failed" };
}

/** A file that a mutant keeps from loading fails as a whole. */
function hasilGagalMuat({ berkas, pesan }) {
  return { id: `${berkas}#`, name: berkas, timeSpentMs: 0, status: TestStatus.Failed, failureMessage: pesan };
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "satu-proses", PelariSatuProses)];
