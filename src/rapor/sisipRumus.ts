import type { Bahasa } from "../bahasa/isi.ts";
import { telusuri, type Bertahap } from "../scoring/bertahap.ts";
import type { Polarisasi } from "../scoring/iku.ts";
import type { Nilai } from "../scoring/nilai.ts";
import type { Periode } from "../scoring/periode.ts";
import { bacaAlamat, hurufKolom, KOLOM_MAKS, kutipLembar } from "../workbook/alamat.ts";
import { cocokKolom } from "../workbook/cocokKolom.ts";
import type { Grid, NilaiSel, Persegi } from "../workbook/grid.ts";
import { cariKolomRumus, JUDUL_RUMUS } from "../workbook/kolomRumus.ts";
import type { BarisIku } from "../workbook/tabel.ts";
import { selPeriodeTepat } from "./alamatIku.ts";
import type { HasilRapor } from "./nilai.ts";

/** Two columns of formulas beside the table, as data. Rows and columns are 0-based sheet numbers. */
export interface RencanaRumus {
  readonly lembar: string;
  /** The headings' row, and the first of the two columns. */
  readonly baris: number;
  readonly kolom: number;
  /** Entries from the headings' row down, two to a row; "" where nothing is to stand. */
  readonly isi: readonly (readonly [string, string])[];
  /** A column of the table whose look is taken over; null when none can be copied without splitting merged cells. */
  readonly sumberGaya: number | null;
  /** Rows of the heading, merged into one cell per column as the neighbouring heading is. */
  readonly tinggiJudul: number;
  /** The first row with a formula. */
  readonly barisPertama: number;
  /** The columns are there already and are written anew. */
  readonly ulang: boolean;
  /** IKU with formulas, and IKU of which the judged period has no cells or a special rule that no formula knows. */
  readonly ditulis: number;
  readonly dilewati: number;
}

/** Why there is nothing to write: no IKU has its target and realisasi of the period in cells of its own. */
export interface TanpaRumus {
  readonly halangan: "TANPA_SEL";
}

/** The profile that the worksheet functions use unless told otherwise. */
const PROFIL_FUNGSI = "KMK 467/2014";
const NAMA_POLARISASI: Readonly<Record<Polarisasi, string>> = {
  maximize: "Max",
  minimize: "Min",
  stabilize: "Stab",
};

/**
 * Plans one formula per IKU and column, right of the last used column of the table's rows, so that nothing is written
 * over. One formula per row rather than one that spills: spilling is not possible inside an Excel table and not in Excel
 * before dynamic arrays, and rows can be sorted, inserted and deleted.
 *
 * A blank cell reaches a custom function as 0 on desktop Excel, so references are wrapped to arrive as "".
 *
 * @param grid the sheet the table was read from
 */
export function* rencanaRumus(
  hasil: HasilRapor,
  grid: Grid,
  bahasa: Bahasa,
): Bertahap<RencanaRumus | TanpaRumus> {
  const { periode, profil } = hasil.kantor;
  const baris = new Map<number, readonly [string, string]>();
  let dilewati = 0;
  let pertama = Infinity;
  let akhir = 0;
  yield* telusuri(hasil.tabel.iku, (iku) => {
    const letak = bacaAlamat(iku.sel);
    const argumen =
      letak === null || letak.lembar !== grid.lembar ? null : argumenRumus(iku, periode, profil.id, grid);
    if (letak === null || argumen === null) {
      dilewati++;
      return;
    }
    pertama = Math.min(pertama, letak.area.baris);
    akhir = Math.max(akhir, letak.area.baris);
    baris.set(letak.area.baris, [`=IKU.INDEKS(${argumen})`, `=IKU.STATUS(${argumen})`]);
  });
  if (baris.size === 0) return { halangan: "TANPA_SEL" };
  const ada = cariKolomRumus(grid);
  const awal = ada?.baris ?? barisJudul(hasil.tabel.iku, grid);
  const kolom = ada?.kolom ?? kolomBebas(grid, awal, akhir);
  if (kolom + 1 >= KOLOM_MAKS) return { halangan: "TANPA_SEL" };
  const isi = Array.from({ length: akhir - awal + 1 }, (_, i) => baris.get(awal + i) ?? KOSONG);
  isi[0] = JUDUL_RUMUS[bahasa];
  const sumberGaya = kolomGaya(grid, kolom, awal, pertama, akhir);
  const gabung = grid.merges.find((m) => m.kolom === sumberGaya && m.baris === awal);
  return {
    lembar: grid.lembar,
    baris: awal,
    kolom,
    isi,
    sumberGaya,
    tinggiJudul: gabung === undefined ? 1 : gabung.barisAkhir - awal + 1,
    barisPertama: pertama,
    ulang: ada !== null,
    ditulis: baris.size,
    dilewati,
  };
}

const KOSONG = ["", ""] as const;

function argumenRumus(iku: BarisIku, periode: Periode | null, profil: string, grid: Grid): string | null {
  const [r, t] = [selPeriodeTepat(iku, "realisasi", periode), selPeriodeTepat(iku, "target", periode)];
  const [nilaiR, nilaiT] = [nilaiPeriode(iku.realisasi, periode), nilaiPeriode(iku.target, periode)];
  const nol = nilaiT?.jenis === "angka" && nilaiT.nilai === 0 && iku.terburuk !== null;
  if (r === null || t === null || iku.konversi120 || nol) return null;
  const [skalaR, skalaT] = [skala(r, nilaiR, grid), skala(t, nilaiT, grid)];
  const sama = skalaR === skalaT;
  const argumen = [rujukan(r, grid, sama ? 1 : skalaR), rujukan(t, grid, sama ? 1 : skalaT)];
  const pol = polarisasi(iku, grid);
  const lain = profil === PROFIL_FUNGSI ? "" : `,"${profil.replaceAll('"', '""')}"`;
  if (pol !== "" || lain !== "") argumen.push(pol);
  return argumen.join(",") + lain;
}

function nilaiPeriode(daftar: BarisIku["target"], periode: Periode | null): Nilai | undefined {
  if (periode === null) return daftar[0]?.nilai;
  return daftar.find((n) => n.periode.dari === periode.dari && n.periode.sampai === periode.sampai)?.nilai;
}

/** How many times the cell's own number the value is that was read from it: 100 for a cell shown as percent. */
function skala(sel: string, nilai: Nilai | undefined, grid: Grid): number {
  const mentah = nilaiSel(sel, grid);
  if (nilai?.jenis !== "angka" || typeof mentah !== "number" || mentah === 0) return 1;
  return Math.abs(nilai.nilai / mentah - 100) < 1e-6 ? 100 : 1;
}

function rujukan(sel: string, grid: Grid, kali: number): string {
  const alamat = bacaAlamat(sel);
  const { baris, kolom } = alamat?.area ?? { baris: 0, kolom: 0 };
  const lembar = alamat?.lembar ?? grid.lembar;
  const a1 = `${lembar === grid.lembar ? "" : `${kutipLembar(lembar)}!`}${hurufKolom(kolom)}${String(baris + 1)}`;
  return `IF(${a1}="","",${a1}${kali === 1 ? "" : `*${String(kali)}`})`;
}

/** The polarisasi cell of the row where there is one, otherwise the word; nothing for Maximize, which is the default. */
function polarisasi(iku: BarisIku, grid: Grid): string {
  const sel = iku.selKolom.polarisasi;
  const alamat = sel === undefined ? null : bacaAlamat(sel);
  if (
    sel !== undefined &&
    alamat?.lembar === grid.lembar &&
    String(nilaiSel(sel, grid) ?? "").trim() !== ""
  ) {
    return `${hurufKolom(alamat.area.kolom)}${String(alamat.area.baris + 1)}`;
  }
  return iku.polarisasi === "maximize" ? "" : `"${NAMA_POLARISASI[iku.polarisasi]}"`;
}

function nilaiSel(sel: string, grid: Grid): NilaiSel | undefined {
  const alamat = bacaAlamat(sel);
  if (alamat === null || alamat.lembar !== grid.lembar) return undefined;
  return grid.values[alamat.area.baris - grid.baris]?.[alamat.area.kolom - grid.kolom];
}

/** The row of the heading over the IKU names; the row above the first IKU when no heading is known by its words. */
function barisJudul(iku: readonly BarisIku[], grid: Grid): number {
  const nama = iku.flatMap((i) => bacaAlamat(i.sel)?.area ?? []);
  const pertama = nama.reduce((a, b) => (b.baris < a.baris ? b : a), nama[0] ?? NOL);
  for (let b = pertama.baris - 1; b >= grid.baris; b--) {
    const teks = grid.text[b - grid.baris]?.[pertama.kolom - grid.kolom] ?? "";
    if (cocokKolom(teks).kolom === "nama") return b;
  }
  return Math.max(0, pertama.baris - 1);
}

const NOL: Persegi = { baris: 0, kolom: 0, barisAkhir: 0, kolomAkhir: 0 };

/** The first column right of everything in these rows, merged cells included. */
function kolomBebas(grid: Grid, awal: number, akhir: number): number {
  let terakhir = grid.kolom - 1;
  for (let b = awal; b <= akhir; b++) {
    const isi = grid.values[b - grid.baris] ?? [];
    for (let c = isi.length - 1; c >= 0 && grid.kolom + c > terakhir; c--) {
      if (isi[c] !== "") terakhir = grid.kolom + c;
    }
  }
  for (const m of grid.merges) {
    if (m.baris <= akhir && m.barisAkhir >= awal) terakhir = Math.max(terakhir, m.kolomAkhir);
  }
  return terakhir + 1;
}

/**
 * The nearest column to the left whose look can be copied: Excel copies merged cells with it, so there may be none among
 * the IKU, and in the heading only such as stay within the column.
 */
function kolomGaya(grid: Grid, kolom: number, awal: number, pertama: number, akhir: number): number | null {
  for (let c = kolom - 1; c >= grid.kolom; c--) {
    const mengganggu = grid.merges.some((m) => {
      const kena = m.kolom <= c && m.kolomAkhir >= c && m.baris <= akhir && m.barisAkhir >= awal;
      return kena && (m.kolom !== m.kolomAkhir || m.baris < awal || m.barisAkhir >= pertama);
    });
    if (!mengganggu) return c;
  }
  return null;
}
