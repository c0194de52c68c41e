import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const require = createRequire(import.meta.url);
const dariVitest = createRequire(require.resolve("vitest/package.json"));
// Vitest's own copy: only there do its `describe` and `it` leave what they collect.
const { startTests } = await import(pathToFileURL(dariVitest.resolve("@vitest/runner")).href);

/** The full name of a test, with the groups around it. */
export function namaUji(uji) {
  const nama = [uji.name];
  for (let grup = uji.suite; grup; grup = grup.suite) nama.unshift(grup.name);
  return nama.join(" ").trim();
}

/** What a test is known by: its file and its full name. */
export function kenalUji(uji) {
  return `${uji.file.filepath}#${namaUji(uji)}`;
}

/** What a file does while it is loaded, and around its tests, counts as a test of its own, known by this. */
export function kenalBerkas(berkas) {
  return `${berkas}#`;
}

function semuaUji(tugas) {
  return tugas.type === "test" ? [tugas] : tugas.tasks.flatMap(semuaUji);
}

/** The settings that Vitest's runner asks for. */
const SETELAN = {
  root: process.cwd(),
  name: "mutasi",
  setupFiles: [],
  passWithNoTests: true,
  allowOnly: false,
  sequence: { seed: 1, hooks: "stack", setupFiles: "list" },
  maxConcurrency: 1,
  testTimeout: 60_000,
  hookTimeout: 60_000,
  retry: 0,
  includeTaskLocation: false,
  tags: [],
  tagsFilter: undefined,
  strictTags: false,
  chaiConfig: undefined,
  diffOptions: undefined,
};

/**
 * Runs test files in this process, one after another.
 *
 * @param {object} apa
 * @param {readonly string[]} apa.berkas paths of the files
 * @param {(nama: string) => unknown} apa.muat loads one of them
 * @param {ReadonlySet<string> | undefined} apa.pilihan the tests to run, all without it
 * @param {boolean} apa.sampaiGagal stop at the first failure
 * @param {(kenal: string) => void} apa.sedang told which test begins, or that the file around it goes on
 * @returns {Promise<{ uji: object[]; gagalMuat: object[] }>} the tests that ran, and the files that could not be loaded
 */
export async function jalankanUji({ berkas, muat, pilihan, sampaiGagal, sedang }) {
  let gagal = false;
  const terpilih = (uji) => pilihan.has(kenalUji(uji)) || pilihan.has(kenalBerkas(uji.file.filepath));
  const lewati = (uji) => (sampaiGagal && gagal) || (pilihan !== undefined && !terpilih(uji));
  const pelari = {
    config: SETELAN,
    importFile: muat,
    onBeforeRunTask: (uji) => {
      if (lewati(uji)) uji.mode = "skip";
    },
    onBeforeTryTask: (uji) => sedang(kenalUji(uji)),
    onAfterRunTask: (uji) => {
      sedang(kenalBerkas(uji.file.filepath));
      gagal ||= uji.result?.state === "fail";
    },
  };
  const hasil = [];
  // One file at a time: given all of them, the runner would load every one before the first test.
  for (const nama of berkas) {
    sedang(kenalBerkas(nama));
    const [satu] = await startTests([nama], pelari);
    hasil.push(satu);
    gagal ||= satu.result?.state === "fail";
    if (sampaiGagal && gagal) break;
  }
  return {
    uji: hasil
      .flatMap(semuaUji)
      .filter((uji) => uji.result?.state === "pass" || uji.result?.state === "fail"),
    gagalMuat: hasil
      .filter((satu) => satu.tasks.length === 0 && satu.result?.state === "fail")
      .map((satu) => ({
        berkas: satu.filepath,
        pesan: satu.result.errors?.[0]?.message ?? "cannot be loaded",
      })),
  };
}
