import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { defineConfig } from "vitest/config";

/** Left to itself Vitest keeps one core for its own process, which on a machine of two is half of it for little work. */
const PEKERJA = Math.max(2, availableParallelism() - 1);

/** `ACAK=10 npx vitest …` lets every property try ten times its cases. */
const FAST_CHECK = process.env["ACAK"] === undefined ? {} : { "fast-check": resolve("scripts/acak/kali.ts") };

export default defineConfig({
  resolve: { alias: FAST_CHECK },
  test: {
    // In this order our line stands above the runner's own summary.
    reporters: ["./scripts/acak/pelapor.ts", "default"],
    // Ends a test that hangs; a slow machine is no failure.
    testTimeout: 180_000,
    maxWorkers: PEKERJA,
    setupFiles: ["test/siapkanBahasa.ts", "test/siapkanAcak.ts"],
    projects: [
      {
        extends: true,
        test: {
          name: "inti",
          include: ["test/**/*.test.ts"],
          exclude: ["test/e2e/**"],
          // Every test opens a workbook and an Excel of its own, so the files share a process: one each doubles the time.
          isolate: false,
        },
      },
      {
        extends: true,
        test: { name: "bench", include: [], benchmark: { include: ["bench/**/*.bench.ts"] } },
      },
      {
        extends: true,
        test: {
          name: "e2e",
          include: ["test/e2e/**/*.test.ts"],
          globalSetup: "test/e2e/siapkan.ts",
          // The files share a browser, and its page that has the workbench compiled: one each costs ten seconds more.
          isolate: false,
          // A busy machine may be slow; every wait inside a test ends after a minute.
          testTimeout: 300_000,
          hookTimeout: 300_000,
          expect: { poll: { timeout: 60_000 } },
          maxWorkers: 2,
          // After the quick tests, for a browser wants the machine for itself.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
