import type { BukuKorpus } from "./daftar.ts";
import { harap, sd } from "./harapan.ts";
import { persen } from "./isian.ts";
import { lembar } from "./lembar.ts";

/** A recap of colours and a second small table with target and realisasi stand to the right of the IKU on the same rows. */
export const gresikRekapSamping: BukuKorpus = {
  nama: "gresik-rekap-samping",
  gaya: "KPPBC: rekap warna dan tabel penerimaan (juga Target/Realisasi) di samping kanan tabel IKU pada baris yang sama",
  lembar: [
    lembar(
      "Rekap",
      [
        ["KPPBC TMP B Gresik: IKU s.d. TW III 2023"],
        [],
        [
          "Kode",
          "IKU",
          "Pol",
          "Target",
          "Realisasi",
          "Indeks",
          null,
          "Warna",
          "Jumlah",
          null,
          "Jenis Penerimaan",
          "Target",
          "Realisasi",
        ],
        [
          "1a-CP",
          "Persentase penerimaan",
          "Max",
          persen(72, 0),
          persen(75.6),
          105,
          null,
          "Hijau",
          2,
          null,
          "Bea Masuk",
          900,
          1010,
        ],
        ["2a-CP", "Waktu layanan BC 2.5", "Min", 2, 2.2, 90, null, "Kuning", 1, null, "Bea Keluar", 50, 31],
        ["3a-CP", "Jumlah penindakan", "Max", 30, 20, 66.67, null, "Merah", 1, null, "Cukai", 400, 420],
        [
          "3b-N",
          "Persentase P-21",
          "Max",
          persen(50, 0),
          persen(50, 0),
          100,
          null,
          "Abu-abu",
          0,
          null,
          "Jumlah",
          1350,
          1461,
        ],
      ],
      { kepala: [[3, 3]], badan: [[4, 7]], tebal: [1] },
    ),
  ],
  harapan: {
    lembar: "Rekap",
    kantor: "KPPBC TMP B Gresik",
    tahun: 2023,
    periode: sd(9),
    tren: [sd(9)],
    iku: [
      harap("1a-CP", "Persentase penerimaan", 72, 75.6, "hijau", { persen: true }),
      harap("2a-CP", "Waktu layanan BC 2.5", 2, 2.2, "kuning", { polarisasi: "minimize" }),
      harap("3a-CP", "Jumlah penindakan", 30, 20, "merah"),
      harap("3b-N", "Persentase P-21", 50, 50, "hijau", { persen: true }),
    ],
  },
};
