import type { Bentuk } from "../bentuk.ts";
import type { skor as asal } from "../id/skor.ts";

/** Texts about skor, in English. */
export const skor: Bentuk<typeof asal> = {
  status: { hijau: "green", kuning: "yellow", merah: "red", "abu-abu": "grey" },
  simbol: { hijau: "✔", kuning: "◆", merah: "✖", "abu-abu": "○" },
  polarisasi: { maximize: "Maximize", minimize: "Minimize", stabilize: "Stabilize" },
  konsolidasi: { sum: "Sum", average: "Average", tlk: "Take Last Known" },
  caraKonsolidasi: { sum: "summed", average: "averaged", tlk: "taken from the last period" },
  sisi: { target: "target", realisasi: "result" },
  perspektif: {
    Stakeholder: "Stakeholder",
    Customer: "Customer",
    "Internal Process": "Internal Process",
    "Learning & Growth": "Learning & Growth",
  },
  periode: {
    bulan: [
      "January",
      "February",
      "March",
      "April",
      "May",
      "June",
      "July",
      "August",
      "September",
      "October",
      "November",
      "December",
    ],
    triwulan: ["Q1", "Q2", "Q3", "Q4"],
    semester: ["First half", "Second half"],
    tahun: "Full year",
    sampaiDengan: "Through {akhir}",
    rentang: "{awal} to {akhir}",
    bertahun: "{periode} {tahun}",
  },
  alasan: {
    BELUM_ADA_TARGET: "no target in this period yet",
    BELUM_DILAPORKAN: "not reported yet",
    KETERANGAN: "{teks}",
    TARGET_BUKAN_ANGKA: "the target is not a number: “{teks}”",
    TARGET_NOL_MAXIMIZE: "a target of 0 cannot be scored for Maximize",
    TARGET_NOL_STABILIZE: "a target of 0 cannot be scored for Stabilize",
    TIDAK_TERHITUNG: "the numbers given do not yield an index",
    SEMUA_ABU_ABU: "every IKU in it is grey",
  },
};
