/** Texts of the list sheets, the history and the follow-up, in Indonesian. */
export const daftar = {
  riwayat: {
    judul: "Riwayat Rapor IKU",
    keterangan:
      "Satu baris per IKU dan rapor, ditulis oleh Rapor IKU. Boleh diurutkan, disaring, dan diberi kolom tambahan.",
    kepala: {
      tahun: "Tahun",
      periode: "Periode",
      tanggal: "Tanggal rapor",
      kode: "Kode",
      nama: "Indikator Kinerja Utama",
      satuan: "Satuan",
      target: "Target",
      realisasi: "Realisasi",
      indeks: "Indeks",
      status: "Status",
      keterangan: "Keterangan",
      nko: "NKO",
      profil: "Aturan",
      dari: "Dari bulan",
      sampai: "Sampai bulan",
    },
    tidakAdaLagi: "tidak ada lagi pada tabel IKU periode ini",
  },
  tindakLanjut: {
    judul: "Tindak Lanjut DKO",
    keterangan:
      "Ubah status menjadi {selesai} bila sudah dikerjakan. Baris boleh ditambah, diurutkan, dan disaring.",
    kepala: {
      kode: "Kode",
      nama: "Indikator Kinerja Utama",
      rencana: "Rencana aksi",
      pic: "PIC",
      tenggat: "Tenggat",
      status: "Status",
      tanda: "Tanda",
      asal: "Tanggal DKO",
      periode: "Rapor asal",
      dilaporkan: "Dilaporkan selesai",
      keterangan: "Keterangan",
      jejak: "Jejak",
    },
    status: { belum: "Belum ditindaklanjuti", proses: "Proses", selesai: "Selesai" },
    tanda: { lewat: "◆ Lewat {hari} hari", segera: "◇ {hari} hari lagi", hariIni: "◇ Hari ini" },
    peringatan: {
      judul: "Status tindak lanjut",
      pesan: "Pilih Belum ditindaklanjuti, Proses, atau Selesai, supaya terhitung pada rapor berikutnya.",
    },
    bagian: {
      judul: "Tindak lanjut DKO sebelumnya",
      kalimat: "{selesai} selesai · {proses} proses · {belum} belum ditindaklanjuti — {persen}% selesai.",
      lewat: "{n} melewati tenggat.",
      takTerbaca: "{n} berstatus lain, dihitung belum selesai.",
    },
  },
} as const;
