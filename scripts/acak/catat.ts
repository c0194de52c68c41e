import fc from "fast-check";
import { TestRunner } from "vitest";
import { jenisDalam, type JenisMusuh } from "./jenisMusuh.ts";

/** What fast-check did in one test. */
export interface CatatanAcak {
  /** Seed of each property, in the order they ran; with it the same cases come again. */
  readonly benih: number[];
  /** Cases tried. */
  kasus: number;
  /** Cases drawn, but not tried, for the property does not speak of them. */
  dilewati: number;
  /** Cases that held at least one text of a kind; counted only where more cases than usual are asked for. */
  readonly musuh: Partial<Record<JenisMusuh, number>>;
}

declare module "vitest" {
  interface TaskMeta {
    acak?: CatatanAcak;
  }
}

/** Looking into every case takes time that the ordinary run has no use for. */
const LIHAT_ISI = process.env["ACAK"] !== undefined;

/** fast-check is one for all test files of a process, while this module is loaded anew after a test that resets modules. */
const TERPASANG = Symbol.for("rapor-iku: random cases are counted");

// A plugin and not a reporter: whatever reports a failure, fast-check itself or what a test sets, stays as it is.
if (!(TERPASANG in globalThis)) {
  Object.assign(globalThis, { [TERPASANG]: true });
  fc.installGlobalPlugin(() => ({
    ...(LIHAT_ISI
      ? {
          decorateRun: (coba) => (isi: unknown) => {
            const musuh = catatan()?.musuh;
            if (musuh !== undefined)
              for (const jenis of jenisDalam(isi)) musuh[jenis] = (musuh[jenis] ?? 0) + 1;
            return coba(isi);
          },
        }
      : {}),
    onAllRunsComplete: ({ seed, numRuns, numSkips }) => {
      const ini = catatan();
      if (ini === undefined) return;
      ini.benih.push(seed);
      ini.kasus += numRuns;
      ini.dilewati += numSkips;
    },
  }));
}

/** The notes of the running test; there is none while a file is being loaded. */
function catatan(): CatatanAcak | undefined {
  const uji = TestRunner.getCurrentTest();
  if (uji === undefined) return undefined;
  return (uji.meta.acak ??= { benih: [], kasus: 0, dilewati: 0, musuh: {} });
}
