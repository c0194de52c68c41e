/** Excel counts a 29 February 1900 that never was, so day 0 is 30 December 1899. */
const HARI_NOL = Date.UTC(1899, 11, 30);
const SEHARI = 86_400_000;
/** 1 January 1990 and 31 December 2199: a number outside is no date that somebody means. */
const AWAL = 32_874;
const AKHIR = 109_574;

/**
 * Excel's day number of an ISO date; null for a text that is none.
 *
 * @example seriTanggal("2019-10-02T07:45") // 43740
 */
export function seriTanggal(iso: string): number | null {
  const cocok = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso);
  if (cocok === null) return null;
  const [tahun, bulan, hari] = cocok.slice(1).map(Number);
  const waktu = new Date(Date.UTC(tahun ?? 0, (bulan ?? 1) - 1, hari ?? 1));
  // 31 February and the like would silently become another day.
  return waktu.getUTCDate() === hari && waktu.getUTCMonth() + 1 === bulan
    ? Math.round((waktu.getTime() - HARI_NOL) / SEHARI)
    : null;
}

/** The ISO date of Excel's day number; null where the number is no date that somebody means. */
export function tanggalSeri(seri: number): string | null {
  if (!(seri >= AWAL && seri <= AKHIR)) return null;
  return new Date(HARI_NOL + Math.floor(seri) * SEHARI).toISOString().slice(0, 10);
}
