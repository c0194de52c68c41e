import type { HasilRapor } from "../rapor/nilai.ts";
import { mulaiSidik } from "../rapor/sidikTeks.ts";
import { telusuri, type Bertahap } from "../scoring/bertahap.ts";

/**
 * A short fingerprint of the figures a rapor is made from: the same figures give the same text, so a later reading
 * shows whether anything that matters has changed since. Taken over targets, realisasi, index and status.
 */
export function* sidikHasil({ kantor }: HasilRapor): Bertahap<string> {
  const sidik = mulaiSidik();
  const kepala = [kantor.periode, kantor.profil.id, kantor.nko.nilai].map((v) => JSON.stringify(v));
  sidik.tambah(`[${kepala.join(",")},[`);
  let koma = "";
  yield* telusuri(kantor.iku, (s) => {
    const isi = [s.iku.kode, s.iku.nama, s.target, s.realisasi, s.indeks, s.status, s.alasan];
    sidik.tambah(koma + JSON.stringify(isi));
    koma = ",";
  });
  sidik.tambah("]]");
  return sidik.hasil();
}
