import type { Bentuk } from "../bentuk.ts";
import type { aksi as asal } from "../id/aksi.ts";

/** What the actions say when done or refused, in English. */
export const aksi: Bentuk<typeof asal> = {
  lembarIni: "this",
  mungkinTertulis:
    "Part of the changes may have been written. Run the same command once more to complete them; what you typed and the original colours are kept.",
  lembarKosong: "no column heading recognised",
  selesai: {
    warnai:
      "{jumlah} cells on sheet “{lembar}” coloured by status: {hijau} green, {kuning} yellow, {merah} red, {abuAbu} grey.",
    rapor:
      "Sheet “{lembarRapor}” is ready: {iku} IKU, {hijau} green, {kuning} yellow, {merah} red, {abuAbu} grey.",
    diwarnai: "{jumlah} cells on sheet “{lembar}” coloured; Restore Colours gives the earlier fills back.",
    dicatat: "Its figures are noted on sheet “{lembar}”.",
    aksiDitambahkan: "{jumlah} actions were added to sheet “{lembar}”.",
    tidakDiwarnai: "Sheet “{lembar}” is protected, so its cells were not coloured.",
    dilewati: "{jumlah} cells with a gradient fill were left alone, because a gradient cannot be given back.",
    dipulihkan: "The earlier fill of {jumlah} cells was restored.",
    diubahPengguna: "{jumlah} cells you recoloured yourself were left alone.",
    setelanDisimpan: "Settings saved with the workbook.",
    setelanDihapus: "Settings are back to their defaults.",
    tidakAdaWarna: "No cell is coloured by Rapor IKU, so there is nothing to restore.",
    perluDiperiksa: "{jumlah} points in the data need checking before the meeting.",
  },
  rumus: {
    disisipkan:
      "Index and status formulas of {n} IKU were written to columns {kolom} of sheet “{lembar}”; their results follow target and realisasi.",
    diperbarui:
      "The index and status formulas of {n} IKU in columns {kolom} of sheet “{lembar}” were updated.",
    dilewati:
      "{n} IKU were skipped because target and realisasi of this period have no cells of their own or a special rule applies.",
    profilKantor:
      "Thresholds changed by the office are not used by the formulas; the pane and the rapor use them.",
    dihapus: "The formula columns {kolom} on sheet “{lembar}” were removed.",
    tidakDihapus:
      "Columns {kolom} on sheet “{lembar}” were changed since they were written, so they were not removed. Delete them yourself if you do not need them.",
  },
  galat: {
    SEDANG_MENYUNTING: "A cell is being edited. Press Enter to keep or Esc to cancel, then try again.",
    FUNGSI_TIDAK_DIDUKUNG:
      "This Excel cannot run IKU formulas. Use Excel 2024, Microsoft 365 or Excel on the web.",
    RUMUS_TANPA_SEL:
      "There is no formula to write: target and realisasi of this period have no cells of their own. Choose a period that has its columns in the table.",
    SEDANG_BERJALAN: "The previous command is still running. Wait until it is done, then try again.",
    LEMBAR_TERLINDUNGI:
      "Sheet “{lembar}” is protected, so nothing was changed. Unprotect it under Review › Unprotect Sheet, then try again.",
    STRUKTUR_TERLINDUNGI:
      "The workbook structure is protected, so no new sheet can be added. Unprotect it under Review › Protect Workbook, then try again.",
    DITOLAK:
      "Excel refused the change: the sheet is protected or the workbook is read-only. Unprotect it or save a copy, then try again.",
    LEMBAR_HILANG: "A sheet was deleted or renamed while the command ran. Check the sheets, then try again.",
    KETIKAN_TERLALU_BANYAK:
      "Too much was typed on this sheet (more than 1 MB) to be kept safe while the sheet is written again, so nothing was changed. Move some of it to the source sheet or to another sheet, then try again.",
    TERLALU_BESAR:
      "This workbook is too large to process at once. Move raw data to another file, then try again.",
    EXCEL_TERLALU_LAMA:
      "This Excel is too old for Rapor IKU. Use Excel 2021 or later, Microsoft 365, or Excel on the web.",
    BAGIAN_TAK_TERMUAT:
      "A part of the add-in could not be loaded; the workbook is unchanged. Check the network, then try again; if it still fails, close and open the pane.",
    VERSI_BARU:
      "This workbook holds settings of a later Rapor IKU, so nothing was changed. Update this add-in, then try again.",
    SAMBUNGAN_PUTUS: "The connection to Excel was lost. Check the network, then try again.",
    DIBATALKAN: "Cancelled. Nothing in the workbook was changed.",
    TAK_TERDUGA:
      "Something unexpected went wrong. Try again; if it keeps failing, copy the details to report it.",
    BUKU_KOSONG: "The visible sheets of this workbook hold no data. Open the IKU workbook, then try again.",
    TIDAK_ADA_TABEL:
      "No table of IKU was found. Looked for: a column of IKU names together with target and realisasi.",
    TABEL_KOSONG:
      "The table of IKU is still empty: its headings are on sheet {lembar}, but no row of IKU could be read below them. Fill in the IKU, then try again.",
    PETA_TIDAK_COCOK:
      "The column map saved for sheet “{lembar}” was not used because its headers were not found again.",
    YANG_DILIHAT: "Seen: {dilihat}.",
    LEMBAR_TERSEMBUNYI:
      "Hidden sheets are not read: {lembar}. If the table is there, unhide the sheet, then try again.",
    RAPOR_BELUM_ADA: "There is no rapor for this period yet. Make it first.",
    LEMBAR_TIDAK_ADA: "Sheet “{lembar}” does not exist or is hidden. Check its name, then try again.",
    PROFIL_TIDAK_DIKENAL: "Rule profile “{profil}” is not known. Choose one of: {daftar}.",
  },
};
