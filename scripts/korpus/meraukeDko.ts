import type { BukuKorpus } from "./daftar.ts";
import { bln, harap } from "./harapan.ts";
import { berformat, persen } from "./isian.ts";
import { lembar } from "./lembar.ts";

/** The form of the meeting itself: one month, long texts of issue, action, owner and a real date as deadline. */
export const meraukeDko: BukuKorpus = {
  nama: "merauke-form-dko",
  gaya: "KPPBC: formulir DKO satu bulan dengan isu utama, akar masalah, rencana aksi, penanggung jawab, tenggat berupa tanggal",
  lembar: [
    lembar(
      "DKO Mei",
      [
        ["FORMULIR DIALOG KINERJA ORGANISASI"],
        ["Unit", ":", "KPPBC TMP C Merauke"],
        ["Periode", ":", "Mei 2023"],
        ["Tanggal DKO", ":", "8 Juni 2023"],
        [],
        [
          "No",
          "Indikator Kinerja Utama",
          "Target\nMei",
          "Realisasi\nMei",
          "Pol",
          "Isu Utama",
          "Rencana Aksi",
          "Penanggung\nJawab",
          "Tenggat",
          "Ket",
        ],
        [
          1,
          "Persentase penerimaan bea keluar",
          persen(38, 0),
          persen(41.8),
          "↑",
          null,
          null,
          "Kasi Perbendaharaan",
          null,
          null,
        ],
        [
          ...[2, "Jumlah pemeriksaan sarana pengangkut", 14, 12, "↑"],
          ...[
            "Cuaca buruk di perairan Arafura sehingga pemeriksaan ditunda",
            "Menambah jadwal pada minggu II dan III Juni",
          ],
          ...["Kasi P2", berformat(new Date(Date.UTC(2023, 5, 23)), "dd/mm/yyyy"), "Carry over"],
        ],
        [3, "Rata-rata lama pelayanan kapal (jam)", 6, "5,2", "↓", null, null, "Kasi PKC", null, null],
        [
          4,
          "Indeks efektivitas internalisasi",
          null,
          null,
          "↑",
          null,
          null,
          "Kasubbag Umum",
          null,
          "Diukur per semester",
        ],
      ],
      { kepala: [[6, 6]], badan: [[7, 10]], tebal: [1] },
    ),
  ],
  harapan: {
    lembar: "DKO Mei",
    kantor: "KPPBC TMP C Merauke",
    tahun: 2023,
    periode: bln(5),
    tren: [bln(5)],
    iku: [
      harap(null, "Persentase penerimaan bea keluar", 38, 41.8, "hijau", {
        persen: true,
        pic: "Kasi Perbendaharaan",
      }),
      harap(null, "Jumlah pemeriksaan sarana pengangkut", 14, 12, "kuning", {
        kendala: "Cuaca buruk di perairan Arafura sehingga pemeriksaan ditunda",
        rencanaAksi: "Menambah jadwal pada minggu II dan III Juni",
        pic: "Kasi P2",
        tenggat: "23/06/2023",
        keterangan: "Carry over",
      }),
      harap(null, "Rata-rata lama pelayanan kapal (jam)", 6, 5.2, "hijau", {
        polarisasi: "minimize",
        pic: "Kasi PKC",
      }),
      harap(null, "Indeks efektivitas internalisasi", null, null, "abu-abu", {
        pic: "Kasubbag Umum",
        keterangan: "Diukur per semester",
      }),
    ],
  },
};
