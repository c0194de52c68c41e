/**
 * A reporting period inside one year, as the months it covers: Triwulan III is 7–9, "s.d. Triwulan III" is 1–9,
 * a whole year (Y) is 1–12. "s.d. Triwulan I" and "Triwulan I" are the same months and so the same period.
 */
export interface Periode {
  /** First month, 1 to 12. */
  readonly dari: number;
  /** Last month, 1 to 12, not before `dari`. */
  readonly sampai: number;
}

function bagiTahun(panjang: number): readonly Periode[] {
  return Array.from({ length: 12 / panjang }, (_, i) => ({
    dari: i * panjang + 1,
    sampai: (i + 1) * panjang,
  }));
}

/** Januari to Desember. */
export const BULAN = bagiTahun(1);
/** Triwulan I to IV (Q1 to Q4). */
export const TRIWULAN = bagiTahun(3);
/** Semester I and II (Sm.1, Sm.2). */
export const SEMESTER = bagiTahun(6);
/** The whole year (Y). */
export const TAHUN: Periode = { dari: 1, sampai: 12 };

/**
 * The cumulative period from January to a month, 1 to 12.
 *
 * @example sampaiDengan(9) // s.d. Triwulan III: { dari: 1, sampai: 9 }
 */
export function sampaiDengan(bulan: number): Periode {
  return { dari: 1, sampai: bulan };
}

/**
 * A text that names a period, for use as a key; keys of one year sort by first month.
 *
 * @example kunciPeriode({ dari: 1, sampai: 9 }) // "01-09"
 */
export function kunciPeriode({ dari, sampai }: Periode): string {
  return KUNCI[dari]?.[sampai] ?? susunKunci(dari, sampai);
}

function susunKunci(dari: number, sampai: number): string {
  return `${dari < 10 ? "0" : ""}${dari}-${sampai < 10 ? "0" : ""}${sampai}`;
}

/** The keys of all periods, spelled once: a table asks for one at every figure. */
const KUNCI: readonly (readonly string[])[] = Array.from({ length: 13 }, (_, dari) =>
  Array.from({ length: 13 }, (_, sampai) => susunKunci(dari, sampai)),
);

/**
 * The period a key names; null when the text is not a key or its months are not a period.
 *
 * @example periodeDariKunci("01-09") // { dari: 1, sampai: 9 }
 */
export function periodeDariKunci(kunci: string): Periode | null {
  const cocok = /^(\d\d)-(\d\d)$/.exec(kunci);
  const periode = { dari: Number(cocok?.[1]), sampai: Number(cocok?.[2]) };
  return cocok !== null && sahPeriode(periode) ? periode : null;
}

/** Whether the months are whole, within 1 to 12, and in order. */
export function sahPeriode({ dari, sampai }: Periode): boolean {
  return Number.isInteger(dari) && Number.isInteger(sampai) && dari >= 1 && sampai <= 12 && dari <= sampai;
}

export function samaPeriode(a: Periode | null, b: Periode | null): boolean {
  return a === null || b === null ? a === b : a.dari === b.dari && a.sampai === b.sampai;
}

/** Number of months a period covers. */
export function panjangPeriode(periode: Periode): number {
  return periode.sampai - periode.dari + 1;
}

/** Whether every month of `dalam` lies in `luar`; a period contains itself. */
export function memuat(luar: Periode, dalam: Periode): boolean {
  return luar.dari <= dalam.dari && dalam.sampai <= luar.sampai;
}

export function bertindih(a: Periode, b: Periode): boolean {
  return a.dari <= b.sampai && b.dari <= a.sampai;
}

/**
 * The periods in the order of a trajectory table (by last month, the shorter first), as a new list.
 *
 * @example urutkanPeriode([TAHUN, sampaiDengan(9), TRIWULAN[2]]) // Q3, s.d. Q3, Y
 */
export function urutkanPeriode(periode: readonly Periode[]): Periode[] {
  return [...periode].sort((a, b) => a.sampai - b.sampai || b.dari - a.dari);
}

/**
 * The finest way to lay given periods side by side inside `periode`: as many parts as possible, then as many
 * months as possible; months that no given period covers stay open. `periode` itself is never a part.
 *
 * @param tersedia periods to choose from, in any order; those outside `periode` are ignored
 * @returns the parts in order; empty when nothing fits
 * @example bagianPeriode(sampaiDengan(9), [SEMESTER[0], TRIWULAN[2], TAHUN]) // Semester I, Triwulan III
 */
export function bagianPeriode(periode: Periode, tersedia: readonly Periode[]): readonly Periode[] {
  const calon = tersedia.filter((p) => sahPeriode(p) && memuat(periode, p) && !samaPeriode(p, periode));
  if (calon.length === 0) return [];
  if (calon.length === 1) return calon;
  // A table has the same columns in every row, so nearly every row asks the same.
  let kunci = String.fromCharCode(periode.sampai);
  for (const p of calon) kunci += String.fromCharCode(16 * p.dari + p.sampai);
  const ada = INGATAN.get(kunci);
  if (ada !== undefined) return ada;
  const bagian = tersusun(periode.sampai, calon);
  if (INGATAN.size >= INGATAN_MAKS) INGATAN.clear();
  INGATAN.set(kunci, bagian);
  return bagian;
}

const INGATAN = new Map<string, readonly Periode[]>();
const INGATAN_MAKS = 500;

function tersusun(akhir: number, calon: readonly Periode[]): readonly Periode[] {
  // Of everything up to and including a month: the most parts, the months they cover, and the last of them.
  const jumlah = [0];
  const tercakup = [0];
  const terakhir: (Periode | null)[] = [null];
  for (let bulan = 1; bulan <= akhir; bulan++) {
    let n = jumlah[bulan - 1] ?? 0;
    let cakup = tercakup[bulan - 1] ?? 0;
    let pilihan: Periode | null = null;
    for (const p of calon) {
      if (p.sampai !== bulan) continue;
      const nBaru = (jumlah[p.dari - 1] ?? 0) + 1;
      const cakupBaru = (tercakup[p.dari - 1] ?? 0) + panjangPeriode(p);
      const lebihPendek = pilihan !== null && p.dari > pilihan.dari;
      if (nBaru > n || (nBaru === n && (cakupBaru > cakup || (cakupBaru === cakup && lebihPendek)))) {
        n = nBaru;
        cakup = cakupBaru;
        pilihan = p;
      }
    }
    jumlah.push(n);
    tercakup.push(cakup);
    terakhir.push(pilihan);
  }
  const bagian: Periode[] = [];
  for (let bulan = akhir; bulan > 0;) {
    const p = terakhir[bulan] ?? null;
    if (p !== null) bagian.unshift(p);
    bulan = p === null ? bulan - 1 : p.dari - 1;
  }
  return bagian;
}
