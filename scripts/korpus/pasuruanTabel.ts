import type { BukuKorpus } from "./daftar.ts";
import { harap, tw } from "./harapan.ts";
import { persen } from "./isian.ts";
import { lembar } from "./lembar.ts";

/** An Excel table (ListObject) that starts in B2 without any title: everything is repeated on every row, names in the headers. */
export const pasuruanTabel: BukuKorpus = {
  nama: "pasuruan-tabel-excel",
  gaya: "KPPBC: tabel Excel (ListObject) datar tanpa judul, SS berulang di tiap baris, periode di judul kolom",
  lembar: [
    lembar(
      "Tabel",
      [
        [
          ...["Perspektif", "Kode SS", "Sasaran Strategis", "Kode IKU", "Uraian IKU", "Polarisasi", "Bobot"],
          ...[
            "Target TW II 2023",
            "Realisasi TW II 2023",
            "Indeks Capaian TW II 2023",
            "Status",
            "Unit Penanggung Jawab",
          ],
        ],
        [
          "Stakeholder",
          "SS1",
          "Penerimaan optimal",
          "1a-CP",
          "Persentase penerimaan cukai",
          "Maks",
          60,
          persen(50, 0),
          persen(53.5, 1),
          107,
          "Hijau",
          "Perbendaharaan",
        ],
        [
          "Stakeholder",
          "SS1",
          "Penerimaan optimal",
          "1b-N",
          "Jumlah pita cukai yang disalahgunakan",
          "Min",
          40,
          10,
          12,
          80,
          "Kuning",
          "PKC",
        ],
        [
          "Customer",
          "SS2",
          "Pengguna jasa patuh",
          "2a-CP",
          "Persentase pabrik yang patuh",
          "Maks",
          100,
          persen(90, 0),
          persen(94.5, 1),
          105,
          "Hijau",
          "PKC",
        ],
        [
          "Internal Process",
          "SS3",
          "Pengawasan efektif",
          "3a-CP",
          "Jumlah operasi gempur rokok ilegal",
          "Maks",
          100,
          8,
          6,
          75,
          "Hijau",
          "P2",
        ],
      ],
      { awal: "B2", kepala: [[2, 2]], badan: [[3, 6]], tabel: { nama: "TabelIKU", area: "B2:M6" } },
    ),
  ],
  harapan: {
    lembar: "Tabel",
    kantor: null,
    tahun: 2023,
    periode: tw(2),
    tren: [tw(2)],
    iku: [
      harap("1a-CP", "Persentase penerimaan cukai", 50, 53.5, "hijau", {
        perspektif: "Stakeholder",
        sasaran: "Penerimaan optimal",
        bobot: 60,
        persen: true,
        pic: "Perbendaharaan",
      }),
      harap("1b-N", "Jumlah pita cukai yang disalahgunakan", 10, 12, "kuning", {
        perspektif: "Stakeholder",
        sasaran: "Penerimaan optimal",
        polarisasi: "minimize",
        bobot: 40,
        pic: "PKC",
      }),
      harap("2a-CP", "Persentase pabrik yang patuh", 90, 94.5, "hijau", {
        perspektif: "Customer",
        sasaran: "Pengguna jasa patuh",
        bobot: 100,
        persen: true,
        pic: "PKC",
      }),
      harap("3a-CP", "Jumlah operasi gempur rokok ilegal", 8, 6, "merah", {
        perspektif: "Internal Process",
        sasaran: "Pengawasan efektif",
        bobot: 100,
        pic: "P2",
      }),
    ],
    // SS1 107 × 60% + 80 × 40% = 96,2; 105; 75; bobot perspektif 25, 15, 30 dari 70.
    nko: (96.2 * 25 + 105 * 15 + 75 * 30) / 70,
    disebut: { "Tabel!L6": "status tertulis Hijau, indeksnya 75" },
  },
};
