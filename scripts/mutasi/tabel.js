import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { format, resolveConfig } from "prettier";

const LAPORAN = "scripts/mutasi/laporan";
const TUJUAN = "docs/mutasi.md";

/** The columns, in order, with what Stryker calls them. */
const KOLOM = [
  ["killed", "Killed"],
  ["endless", "Timeout"],
  ["survived", "Survived"],
  ["reached by no test", "NoCoverage"],
];

/**
 * Writes the scores of all reports there are into the docs.
 *
 * @param {string} akar the project's folder
 */
export async function tulisTabel(akar) {
  const perFolder = new Map();
  for (const [berkas, mutan] of hasilTerkini(akar)) {
    const folder = dirname(berkas);
    perFolder.set(folder, [...(perFolder.get(folder) ?? []), { berkas, mutan }]);
  }
  const tujuan = join(akar, TUJUAN);
  const gaya = await resolveConfig(tujuan);
  const isi = dokumen(
    akar,
    [...perFolder].sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  writeFileSync(tujuan, await format(isi, { ...gaya, parser: "markdown" }));
}

/** The mutants of every file as it is now: a report on a file that changed since tells nothing about it. */
function hasilTerkini(akar) {
  const hasil = new Map();
  for (const laporan of semuaLaporan(join(akar, LAPORAN))) {
    const { files } = JSON.parse(readFileSync(laporan, "utf8"));
    for (const [berkas, { source, mutants }] of Object.entries(files)) {
      const kini = join(akar, berkas);
      if (existsSync(kini) && readFileSync(kini, "utf8") === source) hasil.set(berkas, mutants);
    }
  }
  return hasil;
}

/** The oldest first, so that of two on the same file the newer one stands. */
function semuaLaporan(folder) {
  return readdirSync(folder)
    .filter((nama) => nama.endsWith(".json"))
    .map((nama) => join(folder, nama))
    .sort((a, b) => statSync(a).mtimeMs - statSync(b).mtimeMs);
}

function dokumen(akar, perFolder) {
  const judul = [
    "folder",
    "files",
    "of",
    "mutants",
    ...KOLOM.map(([nama]) => nama),
    "score, %",
    "of constants",
  ];
  const baris = perFolder.map(([folder, isi]) =>
    angkaBaris(`\`${folder}\``, jumlahBerkas(akar, folder), isi),
  );
  const semua = angkaBaris(
    "together",
    perFolder.reduce((n, [folder]) => n + jumlahBerkas(akar, folder), 0),
    perFolder.flatMap(([, isi]) => isi),
  );
  return `# Mutasi · would a test notice?

Written by \`npm run mutate\`. A mutant is the source with one small change (\`>=\` for \`>\`, a condition always true, a text
empty); it is killed when a test of the same part fails, and survives when all pass. The score is the share killed, those
that would never end among them; below 85 the command fails. Mutants of constants, such as the wordings of a list, count like
all others; they are the last column.

${tabel([judul, judul.map((_, ke) => (ke === 0 ? ":--" : "--:")), ...baris, semua])}

The first number is of files whose report is of their source as it is here, the second of all files of that folder (some hold types only): the
others, and folders that are not listed, have not been run since they changed. Not asked are the tests that open
workbooks as files, damage them or make up sheets at random, or read tables of thousands of rows (\`TANPA\` in
\`scripts/mutasi/bungkus.js\`): a rule that only they know counts as untested. The cells of the same workbooks are read. A
property tries at most 50 cases, always the same ones.
`;
}

function jumlahBerkas(akar, folder) {
  return readdirSync(join(akar, folder)).filter((nama) => nama.endsWith(".ts")).length;
}

function angkaBaris(nama, berkas, isi) {
  const mutan = isi
    .flatMap((satu) => satu.mutan)
    .filter((satu) => KOLOM.some(([, status]) => status === satu.status));
  const [mati, tanpaAkhir, ...hidup] = KOLOM.map(
    ([, status]) => mutan.filter((m) => m.status === status).length,
  );
  const skor = mutan.length === 0 ? "" : ((100 * (mati + tanpaAkhir)) / mutan.length).toFixed(1);
  const tetapan = mutan.filter((m) => m.static === true).length;
  return [nama, isi.length, berkas, mutan.length, mati, tanpaAkhir, ...hidup, skor, tetapan];
}

function tabel(baris) {
  return baris.map((kotak) => `| ${kotak.join(" | ")} |`).join("\n");
}
