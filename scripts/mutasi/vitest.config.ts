import { defineConfig } from "vitest/config";

/** The tests that judge a mutant: those beside the mirrored folder, `scoring` unless the environment says another. */
const BAGIAN = process.env["BAGIAN"] ?? "scoring";

export default defineConfig({
  test: {
    include: [`test/${BAGIAN}/**/*.test.ts`],
    setupFiles: "test/siapkanBahasa.ts",
    testTimeout: 60_000,
  },
});
