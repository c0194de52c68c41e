import type { KodeTemuan } from "../../workbook/kodeTemuan.ts";

/** What the reader found in the workbook and what it assumed, in Indonesian. */
export const temuan = {
  ANGKA_AMBIGU_PASANGAN:
    "“{teks}” dapat berarti {nilai} atau {lain}; dibaca {nilai} karena sesuai dengan angka pasangannya.",
  ANGKA_AMBIGU_KOLOM:
    "“{teks}” dapat berarti {nilai} atau {lain}; dibaca {nilai} mengikuti cara penulisan angka lain di kolom ini. Mohon diperiksa.",
  ANGKA_AMBIGU_BIASA:
    "“{teks}” dapat berarti {nilai} atau {lain}; dibaca {nilai} menurut kebiasaan penulisan Indonesia. Mohon diperiksa.",
  GALAT_EXCEL: "Sel berisi galat Excel {teks} dan dianggap kosong. Perbaiki rumusnya.",
  TANGGAL_BUKAN_ANGKA:
    "Sel berformat tanggal ({teks}) sehingga tidak dibaca sebagai angka. Mungkin angka yang diketik berubah menjadi tanggal.",
  LOGIKA_BUKAN_ANGKA: "Sel berisi {teks}, bukan angka, sehingga tidak dibaca sebagai nilai.",
  TARGET_TEKS: "Target “{teks}” tidak dapat dibaca sebagai angka: {iku}",
  REALISASI_TEKS: "Realisasi berisi keterangan “{teks}”, bukan angka; IKU dianggap belum dapat diukur: {iku}",
  REALISASI_TEKS_BERANGKA:
    "Realisasi “{teks}” memuat angka, tetapi tidak dapat dibaca dengan pasti; IKU dianggap belum dapat diukur. Tulis angkanya saja: {iku}",
  REALISASI_RENTANG:
    "Realisasi “{teks}” berupa rentang; realisasi harus satu angka, sehingga tidak dinilai: {iku}",
  REALISASI_BATAS: "Realisasi “{teks}” memakai tanda batas; dibaca {nilai}: {iku}",
  KATA_DIABAIKAN: "“{teks}” dibaca {nilai}; kata-kata lainnya diabaikan.",
  CATATAN_DIABAIKAN:
    "“{teks}” dibaca {nilai}; catatan dalam kurung diabaikan. Pastikan angkanya sudah final.",
  SINGKATAN_BESARAN:
    "Singkatan pada “{teks}” diartikan sebagai ribu, juta, miliar, atau triliun; dibaca {nilai}.",
  RENTANG_TERBALIK: "Rentang “{teks}” ditulis dari besar ke kecil; batasnya ditukar.",
  KURUNG_NEGATIF: "“{teks}” dalam kurung dibaca sebagai angka negatif: {nilai}.",
  NILAI_GABUNG: "Sel ini tergabung dengan baris di atasnya; nilai “{teks}” dipakai untuk semua barisnya.",
  NILAI_GABUNG_KOLOM:
    "Sel ini tergabung dengan kolom di kirinya; nilai “{teks}” dipakai untuk kolom pertamanya saja.",
  TERBURUK_BUKAN_ANGKA: "Nilai terburuk “{teks}” tidak dapat dibaca sebagai angka dan tidak dipakai.",
  BOBOT_BUKAN_ANGKA: "Bobot “{teks}” tidak dapat dibaca sebagai angka dan tidak dipakai.",
  KONVERSI_TIDAK_DIKENAL: "Isian konversi 120 “{teks}” tidak dikenal; dianggap tidak memakai konversi 120.",
  SKALA_PERSEN:
    "“{teks}” ditulis tanpa tanda persen, sedangkan angka lain IKU ini berupa persen; dibaca {nilai}%.",
  SKALA_PECAHAN:
    "“{teks}” dianggap pecahan dan dibaca {nilai}% agar sama skalanya dengan angka lain IKU ini.",
  SKALA_PERSEN_BERLEBIH:
    "“{teks}” tampak seperti angka yang diketik ke sel berformat persen; dibaca {nilai}% agar sama skalanya dengan pasangannya.",
  SKALA_MENCURIGAKAN:
    "Target “{target}” dan realisasi “{realisasi}” berbeda terlalu jauh; mungkin salah satunya pecahan dan yang lain persen. Periksa satuan dan penulisan angkanya.",
  SATUAN_BERBEDA:
    "Satuan target “{target}” berbeda dengan satuan realisasi “{realisasi}”; angkanya dibandingkan apa adanya.",
  SATUAN_PERSEN_PECAHAN:
    "Satuannya persen, tetapi angkanya kecil (“{teks}”); dibaca apa adanya sebagai {nilai}%.",
  POLARISASI_KOSONG: "Polarisasi kosong; dianggap Maximize.",
  POLARISASI_KOSONG_BATAS:
    "Polarisasi kosong dan dianggap Maximize, padahal target “{teks}” berupa batas atas. Kemungkinan seharusnya Minimize.",
  POLARISASI_TANPA_KOLOM: "Tidak ada kolom polarisasi; semua IKU dianggap Maximize.",
  POLARISASI_TIDAK_DIKENAL: "Polarisasi “{teks}” tidak dikenal; dianggap Maximize.",
  POLARISASI_BERTENTANGAN:
    "Target “{teks}” bertentangan dengan polarisasi “{polarisasi}”; yang dipakai polarisasinya.",
  KONSOLIDASI_TIDAK_DIKENAL: "Jenis konsolidasi “{teks}” tidak dikenal dan dianggap tidak diisi.",
  BARIS_TERSEMBUNYI: "Baris IKU “{nama}” tersembunyi, tetapi tetap dinilai.",
  BARIS_TANPA_NAMA: "Baris ini berisi angka tetapi tidak ada nama IKU-nya; baris tidak dinilai.",
  BARIS_DIABAIKAN: "Baris “{teks}” hanya berisi nama sehingga dianggap judul, bukan IKU.",
  BARIS_NAMA_SAJA: "Baris “{nama}” hanya berisi nama; dianggap IKU yang target dan realisasinya belum diisi.",
  BARIS_TANPA_PERAN:
    "Baris “{teks}” tidak menyebut target atau realisasi, jadi angkanya tidak dinilai. Lengkapi kata target atau realisasi di barisnya.",
  BARIS_RINCIAN:
    "Baris “{teks}” dianggap rincian IKU di atasnya dan tidak dinilai sendiri. Beri nomor atau kode jika memang IKU.",
  BARIS_UMPAN: "Baris “{teks}” bukan target atau realisasi yang dinilai dan tidak dipakai.",
  KODE_GANDA: "Kode “{kode}” sudah dipakai IKU lain ({lain}).",
  NAMA_GANDA: "IKU “{nama}” sudah ada di {lain}; keduanya dinilai.",
  TABEL_LAIN: "Mulai baris ini ada tabel lain pada lembar yang sama; tabel itu tidak dibaca.",
  TABEL_DIGABUNG: "{jumlah} tabel pada lembar ini dibaca sebagai satu: {unit}.",
  KOLOM_DIABAIKAN: "Kolom “{judul}” bukan target atau realisasi yang dinilai dan tidak dipakai.",
  BULAN_SAJA:
    "Yang dinilai kolom “{judul}” saja, karena kolom “{lain}” tidak menyebut periodenya. Bila isinya angka s.d. bulan ini, tulis begitu pada judulnya.",
  KOLOM_TANPA_PERIODE:
    "Kolom “{judul}” berisi angka di antara kolom target dan realisasi, tetapi judulnya tidak dikenali; angkanya tidak dipakai. Lengkapi judul kolomnya.",
  KOLOM_TERSEMBUNYI: "Kolom “{judul}” tersembunyi, tetapi isinya tetap dipakai.",
  KOLOM_GANDA: "Kolom “{judul}” sama maksudnya dengan kolom di {dipakai}; yang dipakai kolom di {dipakai}.",
  KOLOM_GANDA_LAIN: "Kolom “{judul}” sejenis dengan kolom di {dipakai}; isinya tidak ikut dibaca.",
  CAPAIAN_SEBAGAI_INDEKS: "Kolom “{judul}” dibaca sebagai indeks capaian, bukan realisasi.",
  CAPAIAN_SEBAGAI_REALISASI:
    "Kolom “{judul}” dibaca sebagai realisasi karena angkanya sebanding dengan target.",
  CAPAIAN_TIDAK_PASTI:
    "Kolom “{judul}” dapat berarti realisasi atau indeks capaian; dibaca sebagai realisasi. Mohon diperiksa.",
  TANPA_REALISASI:
    "Tidak ada kolom realisasi; semua IKU dianggap belum dilaporkan. Indeks atau status yang diketik tidak dipakai untuk menilai.",
  TANPA_TARGET: "Tidak ada kolom target; IKU tidak dapat dinilai.",
  PERIODE_TARGET_BEDA:
    "Periode target (“{target}”) berbeda dengan periode realisasi (“{realisasi}”); keduanya dibandingkan apa adanya.",
  TARGET_TANPA_PERIODE:
    "Kolom “{judul}” tidak menyebut periode; targetnya dipakai untuk periode yang dinilai.",
  TARGET_DIANGGAP_SETAHUN: "Kolom “{judul}” tidak menyebut periode; dianggap target setahun.",
  TANPA_TARGET_PERIODE: "Tidak ada kolom target untuk periode yang dinilai.",
  REALISASI_TANPA_PERIODE:
    "Kolom “{judul}” tidak menyebut periode, sedangkan kolom lain menyebutnya. Periksa periode yang dinilai.",
  PERIODE_TIDAK_PASTI:
    "Periode “{judul}” baru diisi {jumlah} dari {iku} IKU dan belum dijadikan periode yang dinilai.",
  PERIODE_NOL: "Realisasi periode “{judul}” semuanya nol; dianggap belum diisi.",
  PERIODE_DARI_KONSOLIDASI:
    "Periode yang dinilai mengikuti kolom konsolidasi “{judul}” karena kolom rinciannya belum diisi.",
  PERIODE_JUDUL_BEDA:
    "Periode pada judul tidak sama dengan periode kolom yang terakhir diisi; yang dinilai periode menurut kolom.",
  BELUM_ADA_REALISASI: "Belum ada realisasi berupa angka di tabel ini.",
  PERIODE_DARI_NAMA:
    "Judul lembar “{lembar}” menyebut periode yang sama dengan lembar lain, jadi periodenya diambil dari nama lembar. Perbaiki judulnya.",
  LEMBAR_LAIN_MIRIP: "Lembar lain juga memuat tabel IKU ({lembar}); yang dibaca lembar “{dipakai}”.",
  LEMBAR_DIGABUNG: "Yang dinilai “{dipakai}”; periode lainnya diambil dari {lembar}.",
  LEMBAR_LEBIH_BARU:
    "“{lembar}” sudah terisi dan periodenya lebih baru, tetapi yang dinilai “{dipakai}” sesuai pilihan di Pengaturan.",
  LEMBAR_TIDAK_IKUT:
    "Lembar “{lembar}” tampak seperti tabel IKU yang sama, tetapi tidak lengkap judul kolomnya sehingga tidak ikut dibaca. Periksa judul kolom nama IKU, target, dan realisasinya.",
  LEMBAR_MUNGKIN_KUMULATIF:
    "Judul lembar tidak menyebut s.d. sehingga tiap lembar dianggap satu periode lalu dikonsolidasi, padahal target {jumlah} dari {iku} IKU Sum naik terus antarlembar. Jika angkanya kumulatif, tulis s.d. pada judul lembarnya.",
  IKU_LEMBAR_LAIN: "IKU “{nama}” tidak ada di “{dipakai}” yang dinilai, jadi tidak ikut dinilai.",
  IKU_TANPA_LEMBAR:
    "IKU “{nama}” tidak ditemukan di {lembar}; konsolidasinya hanya memakai lembar yang memuatnya.",
  SKALA_ANTAR_LEMBAR:
    "Target IKU “{nama}” berbeda jauh antarlembar ({satu} dan {dua}); mungkin salah satunya pecahan dan yang lain persen.",
  PETA_TIDAK_COCOK:
    "Peta kolom yang disimpan untuk lembar “{lembar}” tidak dipakai karena judul kolomnya tidak ditemukan lagi; kolom dikenali otomatis. Petakan ulang kolomnya di Pengaturan.",
  PETA_KOLOM_HILANG:
    "Kolom “{judul}” pada peta kolom lembar “{lembar}” tidak ditemukan lagi, jadi tidak dibaca. Petakan ulang kolomnya di Pengaturan.",
} as const satisfies Record<KodeTemuan, string>;
