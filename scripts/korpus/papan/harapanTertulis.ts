import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Harapan, IkuHarapan } from "../harapan.ts";

const FOLDER = new URL("../../../test/workbook/corpus/", import.meta.url);

/** The table beside a corpus workbook, as its JSON file holds it. */
export interface HarapanTertulis extends Omit<Harapan, "iku"> {
  readonly gaya: string;
  readonly iku: readonly (IkuHarapan & { readonly indeks: number | null })[];
}

/** Names of all corpus workbooks, without extension. */
export function namaKorpus(): string[] {
  return readdirSync(FOLDER)
    .filter((berkas) => berkas.endsWith(".json"))
    .map((berkas) => berkas.slice(0, -".json".length));
}

export function berkasKorpus(nama: string): string {
  return fileURLToPath(new URL(`${nama}.xlsx`, FOLDER));
}

export function harapanKorpus(nama: string): HarapanTertulis {
  return JSON.parse(readFileSync(new URL(`${nama}.json`, FOLDER), "utf8")) as HarapanTertulis;
}
