import { gabungkan } from "./gabungan.ts";
import type { Konsolidasi } from "./iku.ts";
import { KOSONG, type Nilai, type NilaiPeriode } from "./nilai.ts";
import { bagianPeriode, memuat, panjangPeriode, samaPeriode, type Periode } from "./periode.ts";

/** One side (target or realisasi) of an IKU in one period: what is typed for it and what its parts give. */
export interface Sisi {
  readonly tertulis: Nilai;
  readonly dihitung: Nilai;
  readonly bagian: readonly NilaiPeriode[];
}

/** Target and realisasi side of a period, the realisasi over the parts that have a target. */
export function sisiPeriode(
  target: readonly NilaiPeriode[],
  realisasi: readonly NilaiPeriode[],
  periode: Periode,
  jenis: Konsolidasi,
): { readonly target: Sisi; readonly realisasi: Sisi } {
  const sisi = (daftar: readonly NilaiPeriode[], bagian: readonly NilaiPeriode[]): Sisi => ({
    tertulis: tertulisUntuk(daftar, periode),
    dihitung: gabungkanBagian(bagian, jenis),
    bagian,
  });
  const bertarget = bagianBertarget(target, periode);
  // Without targets inside the period nothing says which parts count, so all of the realisasi's own must be there.
  const dilaporkan =
    bertarget.length === 0
      ? bagianPenuh(realisasi, periode)
      : bertarget.map((t) => ({
          periode: t.periode,
          nilai: realisasiPeriode(realisasi, t.periode, jenis),
        }));
  return { target: sisi(target, bertarget), realisasi: sisi(realisasi, dilaporkan) };
}

/**
 * The finest parts of a period that have a target, in order; the period itself is no part.
 *
 * @example bagianBertarget(target, sampaiDengan(9)) // Triwulan II and III, when Triwulan I has none
 */
export function bagianBertarget(target: readonly NilaiPeriode[], periode: Periode): readonly NilaiPeriode[] {
  if (!berbagian(target, periode)) return TANPA_BAGIAN;
  const berisi = target.filter((t) => terisi(t.nilai));
  return susun(
    berisi,
    bagianPeriode(
      periode,
      berisi.map((t) => t.periode),
    ),
  );
}

/** The realisasi of one period: as typed, else from the realisasi's own parts when they leave no month open. */
export function realisasiPeriode(
  realisasi: readonly NilaiPeriode[],
  periode: Periode,
  jenis: Konsolidasi,
): Nilai {
  const tertulis = tertulisUntuk(realisasi, periode);
  return terisi(tertulis) ? tertulis : gabungkanBagian(bagianPenuh(realisasi, periode), jenis);
}

/** The first filled value typed for exactly this period; blank when there is none. */
export function tertulisUntuk(daftar: readonly NilaiPeriode[], periode: Periode): Nilai {
  for (const { periode: p, nilai } of daftar) {
    if (p.dari === periode.dari && p.sampai === periode.sampai && terisi(nilai)) return nilai;
  }
  return KOSONG;
}

export function terisi(nilai: Nilai): boolean {
  return nilai.jenis !== "kosong";
}

/** The columns inside a period, blank or not, when they cover all its months; else none. */
function bagianPenuh(daftar: readonly NilaiPeriode[], periode: Periode): readonly NilaiPeriode[] {
  if (!berbagian(daftar, periode)) return TANPA_BAGIAN;
  const bagian = bagianPeriode(
    periode,
    daftar.map((d) => d.periode),
  );
  const bulan = bagian.reduce((jumlah, p) => jumlah + panjangPeriode(p), 0);
  return bulan === panjangPeriode(periode) ? susun(daftar, bagian) : TANPA_BAGIAN;
}

/** A table of one period has no parts in any of its rows. */
const TANPA_BAGIAN: readonly NilaiPeriode[] = [];

/** Whether any column lies inside the period and is shorter than it. */
export function berbagian(daftar: readonly NilaiPeriode[], periode: Periode): boolean {
  for (const { periode: p } of daftar) if (memuat(periode, p) && !samaPeriode(p, periode)) return true;
  return false;
}

function susun(daftar: readonly NilaiPeriode[], periode: readonly Periode[]): NilaiPeriode[] {
  return periode.map((p) => ({ periode: p, nilai: tertulisUntuk(daftar, p) }));
}

/** The consolidated value of parts, an average weighted by their months. */
export function gabungkanBagian(bagian: readonly NilaiPeriode[], jenis: Konsolidasi): Nilai {
  if (bagian.length === 0) return KOSONG;
  return gabungkan(
    bagian.map((b) => ({ nilai: b.nilai, bobot: panjangPeriode(b.periode) })),
    jenis,
  );
}
