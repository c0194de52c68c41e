import type { WriteSheet } from "hucre";
import { badan, huruf, JUDUL, KEPALA, Kertas, MIRING, TEBAL } from "./gaya.ts";

const NAMA_DATA = "Data Pendukung";

/** Monthly receipts in whole rupiah, January to September: bea masuk, bea keluar, cukai, and the running total. */
const PENERIMAAN: readonly (readonly [
  bulan: string,
  masuk: number,
  keluar: number,
  cukai: number,
  total: number,
])[] = [
  ["Januari", 6_912_450_000, 118_300_000, 2_744_250_000, 9_775_000_000],
  ["Februari", 7_155_800_000, 96_450_000, 2_687_750_000, 19_715_000_000],
  ["Maret", 7_608_200_000, 131_700_000, 2_770_100_000, 30_225_000_000],
  ["April", 8_344_600_000, 142_900_000, 3_012_500_000, 41_725_000_000],
  ["Mei", 9_780_300_000, 155_250_000, 3_404_450_000, 55_065_000_000],
  ["Juni", 9_925_700_000, 124_600_000, 3_449_700_000, 68_565_000_000],
  ["Juli", 12_840_150_000, 168_400_000, 4_491_450_000, 86_065_000_000],
  ["Agustus", 12_744_900_000, 149_850_000, 4_605_250_000, 103_565_000_000],
  ["September", 12_988_300_000, 161_200_000, 4_680_500_000, 121_395_000_000],
];
const TARGET_SETAHUN = 150_000_000_000;

/** Seizures per month and the estimated value of the goods in rupiah. */
const PENINDAKAN: readonly (readonly [bulan: string, sbp: number, nilai: number])[] = [
  ["Januari", 6, 214_600_000],
  ["Februari", 7, 188_250_000],
  ["Maret", 6, 342_900_000],
  ["April", 7, 276_400_000],
  ["Mei", 6, 195_750_000],
  ["Juni", 9, 518_300_000],
  ["Juli", 7, 301_850_000],
  ["Agustus", 8, 447_200_000],
  ["September", 6, 233_100_000],
];

const RUPIAH = "#,##0";
const KEPALA_PENERIMAAN = 4;
const AWAL_PENERIMAAN = KEPALA_PENERIMAAN + 1;
const AKHIR_PENERIMAAN = AWAL_PENERIMAAN + PENERIMAAN.length - 1;
const JUDUL_PENINDAKAN = AKHIR_PENERIMAAN + 4;
const AWAL_PENINDAKAN = JUDUL_PENINDAKAN + 2;
const AKHIR_PENINDAKAN = AWAL_PENINDAKAN + PENINDAKAN.length - 1;

const a1 = (kolom: number, baris: number): string => `${huruf(kolom)}${String(baris + 1)}`;
const jumlah = (kolom: number, awal: number, akhir: number): string =>
  `SUM(${a1(kolom, awal)}:${a1(kolom, akhir)})`;

function tulisPenerimaan(kertas: Kertas): void {
  ["Bulan", "Bea Masuk", "Bea Keluar", "Cukai", "Jumlah", "Kumulatif", "% Target Setahun"].forEach(
    (judul, i) => {
      kertas.tulis(KEPALA_PENERIMAAN, i, judul, KEPALA);
    },
  );
  const angka = badan("right", { format: RUPIAH });
  PENERIMAAN.forEach(([bulan, masuk, keluar, cukai, kumulatif], i) => {
    const baris = AWAL_PENERIMAAN + i;
    kertas.tulis(baris, 0, bulan, badan("left"));
    [masuk, keluar, cukai].forEach((nilai, k) => {
      kertas.tulis(baris, 1 + k, nilai, angka);
    });
    kertas.rumus(baris, 4, `SUM(${a1(1, baris)}:${a1(3, baris)})`, masuk + keluar + cukai, angka);
    kertas.rumus(baris, 5, jumlah(4, AWAL_PENERIMAAN, baris), kumulatif, angka);
    kertas.rumus(
      baris,
      6,
      `${a1(5, baris)}/$G$3`,
      kumulatif / TARGET_SETAHUN,
      badan("right", { format: "0.00%" }),
    );
  });
  const total = AKHIR_PENERIMAAN + 1;
  const tebal = badan("right", { format: RUPIAH, tebal: true, zebra: true });
  kertas.tulis(total, 0, "Jumlah", badan("left", { tebal: true, zebra: true }));
  [1, 2, 3, 4].forEach((kolom) => {
    const hasil = PENERIMAAN.reduce(
      (n, [, masuk, keluar, cukai]) => n + ([masuk, keluar, cukai, masuk + keluar + cukai][kolom - 1] ?? 0),
      0,
    );
    kertas.rumus(total, kolom, jumlah(kolom, AWAL_PENERIMAAN, AKHIR_PENERIMAAN), hasil, tebal);
  });
}

function tulisPenindakan(kertas: Kertas): void {
  kertas.tulis(JUDUL_PENINDAKAN, 0, "IKU 6b-CP. Penindakan per bulan", TEBAL);
  ["Bulan", "SBP", "Perkiraan Nilai Barang (Rp)"].forEach((judul, i) => {
    kertas.tulis(JUDUL_PENINDAKAN + 1, i, judul, KEPALA);
  });
  const angka = badan("right", { format: RUPIAH });
  PENINDAKAN.forEach(([bulan, sbp, nilai], i) => {
    const baris = AWAL_PENINDAKAN + i;
    kertas.tulis(baris, 0, bulan, badan("left"));
    kertas.tulis(baris, 1, sbp, angka);
    kertas.tulis(baris, 2, nilai, angka);
  });
  const total = AKHIR_PENINDAKAN + 1;
  const tebal = badan("right", { format: RUPIAH, tebal: true, zebra: true });
  kertas.tulis(total, 0, "Jumlah", badan("left", { tebal: true, zebra: true }));
  kertas.rumus(
    total,
    1,
    jumlah(1, AWAL_PENINDAKAN, AKHIR_PENINDAKAN),
    PENINDAKAN.reduce((n, p) => n + p[1], 0),
    tebal,
  );
  kertas.rumus(
    total,
    2,
    jumlah(2, AWAL_PENINDAKAN, AKHIR_PENINDAKAN),
    PENINDAKAN.reduce((n, p) => n + p[2], 0),
    tebal,
  );
}

/** The raw data behind two of the IKU, month by month, with running totals as formulas and a chart. */
export function lembarData(): WriteSheet {
  const kertas = new Kertas();
  kertas.tulis(0, 0, "Data Pendukung IKU Tahun 2019", JUDUL);
  kertas.tulis(1, 0, "Rupiah penuh. Angka ilustrasi.", MIRING);
  kertas.tulis(2, 0, "IKU 1a-CP. Penerimaan per bulan", TEBAL);
  kertas.tulis(2, 5, "Target setahun", badan("right", { tebal: true }));
  kertas.tulis(2, 6, TARGET_SETAHUN, badan("right", { format: RUPIAH, tebal: true }));
  tulisPenerimaan(kertas);
  tulisPenindakan(kertas);
  return {
    name: NAMA_DATA,
    columns: [14, 18, 26, 18, 20, 20, 20].map((width) => ({ width })),
    cells: kertas.cells,
    rowDefs: new Map([[KEPALA_PENERIMAAN, { height: 20 }]]),
    freezePane: { rows: KEPALA_PENERIMAAN + 1 },
    view: { showGridLines: false },
    pageSetup: { paperSize: "a4", orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    charts: [
      {
        type: "column",
        title: "Penindakan per bulan (SBP)",
        series: [
          {
            name: "SBP",
            categories: `${a1(0, AWAL_PENINDAKAN)}:${a1(0, AKHIR_PENINDAKAN)}`,
            values: `${a1(1, AWAL_PENINDAKAN)}:${a1(1, AKHIR_PENINDAKAN)}`,
            color: "16324F",
          },
        ],
        legend: false,
        anchor: { from: { row: JUDUL_PENINDAKAN, col: 3 }, to: { row: AKHIR_PENINDAKAN + 2, col: 7 } },
      },
    ],
  };
}
