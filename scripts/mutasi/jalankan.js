import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { tulisTabel } from "./tabel.js";

const AKAR = fileURLToPath(new URL("../..", import.meta.url));
const STRYKER = fileURLToPath(
  new URL("./node_modules/@stryker-mutator/core/bin/stryker.js", import.meta.url),
);
const SETELAN = "scripts/mutasi/stryker.config.js";
const SEMUA = ["src/scoring", "src/workbook"];

/**
 * Runs Stryker over a folder or a file of `src/scoring` or `src/workbook`.
 *
 * @param {string} jalur from the root of the project
 * @returns {boolean} whether the score is high enough
 */
function mutasi(jalur) {
  const [, bagian] = jalur.split("/");
  const berkas = jalur.endsWith(".ts") ? jalur : `${jalur}/**/*.ts`;
  const laporan = jalur
    .replace(/^src\//u, "")
    .replaceAll("/", "-")
    .replace(/\.ts$/u, "");
  const { status } = spawnSync(process.execPath, [STRYKER, "run", SETELAN, "--mutate", berkas], {
    cwd: AKAR,
    stdio: "inherit",
    env: { ...process.env, BAGIAN: bagian, LAPORAN: laporan },
  });
  return status === 0;
}

const jalur = process.argv.slice(2).map((satu) => satu.replaceAll("\\", "/").replace(/\/$/u, ""));
const asing = jalur.find((satu) => !SEMUA.some((bagian) => satu === bagian || satu.startsWith(`${bagian}/`)));
if (asing !== undefined) {
  console.error(`${asing} is neither in ${SEMUA.join(" nor in ")}.`);
  process.exit(2);
}
const cukup = (jalur.length > 0 ? jalur : SEMUA).map(mutasi);
await tulisTabel(AKAR);
if (cukup.includes(false)) process.exitCode = 1;
