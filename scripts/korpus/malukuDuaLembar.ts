import type { BukuKorpus } from "./daftar.ts";
import { harap, sd } from "./harapan.ts";
import { persen, type Isi } from "./isian.ts";
import { lembar } from "./lembar.ts";

const KEPALA: Isi[] = ["No", "Kode", "Indikator Kinerja Utama", "Pol", "Target", "Realisasi", "Keterangan"];

/** The office's own IKU beside the same form for two of its officials: all recent, all complete. */
export const malukuDuaLembar: BukuKorpus = {
  nama: "kanwil-maluku-dua-lembar",
  gaya: "Kanwil: kontrak kinerja Kepala Kanwil dan dua pejabat di bawahnya, masing-masing satu lembar berformat sama",
  lembar: [
    lembar(
      "Kabag Umum",
      [
        ["CAPAIAN IKU KEPALA BAGIAN UMUM"],
        ["Kanwil DJBC Maluku, s.d. Triwulan II Tahun 2024"],
        [],
        KEPALA,
        [
          1,
          "1a-CP",
          "Persentase pegawai yang memenuhi jam pelatihan",
          "Max",
          persen(50, 0),
          persen(52),
          null,
        ],
        [2, "1b-N", "Persentase kualitas pelaksanaan anggaran", "Max", persen(95, 0), persen(96.1), null],
        [3, "2a-CP", "Indeks kepuasan layanan internal", "Max", "4,0", "4,2", null],
      ],
      { kepala: [[4, 4]], badan: [[5, 7]], tebal: [1] },
    ),
    lembar(
      "Kakanwil",
      [
        ["CAPAIAN IKU KEPALA KANTOR WILAYAH"],
        ["Kanwil DJBC Maluku, s.d. Triwulan II Tahun 2024"],
        [],
        KEPALA,
        [1, "1a-CP", "Persentase penerimaan kepabeanan dan cukai", "Max", persen(46, 0), persen(43.7), null],
        [
          2,
          "2a-CP",
          "Persentase rekomendasi audit yang ditindaklanjuti",
          "Max",
          persen(85, 0),
          persen(91.8),
          null,
        ],
        [
          3,
          "3a-CP",
          "Rata-rata persentase efektivitas pengawasan",
          "Max",
          persen(78, 0),
          persen(80.34),
          null,
        ],
      ],
      { kepala: [[4, 4]], badan: [[5, 7]], tebal: [1] },
    ),
    lembar(
      "Kabid P2",
      [
        ["CAPAIAN IKU KEPALA BIDANG PENINDAKAN DAN PENYIDIKAN"],
        ["Kanwil DJBC Maluku, s.d. Triwulan II Tahun 2024"],
        [],
        KEPALA,
        [1, "1a-CP", "Jumlah penindakan", "Max", 20, 24, null],
        [2, "2a-CP", "Persentase P-21", "Max", persen(50, 0), persen(33.33), null],
      ],
      { kepala: [[4, 4]], badan: [[5, 6]], tebal: [1] },
    ),
  ],
  harapan: {
    lembar: "Kakanwil",
    kantor: "Kanwil DJBC Maluku",
    tahun: 2024,
    periode: sd(6),
    tren: [sd(6)],
    iku: [
      harap("1a-CP", "Persentase penerimaan kepabeanan dan cukai", 46, 43.7, "kuning", { persen: true }),
      harap("2a-CP", "Persentase rekomendasi audit yang ditindaklanjuti", 85, 91.8, "hijau", {
        persen: true,
      }),
      harap("3a-CP", "Rata-rata persentase efektivitas pengawasan", 78, 80.34, "hijau", { persen: true }),
    ],
  },
};
