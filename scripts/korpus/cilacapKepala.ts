import type { BukuKorpus } from "./daftar.ts";
import { harap, sd } from "./harapan.ts";
import { kosong, persen } from "./isian.ts";
import { lembar } from "./lembar.ts";

/** A header in three rows with line breaks and abbreviations, then a row of units and a row of column numbers. */
export const cilacapKepala: BukuKorpus = {
  nama: "cilacap-kepala-rumit",
  gaya: "KPPBC: kepala tiga baris dengan ganti baris dan singkatan, baris satuan dan baris nomor kolom di bawahnya, catatan kaki bertanda *)",
  lembar: [
    lembar(
      "Lap. Kinerja",
      [
        [null, "LAPORAN KINERJA TRIWULANAN"],
        [null, "KPPBC TMP C CILACAP"],
        [null, "PERIODE: S/D TRIWULAN I - 2024"],
        [],
        [
          null,
          "No.",
          "SASARAN\nSTRATEGIS",
          "INDIKATOR KINERJA\nUTAMA",
          "Polar-\nisasi",
          "CAPAIAN KINERJA",
          null,
          null,
          "Bidang/\nSeksi",
          "Ket.",
        ],
        [...kosong(5), "TARGET", "REALISASI", "%", null, null],
        [...kosong(5), "s.d. TW I", "s.d. TW I", "Capaian", null, null],
        [...kosong(5), "(%/jml)", "(%/jml)", "(%)", null, null],
        [null, "(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)=(6)/(5)", "(8)", "(9)"],
        [
          null,
          1,
          "Penerimaan\nyang optimal",
          "Persentase capaian penerimaan\nbea masuk",
          "Maks.",
          persen(22),
          persen(25.3),
          115,
          "Perben",
          null,
        ],
        [
          null,
          2,
          null,
          "Persentase piutang tertagih *)",
          "Maks.",
          persen(25),
          persen(20),
          80,
          "Perben",
          "*) kasasi",
        ],
        [null, 3, "Layanan\nyang prima", "Waktu respons pengaduan (jam)", "Min.", 24, 20, 116.67, "KI", null],
        [null, null, null, "Jumlah rata-rata capaian", null, null, null, 103.89, null, null],
        [null, "*) termasuk piutang yang masih dalam proses kasasi"],
      ],
      {
        kepala: [[5, 7]],
        badan: [[8, 13]],
        tebal: [1, 2, 13],
        gabung: ["B5:B7", "C5:C7", "D5:D7", "E5:E7", "F5:H5", "I5:I7", "J5:J7", "C10:C11"],
      },
    ),
  ],
  harapan: {
    lembar: "Lap. Kinerja",
    kantor: "KPPBC TMP C CILACAP",
    tahun: 2024,
    periode: sd(3),
    tren: [sd(3)],
    iku: [
      harap(null, "Persentase capaian penerimaan bea masuk", 22, 25.3, "hijau", {
        sasaran: "Penerimaan yang optimal",
        persen: true,
        pic: "Perben",
      }),
      harap(null, "Persentase piutang tertagih *)", 25, 20, "kuning", {
        sasaran: "Penerimaan yang optimal",
        persen: true,
        pic: "Perben",
        keterangan: "*) kasasi",
      }),
      harap(null, "Waktu respons pengaduan (jam)", 24, 20, "hijau", {
        sasaran: "Layanan yang prima",
        polarisasi: "minimize",
        pic: "KI",
      }),
    ],
  },
};
