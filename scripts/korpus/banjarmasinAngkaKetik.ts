import type { BukuKorpus } from "./daftar.ts";
import { harap, sd } from "./harapan.ts";
import { persen } from "./isian.ts";
import { lembar } from "./lembar.ts";

/** Every figure typed as text, in every spelling the ministry's offices use. */
export const banjarmasinAngkaKetik: BukuKorpus = {
  nama: "banjarmasin-angka-ketik",
  gaya: "KPPBC: semua angka diketik sebagai teks (koma, titik, Rp, satuan, keterangan, skala), 1.234 yang bermakna ganda",
  lembar: [
    lembar(
      "CAPAIAN",
      [
        ["KPPBC TMP B BANJARMASIN"],
        ["CAPAIAN IKU S.D. Q3 TA 2020"],
        [],
        ["NO", "IKU", "POL", "TARGET", "REALISASI"],
        ["1.", "Indeks kepuasan pengguna jasa", "Max", "4 dari skala 5", "4,25"],
        ["2.", "Persentase janji layanan", "Max", "98%", "99,90%"],
        ["3.", "Persentase kesalahan penetapan tarif", "Min", "0,50 % ", "0,26 % "],
        ["4.", "Persentase penyelesaian BDN", "Max", "40%", "38% (dua kasus dilimpahkan)"],
        ["5.", "Deviasi waktu pelayanan", "Min", "10%", "9.55%"],
        ["6.", "Nilai tagihan tertagih", "Max", "900.000.000.000", "929.893.168.257"],
        ["7.", "Nilai lelang BMN", "Max", "Rp. 2.000.000.000,-", "Rp. 1.500.000.000,-"],
        ["8.", "Lama penyelesaian audit", "Min", "7 bulan", "6,5 bulan"],
        ["9.", "Jumlah dokumen ekspor yang diteliti", "Max", 1200, "1.234"],
        ["10.", "Persentase tindak lanjut LHP Itjen", "Max", "-", "n/a"],
        ["11.", "Jumlah hasil olahan data", "Max", "≥12", "12 dokumen"],
        ["12.", "Persentase pegawai berkinerja baik", "Max", persen(95, 0), "0,97"],
      ],
      { kepala: [[4, 4]], badan: [[5, 16]], tebal: [1, 2] },
    ),
  ],
  harapan: {
    lembar: "CAPAIAN",
    kantor: "KPPBC TMP B BANJARMASIN",
    tahun: 2020,
    periode: sd(9),
    tren: [sd(9)],
    iku: [
      harap(null, "Indeks kepuasan pengguna jasa", 4, 4.25, "hijau"),
      harap(null, "Persentase janji layanan", 98, 99.9, "hijau", { persen: true }),
      harap(null, "Persentase kesalahan penetapan tarif", 0.5, 0.26, "hijau", {
        polarisasi: "minimize",
        persen: true,
      }),
      harap(null, "Persentase penyelesaian BDN", 40, 38, "kuning", { persen: true }),
      harap(null, "Deviasi waktu pelayanan", 10, 9.55, "hijau", { polarisasi: "minimize", persen: true }),
      harap(null, "Nilai tagihan tertagih", 900_000_000_000, 929_893_168_257, "hijau"),
      harap(null, "Nilai lelang BMN", 2_000_000_000, 1_500_000_000, "merah"),
      harap(null, "Lama penyelesaian audit", 7, 6.5, "hijau", { polarisasi: "minimize" }),
      harap(null, "Jumlah dokumen ekspor yang diteliti", 1200, 1234, "hijau"),
      harap(null, "Persentase tindak lanjut LHP Itjen", null, null, "abu-abu"),
      harap(null, "Jumlah hasil olahan data", 12, 12, "hijau"),
      harap(null, "Persentase pegawai berkinerja baik", 95, 97, "hijau", { persen: true }),
    ],
    disebut: {
      "CAPAIAN!E13": "1.234 dapat berarti 1234 atau 1,234",
      "CAPAIAN!E16": "0,97 dibaca 97%",
    },
  },
};
