import type { BukuKorpus } from "./daftar.ts";
import { harap, tw } from "./harapan.ts";
import { persen } from "./isian.ts";
import { lembar } from "./lembar.ts";

/** A form whose particulars stand one per cell: office, quarter as a lone Roman numeral, year as a number; headers in two languages. */
export const dumaiFormulir: BukuKorpus = {
  nama: "dumai-formulir",
  gaya: "KPPBC: formulir dengan isian terpisah (Triwulan | III, Tahun | 2023 sebagai angka), kepala dua bahasa",
  lembar: [
    lembar(
      "Form KI-02",
      [
        ["FORMULIR PELAPORAN KINERJA"],
        [],
        ["Nama Kantor", null, "KPPBC TMP B Dumai"],
        ["Triwulan", null, "III"],
        ["Tahun", null, 2023],
        [],
        [
          "No",
          "IKU / KPI",
          "Polarisasi / Polarity",
          "Target / Target",
          "Realisasi / Actual",
          "Penanggung Jawab / PIC",
          "Kendala / Issue",
        ],
        [
          1,
          "Persentase penerimaan bea keluar CPO",
          "Max",
          persen(72, 0),
          persen(79.2),
          "Perbendaharaan",
          null,
        ],
        [
          2,
          "Persentase pemeriksaan sarana pengangkut",
          "Max",
          persen(60, 0),
          persen(57),
          "P2",
          "Kapal patroli docking",
        ],
        [3, "Rata-rata waktu layanan ekspor (menit)", "Min", 30, 25, "PKC", null],
      ],
      { kepala: [[7, 7]], badan: [[8, 10]], tebal: [1] },
    ),
  ],
  harapan: {
    lembar: "Form KI-02",
    kantor: "KPPBC TMP B Dumai",
    tahun: 2023,
    periode: tw(3),
    tren: [tw(3)],
    iku: [
      harap(null, "Persentase penerimaan bea keluar CPO", 72, 79.2, "hijau", {
        persen: true,
        pic: "Perbendaharaan",
      }),
      harap(null, "Persentase pemeriksaan sarana pengangkut", 60, 57, "kuning", {
        persen: true,
        pic: "P2",
        kendala: "Kapal patroli docking",
      }),
      harap(null, "Rata-rata waktu layanan ekspor (menit)", 30, 25, "hijau", {
        polarisasi: "minimize",
        pic: "PKC",
      }),
    ],
  },
};
