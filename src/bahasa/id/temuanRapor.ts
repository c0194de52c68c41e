/** What scoring and writing found beside the reader, in Indonesian. */
export const temuanRapor = {
  STATUS_BERBEDA: "Status tertulis “{tertulis}”, menurut hitungan {hitung}: {iku}",
  STATUS_TIDAK_DIKENAL: "Status tertulis “{tertulis}” tidak dikenali, menurut hitungan {hitung}: {iku}",
  INDEKS_BERBEDA: "Indeks tertulis {tertulis}, menurut hitungan {hitung}: {iku}",
  INDEKS_TANPA_DASAR: "Indeks tertulis {tertulis}, padahal IKU belum dapat diukur: {iku}",
  TIDAK_DIWARNAI: "Lembar “{lembar}” terlindungi, jadi selnya tidak diwarnai.",
  LANJUTAN_STRUKTUR: "Struktur buku kerja terlindungi, jadi lembar “{lembar}” tidak ditambahkan.",
  LANJUTAN_TERLINDUNGI: "Lembar “{lembar}” terlindungi, jadi tidak diperbarui.",
  LANJUTAN_VERSI_BARU:
    "Lembar “{lembar}” ditulis oleh Rapor IKU yang lebih baru, jadi tidak diubah. Perbarui add-in ini.",
  SETELAN_VERSI_BARU:
    "Pengaturan buku kerja ini disimpan oleh Rapor IKU yang lebih baru, jadi tidak dipakai dan tidak diubah; angkanya dihitung dengan pengaturan bawaan. Perbarui add-in ini.",
  LANJUTAN_TAK_DIKENAL:
    "Kolom lembar “{lembar}” tidak dikenali lagi, jadi lembar itu dibiarkan dan lembar “{baru}” dibuat di sampingnya.",
  GRADASI_DIBIARKAN: "{jumlah} sel berwarna gradasi dibiarkan, karena gradasi tidak dapat dikembalikan.",
} as const;
