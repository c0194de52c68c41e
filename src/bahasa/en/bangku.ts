import type { Bentuk } from "../bentuk.ts";
import type { bangku as asal } from "../id/bangku.ts";

/** What the browser workbench says, in English. */
export const bangku: Bentuk<typeof asal> = {
  judul: "Rapor IKU workbench",
  terminal: {
    membangun: "Building the panel and the workbench …",
    siap: "Workbench ready: {alamat}\nPress Ctrl+C, or run npm stop, to end it.",
    gagal: "The workbench cannot run: {rincian}",
    dihentikan: "The workbench at {alamat} was ended.",
    tidakBerjalan: "No workbench is running.",
  },
  berkas: {
    bilah: "File",
    contoh: "Sample",
    buka: "Open …",
    kosong: "Blank workbook",
    namaKosong: "Book1.xlsx",
    unduh: "Download .xlsx",
    urungkan: "Undo",
    ulangi: "Redo",
    lepaskan: "Drop to open the workbook",
    memuat: "Loading the workbook …",
    bukanBukuKerja:
      "“{berkas}” is not an Excel workbook (.xlsx). Open it in Excel, save it as .xlsx and try again.",
    rusak: "“{berkas}” is damaged or cut off. Get an intact copy and try again.",
    berkataSandi: "“{berkas}” needs a password. Save a copy without one and try again.",
    gagal: "Something went wrong: {rincian}",
  },
  setelan: {
    bilah: "State of Excel",
    bahasa: "Language",
    tema: "Theme",
    terang: "Light",
    gelap: "Dark",
    plafon: "ExcelApi",
    proteksiLembar: "Protect sheet",
    proteksiStruktur: "Protect structure",
  },
  pita: {
    tab: "Home",
    label: "Ribbon",
    takDikenal: "The add-in knows no command “{fungsi}”.",
  },
  rumus: {
    bilah: "Formula bar",
    alamat: "Name box",
    isi: "Cell content",
    takAda: "“{alamat}” is no cell address or name in this workbook.",
  },
  kisi: {
    semua: "Select all",
    editor: "Edit cell",
    grafik: "Chart {judul}: {isi}",
    grafikLain: "{jenis} chart",
  },
  tolak: {
    terlindungi: "This cell is locked because its sheet is protected.",
    rumus: "This formula cannot be read. Correct it, or press Esc to cancel.",
    rumusTitik:
      "In a formula a decimal number is written with a comma, for example 1,5. Correct it, or press Esc.",
    rumusKoma:
      "A comma between digits is the decimal sign. Separate arguments with semicolons, for example MAX(1;2;3). Correct it, or press Esc.",
    tumpahan:
      "This cell is filled by the formula in {alamat}. Change that formula, or type something else here.",
    terlaluBanyak: "Too many cells to change at once.",
  },
  catatan: {
    melingkar:
      "This formula refers to itself, directly or through other cells, so it is not computed. Change one of its references.",
    terhalang: "The results do not fit because {alamat} is not empty. Clear {alamat} to see them.",
    takMuat:
      "The results do not fit: a table, a merged cell or the sheet's edge is in their place. Move the formula where there is room.",
    fungsi: "The workbench does not know the function {nama}.",
    bagian: "The workbench cannot compute the part “{nama}” of this formula.",
    tersimpan: "{sebab} What shows is the last result in the file.",
  },
  panel: {
    label: "Add-in panel",
    tutup: "Close panel",
  },
  dialog: { tutup: "Close dialog" },
  lembar: { tab: "Sheets" },
  status: {
    bilah: "Status bar",
    siap: "Ready",
    sunting: "Editing",
    menunggu: "Add-in is working …",
    tindakan: "Last action",
    ongkos: "{nama}: {sync} round trips · {minta} sent · {jawab} received",
    tanpaOngkos: "No add-in action yet",
    galat: "answered {kode}",
    perbesar: "Zoom in",
    perkecil: "Zoom out",
    skala: "Zoom",
  },
};
