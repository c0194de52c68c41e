import type { Konsolidasi, Polarisasi } from "../../src/scoring/iku.ts";
import type { TabelIku } from "../../src/workbook/tabel.ts";
import type { Temuan } from "../../src/workbook/temuan.ts";
import { tabelDari, type Ringkas } from "./kantorContoh.ts";

type Baris = readonly [
  kode: string,
  nama: string,
  pol: Polarisasi,
  kp: Konsolidasi,
  vc: string,
  satuan: string,
  target: readonly (number | string | null)[],
  realisasi: readonly (number | string | null)[],
];

const SASARAN: readonly (readonly [perspektif: string, kode: string, nama: string, iku: readonly Baris[]])[] =
  [
    [
      "Stakeholder",
      "1",
      "Penerimaan negara dari sektor kepabeanan dan cukai yang optimal",
      [
        [
          "1a-CP",
          "Persentase realisasi penerimaan kepabeanan dan cukai",
          "maximize",
          "tlk",
          "E/L",
          "%",
          [20, 45, 72, 100],
          [22.41, 49.07, 80.93, null],
        ],
        [
          "1b-N",
          "Jumlah penerimaan dari hasil penelitian ulang dan audit kepabeanan",
          "maximize",
          "sum",
          "P/L",
          "Rp",
          [400_000_000, 400_000_000, 400_000_000, 400_000_000],
          [452_318_000, 431_200_500, 398_750_250, null],
        ],
      ],
    ],
    [
      "Stakeholder",
      "2",
      "Perlindungan masyarakat dan dukungan terhadap perdagangan serta industri yang efektif",
      [
        [
          "2a-CP",
          "Persentase tindak lanjut temuan pelanggaran kepabeanan dan cukai",
          "maximize",
          "average",
          "P/M",
          "%",
          [80, 80, 80, 80],
          [86.5, 84.25, 88, null],
        ],
      ],
    ],
    [
      "Customer",
      "3",
      "Kepuasan pengguna jasa yang tinggi",
      [
        [
          "3a-CP",
          "Indeks Kepuasan Pengguna Jasa",
          "maximize",
          "tlk",
          "P/L",
          "indeks",
          [null, null, null, 4.1],
          [null, null, "survei dilaksanakan pada Triwulan IV", null],
        ],
      ],
    ],
    [
      "Customer",
      "4",
      "Kepatuhan pengguna jasa yang tinggi",
      [
        [
          "4a-CP",
          "Persentase kepatuhan importir jalur prioritas dan mitra utama kepabeanan",
          "maximize",
          "tlk",
          "P/L",
          "%",
          [80, 82, 84, 85],
          [83.1, 84.9, 85.6, null],
        ],
      ],
    ],
    [
      "Internal Process",
      "5",
      "Pelayanan kepabeanan dan cukai yang prima",
      [
        [
          "5a-N",
          "Rata-rata waktu penyelesaian proses kepabeanan di Tempat Penimbunan Berikat",
          "minimize",
          "average",
          "P/H",
          "hari",
          [1, 1, 1, 1],
          [0.82, 0.79, 0.85, null],
        ],
        [
          "5b-N",
          "Persentase janji layanan yang diselesaikan tepat waktu",
          "maximize",
          "average",
          "P/H",
          "%",
          [95, 95, 95, 95],
          [98.2, 99.1, 99.4, null],
        ],
      ],
    ],
    [
      "Internal Process",
      "6",
      "Pengawasan kepabeanan dan cukai yang efektif",
      [
        [
          "6a-CP",
          "Persentase hasil penyidikan yang dinyatakan lengkap oleh Kejaksaan (P-21)",
          "maximize",
          "tlk",
          "P/M",
          "%",
          [10, 30, 50, 65],
          [12, 33, 52, null],
        ],
        [
          "6b-N",
          "Jumlah operasi pasar barang kena cukai ilegal",
          "maximize",
          "sum",
          "P/H",
          "kegiatan",
          [6, 6, 6, 6],
          [7, 6, 8, null],
        ],
      ],
    ],
    [
      "Internal Process",
      "7",
      "Penyelesaian piutang bea dan cukai yang optimal",
      [
        [
          "7a-N",
          "Persentase piutang bea dan cukai yang diselesaikan",
          "maximize",
          "tlk",
          "P/M",
          "%",
          [15, 35, 60, 75],
          [17.5, 36.9, 60.36, null],
        ],
      ],
    ],
    [
      "Internal Process",
      "8",
      "Edukasi dan komunikasi yang efektif kepada pemangku kepentingan",
      [
        [
          "8a-N",
          "Tingkat efektivitas edukasi dan komunikasi kepabeanan dan cukai",
          "maximize",
          "average",
          "P/H",
          "indeks",
          [78, 78, 78, 78],
          [85.14, 86.2, 88.05, null],
        ],
      ],
    ],
    [
      "Learning & Growth",
      "9",
      "Sumber daya manusia yang kompeten dan berintegritas",
      [
        [
          "9a-CP",
          "Persentase pejabat yang memenuhi standar kompetensi jabatan",
          "maximize",
          "tlk",
          "P/L",
          "%",
          [88, 89, 90, 91],
          [92.3, 93.75, 95.12, null],
        ],
        [
          "9b-N",
          "Persentase pegawai yang memenuhi jam pelatihan minimal",
          "maximize",
          "tlk",
          "P/H",
          "%",
          [20, 50, 75, 100],
          [26, 61, 88, null],
        ],
      ],
    ],
    [
      "Learning & Growth",
      "10",
      "Organisasi yang adaptif dan berkinerja tinggi",
      [
        [
          "10a-N",
          "Nilai penerapan inisiatif strategis dan penguatan budaya Kementerian Keuangan",
          "stabilize",
          "tlk",
          "P/M",
          "nilai",
          [80, 80, 80, 80],
          [79.2, 78.9, 78.6, null],
        ],
        [
          "10b-N",
          "Jumlah temuan berulang hasil pengawasan kepatuhan internal",
          "minimize",
          "sum",
          "P/H",
          "temuan",
          [1, 1, 1, 1],
          [0, 1, 0, null],
        ],
      ],
    ],
    [
      "Learning & Growth",
      "11",
      "Pengelolaan anggaran yang berkualitas",
      [
        [
          "11a-CP",
          "Persentase kualitas pelaksanaan anggaran",
          "maximize",
          "tlk",
          "P/M",
          "%",
          [90, 92, 94, 95],
          [93, 95.2, 97.1, null],
        ],
      ],
    ],
  ];

/** The reference case: 16 IKU in four perspectives, s.d. Triwulan III: 15 hijau and 1 abu-abu. Figures are illustrative. */
export const IKU_RUJUKAN: readonly Ringkas[] = SASARAN.flatMap(([perspektif, kodeSasaran, sasaran, iku]) =>
  iku.map(([kode, nama, polarisasi, konsolidasi, vc, satuan, target, realisasi]) => ({
    kode,
    nama,
    perspektif,
    sasaran: `${kodeSasaran} ${sasaran}`,
    kodeSasaran,
    polarisasi,
    konsolidasi,
    vc,
    satuan: satuan === "%" ? null : satuan,
    target,
    realisasi,
    tampilan: { persen: satuan === "%", desimal: satuan === "%" ? 2 : 0 },
    pic: "Seksi Kepatuhan Internal",
    periodePelaporan: "Triwulanan",
  })),
);

const TEMUAN_RUJUKAN: readonly Temuan[] = [
  {
    kode: "INDEKS_BERBEDA",
    tingkat: "info",
    sel: "'IKU 2019'!Q12",
    data: { iku: "5a-N", tertulis: 117, hitung: 118 },
  },
];

export const TABEL_RUJUKAN: TabelIku = tabelDari(IKU_RUJUKAN, { temuan: TEMUAN_RUJUKAN });
