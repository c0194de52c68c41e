import type { BukuKorpus } from "./daftar.ts";
import { harap, TAHUN } from "./harapan.ts";
import { kosong, persen, type Isi } from "./isian.ts";
import { lembar } from "./lembar.ts";

const pita = (nama: string, np: number): Isi[] => [nama, ...kosong(6), np];
const ss = (kode: string, nama: string, nss: number): Isi[] => [kode, nama, ...kosong(5), nss];

const KEBIJAKAN = "Kebijakan kepabeanan internasional yang berkualitas";
const MITRA = "Mitra kerja sama yang puas";
const RUNDING = "Perundingan yang efektif";
const KAJIAN = "Kajian yang bermutu";
const SDM = "SDM yang kompeten";

/** The NKO print: perspective bands with their NP, SS rows with their NSS, IKU rows, and the office's NKO as last row. */
export const direktoratNko: BukuKorpus = {
  nama: "direktorat-nko",
  gaya: "Unit pusat: cetakan NKO dengan pita perspektif, baris SS, baris IKU dan baris total, setahun penuh",
  lembar: [
    lembar(
      "NKO",
      [
        ["NILAI KINERJA ORGANISASI"],
        ["Direktorat Kepabeanan Internasional dan Antar Lembaga"],
        ["Tahun 2020"],
        [],
        [
          "Kode SS/IKU",
          "Sasaran Strategis/Indikator Kinerja Utama",
          "Target",
          "Realisasi",
          "Polarisasi",
          "V/C",
          "Bobot Tertimbang",
          "Indeks Capaian",
        ],
        pita("Stakeholder Perspective (25%)", 102.5),
        ss("1", KEBIJAKAN, 102.5),
        [
          "1a-CP",
          "Persentase rekomendasi kebijakan yang diterima",
          persen(80, 0),
          persen(82),
          "Max",
          "P/L",
          persen(100),
          102.5,
        ],
        pita("Customer Perspective (15%)", 105),
        ss("2", MITRA, 105),
        ["2a-N", "Indeks kepuasan mitra", 4, 4.2, "Max", "P/L", persen(100), 105],
        pita("Internal Process Perspective (30%)", 95),
        ss("3", RUNDING, 90),
        ["3a-CP", "Jumlah perundingan yang diselesaikan", 10, 9, "Max", "P/M", persen(56), 90],
        ["3b-N", "Persentase usulan yang tertunda", persen(10, 0), persen(11), "Min", "P/H", persen(44), 90],
        ss("4", KAJIAN, 100),
        ["4a-N", "Jumlah kajian", 6, 6, "Max", "P/M", persen(100), 100],
        pita("Learning & Growth Perspective (30%)", 110),
        ss("5", SDM, 110),
        [
          "5a-CP",
          "Persentase pejabat yang memenuhi kompetensi",
          persen(90, 0),
          persen(99),
          "Max",
          "P/M",
          persen(100),
          110,
        ],
        ["Nilai Kinerja Organisasi (NKO)", ...kosong(6), 102.875],
        [],
        [null, null, null, null, "Jakarta, 8 Januari 2021"],
        [null, null, null, null, "Direktur,"],
      ],
      {
        kepala: [[5, 5]],
        badan: [[6, 21]],
        tebal: [1, 2, 3, 6, 9, 12, 18, 21],
        gabung: ["A6:G6", "A9:G9", "A12:G12", "A18:G18", "A21:G21"],
      },
    ),
  ],
  harapan: {
    lembar: "NKO",
    kantor: "Direktorat Kepabeanan Internasional dan Antar Lembaga",
    tahun: 2020,
    periode: TAHUN,
    tren: [TAHUN],
    iku: [
      harap("1a-CP", "Persentase rekomendasi kebijakan yang diterima", 80, 82, "hijau", {
        perspektif: "Stakeholder",
        sasaran: KEBIJAKAN,
        vc: "P/L",
        persen: true,
      }),
      harap("2a-N", "Indeks kepuasan mitra", 4, 4.2, "hijau", {
        perspektif: "Customer",
        sasaran: MITRA,
        vc: "P/L",
      }),
      harap("3a-CP", "Jumlah perundingan yang diselesaikan", 10, 9, "kuning", {
        perspektif: "Internal Process",
        sasaran: RUNDING,
        vc: "P/M",
      }),
      harap("3b-N", "Persentase usulan yang tertunda", 10, 11, "kuning", {
        perspektif: "Internal Process",
        sasaran: RUNDING,
        polarisasi: "minimize",
        vc: "P/H",
        persen: true,
      }),
      harap("4a-N", "Jumlah kajian", 6, 6, "hijau", {
        perspektif: "Internal Process",
        sasaran: KAJIAN,
        vc: "P/M",
      }),
      harap("5a-CP", "Persentase pejabat yang memenuhi kompetensi", 90, 99, "hijau", {
        perspektif: "Learning & Growth",
        sasaran: SDM,
        vc: "P/M",
        persen: true,
      }),
    ],
    // 102,5 × 25% + 105 × 15% + 95 × 30% + 110 × 30%
    nko: 102.875,
  },
};
