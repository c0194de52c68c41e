import type { WriteSheet } from "hucre";
import type { BukuKorpus } from "./daftar.ts";
import { harap, sd } from "./harapan.ts";
import { kosong, persen, type Isi } from "./isian.ts";
import { lembar } from "./lembar.ts";

const PENERIMAAN = "Penerimaan negara yang optimal";
const PUAS = "Kepuasan pengguna jasa";
const AWAS = "Pengawasan penumpang yang efektif";
const SDM = "SDM yang berkinerja tinggi";

type Kolom = readonly [target: Isi, realisasi: Isi, indeks: Isi];

/** The NKO print of one quarter, cumulative by its title. */
function cetakan(
  nama: string,
  periode: string,
  [a, b, c, d]: readonly [Kolom, Kolom, Kolom, Kolom],
  nko: Isi,
): WriteSheet {
  return lembar(
    nama,
    [
      ["NILAI KINERJA ORGANISASI"],
      ["KPPBC TMP NGURAH RAI"],
      [`s.d. ${periode} 2022`],
      [],
      ["No", "Sasaran Strategis / IKU", "Bobot", "Target", "Realisasi", "Pol", "Indeks"],
      ["PERSPEKTIF STAKEHOLDER", ...kosong(6)],
      ["SS.1", PENERIMAAN, ...kosong(5)],
      ["1a-CP", "Persentase penerimaan kepabeanan", persen(100, 0), a[0], a[1], "Max", a[2]],
      ["PERSPEKTIF CUSTOMER", ...kosong(6)],
      ["SS.2", PUAS, ...kosong(5)],
      ["2a-CP", "Indeks kepuasan pengguna jasa", persen(100, 0), b[0], b[1], "Max", b[2]],
      ["PERSPEKTIF INTERNAL PROCESS", ...kosong(6)],
      ["SS.3", AWAS, ...kosong(5)],
      ["3a-N", "Jumlah penindakan narkotika", persen(100, 0), c[0], c[1], "Max", c[2]],
      ["PERSPEKTIF LEARNING AND GROWTH", ...kosong(6)],
      ["SS.4", SDM, ...kosong(5)],
      ["4a-N", "Persentase temuan kepatuhan internal", persen(100, 0), d[0], d[1], "Min", d[2]],
      ["NILAI KINERJA ORGANISASI", ...kosong(5), nko],
      [],
      [null, "Ditandatangani secara elektronik"],
    ],
    {
      kepala: [[5, 5]],
      badan: [[6, 18]],
      tebal: [1, 2, 6, 9, 12, 15, 18],
      gabung: ["A6:G6", "A9:G9", "A12:G12", "A15:G15", "A18:F18"],
    },
  );
}

/** One cumulative NKO print per quarter; the customer perspective is grey until the survey. */
export const ngurahRaiNko: BukuKorpus = {
  nama: "ngurah-rai-nko-triwulan",
  gaya: "KPPBC: cetakan NKO satu lembar per triwulan (kumulatif s.d.), pita perspektif bahasa campuran, perspektif Customer abu-abu",
  lembar: [
    cetakan(
      "NKO Q1",
      "Triwulan I",
      [
        [persen(20, 0), persen(21), 105],
        [null, null, null],
        [5, 5, 100],
        [persen(5, 0), persen(4), 120],
      ],
      108.4,
    ),
    cetakan(
      "NKO Q2",
      "Triwulan II",
      [
        [persen(44, 0), persen(41.8), 95],
        [null, "survei TW III", null],
        [10, 11, 110],
        [persen(5, 0), persen(4.5), 110],
      ],
      105.59,
    ),
    cetakan(
      "NKO Q3",
      "Triwulan III",
      [
        [persen(70, 0), null, null],
        ["4,3", null, null],
        [15, null, null],
        [persen(5, 0), null, null],
      ],
      null,
    ),
  ],
  harapan: {
    lembar: "NKO Q2",
    kantor: "KPPBC TMP NGURAH RAI",
    tahun: 2022,
    periode: sd(6),
    tren: [sd(3), sd(6)],
    iku: [
      harap("1a-CP", "Persentase penerimaan kepabeanan", 44, 41.8, "kuning", {
        perspektif: "Stakeholder",
        sasaran: PENERIMAAN,
        bobot: 100,
        persen: true,
      }),
      harap("2a-CP", "Indeks kepuasan pengguna jasa", null, "survei TW III", "abu-abu", {
        perspektif: "Customer",
        sasaran: PUAS,
        bobot: 100,
      }),
      harap("3a-N", "Jumlah penindakan narkotika", 10, 11, "hijau", {
        perspektif: "Internal Process",
        sasaran: AWAS,
        bobot: 100,
      }),
      harap("4a-N", "Persentase temuan kepatuhan internal", 5, 4.5, "hijau", {
        perspektif: "Learning and Growth",
        sasaran: SDM,
        polarisasi: "minimize",
        bobot: 100,
        persen: true,
      }),
    ],
    nko: (95 * 25 + 110 * 30 + 110 * 30) / 85,
  },
};
