import type { BukuKorpus } from "./daftar.ts";
import { harap, sd } from "./harapan.ts";
import { persen } from "./isian.ts";
import { lembar } from "./lembar.ts";

/** Targets as offices write limits: ranges, "≥ 95%", "maks 5", a zero target with its worst tolerated value in a column of its own. */
export const kediriRentang: BukuKorpus = {
  nama: "kediri-rentang",
  gaya: "KPPBC: target berupa rentang dan batas (80 - 90%, ≥ 95%, maks 5, 3 s.d. 4 hari), target nol dengan kolom nilai terburuk",
  lembar: [
    lembar(
      "Kontrak Kinerja",
      [
        ["KPPBC TMC Kediri"],
        ["Realisasi Kontrak Kinerja s.d. Triwulan IV 2023"],
        [],
        ["No.", "IKU", "Polarisasi", "Target", "Realisasi", "Nilai Terburuk", "Satuan"],
        [1, "Deviasi proyeksi penerimaan", "Stabilize", "80 - 90%", persen(86), null, "%"],
        [2, "Kepatuhan pelaporan CK-4", "Maximize", "≥ 95%", persen(96.9), null, "%"],
        [3, "Pengaduan masyarakat", "Minimize", "maks 5", 6, null, "pengaduan"],
        [4, "Waktu pembekuan NPPBKC", "Minimize", "3 s.d. 4 hari", "3,5 hari", null, "hari"],
        [5, "Pelanggaran kode etik", "Minimize", 0, 4, 10, "pegawai"],
        [6, "Kecelakaan kapal patroli", "Minimize", 0, 0, 3, "kejadian"],
        [7, "Penyerapan anggaran", "Maximize", "95 s.d. 98%", "76,95%", null, "%"],
      ],
      { kepala: [[4, 4]], badan: [[5, 11]], tebal: [1, 2] },
    ),
  ],
  harapan: {
    lembar: "Kontrak Kinerja",
    kantor: "KPPBC TMC Kediri",
    tahun: 2023,
    periode: sd(12),
    tren: [sd(12)],
    iku: [
      harap(null, "Deviasi proyeksi penerimaan", [80, 90], 86, "hijau", {
        polarisasi: "stabilize",
        persen: true,
        satuan: "%",
      }),
      harap(null, "Kepatuhan pelaporan CK-4", 95, 96.9, "hijau", { persen: true, satuan: "%" }),
      harap(null, "Pengaduan masyarakat", 5, 6, "kuning", { polarisasi: "minimize", satuan: "pengaduan" }),
      harap(null, "Waktu pembekuan NPPBKC", [3, 4], 3.5, "hijau", { polarisasi: "minimize", satuan: "hari" }),
      harap(null, "Pelanggaran kode etik", 0, 4, "merah", {
        polarisasi: "minimize",
        terburuk: 10,
        satuan: "pegawai",
      }),
      harap(null, "Kecelakaan kapal patroli", 0, 0, "hijau", {
        polarisasi: "minimize",
        terburuk: 3,
        satuan: "kejadian",
      }),
      harap(null, "Penyerapan anggaran", [95, 98], 76.95, "kuning", { persen: true, satuan: "%" }),
    ],
    disebut: { "'Kontrak Kinerja'!E10": "aturan khusus target nol terpenuhi" },
  },
};
