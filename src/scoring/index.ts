/**
 * The ministry's scoring rules on plain data: index, status, consolidation, weights, NSS, NP, NKO, predikat and
 * what the rest of the year needs. Knows nothing of Excel and can be used alone.
 */
export type { DataIku, Konsolidasi, Polarisasi } from "./iku.ts";
export { KOSONG, type Nilai, type NilaiPeriode } from "./nilai.ts";
export * from "./periode.ts";
export * from "./profil.ts";
export { profilKantor, type HasilProfilKantor, type UbahanProfil } from "./profilKantor.ts";
export type {
  Alasan,
  Catatan,
  KodeCatatan,
  KodeLangkah,
  Langkah,
  NilaiGabungan,
  SkorBerlangkah,
  SkorIku,
  SkorKantor,
  SkorPerspektif,
  SkorSasaran,
  Status,
} from "./skor.ts";
export { mendekatiAmbang, statusDari, TOLERANSI } from "./status.ts";
export { hitungIndeks, type HasilIndeks, type MasukanIndeks } from "./indeks.ts";
export { hitungCapaian, type HasilCapaian } from "./capaian.ts";
export { gabungkan, samaTercetak, type NilaiBerbobot } from "./gabungan.ts";
export { kenaliKonsolidasi } from "./kenali.ts";
export { konsolidasikan, type HasilKonsolidasi } from "./konsolidasi.ts";
export { bacaVc, bobotKelompok, bobotTertimbang, bobotVc, type BobotKelompok } from "./bobot.ts";
export { bobotPerspektif, namaPerspektif, type BobotPerspektif } from "./perspektif.ts";
export { hitungNko, rataTertimbang, type HasilNko } from "./nko.ts";
export { predikatDari } from "./predikat.ts";
export { rentangHijau, type RentangHijau } from "./rentangHijau.ts";
export {
  hitungKebutuhan,
  kebutuhanIku,
  type AlasanKebutuhan,
  type Kebutuhan,
  type MasukanKebutuhan,
} from "./kebutuhan.ts";
export { skorIku, skorKantor, skorKantorBertahap } from "./kantor.ts";
export { selesaikan, type Bertahap } from "./bertahap.ts";
