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
 * @param {(uji: object | undefined) => void} apa.sedang told which test begins, and with undefined that it ended
 * @returns {Promise<{ uji: object[]; gagalMuat: object[] }>} the tests that ran, and the files that could not be loaded
 */
export async function jalankanUji({ berkas, muat, pilihan, sampaiGagal, sedang }) {
  let gagal = false;
  const lewati = (uji) => (sampaiGagal && gagal) || (pilihan !== undefined && !pilihan.has(kenalUji(uji)));
  const hasil = await startTests([...berkas], {
    config: SETELAN,
    importFile: (nama) => {
      if (!(sampaiGagal && gagal)) muat(nama);
    },
    onCollected: (semua) => {
      gagal ||= semua.some((satu) => satu.result?.state === "fail");
    },
    onBeforeRunTask: (uji) => {
      if (lewati(uji)) uji.mode = "skip";
    },
    onBeforeTryTask: (uji) => sedang(uji),
    onAfterRunTask: (uji) => {
      sedang(undefined);
      gagal ||= uji.result?.state === "fail";
    },
  });
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
