import type { BukuKorpus } from "./daftar.ts";
import { harap, sd, tw } from "./harapan.ts";
import { kosong, persen, type Isi } from "./isian.ts";
import { lembar } from "./lembar.ts";

const TRIWULAN = ["Januari - Maret", "April - Juni", "Juli - September", "Oktober - Desember"];
const p = (...angka: number[]): Isi[] => angka.map((n) => persen(n, 0));

/** Quarters named by their months, target and realisasi in turn, and a typed "Jumlah" row that is an IKU's name, not a total. */
export const nunukanRentangBulan: BukuKorpus = {
  nama: "nunukan-rentang-bulan",
  gaya: "KPPBC: triwulan ditulis sebagai rentang bulan, target dan realisasi berselang-seling, nama IKU diawali Jumlah dan Rata-rata",
  lembar: [
    lembar(
      "Kinerja",
      [
        ["KPPBC TMP C Nunukan"],
        ["Kinerja Tahun 2022"],
        [],
        ["No.", "Indikator", "Polarisasi", "Konsolidasi", ...TRIWULAN.flatMap((t) => [t, null])],
        [...kosong(4), ...TRIWULAN.flatMap(() => ["Target", "Realisasi"])],
        [1, "Jumlah patroli laut", "Maximize", "Sum", 5, 6, 5, 4, 5, 3, 5, null],
        [
          2,
          "Rata-rata waktu pemeriksaan kapal (menit)",
          "Minimize",
          "Rata-rata",
          45,
          40,
          45,
          38,
          45,
          42,
          45,
          null,
        ],
        [
          3,
          "Total penerimaan terhadap target",
          "Maximize",
          "Take Last Known",
          ...p(20, 24, 45, 51, 70, 66, 100),
          null,
        ],
      ],
      {
        kepala: [[4, 5]],
        badan: [[6, 8]],
        tebal: [1, 2],
        gabung: ["A4:A5", "B4:B5", "C4:C5", "D4:D5", "E4:F4", "G4:H4", "I4:J4", "K4:L4"],
      },
    ),
  ],
  harapan: {
    lembar: "Kinerja",
    kantor: "KPPBC TMP C Nunukan",
    tahun: 2022,
    periode: sd(9),
    tren: [tw(1), tw(2), tw(3)],
    iku: [
      harap(null, "Jumlah patroli laut", 15, 13, "kuning", { konsolidasi: "sum" }),
      harap(null, "Rata-rata waktu pemeriksaan kapal (menit)", 45, 40, "hijau", {
        polarisasi: "minimize",
        konsolidasi: "average",
      }),
      harap(null, "Total penerimaan terhadap target", 70, 66, "kuning", { konsolidasi: "tlk", persen: true }),
    ],
  },
};
