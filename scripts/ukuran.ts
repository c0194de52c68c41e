import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";

const KB = 1000;

/** What the pane may load of its own JavaScript, gzipped, without Microsoft's library: 80 KB. */
export const BATAS_BYTE = 80 * KB;

export interface Ukuran {
  readonly berkas: readonly { readonly nama: string; readonly byte: number }[];
  readonly byte: number;
}

/**
 * Gzipped size of every script in a build folder: those the page names and those they may load later. Microsoft's
 * library has a folder of its own and is not counted.
 */
export function ukuranSkrip(folder: string): Ukuran {
  const berkas = readdirSync(folder)
    .filter((nama) => nama.endsWith(".js"))
    .map((nama) => ({ nama, byte: gzipSync(readFileSync(join(folder, nama)), { level: 9 }).length }));
  return { berkas, byte: berkas.reduce((jumlah, b) => jumlah + b.byte, 0) };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { berkas, byte } = ukuranSkrip(process.argv[2] ?? "dist");
  const kb = (n: number): string => `${(n / KB).toFixed(1)} KB`;
  const laporan = `Pane JavaScript, gzipped: ${kb(byte)} of ${kb(BATAS_BYTE)}`;
  if (berkas.length === 0) {
    process.stderr.write("No scripts in the build folder.\n");
    process.exitCode = 1;
  } else if (byte > BATAS_BYTE) {
    const rincian = berkas.map((b) => `  ${b.nama} ${kb(b.byte)}`).join("\n");
    process.stderr.write(`${laporan}: too large.\n${rincian}\n`);
    process.exitCode = 1;
  } else {
    process.stdout.write(`${laporan}\n`);
  }
}
