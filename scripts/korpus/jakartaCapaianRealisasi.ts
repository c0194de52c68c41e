import type { BukuKorpus } from "./daftar.ts";
import { harap, sd } from "./harapan.ts";
import { persen } from "./isian.ts";
import { lembar } from "./lembar.ts";

/** The trap of the word: here "Capaian" is the realisasi and "Nilai Capaian" is the index. */
export const jakartaCapaianRealisasi: BukuKorpus = {
  nama: "kanwil-jakarta-capaian-realisasi",
  gaya: "Kanwil: kolom Capaian berisi realisasi, kolom Indeks (%) berisi indeks 107 di samping realisasi 91%",
  lembar: [
    lembar(
      "IKU",
      [
        ["KANWIL DJBC JAKARTA"],
        ["CAPAIAN IKU S.D. SEPTEMBER 2019"],
        [],
        ["No", "Kode IKU", "Nama IKU", "Polarisasi", "Target", "Capaian", "Indeks (%)", "Penjelasan"],
        [1, "1a-CP", "Persentase realisasi penerimaan", "Max", persen(85, 0), persen(91.17), 107.26, null],
        [
          2,
          "2a-CP",
          "Indeks kepuasan pengguna jasa",
          "Max",
          "4,1",
          "menunggu survei TW IV",
          null,
          "Survei November",
        ],
        [3, "3a-CP", "Rata-rata hari pelayanan keberatan", "Min", 60, 45, 120, null],
        [4, "3b-N", "Jumlah kegiatan monitoring", "Max", 20, 17, 85, null],
        [
          5,
          "4a-N",
          "Persentase putusan banding yang dimenangkan",
          "Max",
          persen(40, 0),
          persen(31.5),
          78.75,
          null,
        ],
      ],
      { kepala: [[4, 4]], badan: [[5, 9]], tebal: [1, 2] },
    ),
  ],
  harapan: {
    lembar: "IKU",
    kantor: "KANWIL DJBC JAKARTA",
    tahun: 2019,
    periode: sd(9),
    tren: [sd(9)],
    iku: [
      harap("1a-CP", "Persentase realisasi penerimaan", 85, 91.17, "hijau", { persen: true }),
      harap("2a-CP", "Indeks kepuasan pengguna jasa", 4.1, "menunggu survei TW IV", "abu-abu", {
        keterangan: "Survei November",
      }),
      harap("3a-CP", "Rata-rata hari pelayanan keberatan", 60, 45, "hijau", { polarisasi: "minimize" }),
      harap("3b-N", "Jumlah kegiatan monitoring", 20, 17, "kuning"),
      harap("4a-N", "Persentase putusan banding yang dimenangkan", 40, 31.5, "merah", { persen: true }),
    ],
  },
};
