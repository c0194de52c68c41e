import type { HasilRapor } from "../rapor/nilai.ts";
import { sidikTeks } from "../rapor/sidikTeks.ts";

/**
 * A short fingerprint of the figures a rapor is made from: the same figures give the same text, so a later reading
 * shows whether anything that matters has changed since. Taken over targets, realisasi, index and status.
 */
export function sidikHasil({ kantor }: HasilRapor): string {
  const isi = JSON.stringify([
    kantor.periode,
    kantor.profil.id,
    kantor.nko.nilai,
    kantor.iku.map((s) => [s.iku.kode, s.iku.nama, s.target, s.realisasi, s.indeks, s.status, s.alasan]),
  ]);
  return sidikTeks(isi);
}
