import { fileURLToPath } from "node:url";

/** The part of `src/` and `test/`, and the name of the report; `jalankan.js` sets both. */
const BAGIAN = process.env["BAGIAN"] ?? "scoring";
const LAPORAN = process.env["LAPORAN"] ?? BAGIAN;

export default {
  mutate: [`src/${BAGIAN}/**/*.ts`],
  testRunner: "satu-proses",
  plugins: [fileURLToPath(new URL("./pelari.js", import.meta.url))],
  ignorePatterns: [
    "dist",
    "lib",
    "docs",
    "assets",
    "bench",
    "peta-sumber",
    "paket",
    "scripts/mutasi/laporan",
    "test/workbook/corpus",
  ],
  concurrency: 2,
  // What a run leaves behind in the memory goes with its process.
  maxTestRunnerReuse: 100,
  // A mutant that never ends is found by counting what it runs through; this is for one that waits, on a busy machine.
  timeoutMS: 20_000,
  thresholds: { high: 95, low: 85, break: 85 },
  reporters: ["clear-text", "progress-append-only", "json"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: `scripts/mutasi/laporan/${LAPORAN}.json` },
  tempDirName: "scripts/mutasi/laporan/sementara",
};
