import type { BukuKorpus } from "./daftar.ts";
import { harap, sd } from "./harapan.ts";
import { persen, type Isi } from "./isian.ts";
import { lembar } from "./lembar.ts";

/** Excel's last row was once coloured by mistake: a formatted blank cell a million rows below the table. */
const BARIS_TERAKHIR = 1_048_576;

const ISI: Isi[][] = [
  ["KPPBC TMP C Jember"],
  ["Realisasi IKU s.d. Triwulan III Tahun 2022"],
  [],
  ["No", "Nama IKU", "Jenis Polarisasi", "Target s.d. Q3", "Realisasi s.d. Q3", "Capaian", "PIC"],
  [1, "Persentase penerimaan cukai", "Max", persen(75, 0), persen(78), persen(104), "Perbendaharaan"],
  [2, "Persentase pengawasan HT", "Max", persen(80, 0), persen(60), persen(75), "P2"],
  [3, "Lama layanan pita cukai (jam)", "Min", 8, 8.8, persen(90), "PKC"],
  [4, "Jumlah kunjungan pabrik", "Max", 24, 30, persen(120), "PKC"],
  ["Total", null, null, null, null, persen(97.25), null],
];

/** An Excel table with a total row; its filter hides two IKU, and a coloured blank cell stands in the sheet's last row. */
export const jemberTabelTotal: BukuKorpus = {
  nama: "jember-tabel-total",
  gaya: "KPPBC: tabel Excel dengan baris Total, dua IKU tersaring (baris tersembunyi), sel kosong berwarna di baris terakhir Excel",
  lembar: [
    (() => {
      const isi = lembar("IKU Jember", ISI, {
        kepala: [[4, 4]],
        badan: [[5, 9]],
        tebal: [1, 9],
        barisTersembunyi: [6, 7],
        tabel: { nama: "IKU", area: "A4:G8" },
      });
      const akhir = {
        value: null,
        style: { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "FFFF00" } } },
      } as const;
      return { ...isi, cells: new Map([...(isi.cells ?? []), [`${String(BARIS_TERAKHIR - 1)},0`, akhir]]) };
    })(),
  ],
  harapan: {
    lembar: "IKU Jember",
    kantor: "KPPBC TMP C Jember",
    tahun: 2022,
    periode: sd(9),
    tren: [sd(9)],
    iku: [
      harap(null, "Persentase penerimaan cukai", 75, 78, "hijau", { persen: true, pic: "Perbendaharaan" }),
      harap(null, "Persentase pengawasan HT", 80, 60, "merah", { persen: true, pic: "P2" }),
      harap(null, "Lama layanan pita cukai (jam)", 8, 8.8, "kuning", { polarisasi: "minimize", pic: "PKC" }),
      harap(null, "Jumlah kunjungan pabrik", 24, 30, "hijau", { pic: "PKC" }),
    ],
    disebut: { "'IKU Jember'!B6": "baris IKU tersembunyi", "'IKU Jember'!B7": "baris IKU tersembunyi" },
  },
};
