import { kunciPeriode, urutkanPeriode, type Periode } from "../scoring/periode.ts";
import { bacaNilai, putuskanAmbigu } from "./nilai/bacaNilai.ts";
import { susunIku } from "./badan/barisIku.ts";
import { putuskanCapaian } from "./nilai/capaian.ts";
import { temuanGanda } from "./badan/ganda.ts";
import type { Grid } from "./grid.ts";
import { bacaJudul } from "./kepala/judul.ts";
import { cariKepala, type Kepala } from "./kepala/kepala.ts";
import { temuan } from "./kodeTemuan.ts";
import { pilihKolom, type KolomTabel } from "./kepala/kolomTabel.ts";
import { bukaLembar, type Lembaran } from "./lembaran.ts";
import type { BarisNilai } from "./nilai/nilaiBaris.ts";
import { nilaiLembar } from "./nilaiLembar.ts";
import type { PetaKolom } from "./peta.ts";
import { cariPeta } from "./peta/petaCocok.ts";
import { samakanSkala } from "./nilai/skala.ts";
import type { BarisIku, TabelIku } from "./tabel.ts";
import { pilihTataLetak } from "./tataLetak/index.ts";
import type { Temuan } from "./temuan.ts";

/** One sheet after reading: its table if it has one, how good it is, and the headers that were seen. */
export interface LembarDibaca {
  readonly nama: string;
  readonly tabel: TabelIku | null;
  /** Comparable between sheets; 0 without a table. */
  readonly skor: number;
  readonly judul: readonly string[];
}

/** Enough header texts for a message. */
const JUDUL_MAKS = 15;

/** Reads one sheet: header, columns, rows, figures, periods, in this order. */
export function bacaLembar(grid: Grid): LembarDibaca {
  const l = bukaLembar(grid);
  const { kepala, judul } = cariKepala(l);
  const tabel = kepala && bacaTabel(l, kepala, []);
  return {
    nama: grid.lembar,
    tabel: tabel?.tabel ?? null,
    skor: tabel?.skor ?? 0,
    judul: judul.slice(0, JUDUL_MAKS),
  };
}

/** Reads one sheet by a column map; null when its header is not on the sheet or nothing stands under it. */
export function bacaDenganPeta(grid: Grid, peta: PetaKolom): TabelIku | null {
  const l = bukaLembar(grid);
  const temu = cariPeta(l, grid, peta);
  return (temu && bacaTabel(l, temu.kepala, temu.temuan))?.tabel ?? null;
}

function bacaTabel(
  l: Lembaran,
  kepala: Kepala,
  catatan: readonly Temuan[],
): { readonly tabel: TabelIku; readonly skor: number } | null {
  const judul = bacaJudul(l, kepala);
  const kolom = pilihKolom(l, kepala, judul);
  const bahan = { lembar: l, kepala, kolom, judul };
  const tata = pilihTataLetak(bahan);
  if (!tata) return null;
  const mentah = tata.susun(bahan);
  if (mentah.baris.length === 0) return null;

  const nilai = bacaNilai(l, mentah.baris);
  const capaian = putuskanCapaian(l, nilai.baris);
  const ambigu = putuskanAmbigu(l, capaian.baris);
  const skala = ambigu.baris.map((b) => samakanSkala(l, b));
  const putusan = tata.periode(
    bahan,
    skala.map((s) => s.baris),
  );
  const iku = putusan.baris.map((b) => susunIku(l, b, putusan.kini));

  const daftar: Temuan[] = [
    ...catatan,
    ...kolom.temuan,
    ...kolomKurang(l, kolom, putusan.baris),
    ...capaian.temuan,
    ...putusan.temuan,
    ...mentah.temuan,
    ...nilai.temuan,
    ...ambigu.temuan,
    ...skala.flatMap((s) => s.temuan),
    ...iku.flatMap((i) => i.temuan),
    ...temuanGanda(iku.map((i) => i.iku)),
  ];
  const tabel: TabelIku = {
    lembar: l.nama,
    tataLetak: tata.nama,
    kantor: judul.kantor,
    tahun: kolom.tahun ?? judul.tahun,
    iku: iku.map((i) => i.iku),
    periode: putusan.kini || tata.nama !== "daftar" ? periodeTabel(iku.map((i) => i.iku)) : [],
    periodeKini: putusan.kini,
    temuan: daftar,
  };
  return { tabel, skor: nilaiLembar(l, kepala, judul, tabel.iku, putusan.baris) };
}

/** Target or realisasi missing as a column, and polarisasi missing altogether: said once, not per row. */
function kolomKurang(l: Lembaran, kolom: KolomTabel, baris: readonly BarisNilai[]): Temuan[] {
  const nama = kolom.tunggal.get("nama");
  const sel = nama ? l.alamat(nama.baris, nama.letak) : null;
  const punya = (peran: string) => baris.some((b) => b.nilai.some((n) => n.peran === peran));
  const daftar: Temuan[] = [];
  if (!punya("target")) daftar.push(temuan("TANPA_TARGET", sel));
  if (!punya("realisasi")) daftar.push(temuan("TANPA_REALISASI", sel));
  if (!kolom.tunggal.has("polarisasi") && !kolom.tunggal.has("polKp"))
    daftar.push(temuan("POLARISASI_TANPA_KOLOM", sel));
  return daftar;
}

function periodeTabel(iku: readonly BarisIku[]): readonly Periode[] {
  const semua = new Map<string, Periode>();
  for (const { target, realisasi } of iku) {
    for (const { periode } of [...target, ...realisasi]) semua.set(kunciPeriode(periode), periode);
  }
  return urutkanPeriode([...semua.values()]);
}
