/** What the command line says, in Indonesian. */
export const cli = {
  bantuan: `Membuat rapor dari buku kerja IKU, tanpa Excel.

  npm run rapor -- [berkas.xlsx] [pilihan]

  --out <berkas>       berkas keluaran (bawaan: <nama>.rapor.xlsx)
  --timpa              boleh mengganti berkas keluaran yang sudah ada
  --periode "s.d. Q3"  periode yang dinilai (bawaan: periode terakhir yang dilaporkan)
  --lembar "<nama>"    lembar yang dibaca (bawaan: lembar yang paling mirip tabel IKU)
  --profil "<nama>"    profil aturan, misalnya "KMK 467/2014" (bawaan: yang berlaku pada periode itu)
  --json               cetak satu objek JSON
  --bantuan            tampilkan teks ini

Tanpa berkas, buku kerja contoh yang dipakai.`,
  salahPilihan: "Perintah tidak dipahami: {rincian}. Lihat --bantuan.",
  pilihanTidakDikenal: "pilihan {apa} tidak dikenal",
  pilihanTanpaNilai: "pilihan {apa} belum diberi nilai",
  pilihanBerlebih: "pilihan {apa} tidak memakai nilai",
  berkasBerlebih: "hanya satu berkas yang dibaca, jadi {apa} berlebih",
  sebabSistem: {
    EISDIR: "itu sebuah folder",
    ENOTDIR: "salah satu bagian alamatnya bukan folder",
    ENOENT: "foldernya tidak ada",
    EACCES: "tidak ada izin",
    EPERM: "tidak ada izin",
    EBUSY: "sedang dipakai program lain",
    ENOSPC: "ruang penyimpanan habis",
    EROFS: "tempat penyimpanannya hanya dapat dibaca",
    ENAMETOOLONG: "namanya terlalu panjang",
  },
  kodeSistem: "sistem menjawab {kode}",
  berkasTidakAda: "Berkas “{berkas}” tidak ada. Periksa nama dan foldernya.",
  berkasTidakTerbaca: "Berkas “{berkas}” tidak dapat dibuka: {rincian}.",
  bukanBukuKerja: "Berkas “{berkas}” bukan buku kerja Excel (.xlsx). Buka di Excel dan simpan sebagai .xlsx.",
  berkasRusak: "Berkas “{berkas}” rusak atau terpotong. Ambil salinan yang utuh, lalu ulangi.",
  berkataSandi: "Berkas “{berkas}” dilindungi kata sandi. Simpan salinan tanpa kata sandi, lalu ulangi.",
  tanpaLembarKerja:
    "Berkas “{berkas}” tidak memuat lembar kerja berisi data, hanya lembar grafik. Pilih buku kerja IKU, lalu ulangi.",
  keluaranAdalahMasukan: "Berkas keluaran sama dengan berkas masukan. Beri nama lain dengan --out.",
  keluaranSudahAda: "Berkas “{berkas}” sudah ada. Beri nama lain dengan --out, atau tambahkan --timpa.",
  keluaranGagal: "Berkas “{berkas}” tidak dapat ditulis: {rincian}.",
  periodeTidakDipahami: "Periode “{periode}” tidak dipahami. Yang ada: {ada}.",
  periodeTidakAda: "Periode “{periode}” tidak ada dalam tabel. Yang ada: {ada}.",
  takTerduga: "Kesalahan tak terduga: {rincian}.",
  nko: "NKO {nilai}",
  tanpaNko: "NKO belum dapat dihitung",
  kepala: {
    kode: "Kode",
    nama: "Indikator Kinerja Utama",
    target: "Target",
    realisasi: "Realisasi",
    indeks: "Indeks",
    status: "Status",
  },
  temuan: "Perlu diperiksa: {jumlah}",
  keluaran: "Keluaran: {berkas}",
  tanpaPeriode: "periode tidak disebut",
  tanpaKantor: "Kantor tidak disebut",
} as const;
