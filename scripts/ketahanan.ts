import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { format, resolveConfig } from "prettier";
import { muatBahasa } from "../src/bahasa/index.ts";
import { AKSI } from "../test/actions/ketahanan/aksi.ts";
import { jalani, type Baris } from "../test/actions/ketahanan/jalan.ts";
import { jumlahKasus, tabelMatriks } from "../test/actions/ketahanan/matriks.ts";

const TUJUAN = resolve(import.meta.dirname, "../docs/ketahanan.md");

/** Walks every action through every fault and writes the matrix; fails when a promise does not hold. */
async function jalankan(perintahRapor: number): Promise<void> {
  await muatBahasa("id");
  const semua: Baris[] = [];
  for (const aksi of AKSI) {
    const utama = /^(buatRapor|catatRapat|buatNotula)/.test(aksi.nama) ? perintahRapor : Infinity;
    const baris = await jalani(aksi, { utama, lain: 3, baca: 1 });
    console.log(`${aksi.nama}: ${jumlahKasus(baris)} kasus`);
    semua.push(...baris);
  }
  const langgar = semua.flatMap((b) => b.pelanggaran.map((p) => `${b.aksi} · ${b.gangguan} @ ${p}`));
  for (const l of langgar) console.error(l);
  if (langgar.length > 0) {
    process.exitCode = 1;
    return;
  }
  const gaya = await resolveConfig(TUJUAN);
  writeFileSync(TUJUAN, await format(dokumen(semua, perintahRapor), { ...gaya, parser: "markdown" }));
}

function dokumen(semua: readonly Baris[], perintahRapor: number): string {
  const [tetap, selesai, sebagian] = (["tetap", "selesai", "sebagian"] as const).map((k) =>
    semua.reduce((n, b) => n + b[k], 0),
  );
  return `# Ketahanan · what happens when something goes wrong

Excel carries a request out command by command and takes nothing back when one fails. This table, written by
\`npm run ketahanan\`, breaks every action at every request, and inside the request that writes at every command of it${
    perintahRapor === Infinity ? "" : `, for a rapor or minutes at ${perintahRapor} commands spread evenly`
  }. ${jumlahKasus(semua)} cases: right after the fault the workbook was as before
in ${tetap} (_tetap_), finished in ${selesai} (_selesai_), and partly written in ${sebagian} (_sebagian_).

In every case, without exception:

- the user's own cells hold what they held, and \`Pulihkan Warna\` gives every original fill back, from wherever it stopped;
- what was typed on the rapor and on _Tindak Lanjut_ is still in the workbook, unless somebody deleted that sheet;
- the sentence shown says what happened, what to do, and whether part of the changes may have been written;
- the same command run once more ends where it would have ended without the fault, to the last cell, look and setting.

How: a journal in the workbook's settings is the first thing a rapor writes and the last thing it removes; it holds what
was typed on the rapor and which sheets were being added, so the next run completes them. The snapshot of fills covers,
while colours are being written, both the cells coloured and those given back. On list sheets the values come after the
looks, a block of rows in one command. The request that writes also asks for what it overwrites, so that what a colleague
typed between reading and writing is put back. All of an action's changes go in one request, which is one step to undo
in Excel from ExcelApi 1.20 on; older ones have \`Pulihkan Warna\`.

Two things are not promised: rows that a colleague inserts in the source in the fraction of a second between reading and
writing shift the colours until the next run (no cell's content is touched), and what a colleague typed in that same
moment is lost if the connection breaks in it as well.

In each box: cases as before / finished / partly written. Where somebody else renamed or deleted a sheet, the workbook
counts as partly written for that alone.

${tabelMatriks(semua)}
`;
}

// Every command takes half an hour; a number on the command line is for how many of a rapor's it goes wrong instead.
await jalankan(Number(process.argv[2] ?? Infinity));
