import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { format, resolveConfig } from "prettier";
import { startVitest } from "vitest/node";
import { dokumenAcak, UJI_BERKAS } from "./acak/dokumen.ts";

const AKAR = resolve(import.meta.dirname, "..");
const TUJUAN = join(AKAR, "docs/acak.md");

/** How many times the cases of the suite, unless the command line names another number; about five minutes of one core. */
const KALI = 10;

/** Test files that import fast-check, as paths from the root. */
function berkasProperti(): string[] {
  return readdirSync(join(AKAR, "test"), { recursive: true, encoding: "utf8" })
    .map((nama) => `test/${nama.replaceAll("\\", "/")}`)
    .filter((nama) => nama.endsWith(".test.ts"))
    .filter((nama) => readFileSync(join(AKAR, nama), "utf8").includes('from "fast-check"'));
}

/** Lets every property try many more cases than the suite does, and writes down what was tried; fails when one fails. */
async function jalankan(kali: number, benih: number): Promise<void> {
  process.env["ACAK"] = String(kali);
  process.env["ACAK_BENIH"] = String(benih);
  const berkas = [...new Set([...berkasProperti(), ...UJI_BERKAS])];
  const vitest = await startVitest("test", berkas, {
    root: AKAR,
    project: ["inti"],
    watch: false,
    testTimeout: 3_600_000,
  });
  const modul = vitest.state.getTestModules();
  await vitest.close();
  if (modul.length === 0 || modul.some((m) => !m.ok())) {
    process.exitCode = 1;
    return;
  }
  const gaya = await resolveConfig(TUJUAN);
  const isi = dokumenAcak(modul, { kali, benih });
  writeFileSync(TUJUAN, await format(isi, { ...gaya, parser: "markdown" }));
}

const [kali = KALI, benih = Date.now() % 2 ** 31] = process.argv.slice(2).map(Number);
await jalankan(kali, benih);
