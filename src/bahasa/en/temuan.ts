import type { Bentuk } from "../bentuk.ts";
import type { temuan as asal } from "../id/temuan.ts";

/** What the reader found in the workbook and what it assumed, in English. */
export const temuan: Bentuk<typeof asal> = {
  ANGKA_AMBIGU_PASANGAN:
    "“{teks}” can mean {nilai} or {lain}; read as {nilai} because it fits the figure beside it.",
  ANGKA_AMBIGU_KOLOM:
    "“{teks}” can mean {nilai} or {lain}; read as {nilai}, the way other figures in this column are written. Please check.",
  ANGKA_AMBIGU_BIASA:
    "“{teks}” can mean {nilai} or {lain}; read as {nilai}, the Indonesian way. Please check.",
  GALAT_EXCEL: "The cell holds the Excel error {teks} and counts as blank. Repair its formula.",
  TANGGAL_BUKAN_ANGKA:
    "The cell is formatted as a date ({teks}) and was not read as a number. A typed number may have turned into a date.",
  LOGIKA_BUKAN_ANGKA: "The cell holds {teks}, not a number, and was not read as a value.",
  TARGET_TEKS: "Target “{teks}” cannot be read as a number: {iku}",
  REALISASI_TEKS:
    "The realisasi is a remark, “{teks}”, not a number; the IKU counts as not yet measurable: {iku}",
  REALISASI_TEKS_BERANGKA:
    "Realisasi “{teks}” contains digits but cannot be read beyond doubt; the IKU counts as not yet measurable. Enter the number alone: {iku}",
  REALISASI_RENTANG:
    "Realisasi “{teks}” is a range; a realisasi must be one number, so it was not judged: {iku}",
  REALISASI_BATAS: "Realisasi “{teks}” is written as a bound; read as {nilai}: {iku}",
  KATA_DIABAIKAN: "“{teks}” was read as {nilai}; the other words were left out.",
  CATATAN_DIABAIKAN:
    "“{teks}” was read as {nilai}; the remark in brackets was left out. Make sure the figure is final.",
  SINGKATAN_BESARAN:
    "The abbreviation in “{teks}” was taken for thousand, million, billion or trillion; read as {nilai}.",
  RENTANG_TERBALIK: "The range “{teks}” runs from high to low; its bounds were swapped.",
  KURUNG_NEGATIF: "“{teks}” in brackets was read as a negative number: {nilai}.",
  NILAI_GABUNG: "This cell is merged with the row above; “{teks}” was used for every row of the merge.",
  NILAI_GABUNG_KOLOM:
    "This cell is merged with the column on its left; “{teks}” was used for the first of them only.",
  TERBURUK_BUKAN_ANGKA: "The worst value “{teks}” cannot be read as a number and was not used.",
  BOBOT_BUKAN_ANGKA: "The weight “{teks}” cannot be read as a number and was not used.",
  KONVERSI_TIDAK_DIKENAL: "The konversi 120 entry “{teks}” is not known; konversi 120 was not applied.",
  SKALA_PERSEN:
    "“{teks}” has no percent sign while other figures of this IKU are percentages; read as {nilai}%.",
  SKALA_PECAHAN:
    "“{teks}” was taken for a fraction and read as {nilai}%, on the scale of this IKU's other figures.",
  SKALA_PERSEN_BERLEBIH:
    "“{teks}” looks like a number typed into a cell formatted as percent; read as {nilai}%, on the scale of its partner.",
  SKALA_MENCURIGAKAN:
    "Target “{target}” and realisasi “{realisasi}” are too far apart; one may be a fraction and the other a percentage. Check the unit and how the figures are written.",
  SATUAN_BERBEDA:
    "The unit of target “{target}” differs from that of realisasi “{realisasi}”; the numbers were compared as they stand.",
  SATUAN_PERSEN_PECAHAN:
    "The unit is percent but the figure is small (“{teks}”); read as it stands, {nilai}%.",
  POLARISASI_KOSONG: "Polarisasi is blank; Maximize was assumed.",
  POLARISASI_KOSONG_BATAS:
    "Polarisasi is blank and Maximize was assumed, yet target “{teks}” is an upper bound. It should probably be Minimize.",
  POLARISASI_TANPA_KOLOM: "There is no polarisasi column; every IKU was taken as Maximize.",
  POLARISASI_TIDAK_DIKENAL: "Polarisasi “{teks}” is not known; Maximize was assumed.",
  POLARISASI_BERTENTANGAN: "Target “{teks}” contradicts polarisasi “{polarisasi}”; the polarisasi was used.",
  KONSOLIDASI_TIDAK_DIKENAL: "Konsolidasi “{teks}” is not known and counts as not given.",
  BARIS_TERSEMBUNYI: "The row of IKU “{nama}” is hidden but was judged.",
  BARIS_TANPA_NAMA: "This row has figures but no IKU name; it was not judged.",
  BARIS_DIABAIKAN: "Row “{teks}” holds a name only and was taken for a heading, not an IKU.",
  BARIS_NAMA_SAJA:
    "Row “{nama}” holds a name only; it was taken for an IKU whose target and realisasi are not filled in yet.",
  BARIS_TANPA_PERAN:
    "Row “{teks}” does not say whether it is target or realisasi, so its figures were not judged. Write the word into the row.",
  BARIS_RINCIAN:
    "Row “{teks}” was taken for a part of the IKU above and not judged by itself. Give it a number or code if it is an IKU.",
  BARIS_UMPAN: "Rows “{teks}” are not the judged target or realisasi and were not used.",
  KODE_GANDA: "Code “{kode}” is already used by another IKU ({lain}).",
  NAMA_GANDA: "IKU “{nama}” already stands at {lain}; both were judged.",
  TABEL_LAIN: "Another table begins here on the same sheet; it was not read.",
  TABEL_DIGABUNG: "{jumlah} tables on this sheet were read as one: {unit}.",
  KOLOM_DIABAIKAN: "Column “{judul}” is not the judged target or realisasi and was not used.",
  BULAN_SAJA:
    "Only column “{judul}” is judged, because column “{lain}” names no period. If it holds the figures to date, say so in its header.",
  KOLOM_TANPA_PERIODE:
    "Column “{judul}” holds figures among target and realisasi columns but its header was not understood; the figures were not used. Complete its header.",
  KOLOM_TERSEMBUNYI: "Column “{judul}” is hidden but its content was used.",
  KOLOM_GANDA: "Column “{judul}” means the same as the one at {dipakai}; the one at {dipakai} was used.",
  KOLOM_GANDA_LAIN: "Column “{judul}” is of the same kind as the one at {dipakai}; its content was not read.",
  CAPAIAN_SEBAGAI_INDEKS: "Column “{judul}” was read as the index, not as realisasi.",
  CAPAIAN_SEBAGAI_REALISASI:
    "Column “{judul}” was read as realisasi because its figures are of the size of the targets.",
  CAPAIAN_TIDAK_PASTI:
    "Column “{judul}” can mean realisasi or index; it was read as realisasi. Please check.",
  TANPA_REALISASI:
    "There is no realisasi column; every IKU counts as not reported. An index or status typed by hand was not used for judging.",
  TANPA_TARGET: "There is no target column; the IKU cannot be judged.",
  PERIODE_TARGET_BEDA:
    "The target's period (“{target}”) differs from the realisasi's (“{realisasi}”); they were compared as they stand.",
  TARGET_TANPA_PERIODE: "Column “{judul}” names no period; its targets were used for the judged period.",
  TARGET_DIANGGAP_SETAHUN: "Column “{judul}” names no period; it was taken for the target of the year.",
  TANPA_TARGET_PERIODE: "There is no target column for the judged period.",
  REALISASI_TANPA_PERIODE: "Column “{judul}” names no period while others do. Check the judged period.",
  PERIODE_TIDAK_PASTI:
    "Period “{judul}” is filled for {jumlah} of {iku} IKU only and was not yet made the judged period.",
  PERIODE_NOL: "Every realisasi of period “{judul}” is zero; it counts as not filled.",
  PERIODE_DARI_KONSOLIDASI:
    "The judged period follows the consolidated column “{judul}” because its parts are not filled.",
  PERIODE_JUDUL_BEDA:
    "The period in the title is not that of the last filled column; the column's period was judged.",
  BELUM_ADA_REALISASI: "This table has no numeric realisasi yet.",
  PERIODE_DARI_NAMA:
    "The title of sheet “{lembar}” names the same period as another sheet, so the sheet’s name decided. Correct the title.",
  LEMBAR_LAIN_MIRIP: "Other sheets hold an IKU table too ({lembar}); sheet “{dipakai}” was read.",
  LEMBAR_DIGABUNG: "“{dipakai}” was judged; the other periods come from {lembar}.",
  LEMBAR_LEBIH_BARU:
    "“{lembar}” is filled and of a later period, but “{dipakai}” was judged as chosen in Settings.",
  LEMBAR_TIDAK_IKUT:
    "Sheet “{lembar}” looks like the same IKU table, but its headers are incomplete and it was not read. Check the headers of name, target and realisasi.",
  LEMBAR_MUNGKIN_KUMULATIF:
    "No sheet title says “s.d.”, so each sheet counts as one period and they were consolidated, although the targets of {jumlah} of {iku} Sum IKU keep growing from sheet to sheet. If the figures are cumulative, write “s.d.” in the sheet titles.",
  IKU_LEMBAR_LAIN: "IKU “{nama}” does not stand on “{dipakai}”, which was judged, so it was not judged.",
  IKU_TANPA_LEMBAR:
    "IKU “{nama}” was not found on {lembar}; it was consolidated over the sheets that have it.",
  SKALA_ANTAR_LEMBAR:
    "The targets of IKU “{nama}” differ widely between sheets ({satu} and {dua}); one may be a fraction and the other a percentage.",
  PETA_TIDAK_COCOK:
    "The column map saved for sheet “{lembar}” was not used because its headers were not found again; the columns were recognised automatically. Map them again in Settings.",
  PETA_KOLOM_HILANG:
    "Column “{judul}” of the column map for sheet “{lembar}” was not found again and was not read. Map the columns again in Settings.",
};
