import { bagianBertarget, realisasiPeriode, terisi } from "./bagian.ts";
import type { NilaiBerbobot } from "./gabungan.ts";
import type { DataIku, Konsolidasi, Polarisasi } from "./iku.ts";
import { kenaliKonsolidasi } from "./kenali.ts";
import { konsolidasikan } from "./konsolidasi.ts";
import type { Nilai } from "./nilai.ts";
import { bagianPeriode, memuat, panjangPeriode, sampaiDengan, TAHUN, type Periode } from "./periode.ts";
import type { ProfilAturan } from "./profil.ts";
import { rentangHijau, type RentangHijau } from "./rentangHijau.ts";
import type { Alasan } from "./skor.ts";
import { TOLERANSI } from "./status.ts";

export interface MasukanKebutuhan {
  readonly polarisasi: Polarisasi;
  readonly konsolidasi: Konsolidasi;
  /** Target of the whole year. */
  readonly target: Nilai;
  /** The year's parts in order; what is not a number is still to come. `bobot` counts in an average. */
  readonly bagian: readonly NilaiBerbobot[];
  readonly terburuk: number | null;
  readonly konversi120: boolean;
  /** What one part can be at all, e.g. 0 to 100 for a percentage; an open end is null. */
  readonly mungkin: RentangHijau;
}

export type AlasanKebutuhan =
  | Alasan
  | { readonly kode: "KONSOLIDASI_TIDAK_DIKETAHUI" }
  /** The workbook shows no parts of the year to spread the need over. */
  | { readonly kode: "TANPA_BAGIAN_TAHUN" };

/** What the rest of the year needs to end hijau, in the IKU's own unit. `S` names the remaining parts. */
export type Kebutuhan<S> =
  | { readonly keadaan: "tidak-terhitung"; readonly alasan: AlasanKebutuhan }
  /** Nothing remains: the year's realisasi and whether it is hijau. */
  | {
      readonly keadaan: "selesai";
      readonly tercapai: boolean;
      readonly hasil: number;
      readonly hijau: RentangHijau;
    }
  | {
      /** `aman`: hijau whatever comes; `tidak-tercapai`: not hijau whatever comes. */
      readonly keadaan: "perlu" | "aman" | "tidak-tercapai";
      /** Sum (average, tlk: mean, last) of what is reported; null when nothing is. */
      readonly sejauhIni: number | null;
      /** The year's realisasi that are hijau. */
      readonly hijau: RentangHijau;
      readonly sisa: readonly S[];
      /** Total over `sisa`: at least and at most; null is an open end. Minimize: `atas` is the room left. */
      readonly total: RentangHijau;
      /** The same for each of `sisa`, spread evenly. */
      readonly perSisa: RentangHijau;
    };

/**
 * What is still needed to end the year hijau (KMK 467/KMK.01/2014). Sum: T − R so far. Average: n·T − Σ R so far.
 * Tlk: T in the last part. For minimize the same figure is the room left; stabilize has both ends.
 *
 * @returns `sisa` as indices into `bagian`; "tidak-terhitung" with its reason when the target gives no formula
 * @example hitungKebutuhan({ konsolidasi: "sum", target: angka(18), bagian: [4, 5, 4, blank], … }, KMK_467_2014).total.bawah // 5
 */
export function hitungKebutuhan(masukan: MasukanKebutuhan, profil: ProfilAturan): Kebutuhan<number> {
  const hijau = rentangHijau(masukan, profil);
  if ("kode" in hijau) return { keadaan: "tidak-terhitung", alasan: hijau };
  const tlk = masukan.konsolidasi === "tlk";
  const rata = masukan.konsolidasi === "average";
  const bobot = masukan.bagian.map((b) => (rata ? b.bobot : 1));
  const terlapor = masukan.bagian.map((b) => (b.nilai.jenis === "angka" ? b.nilai.nilai : null));
  const akhir = terlapor.length - 1;
  if (akhir < 0) return { keadaan: "tidak-terhitung", alasan: { kode: "TANPA_BAGIAN_TAHUN" } };

  let jumlah = 0;
  let bobotTerlapor = 0;
  let terakhir: number | null = null;
  terlapor.forEach((nilai, i) => {
    if (nilai === null) return;
    jumlah += nilai * (bobot[i] ?? 1);
    bobotTerlapor += bobot[i] ?? 1;
    terakhir = nilai;
  });
  const sejauhIni = terakhir === null || tlk ? terakhir : rata ? jumlah / bobotTerlapor : jumlah;
  const belum = terlapor.flatMap((nilai, i) => (nilai === null ? [i] : []));
  const sisa = tlk ? belum.filter((i) => i === akhir) : belum;
  if (!Number.isFinite(jumlah) || !Number.isFinite(sejauhIni ?? 0)) {
    return { keadaan: "tidak-terhitung", alasan: { kode: "TIDAK_TERHITUNG" } };
  }
  if (sisa.length === 0) {
    const hasil = sejauhIni ?? 0;
    return { keadaan: "selesai", tercapai: dalam(hasil, hijau), hasil, hijau };
  }

  const bobotSisa = sisa.reduce((total, i) => total + (bobot[i] ?? 1), 0);
  const kali = rata ? bobotTerlapor + bobotSisa : 1;
  const total = ubah(hijau, (ujung) => (tlk ? ujung : kali * ujung - jumlah));
  const perSisa = ubah(total, (ujung) => ujung / bobotSisa);
  const mungkin = yangMungkin(masukan);
  const kurang =
    total.bawah !== null &&
    mungkin.atas !== null &&
    mungkin.atas * bobotSisa < total.bawah - noise(total.bawah);
  const lebih =
    total.atas !== null &&
    mungkin.bawah !== null &&
    mungkin.bawah * bobotSisa > total.atas + noise(total.atas);
  const cukup =
    total.bawah === null ||
    (mungkin.bawah !== null && mungkin.bawah * bobotSisa >= total.bawah - noise(total.bawah));
  const muat =
    total.atas === null ||
    (mungkin.atas !== null && mungkin.atas * bobotSisa <= total.atas + noise(total.atas));
  const keadaan = kurang || lebih ? "tidak-tercapai" : cukup && muat ? "aman" : "perlu";
  return { keadaan, sejauhIni, hijau, sisa, total, perSisa };
}

/** Konversi 120 says that a realisasi cannot exceed its target; of a sum only the whole year's is known. */
function yangMungkin({
  konversi120,
  konsolidasi,
  polarisasi,
  target,
  mungkin,
}: MasukanKebutuhan): RentangHijau {
  if (!konversi120 || konsolidasi === "sum" || polarisasi !== "maximize" || target.jenis !== "angka")
    return mungkin;
  return { ...mungkin, atas: Math.min(target.nilai, mungkin.atas ?? Infinity) };
}

function noise(besar: number): number {
  return TOLERANSI * Math.max(1, Math.abs(besar));
}

function dalam(nilai: number, { bawah, atas }: RentangHijau): boolean {
  return (bawah === null || nilai >= bawah - noise(bawah)) && (atas === null || nilai <= atas + noise(atas));
}

function ubah({ bawah, atas }: RentangHijau, f: (ujung: number) => number): RentangHijau {
  return { bawah: bawah === null ? null : f(bawah), atas: atas === null ? null : f(atas) };
}

/**
 * What an IKU still needs after a period to end the year hijau. The reported part is the consolidated realisasi
 * s.d. that period, the same figure that is judged; where it is missing, every unreported part still counts.
 *
 * @param periode the judged period; later realisasi are not looked at; null (unnamed) cannot be computed
 * @param mungkin what one period's realisasi can be at all; by default not below 0 unless the IKU itself goes there
 * @returns `sisa` as periods, in order
 * @example kebutuhanIku(iku, sampaiDengan(9), KMK_467_2014) // { keadaan: "perlu", sisa: [Triwulan IV], total: { bawah: 5, atas: null }, … }
 */
export function kebutuhanIku(
  iku: DataIku,
  periode: Periode | null,
  profil: ProfilAturan,
  mungkin?: RentangHijau,
): Kebutuhan<Periode> {
  const bagian = bagianTahun(iku);
  if (periode === null || bagian.length === 0) {
    return { keadaan: "tidak-terhitung", alasan: { kode: "TANPA_BAGIAN_TAHUN" } };
  }
  const jenis = iku.konsolidasi ?? kenaliKonsolidasi(iku.target);
  if (jenis === null) {
    return { keadaan: "tidak-terhitung", alasan: { kode: "KONSOLIDASI_TIDAK_DIKETAHUI" } };
  }
  const kini = sampaiDengan(periode.sampai);
  const lewat = bagian.filter((b) => memuat(kini, b));
  const nanti = bagian.filter((b) => b.dari > kini.sampai);
  const bulan = bagian.reduce((jumlah, b) => jumlah + panjangPeriode(b), 0);
  const bobot = (daftar: readonly Periode[]) =>
    (daftar.reduce((jumlah, b) => jumlah + panjangPeriode(b), 0) * bagian.length) / bulan;

  const sejauhIni = konsolidasikan(iku.target, iku.realisasi, kini, jenis).realisasi;
  const utuh =
    lewat.length > 0 && lewat.length + nanti.length === bagian.length && sejauhIni.jenis === "angka";
  const terpakai: { periode: Periode; nilai: Nilai; bobot: number }[] = utuh
    ? [
        { periode: kini, nilai: sejauhIni, bobot: bobot(lewat) },
        ...nanti.map((b) => ({ periode: b, nilai: { jenis: "kosong" } as const, bobot: bobot([b]) })),
      ]
    : bagian.map((b) => ({
        periode: b,
        nilai: memuat(kini, b) ? realisasiPeriode(iku.realisasi, b, jenis) : { jenis: "kosong" },
        bobot: bobot([b]),
      }));

  const target = konsolidasikan(iku.target, iku.realisasi, TAHUN, jenis).target;
  const hasil = hitungKebutuhan(
    {
      polarisasi: iku.polarisasi,
      konsolidasi: jenis,
      target,
      bagian: terpakai,
      terburuk: iku.terburuk,
      konversi120: iku.konversi120,
      mungkin: mungkin ?? { bawah: pernahNegatif(iku) ? null : 0, atas: null },
    },
    profil,
  );
  return "sisa" in hasil ? { ...hasil, sisa: hasil.sisa.flatMap((i) => terpakai[i]?.periode ?? []) } : hasil;
}

/** The year's parts that have a target; without any, the realisasi's own columns. */
function bagianTahun(iku: DataIku): readonly Periode[] {
  const bertarget = bagianBertarget(iku.target, TAHUN).map((b) => b.periode);
  if (bertarget.length > 0 || !iku.target.some((t) => terisi(t.nilai))) return bertarget;
  return bagianPeriode(
    TAHUN,
    iku.realisasi.map((r) => r.periode),
  );
}

function pernahNegatif(iku: DataIku): boolean {
  return [...iku.target, ...iku.realisasi].some(
    ({ nilai }) =>
      (nilai.jenis === "angka" && nilai.nilai < 0) || (nilai.jenis === "rentang" && nilai.bawah < 0),
  );
}
