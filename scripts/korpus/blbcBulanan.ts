import type { WriteSheet } from "hucre";
import type { BukuKorpus } from "./daftar.ts";
import { harap, sd } from "./harapan.ts";
import { persen, type Isi } from "./isian.ts";
import { lembar } from "./lembar.ts";

/** Figures of one month's sheet: samples, days, share on time, complaints. */
type Bulan = readonly [uji: Isi, hari: Isi, tepat: Isi, keluhan: Isi];

function bulan(nama: string, judul: string, target: Bulan, r: Bulan): WriteSheet {
  return lembar(
    nama,
    [
      ["Balai Laboratorium Bea dan Cukai Kelas II Medan"],
      [`Realisasi IKU s.d. ${judul} 2024`],
      [],
      ["No", "IKU", "Satuan", "Pol", "Target", "Realisasi", "Kendala", "Tindak Lanjut", "PIC"],
      [
        1,
        "Jumlah sertifikat hasil pengujian",
        "sertifikat",
        "Max",
        target[0],
        r[0],
        null,
        null,
        "Kasi Teknis",
      ],
      [
        2,
        "Rata-rata waktu pengujian",
        "hari",
        "Min",
        target[1],
        r[1],
        "Reagen terlambat datang",
        "Pengadaan melalui e-katalog",
        "Kasi Teknis",
      ],
      [
        3,
        "Persentase pengujian tepat waktu",
        "%",
        "Max",
        target[2],
        r[2],
        null,
        null,
        "Kasi Program dan Evaluasi",
      ],
      [
        4,
        "Jumlah keluhan yang belum ditindaklanjuti",
        "keluhan",
        "Min",
        target[3],
        r[3],
        null,
        null,
        "Kasubbag Umum",
      ],
    ],
    { kepala: [[4, 4]], badan: [[5, 8]], tebal: [1, 2] },
  );
}

const T = (n: number): Bulan => [25 * n, 3, persen(96, 0), 0];

/** One cumulative sheet per month: each says "s.d.", so the last one is judged as it stands and nothing is added up. */
export const blbcBulanan: BukuKorpus = {
  nama: "blbc-medan-lembar-bulanan",
  gaya: "BLBC: satu lembar kumulatif per bulan (judul s.d.), bulan mendatang sudah ada tetapi realisasinya kosong",
  lembar: [
    bulan("Juni", "Juni", T(6), [141, 2.8, persen(97.1), 0]),
    bulan("Juli", "Juli", T(7), [169, 2.9, persen(96.4), 0]),
    bulan("Agustus", "Agustus", T(8), [204, 3.3, persen(95.2), 0]),
    bulan("September", "September", T(9), [null, null, null, null]),
  ],
  harapan: {
    lembar: "Agustus",
    kantor: "Balai Laboratorium Bea dan Cukai Kelas II Medan",
    tahun: 2024,
    periode: sd(8),
    tren: [sd(6), sd(7), sd(8)],
    iku: [
      harap(null, "Jumlah sertifikat hasil pengujian", 200, 204, "hijau", {
        satuan: "sertifikat",
        pic: "Kasi Teknis",
      }),
      harap(null, "Rata-rata waktu pengujian", 3, 3.3, "kuning", {
        satuan: "hari",
        polarisasi: "minimize",
        kendala: "Reagen terlambat datang",
        rencanaAksi: "Pengadaan melalui e-katalog",
        pic: "Kasi Teknis",
      }),
      harap(null, "Persentase pengujian tepat waktu", 96, 95.2, "kuning", {
        satuan: "%",
        persen: true,
        pic: "Kasi Program dan Evaluasi",
      }),
      harap(null, "Jumlah keluhan yang belum ditindaklanjuti", 0, 0, "hijau", {
        satuan: "keluhan",
        polarisasi: "minimize",
        pic: "Kasubbag Umum",
      }),
    ],
  },
};
