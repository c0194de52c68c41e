import {
  kunciPeriode,
  memuat,
  samaPeriode,
  sampaiDengan,
  urutkanPeriode,
  type Periode,
} from "../../scoring/periode.ts";
import { temuan } from "../kodeTemuan.ts";
import type { Lembaran } from "../lembaran.ts";
import { adaAngka, barisTerlengkap, wakil, type BarisNilai, type NilaiTerbaca } from "../nilai/nilaiBaris.ts";
import type { Temuan } from "../temuan.ts";

/** A period counts as reported when at least this share of the fullest period's IKU have a realisasi in it. */
const BAGIAN_LAPOR = 0.25;

/** Numbers of quarters or months that a mean may have been taken over. */
const PEMBAGI = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

interface Kolom {
  readonly periode: Periode;
  readonly contoh: NilaiTerbaca;
  /** How many IKU have a realisasi in it, zeros counted only beside other figures or when one stands alone. */
  readonly isi: number;
  /** Every realisasi is zero, as cached formulas of a template are. */
  readonly nolSemua: boolean;
}

/**
 * The period to judge in a table of several: January up to the last quarter (or month) that was reported. Consolidated
 * columns are formulas that fill before their time, so the parts decide; a consolidated figure of its own counts too.
 *
 * @returns null when the table names no period.
 */
export function periodeTerlapor(
  l: Lembaran,
  baris: readonly BarisNilai[],
): { kini: Periode | null; temuan: readonly Temuan[] } {
  const semua = urutkanPeriode(
    barisTerlengkap(baris)?.nilai.flatMap((n) => (n.periode && dinilai(n) ? [n.periode] : [])) ?? [],
  );
  if (semua.length === 0) return { kini: null, temuan: [] };
  const kolom = hitungKolom(baris);
  const dasar = kolom.filter(
    (k) =>
      !kolom.some((x) => x !== k && memuat(k.periode, x.periode) && x.periode.sampai === k.periode.sampai),
  );

  const daftar: Temuan[] = [];
  const catat = (kode: "PERIODE_NOL" | "PERIODE_TIDAK_PASTI" | "PERIODE_DARI_KONSOLIDASI", k: Kolom) =>
    daftar.push(
      temuan(kode, l.alamat(k.contoh.baris, k.contoh.kolom), {
        judul: k.contoh.judul,
        jumlah: k.isi,
        iku: baris.length,
      }),
    );

  const terisi = dasar.filter((k) => k.isi > 0).sort((a, b) => b.periode.sampai - a.periode.sampai);
  const penuh = Math.max(0, ...terisi.map((k) => k.isi));
  let akhir: Kolom | null = null;
  for (const k of terisi) {
    if (k.isi >= BAGIAN_LAPOR * penuh) {
      akhir = k;
      break;
    }
    catat("PERIODE_TIDAK_PASTI", k);
  }
  const bulanDasar = akhir?.periode.sampai ?? 0;
  for (const k of dasar) if (k.nolSemua && k.periode.sampai > bulanDasar) catat("PERIODE_NOL", k);

  // A consolidated column past the last reported part counts when its figures are not just those parts added up.
  const gabungan = kolom.filter((k) => k.periode.dari === 1 && k.periode.sampai > bulanDasar);
  for (const k of gabungan.sort((a, b) => b.periode.sampai - a.periode.sampai)) {
    const sendiri = baris.filter((b) => angkaSendiri(b, k.periode)).length;
    if (sendiri === 0 || sendiri < BAGIAN_LAPOR * Math.max(penuh, k.isi)) continue;
    catat("PERIODE_DARI_KONSOLIDASI", k);
    akhir = k;
    break;
  }
  if (akhir) return { kini: sampaiDengan(akhir.periode.sampai), temuan: daftar };
  return { kini: semua[0] ?? null, temuan: [...daftar, temuan("BELUM_ADA_REALISASI", null)] };
}

function dinilai(n: NilaiTerbaca): boolean {
  return n.peran === "target" || n.peran === "realisasi";
}

function hitungKolom(baris: readonly BarisNilai[]): readonly Kolom[] {
  const hitung = new Map<string, { periode: Periode; contoh: NilaiTerbaca; isi: number; nol: number }>();
  for (const b of baris) {
    for (const n of b.nilai) {
      if (n.peran !== "realisasi" || !n.periode) continue;
      const kunci = kunciPeriode(n.periode);
      const k = hitung.get(kunci) ?? { periode: n.periode, contoh: n, isi: 0, nol: 0 };
      hitung.set(kunci, k);
      if (!adaAngka(n)) continue;
      if (wakil(n.nilai) === 0) k.nol += 1;
      else k.isi += 1;
    }
  }
  return [...hitung.values()].map(({ periode, contoh, isi, nol }) => ({
    periode,
    contoh,
    isi: isi > 0 ? isi + nol : nol === 1 ? 1 : 0,
    nolSemua: isi === 0 && nol > 1,
  }));
}

/** The row's consolidated figure is neither zero nor what a formula makes of the parts and columns before it. */
function angkaSendiri(b: BarisNilai, periode: Periode): boolean {
  const sel = b.nilai.find((n) => n.peran === "realisasi" && samaPeriode(n.periode, periode));
  const nilai = sel ? wakil(sel.nilai) : null;
  if (nilai === null || nilai === 0) return false;
  const bagian = b.nilai.flatMap((n) => {
    const isi =
      n.peran === "realisasi" && n !== sel && n.periode && memuat(periode, n.periode) ? wakil(n.nilai) : null;
    return isi === null || isi === 0 || !n.periode ? [] : [{ periode: n.periode, isi }];
  });
  const terkecil = bagian.filter((p) => !bagian.some((q) => q !== p && memuat(p.periode, q.periode)));
  const jumlah = terkecil.reduce((s, p) => s + p.isi, 0);
  // A sum, a mean over the filled or over all parts, or a figure carried over.
  const turunan = [...bagian.map((p) => p.isi), jumlah, ...PEMBAGI.map((n) => jumlah / n)];
  return !turunan.some((t) => Math.abs(t - nilai) <= 1e-6 * Math.max(1, Math.abs(nilai)));
}
