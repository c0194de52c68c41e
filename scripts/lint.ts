/** `npm run lint`: every check beside the others, each one's words when it is done. Fails when one of them does. */
import { spawn } from "node:child_process";
import { resolve } from "node:path";

const AKAR = resolve(import.meta.dirname, "..");

/** What Node runs, with its arguments. */
const PEMERIKSAAN = [
  ["node_modules/eslint/bin/eslint.js", "."],
  ["node_modules/typescript/bin/tsc", "--noEmit"],
  ["node_modules/prettier/bin/prettier.cjs", "--check", "--log-level=warn", "."],
  ["--import=tsx", "scripts/periksa.ts"],
];

function jalankan(argumen: readonly string[]): Promise<boolean> {
  return new Promise((selesai) => {
    const anak = spawn(process.execPath, argumen, { cwd: AKAR });
    const keluaran: Buffer[] = [];
    for (const aliran of [anak.stdout, anak.stderr]) aliran.on("data", (b: Buffer) => keluaran.push(b));
    anak.on("close", (kode) => {
      process.stdout.write(Buffer.concat(keluaran));
      selesai(kode === 0);
    });
  });
}

const hasil = await Promise.all(PEMERIKSAAN.map(jalankan));
process.exitCode = hasil.every(Boolean) ? 0 : 1;
