import { zipSync, type Zippable } from "fflate";
import type { Berkas } from "./bangun.ts";

/** A zip entry holds local time, so the time is given in local parts. The earliest that every program can show. */
const WAKTU = new Date(1980, 0, 1, 12, 0, 0);

/** The files as a zip that depends on nothing but them: sorted, with one fixed time and one fixed compressor. */
export function kemasZip(berkas: Berkas): Uint8Array {
  const isi: Zippable = {};
  for (const nama of [...berkas.keys()].sort()) {
    isi[nama] = [berkas.get(nama) ?? new Uint8Array(), { level: 9, mtime: WAKTU }];
  }
  return zipSync(isi);
}
