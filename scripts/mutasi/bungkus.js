import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { Script } from "node:vm";
import { build } from "esbuild";

/**
 * Left out: the compiled package in a Node of its own judges no source; and what opens workbooks as files, damages them or
 * makes up sheets at random, or reads tables of thousands of rows, takes longer than all others together. A rule that only
 * such a test knows counts as untested.
 */
const TANPA = [
  "test/scoring/paket.test.ts",
  "test/workbook/acak.test.ts",
  "test/workbook/korpus.test.ts",
  "test/workbook/linear.test.ts",
  "test/workbook/mutasi.test.ts",
];

/**
 * The test files of one part, as paths from the root of the project.
 *
 * @param {string} bagian a folder of `test/`, as `workbook`
 * @returns {string[]}
 */
export function berkasUji(bagian) {
  return readdirSync(join("test", bagian), { recursive: true, encoding: "utf8" })
    .map((nama) => `test/${bagian}/${nama.replaceAll("\\", "/")}`)
    .filter((nama) => nama.endsWith(".test.ts") && !TANPA.includes(nama))
    .sort();
}

/** The project itself; the source being tested is Stryker's copy of it, which is the working directory. */
const PROYEK = fileURLToPath(new URL("../..", import.meta.url));

/**
 * `import.meta` means nothing in a bundle of many files: the address of each file is written into it, and that in the
 * project, for what tests read beside themselves (workbooks, shared data) is not in the copy.
 */
const alamatBerkas = {
  name: "alamat-berkas",
  setup(esbuild) {
    esbuild.onLoad({ filter: /\.ts$/, namespace: "file" }, async ({ path }) => {
      if (path.includes("node_modules")) return undefined;
      const isi = await readFile(path, "utf8");
      const asal = join(PROYEK, relative(process.cwd(), path));
      return {
        loader: "ts",
        contents: isi
          .replaceAll("import.meta.url", JSON.stringify(pathToFileURL(asal).href))
          .replaceAll("import.meta.dirname", JSON.stringify(dirname(asal))),
      };
    });
  },
};

/** The module that leads to all test files, to the source they test, and to what `test/siapkanBahasa.ts` prepares for them. */
function isiMasuk(berkas, bagian) {
  const muat = (nama) => `require(${JSON.stringify(`./${nama}`)})`;
  const sumber = readdirSync(join("src", bagian), { recursive: true, encoding: "utf8" })
    .map((nama) => `src/${bagian}/${nama.replaceAll("\\", "/")}`)
    .filter((nama) => nama.endsWith(".ts"));
  return [
    'module.exports.siapkan = () => require("./src/bahasa/index.ts").muatBahasa("en");',
    `module.exports.sumber = () => [${sumber.map(muat).join(", ")}];`,
    `module.exports.berkas = {\n${berkas.map((nama) => `${JSON.stringify(nama)}: () => ${muat(nama)},`).join("\n")}\n};`,
  ].join("\n");
}

/**
 * All test files of a part with the source they test, compiled once. Every call of the result is a new start: no module
 * remembers what the one before did. A module runs when the first test file that needs it is loaded.
 *
 * @param {readonly string[]} berkas paths from the root of the project, which is the working directory
 * @param {string} bagian the folder of `src/` that they test
 * @returns given how to load a package: `siapkan`, to be awaited first; `sumber`, which loads the source and no test; and
 *   by its path the loader of each file
 */
export async function bungkus(berkas, bagian) {
  const hasil = await build({
    stdin: { contents: isiMasuk(berkas, bagian), resolveDir: process.cwd(), loader: "js" },
    bundle: true,
    write: false,
    format: "cjs",
    platform: "node",
    target: "node20",
    external: ["vitest", "fast-check"],
    plugins: [alamatBerkas],
    logLevel: "error",
  });
  const [keluaran] = hasil.outputFiles;
  const skrip = new Script(`(function (require, module) {${keluaran.text}\n})`, {
    filename: "uji-terbungkus.cjs",
  });
  return (muat) => {
    const modul = { exports: {} };
    skrip.runInThisContext()(muat, modul);
    return modul.exports;
  };
}
