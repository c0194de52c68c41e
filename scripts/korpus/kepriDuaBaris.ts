import type { BukuKorpus } from "./daftar.ts";
import { harap, sd, smt, tw } from "./harapan.ts";
import { kosong, persen, type Isi } from "./isian.ts";
import { lembar } from "./lembar.ts";

const p = (...angka: number[]): Isi[] => angka.map((n) => persen(n, 0));
const SS = "Pengawasan laut yang efektif";

/** Two rows per IKU, Target over Realisasi, everything but the label repeated in both rows; sasaran bands between. */
export const kepriDuaBaris: BukuKorpus = {
  nama: "pso-karimun-dua-baris",
  gaya: "Pangkalan: dua baris per IKU (Target di atas, Realisasi di bawah), nama dan kode ditulis di kedua baris",
  lembar: [
    lembar(
      "Monev IKU",
      [
        ["Pangkalan Sarana Operasi Bea dan Cukai Tipe A Tanjung Balai Karimun"],
        ["Monev IKU 2021"],
        [],
        [
          "Kode IKU",
          "IKU",
          "Polarisasi",
          "Konsolidasi",
          "T/R",
          "Q1",
          "Q2",
          "Smt 1",
          "Q3",
          "s.d. Q3",
          "Q4",
          "Y",
        ],
        ["SS 1", SS, ...kosong(10)],
        ["1a-N", "Kesiapan kapal patroli", "Max", "Average", "Target", ...p(80, 80, 80, 80, 80, 80, 80)],
        ["1a-N", "Kesiapan kapal patroli", "Max", "Average", "Realisasi", ...p(84, 88, 86, 92, 88)],
        ["1b-N", "Jumlah hari layar", "Max", "Sum", "Target", 90, 100, 190, 100, 290, 90, 380],
        ["1b-N", "Jumlah hari layar", "Max", "Sum", "Realisasi", 85, 96, 181, 87, 268],
        ["1c-N", "Kerusakan berat", "Min", "Sum", "Target", 1, 1, 2, 1, 3, 1, 4],
        ["1c-N", "Kerusakan berat", "Min", "Sum", "Realisasi", 0, 1, 1, 3, 4],
      ],
      { kepala: [[4, 4]], badan: [[5, 11]], tebal: [1, 2, 5] },
    ),
  ],
  harapan: {
    lembar: "Monev IKU",
    kantor: "Pangkalan Sarana Operasi Bea dan Cukai Tipe A Tanjung Balai Karimun",
    tahun: 2021,
    periode: sd(9),
    tren: [tw(1), tw(2), smt(1), tw(3), sd(9)],
    iku: [
      harap("1a-N", "Kesiapan kapal patroli", 80, 88, "hijau", {
        sasaran: SS,
        konsolidasi: "average",
        persen: true,
      }),
      harap("1b-N", "Jumlah hari layar", 290, 268, "kuning", { sasaran: SS, konsolidasi: "sum" }),
      harap("1c-N", "Kerusakan berat", 3, 4, "merah", {
        sasaran: SS,
        polarisasi: "minimize",
        konsolidasi: "sum",
      }),
    ],
  },
};
