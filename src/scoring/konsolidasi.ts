import { berbagian, sisiPeriode, terisi, tertulisUntuk, type Sisi } from "./bagian.ts";
import type { Konsolidasi } from "./iku.ts";
import {
  bagianKosong,
  bedaKonsolidasi,
  isiDataNilai,
  realisasiTanpaTarget,
  rumusBelumTerisi,
} from "./kejanggalan.ts";
import { kenaliKonsolidasi } from "./kenali.ts";
import { KOSONG, type Nilai, type NilaiPeriode } from "./nilai.ts";
import { kunciPeriode, memuat, urutkanPeriode, type Periode } from "./periode.ts";
import { TANPA_CATATAN, type Catatan, type Langkah } from "./skor.ts";

export interface HasilKonsolidasi {
  readonly target: Nilai;
  readonly realisasi: Nilai;
  readonly langkah: readonly Langkah[];
  readonly catatan: readonly Catatan[];
}

/** Assumed when nothing shows the kind: it gives the index of sum, too, because the number of parts cancels out. */
const ANGGAPAN: Konsolidasi = "average";

/**
 * Target and realisasi of one period, consolidated over the parts of it that have a target (KMK 467/KMK.01/2014).
 *
 * A value typed for exactly that period wins; when its parts give another one, that is noted. Otherwise it is
 * computed over the finest parts: sum, mean (weighted by months, so Semester I counts twice as much as
 * Triwulan III) or the value of the last part. A part that lacks realisasi leaves sum and average blank; tlk needs
 * only the last part. Words in a part are then the result, as its reason. Without any part that has a target, the
 * realisasi's own parts count when they cover the whole period.
 *
 * @param periode null for a table with one unnamed period: the first target and the first realisasi are it
 * @param jenis null when the workbook does not say: the kind that the typed targets show, else average; noted when
 *   several parts are joined by it
 * @returns blank values where nothing is known; never throws
 * @example konsolidasikan(targetQ(10, 10), realisasiQ(9, 11), sampaiDengan(6), "sum") // target 20, realisasi 20
 */
export function konsolidasikan(
  target: readonly NilaiPeriode[],
  realisasi: readonly NilaiPeriode[],
  periode: Periode | null,
  jenis: Konsolidasi | null,
): HasilKonsolidasi {
  const hasil = gabungkanSisi(target, realisasi, periode, jenis);
  return {
    target: hasil.target,
    realisasi: hasil.realisasi,
    langkah: langkahKonsolidasi(hasil),
    catatan: hasil.catatan,
  };
}

/** What `konsolidasikan` finds, with what its working is told from. */
export interface SisiGabungan extends Omit<HasilKonsolidasi, "langkah"> {
  /** null where there is nothing to join: a period without parts, or one that the table does not name. */
  readonly dasar: { readonly target: Sisi; readonly realisasi: Sisi; readonly jenis: Konsolidasi } | null;
}

/** `konsolidasikan` without the working. */
export function gabungkanSisi(
  target: readonly NilaiPeriode[],
  realisasi: readonly NilaiPeriode[],
  periode: Periode | null,
  jenis: Konsolidasi | null,
): SisiGabungan {
  if (periode === null) {
    const pertama = (daftar: readonly NilaiPeriode[]) => daftar[0]?.nilai ?? KOSONG;
    return { target: pertama(target), realisasi: pertama(realisasi), catatan: TANPA_CATATAN, dasar: null };
  }
  if (!berbagian(target, periode) && !berbagian(realisasi, periode))
    return satuPeriode(target, realisasi, periode);
  const dipakai = jenis ?? kenaliKonsolidasi(target) ?? ANGGAPAN;
  const sisi = sisiPeriode(target, realisasi, periode, dipakai);
  const catatan: Catatan[] = [];

  const hasilTarget = hasil(sisi.target);
  let hasilRealisasi = hasil(sisi.realisasi);
  if (rumusBelumTerisi(realisasi, sisi.realisasi, dipakai)) {
    hasilRealisasi = KOSONG;
    catatan.push({ kode: "REALISASI_NOL_DIABAIKAN", data: { periode: kunciPeriode(periode) } });
  } else {
    if (terisi(hasilRealisasi)) catatan.push(...bagianKosong(sisi.realisasi));
    if (jenis !== null) catatan.push(...bedaKonsolidasi(target, sisi, periode));
  }
  catatan.push(...realisasiTanpaTarget(realisasi, sisi, periode));
  if (!terisi(hasilTarget) && !terisi(hasilRealisasi)) hasilRealisasi = keterangan(realisasi, periode);

  if (jenis === null && [sisi.target, sisi.realisasi].some((s) => digabung(s, dipakai).length > 1)) {
    catatan.push({ kode: "KONSOLIDASI_DIANGGAP", data: { jenis: dipakai } });
  }
  return { target: hasilTarget, realisasi: hasilRealisasi, catatan, dasar: { ...sisi, jenis: dipakai } };
}

/** What is typed for the period itself, where neither side has any part of it: most tables are of one period. */
function satuPeriode(
  target: readonly NilaiPeriode[],
  realisasi: readonly NilaiPeriode[],
  periode: Periode,
): SisiGabungan {
  const bertarget = tertulisUntuk(target, periode);
  const tertulis = tertulisUntuk(realisasi, periode);
  return { target: bertarget, realisasi: tertulis, catatan: TANPA_CATATAN, dasar: null };
}

/** The working of a consolidation, step by step; none where nothing was joined. */
export function langkahKonsolidasi({ dasar, realisasi }: SisiGabungan): Langkah[] {
  if (dasar === null) return [];
  return [
    ...langkahGabung("KONSOLIDASI_TARGET", dasar.target, dasar.jenis),
    ...langkahGabung("KONSOLIDASI_REALISASI", dasar.realisasi, dasar.jenis),
    ...(terisi(realisasi) ? [] : belumDilaporkan(dasar.realisasi)),
  ];
}

function hasil({ tertulis, dihitung }: Sisi): Nilai {
  return terisi(tertulis) ? tertulis : dihitung;
}

/** Words in the realisasi of a period without a target still say why there is nothing to measure: the latest ones. */
function keterangan(realisasi: readonly NilaiPeriode[], periode: Periode): Nilai {
  const kata = realisasi.filter((r) => r.nilai.jenis === "teks" && memuat(periode, r.periode));
  const urut = urutkanPeriode(kata.map((k) => k.periode));
  const terakhir = urut[urut.length - 1];
  return terakhir === undefined ? KOSONG : tertulisUntuk(kata, terakhir);
}

/** Which parts keep a consolidated realisasi from standing. */
function belumDilaporkan({ bagian }: Sisi): Langkah[] {
  return bagian
    .filter((b) => !terisi(b.nilai))
    .map((b) => ({ kode: "BAGIAN_BELUM_DILAPORKAN", data: { periode: kunciPeriode(b.periode) } }));
}

/** The parts that a computed value was made of; none for a typed value or where there is no number. */
function digabung({ tertulis, dihitung, bagian }: Sisi, jenis: Konsolidasi): readonly NilaiPeriode[] {
  if (terisi(tertulis) || dihitung.jenis === "kosong" || dihitung.jenis === "teks") return [];
  return jenis === "tlk" ? bagian.slice(-1) : bagian;
}

/** The working of a computed value as `n`, then `periode1`, `nilai1` (`nilai1Atas`) and so on, and `hasil`. */
function langkahGabung(
  kode: "KONSOLIDASI_TARGET" | "KONSOLIDASI_REALISASI",
  sisi: Sisi,
  jenis: Konsolidasi,
): Langkah[] {
  const pakai = digabung(sisi, jenis);
  if (pakai.length === 0) return [];
  const data: Record<string, string | number> = { jenis, n: pakai.length };
  isiDataNilai(data, "hasil", sisi.dihitung);
  pakai.forEach((b, i) => {
    data[`periode${i + 1}`] = kunciPeriode(b.periode);
    isiDataNilai(data, `nilai${i + 1}`, b.nilai);
  });
  return [{ kode, data }];
}
