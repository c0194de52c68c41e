import type { WriteSheet } from "hucre";
import type { BukuKorpus } from "./daftar.ts";
import { harap, sd, tw } from "./harapan.ts";
import { kosong, persen, type Isi } from "./isian.ts";
import { lembar } from "./lembar.ts";

const p = (...angka: (number | null)[]): Isi[] => angka.map((n) => (n === null ? null : persen(n, 0)));

function triwulan(romawi: string, penerimaan: readonly [Isi, Isi], operasi: readonly [Isi, Isi]): WriteSheet {
  return lembar(
    `Triwulan ${romawi}`,
    [
      [`IKU KPPBC TMP C TEGAL TRIWULAN ${romawi} TAHUN 2023`],
      [],
      ["No", "IKU", "Pol", "KP", "Target", "Realisasi"],
      [1, "Persentase penerimaan cukai", "Max", "TLK", ...penerimaan],
      [2, "Jumlah operasi pasar", "Max", "Sum", ...operasi],
    ],
    { kepala: [[3, 3]], badan: [[4, 5]], tebal: [1] },
  );
}

/** A recap of the year in front of the quarters' own sheets: the same figures twice, to be counted once. */
export const tegalRekap: BukuKorpus = {
  nama: "tegal-rekap-dan-triwulan",
  gaya: "KPPBC: lembar rekap trajektori di depan lembar-lembar triwulan yang memuat angka yang sama",
  lembar: [
    lembar(
      "Rekap",
      [
        ["REKAP IKU KPPBC TMP C TEGAL TAHUN 2023"],
        [],
        ["No", "IKU", "Pol", "KP", "Target", ...kosong(3), "Realisasi", ...kosong(3)],
        [...kosong(4), "TW I", "TW II", "TW III", "TW IV", "TW I", "TW II", "TW III", "TW IV"],
        [1, "Persentase penerimaan cukai", "Max", "TLK", ...p(22, 46, 72, 100), ...p(25, 44, null, null)],
        [2, "Jumlah operasi pasar", "Max", "Sum", 6, 6, 6, 6, 7, 8, null, null],
      ],
      {
        kepala: [[3, 4]],
        badan: [[5, 6]],
        tebal: [1],
        gabung: ["A3:A4", "B3:B4", "C3:C4", "D3:D4", "E3:H3", "I3:L3"],
      },
    ),
    triwulan("I", [persen(22, 0), persen(25, 0)], [6, 7]),
    triwulan("II", [persen(46, 0), persen(44, 0)], [6, 8]),
    triwulan("III", [persen(72, 0), null], [6, null]),
  ],
  harapan: {
    kantor: "KPPBC TMP C TEGAL",
    tahun: 2023,
    periode: sd(6),
    tren: [tw(1), tw(2)],
    iku: [
      harap(null, "Persentase penerimaan cukai", 46, 44, "kuning", { konsolidasi: "tlk", persen: true }),
      harap(null, "Jumlah operasi pasar", 12, 15, "hijau", { konsolidasi: "sum" }),
    ],
  },
};
