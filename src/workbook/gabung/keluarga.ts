import type { Periode } from "../../scoring/periode.ts";
import type { TabelTerbaca } from "../bacaTabel.ts";
import { pencariIku } from "./cocokIku.ts";

/** A list whose period is known. */
export interface TabelPeriode extends TabelTerbaca {
  readonly kini: Periode;
}

/** Tables of one family share at least this part of the shorter one's IKU. */
const BAGIAN_SAMA = 0.5;
/** Tables of the same IKU in the same year, one per period; of two for one period the better one. */
export function anggotaKeluarga(
  terpilih: TabelTerbaca,
  semua: readonly TabelTerbaca[],
): readonly TabelPeriode[] {
  if (semua.every((t) => t === terpilih)) return [];
  const perPeriode = new Map<string, TabelPeriode>();
  const cari = pencariIku(terpilih.tabel.iku);
  for (const t of [terpilih, ...[...semua].sort((a, b) => b.skor - a.skor)]) {
    const kini = t.tabel.tataLetak === "daftar" ? t.tabel.periodeKini : null;
    if (kini === null || perPeriode.has(t.periode)) continue;
    const tahun = [t.tabel.tahun, terpilih.tabel.tahun];
    if (tahun[0] !== tahun[1] && !tahun.includes(null)) continue;
    const sama = t.tabel.iku.filter((i) => cari(i) !== null).length;
    if (sama < BAGIAN_SAMA * Math.min(t.tabel.iku.length, terpilih.tabel.iku.length)) continue;
    perPeriode.set(t.periode, { ...t, kini });
  }
  return perPeriode.has(terpilih.periode) ? [...perPeriode.values()] : [];
}

/** How a message names a table: by its sheet, or by its header's cell where the sheet has several. */
export function labelTabel(t: TabelTerbaca, keluarga: readonly TabelTerbaca[]): string {
  return keluarga.some((x) => x.kepala !== t.kepala && x.tabel.lembar === t.tabel.lembar)
    ? t.kepala
    : t.tabel.lembar;
}
