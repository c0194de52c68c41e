/** What the worksheet functions say in a cell or at its error, in Indonesian. */
export const fungsi = {
  tren: { tetap: "tetap" },
  belumAda: "Belum ada nilai: {alasan}.",
  belum: {
    BAGIAN_KOSONG: "bagian ke-{bagian} belum diisi",
    KURANG_DARI_DUA: "tren memerlukan paling sedikit dua nilai",
    VC_KOSONG: "validitas/controllability belum diisi",
  },
  galat: {
    TAK_TERDUGA: "Rumus ini gagal karena kesalahan pada Rapor IKU, bukan pada data Anda.",
    ARGUMEN_KURANG: "Argumen {argumen} belum diisi. Isi dengan sel, rentang, angka, atau teks.",
    UKURAN:
      "Ukuran {argumen} ({tinggi} baris × {lebar} kolom) tidak cocok dengan {acuan} ({tinggiAcuan} baris × {lebarAcuan} kolom). Pilih rentang yang sama besar, atau satu sel untuk semuanya.",
    SATU_KOLOM:
      "Argumen {argumen} ({tinggi} baris × {lebar} kolom) harus satu sel, atau satu kolom dengan satu sel per baris {acuan} ({tinggiAcuan} baris).",
    BARIS_JUDUL:
      "Baris ini tampaknya judul kolom. Mulai realisasi dan target dari baris IKU yang pertama, di bawah judul.",
    SKALA:
      "Realisasi {realisasi} dan target {target} berbeda terlalu jauh. Bila salah satunya persen, tulis keduanya dengan cara yang sama: sel 99% tersimpan sebagai 0,99, jadi kalikan 100. Bila keduanya memang hitungan, sebutkan satuannya, misalnya “1 dokumen”.",
    SKALA_DERET:
      "Argumen {argumen} mencampur persen tertulis dan angka pecahan. Tulis semuanya dengan cara yang sama: sel 99% tersimpan sebagai 0,99.",
    SATUAN:
      "Satuan realisasi “{realisasi}” berbeda dengan satuan target “{target}”. Tulis keduanya dalam satuan yang sama.",
    MUNGKIN_TANGGAL:
      "Realisasi {realisasi} atau target {target} mungkin tanggal, yang oleh Excel disimpan sebagai angka. Isi selnya dengan angka capaian.",
    GALAT_SEL: "Sel {argumen} berisi galat Excel {teks}. Perbaiki rumus di sel itu.",
    POLARISASI: "Argumen polarisasi “{teks}” tidak dikenal. Isi Maximize, Minimize, atau Stabilize.",
    JENIS_KOSONG: "Argumen jenis kosong. Isi Sum, Average, atau Take Last Known (TLK).",
    JENIS: "Argumen jenis “{teks}” tidak dikenal. Isi Sum, Average, atau Take Last Known (TLK).",
    PROFIL: "Argumen profil “{teks}” tidak dikenal. Isi salah satu: {daftar}.",
    BUKAN_ANGKA:
      "Argumen {argumen} “{teks}” tidak terbaca dengan pasti sebagai angka. Tulis angkanya saja, misalnya 91,17.",
    INDEKS_PECAHAN:
      "Argumen indeks {indeks} tampaknya persen yang tersimpan sebagai pecahan. Kalikan 100: indeks ditulis dalam poin persen, misalnya 107,26.",
    VC: "Argumen {argumen} “{teks}” bukan pasangan validitas/controllability yang diperbolehkan. Isi salah satu: {daftar}.",
    BOBOT_KOSONG:
      "Bobot pada baris ke-{baris} tidak ada atau tidak lebih dari 0. Isi angka, atau pasangan V/C seperti P/L.",
    BOBOT_CAMPUR:
      "Argumen bobot mencampur angka dan pasangan V/C. Isi semuanya dengan cara yang sama, agar skalanya sama.",
    NKO_KOLOM: "Argumen tabel harus 4 kolom: perspektif, sasaran, indeks, bobot. Yang dipilih {lebar} kolom.",
    NKO_PERSPEKTIF: "Perspektif pada baris ke-{baris} kosong, padahal baris lain menyebutnya.",
    TANPA_TABEL:
      "Tidak ada tabel IKU pada argumen tabel. Pilih rentang yang memuat baris judulnya: Indikator Kinerja Utama, Target, Realisasi.",
    PERIODE:
      "Argumen periode “{teks}” tidak dikenal. Tulis misalnya Q3, TW III, s.d. Q3, Semester I, atau September.",
    PERIODE_TIDAK_ADA: "Tabel ini tidak memuat target untuk {periode}. Periode yang ada: {daftar}.",
  },
  kebutuhan: {
    kerja: { bawah: "Perlu", atas: "Boleh", antara: "Harus" },
    batas: {
      bawah: "paling sedikit {bawah}",
      atas: "paling banyak {atas}",
      antara: "antara {bawah} dan {atas}",
    },
    sum: "{kerja} {total} lagi pada satu periode tersisa",
    sumBanyak: "{kerja} {total} lagi pada {n} periode tersisa, rata-rata {perSisa} per periode",
    average: "{kerja} {perSisa} pada satu periode tersisa",
    averageBanyak: "{kerja} rata-rata {perSisa} pada {n} periode tersisa",
    tlk: "{kerja} {perSisa} pada periode terakhir",
    aman: "Aman: hijau berapa pun realisasi periode tersisa",
    "tidak-tercapai": "Tidak dapat hijau lagi, berapa pun realisasi periode tersisa",
    tercapai: "Selesai: {hasil}, hijau (syarat: {hijau})",
    tidakTercapai: "Selesai: {hasil}, tidak hijau (syarat: {hijau})",
  },
  rapor: {
    periode: "Periode",
    tanpaPeriode: "tanpa nama periode",
    jumlah: "IKU",
    nko: "NKO",
    temuan: "Temuan",
    temuanIsi: "perlu diperiksa",
  },
} as const;
