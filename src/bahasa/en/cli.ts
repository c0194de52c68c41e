import type { Bentuk } from "../bentuk.ts";
import type { cli as asal } from "../id/cli.ts";

/** What the command line says, in English. */
export const cli: Bentuk<typeof asal> = {
  bantuan: `Makes the rapor of an IKU workbook, without Excel.

  npm run rapor -- [file.xlsx] [options]

  --out <file>         output file (default: <name>.rapor.xlsx)
  --timpa              may replace an existing output file
  --periode "s.d. Q3"  period to judge (default: the last one reported)
  --lembar "<name>"    sheet to read (default: the one most like a table of IKU)
  --profil "<name>"    rule profile, e.g. "KMK 467/2014" (default: the one in force for the period)
  --json               print one JSON object
  --bantuan            show this text

Without a file the sample workbook is used.`,
  salahPilihan: "Command not understood: {rincian}. See --bantuan.",
  pilihanTidakDikenal: "option {apa} is not known",
  pilihanTanpaNilai: "option {apa} has no value",
  pilihanBerlebih: "option {apa} takes no value",
  berkasBerlebih: "only one file is read, so {apa} is one too many",
  sebabSistem: {
    EISDIR: "it is a folder",
    ENOTDIR: "a part of its path is no folder",
    ENOENT: "its folder does not exist",
    EACCES: "no permission",
    EPERM: "no permission",
    EBUSY: "another program is using it",
    ENOSPC: "the disk is full",
    EROFS: "the disk is read-only",
    ENAMETOOLONG: "the name is too long",
  },
  kodeSistem: "the system says {kode}",
  berkasTidakAda: "File “{berkas}” does not exist. Check its name and folder.",
  berkasTidakTerbaca: "File “{berkas}” cannot be opened: {rincian}.",
  bukanBukuKerja: "File “{berkas}” is not an Excel workbook (.xlsx). Open it in Excel and save it as .xlsx.",
  berkasRusak: "File “{berkas}” is damaged or cut short. Get a whole copy, then try again.",
  berkataSandi: "File “{berkas}” is protected by a password. Save a copy without one, then try again.",
  tanpaLembarKerja:
    "File “{berkas}” holds no worksheet with data, only chart sheets. Choose the IKU workbook, then try again.",
  keluaranAdalahMasukan: "The output file is the input file. Give another name with --out.",
  keluaranSudahAda: "File “{berkas}” already exists. Give another name with --out, or add --timpa.",
  keluaranGagal: "File “{berkas}” cannot be written: {rincian}.",
  periodeTidakDipahami: "Period “{periode}” is not understood. Available: {ada}.",
  periodeTidakAda: "Period “{periode}” is not in the table. Available: {ada}.",
  takTerduga: "Unexpected error: {rincian}.",
  nko: "NKO {nilai}",
  tanpaNko: "NKO cannot be computed yet",
  kepala: {
    kode: "Code",
    nama: "Key performance indicator",
    target: "Target",
    realisasi: "Actual",
    indeks: "Index",
    status: "Status",
  },
  temuan: "To check: {jumlah}",
  keluaran: "Output: {berkas}",
  tanpaPeriode: "period not stated",
  tanpaKantor: "Office not stated",
};
