import { selesaikan, type Bertahap } from "../scoring/bertahap.ts";
import type { Periode } from "../scoring/periode.ts";
import { bacaDenganPeta, bacaLembar, type LembarDibaca } from "./bacaLembar.ts";
import type { TabelTerbaca } from "./bacaTabel.ts";
import { gabungPeriode } from "./gabung/gabungPeriode.ts";
import type { Grid } from "./grid.ts";
import { tanpaKolomRumus } from "./kolomRumus.ts";
import { temuan } from "./kodeTemuan.ts";
import { bacaPeta, type PetaKolom } from "./peta.ts";
import { cariPeriode } from "./namaPeriode.ts";
import type { HasilBaca, TabelIku } from "./tabel.ts";
import type { Temuan } from "./temuan.ts";

export interface PilihanBaca {
  /** Judge the table of this sheet and no other; names are compared without regard to case, as Excel does. */
  readonly lembar?: string;
  /** Judge this period: it decides between the sheets of an office that keeps one per quarter or month. */
  readonly periode?: Periode;
  /**
   * Columns mapped by hand: used instead of looking for a header, unless another sheet is to be read. A map that is
   * damaged counts as none; one whose header is not found any more becomes a temuan.
   */
  readonly peta?: PetaKolom;
}

/** A second sheet whose table is at least this good is worth a word. */
const BAGIAN_MIRIP = 0.85;
/** A sheet with this share of another's headers, and no fewer than so many, is meant to be the same form. */
const BAGIAN_JUDUL = 0.5;
const JUDUL_SAMA_MIN = 3;
/** Sheets that a message names. */
const LEMBAR_DISEBUT = 10;

/**
 * Finds the IKU table of a workbook and reads it. Of several sheets with a table the best one is read: by the columns
 * its header names, by its rows, by how many of them are reported; sheets with the same IKU for other periods join it.
 *
 * @param semuaGrid the used ranges of the sheets to look at, in workbook order.
 * @returns the table with its temuan, or what was looked at when there is none. Never throws for what cells hold.
 */
export function bacaBukuKerja(semuaGrid: readonly Grid[], pilihan: PilihanBaca = {}): HasilBaca {
  return selesaikan(bacaBukuKerjaBertahap(semuaGrid, pilihan));
}

/** `bacaBukuKerja` in steps. */
export function* bacaBukuKerjaBertahap(
  semuaGrid: readonly Grid[],
  pilihan: PilihanBaca = {},
): Bertahap<HasilBaca> {
  const grids = semuaGrid.map(tanpaKolomRumus);
  const diminta = pilihan.lembar?.toLowerCase();
  const peta = bacaPeta(pilihan.peta);
  const berpeta = peta !== null && (diminta === undefined || diminta === peta.lembar.toLowerCase());
  const dipetakan = berpeta ? yield* denganPeta(grids, peta) : [];
  if (dipetakan[0]) return { ok: true, tabel: gabungPeriode(dipetakan[0], dipetakan, pilihan).tabel };
  const gagal = berpeta ? peta.lembar : null;

  const dibaca = yield* bacaSemua(grids);
  const semua = dibaca.flatMap((d) => d.tabel);
  const terbaik = pilihTerbaik(
    semua.filter((t) => diminta === undefined || t.tabel.lembar.toLowerCase() === diminta),
  );
  if (!terbaik) {
    const dilihat = dibaca.filter((d) => diminta === undefined || d.nama.toLowerCase() === diminta);
    return {
      ok: false,
      dilihat: {
        lembar: (dilihat.length > 0 ? dilihat : dibaca).map((d) => ({
          nama: d.nama,
          judulTerlihat: d.judul,
        })),
        ...(gagal !== null && { petaTidakCocok: gagal }),
      },
    };
  }
  yield;
  const { tabel, anggota } = gabungPeriode(terbaik, semua, pilihan);
  yield;
  const tambahan = [
    ...(gagal === null ? [] : [temuan("PETA_TIDAK_COCOK", null, { lembar: gagal })]),
    ...(diminta === undefined ? lembarMirip(terbaik, semua, anggota, tabel) : []),
    ...tabelTersisa(semua, anggota, tabel),
    ...lembarTidakIkut(dibaca, terbaik, anggota),
  ];
  return { ok: true, tabel: { ...tabel, temuan: [...tambahan, ...tabel.temuan] } };
}

/** Reads every sheet; where titles were copied from one quarter's sheet to the next, the sheets' names tell them apart. */
function* bacaSemua(grids: readonly Grid[]): Bertahap<readonly LembarDibaca[]> {
  const dibaca: LembarDibaca[] = [];
  for (const g of grids) dibaca.push(yield* bacaLembar(g));
  const perPeriode = new Map<string, number>();
  for (const { tabel } of dibaca) {
    const kunci = tabel[0] ? kunciForm(tabel[0]) : "";
    if (tabel[0]?.periode) perPeriode.set(kunci, (perPeriode.get(kunci) ?? 0) + 1);
  }
  const hasil: LembarDibaca[] = [];
  for (const [i, d] of dibaca.entries()) {
    const [tabel] = d.tabel;
    const grid = grids[i];
    const kembar = tabel !== undefined && (perPeriode.get(kunciForm(tabel)) ?? 0) > 1;
    const bernama = cariPeriode(d.nama)?.periode;
    const beda = bernama !== undefined && bernama.sampai !== tabel?.tabel.periodeKini?.sampai;
    hasil.push(grid && kembar && beda ? yield* bacaLembar(grid, { dariNama: true }) : d);
  }
  return hasil;
}

/** Tables of one form for one period. */
function kunciForm({ sidik, periode, tabel }: TabelTerbaca): string {
  return `${tabel.tataLetak} ${tabel.tahun ?? ""} ${periode} ${sidik}`;
}

/** The surest table, or the same form for a newer year that has been reported. */
function pilihTerbaik(calon: readonly TabelTerbaca[]): TabelTerbaca | undefined {
  const urut = [...calon].sort((a, b) => b.skor - a.skor || akhir(b) - akhir(a));
  const [terbaik] = urut;
  const tahun = terbaik?.tabel.tahun;
  if (!terbaik || typeof tahun !== "number") return terbaik;
  const baru = urut.filter(
    (t) =>
      t.skor >= BAGIAN_MIRIP * terbaik.skor &&
      (t.tabel.tahun ?? 0) > tahun &&
      t.sidik === terbaik.sidik &&
      !t.tabel.temuan.some((x) => x.kode === "BELUM_ADA_REALISASI"),
  );
  return (
    baru.sort((a, b) => (b.tabel.tahun ?? 0) - (a.tabel.tahun ?? 0) || akhir(b) - akhir(a))[0] ?? terbaik
  );
}

/** The tables on which the map fits: its own sheet's first; without that sheet, those of the sheets it fits. */
function* denganPeta(grids: readonly Grid[], peta: PetaKolom): Bertahap<readonly TabelTerbaca[]> {
  const sendiri = (g: Grid) => g.lembar.toLowerCase() === peta.lembar.toLowerCase();
  const urut = [...grids.filter(sendiri), ...grids.filter((g) => !sendiri(g))];
  const pertama = urut[0] && (yield* bacaDenganPeta(urut[0], peta));
  // The sheet is still there and the map does not fit it any more: another sheet is not what was mapped.
  if (!pertama && grids.some(sendiri)) return [];
  const hasil = pertama ? [pertama] : [];
  for (const g of urut.slice(1)) {
    const tabel = yield* bacaDenganPeta(g, peta);
    if (tabel) hasil.push(tabel);
  }
  return hasil;
}

/** Sheets with a table nearly as good that is not part of what is read. */
function lembarMirip(
  terbaik: TabelTerbaca,
  semua: readonly TabelTerbaca[],
  anggota: readonly TabelTerbaca[],
  tabel: TabelIku,
): Temuan[] {
  const dibaca = new Set([tabel.lembar, ...anggota.map((t) => t.tabel.lembar)]);
  const mirip = semua.filter((t) => t.skor >= BAGIAN_MIRIP * terbaik.skor && !dibaca.has(t.tabel.lembar));
  if (mirip.length === 0) return [];
  const lembar = [...new Set(mirip.map((t) => t.tabel.lembar))].slice(0, LEMBAR_DISEBUT).join(", ");
  return [temuan("LEMBAR_LAIN_MIRIP", null, { dipakai: tabel.lembar, lembar })];
}

/** Tables on the judged sheet that were read and then belonged to nothing. */
function tabelTersisa(
  semua: readonly TabelTerbaca[],
  anggota: readonly TabelTerbaca[],
  tabel: TabelIku,
): Temuan[] {
  const kepala = new Set(anggota.map((t) => t.kepala));
  return semua
    .filter((t) => t.tabel.lembar === tabel.lembar && !kepala.has(t.kepala))
    .map((t) => temuan("TABEL_LAIN", t.kepala));
}

/**
 * Sheets with most of the judged sheet's headers that gave no table, or one without a realisasi column: a header that
 * was damaged would silently take a quarter out.
 */
function lembarTidakIkut(
  dibaca: readonly LembarDibaca[],
  terbaik: TabelTerbaca,
  anggota: readonly TabelTerbaca[],
): Temuan[] {
  const acuan = new Set(dibaca.find((d) => d.nama === terbaik.tabel.lembar)?.judul);
  const mirip = ({ judul }: LembarDibaca) =>
    judul.filter((teks) => acuan.has(teks)).length >= Math.max(JUDUL_SAMA_MIN, BAGIAN_JUDUL * acuan.size);
  const tanpaRealisasi = (d: LembarDibaca) =>
    anggota.length > 1 && d.tabel.some(({ tabel }) => tabel.temuan.some((t) => t.kode === "TANPA_REALISASI"));
  return dibaca
    .filter((d) => d.nama !== terbaik.tabel.lembar && mirip(d) && (d.tabel.length === 0 || tanpaRealisasi(d)))
    .map((d) => temuan("LEMBAR_TIDAK_IKUT", null, { lembar: d.nama }));
}

function akhir({ tabel }: TabelTerbaca): number {
  return tabel.periodeKini?.sampai ?? 0;
}
