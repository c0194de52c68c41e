import type { BukuKorpus } from "./daftar.ts";
import { harap, sd } from "./harapan.ts";
import { persen } from "./isian.ts";
import { lembar } from "./lembar.ts";

const PERSEN = { persen: true, satuan: "%" };

/** The plainest list there is; the letterhead breaks the office's name over two lines, and one column mixes 84 and 99%. */
export const sampitDaftar: BukuKorpus = {
  nama: "sampit-daftar",
  gaya: "KPPBC kecil: daftar polos satu periode, tanpa kolom polarisasi, 84 di samping 99%",
  lembar: [
    lembar(
      "Capaian IKU",
      [
        ["KANTOR PENGAWASAN DAN PELAYANAN BEA DAN CUKAI"],
        ["TIPE MADYA PABEAN C SAMPIT"],
        ["CAPAIAN INDIKATOR KINERJA UTAMA S.D. TRIWULAN III TAHUN 2021"],
        [],
        ["No", "Kode IKU", "Indikator Kinerja Utama", "Satuan", "Target", "Realisasi", "Capaian (%)", "Ket."],
        [
          1,
          "1a-CP",
          "Persentase realisasi penerimaan bea dan cukai",
          "%",
          persen(72, 0),
          persen(80.1),
          111.25,
        ],
        [
          2,
          "2a-CP",
          "Persentase kepatuhan pengguna jasa",
          "%",
          persen(85, 0),
          84,
          98.82,
          "Dua PKB terlambat melapor",
        ],
        [3, "3a-N", "Persentase janji layanan yang tepat waktu", "%", 95, persen(99, 0), 104.21],
        [4, "4a-CP", "Jumlah penindakan", "SBP", 12, 15, 120],
        [5, "5a-CP", "Indeks efektivitas sosialisasi", "indeks", "3,5", "3,62", 103.43],
        [6, "6a-N", "Persentase penyerapan anggaran", "%", persen(70, 0), persen(54.6), 78],
      ],
      { kepala: [[5, 5]], badan: [[6, 11]], tebal: [1, 2, 3] },
    ),
  ],
  harapan: {
    lembar: "Capaian IKU",
    kantor: "Kantor Pengawasan dan Pelayanan Bea dan Cukai Tipe Madya Pabean C Sampit",
    tahun: 2021,
    periode: sd(9),
    tren: [sd(9)],
    iku: [
      harap("1a-CP", "Persentase realisasi penerimaan bea dan cukai", 72, 80.1, "hijau", PERSEN),
      harap("2a-CP", "Persentase kepatuhan pengguna jasa", 85, 84, "kuning", {
        ...PERSEN,
        keterangan: "Dua PKB terlambat melapor",
      }),
      harap("3a-N", "Persentase janji layanan yang tepat waktu", 95, 99, "hijau", PERSEN),
      harap("4a-CP", "Jumlah penindakan", 12, 15, "hijau", { satuan: "SBP" }),
      harap("5a-CP", "Indeks efektivitas sosialisasi", 3.5, 3.62, "hijau", { satuan: "indeks" }),
      harap("6a-N", "Persentase penyerapan anggaran", 70, 54.6, "merah", PERSEN),
    ],
    disebut: {
      "Capaian IKU!F7": "84 di kolom yang targetnya 85% ditulis tanpa tanda persen",
      "Capaian IKU!E8": "95 tanpa tanda persen, realisasinya 99%",
    },
  },
};
