/** Texts of the minutes sheet, in Indonesian. */
export const notula = {
  awalKeputusan: "Keputusan:",
  judul: "Notula Dialog Kinerja Organisasi",
  petunjuk:
    "Kotak bergaris dapat diketik langsung. Isinya tetap ada setiap kali notula ditulis lagi; kotak yang dikosongkan kembali berisi catatan rapor.",
  rapat: {
    tanggal: "Hari, tanggal",
    waktu: "Waktu, tempat",
    pimpinan: "Pimpinan rapat",
    notulis: "Notulis",
    peserta: "Peserta",
    agenda: "Agenda",
  },
  bawaan: {
    pimpinan: "Kepala Kantor",
    peserta: "sesuai daftar hadir",
    agenda:
      "1. Tindak lanjut Dialog Kinerja Organisasi sebelumnya\n2. Capaian IKU {periode}\n3. IKU yang perlu dibahas: kendala, keputusan, dan rencana aksi\n4. Penutup",
  },
  capaian: { judul: "Capaian", nko: "Nilai Kinerja Organisasi {nilai} ({status})." },
  pembahasan: {
    judul: "Pembahasan",
    kosong: "Tidak ada IKU yang perlu dibahas.",
    capaian: "Capaian",
  },
  keputusan: { judul: "Keputusan", kosong: "Belum ada keputusan yang dicatat." },
  aksi: { judul: "Rencana aksi yang disepakati", kosong: "Belum ada rencana aksi yang dicatat.", no: "No" },
  lalu: { judul: "Tindak lanjut rapat sebelumnya" },
  hadir: { judul: "Daftar hadir", nama: "Nama dan jabatan", tandaTangan: "Tanda tangan" },
  catatanLama: {
    judul: "Catatan lama",
    petunjuk:
      "Ketikan pada notula sebelumnya yang tempatnya tidak ada lagi. Tidak ada yang dihapus: pindahkan yang masih perlu, lalu kosongkan kotaknya.",
    tanpaIku: "Diketik di luar kotak isian",
    tidakAda: "tidak ada lagi pada lembar sumber",
    berganda: "kotaknya sudah berisi",
  },
  kaki: "Notula DKO",
  selesai:
    "Lembar “{lembar}” selesai ditulis: {iku} IKU dibahas, {keputusan} keputusan, {aksi} rencana aksi.",
} as const;
