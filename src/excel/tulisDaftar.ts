import type { AwalDaftar, PilihanSel, RencanaDaftar } from "../rapor/daftar/rencanaDaftar.ts";
import { hurufKolom } from "../workbook/alamat.ts";
import type { Persegi } from "../workbook/grid.ts";
import { alamatPersegi } from "./kelompok.ts";
import type { LembarTerbaca } from "./baca.ts";
import { antreBlok, type BlokTertimpa } from "./tertimpa.ts";
import { isiSel, kelompokTampilan, kelompokTinggi } from "./tulisan.ts";
import { terapkanGaya, tulisCetak } from "./tulisLembar.ts";

/**
 * Queues what changes on a list sheet, and only that: cells that the plan does not name keep their content, look and
 * order, and so do the filters and sorting of whoever works on the sheet.
 *
 * The values come after the looks, each block of rows in one command: should Excel stop halfway, the next run finds
 * either a whole row or none, and does again what is missing.
 *
 * @param lama the sheet as it was read; null when it is new
 * @returns gives, after the sync, what somebody else had typed meanwhile in cells that were written
 */
export function tulisDaftar(
  lembar: Excel.Worksheet,
  rencana: RencanaDaftar,
  lama: LembarTerbaca | null,
): () => BlokTertimpa[] {
  const kosong = lama === null || lama.batas === null;
  if (rencana.awal !== null && kosong) siapkan(lembar, rencana.awal);
  const tampilan = kelompokTampilan(rencana, null);
  for (const { alamat, format } of tampilan.format) {
    lembar.getRange(alamat).numberFormat = format as string[][];
  }
  for (const kelompok of tampilan.gaya) {
    for (const a of kelompok.alamat) terapkanGaya(lembar.getRanges(a).format, kelompok);
  }
  for (const { alamat, tinggi } of kelompokTinggi(rencana.tinggiBaris)) {
    for (const a of alamat) lembar.getRanges(a).format.rowHeight = tinggi;
  }
  for (const pilihan of rencana.pilihan) tulisPilihan(lembar, pilihan);
  const tertimpa: (() => BlokTertimpa[])[] = [];
  for (const { area, nilai } of blokBaris(rencana)) {
    // Nobody types on a hidden sheet.
    if (lama?.tampak === true) tertimpa.push(antreBlok(lembar, lama, area, nilai));
    lembar.getRange(alamatPersegi(area)).values = nilai as (string | number)[][];
  }
  if (rencana.awal !== null) rampungkan(lembar, rencana.awal);
  return () => tertimpa.flatMap((ambil) => ambil());
}

interface Blok {
  readonly area: Persegi;
  /** null leaves a cell as it is; "" clears it. */
  readonly nilai: readonly (readonly (string | number | null)[])[];
}

/** The cells to write as blocks of consecutive rows. */
function blokBaris({ sel }: RencanaDaftar): Blok[] {
  const perBaris = new Map<number, Map<number, string | number>>();
  for (const s of sel) {
    const baris = perBaris.get(s.baris) ?? new Map<number, string | number>();
    baris.set(s.kolom, isiSel(s.nilai) ?? "");
    perBaris.set(s.baris, baris);
  }
  const runtun: number[][] = [];
  for (const b of [...perBaris.keys()].sort((x, y) => x - y)) {
    const kini = runtun.at(-1);
    if (kini?.at(-1) === b - 1) kini.push(b);
    else runtun.push([b]);
  }
  return runtun.map((baris) => {
    let [kiri, kanan] = [Infinity, 0];
    for (const b of baris) {
      for (const k of perBaris.get(b)?.keys() ?? []) [kiri, kanan] = [Math.min(kiri, k), Math.max(kanan, k)];
    }
    const [atas = 0, bawah = atas] = [baris[0], baris.at(-1)];
    return {
      area: { baris: atas, kolom: kiri, barisAkhir: bawah, kolomAkhir: kanan },
      nilai: baris.map((b) =>
        Array.from({ length: kanan - kiri + 1 }, (_, k) => perBaris.get(b)?.get(kiri + k) ?? null),
      ),
    };
  });
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
