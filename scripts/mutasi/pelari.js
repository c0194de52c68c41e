import { createRequire } from "node:module";
import { basename, join } from "node:path";
import { PluginKind, declareClassPlugin } from "@stryker-mutator/api/plugin";
import {
  DryRunStatus,
  TestStatus,
  determineHitLimitReached,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";
import { berkasUji, bungkus } from "./bungkus.js";
import { fastCheckHemat } from "./fastCheckHemat.js";
import { jalankanUji, kenalBerkas, kenalUji, namaUji } from "./jalankanUji.js";

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
    const bagian = process.env["BAGIAN"] ?? "scoring";
    this.berkas = berkasUji(bagian);
    this.mulai = await bungkus(this.berkas, bagian);
    this.penangkap = new Map();
  }

  async dryRun(pilihan) {
    Object.assign(PAPAN, {
      activeMutant: undefined,
      mutantCoverage: undefined,
      hitCount: undefined,
      hitLimit: undefined,
    });
    const hasil = await this.jalankan(undefined, { sampaiGagal: !pilihan.disableBail, sumberDahulu: true });
    return { ...hasil, mutantCoverage: PAPAN.mutantCoverage };
  }

  async mutantRun(pilihan) {
    Object.assign(PAPAN, {
      activeMutant: pilihan.activeMutant.id,
      mutantCoverage: undefined,
      hitCount: 0,
      hitLimit: pilihan.hitLimit,
    });
    const penangkap = this.penangkapDari(pilihan.activeMutant.fileName);
    const hasil = await this.jalankan(pilihan.testFilter, { sampaiGagal: !pilihan.disableBail, penangkap });
    for (const { id, status } of hasil.tests) {
      const [nama] = id.split("#");
      if (status === TestStatus.Failed) penangkap.set(nama, (penangkap.get(nama) ?? 0) + 1);
    }
    return toMutantRunResult(determineHitLimitReached(PAPAN.hitCount, PAPAN.hitLimit) ?? hasil);
  }

  /** @param {readonly string[] | undefined} kenal the tests by what they are known by, all without it */
  /** How many mutants of a source each test file has noticed; before the first it is the file of the same name. */
  penangkapDari(sumber) {
    const ada = this.penangkap.get(sumber);
    if (ada !== undefined) return ada;
    const senama = `/${basename(sumber, ".ts")}.test.ts`;
    const baru = new Map(this.berkas.filter((nama) => nama.endsWith(senama)).map((nama) => [nama, 1]));
    this.penangkap.set(sumber, baru);
    return baru;
  }

  /**
   * @param kenal the tests to run, all without it; a file's name with "#" stands for all that are in it
   * @param apa.sumberDahulu load the source before any test: what a mutant does then, it does for all of them
   */
  async jalankan(kenal, { sampaiGagal, penangkap = new Map(), sumberDahulu = false }) {
    const pilihan = kenal === undefined ? undefined : new Set(kenal);
    // Those first that are likeliest to fail: most mutants then need a single file.
    const berkas = this.berkas
      .filter((nama) => kenal === undefined || kenal.some((satu) => satu.startsWith(kenalBerkas(nama))))
      .sort((a, b) => (penangkap.get(b) ?? 0) - (penangkap.get(a) ?? 0));
    const muat = this.mulai(this.muatPaket);
    await muat.siapkan();
    if (sumberDahulu) muat.sumber();
    const { uji, gagalMuat } = await jalankanUji({
      berkas,
      muat: (nama) => muat.berkas[nama](),
      pilihan,
      sampaiGagal,
      sedang: (kenalIni) => {
        PAPAN.currentTestId = kenalIni;
      },
    });
    PAPAN.currentTestId = undefined;
    const termuat = berkas.filter((nama) => !gagalMuat.some((satu) => satu.berkas === nama)).map(hasilMuat);
    const tests = [...uji.map(hasilUji), ...gagalMuat.map(hasilGagalMuat), ...termuat];
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

/** The loading of a file, as a test of its own. */
function hasilMuat(berkas) {
  return { id: kenalBerkas(berkas), name: berkas, timeSpentMs: 0, status: TestStatus.Success };
}

/** A file that a mutant keeps from loading fails as a whole. */
function hasilGagalMuat({ berkas, pesan }) {
  return { ...hasilMuat(berkas), status: TestStatus.Failed, failureMessage: pesan };
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "satu-proses", PelariSatuProses)];
