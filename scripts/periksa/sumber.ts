import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** Text files by path from the root, with forward slashes. */
export type Sumber = ReadonlyMap<string, string>;

const BUKAN_SUMBER = new Set([
  "node_modules",
  "dist",
  "lib",
  "peta-sumber",
  "paket",
  "keluaran",
  ".git",
  "coverage",
  "laporan",
]);
const AKHIRAN = /\.(ts|js|json|md|html|xml|css)$/;

/** The repository's own texts. */
export function bacaSumber(akar: string, folder = ""): Map<string, string> {
  const isi = new Map<string, string>();
  for (const e of readdirSync(join(akar, folder), { withFileTypes: true })) {
    const jalur = folder === "" ? e.name : `${folder}/${e.name}`;
    if (e.isDirectory() && !BUKAN_SUMBER.has(e.name)) {
      for (const [nama, teks] of bacaSumber(akar, jalur)) isi.set(nama, teks);
    } else if (e.isFile() && AKHIRAN.test(e.name) && e.name !== "package-lock.json") {
      isi.set(jalur, readFileSync(join(akar, jalur), "utf8"));
    }
  }
  return isi;
}

export function uraikan(jalur: string, isi: string): ts.SourceFile {
  return ts.createSourceFile(jalur, isi, ts.ScriptTarget.Latest);
}
