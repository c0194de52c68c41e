import { petakan, type Bertahap } from "../scoring/bertahap.ts";
import { kunciPeriode, sampaiDengan, urutkanPeriode, type Periode } from "../scoring/periode.ts";
import { susunIku } from "./badan/barisIku.ts";
import { temuanGanda } from "./badan/ganda.ts";
import { kepalaDiAtas } from "./badan/kepalaUlang.ts";
import { letakBadan } from "./badan/letakBadan.ts";
import { bacaJudul, type Judul } from "./kepala/judul.ts";
import { sidikKolom, type Kepala } from "./kepala/kepala.ts";
import { pilihKolom, type KolomTabel } from "./kepala/kolomTabel.ts";
import { temuan } from "./kodeTemuan.ts";
import type { Lembaran } from "./lembaran.ts";
import { cariPeriode } from "./namaPeriode.ts";
import { bacaNilai, putuskanAmbigu } from "./nilai/bacaNilai.ts";
import { putuskanCapaian } from "./nilai/capaian.ts";
import type { BarisNilai } from "./nilai/nilaiBaris.ts";
import { samakanSkala } from "./nilai/skala.ts";
import { nilaiLembar } from "./nilaiLembar.ts";
import type { BarisIku, TabelIku } from "./tabel.ts";
import { pilihTataLetak } from "./tataLetak/index.ts";
import type { TabelBerikut } from "./tataLetak/tabelMentah.ts";
import type { Temuan } from "./temuan.ts";

/** One table of a sheet, with what is needed to compare it with others and to join it to them. */
export interface TabelTerbaca {
  readonly tabel: TabelIku;
  /** How surely it is the office's IKU table; comparable between sheets. */
  readonly skor: number;
  readonly judul: Judul;
  /** The columns it depends on and where they stand: tables of one layout have the same. */
  readonly sidik: string;
  /** Its period as a key, "" when it names none. */
  readonly periode: string;
  readonly berikut: TabelBerikut | null;
  /** Address of the header over its names. */
  readonly kepala: string;
}

export interface PilihanTabel {
  /** Findings about the header, put first. */
  readonly catatan?: readonly Temuan[];
  /** What the titles of the sheet's first table say, for a further one. */
  readonly atas?: Judul;
  /** The sheet's name says which period it is, whatever the titles say. */
  readonly dariNama?: boolean;
}

/** Reads the table under a header: columns, rows, figures, periods, in this order; null when it has no IKU. */
export function* bacaTabel(
  l: Lembaran,
  kepala: Kepala,
  { catatan = [], atas, dariNama = false }: PilihanTabel = {},
): Bertahap<TabelTerbaca | null> {
  const tertulis = bacaJudul(l, kepala, atas);
  const bernama = dariNama ? cariPeriode(l.nama)?.periode : undefined;
  const judul = bernama ? { ...tertulis, periode: sejenis(bernama, tertulis.periode) } : tertulis;
  const kolom = pilihKolom(l, kepala, judul);
  const bahan = { lembar: l, kepala, kolom, judul };
  const tata = pilihTataLetak(bahan);
  if (!tata) return null;
  const mentah = yield* tata.susun(bahan);
  if (mentah.baris.length === 0) return null;

  const nilai = yield* bacaNilai(l, mentah.baris);
  yield;
  const capaian = putuskanCapaian(l, nilai.baris);
  yield;
  const ambigu = putuskanAmbigu(l, capaian.baris);
  const skala = yield* petakan(ambigu.baris, (b) => samakanSkala(l, b));
  yield;
  const putusan = tata.periode(
    bahan,
    skala.map((s) => s.baris),
  );
  yield;
  const catatanIku: Temuan[] = [];
  const iku = yield* petakan(putusan.baris, (b) => susunIku(l, b, putusan.kini, catatanIku));

  const ganda = yield* temuanGanda(iku);
  yield;
  const daftar: Temuan[] = [
    ...catatan,
    ...(bernama ? [temuan("PERIODE_DARI_NAMA", alamatNama(l, kolom, kepala), { lembar: l.nama })] : []),
    ...(atas ? [] : tabelDiAtas(l, kepala, kolom)),
    ...kolom.temuan,
    ...kolomKurang(l, kolom, putusan.baris),
    ...capaian.temuan,
    ...putusan.temuan,
    ...mentah.temuan,
    ...nilai.temuan,
    ...ambigu.temuan,
    ...skala.flatMap((s) => s.temuan),
    ...catatanIku,
    ...ganda,
  ];
  yield;
  const tabel: TabelIku = {
    lembar: l.nama,
    tataLetak: tata.nama,
    kantor: judul.kantor,
    tahun: kolom.tahun ?? judul.tahun,
    iku,
    periode: putusan.kini || tata.nama !== "daftar" ? periodeTabel(iku) : [],
    periodeKini: putusan.kini,
    temuan: daftar,
  };
  yield;
  return {
    tabel,
    skor: nilaiLembar(l, kepala, judul, tabel.iku, putusan.baris),
    judul,
    sidik: sidikKolom(kepala),
    periode: putusan.kini ? kunciPeriode(putusan.kini) : "",
    berikut: mentah.berikut,
    kepala: alamatNama(l, kolom, kepala),
  };
}

/** The period of a sheet's name, cumulative where the copied title is. */
function sejenis(bernama: Periode, judul: Periode | null): Periode {
  const kumulatif = judul !== null && judul.dari === 1 && judul.sampai > 3;
  return kumulatif ? sampaiDengan(bernama.sampai) : bernama;
}

function alamatNama(l: Lembaran, kolom: KolomTabel, kepala: Kepala): string {
  return l.alamat(kepala.barisAkhir, kolom.tunggal.get("nama")?.letak ?? 0);
}

/** A table above the first one that was read, whose header somebody damaged. */
function tabelDiAtas(l: Lembaran, kepala: Kepala, kolom: KolomTabel): Temuan[] {
  const letak = letakBadan(l, kepala, kolom);
  const baris = kepalaDiAtas(l, kepala, letak);
  return baris === null ? [] : [temuan("TABEL_LAIN", l.alamat(baris, letak.nama))];
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
  const dilihat = new Set<Periode>();
  const catat = ({ periode }: { readonly periode: Periode }): void => {
    // The rows of a table share the periods of its columns.
    if (dilihat.has(periode)) return;
    dilihat.add(periode);
    semua.set(kunciPeriode(periode), periode);
  };
  for (const { target, realisasi } of iku) {
    target.forEach(catat);
    realisasi.forEach(catat);
  }
  return urutkanPeriode([...semua.values()]);
}
