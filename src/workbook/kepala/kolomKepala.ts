import { sampaiDengan, type Periode } from "../../scoring/periode.ts";
import type { CocokKolom } from "../cocokKolom.ts";
import type { Lembaran } from "../lembaran.ts";
import { periodeRelatif, type PeriodeRelatif } from "../periode/periodeRelatif.ts";
import { peranNilai, type PeranNilai } from "../peranKolom.ts";
import type { Kolom } from "../tabel.ts";

/** A non-blank cell of a row that may be a header. */
export interface SelKepala {
  readonly kolom: number;
  readonly teks: string;
  readonly cocok: CocokKolom;
  readonly bilangan: boolean;
}

/** From this match on a text is taken for a header even where other text could stand. */
export const SKOR_TEGAS = 0.9;

/** One recognised column of a table. */
export interface KolomKepala {
  readonly kolom: Kolom;
  /** Column, in the coordinates of the `Lembaran`. */
  readonly letak: number;
  readonly skor: number;
  readonly periode: Periode | null;
  readonly tahun: number | null;
  /** A period that only the titles can date; `periode` is null then. */
  readonly relatif?: PeriodeRelatif | null;
  readonly umpan: boolean;
  /** Header as written, group first: "Realisasi · Q3". */
  readonly judul: string;
  /** Row of the lowest header cell over the column. */
  readonly baris: number;
}

/**
 * Joins stacked header rows into columns. A group header counts for every column under it: by its merge, or, written
 * once without a merge, up to the next header in its row.
 *
 * @param awal row of the first header row; `bertumpuk` the rows' non-blank cells from the top.
 * @param bawaan role of the columns whose header names a period and nothing else; without one they are left out.
 * @returns recognised columns from left to right; what no wording matches is left out.
 */
export function susunKolom(
  l: Lembaran,
  awal: number,
  bertumpuk: readonly (readonly SelKepala[])[],
  bawaan: PeranNilai | null = null,
): KolomKepala[] {
  const perLetak = new Map<number, { sel: SelKepala; baris: number }[]>();
  bertumpuk.forEach((baris, i) => {
    const bawah = new Map(bertumpuk.slice(i + 1).flatMap((b) => b.map((sel) => [sel.kolom, sel] as const)));
    baris.forEach((sel, n) => {
      for (const letak of jangkauan(l, awal + i, sel, baris[n + 1]?.kolom ?? l.lebar, bawah)) {
        const daftar = perLetak.get(letak);
        if (daftar) daftar.push({ sel, baris: awal + i });
        else perLetak.set(letak, [{ sel, baris: awal + i }]);
      }
    });
  });
  return [...perLetak]
    .sort(([a], [b]) => a - b)
    .flatMap(([letak, bagian]) => {
      const kolom = gabungkan(letak, bagian, bawaan);
      return kolom ? [kolom] : [];
    });
}

/** The columns a header cell stands over: itself, and for a group those under it that have a header of their own. */
function jangkauan(
  l: Lembaran,
  baris: number,
  sel: SelKepala,
  berikut: number,
  bawah: ReadonlyMap<number, SelKepala>,
): number[] {
  const { kolom, murni } = sel.cocok;
  const grup = murni || (kolom !== null && peranNilai(kolom));
  const akhirGabung = l.gabung(baris, sel.kolom)?.kolomAkhir ?? sel.kolom;
  const tanpaGabung = akhirGabung === sel.kolom && bawah.has(sel.kolom);
  const akhir = tanpaGabung ? berikut - 1 : akhirGabung;
  const dinaungi: number[] = [];
  for (let k = sel.kolom + 1; k <= akhir; k += 1) if (bawah.has(k)) dinaungi.push(k);
  // What stands over the name column as well is a title, not a group of figures.
  const judul = [sel.kolom, ...dinaungi].some((k) => {
    const di = bawah.get(k)?.cocok;
    return di?.kolom === "nama" && di.skor >= SKOR_TEGAS;
  });
  if (judul) return [];
  return grup ? [sel.kolom, ...dinaungi] : [sel.kolom];
}

/** The lowest header that names a column decides what it is; the lowest period decides when. */
function gabungkan(
  letak: number,
  bagian: readonly { sel: SelKepala; baris: number }[],
  bawaan: PeranNilai | null,
): KolomKepala | null {
  let kolom: Kolom | null = null;
  let skor = 0;
  let periode: Periode | null = null;
  let tahun: number | null = null;
  let relatif = null as PeriodeRelatif | null;
  for (const { sel } of bagian) {
    if (sel.cocok.kolom) ({ kolom, skor } = sel.cocok);
    if (!sel.cocok.kolom && !sel.cocok.murni) continue;
    const bernama = sel.cocok.periode;
    // "Kumulatif" over the quarters, or "September" over "Bulan Ini" and "s.d. Bulan Ini": each dates the other.
    if (bernama) periode = relatif?.kumulatif ? sampaiDengan(bernama.sampai) : bernama;
    else if (sel.cocok.relatif && periode) periode = periodeRelatif(sel.cocok.relatif, periode);
    relatif = periode ? null : (sel.cocok.relatif ?? relatif);
    tahun = sel.cocok.tahun ?? tahun;
  }
  const periodeSaja = (periode ?? relatif) !== null && bagian.at(-1)?.sel.cocok.murni === true;
  if (bawaan && periodeSaja && (!kolom || !peranNilai(kolom))) [kolom, skor] = [bawaan, 1];
  if (!kolom) return null;
  const nilai = peranNilai(kolom);
  return {
    kolom,
    letak,
    skor,
    periode: nilai ? periode : null,
    tahun: nilai ? tahun : null,
    relatif: nilai ? relatif : null,
    umpan: nilai && bagian.some(({ sel }) => sel.cocok.umpan),
    judul: bagian.map(({ sel }) => sel.teks).join(" · "),
    baris: bagian.at(-1)?.baris ?? 0,
  };
}
