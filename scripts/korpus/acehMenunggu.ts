import type { BukuKorpus } from "./daftar.ts";
import { harap, tw } from "./harapan.ts";
import { kosong, persen } from "./isian.ts";
import { lembar } from "./lembar.ts";

/** A quarter in which little is measurable: words instead of figures, dashes, Excel errors, and one blank realisasi. */
export const acehMenunggu: BukuKorpus = {
  nama: "kanwil-aceh-menunggu",
  gaya: "Kanwil: banyak IKU belum terukur (menunggu survei, strip, n/a, galat #DIV/0!, realisasi kosong)",
  lembar: [
    lembar(
      "TW1",
      [
        ["Kantor Wilayah DJBC Aceh"],
        ["Capaian IKU Triwulan I 2025"],
        [],
        [
          "No",
          "Kode",
          "Indikator Kinerja Utama (IKU)",
          "Satuan",
          "Pol",
          "Target",
          "Realisasi",
          "Indeks",
          "Status",
        ],
        [
          1,
          "1a-CP",
          "Persentase realisasi penerimaan",
          "%",
          "Max",
          persen(18, 0),
          persen(19.8),
          110,
          "Hijau",
        ],
        [
          2,
          "2a-CP",
          "Indeks kepuasan pengguna jasa",
          "indeks",
          "Max",
          "4,2",
          "menunggu survei TW IV",
          null,
          "Abu-abu",
        ],
        [3, "2b-N", "Indeks literasi kepabeanan", "indeks", "Max", "-", "-", null, "Abu-abu"],
        [4, "3a-CP", "Persentase audit selesai", "%", "Max", "n/a", "belum ada penugasan", null, "Abu-abu"],
        [5, "3b-CP", "Rata-rata hari penyelesaian keberatan", "hari", "Min", 45, "#DIV/0!", "#DIV/0!", null],
        [6, "4a-N", "Jumlah patroli terpadu", "patroli", "Max", 3, null, 0, "Merah"],
        [7, "4b-N", "Jumlah kapal patroli rusak", "kapal", "Min", 0, 1, 0, "Merah"],
        [null, null, "NKO", ...kosong(4), 55, null],
      ],
      { kepala: [[4, 4]], badan: [[5, 12]], tebal: [1, 2, 12] },
    ),
  ],
  harapan: {
    lembar: "TW1",
    kantor: "Kantor Wilayah DJBC Aceh",
    tahun: 2025,
    periode: tw(1),
    tren: [tw(1)],
    iku: [
      harap("1a-CP", "Persentase realisasi penerimaan", 18, 19.8, "hijau", { satuan: "%", persen: true }),
      harap("2a-CP", "Indeks kepuasan pengguna jasa", 4.2, "menunggu survei TW IV", "abu-abu", {
        satuan: "indeks",
      }),
      harap("2b-N", "Indeks literasi kepabeanan", null, null, "abu-abu", { satuan: "indeks" }),
      harap("3a-CP", "Persentase audit selesai", null, "belum ada penugasan", "abu-abu", { satuan: "%" }),
      harap("3b-CP", "Rata-rata hari penyelesaian keberatan", 45, null, "abu-abu", {
        satuan: "hari",
        polarisasi: "minimize",
      }),
      harap("4a-N", "Jumlah patroli terpadu", 3, null, "abu-abu", { satuan: "patroli" }),
      harap("4b-N", "Jumlah kapal patroli rusak", 0, 1, "merah", { satuan: "kapal", polarisasi: "minimize" }),
    ],
    disebut: {
      "TW1!G9": "galat Excel",
      "TW1!I10": "status tertulis Merah padahal belum dilaporkan",
      "TW1!G11": "target nol tanpa nilai terburuk",
    },
  },
};
