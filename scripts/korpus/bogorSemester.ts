import type { BukuKorpus } from "./daftar.ts";
import { harap, smt, TAHUN } from "./harapan.ts";
import { kosong, persen, rumus } from "./isian.ts";
import { lembar } from "./lembar.ts";

/** Semesters and the year: at year's end Y is judged, and one typed Y is not what its semesters make. */
export const bogorSemester: BukuKorpus = {
  nama: "kpknl-bogor-semester",
  gaya: "KPKNL: kolom Semester I, Semester II, Tahun; akhir tahun dinilai Y, satu Y yang diketik berbeda dari hitungan",
  lembar: [
    lembar(
      "IKU 2022",
      [
        ["KPKNL Bogor"],
        ["Capaian IKU Tahun 2022"],
        [],
        [
          "No",
          "IKU",
          "Polarisasi",
          "Konsolidasi",
          "Target",
          null,
          null,
          "Realisasi",
          null,
          null,
          "Keterangan",
        ],
        [...kosong(4), "Semester I", "Semester II", "Tahun", "Semester I", "Semester II", "Tahun", null],
        [
          1,
          "Persentase pokok lelang",
          "Maximize",
          "TLK",
          persen(40, 0),
          persen(100, 0),
          persen(100, 0),
          persen(44),
          persen(104.5),
          persen(104.5),
        ],
        [
          2,
          "Jumlah piutang negara yang diselesaikan (BKPN)",
          "Maximize",
          "Sum",
          20,
          25,
          45,
          18,
          24,
          rumus("H7+I7", 42),
        ],
        [
          3,
          "Persentase sertipikasi BMN",
          "Maximize",
          "Average",
          persen(90, 0),
          persen(90, 0),
          persen(90, 0),
          persen(88),
          persen(96),
          persen(93),
          "Y hasil rekonsiliasi",
        ],
      ],
      {
        kepala: [[4, 5]],
        badan: [[6, 8]],
        tebal: [1, 2],
        gabung: ["A4:A5", "B4:B5", "C4:C5", "D4:D5", "E4:G4", "H4:J4", "K4:K5"],
      },
    ),
  ],
  harapan: {
    lembar: "IKU 2022",
    kantor: "KPKNL Bogor",
    tahun: 2022,
    periode: TAHUN,
    tren: [smt(1), smt(2), TAHUN],
    iku: [
      harap(null, "Persentase pokok lelang", 100, 104.5, "hijau", { konsolidasi: "tlk", persen: true }),
      harap(null, "Jumlah piutang negara yang diselesaikan (BKPN)", 45, 42, "kuning", { konsolidasi: "sum" }),
      harap(null, "Persentase sertipikasi BMN", 90, 93, "hijau", {
        konsolidasi: "average",
        persen: true,
        keterangan: "Y hasil rekonsiliasi",
      }),
    ],
    disebut: { "'IKU 2022'!J8": "Y tertulis 93%, rata-rata semester 92%" },
  },
};
