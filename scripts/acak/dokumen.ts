import { posix } from "node:path";
import type { TestModule } from "vitest/node";
import { jumlahKasus, properti, type Properti } from "./hitungan.ts";
import { SEMUA_JENIS } from "./jenisMusuh.ts";

/** The tests that open files which mean harm, or are none. */
export const UJI_BERKAS = [
  "test/simulator/cli/berkasMusuh.test.ts",
  "test/simulator/xlsx/rusak.test.ts",
] as const;

/** A test's name, with the groups it stands in, as Markdown shows it. */
const polos = (nama: string): string => nama.replaceAll(" > ", " › ").replace(/[\\`*_<>|[\]]/g, "\\$&");

const angka = (n: number): string => n.toLocaleString("en").replaceAll(",", " ");

function tabel(kepala: readonly string[], baris: readonly (readonly string[])[]): string {
  const garis = kepala.map((k) => (k === "Cases" || k === "Tests" ? "--:" : "---"));
  return [kepala, garis, ...baris].map((b) => `| ${b.join(" | ")} |`).join("\n");
}

function perDaerah(semua: readonly Properti[]): Map<string, Properti[]> {
  const hasil = new Map<string, Properti[]>();
  for (const p of semua) {
    const daerah = posix.dirname(p.berkas).replace(/^test\//, "");
    hasil.set(daerah, [...(hasil.get(daerah) ?? []), p]);
  }
  return hasil;
}

/** How many files of a kind are named, those with most cases; the others are counted. */
const BERKAS_TERBANYAK = 3;

/** "a 12, b 3 and 2 more": the files in which a kind was drawn, by how often. */
function tempat(perBerkas: ReadonlyMap<string, number>): string {
  const urut = [...perBerkas].sort(([, a], [, b]) => b - a);
  const sisa = urut.length - BERKAS_TERBANYAK;
  const disebut = urut
    .slice(0, BERKAS_TERBANYAK)
    .map(([berkas, n]) => `\`${posix.basename(berkas, ".test.ts")}\` ${angka(n)}`)
    .join(", ");
  return sisa > 0 ? `${disebut} and ${sisa} more` : disebut;
}

function tabelMusuh(semua: readonly Properti[]): string {
  return tabel(
    ["Kind of text", "Cases", "Drawn in the tests of"],
    SEMUA_JENIS.map((jenis) => {
      const perBerkas = new Map<string, number>();
      for (const { berkas, catatan } of semua) {
        const kasus = catatan.musuh[jenis] ?? 0;
        if (kasus > 0) perBerkas.set(berkas, (perBerkas.get(berkas) ?? 0) + kasus);
      }
      const jumlah = [...perBerkas.values()].reduce((a, b) => a + b, 0);
      return [jenis, angka(jumlah), tempat(perBerkas)];
    }),
  );
}

function tabelBerkas(modul: readonly TestModule[]): string {
  const baris = UJI_BERKAS.flatMap((berkas) =>
    modul
      .filter((m) => m.relativeModuleId === berkas)
      .flatMap((m) => [...m.children.allTests()])
      .filter((uji) => uji.meta().acak === undefined)
      .map((uji) => [polos(uji.fullName), `\`${posix.basename(berkas)}\``]),
  );
  return tabel(["What is opened, and what happens", "Held by"], baris);
}

/**
 * docs/acak.md: what a run tried.
 *
 * @param kali how many times the cases that the suite tries
 * @param benih seed of the properties that have none of their own
 */
export function dokumenAcak(
  modul: readonly TestModule[],
  { kali, benih }: { readonly kali: number; readonly benih: number },
): string {
  const semua = properti(modul);
  const daerah = perDaerah(semua);
  const dilewati = semua.reduce((n, p) => n + p.catatan.dilewati, 0);
  return `# Acak · what always holds, tried with random cases

Written by \`npm run acak\`, which lets every property test try ${kali} times the cases that \`npm test\` tries.
**${semua.length} property tests, ${angka(jumlahKasus(semua))} random cases, none failing.** Cases that were drawn but that a property does not speak
of are not among them (${angka(dilewati)}).

\`npm test\` draws other cases every time and prints its own numbers above the summary; \`ACAK=50 npx vitest run --project inti
test/rapor\` is fifty times the cases of one folder. \`npm run acak -- ${kali} ${benih}\` draws the cases counted here, and the
message of a failing property says how to draw the one that failed.

${tabel(
  ["Area of `test/`", "Tests", "Cases"],
  [...daerah].map(([nama, isi]) => [nama, String(isi.length), angka(jumlahKasus(isi))]),
)}

## Hostile texts

In how many cases at least one text of a kind was drawn: as a cell's content, a name, a group, a sheet, a note, or a setting,
whatever the property is about. Counted while the cases ran, not from the lists they were drawn from.

${tabelMusuh(semua)}

## Hostile files

Those of \`berkasMusuh.test.ts\` go through the command line. Those of \`rusak.test.ts\` go to the part that opens a file,
which says by \`bukan-xlsx\`, \`berkata-sandi\` or \`rusak\` why it does not; the command line makes one sentence of each.

${tabelBerkas(modul)}

## Every property

${[...daerah]
  .map(
    ([nama, isi]) =>
      `### ${nama}\n\n${tabel(
        ["File", "What always holds", "Cases"],
        isi.map((p) => [`\`${posix.basename(p.berkas)}\``, polos(p.nama), angka(p.catatan.kasus)]),
      )}`,
  )
  .join("\n\n")}
`;
}
