import type { BukuKorpus } from "./daftar.ts";
import { bln, harap, sd } from "./harapan.ts";
import { kosong, persen, type Isi } from "./isian.ts";
import { lembar } from "./lembar.ts";

const BULAN = ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agt", "Sep", "Okt", "Nop", "Des"];
const p = (...angka: number[]): Isi[] => angka.map((n) => persen(n, 1));

/** Months across, target and realisasi side by side under merged headers, figures up to October. */
export const bandungBulanMendatar: BukuKorpus = {
  nama: "kpp-bandung-bulan-mendatar",
  gaya: "KPP Pratama: bulan mendatar Jan..Des untuk target dan realisasi, terisi s.d. Oktober, satuan dan nomor kolom di bawah kepala",
  lembar: [
    lembar(
      "Monitoring 2021",
      [
        ["MONITORING IKU KPP PRATAMA BANDUNG CIBEUNYING TAHUN 2021"],
        [],
        [
          ...["No", "Nama IKU", "Jenis Polarisasi", "Jenis Konsolidasi"],
          ...["TARGET", ...kosong(11), "REALISASI", ...kosong(11)],
        ],
        [...kosong(4), ...BULAN, ...BULAN],
        ["(1)", "(2)", "(3)", "(4)", ...Array.from({ length: 24 }, (_, i) => `(${String(i + 5)})`)],
        [
          ...[1, "Persentase realisasi penerimaan pajak", "Max", "TLK"],
          ...p(6, 13, 21, 30, 38, 47, 55, 63, 72, 81, 90, 100),
          ...p(5.9, 12.2, 20.8, 31.2, 39.9, 49.2, 57.1, 64.3, 73.9, 84.2),
          ...kosong(2),
        ],
        [
          ...[2, "Jumlah kunjungan kerja (visit)", "Max", "Sum"],
          ...[5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5],
          ...[5, 4, 6, 5, 3, 5, 5, 4, 5, 5],
          ...kosong(2),
        ],
        [
          ...[3, "Rata-rata jangka waktu layanan (hari)", "Min", "Avg"],
          ...[4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4],
          ...["3,5", "3,5", "3,6", "3,4", "3,5", "3,5", "3,5", "3,6", "3,4", "3,5"],
          ...kosong(2),
        ],
      ],
      {
        kepala: [[3, 4]],
        badan: [[5, 8]],
        tebal: [1],
        gabung: ["A3:A4", "B3:B4", "C3:C4", "D3:D4", "E3:P3", "Q3:AB3"],
      },
    ),
  ],
  harapan: {
    lembar: "Monitoring 2021",
    kantor: "KPP PRATAMA BANDUNG CIBEUNYING",
    tahun: 2021,
    periode: sd(10),
    tren: Array.from({ length: 10 }, (_, i) => bln(i + 1)),
    iku: [
      harap(null, "Persentase realisasi penerimaan pajak", 81, 84.2, "hijau", {
        konsolidasi: "tlk",
        persen: true,
      }),
      harap(null, "Jumlah kunjungan kerja (visit)", 50, 47, "kuning", { konsolidasi: "sum" }),
      harap(null, "Rata-rata jangka waktu layanan (hari)", 4, 3.5, "hijau", {
        polarisasi: "minimize",
        konsolidasi: "average",
      }),
    ],
    bersih: true,
  },
};
