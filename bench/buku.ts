import { hurufKolom } from "../src/workbook/alamat.ts";
import type { BukuBerkas } from "../src/simulator/xlsx/index.ts";
import { bukuKosong } from "../src/simulator/xlsx/index.ts";
import { isiLembar, type NilaiUji } from "../test/simulator/bukuUji.ts";

/** Sheet and column of the workbook's figures that the status colours. */
export const LEMBAR = "IKU";
export const KOLOM_REALISASI = 8;
/** 0-based row of the first IKU. */
export const BARIS_PERTAMA = 4;

export const KEPALA = [
  "No",
  "Kode IKU",
  "Sasaran Strategis",
  "Indikator Kinerja Utama (IKU)",
  "Polarisasi",
  "Konsolidasi",
  "V/C",
  "Target s.d. Q3",
  "Realisasi s.d. Q3",
  "Penanggung jawab",
] as const;

/** Which status each IKU gets, by its number from 0. */
export type Pola = (i: number) => "hijau" | "kuning" | "merah" | "abu-abu";

const URUTAN = ["hijau", "kuning", "merah", "abu-abu"] as const;

/** No two neighbours alike: the hardest pattern for whoever groups cells. */
export const POLA_SELANG: Pola = (i) => URUTAN[i % 4] ?? "hijau";

const BAGIAN = { hijau: 1.05, kuning: 0.9, merah: 0.5 } as const;

/** A row of the table, with a code of its own; every IKU is maximize, so that its figures give the status asked for. */
export function barisIku(i: number, pola: Pola): NilaiUji[] {
  const target = 80 + ((i * 13) % 200) / 10;
  const status = pola(i);
  return [
    i + 1,
    `${String((i % 99) + 1)}${hurufKolom(Math.floor(i / 99)).toLowerCase()}-${i % 3 === 0 ? "CP" : "N"}`,
    `Sasaran strategis ${String(Math.floor(i / 10) + 1)}`,
    `Persentase penyelesaian kegiatan nomor ${String(i + 1)}`,
    "Max",
    (["Sum", "Average", "TLK"] as const)[i % 3] ?? "Sum",
    "P/M",
    target,
    status === "abu-abu" ? "" : Math.round(target * BAGIAN[status] * 100) / 100,
    `Seksi ${String((i % 12) + 1)}`,
  ];
}

/** A workbook with one sheet and a table of `n` IKU on it. */
export function bukuIku(n: number, pola: Pola = POLA_SELANG): BukuBerkas {
  const buku = bukuKosong("kinerja.xlsx");
  const [lembar] = buku.lembar;
  if (lembar === undefined) throw new Error("a workbook has at least one sheet");
  lembar.nama = LEMBAR;
  isiLembar(lembar, [
    ["KPPBC TMP A Bogor"],
    ["Capaian IKU s.d. Triwulan III Tahun 2019"],
    [],
    [...KEPALA],
    ...Array.from({ length: n }, (_, i) => barisIku(i, pola)),
  ]);
  return buku;
}
