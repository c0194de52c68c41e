import type { BukuKorpus } from "./daftar.ts";
import { harap, smt, tw } from "./harapan.ts";
import { kosong, persen, type Isi } from "./isian.ts";
import { lembar } from "./lembar.ts";

const p = (...angka: (number | null)[]): Isi[] => angka.map((n) => (n === null ? null : persen(n)));
const SS1 = "Penerimaan negara dari sektor kepabeanan dan cukai yang optimal";
const SS2 = "Pengawasan dan penegakan hukum yang efektif";

/** Three rows down per IKU as the ministry's reports print it: T, R and C, the periods across, Pol/KP in one cell. */
export const jatimTrc: BukuKorpus = {
  nama: "kanwil-jatim-trc",
  gaya: "Kanwil: tiga baris per IKU (T, R, C ke bawah), periode mendatar, Pol/KP satu sel digabung tiga baris",
  lembar: [
    lembar(
      "Laporan Kinerja",
      [
        ["Kanwil DJBC Jawa Timur I"],
        ["Capaian IKU Semester I Tahun 2023"],
        [],
        [
          ...["Sasaran Strategis", "Kode", "Indikator Kinerja Utama", "T/R"],
          ...["Q1", "Q2", "Smt.1", "Q3", "s.d. Q3", "Q4", "Y-23", "Pol/KP"],
        ],
        [
          SS1,
          "1a-CP",
          "Persentase realisasi penerimaan bea dan cukai",
          "T",
          ...p(20, 45, 45, 70, 70, 100, 100),
          "Max/TLK",
        ],
        [null, null, null, "R", ...p(22.4, 51.3, 51.3, null, null, null, null), null],
        [null, null, null, "C", ...p(112, 114, 114, null, null, null, null), null],
        [null, "1b-N", "Jumlah audit kepabeanan dan cukai", "T", 4, 5, 9, 4, 13, 5, 18, "Max/Sum"],
        [null, null, null, "R", 3, 5, 8, ...kosong(5)],
        [null, null, null, "C", ...p(75, 100, 88.89, null, null, null, null), null],
        [
          SS2,
          "2a-CP",
          "Rata-rata persentase kesalahan penetapan",
          "T",
          ...p(7, 7, 7, 7, 7, 7, 7),
          "Min/Average",
        ],
        [null, null, null, "R", ...p(6, 7, 6.5, null, null, null, null), null],
        [null, null, null, "C", ...p(114.29, 100, 107.14, null, null, null, null), null],
        [
          null,
          "2b-N",
          "Indeks kepuasan pengguna layanan",
          "T",
          "-",
          "-",
          "-",
          "-",
          "-",
          "4,2",
          "4,2",
          "Max/TLK",
        ],
        [null, null, null, "R", ...kosong(8)],
        [null, null, null, "C", ...kosong(8)],
        [],
        ["T: target, R: realisasi, C: capaian"],
      ],
      {
        kepala: [[4, 4]],
        badan: [[5, 16]],
        tebal: [1, 2],
        gabung: [
          ...["A5:A10", "A11:A16", "B5:B7", "C5:C7", "L5:L7", "B8:B10", "C8:C10", "L8:L10"],
          ...["B11:B13", "C11:C13", "L11:L13", "B14:B16", "C14:C16", "L14:L16"],
        ],
      },
    ),
  ],
  harapan: {
    lembar: "Laporan Kinerja",
    kantor: "Kanwil DJBC Jawa Timur I",
    tahun: 2023,
    periode: smt(1),
    tren: [tw(1), tw(2), smt(1)],
    iku: [
      harap("1a-CP", "Persentase realisasi penerimaan bea dan cukai", 45, 51.3, "hijau", {
        sasaran: SS1,
        konsolidasi: "tlk",
        persen: true,
      }),
      harap("1b-N", "Jumlah audit kepabeanan dan cukai", 9, 8, "kuning", {
        sasaran: SS1,
        konsolidasi: "sum",
      }),
      harap("2a-CP", "Rata-rata persentase kesalahan penetapan", 7, 6.5, "hijau", {
        sasaran: SS2,
        polarisasi: "minimize",
        konsolidasi: "average",
        persen: true,
      }),
      harap("2b-N", "Indeks kepuasan pengguna layanan", null, null, "abu-abu", {
        sasaran: SS2,
        konsolidasi: "tlk",
      }),
    ],
  },
};
