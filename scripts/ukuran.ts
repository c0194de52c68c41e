import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";

const KB = 1000;

/** What the pane may load of its own JavaScript to open, gzipped, without Microsoft's library. */
export const BATAS_BYTE = 80 * KB;

const HALAMAN = "taskpane.html";

interface Skrip {
  readonly nama: string;
  readonly byte: number;
}

export interface Ukuran {
  /** The scripts that the page names: what opening the pane costs. */
  readonly awal: readonly Skrip[];
  /** Those that it may load later, e.g. another language. */
  readonly nanti: readonly Skrip[];
  /** Of `awal` together. */
  readonly byte: number;
}

/** Gzipped size of the scripts in a build folder. Microsoft's library has a folder of its own and is not counted. */
export function ukuranSkrip(folder: string): Ukuran {
  const isi = readdirSync(folder);
  const halaman = isi.includes(HALAMAN) ? readFileSync(join(folder, HALAMAN), "utf8") : "";
  const skrip = isi
    .filter((nama) => nama.endsWith(".js"))
    .map((nama) => ({ nama, byte: gzipSync(readFileSync(join(folder, nama)), { level: 9 }).length }));
  const disebut = new Set([...halaman.matchAll(/<script\b[^>]*\bsrc="([^"?]+)/g)].map(([, src]) => src));
  const awal = skrip.filter((s) => disebut.has(s.nama));
  const nanti = skrip.filter((s) => !disebut.has(s.nama));
  return { awal, nanti, byte: awal.reduce((jumlah, s) => jumlah + s.byte, 0) };
}

function laporkan({ awal, nanti, byte }: Ukuran): void {
  const kb = (n: number): string => `${(n / KB).toFixed(1)} KB`;
  const kalimat = `Pane JavaScript, gzipped: ${kb(byte)} of ${kb(BATAS_BYTE)}`;
  const rincian = [...awal, ...nanti.map((s) => ({ ...s, nama: `${s.nama} (later)` }))]
    .map((s) => `  ${s.nama} ${kb(s.byte)}\n`)
    .join("");
  if (awal.length === 0) process.stderr.write("The page of the build folder names no script.\n");
  else if (byte >= BATAS_BYTE) process.stderr.write(`${kalimat}: too large.\n${rincian}`);
  else process.stdout.write(`${kalimat}\n${rincian}`);
  process.exitCode = awal.length === 0 || byte >= BATAS_BYTE ? 1 : 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  laporkan(ukuranSkrip(process.argv[2] ?? "dist"));
}
