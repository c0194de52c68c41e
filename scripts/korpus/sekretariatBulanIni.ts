import type { BukuKorpus } from "./daftar.ts";
import { harap, sd } from "./harapan.ts";
import { kosong, persen } from "./isian.ts";
import { lembar } from "./lembar.ts";

/** Columns that speak of "bulan ini" and "s.d. bulan ini"; only the title says which month that is. */
export const sekretariatBulanIni: BukuKorpus = {
  nama: "sekretariat-bulan-ini",
  gaya: "Unit pusat: kolom 'bulan ini' dan 's.d. bulan ini', bulannya hanya di judul; bahasa campuran",
  lembar: [
    lembar(
      "Agustus",
      [
        ["SEKRETARIAT DIREKTORAT JENDERAL BEA DAN CUKAI"],
        ["Laporan Capaian IKU Bulan Agustus 2022"],
        [],
        [
          "No",
          "Key Performance Indicator",
          "Polarisasi",
          "Target",
          null,
          "Realisasi",
          null,
          "Target Tahun 2022",
          "PIC",
        ],
        [...kosong(3), "Bulan ini", "s.d. bulan ini", "Bulan ini", "s.d. bulan ini", null, null],
        [
          1,
          "Persentase penyelesaian peraturan",
          "Max",
          persen(10, 0),
          persen(60, 0),
          persen(5),
          persen(57),
          persen(100, 0),
          "Bagian OTL",
        ],
        [2, "Jumlah publikasi positif", "Max", 50, 400, 61, 455, 600, "Bagian Humas"],
        [
          3,
          "Deviasi rencana penarikan dana",
          "Min",
          persen(5, 0),
          persen(5, 0),
          persen(7),
          persen(4.5),
          persen(5, 0),
          "Bagian Keuangan",
        ],
      ],
      {
        kepala: [[4, 5]],
        badan: [[6, 8]],
        tebal: [1, 2],
        gabung: ["A4:A5", "B4:B5", "C4:C5", "D4:E4", "F4:G4", "H4:H5", "I4:I5"],
      },
    ),
  ],
  harapan: {
    lembar: "Agustus",
    kantor: "SEKRETARIAT DIREKTORAT JENDERAL BEA DAN CUKAI",
    tahun: 2022,
    periode: sd(8),
    tren: [sd(8)],
    iku: [
      harap(null, "Persentase penyelesaian peraturan", 60, 57, "kuning", { persen: true, pic: "Bagian OTL" }),
      harap(null, "Jumlah publikasi positif", 400, 455, "hijau", { pic: "Bagian Humas" }),
      harap(null, "Deviasi rencana penarikan dana", 5, 4.5, "hijau", {
        polarisasi: "minimize",
        persen: true,
        pic: "Bagian Keuangan",
      }),
    ],
  },
};
