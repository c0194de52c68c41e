import type { BukuKorpus } from "./daftar.ts";
import { harap, tw } from "./harapan.ts";
import { kosong, persen, type Isi } from "./isian.ts";
import { lembar } from "./lembar.ts";

const A = "Terwujudnya penerimaan negara yang optimal";
const B = "Terwujudnya pelayanan yang berkualitas";
const judul = (huruf: string, teks: string): Isi[] => [huruf, teks, ...kosong(4)];

/** No codes: objectives are rows of their own between the IKU, each closed by a mean; a summary and signatures follow. */
export const cirebonPerSs: BukuKorpus = {
  nama: "cirebon-per-sasaran",
  gaya: "KPPBC: tanpa kode, sasaran sebagai baris judul A., B., baris rata-rata per sasaran, ringkasan dan tanda tangan di bawah",
  lembar: [
    lembar(
      "Realisasi TW IV",
      [
        ["CAPAIAN INDIKATOR KINERJA UTAMA"],
        ["KPPBC TMP C CIREBON TRIWULAN IV TAHUN 2020"],
        [],
        ["No", "Sasaran Strategis / Indikator Kinerja", "Polarisasi", "Target", "Realisasi", "Indeks"],
        judul("A.", A),
        [1, "Persentase realisasi penerimaan cukai", "Maximize", persen(100, 0), persen(104.2), 104.2],
        [2, "Nilai tambah bayar hasil penelitian ulang (juta rupiah)", "Maximize", "1.250", "1.175,5", 94.04],
        [null, "Rata-rata A", null, null, null, 99.12],
        judul("B.", B),
        [3, "Rata-rata waktu layanan NPPBKC", "Minimize", "3 hari", "2 hari", 120],
        [4, "Persentase pengaduan selesai", "Maximize", persen(100, 0), persen(75), 75],
        [null, "Rata-rata B", null, null, null, 97.5],
        [null, "Nilai Kinerja Organisasi", null, null, null, 98.31],
        [],
        [null, "Ringkasan"],
        [null, "Jumlah IKU", null, 4],
        [null, "IKU hijau", null, 2],
        [],
        [null, "Cirebon, 6 Januari 2021", null, null, "Kepala Kantor,"],
        [],
        [null, "Kepala Seksi KI", null, null, "(nama terang)"],
      ],
      { kepala: [[4, 4]], badan: [[5, 13]], tebal: [1, 2, 5, 8, 9, 12, 13] },
    ),
  ],
  harapan: {
    lembar: "Realisasi TW IV",
    kantor: "KPPBC TMP C CIREBON",
    tahun: 2020,
    periode: tw(4),
    tren: [tw(4)],
    iku: [
      harap(null, "Persentase realisasi penerimaan cukai", 100, 104.2, "hijau", { sasaran: A, persen: true }),
      harap(null, "Nilai tambah bayar hasil penelitian ulang (juta rupiah)", 1250, 1175.5, "kuning", {
        sasaran: A,
      }),
      harap(null, "Rata-rata waktu layanan NPPBKC", 3, 2, "hijau", { sasaran: B, polarisasi: "minimize" }),
      harap(null, "Persentase pengaduan selesai", 100, 75, "merah", { sasaran: B, persen: true }),
    ],
  },
};
