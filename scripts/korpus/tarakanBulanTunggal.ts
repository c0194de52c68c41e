import type { WriteSheet } from "hucre";
import type { BukuKorpus } from "./daftar.ts";
import { bln, harap, sd } from "./harapan.ts";
import { persen, type Isi } from "./isian.ts";
import { lembar } from "./lembar.ts";

type Angka = readonly [penerimaan: Isi, patroli: Isi, waktu: Isi];

function bulan(nama: string, target: Angka, r: Angka): WriteSheet {
  return lembar(
    `${nama} 24`,
    [
      ["KPPBC TMP B TARAKAN"],
      [`CAPAIAN IKU BULAN ${nama.toUpperCase()} 2024`],
      [],
      ["No", "Nama IKU", "Pol/KP", "Target", "Realisasi", "Capaian", "Ket"],
      [1, "Persentase realisasi penerimaan", "Max/TLK", target[0], r[0], null, null],
      [2, "Jumlah patroli laut dan sungai", "Max/Sum", target[1], r[1], null, null],
      [3, "Rata-rata waktu layanan manifes (menit)", "Min/Average", target[2], r[2], null, null],
    ],
    { kepala: [[4, 4]], badan: [[5, 7]], tebal: [1, 2] },
  );
}

/** One sheet per single month in the wrong tab order, newest first; consolidation runs over the months. */
export const tarakanBulanTunggal: BukuKorpus = {
  nama: "tarakan-lembar-bulan-tunggal",
  gaya: "KPPBC: satu lembar per bulan tunggal, urutan tab terbalik (terbaru di depan), Pol/KP satu sel, konsolidasi antarbulan",
  lembar: [
    bulan("April", [persen(34, 0), 6, 15], [persen(36.04), 8, 12]),
    bulan("Maret", [persen(25, 0), 6, 15], [persen(24.1), 5, 18]),
    bulan("Februari", [persen(16, 0), 5, 15], [persen(15.8), 5, 17]),
    bulan("Januari", [persen(8, 0), 5, 15], [persen(7.7), 1, 17]),
  ],
  harapan: {
    kantor: "KPPBC TMP B TARAKAN",
    tahun: 2024,
    periode: sd(4),
    tren: [1, 2, 3, 4].map(bln),
    iku: [
      harap(null, "Persentase realisasi penerimaan", 34, 36.04, "hijau", {
        konsolidasi: "tlk",
        persen: true,
      }),
      harap(null, "Jumlah patroli laut dan sungai", 22, 19, "kuning", { konsolidasi: "sum" }),
      harap(null, "Rata-rata waktu layanan manifes (menit)", 15, 16, "kuning", {
        polarisasi: "minimize",
        konsolidasi: "average",
      }),
    ],
  },
};
