import type { AwalDaftar, PilihanSel, RencanaDaftar } from "../rapor/daftar/rencanaDaftar.ts";
import { petakan, telusuri, type Bertahap } from "../scoring/bertahap.ts";
import { hurufKolom } from "../workbook/alamat.ts";
import type { Persegi } from "../workbook/grid.ts";
import { beban, blokBaris, type Antrean, type Beban, type BlokBaris } from "./antrean.ts";
import { areaTulis } from "./area.ts";
import type { LembarTerbaca } from "./baca.ts";
import { alamatPersegi } from "./kelompok.ts";
import { antreBlok, type BlokTertimpa } from "./tertimpa.ts";
import { susunTinggi } from "./tinggiBaris.ts";
import { gayaBawaan, isiSel, kelompokTampilan } from "./tulisan.ts";
import { tulisCetak, tulisLebar, tulisTampilan } from "./tulisLembar.ts";

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
export function* tulisDaftar(
  lembar: Excel.Worksheet,
  rencana: RencanaDaftar,
  lama: LembarTerbaca | null,
): Antrean<() => BlokTertimpa[]> {
  const kosong = lama === null || lama.batas === null;
  if (rencana.awal !== null && kosong) yield* siapkan(lembar, rencana.awal);
  // Cells that were emptied by hand still have the looks they had.
  const baru = lama === null && rencana.awal !== null ? { bawaan: gayaBawaan(rencana.awal.huruf) } : null;
  const tampilan = yield* kelompokTampilan(rencana, baru);
  for (const { alamat, format } of tampilan.format) {
    yield beban(1, format);
    areaTulis(lembar, alamat).numberFormat = format as string[][];
  }
  const tinggiBaris = yield* susunTinggi(rencana.tinggiBaris);
  yield* tulisTampilan(lembar, { gaya: tampilan.gaya, tinggiBaris });
  for (const pilihan of rencana.pilihan) {
    yield beban(2, pilihan);
    tulisPilihan(lembar, pilihan);
  }
  const tertimpa: (() => BlokTertimpa[])[] = [];
  for (const { area, nilai } of yield* runtunBaris(rencana)) {
    for (const blok of blokBaris(nilai)) {
      const baris = area.baris + blok.awal;
      const bagian = { ...area, baris, barisAkhir: baris + blok.baris.length - 1 };
      // Nobody types on a hidden sheet.
      const ditanya = lama?.tampak === true;
      yield ditanya ? bebanTanya(blok) : blok.beban;
      if (ditanya) tertimpa.push(antreBlok(lembar, lama, bagian, blok.baris));
      areaTulis(lembar, alamatPersegi(bagian)).values = blok.baris as (string | number)[][];
    }
  }
  if (rencana.awal !== null) yield* rampungkan(lembar, rencana.awal);
  return () => tertimpa.flatMap((ambil) => ambil());
}

/** What stands there is asked for as well, its values and its formulas: each as long as what is written, or a little longer. */
function bebanTanya({ beban: { minta, jawab } }: BlokBaris<unknown>): Beban {
  return { minta: minta + beban(4).minta, jawab: jawab + 3 * minta };
}

interface Blok {
  readonly area: Persegi;
  /** null leaves a cell as it is; "" clears it. */
  readonly nilai: readonly (readonly (string | number | null)[])[];
}

/** The cells to write as runs of consecutive rows. */
function* runtunBaris({ sel }: RencanaDaftar): Bertahap<Blok[]> {
  const perBaris = new Map<number, Map<number, string | number>>();
  yield* telusuri(sel, (s) => {
    const baris = perBaris.get(s.baris) ?? new Map<number, string | number>();
    baris.set(s.kolom, isiSel(s.nilai) ?? "");
    perBaris.set(s.baris, baris);
  });
  const runtun: number[][] = [];
  for (const b of [...perBaris.keys()].sort((x, y) => x - y)) {
    const kini = runtun.at(-1);
    if (kini?.at(-1) === b - 1) kini.push(b);
    else runtun.push([b]);
  }
  const hasil: Blok[] = [];
  for (const baris of runtun) {
    let [kiri, kanan] = [Infinity, 0];
    yield* telusuri(baris, (b) => {
      for (const k of perBaris.get(b)?.keys() ?? []) [kiri, kanan] = [Math.min(kiri, k), Math.max(kanan, k)];
    });
    const [atas = 0, bawah = atas] = [baris[0], baris.at(-1)];
    hasil.push({
      area: { baris: atas, kolom: kiri, barisAkhir: bawah, kolomAkhir: kanan },
      nilai: yield* petakan(baris, (b) =>
        Array.from({ length: kanan - kiri + 1 }, (_, k) => perBaris.get(b)?.get(kiri + k) ?? null),
      ),
    });
  }
  return hasil;
}

function* siapkan(lembar: Excel.Worksheet, awal: AwalDaftar): Antrean<void> {
  yield beban(4);
  const { font } = areaTulis(lembar, kolomPenuh(0, awal.lebarKolom.length - 1)).format;
  font.name = awal.huruf.nama;
  font.size = awal.huruf.ukuran;
  font.color = awal.huruf.warna;
  yield* tulisLebar(lembar, awal.lebarKolom);
}

function* rampungkan(lembar: Excel.Worksheet, awal: AwalDaftar): Antrean<void> {
  yield beban(6 + awal.kolomTersembunyi.length + awal.barisTersembunyi.length);
  for (const k of awal.kolomTersembunyi) areaTulis(lembar, kolomPenuh(k, k)).columnHidden = true;
  for (const b of awal.barisTersembunyi) areaTulis(lembar, `${b + 1}:${b + 1}`).rowHidden = true;
  lembar.autoFilter.apply(alamatPersegi(awal.saring));
  lembar.showGridlines = false;
  if (awal.warnaTab !== null) lembar.tabColor = awal.warnaTab;
  if (awal.bekukanBaris > 0) lembar.freezePanes.freezeRows(awal.bekukanBaris);
  yield* tulisCetak(lembar, awal.cetak);
  if (awal.tersembunyi) lembar.visibility = Excel.SheetVisibility.hidden;
}

function tulisPilihan(lembar: Excel.Worksheet, { area, kata, peringatan }: PilihanSel): void {
  const { dataValidation } = areaTulis(lembar, alamatPersegi(area));
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
