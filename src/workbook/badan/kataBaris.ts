/** Words that name one of the four perspectives, for band rows that carry no header of their own. */
export const PERSPEKTIF: ReadonlySet<string> = new Set([
  "stakeholder",
  "stakeholders",
  "customer",
  "customers",
  "internal process",
  "internal business process",
  "learning growth",
  "learning and growth",
  "pemangku kepentingan",
  "pelanggan",
  "penerima layanan",
  "pengguna layanan",
  "proses internal",
  "proses bisnis internal",
  "bisnis internal",
  "pembelajaran dan pertumbuhan",
  "pembelajaran pertumbuhan",
  "penguatan internal",
]);

/** First words of rows that sum up, in `ratakan` form; the rest of the row's name must come from KATA_REKAP. */
export const AWAL_REKAP: readonly string[] = [
  "rata rata",
  "rerata",
  "jumlah",
  "total",
  "grand total",
  "sub total",
  "subtotal",
  "nilai kinerja organisasi",
  "nilai kinerja",
  "nilai perspektif",
  "nilai sasaran strategis",
  "nilai sasaran",
  "capaian kinerja organisasi",
  "nilai rata rata",
  "capaian rata rata",
  "indeks rata rata",
  "nko",
  "nss",
  "np",
  "average",
  "sum",
  "mean",
  "organizational performance score",
];

/** Words that may follow in the name of a summing row without making it an IKU ("Jumlah dokumen ..." stays one). */
export const KATA_REKAP: ReadonlySet<string> = new Set(
  (
    "iku nilai capaian bobot kinerja organisasi perspektif perspective sasaran strategis ss indeks index nko nss np " +
    "nilai keseluruhan seluruh semua total rata rata jumlah kantor unit dan and of per the % score " +
    "stakeholder stakeholders customer customers internal process business learning growth " +
    "pemangku kepentingan pelanggan proses bisnis pembelajaran pertumbuhan target realisasi " +
    "triwulan tw kuartal semester smt tahun periode bulan s d sd sampai dengan"
  ).split(" "),
);

/** Words that make a name of `KATA_REKAP` and `KATA_HITUNGAN` words one that counts IKU. */
export const KUNCI_HITUNGAN: ReadonlySet<string> = new Set(
  "hijau kuning merah abu tercapai rata rerata green yellow red grey gray achieved".split(" "),
);

/** Words beside them. */
export const KATA_HITUNGAN: ReadonlySet<string> = new Set(
  (
    "persentase persen prosentase percentage share banyaknya banyak yang status berstatus warna berwarna belum tidak " +
    "tak dinilai terukur terlampaui kpi kpis number count not"
  ).split(" "),
);

/** The colours of the status as legends name them. */
export const WARNA_STATUS: ReadonlySet<string> = new Set(
  "hijau kuning merah abu green yellow red grey gray amber".split(" "),
);

/** Words that may explain a colour in a legend. */
export const KATA_LEGENDA: ReadonlySet<string> = new Set(
  (
    "iku indeks index nilai capaian target kinerja memenuhi melampaui mencapai tercapai ekspektasi belum tidak dapat " +
    "diukur dinilai ada data di atas bawah antara kurang lebih besar kecil dari sama dengan sampai s d dan atau " +
    "baik cukup % achieved met not yet measured below above between and or expectation expectations meets"
  ).split(" "),
);

/** Header words of the tables that stand below an IKU table: working figures, lists of kendala, summaries. */
export const JUDUL_TABEL_LAIN: readonly string[] = [
  "jumlah",
  "tanggal",
  "tgl",
  "bulan",
  "tahun",
  "nilai",
  "volume",
  "uraian",
  "total",
  "persentase",
  "frekuensi",
  "lokasi",
  "selisih",
  "amount",
  "date",
  "month",
  "description",
];

/** First words of an official's title, under a signature or in a PIC column. */
export const AWAL_JABATAN: readonly string[] = [
  "kepala kantor",
  "kepala seksi",
  "kepala sub",
  "kepala subbagian",
  "kepala subbag",
  "kepala subseksi",
  "kepala bagian",
  "kepala bidang",
  "kasubbag",
  "plh",
  "plt",
];

/** First words of the lines that close a table: signatures and dates of signing. */
export const AWAL_TANDA_TANGAN: readonly string[] = [
  "mengetahui",
  "menyetujui",
  "disetujui",
  "disusun oleh",
  "dibuat oleh",
  "a n kepala",
  "an kepala",
  "u b kepala",
  "atas nama kepala",
  "pembuat laporan",
  "penyusun laporan",
  "yang membuat",
  "yang melaporkan",
  "yang menyusun",
  "pejabat penilai",
  "atasan langsung",
  "nip",
  "ttd",
  "ditandatangani",
  "tanda tangan",
  "approved by",
  "prepared by",
  "acknowledged",
];

/** First words of footnotes and legends. */
export const AWAL_CATATAN: readonly string[] = [
  "catatan",
  "keterangan",
  "ket",
  "sumber",
  "note",
  "notes",
  "source",
  "legenda",
  "legend",
  "angka ilustrasi",
];
