import type { AwalDaftar, PilihanSel, RencanaDaftar } from "../rapor/daftar/rencanaDaftar.ts";
import { hurufKolom } from "../workbook/alamat.ts";
import type { Persegi } from "../workbook/grid.ts";
import { alamatPersegi, jadikanPersegi } from "./kelompok.ts";
import { isiSel, kelompokTampilan, kelompokTinggi } from "./tulisan.ts";
import { terapkanGaya, tulisCetak } from "./tulisLembar.ts";

/** Values by "row,column". */
type IsiSel = ReadonlyMap<string, string | number | null>;

/**
 * Queues what changes on a list sheet, and only that: cells that the plan does not name keep their content, look and
 * order, and so do the filters and sorting of whoever works on the sheet.
 */
export function tulisDaftar(lembar: Excel.Worksheet, rencana: RencanaDaftar): void {
  if (rencana.awal !== null) siapkan(lembar, rencana.awal);
  const tampilan = kelompokTampilan(rencana, null);
  for (const { alamat, format } of tampilan.format) {
    lembar.getRange(alamat).numberFormat = format as string[][];
  }
  const isi: IsiSel = new Map(rencana.sel.map((s) => [`${s.baris},${s.kolom}`, isiSel(s.nilai)]));
  for (const area of jadikanPersegi(rencana.sel)) {
    lembar.getRange(alamatPersegi(area)).values = kisiNilai(area, isi);
  }
  for (const kelompok of tampilan.gaya) {
    for (const a of kelompok.alamat) terapkanGaya(lembar.getRanges(a).format, kelompok);
  }
  for (const { alamat, tinggi } of kelompokTinggi(rencana.tinggiBaris)) {
    for (const a of alamat) lembar.getRanges(a).format.rowHeight = tinggi;
  }
  for (const pilihan of rencana.pilihan) tulisPilihan(lembar, pilihan);
  if (rencana.awal !== null) rampungkan(lembar, rencana.awal);
}

function kisiNilai({ baris, kolom, barisAkhir, kolomAkhir }: Persegi, isi: IsiSel): (string | number)[][] {
  return Array.from({ length: barisAkhir - baris + 1 }, (_, r) =>
    // In an array of values null would leave the cell as it is; "" clears it.
    Array.from({ length: kolomAkhir - kolom + 1 }, (_, k) => isi.get(`${baris + r},${kolom + k}`) ?? ""),
  );
}

function siapkan(lembar: Excel.Worksheet, awal: AwalDaftar): void {
  const kolomAkhir = awal.lebarKolom.length - 1;
  const { font } = lembar.getRange(kolomPenuh(0, kolomAkhir)).format;
  font.name = awal.huruf.nama;
  font.size = awal.huruf.ukuran;
  font.color = awal.huruf.warna;
  awal.lebarKolom.forEach((lebar, k) => {
    lembar.getRange(kolomPenuh(k, k)).format.columnWidth = lebar;
  });
}

function rampungkan(lembar: Excel.Worksheet, awal: AwalDaftar): void {
  for (const k of awal.kolomTersembunyi) lembar.getRange(kolomPenuh(k, k)).columnHidden = true;
  for (const b of awal.barisTersembunyi) lembar.getRange(`${b + 1}:${b + 1}`).rowHidden = true;
  lembar.autoFilter.apply(alamatPersegi(awal.saring));
  lembar.showGridlines = false;
  if (awal.warnaTab !== null) lembar.tabColor = awal.warnaTab;
  if (awal.bekukanBaris > 0) lembar.freezePanes.freezeRows(awal.bekukanBaris);
  tulisCetak(lembar, awal.cetak);
  if (awal.tersembunyi) lembar.visibility = Excel.SheetVisibility.hidden;
}

function tulisPilihan(lembar: Excel.Worksheet, { area, kata, peringatan }: PilihanSel): void {
  const { dataValidation } = lembar.getRange(alamatPersegi(area));
  dataValidation.rule = { list: { inCellDropDown: true, source: kata.join(",") } };
  dataValidation.errorAlert = {
    showAlert: true,
    style: Excel.DataValidationAlertStyle.warning,
    title: peringatan.judul,
    message: peringatan.pesan,
  };
}

function kolomPenuh(dari: number, sampai: number): string {
  return `${hurufKolom(dari)}:${hurufKolom(sampai)}`;
}
