import type { BukuKorpus } from "./daftar.ts";
import { harap, sd } from "./harapan.ts";
import { persen, type Isi } from "./isian.ts";
import { lembar } from "./lembar.ts";

const baris = (
  kode: string,
  nama: string,
  pol: string,
  [lalu, dasar, target, realisasi, usulan]: readonly [Isi, Isi, Isi, Isi, Isi],
): Isi[] => [kode, nama, pol, lalu, dasar, target, realisasi, usulan];

/** Rows of raw data under IKU-like headers, more of them than the office has IKU. */
const MENTAH: Isi[][] = Array.from({ length: 24 }, (_, i) => [
  i + 1,
  `SBP-${String(i + 1)}/WBC.02/KPP.MP.01/2019`,
  "Hasil tembakau ilegal",
  "batang",
  1000 + 250 * i,
  `Belawan`,
]);

/** Last year's realisasi, a baseline and next year's proposal beside the judged columns; decoy sheets and a hidden old table. */
export const belawanUmpan: BukuKorpus = {
  nama: "belawan-umpan",
  gaya: "KPPBC: kolom umpan (realisasi tahun lalu, baseline, target usulan), lembar data mentah, manual IKU, dan tabel lama tersembunyi",
  lembar: [
    lembar("Dashboard", [["DASHBOARD KINERJA"], ["Hijau", 2], ["Kuning", 1], ["Merah", 1], ["NKO", 98.7]]),
    lembar(
      "Capaian 2019",
      [
        ["KPPBC TMP Belawan"],
        ["CAPAIAN IKU S.D. TRIWULAN III TAHUN 2019"],
        [],
        [
          "Kode IKU",
          "IKU",
          "Polarisasi",
          "Realisasi 2018",
          "Baseline",
          "Target s.d. Q3 2019",
          "Realisasi s.d. Q3 2019",
          "Target usulan 2020",
        ],
        baris("1a-CP", "Persentase penerimaan bea masuk", "Max", [
          persen(98.2),
          persen(90),
          persen(70),
          persen(73.5),
          persen(75),
        ]),
        baris("1b-CP", "Jumlah penetapan nilai pabean", "Max", [410, 350, 300, 270, 420]),
        baris("2a-CP", "Rata-rata dwelling time impor (hari)", "Min", ["3,9", 4, "3,5", "3,43", "3,4"]),
        baris("3a-N", "Jumlah joint operation", "Max", [4, 2, 4, 3, 6]),
      ],
      { kepala: [[4, 4]], badan: [[5, 8]], tebal: [1, 2] },
    ),
    lembar(
      "Data Mentah SBP",
      [["Data penindakan 2019"], ["No", "Nomor SBP", "Uraian", "Satuan", "Realisasi", "Lokasi"], ...MENTAH],
      { kepala: [[2, 2]], badan: [[3, 26]] },
    ),
    lembar("Manual IKU", [
      ["MANUAL INDIKATOR KINERJA UTAMA"],
      ["Perspektif", "Stakeholder"],
      ["IKU", "Persentase penerimaan bea masuk"],
      ["Deskripsi", "Perbandingan penerimaan bea masuk dengan targetnya dalam APBN"],
      ["Satuan", "Persentase"],
      ["Polarisasi", "Maximize"],
      ["Konsolidasi", "Take Last Known"],
      ["Target", "Q1 20%, Q2 45%, Q3 70%, Q4 100%"],
    ]),
    lembar(
      "Capaian 2018",
      [
        ["KPPBC TMP Belawan"],
        ["CAPAIAN IKU S.D. TRIWULAN IV TAHUN 2018"],
        [],
        ["Kode IKU", "IKU", "Polarisasi", "Target", "Realisasi"],
        ["1a-CP", "Persentase penerimaan bea masuk", "Max", persen(100), persen(98.2)],
        ["1b-CP", "Jumlah penetapan nilai pabean", "Max", 400, 410],
        ["2a-CP", "Rata-rata dwelling time impor (hari)", "Min", 4, "3,9"],
        ["3a-N", "Jumlah joint operation", "Max", 4, 4],
        ["3b-N", "Jumlah patroli", "Max", 12, 12],
      ],
      { kepala: [[4, 4]], badan: [[5, 9]], sembunyi: true },
    ),
  ],
  harapan: {
    lembar: "Capaian 2019",
    kantor: "KPPBC TMP Belawan",
    tahun: 2019,
    periode: sd(9),
    tren: [sd(9)],
    iku: [
      harap("1a-CP", "Persentase penerimaan bea masuk", 70, 73.5, "hijau", { persen: true }),
      harap("1b-CP", "Jumlah penetapan nilai pabean", 300, 270, "kuning"),
      harap("2a-CP", "Rata-rata dwelling time impor (hari)", 3.5, 3.43, "hijau", { polarisasi: "minimize" }),
      harap("3a-N", "Jumlah joint operation", 4, 3, "merah"),
    ],
    bersih: true,
  },
};
