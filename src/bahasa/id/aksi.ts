/** What the actions say when done or refused, in Indonesian. */
export const aksi = {
  lembarIni: "ini",
  mungkinTertulis:
    "Sebagian perubahan mungkin sudah tertulis. Jalankan perintah yang sama sekali lagi untuk menyelesaikannya; yang Anda ketik dan warna semula tetap tersimpan.",
  lembarKosong: "tidak ada judul kolom yang dikenali",
  selesai: {
    warnai:
      "{jumlah} sel pada lembar “{lembar}” diwarnai menurut status: {hijau} hijau, {kuning} kuning, {merah} merah, {abuAbu} abu-abu.",
    rapor:
      "Lembar “{lembarRapor}” selesai dibuat: {iku} IKU, {hijau} hijau, {kuning} kuning, {merah} merah, {abuAbu} abu-abu.",
    diwarnai:
      "{jumlah} sel pada lembar “{lembar}” diwarnai; warna semula dapat dipulihkan dengan Pulihkan Warna.",
    dicatat: "Angkanya dicatat pada lembar “{lembar}”.",
    aksiDitambahkan: "{jumlah} rencana aksi ditambahkan ke lembar “{lembar}”.",
    tidakDiwarnai: "Lembar “{lembar}” terlindungi, jadi selnya tidak diwarnai.",
    dilewati: "{jumlah} sel berwarna gradasi dibiarkan, karena gradasi tidak dapat dikembalikan.",
    dipulihkan: "Warna semula {jumlah} sel dipulihkan.",
    diubahPengguna: "{jumlah} sel yang warnanya sudah Anda ganti sendiri dibiarkan.",
    setelanDisimpan: "Pengaturan disimpan bersama buku kerja.",
    setelanDihapus: "Pengaturan dikembalikan ke bawaan.",
    tidakAdaWarna: "Tidak ada sel yang diwarnai Rapor IKU, jadi tidak ada yang perlu dipulihkan.",
    perluDiperiksa: "{jumlah} hal pada data perlu diperiksa sebelum rapat.",
  },
  rumus: {
    disisipkan:
      "Rumus indeks dan status {n} IKU ditulis pada kolom {kolom} lembar “{lembar}”; hasilnya mengikuti target dan realisasi.",
    diperbarui: "Rumus indeks dan status {n} IKU pada kolom {kolom} lembar “{lembar}” diperbarui.",
    dilewati:
      "{n} IKU dilewati karena target dan realisasinya pada periode ini tidak ada di sel sendiri atau memakai aturan khusus.",
    profilKantor: "Ambang yang diubah kantor tidak dipakai oleh rumus; panel dan rapor memakainya.",
    dihapus: "Kolom rumus {kolom} pada lembar “{lembar}” dihapus kembali.",
    tidakDihapus:
      "Kolom {kolom} pada lembar “{lembar}” sudah diubah sejak ditulis, jadi tidak dihapus. Hapus sendiri bila tidak diperlukan.",
  },
  galat: {
    SEDANG_MENYUNTING:
      "Sebuah sel sedang disunting. Tekan Enter untuk menyimpan atau Esc untuk membatalkan, lalu ulangi.",
    FUNGSI_TIDAK_DIDUKUNG:
      "Excel ini tidak dapat menjalankan rumus IKU. Gunakan Excel 2024, Microsoft 365, atau Excel di web.",
    RUMUS_TANPA_SEL:
      "Tidak ada rumus yang dapat ditulis: target dan realisasi periode ini tidak ada di sel sendiri. Pilih periode yang kolomnya ada pada tabel.",
    SEDANG_BERJALAN: "Perintah sebelumnya masih berjalan. Tunggu sampai selesai, lalu ulangi.",
    LEMBAR_TERLINDUNGI:
      "Lembar “{lembar}” terlindungi, jadi tidak ada yang diubah. Buka perlindungannya lewat Tinjau › Hapus Proteksi Lembar, lalu ulangi.",
    STRUKTUR_TERLINDUNGI:
      "Struktur buku kerja terlindungi, jadi lembar baru tidak dapat ditambahkan. Buka perlindungannya lewat Tinjau › Proteksi Buku Kerja, lalu ulangi.",
    DITOLAK:
      "Excel menolak perubahan: lembarnya terlindungi atau buku kerja ini hanya dapat dibaca. Buka perlindungannya atau simpan salinan, lalu ulangi.",
    LEMBAR_HILANG:
      "Sebuah lembar dihapus atau diganti namanya saat perintah berjalan. Periksa lembarnya, lalu ulangi.",
    KETIKAN_TERLALU_BANYAK:
      "Ketikan pada lembar ini terlalu banyak (lebih dari 1 MB) untuk diamankan selama lembarnya ditulis ulang, jadi tidak ada yang diubah. Pindahkan sebagian ketikan itu ke lembar sumber atau ke lembar lain, lalu ulangi.",
    TERLALU_BESAR:
      "Buku kerja ini terlalu besar untuk diproses sekaligus. Pindahkan data mentah ke berkas lain, lalu ulangi.",
    EXCEL_TERLALU_LAMA:
      "Excel ini terlalu lama untuk Rapor IKU. Gunakan Excel 2021 ke atas, Microsoft 365, atau Excel di web.",
    BAGIAN_TAK_TERMUAT:
      "Sebagian add-in belum dapat dimuat; buku kerja tidak diubah. Periksa jaringan, lalu ulangi; bila tetap gagal, tutup dan buka lagi panel.",
    VERSI_BARU:
      "Buku kerja ini menyimpan pengaturan dari Rapor IKU yang lebih baru, jadi tidak ada yang diubah. Perbarui add-in ini, lalu ulangi.",
    SAMBUNGAN_PUTUS: "Sambungan ke Excel terputus. Periksa jaringan, lalu ulangi.",
    DIBATALKAN: "Dibatalkan. Tidak ada yang diubah pada buku kerja.",
    TAK_TERDUGA:
      "Terjadi kesalahan yang tidak terduga. Ulangi; bila tetap gagal, salin rinciannya untuk dilaporkan.",
    BUKU_KOSONG:
      "Buku kerja ini tidak berisi data pada lembar yang tampak. Buka buku kerja IKU, lalu ulangi.",
    TIDAK_ADA_TABEL: "Tabel IKU tidak ditemukan. Yang dicari: kolom nama IKU bersama target dan realisasi.",
    TABEL_KOSONG:
      "Tabel IKU masih kosong: judul kolomnya ada pada lembar {lembar}, tetapi tidak ada baris IKU yang terbaca di bawahnya. Isi IKU-nya, lalu ulangi.",
    PETA_TIDAK_COCOK:
      "Peta kolom yang disimpan untuk lembar “{lembar}” tidak dipakai karena judul kolomnya tidak ditemukan lagi.",
    YANG_DILIHAT: "Yang dilihat: {dilihat}.",
    LEMBAR_TERSEMBUNYI:
      "Lembar tersembunyi tidak dibaca: {lembar}. Bila tabelnya ada di sana, tampilkan lembarnya, lalu ulangi.",
    RAPOR_BELUM_ADA: "Rapor untuk periode ini belum dibuat. Pilih Buat Rapor dahulu.",
    LEMBAR_TIDAK_ADA: "Lembar “{lembar}” tidak ada atau tersembunyi. Periksa namanya, lalu ulangi.",
    PROFIL_TIDAK_DIKENAL: "Profil aturan “{profil}” tidak dikenal. Pilih salah satu: {daftar}.",
  },
} as const;
