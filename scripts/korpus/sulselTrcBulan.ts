import type { BukuKorpus } from "./daftar.ts";
import { bln, harap, sd } from "./harapan.ts";
import { kosong, persen, type Isi } from "./isian.ts";
import { lembar } from "./lembar.ts";

const BULAN = [
  "Januari",
  "Februari",
  "Maret",
  "April",
  "Mei",
  "Juni",
  "Juli",
  "Agustus",
  "September",
  "Oktober",
  "November",
  "Desember",
];
const p = (...angka: number[]): Isi[] => angka.map((n) => persen(n, 1));

/** Target, Realisasi, Capaian written out under each other, the name only in the first row and nothing merged, months across. */
export const sulselTrcBulan: BukuKorpus = {
  nama: "kanwil-sulbagsel-trc-bulanan",
  gaya: "Kanwil: Target/Realisasi/Capaian ke bawah tanpa penggabungan sel, dua belas bulan mendatar, terisi s.d. Mei",
  lembar: [
    lembar(
      "Bulanan",
      [
        ["Kanwil DJBC Sulawesi Bagian Selatan"],
        ["Capaian IKU Bulanan Tahun 2024"],
        [],
        ["No", "IKU", "Polarisasi", "KP", "Uraian", ...BULAN],
        [
          1,
          "Persentase realisasi penerimaan",
          "Max",
          "TLK",
          "Target",
          ...p(8, 16, 24, 32, 40, 48, 56, 64, 72, 80, 90, 100),
        ],
        [...kosong(4), "Realisasi", ...p(7.5, 17, 26.1, 33, 42.4)],
        [
          ...kosong(4),
          "Capaian",
          ...p(93.75, 106.25, 108.75, 103.13, 106),
          ...Array.from({ length: 7 }, () => persen(0, 1)),
        ],
        [2, "Jumlah penindakan", "Max", "Sum", "Target", ...Array.from({ length: 12 }, () => 10)],
        [...kosong(4), "Realisasi", 9, 12, 7, 8, 9],
        [
          ...kosong(4),
          "Capaian",
          ...p(90, 120, 70, 80, 90),
          ...Array.from({ length: 7 }, () => persen(0, 1)),
        ],
        [
          3,
          "Waktu penyelesaian restitusi (hari)",
          "Min",
          "Average",
          "Target",
          ...Array.from({ length: 12 }, () => 30),
        ],
        [...kosong(4), "Realisasi", 28, 30, 26, 25, 31],
        [
          ...kosong(4),
          "Capaian",
          ...p(106.67, 100, 113.33, 116.67, 96.67),
          ...Array.from({ length: 7 }, () => persen(200, 1)),
        ],
      ],
      { kepala: [[4, 4]], badan: [[5, 13]], tebal: [1, 2] },
    ),
  ],
  harapan: {
    lembar: "Bulanan",
    kantor: "Kanwil DJBC Sulawesi Bagian Selatan",
    tahun: 2024,
    periode: sd(5),
    tren: [1, 2, 3, 4, 5].map(bln),
    iku: [
      harap(null, "Persentase realisasi penerimaan", 40, 42.4, "hijau", { konsolidasi: "tlk", persen: true }),
      harap(null, "Jumlah penindakan", 50, 45, "kuning", { konsolidasi: "sum" }),
      harap(null, "Waktu penyelesaian restitusi (hari)", 30, 28, "hijau", {
        polarisasi: "minimize",
        konsolidasi: "average",
      }),
    ],
  },
};
