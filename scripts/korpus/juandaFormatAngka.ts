import type { BukuKorpus } from "./daftar.ts";
import { harap, sd } from "./harapan.ts";
import { berformat, persen } from "./isian.ts";
import { lembar } from "./lembar.ts";

/** Real numbers under every number format, negative growth targets, and units typed into the cell. */
export const juandaFormatAngka: BukuKorpus = {
  nama: "juanda-format-angka",
  gaya: "KPPBC: format angka khusus (Rp, hari, skala juta), target negatif, satuan diketik di sel, waktu yang tidak terbaca",
  lembar: [
    lembar(
      "Capaian",
      [
        ["KPPBC TMP Juanda"],
        ["Capaian IKU s.d. TW IV TA 2024"],
        [],
        ["No", "IKU", "Pol", "Target", "Realisasi", "Indeks", "Konversi 120"],
        [
          1,
          "Penerimaan bea masuk",
          "Max",
          berformat(1_500_000_000, '"Rp"#,##0'),
          berformat(1_425_000_000, '"Rp"#,##0'),
          95,
          null,
        ],
        [
          2,
          "Waktu layanan kargo",
          "Min",
          berformat(2, '0.0" hari"'),
          berformat(1.5, '0.0" hari"'),
          120,
          null,
        ],
        [3, "Pertumbuhan dokumen ekspor", "Max", persen(-10, 0), persen(-11, 0), 90, null],
        [4, "Indeks integritas", "Max", "4 dari skala 4", "4,00", 120, "Ya"],
        [
          5,
          "Nilai barang hasil penindakan",
          "Max",
          berformat(12_500_000, '#,##0.0,,"juta"'),
          berformat(9_750_000, '#,##0.0,,"juta"'),
          78,
          null,
        ],
        [6, "Waktu tunggu pemeriksaan", "Min", "3 jam", "2 jam 30 menit", null, null],
        [7, "Deviasi RPD", "Min", persen(5, 0), persen(0.26), 120, null],
        [8, "Keluhan masuk", "Min", 8, "9 keluhan", 87.5, null],
      ],
      { kepala: [[4, 4]], badan: [[5, 12]], tebal: [1, 2] },
    ),
  ],
  harapan: {
    lembar: "Capaian",
    kantor: "KPPBC TMP Juanda",
    tahun: 2024,
    periode: sd(12),
    tren: [sd(12)],
    iku: [
      harap(null, "Penerimaan bea masuk", 1_500_000_000, 1_425_000_000, "kuning"),
      harap(null, "Waktu layanan kargo", 2, 1.5, "hijau", { polarisasi: "minimize" }),
      harap(null, "Pertumbuhan dokumen ekspor", -10, -11, "kuning", { persen: true }),
      harap(null, "Indeks integritas", 4, 4, "hijau", { konversi120: true }),
      harap(null, "Nilai barang hasil penindakan", 12_500_000, 9_750_000, "merah"),
      harap(null, "Waktu tunggu pemeriksaan", 3, "2 jam 30 menit", "abu-abu", { polarisasi: "minimize" }),
      harap(null, "Deviasi RPD", 5, 0.26, "hijau", { polarisasi: "minimize", persen: true }),
      harap(null, "Keluhan masuk", 8, 9, "kuning", { polarisasi: "minimize" }),
    ],
    disebut: { "Capaian!E10": "waktu yang tidak dapat dibaca sebagai satu angka" },
  },
};
