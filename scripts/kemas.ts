import { unzipSync, zipSync, type Zippable } from "fflate";

/**
 * Packs the parts of an .xlsx again with one fixed compressor and one fixed time, because the platform's own
 * compressor gives other bytes on another processor or Node version. A zip entry holds local time, so the time is
 * given in local parts.
 */
export function kemas(xlsx: Uint8Array): Uint8Array {
  const isi: Zippable = {};
  for (const [nama, byte] of Object.entries(unzipSync(xlsx))) {
    isi[nama] = [byte, { level: 9, mtime: new Date(2019, 9, 1, 9, 0, 0) }];
  }
  return zipSync(isi);
}
