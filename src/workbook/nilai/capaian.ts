import { temuan } from "../kodeTemuan.ts";
import type { Lembaran } from "../lembaran.ts";
import {
  adaAngka,
  jarakUkuran,
  mungkinSeperiode,
  wakil,
  type BarisNilai,
  type NilaiTerbaca,
} from "./nilaiBaris.ts";
import type { NilaiTabel } from "./bacaNilai.ts";
import type { PeranNilai } from "../peranKolom.ts";

/** An index lies here, in percent points; typed as a fraction (1,2 for 120) it is a hundredth of it. */
const INDEKS_WAJAR = { bawah: 30, atas: 130 };
/** A realisasi is usually within this factor of its target. */
const DEKAT_TARGET = Math.log(1.6);

/**
 * Decides what a "Capaian" column holds. Beside a realisasi column it is the index. Without one the figures decide:
 * close to their own targets they are realisasi, around 100 whatever the target they are indices. When the figures do
 * not tell, it is taken as realisasi and said to be unsure. Several such columns are all the same; each is said.
 */
export function putuskanCapaian(l: Lembaran, tabel: readonly BarisNilai[]): NilaiTabel {
  const punya = (peran: PeranNilai) => tabel.some((b) => b.nilai.some((n) => n.peran === peran));
  if (!punya("capaian")) return { baris: tabel, temuan: [] };

  const suara = hitungSuara(tabel);
  const indeks = punya("realisasi") || suara.indeks > suara.realisasi;
  const kode = indeks
    ? "CAPAIAN_SEBAGAI_INDEKS"
    : suara.realisasi > suara.indeks
      ? "CAPAIAN_SEBAGAI_REALISASI"
      : "CAPAIAN_TIDAK_PASTI";
  return {
    baris: gantiPeran(tabel, indeks ? "indeks" : "realisasi"),
    temuan: kolomCapaian(tabel).map((n) => temuan(kode, l.alamat(n.baris, n.kolom), { judul: n.judul })),
  };
}

/** The first cell under every header that says "Capaian". */
function kolomCapaian(tabel: readonly BarisNilai[]): readonly NilaiTerbaca[] {
  const pertama = new Map<string, NilaiTerbaca>();
  for (const b of tabel) {
    for (const n of b.nilai) if (n.peran === "capaian" && !pertama.has(n.judul)) pertama.set(n.judul, n);
  }
  return [...pertama.values()];
}

/** One vote per row: the figure fits the target, or the range of an index, but not both. */
function hitungSuara(tabel: readonly BarisNilai[]): { realisasi: number; indeks: number } {
  let realisasi = 0;
  let indeks = 0;
  for (const b of tabel) {
    for (const c of b.nilai) {
      if (c.peran !== "capaian" || !adaAngka(c)) continue;
      const target = b.nilai.find((n) => n.peran === "target" && adaAngka(n) && mungkinSeperiode(n, c));
      const nilai = wakil(c.nilai) ?? 0;
      const t = target ? wakil(target.nilai) : null;
      if (t === null || t === 0) continue;
      const mungkinRealisasi =
        Math.min(jarakUkuran(nilai, t), jarakUkuran(nilai * 100, t), jarakUkuran(nilai, t * 100)) <=
        DEKAT_TARGET;
      const mungkinIndeks = wajar(nilai) || (!c.baca.persen && wajar(nilai * 100));
      if (mungkinRealisasi && !mungkinIndeks) realisasi += 1;
      if (mungkinIndeks && !mungkinRealisasi) indeks += 1;
      // Both fit: a typed index that is the quotient of this very figure and its target settles it.
      const tertulis = b.nilai.find((n) => n.peran === "indeks" && mungkinSeperiode(n, c));
      if (tertulis && cocokIndeks(wakil(tertulis.nilai) ?? NaN, nilai / t)) realisasi += 1;
    }
  }
  return { realisasi, indeks };
}

function wajar(nilai: number): boolean {
  return nilai >= INDEKS_WAJAR.bawah && nilai <= INDEKS_WAJAR.atas;
}

/** A typed index equals the quotient, its mirror for minimize, or the cap, written as 120 or 1,2. */
function cocokIndeks(tertulis: number, rasio: number): boolean {
  return [rasio, 2 - rasio].some((r) => {
    const i = Math.min(1.2, Math.max(0, r));
    return Math.abs(tertulis - i * 100) < 0.01 || Math.abs(tertulis - i) < 0.0001;
  });
}

function gantiPeran(tabel: readonly BarisNilai[], peran: PeranNilai): readonly BarisNilai[] {
  return tabel.map((b) => {
    // A separate index column keeps its own word.
    const adaIndeks = peran === "indeks" && b.nilai.some((n) => n.peran === "indeks");
    const nilai: NilaiTerbaca[] = [];
    for (const n of b.nilai) {
      if (n.peran !== "capaian") nilai.push(n);
      else if (!adaIndeks) nilai.push({ ...n, peran });
    }
    return { mentah: b.mentah, nilai, persen: b.persen };
  });
}
