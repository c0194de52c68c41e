/** How a row's figures look in the sheet: the Excel number format. */
export const FORMAT = {
  persen: "0.00%",
  jumlah: "#,##0",
  miliar: "#,##0.00",
  indeks: "0.00",
  hari: "0.00",
  menit: "0.0",
} as const;

/** One typed cell of the trajectory; null is a blank cell. */
export type Isian = number | string | null;

/** Q1, Q2, Sm.1, Q3, s.d. Q3, Q4, Y. */
export type Tujuh = readonly [Isian, Isian, Isian, Isian, Isian, Isian, Isian];

/** One IKU as an office would type it. Percent figures are fractions, as Excel holds them. */
export interface IkuContoh {
  readonly kode: string;
  readonly nama: string;
  readonly satuan: string;
  readonly pol: "Max" | "Min" | "Stab";
  readonly kp: "Sum" | "Average" | "TLK";
  readonly vc: string;
  readonly format: keyof typeof FORMAT;
  readonly target: Tujuh;
  readonly realisasi: Tujuh;
  readonly kendala?: string;
  readonly rencanaAksi?: string;
  readonly pic: string;
  readonly tenggat?: string;
  readonly keterangan?: string;
}

export interface SasaranContoh {
  readonly perspektif: string;
  readonly nama: string;
  readonly iku: readonly IkuContoh[];
}

const MENUNGGU = "menunggu survei TW IV";

/** The sample office's IKU of 2019. Names follow customs offices' reports; every figure is illustrative. */
export const SASARAN: readonly SasaranContoh[] = [
  {
    perspektif: "Stakeholder",
    nama: "SS 1. Penerimaan negara sektor kepabeanan dan cukai yang optimal",
    iku: [
      {
        kode: "1a-CP",
        nama: "Persentase realisasi penerimaan bea dan cukai",
        satuan: "%",
        pol: "Max",
        kp: "TLK",
        vc: "E/L",
        format: "persen",
        target: [0.18, 0.42, 0.42, 0.72, 0.72, 1, 1],
        realisasi: [0.2015, 0.4571, 0.4571, 0.8093, 0.8093, null, null],
        kendala: "Volume impor bahan baku melambat sejak Agustus",
        rencanaAksi: "Pemantauan mingguan 20 pembayar terbesar",
        pic: "Kepala Seksi Perbendaharaan",
        tenggat: "31 Desember 2019",
      },
      {
        kode: "1b-N",
        nama: "Jumlah penerimaan bea masuk dan cukai dari extra effort",
        satuan: "Rp miliar",
        pol: "Max",
        kp: "Sum",
        vc: "P/M",
        format: "miliar",
        target: [2.5, 3, 5.5, 3.25, 8.75, 3.25, 12],
        realisasi: [2.7314, 3.1182, 5.8496, 3.4075, 9.2571, null, null],
        pic: "Kepala Seksi Perbendaharaan",
        keterangan: "Penelitian ulang dan penagihan",
      },
    ],
  },
  {
    perspektif: "Stakeholder",
    nama: "SS 2. Fasilitasi perdagangan dan industri serta perlindungan masyarakat yang optimal",
    iku: [
      {
        kode: "2a-CP",
        nama: "Waktu penyelesaian proses kepabeanan (customs clearance)",
        satuan: "hari",
        pol: "Min",
        kp: "Average",
        vc: "E/M",
        format: "hari",
        target: [1.1, 1.1, 1.1, 1.1, 1.1, 1.1, 1.1],
        realisasi: [0.98, 1.03, 1.005, 0.93, 0.98, null, null],
        pic: "Kepala Seksi Pelayanan Kepabeanan dan Cukai",
      },
    ],
  },
  {
    perspektif: "Customer",
    nama: "SS 3. Kepuasan pengguna jasa yang tinggi",
    iku: [
      {
        kode: "3a-CP",
        nama: "Indeks Kepuasan Pengguna Jasa",
        satuan: "indeks (skala 5)",
        pol: "Max",
        kp: "TLK",
        vc: "P/L",
        format: "indeks",
        target: [null, null, null, 4.1, 4.1, 4.1, 4.1],
        realisasi: [null, null, null, MENUNGGU, MENUNGGU, null, null],
        kendala: "Jadwal survei bergeser dari TW III ke TW IV",
        rencanaAksi: "Menyiapkan daftar responden dan menyampaikan undangan survei",
        pic: "Kepala Seksi Penyuluhan dan Layanan Informasi",
        tenggat: "22 November 2019",
        keterangan: "Survei 4 s.d. 22 November 2019",
      },
    ],
  },
  {
    perspektif: "Customer",
    nama: "SS 4. Kepatuhan pengguna jasa yang tinggi",
    iku: [
      {
        kode: "4a-CP",
        nama: "Persentase kepatuhan pengguna jasa kepabeanan dan cukai",
        satuan: "%",
        pol: "Max",
        kp: "Average",
        vc: "P/L",
        format: "persen",
        target: [0.85, 0.85, 0.85, 0.85, 0.85, 0.85, 0.85],
        realisasi: [0.871, 0.8655, 0.86825, 0.8627, 0.8664, null, null],
        kendala: "Laporan dampak ekonomi kawasan berikat belum seluruhnya tepat waktu",
        rencanaAksi: "Asistensi bagi pengusaha kawasan berikat yang terlambat melapor",
        pic: "Kepala Seksi Pelayanan Kepabeanan dan Cukai",
        tenggat: "15 November 2019",
      },
    ],
  },
  {
    perspektif: "Internal Process",
    nama: "SS 5. Pelayanan kepabeanan dan cukai yang prima",
    iku: [
      {
        kode: "5a-CP",
        nama: "Persentase realisasi janji layanan kepabeanan dan cukai",
        satuan: "%",
        pol: "Max",
        kp: "Average",
        vc: "P/M",
        format: "persen",
        target: [0.95, 0.95, 0.95, 0.95, 0.95, 0.95, 0.95],
        realisasi: [0.9912, 0.9876, 0.9894, 0.9894, 0.9894, null, null],
        pic: "Kepala Seksi Pelayanan Kepabeanan dan Cukai",
      },
      {
        kode: "5b-N",
        nama: "Rata-rata waktu pelayanan dokumen pemasukan barang ke tempat penimbunan berikat (BC 2.3)",
        satuan: "menit",
        pol: "Min",
        kp: "Average",
        vc: "E/M",
        format: "menit",
        target: [30, 30, 30, 30, 30, 30, 30],
        realisasi: [24, 27, 25.5, 25.5, 25.5, null, null],
        pic: "Kepala Seksi Pengolahan Data dan Administrasi Dokumen",
      },
    ],
  },
  {
    perspektif: "Internal Process",
    nama: "SS 6. Pengawasan kepabeanan dan cukai yang efektif",
    iku: [
      {
        kode: "6a-CP",
        nama: "Persentase hasil penyidikan yang telah dinyatakan lengkap oleh kejaksaan (P-21)",
        satuan: "%",
        pol: "Max",
        kp: "TLK",
        vc: "P/L",
        format: "persen",
        target: [0.25, 0.4, 0.4, 0.5, 0.5, 0.6, 0.6],
        realisasi: [0.3333, 0.5, 0.5, 0.5714, 0.5714, null, null],
        pic: "Kepala Seksi Penindakan dan Penyidikan",
      },
      {
        kode: "6b-CP",
        nama: "Jumlah penindakan di bidang kepabeanan dan cukai",
        satuan: "SBP",
        pol: "Max",
        kp: "Sum",
        vc: "P/M",
        format: "jumlah",
        target: [15, 20, 35, 20, 55, 20, 75],
        realisasi: [19, 22, 41, 21, 62, null, null],
        kendala: "Pengiriman rokok ilegal beralih ke jasa ekspedisi kecil",
        rencanaAksi: "Operasi bersama pada jasa titipan dan pasar tradisional",
        pic: "Kepala Seksi Penindakan dan Penyidikan",
        tenggat: "13 Desember 2019",
      },
      {
        kode: "6c-N",
        nama: "Persentase efektivitas kegiatan patroli dan operasi",
        satuan: "%",
        pol: "Max",
        kp: "Average",
        vc: "P/M",
        format: "persen",
        target: [0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6],
        realisasi: [0.625, 0.6364, 0.6307, 0.652, 0.6378, null, null],
        pic: "Kepala Seksi Penindakan dan Penyidikan",
      },
    ],
  },
  {
    perspektif: "Internal Process",
    nama: "SS 7. Penyelesaian piutang bea dan cukai yang optimal",
    iku: [
      {
        kode: "7a-N",
        nama: "Persentase piutang bea dan cukai yang diselesaikan",
        satuan: "%",
        pol: "Max",
        kp: "TLK",
        vc: "P/L",
        format: "persen",
        target: [0.25, 0.5, 0.5, 0.75, 0.75, 0.9, 0.9],
        realisasi: [0.271, 0.4905, 0.4905, 0.7545, 0.7545, null, null],
        kendala: "Dua penanggung piutang tidak dapat dihubungi",
        rencanaAksi: "Surat paksa dan kunjungan bersama kantor pelayanan pajak",
        pic: "Kepala Seksi Perbendaharaan",
        tenggat: "15 November 2019",
      },
    ],
  },
  {
    perspektif: "Internal Process",
    nama: "SS 8. Edukasi dan komunikasi yang efektif",
    iku: [
      {
        kode: "8a-CP",
        nama: "Tingkat efektivitas edukasi dan komunikasi",
        satuan: "%",
        pol: "Max",
        kp: "TLK",
        vc: "P/M",
        format: "persen",
        target: ["-", 0.8, 0.8, "-", 0.8, 0.82, 0.82],
        realisasi: ["-", 0.835, 0.835, "-", 0.835, null, null],
        pic: "Kepala Seksi Penyuluhan dan Layanan Informasi",
        keterangan: "Diukur per semester",
      },
    ],
  },
  {
    perspektif: "Learning & Growth",
    nama: "SS 9. SDM yang kompeten",
    iku: [
      {
        kode: "9a-N",
        nama: "Persentase pegawai yang memenuhi standar jam pelatihan",
        satuan: "%",
        pol: "Max",
        kp: "TLK",
        vc: "P/M",
        format: "persen",
        target: [0.2, 0.45, 0.45, 0.7, 0.7, 0.95, 0.95],
        realisasi: [0.2381, 0.5238, 0.5238, 0.8095, 0.8095, null, null],
        pic: "Kepala Subbagian Umum",
      },
    ],
  },
  {
    perspektif: "Learning & Growth",
    nama: "SS 10. Organisasi yang kondusif dan adaptif",
    iku: [
      {
        kode: "10a-CP",
        nama: "Persentase rekomendasi hasil pengawasan yang ditindaklanjuti",
        satuan: "%",
        pol: "Max",
        kp: "TLK",
        vc: "P/H",
        format: "persen",
        target: [0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9],
        realisasi: [0.9231, 0.931, 0.931, 0.9459, 0.9459, null, null],
        pic: "Kepala Seksi Kepatuhan Internal",
      },
      {
        kode: "10b-N",
        nama: "Indeks ketepatan waktu penyampaian laporan kinerja",
        satuan: "indeks (skala 4)",
        pol: "Max",
        kp: "Average",
        vc: "A/M",
        format: "indeks",
        target: [3.25, 3.25, 3.25, 3.25, 3.25, 3.25, 3.25],
        realisasi: [4, 4, 4, 4, 4, null, null],
        pic: "Kepala Seksi Kepatuhan Internal",
      },
    ],
  },
  {
    perspektif: "Learning & Growth",
    nama: "SS 11. Pelaksanaan anggaran yang berkualitas",
    iku: [
      {
        kode: "11a-CP",
        nama: "Persentase kesesuaian realisasi anggaran dengan rencana penarikan dana",
        satuan: "%",
        pol: "Stab",
        kp: "Average",
        vc: "E/M",
        format: "persen",
        target: [1, 1, 1, 1, 1, 1, 1],
        realisasi: [0.962, 0.978, 0.97, 0.988, 0.976, null, null],
        kendala: "Pengadaan barang baru dapat dibayar pada TW IV",
        rencanaAksi: "Memutakhirkan rencana penarikan dana setiap awal bulan",
        pic: "Kepala Subbagian Umum",
        tenggat: "8 Oktober 2019",
      },
    ],
  },
];
