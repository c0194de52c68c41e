import type { BukuKorpus } from "./daftar.ts";
import { harap, sd } from "./harapan.ts";
import { kosong, persen, type Isi } from "./isian.ts";
import { lembar } from "./lembar.ts";

const p = (...angka: number[]): Isi[] => angka.map((n) => persen(n, 0));

/** Targets for every period, but only one realisasi column, dated by its header. */
export const bengkuluRealisasiTunggal: BukuKorpus = {
  nama: "bengkulu-realisasi-tunggal",
  gaya: "KPPBC: target tiap periode, realisasi hanya satu kolom 'per 30 September 2021'",
  lembar: [
    lembar(
      "Progres",
      [
        ["PROGRES CAPAIAN IKU KPPBC TMP C BENGKULU TAHUN 2021"],
        [],
        [
          "Kode",
          "Indikator Kinerja Utama",
          "Pol/KP",
          "Target",
          ...kosong(4),
          "Realisasi per 30 September 2021",
          "Status",
          "Catatan",
        ],
        [...kosong(3), "Q1", "Q2", "s.d. Q3", "Q4", "Y", null, null, null],
        [
          "1a-CP",
          "Persentase penerimaan bea keluar",
          "Max/TLK",
          ...p(20, 45, 70, 100, 100),
          persen(91),
          "H",
          null,
        ],
        [
          "2a-CP",
          "Persentase kepuasan pengguna jasa",
          "Max/TLK",
          ...p(80, 80, 80, 80, 80),
          persen(76),
          "K",
          "Ruang tunggu direnovasi",
        ],
        ["3a-N", "Jumlah patroli", "Max/Sum", 4, 4, 12, 4, 16, 9, "M", null],
      ],
      {
        kepala: [[3, 4]],
        badan: [[5, 7]],
        tebal: [1],
        gabung: ["A3:A4", "B3:B4", "C3:C4", "D3:H3", "I3:I4", "J3:J4", "K3:K4"],
      },
    ),
  ],
  harapan: {
    lembar: "Progres",
    kantor: "KPPBC TMP C BENGKULU",
    tahun: 2021,
    periode: sd(9),
    tren: [sd(9)],
    iku: [
      harap("1a-CP", "Persentase penerimaan bea keluar", 70, 91, "hijau", {
        konsolidasi: "tlk",
        persen: true,
      }),
      harap("2a-CP", "Persentase kepuasan pengguna jasa", 80, 76, "kuning", {
        konsolidasi: "tlk",
        persen: true,
        keterangan: "Ruang tunggu direnovasi",
      }),
      harap("3a-N", "Jumlah patroli", 12, 9, "merah", { konsolidasi: "sum" }),
    ],
  },
};
