import type { WriteSheet } from "hucre";
import { badan, JUDUL, KEPALA, Kertas, MIRING, POLOS, TEBAL } from "./gaya.ts";

const NAMA_CATATAN = "Catatan DKO";

const STATUS = ["Belum ditindaklanjuti", "Proses", "Selesai"] as const;

const TINDAK_LANJUT: readonly (readonly [
  isu: string,
  tindak: string,
  pic: string,
  tenggat: string,
  status: (typeof STATUS)[number],
])[] = [
  [
    "Piutang jatuh tempo belum diselesaikan",
    "Menerbitkan surat teguran dan menjadwalkan kunjungan",
    "Kepala Seksi Perbendaharaan",
    "31 Juli 2019",
    "Selesai",
  ],
  [
    "Laporan kawasan berikat terlambat",
    "Menyampaikan pengingat sebelum tanggal 10 setiap bulan",
    "Kepala Seksi Pelayanan Kepabeanan dan Cukai",
    "16 Agustus 2019",
    "Selesai",
  ],
  [
    "Survei kepuasan pengguna jasa belum terjadwal",
    "Menetapkan jadwal dan daftar responden",
    "Kepala Seksi Penyuluhan dan Layanan Informasi",
    "30 September 2019",
    "Proses",
  ],
  [
    "Patroli belum merata di wilayah selatan",
    "Menambah satu jadwal patroli setiap bulan",
    "Kepala Seksi Penindakan dan Penyidikan",
    "30 Agustus 2019",
    "Selesai",
  ],
  [
    "Pegawai belum memenuhi jam pelatihan",
    "Mendaftarkan pegawai pada pelatihan jarak jauh",
    "Kepala Subbagian Umum",
    "15 November 2019",
    "Belum ditindaklanjuti",
  ],
];

const KEPALA_BARIS = 3;
const AWAL = KEPALA_BARIS + 1;
const AKHIR = AWAL + TINDAK_LANJUT.length - 1;
const REKAP = AKHIR + 3;

/** Notes of the previous meeting and their follow-up: a sheet of the office's own that the add-in must leave alone. */
export function lembarCatatan(): WriteSheet {
  const kertas = new Kertas();
  kertas.tulis(0, 0, "Catatan Dialog Kinerja Organisasi Triwulan II 2019", JUDUL);
  kertas.tulis(1, 0, "Rapat 4 Juli 2019, dipimpin Kepala Kantor. Isi ilustrasi.", MIRING);
  ["No", "Isu", "Tindak lanjut", "Penanggung jawab", "Tenggat", "Status"].forEach((judul, i) => {
    kertas.tulis(KEPALA_BARIS, i, judul, KEPALA);
  });
  TINDAK_LANJUT.forEach((butir, i) => {
    kertas.tulis(AWAL + i, 0, i + 1, badan("center"));
    butir.forEach((isi, k) => {
      kertas.tulis(
        AWAL + i,
        1 + k,
        isi,
        badan("left", { zebra: i % 2 === 1 }),
        i === 2 && k === 4 ? "Menunggu kepastian jadwal survei." : undefined,
      );
    });
  });

  const daerah = `$F$${String(AWAL + 1)}:$F$${String(AKHIR + 1)}`;
  kertas.tulis(REKAP - 1, 1, "Rekapitulasi tindak lanjut", TEBAL);
  STATUS.forEach((status, i) => {
    const hasil = TINDAK_LANJUT.filter((butir) => butir[4] === status).length;
    kertas.tulis(REKAP + i, 1, status, badan("left"));
    kertas.rumus(
      REKAP + i,
      2,
      `COUNTIF(${daerah},B${String(REKAP + i + 1)})`,
      hasil,
      badan("center", { format: "0" }),
    );
  });
  const selesai = TINDAK_LANJUT.filter((butir) => butir[4] === "Selesai").length;
  kertas.tulis(REKAP + 3, 1, "Persentase selesai", badan("left", { tebal: true }));
  kertas.rumus(
    REKAP + 3,
    2,
    `C${String(REKAP + 3)}/SUM(C${String(REKAP + 1)}:C${String(REKAP + 3)})`,
    selesai / TINDAK_LANJUT.length,
    badan("center", { format: "0.00%", tebal: true }),
  );
  kertas.tulis(
    REKAP + 5,
    1,
    "Kesepakatan: tindak lanjut yang belum selesai dibahas kembali pada DKO berikutnya.",
    POLOS,
  );

  return {
    name: NAMA_CATATAN,
    columns: [5, 40, 44, 40, 18, 22].map((width) => ({ width })),
    cells: kertas.cells,
    rowDefs: new Map([
      [KEPALA_BARIS, { height: 20 }],
      ...TINDAK_LANJUT.map((_, i) => [AWAL + i, { height: 30 }] as const),
    ]),
    freezePane: { rows: AWAL },
    view: { showGridLines: false },
    pageSetup: { paperSize: "a4", orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    dataValidations: [
      {
        type: "list",
        values: [...STATUS],
        allowBlank: true,
        range: `F${String(AWAL + 1)}:F${String(AKHIR + 1)}`,
      },
    ],
    charts: [
      {
        type: "doughnut",
        title: "Tindak lanjut",
        series: [
          {
            name: "Tindak lanjut",
            categories: `B${String(REKAP + 1)}:B${String(REKAP + 3)}`,
            values: `C${String(REKAP + 1)}:C${String(REKAP + 3)}`,
          },
        ],
        legend: "right",
        anchor: { from: { row: REKAP - 1, col: 3 }, to: { row: REKAP + 11, col: 5 } },
      },
    ],
  };
}
