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
  const dariTarget =
    samaPeriode(target?.periode ?? null, TAHUN) && judul.periode ? null : (target?.periode ?? null);
  const kini: Periode | null = realisasi?.periode ?? dariTarget ?? judul.periode;

  const catatan: Temuan[] = [];
  if (target?.periode && !samaPeriode(target.periode, kini)) {
    const data = { target: target.judul, realisasi: realisasi?.judul ?? "-" };
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
    baris: baris.map((b) => ({
      ...b,
      nilai: b.nilai.map((n) => (n.peran === "target" || n.peran === "realisasi" ? { ...n, periode } : n)),
    })),
    temuan: catatan,
  };
}
