import type { BukuKorpus } from "./daftar.ts";
import { harap, sd } from "./harapan.ts";
import { persen } from "./isian.ts";
import { lembar } from "./lembar.ts";

/** Here "Capaian" is the index, 1,2 shown as 120%; two statuses and one index typed by hand contradict the figures. */
export const malangCapaianIndeks: BukuKorpus = {
  nama: "malang-capaian-indeks",
  gaya: "KPPBC: kolom Capaian berisi indeks (1,2 tampil 120%), status diketik tangan dan ada yang keliru",
  lembar: [
    lembar(
      "Rapor Q2",
      [
        ["KPPBC Tipe Madya Cukai Malang"],
        ["Capaian Kinerja s.d. Q2 2022"],
        [],
        ["Kode", "Indikator Kinerja", "Sat.", "Pol", "Target", "Realisasi", "Capaian", "Status Capaian"],
        ["1a-CP", "Penerimaan cukai (Rp triliun)", "Rp T", "Max", 11.2, 11.9, persen(106.25), "Hijau"],
        [
          "1b-N",
          "Piutang cukai yang diselesaikan",
          "%",
          "Max",
          persen(45, 0),
          persen(40.5, 1),
          persen(90),
          "Hijau",
        ],
        ["2a-CP", "Waktu layanan pemesanan pita cukai", "jam", "Min", 4, 3, persen(120), "Hijau"],
        [
          "2b-N",
          "Penyelesaian keberatan tepat waktu",
          "%",
          "Max",
          persen(100, 0),
          persen(100, 0),
          persen(100),
          "Hijau",
        ],
        ["3a-CP", "Penindakan BKC ilegal", "kasus", "Max", 40, 52, persen(130), "Hijau"],
        ["3b-N", "Temuan berulang", "temuan", "Min", 5, 6, persen(80), "Merah"],
      ],
      { kepala: [[4, 4]], badan: [[5, 10]], tebal: [1, 2] },
    ),
  ],
  harapan: {
    lembar: "Rapor Q2",
    kantor: "KPPBC Tipe Madya Cukai Malang",
    tahun: 2022,
    periode: sd(6),
    tren: [sd(6)],
    iku: [
      harap("1a-CP", "Penerimaan cukai (Rp triliun)", 11.2, 11.9, "hijau", { satuan: "Rp T" }),
      harap("1b-N", "Piutang cukai yang diselesaikan", 45, 40.5, "kuning", { satuan: "%", persen: true }),
      harap("2a-CP", "Waktu layanan pemesanan pita cukai", 4, 3, "hijau", {
        satuan: "jam",
        polarisasi: "minimize",
      }),
      harap("2b-N", "Penyelesaian keberatan tepat waktu", 100, 100, "hijau", { satuan: "%", persen: true }),
      harap("3a-CP", "Penindakan BKC ilegal", 40, 52, "hijau", { satuan: "kasus" }),
      harap("3b-N", "Temuan berulang", 5, 6, "kuning", { satuan: "temuan", polarisasi: "minimize" }),
    ],
    disebut: {
      "'Rapor Q2'!H6": "status tertulis Hijau, indeksnya 90",
      "'Rapor Q2'!G9": "indeks tertulis 130 melampaui batas 120",
      "'Rapor Q2'!H10": "status tertulis Merah, indeksnya 80 (kuning)",
    },
  },
};
