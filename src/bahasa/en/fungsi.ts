import type { Bentuk } from "../bentuk.ts";
import type { fungsi as asal } from "../id/fungsi.ts";

/** What the worksheet functions say in a cell or at its error, in English. */
export const fungsi: Bentuk<typeof asal> = {
  tren: { tetap: "unchanged" },
  belumAda: "No value yet: {alasan}.",
  belum: {
    BAGIAN_KOSONG: "part {bagian} is blank",
    KURANG_DARI_DUA: "a trend needs at least two values",
    VC_KOSONG: "validity/controllability is blank",
  },
  galat: {
    TAK_TERDUGA: "This formula failed because of a fault in Rapor IKU, not in your data.",
    ARGUMEN_KURANG: "The argument {argumen} is missing. Give a cell, a range, a number or a text.",
    UKURAN:
      "The size of {argumen} ({tinggi} rows × {lebar} columns) does not fit {acuan} ({tinggiAcuan} rows × {lebarAcuan} columns). Select ranges of the same size, or one cell for all.",
    SATU_KOLOM:
      "The argument {argumen} ({tinggi} rows × {lebar} columns) must be one cell, or one column with a cell for each row of {acuan} ({tinggiAcuan} rows).",
    BARIS_JUDUL:
      "This row seems to be the header. Begin realisasi and target at the first IKU, below the header.",
    SKALA:
      "Realisasi {realisasi} and target {target} lie too far apart. If one of them is a percentage, write both the same way: a cell that shows 99% holds 0.99, so multiply it by 100. If both are counts, name their unit, such as “1 document”.",
    SKALA_DERET:
      "The argument {argumen} mixes typed percentages with fractions. Write all of them the same way: a cell that shows 99% holds 0.99.",
    SATUAN:
      "The unit of realisasi “{realisasi}” differs from that of target “{target}”. Write both in one unit.",
    MUNGKIN_TANGGAL:
      "Realisasi {realisasi} or target {target} may be a date, which Excel keeps as a number. Put the result's number into the cell.",
    GALAT_SEL: "The {argumen} cell holds the Excel error {teks}. Correct the formula in that cell.",
    POLARISASI: "The argument polarisasi “{teks}” is not known. Give Maximize, Minimize or Stabilize.",
    JENIS_KOSONG: "The argument jenis is blank. Give Sum, Average or Take Last Known (TLK).",
    JENIS: "The argument jenis “{teks}” is not known. Give Sum, Average or Take Last Known (TLK).",
    PROFIL: "The argument profil “{teks}” is not known. Give one of: {daftar}.",
    BUKAN_ANGKA:
      "The argument {argumen} “{teks}” is not a number beyond doubt. Write the number alone, such as 91.17.",
    INDEKS_PECAHAN:
      "The argument indeks {indeks} seems to be a percentage kept as a fraction. Multiply it by 100: an index is in percent points, such as 107.26.",
    VC: "The argument {argumen} “{teks}” is no allowed pair of validity and controllability. Give one of: {daftar}.",
    BOBOT_KOSONG:
      "The weight in row {baris} is missing or not above 0. Give a number, or a V/C pair such as P/L.",
    BOBOT_CAMPUR:
      "The argument bobot mixes numbers and V/C pairs. Give all of them the same way, so that they share a scale.",
    NKO_KOLOM:
      "The argument tabel must have 4 columns: perspektif, sasaran, indeks, bobot. The selection has {lebar}.",
    NKO_PERSPEKTIF: "The perspective in row {baris} is blank although other rows name one.",
    TANPA_TABEL:
      "There is no IKU table in the argument tabel. Select a range with its header row: Indikator Kinerja Utama, Target, Realisasi.",
    PERIODE:
      "The argument periode “{teks}” is not known. Write for example Q3, TW III, s.d. Q3, Semester I or September.",
    PERIODE_TIDAK_ADA: "This table has no targets for {periode}. It has: {daftar}.",
  },
  kebutuhan: {
    kerja: { bawah: "Needs", atas: "May take", antara: "Must be" },
    batas: { bawah: "at least {bawah}", atas: "at most {atas}", antara: "between {bawah} and {atas}" },
    sum: "{kerja} {total} more in the one remaining period",
    sumBanyak: "{kerja} {total} more in the {n} remaining periods, on average {perSisa} per period",
    average: "{kerja} {perSisa} in the one remaining period",
    averageBanyak: "{kerja} on average {perSisa} in the {n} remaining periods",
    tlk: "{kerja} {perSisa} in the last period",
    aman: "Safe: hijau whatever the remaining periods bring",
    "tidak-tercapai": "Cannot become hijau any more, whatever the remaining periods bring",
    tercapai: "Finished: {hasil}, hijau (condition: {hijau})",
    tidakTercapai: "Finished: {hasil}, not hijau (condition: {hijau})",
  },
  rapor: {
    periode: "Period",
    tanpaPeriode: "no period named",
    jumlah: "IKU",
    nko: "NKO",
    temuan: "Findings",
    temuanIsi: "need a check",
  },
};
