import type { BukuKorpus } from "./daftar.ts";
import { harap, sd } from "./harapan.ts";
import { persen, type Isi } from "./isian.ts";
import { lembar } from "./lembar.ts";

/** The section titles stand for the column of the person in charge. */
const PERBEN = "SEKSI PERBENDAHARAAN";
const PKC = "SEKSI PELAYANAN KEPABEANAN DAN CUKAI";
const P2 = "SEKSI PENINDAKAN DAN PENYIDIKAN";
const KEPALA: Isi[] = ["No", "Kode", "IKU", "Pol", "Target", "Realisasi", "Capaian", "Keterangan"];

/** One sheet, one table per seksi, each with its own title, header and mean; the numbering starts again. */
export const kudusPerSeksi: BukuKorpus = {
  nama: "kudus-per-seksi",
  gaya: "KPPBC: beberapa tabel pada satu lembar, satu per seksi, kepala diulang, nomor mulai lagi, baris rata-rata",
  lembar: [
    lembar(
      "IKU per Seksi",
      [
        ["KPPBC TMC KUDUS"],
        ["REKAPITULASI CAPAIAN IKU S.D. TRIWULAN II 2023"],
        [],
        [`A. ${PERBEN}`],
        KEPALA,
        [
          1,
          "1a-CP",
          "Persentase realisasi penerimaan cukai",
          "Max",
          persen(48, 0),
          persen(50.4),
          persen(105),
        ],
        [2, "1b-CP", "Persentase penyelesaian piutang", "Max", persen(40, 0), persen(38), persen(95)],
        [null, null, "Rata-rata", null, null, null, persen(100)],
        [],
        [`B. ${PKC}`],
        KEPALA,
        [1, "2a-CP", "Rata-rata waktu layanan CK-1", "Min", 20, 18, persen(110), "menit"],
        [2, "2b-N", "Persentase kepatuhan pengusaha BKC", "Max", persen(85, 0), persen(88.4), persen(104)],
        [null, null, "Rata-rata", null, null, null, persen(107)],
        [],
        [`C. ${P2}`],
        KEPALA,
        [1, "3a-CP", "Jumlah penindakan rokok ilegal", "Max", 60, 71, persen(118.33)],
        [null, null, "Rata-rata", null, null, null, persen(118.33)],
        [],
        [null, null, "Kudus, 10 Juli 2023"],
        [null, null, "Kepala Seksi Kepatuhan Internal"],
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
          [18, 19],
        ],
        tebal: [1, 2, 4, 8, 10, 14, 16, 19],
      },
    ),
  ],
  harapan: {
    lembar: "IKU per Seksi",
    kantor: "KPPBC TMC KUDUS",
    tahun: 2023,
    periode: sd(6),
    tren: [sd(6)],
    iku: [
      harap("1a-CP", "Persentase realisasi penerimaan cukai", 48, 50.4, "hijau", {
        persen: true,
        pic: PERBEN,
      }),
      harap("1b-CP", "Persentase penyelesaian piutang", 40, 38, "kuning", { persen: true, pic: PERBEN }),
      harap("2a-CP", "Rata-rata waktu layanan CK-1", 20, 18, "hijau", {
        polarisasi: "minimize",
        keterangan: "menit",
        pic: PKC,
      }),
      harap("2b-N", "Persentase kepatuhan pengusaha BKC", 85, 88.4, "hijau", { persen: true, pic: PKC }),
      harap("3a-CP", "Jumlah penindakan rokok ilegal", 60, 71, "hijau", { pic: P2 }),
    ],
  },
};
