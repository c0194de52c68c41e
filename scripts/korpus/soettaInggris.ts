import type { BukuKorpus } from "./daftar.ts";
import { harap, smt, tw } from "./harapan.ts";
import { kosong, type Isi } from "./isian.ts";
import { lembar } from "./lembar.ts";

const PERIODE = ["Q1", "Q2", "H1", "Q3", "Q4", "FY"];
const t = (...teks: (string | null)[]): Isi[] => teks;

/** An English workbook: thousands with a comma, decimals with a point, actuals up to the half year. */
export const soettaInggris: BukuKorpus = {
  nama: "soetta-english",
  gaya: "English headers: KPI, Polarity, Target and Actual over Q1..FY, typed numbers such as 1,500 and 9.55%",
  lembar: [
    lembar(
      "KPI Scorecard",
      [
        ["Soekarno-Hatta Customs Office"],
        ["KPI Scorecard 2024"],
        [],
        [
          ...[
            "#",
            "Code",
            "Strategic Objective",
            "Key Performance Indicator (KPI)",
            "Unit",
            "Polarity",
            "Consolidation",
          ],
          ...["Target", ...kosong(5), "Actual", ...kosong(5), "Owner", "Issues", "Action Plan", "Due Date"],
        ],
        [...kosong(7), ...PERIODE, ...PERIODE, ...kosong(4)],
        [
          ...[1, "1a", "Optimal revenue", "Revenue collected", "IDR billion", "Maximize", "Sum"],
          ...t("1,500", "1,600", "3,100", "1,700", "1,800", "6,600"),
          ...t("1,545", "1,580", "3,125", null, null, null),
          ...["Head of Treasury", null, null, null],
        ],
        [
          ...[2, "2a", "Excellent service", "Average clearance time", "hours", "Minimize", "Average"],
          ...t("4.50", "4.50", "4.50", "4.50", "4.50", "4.50"),
          ...t("4.80", "5.10", "4.95", null, null, null),
          ...["Head of Clearance", "Scanner under repair", "Rent a mobile scanner", "31 August 2024"],
        ],
        [
          ...[3, "2b", null, "Share of complaints upheld", "%", "Minimize", "Average"],
          ...t("10%", "10%", "10%", "10%", "10%", "10%"),
          ...t("9.55%", "8.45%", "9.00%", null, null, null),
          ...["Head of Compliance", null, null, null],
        ],
        [
          ...[4, "3a", "Competent staff", "Staff meeting training hours", "%", "Maximize", "Take Last Known"],
          ...t("25%", "50%", "50%", "75%", "95%", "95%"),
          ...t("20.5%", "36.0%", "36.0%", null, null, null),
          ...["Head of General Affairs", "Training moved to Q3", "Monthly classes", "30 September 2024"],
        ],
      ],
      {
        kepala: [[4, 5]],
        badan: [[6, 9]],
        tebal: [1, 2],
        gabung: [
          ...["A", "B", "C", "D", "E", "F", "G", "T", "U", "V", "W"].map((k) => `${k}4:${k}5`),
          ...["H4:M4", "N4:S4", "C7:C8"],
        ],
      },
    ),
  ],
  harapan: {
    lembar: "KPI Scorecard",
    kantor: "Soekarno-Hatta Customs Office",
    tahun: 2024,
    periode: smt(1),
    tren: [tw(1), tw(2), smt(1)],
    iku: [
      harap("1a", "Revenue collected", 3100, 3125, "hijau", {
        sasaran: "Optimal revenue",
        satuan: "IDR billion",
        konsolidasi: "sum",
        pic: "Head of Treasury",
      }),
      harap("2a", "Average clearance time", 4.5, 4.95, "kuning", {
        sasaran: "Excellent service",
        satuan: "hours",
        polarisasi: "minimize",
        konsolidasi: "average",
        pic: "Head of Clearance",
        kendala: "Scanner under repair",
        rencanaAksi: "Rent a mobile scanner",
        tenggat: "31 August 2024",
      }),
      harap("2b", "Share of complaints upheld", 10, 9, "hijau", {
        sasaran: "Excellent service",
        satuan: "%",
        persen: true,
        polarisasi: "minimize",
        konsolidasi: "average",
        pic: "Head of Compliance",
      }),
      harap("3a", "Staff meeting training hours", 50, 36, "merah", {
        sasaran: "Competent staff",
        satuan: "%",
        persen: true,
        konsolidasi: "tlk",
        pic: "Head of General Affairs",
        kendala: "Training moved to Q3",
        rencanaAksi: "Monthly classes",
        tenggat: "30 September 2024",
      }),
    ],
  },
};
