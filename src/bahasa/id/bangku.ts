/** What the browser workbench says, in Indonesian. */
export const bangku = {
  judul: "Bangku kerja Rapor IKU",
  terminal: {
    membangun: "Membangun panel dan bangku kerja …",
    siap: "Bangku kerja siap: {alamat}\nTekan Ctrl+C, atau jalankan npm stop, untuk mengakhiri.",
    gagal: "Bangku kerja tidak dapat dijalankan: {rincian}",
    dihentikan: "Bangku kerja di {alamat} dihentikan.",
    tidakBerjalan: "Tidak ada bangku kerja yang sedang berjalan.",
  },
  berkas: {
    bilah: "Berkas",
    contoh: "Contoh",
    buka: "Buka …",
    kosong: "Buku kosong",
    namaKosong: "Buku1.xlsx",
    unduh: "Unduh .xlsx",
    urungkan: "Urungkan",
    ulangi: "Ulangi",
    lepaskan: "Lepaskan untuk membuka buku kerja",
    memuat: "Memuat buku kerja …",
    bukanBukuKerja:
      "“{berkas}” bukan buku kerja Excel (.xlsx). Buka di Excel, simpan sebagai .xlsx, lalu coba lagi.",
    rusak: "“{berkas}” rusak atau terpotong. Ambil salinan yang utuh, lalu coba lagi.",
    berkataSandi: "“{berkas}” dilindungi kata sandi. Simpan salinan tanpa kata sandi, lalu coba lagi.",
    gagal: "Terjadi kesalahan: {rincian}",
  },
  setelan: {
    bilah: "Keadaan Excel",
    bahasa: "Bahasa",
    tema: "Tema",
    terang: "Terang",
    gelap: "Gelap",
    plafon: "ExcelApi",
    proteksiLembar: "Lindungi lembar",
    proteksiStruktur: "Lindungi struktur",
  },
  pita: {
    tab: "Beranda",
    label: "Pita",
    takDikenal: "Add-in tidak mengenal perintah “{fungsi}”.",
  },
  rumus: {
    bilah: "Bilah rumus",
    alamat: "Kotak nama",
    isi: "Isi sel",
    takAda: "“{alamat}” bukan alamat sel atau nama dalam buku kerja ini.",
  },
  kisi: {
    semua: "Pilih semua",
    editor: "Sunting sel",
    grafik: "Grafik {judul}: {isi}",
    grafikLain: "Grafik {jenis}",
  },
  tolak: {
    terlindungi: "Sel ini terkunci karena lembarnya dilindungi.",
    rumus: "Rumus ini tidak dapat dibaca. Perbaiki, atau tekan Esc untuk membatalkan.",
    rumusTitik: "Dalam rumus, angka desimal ditulis dengan koma, misalnya 1,5. Perbaiki, atau tekan Esc.",
    rumusKoma:
      "Koma di antara angka berarti desimal. Pisahkan argumen dengan titik koma, misalnya MAX(1;2;3). Perbaiki, atau tekan Esc.",
    tumpahan: "Sel ini diisi oleh rumus di {alamat}. Ubah rumus itu, atau ketik nilai lain di sini.",
    terlaluBanyak: "Terlalu banyak sel untuk diubah sekaligus.",
  },
  catatan: {
    melingkar:
      "Rumus ini merujuk dirinya sendiri, langsung atau lewat sel lain, sehingga tidak dihitung. Ubah salah satu rujukannya.",
    terhalang:
      "Hasil rumus tidak muat karena {alamat} sudah berisi. Kosongkan {alamat} agar hasilnya tampil.",
    takMuat:
      "Hasil rumus tidak muat: ada tabel, sel gabungan, atau tepi lembar di tempatnya. Pindahkan rumus ke tempat yang lapang.",
    fungsi: "Bangku kerja tidak mengenal fungsi {nama}.",
    bagian: "Bangku kerja tidak dapat menghitung bagian “{nama}” dari rumus ini.",
    tersimpan: "{sebab} Yang tampil adalah hasil terakhir dari berkas.",
  },
  panel: {
    label: "Panel add-in",
    tutup: "Tutup panel",
  },
  dialog: { tutup: "Tutup dialog" },
  lembar: { tab: "Lembar" },
  status: {
    bilah: "Bilah status",
    siap: "Siap",
    sunting: "Menyunting",
    menunggu: "Add-in bekerja …",
    tindakan: "Tindakan terakhir",
    ongkos: "{nama}: {sync} bolak-balik · {minta} kirim · {jawab} terima",
    tanpaOngkos: "Belum ada tindakan add-in",
    galat: "dijawab {kode}",
    perbesar: "Perbesar",
    perkecil: "Perkecil",
    skala: "Skala",
  },
} as const;
