import { semuaSasaran, tercapai, type Sasaran } from "./sasaran.ts";
import type { Tahap } from "./tahap.ts";
import type { Ukuran } from "./ukur.ts";

/** One measurement, or why there is none. */
export type Baris = { readonly n: number; readonly nama: string } & (
  | { readonly ukuran: Ukuran; readonly alasan?: undefined }
  | { readonly alasan: string; readonly ukuran?: undefined }
);

export interface Hasil {
  /** Processors of the machine, and how many programs wanted them on average in the minute before. */
  readonly inti: number;
  readonly beban: number;
  readonly tahap: readonly Tahap[];
  readonly aksi: readonly Baris[];
  readonly pesaing: readonly Baris[];
  readonly barisRumus: number;
  /** null where LibreOffice is not installed. */
  readonly msRumus: number | null;
}

const KOLOM = [
  ["round trips", (u) => String(u.sync)],
  ["clean-up", (u) => String(u.syncBersih)],
  ["request bytes", (u) => ribuan(u.byteMinta)],
  ["response bytes", (u) => ribuan(u.byteJawab)],
  ["largest one", (u) => ribuan(u.byteTerbesar)],
  ["actions", (u) => ribuan(u.aksi)],
  ["host ms", (u) => ribuan(u.msTuan)],
  ["own ms", (u) => ribuan(u.msSendiri)],
  ["longest hold ms", (u) => ribuan(u.msTertahan)],
] as const satisfies readonly (readonly [string, (u: Ukuran) => string])[];

const KOLOM_PESAING = ["round trips", "request bytes", "response bytes", "actions", "own ms"];

/** The results as a Markdown page. */
export function laporan(hasil: Hasil): string {
  const { inti, beban, tahap, aksi, pesaing, barisRumus, msRumus } = hasil;
  const rumus =
    msRumus === null
      ? "LibreOffice is not installed here, so this was not measured."
      : `LibreOffice took ${ribuan(msRumus)} ms by the clock to calculate and save it, its start not counted.`;
  return `# Kinerja

Written by \`npm run bench:tulis\`; \`npm run bench\` prints it and writes \`bench/hasil/kinerja.json\`. One run, one
workbook for all: a table of 10 columns, its statuses hijau, kuning, merah and abu-abu in turn, so that no two neighbours
share a colour. Microsoft's own Excel library sends the requests; the simulated Excel answers them from a process of its
own, as in an office, under the limit of Excel on the web, 5 MB each way. Round trips, bytes and actions are exact and the
same on every machine. Milliseconds are processor time once the program is warm and stand for their order of magnitude:
they depend on the machine and on what else runs on it; here ${ribuan(beban)} programs wanted its ${inti} processors.
"Clean-up" is the request by which \`Excel.run\` releases references, "host" the simulated Excel, "own" the add-in with
Microsoft's library. "Longest hold" is how long a timer of the page had to wait at most, as processor time of the page's
thread.

## Targets

"What they have to say" is the JSON of the cells' values and number formats, and of every distinct setting, address and
name once; the rest is what Microsoft's library puts around it.

${tabelSasaran(semuaSasaran(hasil))}

## From the cells to the plans

Processor milliseconds of the computations alone, bundled as they ship, the median of 21 runs (five at 100 000 and
of the rapor), and the memory that the table read and its scores keep.

${tabelTahap(tahap)}

## What each action costs

${tabel(
  aksi,
  "action",
  KOLOM.map(([nama]) => nama),
)}

## Colouring, against the other ways to write it

1 to 3 are given the statuses; only 4 reads the workbook and works them out.

${tabel(
  [...pesaing].sort((a, b) => a.n - b.n || a.nama.localeCompare(b.nama)),
  "way",
  KOLOM_PESAING,
)}

## Without an add-in

An index and a status per row as formulas, four rules of conditional formatting, counts and a mean, ${ribuan(barisRumus)} rows.
${rumus}
It reads no table but the one it was built for, and has no rapor.
`;
}

function tabelSasaran(semua: readonly Sasaran[]): string {
  const isi = semua.map((s) => [
    tercapai(s) ? "yes" : "**no**",
    s.apa,
    `${s.arah === "paling banyak" ? "≤" : "≥"} ${ribuan(s.batas)}`,
    s.terukur < 100 && !Number.isInteger(s.terukur) ? s.terukur.toFixed(1) : ribuan(s.terukur),
  ]);
  return tabelMarkdown([["holds", "target", "limit", "measured"], ...isi]);
}

function tabelTahap(tahap: readonly Tahap[]): string {
  const kepala = ["IKU", "table", "read", "score", "plan colours", "together", "plan rapor", "KB kept"];
  const isi = tahap.map(({ n, bentuk, baca, nilai, warna, bersama, rapor, memori }) => [
    ribuan(n),
    bentuk,
    ...[baca, nilai, warna, bersama].map(ribuan),
    rapor === null ? "" : ribuan(rapor),
    ribuan(memori / 1024),
  ]);
  return tabelMarkdown([kepala, ...isi]);
}

function tabel(baris: readonly Baris[], judul: string, kolom: readonly string[]): string {
  const dipakai = KOLOM.filter(([nama]) => kolom.includes(nama));
  const isi = baris.map(({ n, nama, ukuran, alasan }) => {
    const sel =
      ukuran === undefined
        ? [alasan, ...dipakai.slice(1).map(() => "")]
        : dipakai.map(([, tulis]) => tulis(ukuran));
    return [ribuan(n), nama, ...sel];
  });
  return tabelMarkdown([["IKU", judul, ...dipakai.map(([nama]) => nama)], ...isi]);
}

/** Text to the left, figures to the right, as prettier lays tables out. */
function tabelMarkdown(baris: readonly (readonly string[])[]): string {
  const [kepala = [], ...isi] = baris;
  const lebar = kepala.map((_, k) => Math.max(3, ...baris.map((b) => (b[k] ?? "").length)));
  const rata = (k: number, teks: string): string =>
    k === 1 ? teks.padEnd(lebar[k] ?? 0) : teks.padStart(lebar[k] ?? 0);
  const susun = (b: readonly string[]): string => `| ${b.map((teks, k) => rata(k, teks)).join(" | ")} |`;
  const garis = lebar.map((l, k) => (k === 1 ? "-".repeat(l) : `${"-".repeat(l - 1)}:`));
  return [susun(kepala), `| ${garis.join(" | ")} |`, ...isi.map(susun)].join("\n");
}

/** Whole, in groups of three digits. */
function ribuan(nilai: number): string {
  return String(Math.round(nilai)).replace(/\B(?=(\d{3})+$)/g, " ");
}
