import type { WriteSheet } from "hucre";
import type { BukuKorpus } from "./daftar.ts";
import { harap, sd, tw } from "./harapan.ts";
import { persen, type Isi } from "./isian.ts";
import { lembar } from "./lembar.ts";

type Kolom = readonly [target: Isi, realisasi: Isi, capaian: Isi];

/** One quarter's sheet of the same form; the coming quarter is a template whose formulas are cached as 0 or 200. */
function triwulan(
  nama: string,
  romawi: string,
  [penerimaan, tagihan, waktu, patroli]: readonly [Kolom, Kolom, Kolom, Kolom],
): WriteSheet {
  return lembar(
    nama,
    [
      ["KPU Bea dan Cukai Tipe A Tanjung Priok"],
      [`Capaian IKU Triwulan ${romawi} Tahun 2022`],
      [],
      [
        "No.",
        "Kode",
        "Nama IKU",
        "Satuan",
        "Polarisasi",
        "Konsolidasi",
        "Target",
        "Realisasi",
        "Capaian IKU",
      ],
      [
        1,
        "1a-CP",
        "Persentase penerimaan terhadap target APBN",
        "%",
        "Maximize",
        "Take Last Known",
        ...penerimaan,
      ],
      [2, "1b-CP", "Jumlah penerbitan SPKTNP", "dokumen", "Maximize", "Sum", ...tagihan],
      [3, "2a-CP", "Rata-rata waktu penerbitan SPPB jalur merah", "jam", "Minimize", "Average", ...waktu],
      [4, "2b-N", "Jumlah patroli laut", "patroli", "Maximize", "Sum", ...patroli],
      [],
      [null, null, "Mengetahui,"],
      [null, null, "Kepala Bidang Kepatuhan Internal"],
    ],
    { kepala: [[4, 4]], badan: [[5, 8]], tebal: [1, 2] },
  );
}

const NOL = persen(0);

/** One sheet per single quarter (no "s.d."), so that consolidation applies over the sheets. */
export const priokTriwulan: BukuKorpus = {
  nama: "priok-lembar-triwulan",
  gaya: "KPU: satu lembar per triwulan tunggal, konsolidasi antarlembar, TW IV masih templat 0 dan 200%",
  lembar: [
    triwulan("TW I", "I", [
      [persen(22, 0), persen(24.2), persen(110)],
      [40, 36, persen(90)],
      [60, 54, persen(110)],
      [3, 3, persen(100)],
    ]),
    triwulan("TW II", "II", [
      [persen(48, 0), persen(50.4), persen(105)],
      [40, 44, persen(110)],
      [60, 66, persen(90)],
      [3, 2, persen(66.67)],
    ]),
    triwulan("TW III", "III", [
      [persen(74, 0), persen(77.7), persen(105)],
      [50, 55, persen(110)],
      [60, 51, persen(115)],
      [4, 4, persen(100)],
    ]),
    triwulan("TW IV", "IV", [
      [persen(100, 0), null, NOL],
      [50, null, NOL],
      [60, 0, persen(200)],
      [4, null, NOL],
    ]),
  ],
  harapan: {
    kantor: "KPU Bea dan Cukai Tipe A Tanjung Priok",
    tahun: 2022,
    periode: sd(9),
    tren: [tw(1), tw(2), tw(3)],
    iku: [
      harap("1a-CP", "Persentase penerimaan terhadap target APBN", 74, 77.7, "hijau", {
        satuan: "%",
        konsolidasi: "tlk",
        persen: true,
      }),
      harap("1b-CP", "Jumlah penerbitan SPKTNP", 130, 135, "hijau", {
        satuan: "dokumen",
        konsolidasi: "sum",
      }),
      harap("2a-CP", "Rata-rata waktu penerbitan SPPB jalur merah", 60, 57, "hijau", {
        satuan: "jam",
        polarisasi: "minimize",
        konsolidasi: "average",
      }),
      harap("2b-N", "Jumlah patroli laut", 10, 9, "kuning", { satuan: "patroli", konsolidasi: "sum" }),
    ],
  },
};
