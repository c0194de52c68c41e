import { terisi, type Sisi } from "./bagian.ts";
import { samaTercetak } from "./gabungan.ts";
import type { Konsolidasi } from "./iku.ts";
import type { Nilai, NilaiPeriode } from "./nilai.ts";
import { bertindih, kunciPeriode, memuat, samaPeriode, type Periode } from "./periode.ts";
import type { Catatan } from "./skor.ts";

/**
 * Whether a typed consolidated realisasi is only the 0 of a ready-made formula whose parts nobody has filled yet.
 * Taken at its word it would be merah for maximize and, worse, hijau for minimize.
 */
export function rumusBelumTerisi(
  realisasi: readonly NilaiPeriode[],
  { tertulis, bagian }: Sisi,
  jenis: Konsolidasi,
): boolean {
  if (tertulis.jenis !== "angka" || tertulis.nilai !== 0 || bagian.length === 0) return false;
  const penentu = jenis === "tlk" ? bagian.slice(-1) : bagian;
  const berkolom = (p: Periode) => realisasi.some((r) => samaPeriode(r.periode, p));
  return penentu.every((b) => !terisi(b.nilai) && berkolom(b.periode));
}

/** Notes each blank part of a realisasi that stands all the same; none when it never is reported by part. */
export function bagianKosong({ bagian }: Sisi): Catatan[] {
  const kosong = bagian.filter((b) => !terisi(b.nilai));
  if (kosong.length === bagian.length) return [];
  return kosong.map((b) => ({ kode: "REALISASI_BAGIAN_KOSONG", data: { periode: kunciPeriode(b.periode) } }));
}

/**
 * Notes typed consolidated values that their parts contradict. Only where the target's columns, blank ones
 * included, account for every month: a table of cumulative columns alone has no parts to compare with.
 */
export function bedaKonsolidasi(
  target: readonly NilaiPeriode[],
  sisi: { readonly target: Sisi; readonly realisasi: Sisi },
  periode: Periode,
): Catatan[] {
  const hasil = [...beda("target", sisi.target, periode), ...beda("realisasi", sisi.realisasi, periode)];
  const adaBagian = sisi.target.bagian.length > 0;
  return hasil.length > 0 && adaBagian && !semuaBulanBerkolom(target, sisi.target, periode) ? [] : hasil;
}

function semuaBulanBerkolom(target: readonly NilaiPeriode[], { bagian }: Sisi, periode: Periode): boolean {
  const kosong = target.filter((t) => !terisi(t.nilai) && !samaPeriode(t.periode, periode));
  const berkolom = [...bagian, ...kosong];
  for (let bulan = periode.dari; bulan <= periode.sampai; bulan++) {
    const bulanIni = { dari: bulan, sampai: bulan };
    if (!berkolom.some((b) => memuat(periode, b.periode) && memuat(b.periode, bulanIni))) return false;
  }
  return true;
}

function beda(peran: "target" | "realisasi", { tertulis, dihitung }: Sisi, periode: Periode): Catatan[] {
  if (!terisi(tertulis) || !terisi(dihitung) || samaTercetak(tertulis, dihitung)) return [];
  const data = {
    peran,
    periode: kunciPeriode(periode),
    ...dataNilai("tertulis", tertulis),
    ...dataNilai("dihitung", dihitung),
  };
  return [{ kode: "KONSOLIDASI_BEDA", data }];
}

/**
 * Notes numbers reported for a period without a target, neither its own nor that of a longer part, where the
 * judged realisasi came or should have come from the parts.
 */
export function realisasiTanpaTarget(
  realisasi: readonly NilaiPeriode[],
  sisi: { readonly target: Sisi; readonly realisasi: Sisi },
  periode: Periode,
): Catatan[] {
  const { tertulis, dihitung } = sisi.realisasi;
  const bagianTakDipakai = terisi(tertulis) && (!terisi(dihitung) || samaTercetak(tertulis, dihitung));
  const bagian = sisi.target.bagian;
  if (bagianTakDipakai || bagian.length === 0) return [];
  return realisasi
    .filter((r) => r.nilai.jenis === "angka" && memuat(periode, r.periode))
    .filter((r) => !samaPeriode(r.periode, periode) && !bagian.some((b) => bertindih(b.periode, r.periode)))
    .map((r) => ({
      kode: "REALISASI_TANPA_TARGET",
      data: { periode: kunciPeriode(r.periode), ...dataNilai("nilai", r.nilai) },
    }));
}

/** A value as message data: `nama`, and `namaAtas` beside it for the upper bound of a range. */
function dataNilai(nama: string, nilai: Nilai): Record<string, string | number> {
  const data: Record<string, string | number> = {};
  isiDataNilai(data, nama, nilai);
  return data;
}

/** Adds a value to message data, as `dataNilai` names it. */
export function isiDataNilai(data: Record<string, string | number>, nama: string, nilai: Nilai): void {
  if (nilai.jenis === "angka") data[nama] = nilai.nilai;
  else if (nilai.jenis === "teks") data[nama] = nilai.teks;
  else if (nilai.jenis === "rentang") {
    data[nama] = nilai.bawah;
    data[`${nama}Atas`] = nilai.atas;
  }
}
