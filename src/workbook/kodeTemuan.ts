import type { Temuan, Tingkat } from "./temuan.ts";

/** Everything the reader can find, and how much a person must care. The words stand in `src/bahasa/<bahasa>/temuan.ts`. */
export const TINGKAT_TEMUAN = {
  // Numbers
  ANGKA_AMBIGU_PASANGAN: "info",
  ANGKA_AMBIGU_KOLOM: "periksa",
  ANGKA_AMBIGU_BIASA: "periksa",
  GALAT_EXCEL: "periksa",
  TANGGAL_BUKAN_ANGKA: "periksa",
  LOGIKA_BUKAN_ANGKA: "periksa",
  TARGET_TEKS: "periksa",
  REALISASI_TEKS: "info",
  REALISASI_TEKS_BERANGKA: "periksa",
  REALISASI_RENTANG: "periksa",
  REALISASI_BATAS: "periksa",
  KATA_DIABAIKAN: "periksa",
  CATATAN_DIABAIKAN: "periksa",
  SINGKATAN_BESARAN: "info",
  RENTANG_TERBALIK: "info",
  KURUNG_NEGATIF: "info",
  NILAI_GABUNG: "periksa",
  NILAI_GABUNG_KOLOM: "periksa",
  TERBURUK_BUKAN_ANGKA: "periksa",
  BOBOT_BUKAN_ANGKA: "periksa",
  KONVERSI_TIDAK_DIKENAL: "periksa",
  // Scales
  SKALA_PERSEN: "info",
  SKALA_PECAHAN: "periksa",
  SKALA_PERSEN_BERLEBIH: "periksa",
  SKALA_MENCURIGAKAN: "periksa",
  SATUAN_BERBEDA: "periksa",
  SATUAN_PERSEN_PECAHAN: "info",
  // Polarisasi and konsolidasi
  POLARISASI_KOSONG: "info",
  POLARISASI_KOSONG_BATAS: "periksa",
  POLARISASI_TANPA_KOLOM: "periksa",
  POLARISASI_TIDAK_DIKENAL: "periksa",
  POLARISASI_BERTENTANGAN: "periksa",
  KONSOLIDASI_TIDAK_DIKENAL: "periksa",
  // Rows
  BARIS_TERSEMBUNYI: "periksa",
  BARIS_TANPA_NAMA: "periksa",
  BARIS_DIABAIKAN: "info",
  BARIS_NAMA_SAJA: "periksa",
  BARIS_TANPA_PERAN: "periksa",
  BARIS_RINCIAN: "periksa",
  BARIS_UMPAN: "info",
  KODE_GANDA: "periksa",
  NAMA_GANDA: "periksa",
  TABEL_LAIN: "periksa",
  TABEL_DIGABUNG: "info",
  // Columns
  KOLOM_DIABAIKAN: "info",
  KOLOM_TERSEMBUNYI: "periksa",
  BULAN_SAJA: "periksa",
  KOLOM_TANPA_PERIODE: "periksa",
  KOLOM_GANDA: "periksa",
  KOLOM_GANDA_LAIN: "info",
  CAPAIAN_SEBAGAI_INDEKS: "info",
  CAPAIAN_SEBAGAI_REALISASI: "info",
  CAPAIAN_TIDAK_PASTI: "periksa",
  TANPA_REALISASI: "periksa",
  TANPA_TARGET: "periksa",
  // Periods
  PERIODE_TARGET_BEDA: "periksa",
  TARGET_TANPA_PERIODE: "periksa",
  TARGET_DIANGGAP_SETAHUN: "periksa",
  TANPA_TARGET_PERIODE: "periksa",
  REALISASI_TANPA_PERIODE: "periksa",
  PERIODE_TIDAK_PASTI: "periksa",
  PERIODE_NOL: "periksa",
  PERIODE_DARI_KONSOLIDASI: "info",
  PERIODE_JUDUL_BEDA: "periksa",
  PERIODE_DARI_NAMA: "periksa",
  BELUM_ADA_REALISASI: "periksa",
  // Sheets
  LEMBAR_LAIN_MIRIP: "periksa",
  LEMBAR_DIGABUNG: "info",
  LEMBAR_LEBIH_BARU: "periksa",
  LEMBAR_TIDAK_IKUT: "periksa",
  LEMBAR_MUNGKIN_KUMULATIF: "periksa",
  IKU_LEMBAR_LAIN: "periksa",
  IKU_TANPA_LEMBAR: "periksa",
  SKALA_ANTAR_LEMBAR: "periksa",
  // Columns mapped by hand
  PETA_TIDAK_COCOK: "periksa",
  PETA_KOLOM_HILANG: "periksa",
} as const satisfies Record<string, Tingkat>;

export type KodeTemuan = keyof typeof TINGKAT_TEMUAN;

/** A finding of the reader with the level its code has. `sel` is a sheet-qualified address or null. */
export function temuan(kode: KodeTemuan, sel: string | null, data: Temuan["data"] = {}): Temuan {
  return { kode, tingkat: TINGKAT_TEMUAN[kode], sel, data };
}
