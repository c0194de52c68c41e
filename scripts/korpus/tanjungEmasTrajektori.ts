import type { BukuKorpus } from "./daftar.ts";
import { harap, sd, smt, tw } from "./harapan.ts";
import { kosong, persen, type Isi } from "./isian.ts";
import { lembar } from "./lembar.ts";

const PERIODE = ["Q1", "Q2", "Sm.1", "Q3", "s.d. Q3", "Q4", "Y"];
const p = (...angka: (number | null)[]): Isi[] => angka.map((n) => (n === null ? null : persen(n)));

const SS = {
  penerimaan: "Penerimaan negara yang optimal",
  layanan: "Pelayanan prima",
  pengawasan: "Pengawasan yang efektif",
};

/** Trajectory with three groups of seven periods; perspektif and sasaran are merged down, the last quarter is a template. */
export const tanjungEmasTrajektori: BukuKorpus = {
  nama: "tanjung-emas-trajektori",
  gaya: "KPPBC: trajektori Target, Realisasi, Indeks atas Q1..Y, perspektif dan SS digabung ke bawah, rumus tembolok 0 di Q4",
  lembar: [
    lembar(
      "NKO 2020",
      [
        ["KPPBC TMP TANJUNG EMAS"],
        ["TRAJEKTORI DAN CAPAIAN IKU TAHUN 2020"],
        [],
        [
          ...["Perspektif", "Sasaran Strategis", "Kode", "IKU", "Pol", "KP"],
          ...["Target", ...kosong(6), "Realisasi", ...kosong(6), "Indeks Capaian", ...kosong(6)],
        ],
        [...kosong(6), ...PERIODE, ...PERIODE, ...PERIODE],
        [
          ...[
            "Stakeholder",
            `SS1. ${SS.penerimaan}`,
            "1a-CP",
            "Persentase realisasi penerimaan bea dan cukai",
            "Max",
            "TLK",
          ],
          ...p(15, 40, 40, 68, 68, 100, 100),
          ...p(17.2, 44.1, 44.1, 66.3, 66.3, 0, 0),
          ...[114.67, 110.25, 110.25, 97.5, 97.5, 0, 0],
        ],
        [
          ...[null, null, "1b-N", "Jumlah tagihan yang diterbitkan (Rp miliar)", "Max", "Sum"],
          ...[2, 3, 5, 3, 8, 4, 12],
          ...[2.5, 3.25, 5.75, 2.75, 8.5, 0, 8.5],
          ...[120, 108.33, 115, 91.67, 106.25, 0, 70.83],
        ],
        [
          ...[
            "Internal Process",
            `SS2. ${SS.layanan}`,
            "2a-CP",
            "Rata-rata waktu clearance (hari)",
            "Min",
            "Average",
          ],
          ...[1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5],
          ...[1.2, 1.32, 1.26, 1.8, 1.44, 0, 1.08],
          ...[120, 112, 116, 80, 104, 120, 120],
        ],
        [
          ...[null, `SS3. ${SS.pengawasan}`, "3a-CP", "Persentase hasil penyidikan P-21", "Max", "TLK"],
          ...p(null, 50, 50, 50, 50, 60, 60),
          ...p(null, 100, 100, 37.5, 37.5, 0, 0),
          ...[null, 120, 120, 75, 75, 0, 0],
        ],
        [
          ...[null, null, "3b-N", "Jumlah pemeriksaan fasilitas", "Stab", "Sum"],
          ...[10, 10, 20, 10, 30, 10, 40],
          ...[9, 11, 20, 10, 30, 0, 30],
          ...[100, 110, 120, 120, 120, 0, 75],
        ],
      ],
      {
        kepala: [[4, 5]],
        badan: [[6, 10]],
        tebal: [1, 2],
        gabung: [
          ...["A4:A5", "B4:B5", "C4:C5", "D4:D5", "E4:E5", "F4:F5", "G4:M4", "N4:T4", "U4:AA4"],
          ...["A6:A7", "B6:B7", "A8:A10", "B9:B10"],
        ],
      },
    ),
  ],
  harapan: {
    lembar: "NKO 2020",
    kantor: "KPPBC TMP TANJUNG EMAS",
    tahun: 2020,
    periode: sd(9),
    tren: [tw(1), tw(2), smt(1), tw(3), sd(9)],
    iku: [
      harap("1a-CP", "Persentase realisasi penerimaan bea dan cukai", 68, 66.3, "kuning", {
        perspektif: "Stakeholder",
        sasaran: SS.penerimaan,
        konsolidasi: "tlk",
        persen: true,
      }),
      harap("1b-N", "Jumlah tagihan yang diterbitkan (Rp miliar)", 8, 8.5, "hijau", {
        perspektif: "Stakeholder",
        sasaran: SS.penerimaan,
        konsolidasi: "sum",
      }),
      harap("2a-CP", "Rata-rata waktu clearance (hari)", 1.5, 1.44, "hijau", {
        perspektif: "Internal Process",
        sasaran: SS.layanan,
        polarisasi: "minimize",
        konsolidasi: "average",
      }),
      harap("3a-CP", "Persentase hasil penyidikan P-21", 50, 37.5, "merah", {
        perspektif: "Internal Process",
        sasaran: SS.pengawasan,
        konsolidasi: "tlk",
        persen: true,
      }),
      harap("3b-N", "Jumlah pemeriksaan fasilitas", 30, 30, "hijau", {
        perspektif: "Internal Process",
        sasaran: SS.pengawasan,
        polarisasi: "stabilize",
        konsolidasi: "sum",
      }),
    ],
    // SS1 (97,5 + 106,25) / 2 = 101,875; SS2 104; SS3 (75 + 120) / 2 = 97,5; (101,875 × 25 + 100,75 × 30) / 55.
    nko: (101.875 * 25 + 100.75 * 30) / 55,
  },
};
