import type { HasilRapor } from "../rapor/nilai.ts";

/**
 * A short fingerprint of the figures a rapor is made from: the same figures give the same text, so a later reading
 * shows whether anything that matters has changed since. 32-bit FNV-1a over targets, realisasi, index and status.
 */
export function sidikHasil({ kantor }: HasilRapor): string {
  const isi = JSON.stringify([
    kantor.periode,
    kantor.profil.id,
    kantor.nko.nilai,
    kantor.iku.map((s) => [s.iku.kode, s.iku.nama, s.target, s.realisasi, s.indeks, s.status, s.alasan]),
  ]);
  let hash = 0x811c9dc5;
  for (let i = 0; i < isi.length; i++) {
    hash = Math.imul(hash ^ isi.charCodeAt(i), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
