import type { Grid, NilaiSel } from "../../../src/workbook/grid.ts";
import { gridUji, type SelUji } from "../gridUji.ts";

const BULAN = ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agt", "Sep", "Okt", "Nov", "Des"];
const TARGET = BULAN.map((b) => `Target ${b}`);
const REALISASI = BULAN.map((b) => `Realisasi ${b}`);
const ANGKA = Array.from({ length: 24 }, (_, i): SelUji => (i % 3 === 0 ? "1,5" : i + 0.5));

/** A row of the list: number, code, name, polarisasi, konsolidasi, 24 figures, and texts up to 50 columns. */
function barisIku(i: number): SelUji[] {
  const teks = Array.from({ length: 21 }, (_, k) => `catatan ${String(k)} untuk IKU ini`);
  return [
    i + 1,
    `${String(i + 1)}a-N`,
    `Persentase kegiatan nomor ${String(i + 1)}`,
    "Max",
    "Sum",
    ...ANGKA,
    ...teks,
  ];
}

const KEPALA: SelUji[] = ["No", "Kode", "IKU", "Pol", "KP", ...TARGET, ...REALISASI, "Keterangan"];

/** Sheets that grow with `n` in every direction a real one may, each about 50 columns wide. */
export const BESAR: Readonly<Record<string, (n: number) => Grid[]>> = {
  "a list of IKU": (n) => [gridUji([["KPPBC Uji Tahun 2024"], KEPALA, ...urut(n).map(barisIku)])],
  "lines of title above the table": (n) => [
    gridUji([
      ...urut(n).map((i) => [`Baris surat nomor ${String(i)} tentang capaian s.d. Triwulan II`]),
      KEPALA,
      barisIku(0),
    ]),
  ],
  "rows of raw data without a table": (n) => [
    gridUji(
      urut(n).map((i) =>
        Array.from({ length: 50 }, (_, k): SelUji => (k % 2 === 0 ? i * k : `dokumen ${String(k)}`)),
      ),
    ),
  ],
  "tables one under another": (n) => [
    gridUji(urut(n).flatMap((i) => [[`${String(i + 1)}. Seksi ${String(i + 1)}`], KEPALA, barisIku(i), []])),
  ],
  "three rows for each IKU": (n) => [
    gridUji([
      ["No", "IKU", "Pol", "KP", "Uraian", ...BULAN],
      ...urut(n).flatMap((i): SelUji[][] => [
        [i + 1, `Persentase kegiatan nomor ${String(i + 1)}`, "Max", "Sum", "Target", ...ANGKA.slice(0, 12)],
        ["", "", "", "", "Realisasi", ...ANGKA.slice(0, 12)],
        ["", "", "", "", "Capaian", ...ANGKA.slice(0, 12)],
      ]),
    ]),
  ],
  "sheets of the same form": (n) =>
    urut(n).map((i) =>
      gridUji(
        [
          [`Capaian IKU bulan ${BULAN[i % 12] ?? ""} 2024`],
          ["IKU", "Pol", "KP", "Target", "Realisasi"],
          ["Waktu", "Min", "Sum", 4, 3],
        ],
        {
          lembar: `${BULAN[i % 12] ?? ""} ${String(i)}`,
        },
      ),
    ),
};

function urut(n: number): number[] {
  return Array.from({ length: n }, (_, i) => i);
}

/** The grids with every look at a cell's value counted; `hitungan` tells how many there were. */
export function terhitung(grids: readonly Grid[]): { readonly grids: Grid[]; hitungan(): number } {
  let jumlah = 0;
  const hitung = (baris: readonly NilaiSel[]): readonly NilaiSel[] =>
    new Proxy(baris, {
      get(asal, kunci, penerima): unknown {
        if (typeof kunci === "string" && /^\d+$/.test(kunci)) jumlah += 1;
        return Reflect.get(asal, kunci, penerima);
      },
    });
  return { grids: grids.map((g) => ({ ...g, values: g.values.map(hitung) })), hitungan: () => jumlah };
}
