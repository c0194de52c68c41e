import type { BukuKorpus } from "./daftar.ts";
import { harap, sd, smt, tw } from "./harapan.ts";
import { kosong, persen, type Isi } from "./isian.ts";
import { lembar } from "./lembar.ts";

const p = (...angka: (number | null)[]): Isi[] => angka.map((n) => (n === null ? null : persen(n, 1)));
const SS1 = "Penerimaan yang optimal";
const SS2 = "Fasilitasi dan pengawasan perbatasan yang efektif";

/** Pol/KP in one cell, V/C weights, codes out of order, and the groups are the periods: each holds T, R and C. */
export const entikongPolKp: BukuKorpus = {
  nama: "entikong-pol-kp",
  gaya: "KPPBC: Pol/KP satu sel, V/C sebagai bobot, kelompok per periode (T, R, C di bawah Q1, Q2, Sm.1, Q3, s.d. Q3)",
  lembar: [
    lembar(
      "IKU s.d. Q3",
      [
        ["KPPBC TMP C ENTIKONG"],
        ["Tahun 2018"],
        [
          ...["Kode", "IKU", "Pol/KP", "V/C", "Q1", null, null, "Q2", null, null],
          ...["Sm.1", null, null, "Q3", null, null, "s.d. Q3", null, null],
        ],
        [...kosong(4), ...Array.from({ length: 5 }, () => ["T", "R", "C"]).flat()],
        ["SS 1", SS1],
        [
          "1a-CP",
          "Persentase penerimaan bea masuk",
          "Max/TLK",
          "E/L",
          ...p(20, 22, 110, 45, 54, 120, 45, 54, 120, 70, 66.5, 95, 70, 66.5, 95),
        ],
        [
          "1b-N",
          "Persentase nota pembetulan terbit",
          "Max/Avg",
          "P/M",
          ...p(80, 84, 105, 80, 88, 110, 80, 86, 107.5, 80, 92, 115, 80, 88, 110),
        ],
        ["SS 2", SS2],
        [
          "2a-CP",
          "Jumlah patroli perbatasan",
          "Max/Sum",
          "P/L",
          6,
          6,
          persen(100, 1),
          6,
          5,
          persen(83.3, 1),
          12,
          11,
          persen(91.7, 1),
          6,
          4,
          persen(66.7, 1),
          18,
          15,
          persen(83.3, 1),
        ],
        [
          "10a-N",
          "Keluhan pelintas batas",
          "Min/Sum",
          "A/M",
          2,
          1,
          persen(120, 1),
          2,
          2,
          persen(100, 1),
          4,
          3,
          persen(120, 1),
          2,
          2,
          persen(100, 1),
          6,
          5,
          persen(116.7, 1),
        ],
        [
          "2b-N",
          "Indeks sinergi CIQS",
          "Max/TLK",
          "P/H",
          "-",
          null,
          null,
          3.5,
          "3,6",
          persen(102.9, 1),
          3.5,
          "3,6",
          persen(102.9, 1),
          "n/a",
          null,
          null,
          3.5,
          "3,6",
          persen(102.9, 1),
        ],
      ],
      {
        kepala: [[3, 4]],
        badan: [[5, 11]],
        tebal: [1, 2, 5, 8],
        gabung: ["A3:A4", "B3:B4", "C3:C4", "D3:D4", "E3:G3", "H3:J3", "K3:M3", "N3:P3", "Q3:S3"],
      },
    ),
  ],
  harapan: {
    lembar: "IKU s.d. Q3",
    kantor: "KPPBC TMP C ENTIKONG",
    tahun: 2018,
    periode: sd(9),
    tren: [tw(1), tw(2), smt(1), tw(3), sd(9)],
    iku: [
      harap("1a-CP", "Persentase penerimaan bea masuk", 70, 66.5, "kuning", {
        sasaran: SS1,
        konsolidasi: "tlk",
        vc: "E/L",
        persen: true,
      }),
      harap("1b-N", "Persentase nota pembetulan terbit", 80, 88, "hijau", {
        sasaran: SS1,
        konsolidasi: "average",
        vc: "P/M",
        persen: true,
      }),
      harap("2a-CP", "Jumlah patroli perbatasan", 18, 15, "kuning", {
        sasaran: SS2,
        konsolidasi: "sum",
        vc: "P/L",
      }),
      harap("10a-N", "Keluhan pelintas batas", 6, 5, "hijau", {
        sasaran: SS2,
        polarisasi: "minimize",
        konsolidasi: "sum",
        vc: "A/M",
      }),
      harap("2b-N", "Indeks sinergi CIQS", 3.5, 3.6, "hijau", {
        sasaran: SS2,
        konsolidasi: "tlk",
        vc: "P/H",
      }),
    ],
    // SS1 (95×26 + 110×14)/40; SS2 (83,33×19 + 116,67×9 + 102,857×11)/39; tanpa perspektif: rata-rata keduanya.
    nko: ((95 * 26 + 110 * 14) / 40 + ((250 / 3) * 19 + (350 / 3) * 9 + (720 / 7) * 11) / 39) / 2,
  },
};
