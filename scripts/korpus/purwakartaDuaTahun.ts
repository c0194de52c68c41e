import type { BukuKorpus } from "./daftar.ts";
import { harap, tw } from "./harapan.ts";
import { kosong, persen } from "./isian.ts";
import { lembar } from "./lembar.ts";

/** Last year's and this year's target and realisasi side by side under the years; polarisasi is merged down. */
export const purwakartaDuaTahun: BukuKorpus = {
  nama: "purwakarta-dua-tahun",
  gaya: "KPPBC: tahun 2022 dan 2023 berdampingan (T, R, C di bawah tahun), polarisasi digabung ke bawah untuk beberapa IKU",
  lembar: [
    lembar(
      "Banding",
      [
        ["Perbandingan Capaian IKU Triwulan II Tahun 2023 dengan Tahun 2022"],
        ["KPPBC TMP A Purwakarta"],
        [],
        ["No", "IKU", "Polarisasi", "Tahun 2022", null, null, "Tahun 2023", null, null],
        [...kosong(3), "Target", "Realisasi", "Capaian", "Target", "Realisasi", "Capaian"],
        [
          1,
          "Persentase penerimaan bea masuk",
          "Max",
          persen(45, 0),
          persen(50.4),
          persen(112),
          persen(48, 0),
          persen(43.2),
          persen(90),
        ],
        [2, "Jumlah asistensi kawasan berikat", null, 10, 11, persen(110), 12, 13, persen(108.33)],
        [
          3,
          "Persentase laporan tepat waktu",
          null,
          persen(90, 0),
          persen(91),
          persen(101.11),
          persen(92, 0),
          persen(69),
          persen(75),
        ],
        [4, "Rata-rata waktu layanan BC 2.7 (jam)", "Min", 3, "2,5", persen(116.67), 3, "2,7", persen(110)],
      ],
      {
        kepala: [[4, 5]],
        badan: [[6, 9]],
        tebal: [1, 2],
        gabung: ["A4:A5", "B4:B5", "C4:C5", "D4:F4", "G4:I4", "C6:C8"],
      },
    ),
  ],
  harapan: {
    lembar: "Banding",
    kantor: "KPPBC TMP A Purwakarta",
    tahun: 2023,
    periode: tw(2),
    tren: [tw(2)],
    iku: [
      harap(null, "Persentase penerimaan bea masuk", 48, 43.2, "kuning", { persen: true }),
      harap(null, "Jumlah asistensi kawasan berikat", 12, 13, "hijau"),
      harap(null, "Persentase laporan tepat waktu", 92, 69, "merah", { persen: true }),
      harap(null, "Rata-rata waktu layanan BC 2.7 (jam)", 3, 2.7, "hijau", { polarisasi: "minimize" }),
    ],
  },
};
