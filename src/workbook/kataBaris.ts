/** Words that name one of the four perspectives, for band rows that carry no header of their own. */
export const PERSPEKTIF: readonly string[] = [
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
];

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
    "pemangku kepentingan pelanggan proses bisnis pembelajaran pertumbuhan target realisasi"
  ).split(" "),
);

/** First words of the lines that close a table: signatures and dates of signing. */
export const AWAL_TANDA_TANGAN: readonly string[] = [
  "mengetahui",
  "menyetujui",
  "disetujui",
  "disusun oleh",
  "dibuat oleh",
  "kepala kantor",
  "kepala seksi",
  "kepala sub",
  "kepala bagian",
  "plh kepala",
  "plt kepala",
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
