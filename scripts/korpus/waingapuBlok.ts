import type { BukuKorpus } from "./daftar.ts";
import { harap, sd, tw } from "./harapan.ts";
import { persen, type Isi } from "./isian.ts";
import { lembar } from "./lembar.ts";

const KEPALA: Isi[] = ["No", "IKU", "Polarisasi", "Konsolidasi", "Target", "Realisasi", "Capaian"];
const blok = (romawi: string, a: readonly Isi[], b: readonly Isi[], c: readonly Isi[]): Isi[][] => [
  [`TRIWULAN ${romawi}`],
  KEPALA,
  [1, "Persentase penerimaan", "Max", "TLK", ...a],
  [2, "Jumlah pemeriksaan fisik", "Max", "Sum", ...b],
  [3, "Rata-rata lama layanan (jam)", "Min", "Average", ...c],
  [],
];

/** The quarters of a year one under another on one sheet, each with its own title and header. */
export const waingapuBlok: BukuKorpus = {
  nama: "waingapu-blok-triwulan",
  gaya: "KPPBC: triwulan ditumpuk ke bawah pada satu lembar, tiap blok berjudul TRIWULAN dan berkepala sendiri",
  lembar: [
    lembar(
      "IKU 2023",
      [
        ["KPPBC TMP C WAINGAPU"],
        ["Capaian IKU Tahun 2023"],
        [],
        ...blok("I", [persen(20, 0), persen(22), persen(110)], [10, 9, persen(90)], [5, 4, persen(120)]),
        ...blok("II", [persen(45, 0), persen(45), persen(100)], [10, 12, persen(120)], [5, 7, persen(60)]),
        ...blok("III", [persen(70, 0), persen(63), persen(90)], [10, 6, persen(60)], [5, 5.5, persen(90)]),
      ],
      {
        kepala: [
          [5, 5],
          [11, 11],
          [17, 17],
        ],
        badan: [
          [6, 8],
          [12, 14],
          [18, 20],
        ],
        tebal: [1, 2, 4, 10, 16],
      },
    ),
  ],
  harapan: {
    lembar: "IKU 2023",
    kantor: "KPPBC TMP C WAINGAPU",
    tahun: 2023,
    periode: sd(9),
    tren: [tw(1), tw(2), tw(3)],
    iku: [
      harap(null, "Persentase penerimaan", 70, 63, "kuning", { konsolidasi: "tlk", persen: true }),
      harap(null, "Jumlah pemeriksaan fisik", 30, 27, "kuning", { konsolidasi: "sum" }),
      harap(null, "Rata-rata lama layanan (jam)", 5, 5.5, "kuning", {
        polarisasi: "minimize",
        konsolidasi: "average",
      }),
    ],
  },
};
