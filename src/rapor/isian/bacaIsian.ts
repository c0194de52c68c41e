import { type Bahasa } from "../../bahasa/index.ts";
import { teksLembar } from "../../bahasa/lembar.ts";
import type { Grid } from "../../workbook/grid.ts";
import { KOLOM } from "../kisi.ts";
import {
  AWAL_KOTAK,
  BIDANG,
  LETAK_BIDANG,
  LETAK_TTD,
  rapikan,
  SISI_TTD,
  TANPA_ISIAN,
  type Bidang,
  type EntriIsian,
  type IsianLama,
  type SisiTtd,
} from "./bidang.ts";
import { sidikTeks } from "../sidikTeks.ts";
import { bacaTanda, kolomTanda, type TandaIku } from "./tanda.ts";

/** Between the texts of several cells that are kept as one. */
const PEMISAH = " | ";

type Letak = Readonly<Record<Bidang, number>>;

const LETAK_AWAL: Letak = {
  kendala: LETAK_BIDANG.kendala.dari,
  rencanaAksi: LETAK_BIDANG.rencanaAksi.dari,
  pic: LETAK_BIDANG.pic.dari,
  tenggat: LETAK_BIDANG.tenggat.dari,
  catatan: LETAK_BIDANG.catatan.dari,
};

/**
 * Everything a person typed on a rapor of ours: the fields of each IKU where they differ from what we wrote, the names
 * to sign with, and whatever stands on rows or columns that are not ours (as a note of no IKU). Rows may have been
 * inserted, moved or sorted since, and columns inserted: rows go by their marks, columns by their heads.
 *
 * @param grid the rapor sheet as read; null or without marks gives nothing
 */
export function bacaIsian(grid: Grid | null): IsianLama {
  const tanda = grid === null ? null : kolomTanda(grid);
  if (grid === null || tanda === null) return TANPA_ISIAN;
  const entri: EntriIsian[] = [];
  const ttd: Partial<Record<SisiTtd, string>> = {};
  const kotak: Record<string, string> = {};
  let letak = LETAK_AWAL;
  grid.values.forEach((baris, r) => {
    // Columns of the sheet; the grid starts at its first used one.
    const isiSel = (dari: number, sampai: number) =>
      gabungSel(grid, r, dari - grid.kolom, sampai - grid.kolom);
    const akhir = tanda + grid.kolom - 1;
    const milik = bacaTanda(baris[tanda]);
    const luar = [
      ...(milik === null ? [isiSel(0, akhir)] : []),
      isiSel(akhir + 2, grid.kolom + baris.length - 1),
    ].filter((t) => t !== "");
    if (luar.length > 0) entri.push({ kode: null, nama: null, isi: { catatan: luar.join(PEMISAH) } });
    if (milik?.jenis === "kepala") letak = letakKepala(grid, r, letak);
    if (milik?.jenis === "iku") {
      const satu = entriIku(milik, letak, akhir, isiSel);
      if (Object.keys(satu.isi).length > 0) entri.push(satu);
    }
    if (milik?.jenis === "kotak") {
      const isi = isiSel(AWAL_KOTAK, akhir);
      if (isi !== "" && sidikTeks(isi) !== milik.asal) {
        const ada = kotak[milik.kunci];
        // A row that somebody copied: its text is kept as a note.
        if (ada === undefined) kotak[milik.kunci] = isi;
        else if (ada !== isi) entri.push({ kode: null, nama: null, isi: { catatan: isi } });
      }
    }
    if (milik?.jenis === "ttd") {
      for (const sisi of SISI_TTD) {
        const nama =
          sisi === "kiri"
            ? isiSel(KOLOM.kode, LETAK_TTD.kanan.dari - 1)
            : isiSel(LETAK_TTD.kanan.dari, akhir);
        if (nama !== "") ttd[sisi] = nama;
      }
    }
  });
  return { entri, ttd, kotak };
}

function entriIku(
  { kode, nama, asal }: TandaIku,
  letak: Letak,
  akhir: number,
  isiSel: (dari: number, sampai: number) => string,
): EntriIsian {
  const urut = [...BIDANG].sort((a, b) => letak[a] - letak[b]);
  const isi: Partial<Record<Bidang, string>> = {};
  urut.forEach((bidang, i) => {
    const berikut = urut[i + 1];
    // From one field's column to the next: a text in a column that the user inserted belongs to the field left of it.
    const teksBidang = isiSel(
      i === 0 ? 0 : letak[bidang],
      berikut === undefined ? akhir : letak[berikut] - 1,
    );
    if (teksBidang !== "" && sidikTeks(teksBidang) !== asal[bidang]) isi[bidang] = teksBidang;
  });
  return { kode, nama, isi };
}

/** Where the printed heads stand now; a field whose head was overtyped stays where it was. */
function letakKepala(grid: Grid, r: number, lama: Letak): Letak {
  const kolom = new Map<string, number>();
  grid.values[r]?.forEach((nilai, k) => {
    if (typeof nilai === "string") kolom.set(nilai.trim(), k + grid.kolom);
  });
  const cari = (bidang: Bidang): number => {
    for (const bahasa of Object.keys(teksLembar) as Bahasa[]) {
      const k = kolom.get(teksLembar[bahasa].rapor.kepala[bidang]);
      if (k !== undefined) return k;
    }
    return lama[bidang];
  };
  return {
    kendala: cari("kendala"),
    rencanaAksi: cari("rencanaAksi"),
    pic: cari("pic"),
    tenggat: cari("tenggat"),
    catatan: cari("catatan"),
  };
}

/** The texts of a row's cells, `dari` to `sampai` as indices into the grid, as one text. */
function gabungSel(grid: Grid, r: number, dari: number, sampai: number): string {
  const hasil: string[] = [];
  for (let k = Math.max(0, dari); k <= sampai; k++) {
    const isi = rapikan(teksSel(grid, r, k));
    if (isi !== "") hasil.push(isi);
  }
  return hasil.join(PEMISAH);
}

/** What a person sees in a cell: a date or number as it is shown, unless its column is too narrow to show it. */
function teksSel(grid: Grid, r: number, k: number): string {
  const nilai = grid.values[r]?.[k] ?? "";
  if (typeof nilai === "string") return nilai;
  const tampak = grid.text[r]?.[k] ?? "";
  if (tampak !== "" && !/^#+$/.test(tampak)) return tampak;
  const berTanggal = /[dy]/i.test((grid.numberFormat[r]?.[k] ?? "").replace(/"[^"]*"|\[[^\]]*\]/g, ""));
  return berTanggal && typeof nilai === "number" ? tanggalDariSeri(nilai) : String(nilai);
}

/** Excel's day 1 is 1 January 1900 with a leap day too many, so that 30 December 1899 is day 0. */
function tanggalDariSeri(seri: number): string {
  const hari = new Date(Date.UTC(1899, 11, 30) + Math.floor(seri) * 86_400_000);
  return Number.isNaN(hari.getTime()) ? String(seri) : hari.toISOString().slice(0, 10);
}
