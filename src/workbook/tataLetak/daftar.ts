import { samaPeriode, TAHUN, type Periode } from "../../scoring/periode.ts";
import { temuan } from "../kodeTemuan.ts";
import { adaAngka, type BarisNilai, type NilaiTerbaca } from "../nilai/nilaiBaris.ts";
import type { Temuan } from "../temuan.ts";
import type { Bahan, KeputusanPeriode, TataLetak } from "./jenis.ts";
import { selJudul, susunSatuBaris } from "./satuBaris.ts";

/** One row per IKU, one target and one realisasi column. */
export const daftar: TataLetak = {
  nama: "daftar",
  cocok: ({ kolom }) =>
    (["target", "realisasi", "capaian"] as const).every(
      (peran) => kolom.nilai.filter((k) => k.kolom === peran).length <= 1,
    )
      ? 1
      : 0,
  susun: susunSatuBaris,
  periode: periodeDaftar,
};

/**
 * The period of a list: the realisasi header's, else the target header's, else the title's or the sheet name's. A list
 * that names none is judged as it stands; its figures are kept under the whole year and `kini` stays null.
 */
function periodeDaftar(bahan: Bahan, baris: readonly BarisNilai[]): KeputusanPeriode {
  const { judul } = bahan;
  const contoh = (peran: "target" | "realisasi"): NilaiTerbaca | undefined =>
    baris[0]?.nilai.find((n) => n.peran === peran);
  const target = contoh("target");
  const realisasi = contoh("realisasi");
  // "Tahun 2023" over the columns says which year; the title says how far into it.
  const lebihHalus = (periode: Periode | null) =>
    judul.periode && samaPeriode(periode, TAHUN) ? null : periode;
  const kini: Periode | null =
    lebihHalus(realisasi?.periode ?? null) ?? lebihHalus(target?.periode ?? null) ?? judul.periode;

  const catatan: Temuan[] = [];
  if (target && realisasi && targetBeda(bahan, target, realisasi, kini)) {
    const data = { target: target.judul, realisasi: realisasi.judul };
    catatan.push(temuan("PERIODE_TARGET_BEDA", selJudul(bahan, target), data));
  }
  // "TW III" in the title and "s.d. TW III" over the column are one report.
  if (judul.periode && kini && judul.periode.sampai !== kini.sampai)
    catatan.push(temuan("PERIODE_JUDUL_BEDA", null));
  if (realisasi && !baris.some((b) => b.nilai.some((n) => n.peran === "realisasi" && adaAngka(n)))) {
    catatan.push(temuan("BELUM_ADA_REALISASI", null));
  }
  const periode = kini ?? TAHUN;
  return {
    kini,
    baris: baris.map((b) => denganPeriode(b, periode)),
    temuan: catatan,
  };
}

/** The row with its target and realisasi in the period; the row itself where they are already. */
function denganPeriode(b: BarisNilai, periode: Periode): BarisNilai {
  const perlu = (n: NilaiTerbaca): boolean =>
    (n.peran === "target" || n.peran === "realisasi") && !samaPeriode(n.periode, periode);
  return b.nilai.some(perlu) ? { ...b, nilai: b.nilai.map((n) => (perlu(n) ? { ...n, periode } : n)) } : b;
}

/** The target's header names another period than is judged, or a year beside a realisasi of a part of it. */
function targetBeda(
  { kolom, judul }: Bahan,
  target: NilaiTerbaca,
  realisasi: NilaiTerbaca,
  kini: Periode | null,
): boolean {
  const setahun = samaPeriode(target.periode, TAHUN);
  if (target.periode && !(setahun && judul.periode && samaPeriode(realisasi.periode, TAHUN)))
    return !samaPeriode(target.periode, kini);
  const bertahun = kolom.nilai.some((k) => k.kolom === "target" && k.tahun !== null);
  return bertahun && realisasi.periode !== null && !samaPeriode(realisasi.periode, TAHUN);
}
