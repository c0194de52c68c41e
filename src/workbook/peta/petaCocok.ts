import { hurufKolom } from "../alamat.ts";
import { cocokKolom } from "../cocokKolom.ts";
import type { Grid } from "../grid.ts";
import type { Kepala } from "../kepala/kepala.ts";
import { temuan } from "../kodeTemuan.ts";
import type { KolomKepala } from "../kepala/kolomKepala.ts";
import type { Lembaran } from "../lembaran.ts";
import { peranNilai } from "../peranKolom.ts";
import type { KolomPeta, PetaKolom } from "../peta.ts";
import { cariJudul, type LetakJudul } from "./petaCari.ts";
import { satuBaris, type JudulKolom } from "./petaJudul.ts";
import type { Kolom } from "../tabel.ts";
import type { Temuan } from "../temuan.ts";

/** A map found again on a sheet. */
export interface PetaDitemukan {
  readonly kepala: Kepala;
  /** Columns that are no longer there and that the table can do without. */
  readonly temuan: readonly Temuan[];
}

/** Without one of these the table would be another table. */
const POKOK: ReadonlySet<Kolom> = new Set(["nama", "target", "realisasi", "capaian"]);
/** The header is looked for down to here, and as far below where it was. */
const BARIS_DILIHAT = 200;

/**
 * Finds the header of a map on a sheet by its texts, wherever rows and columns have moved it.
 *
 * @returns the header with the columns the map names; null when the header, or a column the figures depend on, is not
 *   there any more or could be more than one column.
 */
export function cariPeta(l: Lembaran, grid: Grid, peta: PetaKolom): PetaDitemukan | null {
  const sampai = Math.max(0, peta.baris - grid.baris) + BARIS_DILIHAT;
  const calon = cariJudul(l, peta.judul, peta.barisAkhir - peta.baris + 1, sampai);
  const dipilih = calon[Math.min(peta.urutan, calon.length - 1)];
  if (!dipilih) return null;
  const kolom: KolomKepala[] = [];
  const hilang: KolomPeta[] = [];
  for (const k of peta.kolom) {
    const kini = letakKini(k.letak, peta, dipilih);
    if (kini === null || kini < 0 || kini >= l.lebar) hilang.push(k);
    else kolom.push(kolomKepala(k, kini, dipilih, grid));
  }
  if (hilang.some((k) => POKOK.has(k.peran))) return null;
  return {
    kepala: {
      baris: dipilih.baris,
      barisAkhir: dipilih.baris + peta.barisAkhir - peta.baris,
      kolom: satukanTahun(kolom).sort((a, b) => a.letak - b.letak),
      skor: kolom.length,
      dariPeta: true,
    },
    temuan: hilang.map((k) =>
      temuan("PETA_KOLOM_HILANG", null, { lembar: grid.lembar, judul: judulLama(k, peta) }),
    ),
  };
}

/** Where a column of the map stands now; one without a header moves with its neighbours when they agree. */
function letakKini(lama: number, { judul }: PetaKolom, { letak }: LetakJudul): number | null {
  const tepat = letak.get(lama);
  if (tepat !== undefined) return tepat;
  if (judul.some((j) => j.letak === lama)) return null;
  const tetangga = [...letak];
  const kiri = tetangga.filter(([k]) => k < lama).at(-1);
  const kanan = tetangga.find(([k]) => k > lama);
  const geser = [kiri, kanan].flatMap((t) => (t ? [t[1] - t[0]] : []));
  return new Set(geser).size === 1 ? lama + (geser[0] ?? 0) : null;
}

function kolomKepala(
  { peran, periode }: KolomPeta,
  letak: number,
  { baris, judul }: LetakJudul,
  grid: Grid,
): KolomKepala {
  const nilai = peranNilai(peran);
  const diKolom: JudulKolom = judul[letak] ?? { teks: [], kunci: "" };
  let terbawah = 0;
  let tahun: number | null = null;
  diKolom.teks.forEach((teks, i) => {
    if (teks !== "") terbawah = i;
    tahun = cocokKolom(teks).tahun ?? tahun;
  });
  return {
    kolom: peran,
    letak,
    skor: 1,
    periode: nilai ? periode : null,
    tahun: nilai ? tahun : null,
    umpan: false,
    judul: satuBaris(diKolom.teks) || hurufKolom(grid.kolom + letak),
    baris: baris + terbawah,
  };
}

/** A column chosen by hand counts whatever year its header names; a year they all name is the table's. */
function satukanTahun(kolom: readonly KolomKepala[]): KolomKepala[] {
  const tahun = new Set(kolom.flatMap((k) => k.tahun ?? []));
  return tahun.size <= 1 ? [...kolom] : kolom.map((k) => ({ ...k, tahun: null }));
}

function judulLama({ letak }: KolomPeta, { judul }: PetaKolom): string {
  return satuBaris(judul.find((j) => j.letak === letak)?.teks ?? []) || hurufKolom(letak);
}
